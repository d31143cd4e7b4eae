"""Days of the week, bare or with what bends them."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
RULES = (
    Rule(
        "a-week-on",
        "a week (on|from|this|come) wd:WEEKDAY",
        "weekday",
        "a week on Tuesday",
        {"rel": "in-eight"},
        determiner=False,
    ),
    Rule("weekday-week", "wd:WEEKDAY week", "weekday", "Tuesday week", {"rel": "in-eight"}),
    Rule(
        "fortnight-on",
        "a fortnight (on|from) wd:WEEKDAY",
        "weekday",
        "a fortnight on Tuesday",
        {"rel": "in-eight", "nb": 15},
        determiner=False,
    ),
    Rule(
        "week-ago",
        "a week ago (on|last)? wd:WEEKDAY",
        "weekday",
        "a week ago Tuesday",
        {"rel": "weeks-ago"},
        determiner=False,
    ),
    Rule(
        "rel-weekday",
        "rel:LASTORNEXT wd:WDSHORT (, the ORDNUM)? @tod?",
        "weekday",
        "last Thursday",
        {"next": "week"},
        confidence=0.98,
    ),
    Rule(
        "coming-weekday",
        "(this|the)? (coming|upcoming) wd:WDSHORT @tod?",
        "weekday",
        "this coming Thursday",
        {"rel": "next"},
        confidence=0.98,
    ),
    Rule(
        "past-weekday",
        "(this|the)? past wd:WDSHORT @tod?",
        "weekday",
        "this past Thursday",
        {"rel": "last"},
        confidence=0.98,
    ),
    Rule(
        "weekday-last", "wd:WEEKDAY last", "weekday", "Thursday last", {"rel": "last", "alone": True}, confidence=0.97
    ),
    Rule(
        "photo-weekday",
        "(in)? [ this wd:WEEKDAY ] (,)? (file)? (photo|photograph|image|picture|video|frame)",
        "weekday",
        "in this Tuesday photo",
        {"rel": "shown"},
    ),
    Rule("dawn-weekday", "p:DAWN (on)? wd:WEEKDAY", "weekday", "at dawn Monday", determiner=False),
    Rule("this-weekday", "this wd:WDSHORT @tod?", "weekday", "this Tuesday", {"rel": "this"}, confidence=0.97),
    Rule(
        "same-weekday",
        "(that|the) (very)? same wd:WEEKDAY @tod?",
        "weekday",
        "that same Sunday",
        {"rel": "same"},
        confidence=0.9,
    ),
    Rule(
        "following-weekday",
        "(the)? (following|next) wd:WEEKDAY @tod?",
        "weekday",
        "the following Tuesday",
        {"rel": "following"},
        confidence=0.9,
    ),
    Rule(
        "previous-weekday",
        "the previous wd:WEEKDAY @tod?",
        "weekday",
        "the previous Tuesday",
        {"rel": "previous"},
        confidence=0.9,
    ),
    Rule(
        "weekday-after",
        "the wd:WEEKDAY (after|afterwards)",
        "weekday",
        "the Tuesday after",
        {"rel": "following"},
        confidence=0.85,
    ),
    Rule(
        "weekday-before", "the wd:WEEKDAY before", "weekday", "the Tuesday before", {"rel": "previous"}, confidence=0.85
    ),
    Rule(
        "weekday-of-week",
        "(the)? wd:WEEKDAY ,? (of)? rel:LASTNEXT week @tod?",
        "weekday",
        "Friday next week",
        {"in_week": True},
    ),
    Rule(
        "weekday-of-the-week",
        "wd:WEEKDAY of (the)? rel:REL week @tod?",
        "weekday",
        "Friday of the coming week",
        {"in_week": True},
    ),
    Rule(
        "weekday-following-week",
        "wd:WEEKDAY of the following week",
        "weekday",
        "Monday of the following week",
        {"in_week": True, "rel": "next"},
    ),
    Rule(
        "week-weekday",
        "rel:LASTNEXT week (maybe|perhaps|probably)? (, (maybe|perhaps|preferably|probably|say)?)? (on)? wd:WDSHORT @tod?",
        "weekday",
        "next week on Friday",
        {"in_week": True},
    ),
    Rule(
        "part-weekday",
        "(pt:ADJPART|pt:LATER|pt:EARLIER) (on)? wd:WEEKDAY @tod?",
        "weekday",
        "early Tuesday",
        confidence=0.96,
    ),
    Rule("weekday", "wd:WEEKDAY (,? @tod)?", "weekday", "Tuesday night", confidence=0.95),
    Rule(
        "weekday-short",
        "(on|next|last|,|or|and|until|by|from|to|week) [ wd:WDABBR @tod? ]",
        "short_weekday",
        "on Tue",
        confidence=0.85,
    ),
    Rule(
        "about-an-hour-on",
        "((a few|NUM) minutes|shortly|just|soon|a little|not long) (after|before|past) (hour:NUM|midnight|noon|half past hour:NUM) ,? on wd:WEEKDAY (p:POD)?",
        "weekday",
        "shortly after six on Thursday evening",
        determiner=False,
    ),
    Rule("clock-weekday", "@clock ,? (on|this)? wd:WEEKDAY @zone?", "weekday", "3 p.m. Tuesday"),
    Rule(
        "clock-rel-weekday",
        "@clock ,? rel:LASTORNEXT wd:WEEKDAY @zone?",
        "weekday",
        "4 p.m. last Saturday",
        {"next": "week"},
    ),
    Rule(
        "part-of-weekday",
        "(the)? (pt:ADJPART)? p:POD (of|on) (rel:RELTHIS)? wd:WEEKDAY",
        "weekday",
        "the evening of Tuesday",
    ),
    Rule("part-of-the-date", "(the)? (pt:ADJPART)? p:POD (of|on) (the)? @date", "calendar", "the evening of 3 March"),
    Rule(
        "hours-of-weekday",
        "(the)? (early|small) hours of wd:WEEKDAY (p:TODAYPART)?",
        "weekday",
        "the early hours of Sunday",
        {"mod": "START"},
    ),
    Rule("today-weekday", "dx:DEICTIC , wd:WEEKDAY", "deictic", "today, Friday"),
    Rule("overnight-into", "p:OVERNIGHT (into|to) wd2:WEEKDAY", "night", "overnight into Sunday"),
    Rule("overnight-weekday", "p:OVERNIGHT (on)? wd:WEEKDAY", "overnight_of", "overnight Sunday", confidence=0.85),
    Rule(
        "night-of-dates",
        "(the)? p:night (of|from|between) (the)? (m2:MONTH .? @day.9 (to|-|–|into|and) (the)? (d2:SMALL|d2:ORDNUM) (, y2:YEAR)? "
        "| MONTH .? @day.9 (to|-|–|into|and) m2:MONTH .? (d2:SMALL|d2:ORDNUM) (, y2:YEAR)? "
        "| @day.9 (to|-|–|into|and) (the)? (d2:SMALL|d2:ORDNUM) (of)? m2:MONTH y2:YEAR?)",
        "night",
        "the night of February 11 to 12",
    ),
    Rule(
        "night-of-to",
        "(the)? (p:night of|p:OVERNIGHT) (from|between|on)? wd:WEEKDAY (to|-|–|into|and) wd2:WEEKDAY",
        "night",
        "the night of Monday to Tuesday",
    ),
)
