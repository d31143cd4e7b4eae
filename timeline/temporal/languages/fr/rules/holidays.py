"""Holidays and days with a name."""

from __future__ import annotations

from ....grammar import Rule

RULES = (
    Rule(
        "fête",
        "(le|la|l'|ce|cette)? (fête de|jour de|dimanche de|fêtes de)? (la)? hol:HOLIDAY (de)? (y:YEAR|rel:REL)?",
        "holiday",
        "Noël 2021",
    ),
    Rule(
        "fête-avec-article",
        "(à la|la|l'|de la|de l'|à l') [ hol:SAINT (de)? (y:YEAR|rel:REL)? ]",
        "holiday",
        "l'Ascension",
    ),
    Rule("nom-de-jour", "(le|du|au) d:DAY - m:FULLMONTH", "calendar", "le 14-Juillet", {"holiday": True}),
)
