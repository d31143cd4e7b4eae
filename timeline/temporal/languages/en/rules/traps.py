"""What looks like a date and is not: a longer match here wins over the rules that would be fooled."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
RULES = (
    Rule("age", "(aged|age) (about)? NUM ((-|–|to|and|or) NUM)? (years|months|weeks)?", "trap", "aged 54"),
    Rule("age-apposition", ", NUM (years|months) old", "trap", "Smith, 54 years old"),
    Rule(
        "years-old",
        "(about|nearly|almost|over)? NUM -? (years|year|yr|yrs) -? (old|olds|of age)",
        "trap",
        "a 54-year-old man",
    ),
    Rule("the-second", "(a|his|her|its|their|split|this|every) second", "trap", "the second round"),
    Rule("title-name", "TITLE .? (MONTH|WEEKDAY|SEASON)", "trap", "Mrs May"),
    Rule("paper", "(sunday|daily|weekly|evening|morning|saturday) NEWSPAPER", "trap", "the Sunday Times"),
    Rule(
        "named-day",
        "(NAMEDBY WEEKDAY|friday night lights|wednesday addams|friday the (thirteenth|ORDNUM) part)",
        "trap",
        "Bloody Sunday",
    ),
    Rule("now-then", "(until|till|by|just|right|even)? now that", "trap", "now that he is gone"),
    Rule(
        "day-name",
        "(day|days) (care|job|trader|traders|trading|laborer|laborers|labourer|school|trip|break|one)",
        "trap",
        "day care",
    ),
    Rule(
        "spring-of",
        "(every|each|the|a|any)? (spring|springs|fall|falls) (of|from|in|into|to|apart|short|below|under|behind|on|for|by|up|out|back|off|down|victim|foul|asleep|ill|between|within|outside|water)",
        "trap",
        "fall in prices",
    ),
    Rule(
        "year-end-review",
        "(year|week|month|day|night|weekend|quarter) (round|long|olds|books|book)",
        "trap",
        "year round",
    ),
    Rule("one-day-some", "(these days|those days|the days of|the good old days|in those days)", "trap", "those days"),
    Rule("version", "(version|release|v|build) (:|.)? (DMY|ISO|DM|MY|HM)", "trap", "version 1.10.30"),
    Rule("light-year", "light -? (year|years)", "trap", "four light-years"),
    Rule(
        "man-hours",
        "(man|person|work|working|business|office|opening|rush|happy|lunch|visiting|golden) -? (hours|hour)",
        "trap",
        "rush hour",
    ),
    Rule("minute-adj", "(last|up to the|11th|eleventh) -? (minute|hour)", "trap", "a last-minute deal"),
    Rule("night-club", "night (club|clubs|shift|shifts|owl|vision|train|life|raid|raids|sky)", "trap", "a night club"),
)

# After every other rule: what they refuse, because the calendar has no such day, hides its parts.
IMPOSSIBLE = (
    Rule("impossible-dmy", "@dmy", "trap", "32 August 2014", determiner=False),
    Rule("impossible-mdy", "@mdy", "trap", "August 32, 2014", determiner=False),
    Rule("impossible-range", "m:MONTH @day (-|–|to) @day.2 @ofyear", "trap", "June 10 - 31, 2022", determiner=False),
)
