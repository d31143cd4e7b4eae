"""References that name no calendar stretch: found, typed, never dated."""

from __future__ import annotations

from ....grammar import Rule

# fmt: off  (a table: one line a rule)
RULES = (
    Rule("adverb", "adv:ADVERB", "vague", "recently", determiner=False),
    Rule(
        "right-now",
        "(right|just|even|for|until|till|by|as of) now | from now on",
        "vague",
        "right now",
        {"value": "PRESENT_REF"},
        determiner=False,
    ),
    Rule(
        "future",
        "the (near|foreseeable|distant|immediate|not - too - distant)? future",
        "vague",
        "the near future",
        {"value": "FUTURE_REF"},
    ),
    Rule(
        "short-term", "(the) (short|near|long|longer|medium) term", "vague", "the short term", {"value": "FUTURE_REF"}
    ),
    Rule(
        "past",
        "(in|of|than|from) [ the (recent|distant|not - too - distant)? past ]",
        "vague",
        "the past",
        {"value": "PAST_REF"},
    ),
    Rule(
        "at-present",
        "(at present|at the moment|at this time|for the moment|for the time being|these days|to date|till date|up to date|this time around)",
        "vague",
        "at present",
        {"value": "PRESENT_REF"},
        determiner=False,
    ),
    Rule("the-time", "at [ (the|that) time ]", "the_time", "at the time", {"value": "PAST_REF"}),
    Rule(
        "recent",
        "(more|most)? recent",
        "vague",
        "recent",
        {"value": "PAST_REF"},
        determiner=False,
        confidence=0.8,
    ),
    Rule("current", "current", "vague", "current", {"value": "PRESENT_REF"}, determiner=False, confidence=0.8),
    Rule(
        "earlier-alone", "earlier", "earlier_alone", "Earlier", {"value": "PAST_REF"}, determiner=False, confidence=0.7
    ),
    Rule(
        "as-soon-as-possible",
        "as soon as possible",
        "vague",
        "as soon as possible",
        {"value": "FUTURE_REF"},
        determiner=False,
    ),
)
