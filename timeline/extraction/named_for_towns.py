"""Texts and gatherings named for the town where they came about: "les accords de Minsk", "the Paris agreement"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import Lexicon


def names_its_town(document: Document, found: Found, lexicon: Lexicon) -> bool:
    """Whether a capital tells where a text was signed or people met, and no power: "l'accord de Doha", "the Madrid summit".

    But "a obtenu l'accord de Paris", "sans l'accord de Paris" speak of a consent, and that is a power's.
    """
    lows, words, start = document.lows, lexicon.words, found.start
    if lexicon.code == "en":
        at = found.end
        if at >= len(lows) or document.gap(at) > 1:
            return False
        at += lows[at] in words.TEXT_SUBJECTS and at + 1 < len(lows)  # "the Paris | climate | agreement"
        return lows[at] in words.TOWN_TEXTS
    if start < 2 or lows[start - 1] not in words.COMING_FROM:
        return False
    head = lows[start - 2]
    if head in words.CONSENTS and not words.CONSENTING.isdisjoint(lows[max(0, start - 6) : start - 2]):
        return False
    return head in words.TOWN_TEXTS


def of_the_town(document: Document, found: Found, lexicon: Lexicon) -> bool:
    """ "A Brussels judge", "le parquet de Bruxelles": somebody of the town, and not of the Union that sits there."""
    lows, words, start, end = document.lows, lexicon.words, found.start, found.end
    if lexicon.code == "en":
        led = start > 1 and lows[start - 1] in words.DATE_LINKS and lows[start - 2] in words.LOCAL_BODIES
        return led or end < len(lows) and lows[end] in words.LOCAL_BODIES and document.gap(end) <= 1
    if start < 2 or lows[start - 1] not in words.COMING_FROM:
        return False
    for k in (start - 4, start - 5):  # "le tribunal | de commerce | de Bruxelles", "de première instance"
        inside = lows[k + 2 : start - 1]
        if k >= 0 and lows[k] in words.LOCAL_BODIES and lows[k + 1] in words.OF_SOME:
            return words.DETERMINERS.isdisjoint(inside) and all(low.isalpha() for low in inside)
    return lows[start - 2] in words.LOCAL_BODIES


def of_one_land(document: Document, found: Found, lexicon: Lexicon, heads: set[str]) -> bool:
    """ "une ambassade européenne", "a European embassy": of some land of that continent, and not of the Union."""
    entity = found.entities[0]
    if entity.type != "adjective" or entity.country != "EUU":
        return False
    lows, words = document.lows, lexicon.words
    if lexicon.code == "en":
        near = lows[found.end : found.end + 2]
        near = near[:1] if near[:1] and near[0] in words.PREPOSITIONS else near
    else:
        near = lows[max(0, found.start - 2) : found.start]
        near = near[-1:] if near[:1] and near[0] in words.DETERMINERS else near
    return not heads.isdisjoint(near)
