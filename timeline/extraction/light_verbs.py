"""What a verb that means nothing alone tells, by what it is done to: "gave evidence", "a search was carried out"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.extraction.field_senses import heads
from timeline.extraction.lexicon import BESIDE, Sense
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words
from timeline.extraction.words_around import words_after, words_before

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_LEFT_OPEN = frozenset(("", "other", "statement", "offer", "demand", "aid", "military", "visit", "meeting", "legal"))
"""Kinds of a verb alone that its noun may replace."""
_BESIDE = (BESIDE, "noun")


def sense_of_light(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """The sense that the noun gives; `None` where it stands in no row, or is a happening that the verb stages anyway."""
    nouns = article.words.LIGHT[verb.lemma]
    if verb.kind not in _LEFT_OPEN or nouns.keys().isdisjoint(reading.lows) and "-" not in reading.lows:
        return None
    if verb.sense is not None and verb.sense.words and verb.kind not in ("", "other"):
        return None  # "gave his word": a row of its own
    if verb.passive:
        if verb.form == "pp":
            return None  # "the undertakings given by X had not been kept"
        lows = words_before(article, reading, verb)
        before, head = "", next((low for low in nouns if low in lows and heads(article, lows, frozenset((low,)))), "")
    else:
        before, head = head_after(words_after(article, reading, verb), article.words, verb.lemma)
    found = nouns.get(f"{before} {head}") or nouns.get(head)
    if found is None or verb.stance == "carry" and _staged(article, head, found[0]):
        return None
    return Sense(*found, "", _BESIDE)


def _staged(article: Article, head: str, kind: str) -> bool:
    """Whether the noun is a happening of that kind, which a verb that carries it out tells anyway, with its parties."""
    return any(noun.kind == kind for noun in article.lexicon.nouns.get(head, ()) if len(noun.words) == 1)


def head_after(lows: Sequence[str], words: Words, lemma: str) -> tuple[str, str]:
    """The head of the object, and the word before it: "carried | out | a nationwide | search | of"."""
    at = 0
    leads = words.LIGHT_LEADS.get(lemma, ())
    while at < len(lows) and lows[at] in leads:
        at += 1
    if lows[at : at + 1] and lows[at] in words.DIRECTIONS:
        return "", ""  # "gave | up | his claim"
    before, head, apart = "", "", True
    for low in lows[at:]:
        if low == "-":
            head, apart = f"{head}-", False
        elif not low[:1].isalnum() and low not in words.OWNING or low in words.PREPOSITIONS or low in words.BARE_OF:
            break
        elif low in words.CONJUNCTIONS and head or low in words.ADVERBS and apart:
            continue
        elif apart:
            before, head = head, low
        else:
            head, apart = f"{head}{low}", True
    return before, head
