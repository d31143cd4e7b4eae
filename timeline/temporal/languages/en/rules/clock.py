"""Clock times, parts of the day, durations and sets."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
COUNT = "(n:NUM|a n:COUPLE (of)?|n:COUPLE of|a n:DOZEN|half a n:DOZEN)"

RULES = (
    Rule("clock", "@clock", "clock", "6:30 p.m.", determiner=False),
    Rule(
        "clock-tonight",
        "@clock ,? (p:TONIGHT | this p:TODAYPART)",
        "deictic",
        "9 p.m. tonight",
        {"days": 0, "ahead": True},
        determiner=False,
    ),
    Rule(
        "clock-range",
        "(from|between)? [ (h:SMALL|c:HM) @ampm? (-|–|to|and|until|till) @clock.2 ]",
        "clock",
        "from 3 to 5 p.m.",
        {"range": True},
    ),
    Rule("hundred-hours", "h4:YEAR (hours|hours @zone|gmt|@zone)", "hundred_hours", "1400 GMT"),
    Rule(
        "part-of-day",
        "(in|during|by|at|of|through|until|till) (the)? [ (the)? (pt:ADJPART -?)? p:POD ]",
        "part_of_day",
        "in the evening",
    ),
    Rule(
        "before-dawn",
        "(before|after|since|around|towards|toward|just before|shortly before|shortly after) [ p:DAWN ]",
        "part_of_day",
        "before dawn",
    ),
    Rule(
        "meal-time",
        "(by|at|before|after|around|until|till|during) [ p:MEAL -? time ]",
        "part_of_day",
        "by breakfast time",
    ),
    Rule("overnight", "p:OVERNIGHT", "overnight", "overnight"),
    Rule(
        "one-day",
        "(one day|some day|someday) (soon)?",
        "one_day",
        "one day",
        {"value": "FUTURE_REF"},
        determiner=False,
        confidence=0.6,
    ),
    Rule(
        "duration",
        f"(the)? @about? {COUNT} (and a hf:half)? (straight|consecutive|full|more|whole|long|solid|short|additional|further|business|working)? (-)? u:UNIT (and a hf:half)?",
        "duration",
        "two hours",
        {"a": True},
        confidence=0.95,
    ),
    Rule("duration-sum", "n:NUM u:UNIT ,? (and)? n2:NUM u2:UNIT", "duration", "two hours and ten minutes"),
    Rule(
        "duration-led",
        "DURLEAD [ @about? n:NUM (full|whole|further|more)? u:AUNIT ]",
        "duration",
        "for a week",
        confidence=0.95,
    ),
    Rule(
        "duration-of",
        "[ n:NUM u:WEEKUNIT ] of",
        "duration",
        "a week of fighting",
        confidence=0.93,
        determiner=False,
    ),
    Rule("duration-unit-half", "n:NUM u:UNIT and a hf:half", "duration", "a year and a half"),
    Rule("duration-range", "n1:NUM (to|or|-|–) n:NUM u:UNIT", "duration", "eight to ten days", confidence=0.95),
    Rule("duration-vague", "(the)? (a)? (n:MANY) (more|other)? u:UNITS", "duration", "several days", confidence=0.93),
    Rule(
        "duration-plural",
        "(for|in|took|take|takes|spent|of|after|lasted|lasting|over|follows|following|despite) (many)? [ u:UNITS ]",
        "duration_plural",
        "for months",
        confidence=0.85,
    ),
    Rule(
        "duration-or", "u:UNITS (or even|or|and|if not) u2:UNITS", "duration_plural", "weeks or months", confidence=0.85
    ),
    Rule("half-unit", "half (a|an|-) u:UNIT", "duration", "half an hour", {"half": True}),
    Rule("a-half-unit", "a half (-)? u:UNIT", "duration", "a half-hour", {"half": True}),
    Rule("quarter-century", "(a)? quarter (of a|-)? century", "duration", "a quarter century", {"quarter": True}),
    Rule("quarter-hour", "(a)? quarter (of an|-)? u:hour", "duration", "a quarter of an hour", {"quarter": True}),
    Rule(
        "first-months",
        "(the)? (first|last|final|initial|opening|closing|remaining|ensuing|intervening|following|preceding) n:NUM u:UNITS",
        "duration",
        "the first nine months",
    ),
    Rule(
        "every",
        "(every|each) (single)? (u:UNIT|wd:WEEKDAY|p:POD|m:FULLMONTH|s:SEASON|hol:HOLIDAY)",
        "set",
        "every year",
    ),
    Rule(
        "every-nth-weekday",
        "(every|each) ord:NTH wd:WEEKDAY (of|in) (the|each|every) (month|quarter|year) | (the)? ord:NTH wd:WEEKDAY (of|in) (each|every) (month|quarter|year)",
        "set",
        "every first Tuesday of the month",
    ),
    Rule("every-n", "every n:NUM u:UNIT", "set", "every two weeks"),
    Rule("every-other", "every (other|second) (u:UNIT|wd:WEEKDAY)", "set", "every other week", {"n": 2}),
    Rule(
        "times-a",
        "(NUM times|once|twice|thrice|several times|three times) (a|an|per|every|each) u:AUNIT",
        "set",
        "twice a week",
    ),
    Rule("per-unit", "per [ u:AUNIT ]", "set", "per year"),
    Rule(
        "rate",
        "(%|percent|dollars|cents|people|barrels|euros|pounds|billion|million|tons|tonnes|times|jobs|units|a share|hours|minutes|days) [ (a|an) u:AUNIT ]",
        "set",
        "3 % a year",
    ),
    Rule("frequency", "fq:FREQUENCY", "frequency", "daily"),
    Rule("on-weekdays", "(on)? [ wds:WEEKDAYS (and wds2:WEEKDAYS)? @tod? ]", "set", "on Mondays"),
    Rule("weekdays", "(on|at) [ u:WEEKENDS ]", "set", "on weekends"),
)
