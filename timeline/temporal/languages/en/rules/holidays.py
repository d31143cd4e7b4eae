"""Holidays and days with a name."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
RULES = (
    Rule("holiday", "(the)? hol:HOLIDAY ((of|in|,)? y:YEAR)?", "holiday", "Christmas 2021"),
    Rule(
        "holiday-break",
        "(the)? hol:HOLIDAY (holiday|holidays|break|festivities) ((of|in)? y:YEAR)?",
        "holiday",
        "the Easter holiday",
        confidence=0.85,
    ),
    Rule("clock-holiday", "@clock ,? (on)? (the)? hol:HOLIDAY", "holiday", "5.36 p.m. on Good Friday"),
    Rule("holiday-rel-year", "hol:HOLIDAY (of|in)? (rel:LASTNEXT) year", "holiday", "Christmas last year"),
    Rule("relative-holiday", "(the)? (rel:RELTHIS|rel:LASTNEXT) hol:HOLIDAY", "holiday", "last Christmas"),
    Rule("following-holiday", "(the)? following hol:HOLIDAY", "holiday", "the following Easter", {"rel": "following"}),
    Rule(
        "beside-holiday",
        "the u:DAYUNIT (sb:before|sa:after) (the)? (hol:HOLIDAY|@date)",
        "beside",
        "the week before Christmas",
    ),
    Rule(
        "weekday-beside-holiday",
        "the wdb:WEEKDAY (sb:before|sa:after) (the)? (hol:HOLIDAY y:YEAR?|@date)",
        "weekday_beside",
        "the Thursday before Christmas",
    ),
    Rule(
        "holiday-weekend",
        "(the)? (rel:RELTHIS)? hol:HOLIDAY weekend (y:YEAR)?",
        "holiday_weekend",
        "the Easter weekend",
        confidence=0.8,
    ),
    Rule(
        "weekend-of-holiday",
        "(the)? weekend of hol:HOLIDAY (y:YEAR)?",
        "holiday_weekend",
        "the weekend of Halloween",
        confidence=0.8,
    ),
    Rule(
        "beside-year",
        "the u:year (sb:before|sa:after) y:YEAR",
        "beside",
        "the year before 2015",
    ),
)
