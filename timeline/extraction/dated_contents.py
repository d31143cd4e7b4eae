"""What is promised, asked for or hoped for a day to come is what that day brings: "has promised elections by 2027"."""

from __future__ import annotations

from timeline.extraction.carried_nouns import object_of, subject_of, words_apart
from timeline.extraction.clauses import Clause, has_content
from timeline.extraction.kind import Kind, by_noun, by_verb
from timeline.extraction.reading import Article, Reading
from timeline.extraction.senses_of_people import asked_to_come
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval

_OPEN = frozenset((*SPEECH, "other", "deadline"))
_NEAR = 6
"""Words from what somebody says to what is said, at the most."""


def brought_by_the_day(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, kind: Kind, interval: Interval | None
) -> Kind | None:
    """The kind of what is to come; `None` where what is said is of its own day, or no happening is told."""
    if verb is None or clause is None or kind.noun is not None or kind.kind not in ("offer", "demand", "statement"):
        return None
    if verb.negated or verb.modal or verb.form == "inf" or verb.tense not in ("past", "pres", "plup", ""):
        return None
    if kind.kind == "statement" and verb.stance != "hope" or not _lies_ahead(article, interval):
        return None
    if has_content(reading.clauses, clause):
        return None
    done = next((v for v in clause.verbs if v.head is verb and v.form == "inf"), None)
    if done is not None:
        known = done.kind not in _OPEN and done.kind != ""
        return by_verb(done.kind, article.tokens[done.main].text, done.sense and done.sense.cameo) if known else None
    there = asked_to_come(article, reading, verb) or verb.passive and _to_a_place(article, reading, verb)
    if verb.lemma in article.words.INVITING and there:
        return by_verb("visit", article.tokens[verb.main].text, "042")  # "has been invited to Beijing in September"
    noun = (subject_of if verb.passive else object_of)(article, reading, clause, verb)
    if noun is None or noun.happening.kind in _OPEN or not verb.passive and words_apart(article, verb, noun) > _NEAR:
        return None
    told = by_noun(article, reading, clause, noun, verb)
    return Kind(told.kind, told.why)


def _to_a_place(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "has been invited | to Beijing", and not "to stop"."""
    to = article.words.PLACE_PREPOSITIONS
    return any(verb.end < m.start <= verb.end + 2 and article.lows[m.start - 1] in to for m in reading.mentions)


def _lies_ahead(article: Article, interval: Interval | None) -> bool:
    day, first, last = article.day, None, None
    if interval is not None:
        first, last = interval.start_earliest, interval.end_latest
    return day is not None and last is not None and last > day and (first is None or first >= day)
