"""What those did who are only told to have met: "EU leaders, who met in Brussels on May 24, banned the airline"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.dating import Governor
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.temporal.values import Interval

_OPENING = 5
"""Words from the head of a sentence to the meeting on which it opens."""
_LATELY = 31
"""Days since whoever met did what is told of them in one breath with it."""
_PLAIN = 4
"""Clauses of a sentence too long to tell what came out of what."""


def decided_there(article: Article, found: Governor, interval: Interval) -> Governor | None:
    """The clause around a relative that only says when and where its own subject met, under the verb of that meeting; `None`
    where whoever met somebody may have acted on another day: "X, who met Y on Monday, told a news conference".

    No comma parts those who are no others than those who met, lately: "Ministers who met in Geneva on Monday agreed".
    """
    clause, met = found.clause, found.verb
    if not article.language_is_english or clause is None or met is None or clause.kind != "relative":
        return None
    above = clause.parent
    if met.kind != "meeting" or met.passive or met.tense not in ("past", "plup") or above is None or above.verb is None:
        return None
    words, at = article.words, met.end
    alone = at < clause.end and (article.timed[at] or article.lows[at] in any_of(words, "DATED_BY", "AT_PLACES"))
    inside = above.start < clause.start < above.verb.start and clause.end <= above.verb.start
    inside = inside and met.start == clause.start + 1  # not "X, whom Y met in Rome on Monday"
    told = above.verb.form == "fin" and above.verb.tense == "past"
    told = told and (article.lows[clause.opener - 1] == "," or _met_lately(article, clause, interval))
    return Governor(above, verb=met) if alone and inside and told else None


def _met_lately(article: Article, clause: Clause, interval: Interval) -> bool:
    """Whether several, of whom the relative says which they are, met not long ago."""
    day, last, low = article.day, interval.end_latest, article.lows[clause.opener - 1]
    several = low.endswith(article.words.PLURAL_ENDING) and not low.endswith(article.words.NO_PLURALS)
    return several and day is not None and last is not None and 0 <= (day - last).days < _LATELY


def agreed_after(article: Article, reading: Reading, noun: Noun | None, interval: Interval) -> Clause | None:
    """ "Après une réunion lundi à Bruxelles, les Vingt-Sept ont adopté": the clause that tells, without another day, what
    came out of the meeting on which the sentence opens."""
    lows, first = article.lows, reading.sentence.first
    if noun is None or noun.happening.kind != "meeting" or interval.granularity != "day":
        return None
    if lows[first] not in article.words.AFTER_EVENT or noun.start - first > _OPENING:
        return None
    clause = next((c for c in reading.clauses if c.kind == "main" and c.verb is not None), None)
    verb = clause.verb if clause is not None and len(reading.clauses) < _PLAIN else None
    if clause is None or verb is None or verb.start < noun.end or 1 in article.dated[verb.start : clause.end]:
        return None
    told = verb.form == "fin" and verb.tense == "past" and not verb.modal and not verb.negated
    return clause if told else None


def hours_from(article: Article, reading: Reading, base: Draft) -> Clause | None:
    """ "Hours after Tuesday's ceremony, gunmen stormed the house": the clause that tells, without another day, what was done
    so near to a happening that has its day."""
    noun, lows, words, first = base.noun, article.lows, article.words, reading.sentence.first
    beside = any_of(words, "AFTER_EVENT", "BEFORE_EVENT")
    if noun is None or beside.isdisjoint(lows[max(noun.start - _OPENING, first) : noun.start]):
        return None
    led = last_of(beside, lows, max(noun.start - _OPENING, first), noun.start)
    if (
        led <= first
        or lows[led - 1] not in any_of(words, "HOURS", "JUST_THEN")
        or any(article.verbal[led : noun.start])
    ):
        return None
    start, end = article.spans[base.expressions[0]]
    for clause in reading.clauses:
        verb = clause.verb
        if clause.kind != "main" or verb is None or verb.form != "fin" or verb.modal or verb.negated:
            continue
        if verb.end > led and verb.start < noun.end:
            continue
        opens = led - first < _OPENING and verb.start > noun.end or clause.start <= led < clause.end
        told = verb.tense == "past" or verb.tense == "impf" and verb.kind not in ("", "other")
        alone = not any(article.dated[k] for k in article.tokens_of(clause) if not start <= k < end)
        return clause if opens and told and alone else None
    return None
