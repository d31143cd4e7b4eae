"""EDTF out and in: what the engine gives comes back with the bounds it had, and only in forms that others read too."""

from __future__ import annotations

import re
from datetime import date

import pytest

from timeline.temporal import Interval, find_expressions, intervals, parse_edtf
from timeline.temporal.values import Granularity

from .corpus_lines import CORPUS, cases

FOLDERS = sorted(path.name for path in CORPUS.iterdir() if path.is_dir())
ONE = r"(?:\d{4}(?:-(?:[01]\d|2[1-4])(?:-\d\d)?)?|\d{3}X|\d{2}XX)"
FORMS = re.compile(
    rf"{ONE}[~?%]?|\d{{4}}-(?:3[3-6]|4[01])|(?:{ONE}[~?%]?|\.\.)/(?:{ONE}[~?%]?|\.\.)"
    rf"|\[(?:{ONE})?\.\.(?:{ONE})?\]|\{{{ONE}(?:,{ONE})*\}}"
)
"""What both independent parsers of `benchmarks/check_edtf.py` accept. A quarter or a half of a year takes no mark."""


def bounds(interval: Interval) -> tuple[date | None, ...]:
    return interval.start_earliest, interval.start_latest, interval.end_earliest, interval.end_latest


@pytest.mark.parametrize("language", FOLDERS)
def test_every_string_of_the_corpus_comes_back_with_its_bounds(language: str) -> None:
    problems = []
    for case in cases(language):
        for expression in find_expressions(case.text, case.anchor, case.language):
            rivals = [rival.interval for rival in expression.rivals]
            for interval in (expression.interval, expression.range, *rivals):
                if interval is None:
                    continue
                if not FORMS.fullmatch(interval.edtf):
                    problems.append(f"{case.place}: {interval.edtf} is a form that others refuse")
                elif bounds(parse_edtf(interval.edtf)) != bounds(interval):
                    problems.append(f"{case.place}: {interval.edtf} had {bounds(interval)}")
    assert not problems, "\n".join(problems)


DAY = date(2022, 1, 15)
STRETCHES = [
    intervals.day(DAY),
    intervals.about_day(DAY),
    intervals.about_day(date(2022, 1, 21)),
    intervals.window(date(2022, 1, 21), date(2022, 1, 31), Granularity.THIRD_OF_MONTH),
    intervals.window(date(2022, 1, 1), date(2022, 4, 30), Granularity.YEAR),
    intervals.window(date(2022, 1, 13), date(2022, 1, 16), Granularity.WEEK),
    intervals.window(date(2022, 1, 13), date(2022, 1, 14)),
    intervals.span(DAY, DAY),
    intervals.span(DAY, date(2022, 2, 1)),
    intervals.month(2022, 1),
    intervals.year(2022),
    intervals.quarter(2022, 1),
    intervals.half_year(2022, 2),
    intervals.season(2021, "WI"),
    intervals.decade(1970),
    intervals.century(21),
    intervals.week(DAY),
    intervals.weekend(DAY),
    intervals.days((DAY, date(2022, 1, 17))),
]


@pytest.mark.parametrize("stretch", STRETCHES, ids=lambda stretch: stretch.edtf)
@pytest.mark.parametrize(
    "bend",
    [
        lambda interval: interval,
        intervals.approximate,
        intervals.open_after,
        intervals.open_before,
        intervals.after,
        lambda interval: intervals.before(interval, DAY),
        lambda interval: intervals.deadline(interval, None),
    ],
    ids=["bare", "approximate", "open_after", "open_before", "after", "before", "deadline"],
)
def test_a_stretch_bent_by_a_signal_comes_back(stretch: Interval, bend: object) -> None:
    assert callable(bend)
    interval: Interval = bend(stretch)
    assert FORMS.fullmatch(interval.edtf), interval.edtf
    assert bounds(parse_edtf(interval.edtf)) == bounds(interval), interval.edtf
