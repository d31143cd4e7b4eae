"""Word lists as plain text: easier to read and to change than a column of quotes."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, parted by blanks."""
    return frozenset(text.split())
