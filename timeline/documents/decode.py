"""Bytes to text: what a file says of its encoding first, then what its bytes say."""

from __future__ import annotations

import codecs
import re

from .values import Unreadable

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ALLOWED_CONTROLS = b"\t\n\x0b\x0c\r\x1a\x1c\x1d\x1e\x1f\x00"


def decode(data: bytes) -> str:
    """The text of `data`. Raises `Unreadable` for what is not text.

    A byte order mark decides; then UTF-8, which other encodings fulfil only by accident; then what the markup declares
    (`latin-1` means cp1252, as in every browser); then UTF-16 by its zeros; then cp1252, the old French desk's.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    if name := _utf16(data):
        return data.decode(name, errors="replace")
    head = data[:4096]
    controls = sum(head.count(code) for code in range(32) if code not in _ALLOWED_CONTROLS)
    if controls > max(4, len(head) // 50) or data.count(0) > len(data) // 20:
        raise Unreadable("binary")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared := _DECLARED.search(data[:4096]):
        name = declared.group(1).decode("ascii").lower()
        try:
            if codecs.lookup(name).name not in {"iso8859-1", "ascii", "utf-8"} and not name.startswith("utf"):
                return data.decode(name, errors="replace")
        except (LookupError, ValueError):
            pass
    return data.decode("cp1252", errors="replace")


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: in Latin text every other byte is zero."""
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half < 8:
        return None
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None
