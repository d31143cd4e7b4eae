"""English: the ordered list of its rules is the table of contents of the language."""

from __future__ import annotations

from ..language import Language
from .lexicon import LEXICON
from .rules import anaphora, clock, dates, holidays, offsets, periods, ranges, traps, vague, weekdays
from .signals import SIGNALS
from .tenses import TENSES

RULES = (
    *traps.RULES,
    *ranges.RULES,
    *dates.RULES,
    *weekdays.RULES,
    *offsets.RULES,
    *anaphora.RULES,
    *periods.RULES,
    *holidays.RULES,
    *clock.RULES,
    *vague.RULES,
    *traps.IMPOSSIBLE,
)

ENGLISH = Language(name="en", lexicon=LEXICON, rules=RULES, signals=SIGNALS, tenses=TENSES)
