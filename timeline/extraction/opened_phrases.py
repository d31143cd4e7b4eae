"""What was done before, told at the head of a sentence: "Après avoir reçu le roi, X ira à Rome"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon

_OPENING = 20
"""Words of a phrase that opens a sentence."""


def closes_opening(document: Document, lexicon: Lexicon, comma: int, firsts: set[int]) -> bool:
    """ "Après avoir reçu le roi, | le président X ira", "After meeting the pope, | the president": the first comma of a
    sentence that opens with what was done before."""
    lows, words, k = document.lows, lexicon.words, comma - 1
    while k >= 0 and comma - k < _OPENING and k not in firsts:
        if lows[k] == ",":
            return False
        k -= 1
    if k < 0 or k not in firsts or lows[k] not in words.AFTER_EVENT and lows[k] not in words.BEFORE_EVENT:
        return False
    done = lexicon.forms.get(lows[k + 1], ())
    return lows[k + 1] in words.BARE_OF or any(reading.tense in ("inf", "ger") for reading in done)
