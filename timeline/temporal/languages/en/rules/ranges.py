"""From one date to another, and lists of days."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
RULES = (
    Rule(
        "day-to-day-month",
        "(from|between)? [ (the)? @wday.1? @day.1 (of MONTH)? (-|–|to|until|till|through|thru) (the)? @wday.2? @dmy.2 ]",
        "range",
        "3-7 May",
        confidence=0.98,
    ),
    Rule(
        "month-day-to-day-in-words",
        "(from|between)? [ @wday.1? m1:MONTH .? (the)? d1:DAYORD (-|–) (the)? d2:DAYORD (,|of)? y2:YEAR ]",
        "range",
        "May eighth - tenth, 2010",
        {"month2": True},
        confidence=0.98,
    ),
    Rule(
        "month-day-to-day",
        "(from|between)? [ @wday.1? m1:MONTH .? (the)? @day.1 ((-|–) (the)? (d2:SMALL|d2:ORDNUM)|(to|until|till|through|thru) (the)? (d2:SMALL|d2:ORDNUM|d2:DAYORD)) (,|of)? y2:YEAR? ]",
        "range",
        "May 3-7, 2021",
        {"month2": True},
        confidence=0.98,
    ),
    Rule(
        "date-to-date",
        "(from|between)? [ @date.1 (-|–|to|until|till|through|thru) @date.2 ]",
        "range",
        "3 May to 5 June",
        confidence=0.98,
    ),
    Rule(
        "between-days",
        "between (the)? [ (the)? @day.1 and (the)? @dmy.2 ]",
        "range",
        "between 3 and 7 May",
        confidence=0.98,
    ),
    Rule(
        "between-month-days",
        "between [ m1:MONTH .? (the)? @day.1 and (the)? (d2:SMALL|d2:ORDNUM|d2:DAYORD) (,|of)? y2:YEAR? ]",
        "range",
        "between May 3 and 7",
        {"month2": True},
        confidence=0.98,
    ),
    Rule(
        "days-this-month",
        "(from|between) [ @day.1 (-|–|to|and|until|through) (the)? @day.2 (in|of)? rel:LASTNEXT u:month ]",
        "range_in_month",
        "from 4 to 22 this month",
    ),
    Rule(
        "month-between",
        "[ m:MONTH between @day.1 (-|–|to|and) @day.2 y2:YEAR? ]",
        "range",
        "Feb between 2-7",
        {"month2": True},
    ),
    Rule(
        "month-to-month",
        "(from|between)? [ m1:MONTH (of|,|/)? y1:YEAR? (-|–|to|through|until|till|thru) m2:MONTH (of|,|in|/)? y2:YEAR ]",
        "range",
        "March to May 2014",
    ),
    Rule(
        "between-months",
        "between [ m1:MONTH (of|,|/)? y1:YEAR? and m2:MONTH (of|,|in|/)? y2:YEAR ]",
        "range",
        "between March and May 2014",
    ),
    Rule(
        "numbers-to-numbers",
        "(from|between|,|the)? [ (dmy1:DMY|dm1:DM) @between (dmy2:DMY|dm2:DM) ]",
        "numeric_range",
        "from 5/1/2019 to 5/7/2020",
    ),
    Rule("months-dashed", "m1:MONTH (-|–) m2:MONTH", "range", "March-May"),
    Rule("months-to", "m1:FULLMONTH (to|through) m2:FULLMONTH", "range", "March to May"),
    Rule(
        "year-to-year",
        "(from|between|during|in) [ y1:YEAR (-|–|to|through|until|till|thru|~) y2:YEAR ]",
        "range",
        "from 2014 to 2018",
    ),
    Rule("between-years", "between [ y1:YEAR and y2:YEAR ]", "range", "between 2014 and 2018"),
    Rule("years-dashed", "y1:YEAR (-|–|/|~) y2:YEAR", "range", "2014-2018", confidence=0.85),
    Rule("years-to", "NOTALONE [ y1:YEAR to y2:YEAR ]", "range", "the years 2014 to 2018", confidence=0.85),
    Rule(
        "day-list",
        "(the)? l:SMALL (, l:SMALL)* ,? (and|or|,) l:SMALL (of)? m:MONTH ,? y:YEAR?",
        "day_list",
        "3, 4 and 7 May",
    ),
    Rule(
        "day-list-ord",
        "(the)? l:ORDNUM (, l:ORDNUM)* ,? (and|or|,) l:ORDNUM (of)? m:MONTH ,? y:YEAR?",
        "day_list",
        "the 3rd and 4th of May",
    ),
    Rule(
        "month-day-list",
        "m:MONTH .? l:SMALL (, l:SMALL)* ,? (and|or) l:SMALL (, y:YEAR)?",
        "day_list",
        "May 3, 4 and 7",
        {"month_first": True},
    ),
)
