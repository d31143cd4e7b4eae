"""References that name no calendar stretch: found, typed, never dated."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("adverbe", "adv:ADVERB", "vague", "récemment"),
    Rule("avenir", "l' (avenir|adv:futur)", "vague", "l'avenir", {"value": "FUTURE_REF"}),
    Rule("pour-le-moment", "(pour le moment|en ce moment|à l' heure actuelle|pour l' heure|pour l' instant|à ce jour)", "vague", "pour le moment", {"value": "PRESENT_REF"}, determiner=False),
    Rule("actuel", "(actuel|actuelle|actuels|actuelles)", "vague", "actuel", {"value": "PRESENT_REF"}, determiner=False),
    Rule("époque", "(à)? [ l' époque ]", "vague", "l'époque", {"value": "PAST_REF"}),
    Rule("tout-de-suite", "tout de suite", "vague", "tout de suite", {"value": "PRESENT_REF"}, determiner=False),
)
