"""What a person hands in: a paste or a file, read by what it is rather than by what it is called."""

from __future__ import annotations

import re
from collections.abc import Callable

from .apart import read_pdf_apart, read_word_apart
from .decode import decode
from .ninjs import find_in_ninjs
from .page import find_in_page
from .plain import find_in_text
from .values import Found, Unreadable

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|article|p|div|h1)\b", re.IGNORECASE)


def find_in_paste(text: str, zone: str) -> Found:
    """Read a paste: the source of a web page as a page, anything else as plain text."""
    if _MARKUP.match(text.lstrip("\ufeff \t\r\n")[:200]):
        return find_in_page(text, zone)
    return find_in_text(text, zone)


def find_in_file(name: str, data: bytes, zone: str) -> Found:
    """Read a file by its first bytes. Raises `Unreadable` for what is none."""
    if not data.strip(b"\x00 \t\r\n"):
        raise Unreadable("empty")
    for mark, reader in BY_MARK:
        if data.startswith(mark):
            return reader(name, data, zone)
    text = decode(data)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return find_in_ninjs(name, text.lstrip("\ufeff"), zone)
    found = find_in_page(text, zone) if _MARKUP.search(text[:2000]) else find_in_text(text, zone)
    if not found.text.strip():
        raise Unreadable("empty")
    return found


def _refuse(name: str, data: bytes, zone: str) -> Found:
    raise Unreadable("kind")


BY_MARK: tuple[tuple[bytes, Callable[[str, bytes, str], Found]], ...] = (
    (b"%PDF-", read_pdf_apart),
    (b"PK\x03\x04", read_word_apart),
    (b"\xd0\xcf\x11\xe0", _refuse),
    (b"\x89PNG", _refuse),
    (b"\xff\xd8\xff", _refuse),
    (b"GIF8", _refuse),
    (b"\x1f\x8b", _refuse),
)
"""First bytes, and who reads what begins with them."""
