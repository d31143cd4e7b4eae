"""From one date to another, and lists of days."""

from __future__ import annotations

from ....grammar import Rule

TO = "(au|à|jusqu' au|jusqu' à|-|–|a|et)"

# One line a rule.
# fmt: off
RULES = (
    Rule("du-au", "(du|de|le|d')? [ @date.1 ,? (au|à|-|–|jusqu' au) (le)? @date.2 ]", "range", "du 3 mai au 5 juin", confidence=0.98),
    Rule("du-au-mois", "(du|de|les|le)? [ (wd1:WEEKDAY)? d1:DAY (au|-|–|jusqu' au|à|/) (le)? (wd2:WEEKDAY)? @date.2 ]", "range", "du 19 au 23 juillet", confidence=0.98),
    Rule("entre-jours", "entre (le|les)? [ (le|les)? (wd1:WEEKDAY)? d1:DAY et (le|les)? @date.2 ]", "range", "entre les 23 et 26 mai", confidence=0.98),
    Rule("du-au-mois-relatif", "(du)? [ d1:DAY (au|à) d2:DAY (le|du|de ce|ce) mois rel:REL? ]", "range_in_month", "du 4 au 23 du mois prochain"),
    Rule("mois-à-mois", "(de|d') [ m1:MONTH y1:YEAR? (à|-|–|jusqu' en|jusqu' à) m2:MONTH (de|en)? y2:YEAR? ]", "range", "de mars à mai 2014"),
    Rule("entre-mois", "entre [ m1:MONTH y1:YEAR? et m2:MONTH (de|en)? y2:YEAR? ]", "range", "entre mars et mai 2014"),
    Rule("année-à-année", "(de|d'|entre|en) [ y1:YEAR (à|et|-|–|jusqu' en) y2:YEAR ]", "range", "de 2014 à 2018"),
    Rule("années-entre-parenthèses", "y1:YEAR (-|–|/|~) y2:YEAR", "range", "2014-2018", confidence=0.85),
    Rule("liste", "(les)? (WEEKDAY)? l:DAY ((-|–) DAY)? (, DAY ((-|–) DAY)?)* (et|ou|&|,) DAY ((-|–) DAY)? (m:MONTH) (de)? (y:YEAR|rel:REL)?", "day_list", "les 3, 4 et 7 mai"),
    Rule("deux-quantièmes", "les [ d:DAY (et|ou) d2:DAY ]", "bare_days", "les 15 et 16", {"bare_day": True}, confidence=0.8),
    Rule("liste-de-mois", "(les|des|aux) [ d1:DAY m1:MONTH (et|ou) d2:DAY m2:MONTH @ofyear.2? ]", "date_pair", "les 30 juin et 7 juillet"),
    Rule("le-jour-et-jour", "(le|au) [ (wd:WEEKDAY ,?)? d:DAY ] ((,|et|ou|puis) (le|au)? WEEKDAY? DAY)* (,|et|ou|puis) (le|au)? WEEKDAY? DAY m:MONTH @ofyear?", "calendar", "le 18 et le 19 juin", confidence=0.95),
    Rule("jour-et-jour", "[ wd:WEEKDAY ,? d:DAY ] ((,|et|ou|puis) (le|au)? WEEKDAY? DAY)* (,|et|ou|puis) (le|au)? WEEKDAY? DAY m:MONTH @ofyear?", "calendar", "samedi 4 et dimanche 5 juin", confidence=0.95),
)
