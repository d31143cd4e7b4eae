"""French rules, one file a family."""
