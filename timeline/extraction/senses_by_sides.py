"""What a verb that says little tells by both its sides: forces that go after a column attack, police who come upon cocaine
do what the law asks, and troops that are poured, thrown or shifted into a province move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.extraction.field_senses import acting_words, heads
from timeline.extraction.lexicon import BESIDE, Sense, any_of
from timeline.extraction.parties_around import person_after, somebody_acts
from timeline.extraction.sense_words import SidesOf
from timeline.extraction.verb import Verb
from timeline.extraction.words_around import words_after, words_before

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_BESIDE = (BESIDE, "sides")
_PERSON, _PLACE = "@person", "@place"
_NEAR = 7


@dataclass(frozen=True, slots=True)
class _Behind:
    """What follows a verb: the particles and prepositions that lead, what they lead to, and the words after that."""

    led: frozenset[str]
    what: frozenset[str]
    then: frozenset[str]


def sense_by_sides(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """The sense that the first fitting row gives a verb of which no table tells, or one that only moves something."""
    words = article.words
    if not words.BY_SIDES or verb.kind not in ("", "other"):
        return None
    if verb.stance and verb.sense is not None and verb.sense.words:
        return None  # "put off to a day"
    if verb.sense is not None and verb.lemma not in words.MOVING_ABOUT:
        return None
    behind: _Behind | None = None
    for row in words.BY_SIDES:
        if row.asked.isdisjoint(reading.lows) or row.verbs and verb.lemma not in row.verbs:
            continue
        behind = behind or _behind(article, reading, verb)
        if _fits(article, reading, verb, row, behind):
            return Sense(row.kind, row.cameo, "", _BESIDE)
    return None


def _behind(article: Article, reading: Reading, verb: Verb) -> _Behind:
    words, lows = article.words, words_after(article, reading, verb)
    leads, at = any_of(words, "PREPOSITIONS", "DIRECTIONS", "AFTER_EVENT", "RETURNING"), 0
    while at < len(lows) and lows[at] in leads:
        at += 1
    stop = at
    while stop < len(lows) and (lows[stop] not in leads or lows[stop - 1] in words.COUNTED_OF):
        stop += 1  # "two tonnes of cocaine"
    return _Behind(frozenset(lows[:at]), frozenset(lows[at:stop]), frozenset(lows[stop:]))


def _fits(article: Article, reading: Reading, verb: Verb, row: SidesOf, behind: _Behind) -> bool:
    if row.led and row.led.isdisjoint(behind.led):
        return False
    if not row.led and behind.led and not verb.passive:
        return False
    if row.then and row.then.isdisjoint(behind.led if verb.passive else behind.then):
        return False
    if row.who and not verb.passive:
        people = _PERSON in row.who and somebody_acts(article, reading, verb)
        if not people and not heads(article, acting_words(article, reading, verb), row.who):
            return False
    if verb.passive:
        by = not row.who or heads(article, acting_words(article, reading, verb), row.who)
        return by and heads(article, words_before(article, reading, verb), row.what)
    if not row.what or not row.what.isdisjoint(behind.what):
        return True
    if _PERSON in row.what and person_after(article, reading, verb):
        return True
    return _PLACE in row.what and any(m.place and verb.end <= m.start < verb.end + _NEAR for m in reading.mentions)
