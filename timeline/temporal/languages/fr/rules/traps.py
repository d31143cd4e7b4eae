"""What looks like a date and is not: a longer match here wins over the rules that would be fooled."""

from __future__ import annotations

from ....grammar import Rule

RULES = (
    Rule("âge", "( âgé|âgée|âgés|âgées ) (de|d') (plus de|moins de)? NUM (à NUM)? (ans|mois)", "trap", "âgé de 54 ans"),
    Rule("âge-en-incise", ", NUM ans (,|CLOSE)", "trap", "Jean, 38 ans,"),
)
