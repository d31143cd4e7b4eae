"""Bytes and pages to an article: what the words are, and what the source says of itself. Without Django."""

from .plain import find_in_text
from .upload import find_in_file, find_in_paste
from .values import SOURCES, Found, Unreadable

__all__ = ["SOURCES", "Found", "Unreadable", "find_in_file", "find_in_paste", "find_in_text"]
