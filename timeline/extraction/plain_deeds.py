"""Verbs that mostly tell a state ("see", "go", "put"), where somebody does them on a day: a happening all the same."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.derived import DAYS
from timeline.extraction.encounters import is_somebody
from timeline.extraction.kind import Kind, by_verb
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval

_DONE = frozenset(("past", "plup", "fut"))
_TOLD = frozenset(("main", "content", "relative", "loose"))
_REACH = 4


def plain_deed(article: Article, reading: Reading, clause: Clause, verb: Verb, interval: Interval) -> Kind | None:
    """ "He saw the envoy on Tuesday", "The list will be put to parliament on Thursday": what a dated verb of these does."""
    words = article.words
    if verb.lemma not in words.PLAIN_DEEDS or verb.form != "fin" or verb.kind or verb.negated:
        return None
    if clause.kind not in _TOLD or interval.granularity not in DAYS and not (verb.tense == "fut" or verb.modal):
        return None
    first, day = interval.start_earliest, article.day
    ahead = verb.tense == "pres" and first is not None and day is not None and first > day
    if not (verb.tense in _DONE or verb.modal in ("scheduled", "expected") or ahead):
        return None
    near = verb.end + (
        2 if verb.lemma in words.SEEING else len(article.lows)
    )  # "is to see X on Monday to work out terms"
    if any(v.head is verb and v.form == "inf" and verb.start < v.start < near for v in clause.verbs):
        return None  # "appeared to back the plan", "came to see him"
    label, following = article.tokens[verb.main].text, _following(article, clause, verb)
    if verb.lemma in words.SEEING:
        seen = (
            not verb.passive and _people_act(article, reading, clause, verb) and _people_follow(article, reading, verb)
        )
        return by_verb("meeting", label, "040") if seen else None
    if verb.passive and verb.lemma in words.PASSIVES_THERE:
        plain = not following or not following[0].isalpha() or following[0] in words.PREPOSITIONS
        return by_verb("other", label, "000") if plain else None  # not "was found too low on Monday"
    if verb.passive:
        return by_verb("other", label, "000") if verb.lemma in words.PLAIN_PASSIVES else None
    if not _people_act(article, reading, clause, verb):
        return None
    if verb.lemma in words.PLAIN_TRAVEL:
        there = any_of(words, "DIRECTIONS", "PLACE_PREPOSITIONS", "DESTINATION", "HERE", "RETURNING")
        gone = not following or not following[0].isalpha() or following[0] in there
        gone = gone and (*following[:2],) not in words.NO_TRAVEL
        return by_verb("visit", label, "042") if gone else None
    return by_verb("other", label, "000")


def follows_suit(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "The environment minister followed on Tuesday": without an object, what was told before."""
    words, following = article.words, _following(article, clause, verb)
    alone = not following or not following[0].isalpha() or following[0] in any_of(words, "PREPOSITIONS", "AFTER_EVENT")
    return verb.lemma in words.FOLLOWING_SUIT and not verb.passive and alone


def _following(article: Article, clause: Clause, verb: Verb) -> list[str]:
    """The next words of the clause, those of a time left out."""
    return [article.lows[k] for k in range(verb.end, min(clause.end, verb.end + 12)) if not article.timed[k]][:_REACH]


def _people_act(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """Is the subject somebody named, a pronoun of persons, or people without a name?"""
    words, lows = article.words, article.lows
    if article.subject(reading, verb):
        return True
    before = lows[max(clause.start, verb.start - 10) : verb.start]
    if before and (before[-1] in words.SUBJECT_PRONOUNS or before[-1] in words.FIRST_PERSON_WORDS):
        return before[-1] not in words.EXPLETIVE_PRONOUNS
    sent = any_of(words, "ARMED", "ENVOYS", "ENTOURAGES", "MISSIONS", "OFFICES", "PLURAL_OFFICES")
    return any(low in sent or is_somebody(low, words) for low in before)


def _people_follow(article: Article, reading: Reading, verb: Verb) -> bool:
    """Is whoever is seen somebody?"""
    words, stop = article.words, verb.end + _REACH
    if any(
        verb.end <= m.start < stop and not m.place and m.referents[0].type in ("person", "office", "name")
        for m in reading.mentions
    ):
        return True
    near = article.lows[verb.end : min(stop, reading.sentence.last)]
    seen = any_of(words, "OFFICES", "PERSONAL", "SEEN_PEOPLE", "PLURAL_OFFICES")
    return any(low in seen or is_somebody(low, words) for low in near)
