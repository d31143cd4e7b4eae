"""From one date to another, and lists of days."""

from __future__ import annotations

from ....grammar import Rule

TO = "(au|à|jusqu' au|jusqu' à|-|–|a|et)"

# fmt: off  (a table: one line a rule)
RULES = (
    Rule(
        "du-au",
        "(du|de|le|d'|entre le|entre)? [ @date.1 ,? (au|à|-|–|jusqu' au|et (le)?|et) (le)? @date.2 ]",
        "range",
        "du 3 mai au 5 juin",
        confidence=0.98,
    ),
    Rule(
        "du-au-mois",
        "(du|de|les|entre le|le)? [ (wd1:WEEKDAY)? d1:DAY (au|-|–|jusqu' au|et le|à|/) (le)? (wd2:WEEKDAY)? @date.2 ]",
        "range",
        "du 19 au 23 juillet",
        confidence=0.98,
    ),
    Rule(
        "mois-à-mois",
        "(de|d'|entre) [ m1:MONTH y1:YEAR? (à|et|-|–|jusqu' en|jusqu' à) m2:MONTH (de|en)? y2:YEAR? ]",
        "range",
        "de mars à mai 2014",
    ),
    Rule("mois-et-mois", "m1:MONTH y1:YEAR? (-|–) m2:MONTH (de|en)? y2:YEAR?", "range", "mars-mai 2014"),
    Rule("année-à-année", "(de|d'|entre|en) [ y1:YEAR (à|et|-|–|jusqu' en) y2:YEAR ]", "range", "de 2014 à 2018"),
    Rule("années-entre-parenthèses", "y1:YEAR (-|–|/) y2:YEAR", "range", "2014-2018", confidence=0.85),
    Rule(
        "jour-à-jour",
        "(du|de|d'|entre) [ wd1:WEEKDAY (au|à|et|jusqu' à|jusqu' au) wd2:WEEKDAY (rel:REL)? ]",
        "weekday_range",
        "de lundi à mercredi",
    ),
    Rule(
        "chiffrées-à-chiffrées",
        "(du|de|entre|entre le)? [ dmy1:DMY (au|à|-|–|et|et le) dmy2:DMY ]",
        "range",
        "du 01/10/2018 au 07/11/2018",
    ),
    Rule("jm-à-jm", "(du|de|entre le|entre) [ dm1:DM (au|à|et|et le) dm2:DM ]", "range", "du 01/10 au 07/11"),
    Rule(
        "liste",
        "(les)? (WEEKDAY)? l:DAY (, l:DAY)* (et|ou|&|,) (le)? l:DAY (m:MONTH) (de)? y:YEAR?",
        "day_list",
        "les 3, 4 et 7 mai",
    ),
)
