"""How far apart two happenings were told to be: "une semaine jour pour jour après avoir renversé X", "hours before"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.extraction.clauses import Clause
from timeline.extraction.derived import one_day, shifted
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of, phrase_at, phrases_by_first_word
from timeline.extraction.reading import Article, Noun, Reading
from timeline.temporal.values import Expression, Interval, Shape

HOURLY = frozenset(("attack", "call", "legal", "sanction", "military"))
"""Kinds of what a noun tells hours before or after something; others only take up what was told."""
_DAY_OF_HOURS = 24


def in_hours(expression: Expression) -> bool:
    """ "quarante-huit heures", "quelques minutes"."""
    return (expression.value or "").startswith("PT")


def is_spent(article: Article, reading: Reading, start: int) -> bool:
    """ "passera deux jours avant de gagner Tahiti": a length that is what somebody spends somewhere, and no distance."""
    return any(v.end == start and v.lemma in article.words.SPENDING for v in reading.verbs)


def ends_at(article: Article, reading: Reading, index: int) -> int:
    """Where a length ends with what tells how exact it is: "une semaine | jour pour jour", "un mois | à peine"."""
    at, last = article.spans[index][1], reading.sentence.last
    if at < last and (phrases := phrases_by_first_word(article.words, "EXACTLY").get(article.lows[at])):
        at += len(phrase_at(article.lows, at, phrases))
    return at


def opens_at(clause: Clause, at: int) -> bool:
    """Whether a clause is the one that "après que" or "before" opens at a token."""
    return clause.kind in ("adverbial", "content") and clause.opener in (at - 1, at, at + 1)


def is_told_in(draft: Draft, opener: int) -> bool:
    """Whether a draft is told in the clause that opens at a token: "a day after X gave it until Sept. 30"."""
    return draft.clause is not None and opens_at(draft.clause, opener)


def behind_eve(article: Article, reading: Reading, at: int) -> bool:
    """Whether "of" leads to what was on the day before or after, or a clause with a past tells it: "au lendemain | de", "On
    Sunday, the day after | rebels seized the port"."""
    if article.lows[at] in article.words.DATE_LINKS:
        return True
    if article.lows[at - 1] not in any_of(article.words, "AFTER_EVENT", "BEFORE_EVENT"):
        return False
    clause = reading.clause_at(at)
    verb = clause.verb if clause is not None and opens_at(clause, at) else None
    return verb is not None and verb.tense in ("past", "plup") and not (verb.negated or verb.modal)


def counts_from(article: Article, draft: Draft) -> bool:
    """Whether what stands behind a distance may be what it counts from: no aside, and nothing that has a distance of its own
    ("came a day before X left and ten weeks after | Y was held on Friday")."""
    clause = draft.clause
    if clause is None or clause.kind != "adverbial":
        return clause is None or clause.kind != "relative"
    counted = article.lows[clause.start] in any_of(article.words, "AFTER_EVENT", "BEFORE_EVENT")
    return not (counted and clause.start and article.timed[clause.start - 1])


def own_day_told(article: Article, here: Sequence[Draft], noun: Noun) -> bool:
    """Whether a day right behind a happening dates it: "two days after the attack | of November 2"; or it has been counted
    from the day before: "on Monday, a day after the election"."""
    for told in here:
        for i in told.expressions[:1] if told.noun is noun else ():
            if article.spans[i][0] >= noun.end or told.interval != article.expressions[i].interval:
                return True
    return False


def apart(base: Interval, expression: Expression, *, earlier: bool, about: bool, exact: bool) -> Interval | None:
    """The day so far from that of `base`; several where the length is only a limit ("moins de dix jours après")."""
    value, day = expression.value or "", base.start_earliest
    if in_hours(expression):
        return _hours(value, base, earlier=earlier, about=about)
    if exact and value[:1] == "P" and value[1:-1].isdigit() and value[-1:] == "Y" and day == base.end_latest:
        return _years(day, int(value[1:-1]) * (1 - 2 * earlier))
    interval = shifted(base, expression, earlier=earlier)
    if interval is None or not about or interval.granularity != "day" or day is None:
        return interval
    other = interval.start_earliest
    return between(min(day, other), max(day, other)) if other is not None else interval


def between(first: date, last: date) -> Interval:
    """One day of several, nobody says which."""
    if first == last:
        return one_day(first)
    return Interval(first, last, first, last, f"[{first.isoformat()}..{last.isoformat()}]", Shape.POINT)


def _hours(value: str, base: Interval, *, earlier: bool, about: bool) -> Interval | None:
    """ "quarante-huit heures avant": two days; "moins de vingt-quatre heures après": on the same day or the one before."""
    day = base.start_earliest
    if day is None or day != base.end_latest:
        return None
    if value[2:] in ("XH", "XM"):
        return one_day(day)  # "quelques heures après": most likely on the same day
    if value[-1:] != "H" or not value[2:-1].isdigit():
        return None
    hours = int(value[2:-1])
    if hours < _DAY_OF_HOURS // 2:
        return one_day(day)
    try:
        other = day + timedelta(days=-(-hours // _DAY_OF_HOURS) * (1 - 2 * earlier))
    except OverflowError:
        return None
    if hours % _DAY_OF_HOURS or about:
        return between(min(day, other), max(day, other))
    return one_day(other)


def _years(day: date | None, years: int) -> Interval | None:
    """ "un an jour pour jour après": the same day of another year."""
    if day is None or not date.min.year <= day.year + years <= date.max.year or (day.month, day.day) == (2, 29):
        return None
    return one_day(day.replace(year=day.year + years))
