"""Headlines of "C'est lundi que se déroulera la fête": without the day, "C'est que se déroulera la fête" says nothing."""

from __future__ import annotations

from timeline.extraction.tokenise import capitalised
from timeline.extraction.words import Words

_OPENING = 3
"""Words of "c'est que"."""


def turned(title: str, words: Words) -> str:
    """ "C’est que se déroulera la fête" as "La fête se déroulera"; other headlines as they are."""
    told = title.replace("’", "’ ").split()
    if len(told) <= _OPENING + 2 or told[0].lower().replace("’", "'") not in words.POINTING:
        return title
    lows = [word.lower().replace("’", "'") for word in told]
    if lows[2] not in words.COMPLEMENTISER:
        return title
    at = _OPENING + (lows[_OPENING] in words.REFLEXIVES) + 1
    verb = _whole(told[_OPENING:at])
    if lows[at] not in words.ARTICLES:
        plain = _whole(told[_OPENING:])  # "C'est que le roi est parti"
        return capitalised(plain) if lows[_OPENING] in words.ARTICLES else title
    rest = _whole(told[at:])
    return f"{capitalised(rest)} {verb}"


def _whole(words: list[str]) -> str:
    """Words to a phrase, elided ones joined again."""
    return " ".join(words).replace("’ ", "’")
