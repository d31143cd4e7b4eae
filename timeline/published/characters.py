"""Text that any format can carry: what XML 1.0, iCalendar and JSON readers refuse is left out, nothing else."""

from __future__ import annotations

import re

# Controls but tab, line feed and return; noncharacters; lone surrogates. One class: linear for any text.
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_SPACE = {9: " ", 10: " ", 13: None}


def clean(text: object) -> str:
    """`text` without control characters, noncharacters and lone surrogates; `None` gives an empty string."""
    return "" if text is None else _BAD.sub("", str(text))


def line(text: object) -> str:
    """The same on one line."""
    return clean(text).replace("\r\n", " ").translate(_SPACE)


def clean_all(value: object) -> object:
    """`clean` for every string inside lists and mappings (names of fields are ours)."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: clean_all(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [clean_all(one) for one in value]
    return value
