"""Dates under the year that a chronology puts them: a year alone on its line, or the one of an entry that opens on it."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

from ..grammar import Lexicon
from ..match import Found
from ..resolve import Context
from ..values import Granularity
from . import around_told, day_entries, moments

YEAR_LINE = re.compile(r"[ \t]*((?:1[5-9]|20)\d\d)[ \t]*:?[ \t]*")
"""A year alone on its line, which heads the entries of a chronology."""
ENTRY = re.compile(
    r"(?:[-–—•*] ?)?(?:(?:\d{1,2}(?:er)?(?:[-–]\d{1,2})? )?(?P<month>[^\W\d]{3,9})\.?(?: \d{1,2},)? )?"
    r"(?P<year>(?:1[5-9]|20)\d\d) ?[.:–—-]\s(?!\d)"
)
"""A year, or a date with its year, that opens an entry of a chronology, before a full stop, a colon or a dash."""


def headed(found: Found, context: Context, month: int) -> tuple[int, bool] | None:
    """The year under which a chronology puts an entry that begins with its day (*1975*, then *28 nov. – …*), or `None`; and
    whether it is surely that one.

    The days told further on in the same entry belong to that year too.
    """
    sentence = found.encoded.sentence
    document = sentence.document
    if (year := _year_of_entry(document.folded, sentence.starts[found.first_word])) is not None:
        if around_told.comes_next(found) or _in_another_year(context, year):
            return None  # "1998: elected; by the following June he is gone"
        return year, True
    begins = found.first_word <= 1 and sentence.start and document.folded[sentence.start - 1] == "\n"
    entry = context.entry
    if not begins and (entry is None or sentence.index - entry > MOST_SENTENCES):
        return None
    if context.headings is None:
        context.headings = _year_lines(document.folded, found.encoded.lexicon)
    above = bisect_right(context.headings, (sentence.start, 9999, 12)) - 1
    if above < 0:
        opens = begins and moments.next_word(found) in SEPARATORS
        return _year_in_list(context, found) if opens else None
    if context.headings[above][2]:  # an entry with its year: what opens the next ones on its own goes on from it
        opens = begins and moments.next_word(found) in SEPARATORS
        return _year_going_on(context, found, above, month) if opens else None
    if begins:
        context.entry = sentence.index
    elif entry is not None and "\n" in document.folded[document.bounds[entry][0] : sentence.start]:
        return None
    return context.headings[above][1], True


def _in_another_year(context: Context, year: int) -> bool:
    """Does the sentence tell another year before the date (*1999: it opens. In 2024, on 3 March, it closed*)?"""
    told = context.thread.last()
    if told is None or told.sentence != context.sentence or told.interval.granularity is not Granularity.YEAR:
        return False
    return told.interval.earliest is not None and told.interval.earliest.year != year


def not_yet(found: Found, context: Context, at: date) -> bool:
    """Would a past tell of a day after publication (*2024 : … Il était parti le 3 novembre*, published in March)?"""
    return context.today is not None and at > context.today and context.cue(found).direction == "past"


def _year_of_entry(folded: str, at: int) -> int | None:
    """The year, alone or of a date, that opens the paragraph on its own (*1999. …*, *27 juillet 2023. – …*)."""
    entry = ENTRY.match(folded, folded.rfind("\n", 0, at) + 1)
    return int(entry["year"]) if entry and entry.end() <= at else None


def _year_in_list(context: Context, found: Found) -> tuple[int, bool] | None:
    """The year of an entry of a list in which no entry tells one."""
    sentence = found.encoded.sentence
    if context.lists is None:
        context.lists = day_entries.years_of_list(sentence.document.folded, found.encoded.lexicon, context.today)
    year = context.lists.get(sentence.start)
    return (year, False) if year is not None else None


def _year_going_on(context: Context, found: Found, above: int, month: int) -> tuple[int, bool]:
    """The year of an entry without one: that of the entry before it, or the next where its month is far back (*20 décembre
    2019 : …*, then *3 janvier : …*). Less far back, that is sure only of what was not told forwards (*12 octobre 2023*,
    *3 décembre*, *18 juin*), nor may be told backwards; nor where the list ends with the days before publication."""
    assert context.headings is not None
    line, year, before = context.headings[above]
    onward, known = None, True
    if context.going_on is not None and context.going_on[0] == line:
        _, year, before, onward, known = context.going_on
    elif above + 1 == len(context.headings):
        folded = found.encoded.sentence.document.folded
        begin = folded.find("\n", line) + 1
        late, known = day_entries.years_behind(folded[begin:], (year, before), found.encoded.lexicon, context.today)
        year += late
    back = before - month
    turns = back >= day_entries.TURN_OF_YEAR or (back > 0 and onward is True)
    if (
        turns
        and back < day_entries.TURN_OF_YEAR
        and context.today is not None
        and (year + 1, month) > context.today.timetuple()[:2]
    ):
        turns = False
    sure = known and (back <= 0 or back >= day_entries.TURN_OF_YEAR or (onward is False and not turns))
    year += turns
    context.going_on = line, year, month, onward if back == 0 else back < 0 or turns, sure
    return year, sure


def _year_lines(folded: str, lexicon: Lexicon) -> list[tuple[int, int, int]]:
    """Where each line begins that holds a year alone (0), or opens on a date with its year (its month), and the year."""
    told, at = [], 0
    months = lexicon.classes["MONTH"]
    for line in folded.split("\n"):
        if 4 <= len(line) < 16 and (year := YEAR_LINE.fullmatch(line)):
            told.append((at, int(year[1]), 0))
        elif len(line) > 16 and (entry := ENTRY.match(line)):
            month = months.get(entry["month"]) if entry["month"] else 0
            if isinstance(month, int):
                told.append((at, int(entry["year"]), month))
        at += len(line) + 1
    return told


SEPARATORS = frozenset(".:–—-")
"""What parts the date of an entry from what it tells."""
MOST_SENTENCES = 6
"""An entry of a chronology has so many sentences at most."""
