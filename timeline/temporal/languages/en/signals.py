"""English signals: what stands before an expression and bends it."""

from __future__ import annotations

from ...grammar import Signal

SIGNALS = (
    Signal("by", "by (the)?", "deadline", "by Friday"),
    Signal("no-later-than", "(no|not) later than (the)?", "deadline", "no later than Friday"),
    Signal("at-the-latest", "at the latest (on|by)? (the)?", "deadline", "at the latest on Friday"),
    Signal("before", "(before|prior to|earlier than|ahead of|pre -) (the)?", "before", "before Friday"),
    Signal(
        "not-before",
        "(not before|no earlier than|not until|not earlier than) (the)?",
        "not-before",
        "not before Friday",
    ),
    Signal("after", "(after|later than|following|beyond|past) (the)?", "after", "after 3 May"),
    Signal("since", "(since|ever since) (the)?", "since", "since March 2014"),
    Signal(
        "from",
        "(from|starting|beginning|effective|as of|starting from|as from|starting on|beginning on|on or after|starting in|beginning in) (the)?",
        "from",
        "from Monday",
    ),
    Signal(
        "until", "(until|till|til|up to|up until|through|ending|ending with|ending on) (the)?", "until", "until Friday"
    ),
    Signal("until-at-least", "(until|till|through|to) at least (the)?", "until", "until at least Friday"),
    Signal("since-at-least", "since at least (the)?", "since", "since at least March"),
    Signal("about", "(about|around|circa|approximately|roughly|some time around) (the)?", "about", "around 15 March"),
)
