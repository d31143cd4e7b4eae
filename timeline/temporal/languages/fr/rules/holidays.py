"""Holidays and days with a name."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("fête", "(le|la|l'|ce|cette)? (fête de|jour de|dimanche de|fêtes de)? (la)? hol:HOLIDAY ((de|en)? (y:YEAR|rel:REL) | de l' (année|an) relyear:REL)?", "holiday", "Noël 2021"),
    Rule("week-end-de-fête", "(le)? WEEKEND (de|du|de la|de l'|d') (hol:HOLIDAY|hol:SAINT) ((de)? (y:YEAR|rel:REL))?", "holiday_weekend", "le week-end de Pâques", {"monday": True}),
    Rule("fête-suivante", "(le|la|l')? hol:HOLIDAY (suivant|suivante|d' après)", "holiday", "la Pâques suivante", {"rel": "following"}),
    Rule("prochaine-fête", "(le|la)? rel:RELPRE hol:HOLIDAY", "holiday", "le dernier Noël"),
    Rule("lundi-de-Pâques", "pâques ,? (le)? lundi (de|en)? y:YEAR", "holiday", "Pâques lundi en 2017", {"hol": 1}, confidence=0.9),
    Rule("dimanche-de-Pâques", "pâques ,? (le)? dimanche (de|en)? y:YEAR", "holiday", "Pâques le dimanche en 2018", {"hol": 0}, confidence=0.9),
    Rule("fête-seule", "hol:SAINT", "holiday", "Ascension", {"alone": True}, confidence=0.6),
    Rule("unité-auprès", "(le|la|l') u:DAYUNIT (sb:avant|sa:après) (le|la|l'|les)? (hol:HOLIDAY|hol:SAINT|@date|y:YEAR|(ord:ORD|ordn:ORDNUM) wd:WEEKDAY (de|d'|du) (mois de|mois d')? m:MONTH (de)? y:YEAR?)", "beside", "la semaine avant Noël"),
    Rule("fête-datée", "(la|l')? hol:SAINT (de|en)? y:YEAR", "holiday", "Ascension 2022"),
    Rule("fête-avec-article", "(à la|la|l'|de la|de l'|à l') [ hol:SAINT ((de)? (y:YEAR|rel:REL) | de l' (année|an) relyear:REL)? ]", "holiday", "l'Ascension"),
)
