"""Intervals that no expression gives: a distance from another one, a single day, what leans on a dated happening."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.temporal.values import Expression, Given, Granularity, Interval, Qualifier, Rival, Shape, Why

DAYS = frozenset(("day", "time"))
"""Granularities of what one day holds."""


def shifted(base: Interval, expression: Expression, *, earlier: bool) -> Interval | None:
    """ "mercredi, un jour après avoir parlé": the talk was a day before Wednesday."""
    value = expression.value or ""
    if value[-1:] == "M" and value[:1] == "P" and value[1:-1].isdigit() and base.start_earliest is not None:
        return _months_apart(base.start_earliest, int(value[1:-1]) * (1 - 2 * earlier))
    days = {"D": 1, "W": 7}.get(value[-1:], 0)
    if not days or not value[1:-1].isdigit() or base.start_earliest is None or not _begins_on_a_day(base):
        return None
    size = timedelta(days=int(value[1:-1]) * days)
    try:
        day = base.start_earliest - size if earlier else base.start_earliest + size
    except OverflowError:
        return None
    return one_day(day)


def _begins_on_a_day(base: Interval) -> bool:
    """Whether one day is told, or what goes on since one: "applies a tax since Tuesday, four days after"."""
    since = base.end_latest is None and base.start_earliest == base.start_latest
    return since or base.start_earliest == base.end_latest


def _months_apart(day: date, months: int) -> Interval | None:
    """ "five months after the country had defaulted": the month, no day."""
    count = day.year * 12 + day.month - 1 + months
    if not 12 <= count < 12 * 9999:
        return None
    first = date(count // 12, count % 12 + 1, 1)
    last = date((count + 1) // 12, (count + 1) % 12 + 1, 1) - timedelta(days=1)
    edtf = f"{first.year:04}-{first.month:02}"
    return Interval(first, first, last, last, edtf, Shape.POINT, Granularity.MONTH)


def counted(
    expression: Expression, interval: Interval, why: Why, confidence: float, rivals: tuple[Rival, ...] = ()
) -> Expression:
    """A length that tells a day: how far it is from something told beside it."""
    return expression._replace(
        type="DATE",
        value=interval.edtf,
        interval=interval,
        range=interval,
        signal=None,
        signal_start=None,
        granularity=interval.granularity,
        confidence=confidence,
        account=Given(why, (), rivals),
    )


def one_day(day: date) -> Interval:
    """A day, sure."""
    return Interval(day, day, day, day, day.isoformat())


def within(day: date | None, last: date) -> Interval:
    """From the day of publication to a limit ahead of it, some time between: `[2021-12-09..2021-12-31]`; else the limit."""
    if day is None or day >= last:
        return one_day(last)
    return Interval(day, last, day, last, f"[{day.isoformat()}..{last.isoformat()}]", Shape.POINT)


def doubtful(first: date, last: date, said: date) -> Interval:
    """About `said`, and in any case between the two days: EDTF `2021-12-07?`."""
    edtf = f"{said.isoformat()}?"
    return Interval(first, last, first, last, edtf, Shape.POINT, Granularity.DAY, Qualifier.UNCERTAIN)


def leaning(base: Interval, relation: str, day: date | None) -> Interval | None:
    """The interval of something told as `during`, `after` or `before` a dated happening; uncertain by nature."""
    first, last = base.start_earliest, base.end_latest
    if first is None or last is None or (last - first).days > 31:
        return None
    if relation == "before":
        return doubtful(first, last, first)
    if relation == "after":
        return doubtful(last, last, last)
    return doubtful(first, last, first)


def leaning_why(text: str, when: str, relation: str) -> Why:
    """The reason of a date taken from another happening."""
    fr = {"after": "juste après", "before": "juste avant", "during": "pendant", "same": "le même jour que"}[relation]
    en = {"after": "just after", "before": "just before", "during": "during", "same": "on the same day as"}[relation]
    return Why(fr=f"sans date propre : {fr} « {text} » ({when})", en=f"no date of its own: {en} “{text}” ({when})")


def is_within(inner: Interval | None, outer: Interval | None) -> bool:
    if (
        inner is None
        or outer is None
        or None in (inner.start_earliest, inner.end_latest, outer.start_earliest, outer.end_latest)
    ):
        return False
    assert inner.start_earliest and inner.end_latest and outer.start_earliest and outer.end_latest
    return outer.start_earliest <= inner.start_earliest and inner.end_latest <= outer.end_latest


def is_finer(new: Interval, old: Interval) -> bool:
    return is_within(new, old) and new.edtf != old.edtf


def undatable(expression: Expression) -> Why:
    """Why an expression gives no interval."""
    if expression.type == "DURATION":
        return Why(fr="durée, pas une date", en="a duration, not a date")
    if expression.type == "SET":
        return Why(fr="habitude, pas un fait daté", en="a habit, not a dated happening")
    return Why(fr="référence vague ou sans ancre : aucune date", en="vague or without an anchor: no date")
