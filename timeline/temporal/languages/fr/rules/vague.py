"""References that name no calendar stretch: found, typed, never dated."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("adverbe", "adv:ADVERB", "vague", "récemment"),
    Rule("avenir", "l' avenir", "vague", "l'avenir", {"value": "FUTURE_REF"}),
    Rule("futur", "(le|la|les) (futur|future|futurs|futures)", "vague", "le futur chancelier", {"value": "FUTURE_REF"}),
    Rule("prochain", "(le|la|les|son|sa|ses|leur|leurs|au|du|des) [ (prochain|prochaine|prochains|prochaines) ]", "vague", "le prochain sommet", {"value": "FUTURE_REF", "noun": True}, determiner=False),
    Rule("après-guerre", "l' (après-guerre|avant-guerre|entre-deux-guerres)", "vague", "l'après-guerre", {"value": "PAST_REF"}),
    Rule("nocturne", "(nocturne|nocturnes)", "vague", "une virée nocturne", {"value": "TNI", "type": "TIME"}),
    Rule("nos-jours", "nos jours", "vague", "de nos jours", {"value": "PRESENT_REF"}),
    Rule("pour-le-moment", "(pour le moment|en ce moment|à l' heure actuelle|pour l' heure|pour l' instant|à ce jour)", "vague", "pour le moment", {"value": "PRESENT_REF"}, determiner=False),
    Rule("actuel", "(actuel|actuelle|actuels|actuelles)", "vague", "actuel", {"value": "PRESENT_REF"}, determiner=False),
    Rule("époque", "(à)? [ l' époque ]", "vague", "l'époque", {"value": "PAST_REF"}),
    Rule("tout-de-suite", "tout de suite", "vague", "tout de suite", {"value": "PRESENT_REF"}, determiner=False),
)
