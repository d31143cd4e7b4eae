"""Text that any format can carry: what XML 1.0, iCalendar and JSON readers refuse is left out, nothing else."""

from __future__ import annotations

_BAD = dict.fromkeys([*(set(range(32)) - {9, 10, 13}), *range(0x7F, 0xA0), *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF])
_SPACE = {9: " ", 10: " ", 13: None}
_SURROGATES = range(0xD800, 0xE000)


def clean(text: object) -> str:
    """`text` without control characters, noncharacters and lone surrogates; `None` gives an empty string."""
    if text is None:
        return ""
    cleaned = str(text).translate(_BAD)
    if not cleaned.isascii() and any(ord(character) in _SURROGATES for character in cleaned):
        cleaned = "".join(character for character in cleaned if ord(character) not in _SURROGATES)
    return cleaned


def line(text: object) -> str:
    """The same on one line."""
    return clean(text).replace("\r\n", " ").translate(_SPACE)


def clean_all(value: object) -> object:
    """`clean` for every string inside lists and mappings."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(name): clean_all(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [clean_all(one) for one in value]
    return value
