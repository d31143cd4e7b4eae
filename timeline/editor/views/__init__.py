"""The views of the desk, one file a page or verb."""
