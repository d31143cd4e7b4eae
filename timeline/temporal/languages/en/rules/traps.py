"""What looks like a date and is not: a longer match here wins over the rules that would be fooled."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
RULES = (
    Rule("age", "(aged|age) (about)? NUM ((-|–|to|and|or) NUM)? (years|months|weeks)?", "trap", "aged 54"),
    Rule(
        "years-old",
        "(about|nearly|almost|over)? NUM -? (years|year|yr|yrs) -? (old|olds|of age)",
        "trap",
        "a 54-year-old man",
    ),
    Rule(
        "the-second",
        "(for|in|after|within|than|of)? (a|his|her|its|their|split|this|every) second",
        "trap",
        "the second round",
    ),
    Rule("title-name", "TITLE .? (MONTH|WEEKDAY|SEASON)", "trap", "Mrs May"),
    Rule("paper", "(sunday|daily|weekly|evening|morning|saturday) NEWSPAPER", "trap", "the Sunday Times"),
    Rule(
        "named-day",
        "(NAMEDBY WEEKDAY|friday night lights|wednesday addams|friday the (thirteenth|ORDNUM) part)",
        "trap",
        "Bloody Sunday",
    ),
    Rule(
        "named-event",
        "(black|red) (september|october|monday|wednesday|thursday)",
        "trap",
        "Black September",
    ),
    Rule(
        "named-movement",
        "(the)? (MONTH DAY|DAY (of)? MONTH|ORDNUM of MONTH) (youth|revolutionary|student)? (movement|alliance|coalition|brigade|brigades|camp|bloc|front)",
        "capital_trap",
        "the March 23 Movement",
    ),
    Rule("named-war", "(the)? NUM -? (day|days|hour|year|years) (')? war", "capital_trap", "the Six-Day War"),
    Rule(
        "named-text",
        "(the)? HOLIDAY (-)? (agreement|agreements|accord|accords|war|rising|uprising|offensive|massacre|island)",
        "trap",
        "the Good Friday Agreement",
    ),
    Rule("named-spring", "(arab|prague|croatian|berber|seoul) spring", "trap", "the Arab Spring"),
    Rule(
        "season-of-a-name",
        "(before|after|during|in|for|until|since|by|through)? (the|this|last|next)? SEASON (recess|term|semester|games|olympics|paralympics|palace|house|camp|school"
        "|storm|storms|fuel|statement|budget|offensive|break|job|jobs|coat|coats|clothes|sports|solstice|equinox|festival|guy|tires|tyres)",
        "trap",
        "the summer recess",
    ),
    Rule("a-second", "(be|was|is|as) (a|another) second", "trap", "it may be a second chance"),
    Rule("the-last-weekend", "on [ the last weekend ]", "trap", "saved, on the last weekend, by the calendar"),
    Rule("now-then", "(until|till|by|just|right|even)? now that", "trap", "now that he is gone"),
    Rule(
        "spring-of",
        "(every|each|the|a|any)? (springs|fall|falls) (of|from|in|into|to|apart|short|below|under|behind|on|for|by|up|out|back|off|down|victim|foul|asleep|ill|between|within|outside|water) "
        "| (every|each|the|a|any)? spring (of|from|in|into|to|apart|short|below|under|behind|up|out|back|off|down|between|within|outside|water)",
        "trap",
        "fall in prices",
    ),
    Rule("bare-from-now", "from now", "trap", "15m from now"),
    Rule(
        "numbered-text",
        "NUMBEREDBY (number|no .?)? YEAR (and YEAR)?",
        "trap",
        "Resolution 1970",
    ),
    Rule("addressed", "YEAR MONTH (street|road|avenue|lane|drive|square|court|place|way)", "trap", "2005 March Road"),
    Rule("named-place", "MONTH 's (landing|island|point|creek|hill|field)", "trap", "May's Landing"),
    Rule("version", "(version|release|v|build) (:|.)? (DMY|ISO|DM|MY|HM)", "trap", "version 1.10.30"),
)

# After every other rule: what they refuse, because the calendar has no such day, hides its parts.
IMPOSSIBLE = (
    Rule("impossible-mdy", "@mdy", "trap", "August 32, 2014", determiner=False),
    Rule("impossible-range", "m:MONTH @day (-|–|to) @day.2 @ofyear", "trap", "June 10 - 31, 2022", determiner=False),
)
