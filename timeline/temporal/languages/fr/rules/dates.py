"""Dates that name their day, month or year."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("date", "(le|l')? @date rel:REL? @tod?", "calendar", "le mardi 7 décembre 2021", confidence=0.99),
    Rule("ce-jour-daté", "ce wd:WEEKDAY ,? (le)? d:DAY m:MONTH .? @ofyear? @tod?", "calendar", "ce lundi 13 décembre"),
    Rule("date-abrégée", "(wd:WDSHORT .? ,?)? d:DAY (-|/)? m:MONTHA .? (@ofyear|/ y:YEAR)? @tod?", "calendar", "mar 7 déc. 2021"),
    Rule("date-iso", "(le)? iso:ISO ((t|à)? @clock)?", "calendar", "2021-12-07", confidence=0.995),
    Rule("date-chiffrée", "(le)? (wd:WDSHORT .? ,? le?)? dmy:DMY ((-|à|,)? @clock)?", "calendar", "le 7/12/2021"),
    Rule("jour-de-semaine-chiffré", "(le|ce)? wd:WDSHORT ,? le? dm:DM @tod?", "calendar", "vendredi 7/12"),
    Rule("jour-mois-chiffrés", "(le|du|au|de|à|et|ou|,|entre|avant le|d' ici) [ dm:DM @tod? ]", "calendar", "le 7/12"),
    Rule("mois-tiret-année", "(mm:SMALL (-|/) y:YEAR)", "month_figures", "11-2016", confidence=0.9),
    Rule("mois-virgule-année", "(en|mois de) [ mm:SMALL (,|de l' année) y:YEAR ]", "month_figures", "en 11, 2016", confidence=0.85),
    Rule("mois-puis-jour", "(le)? (wd:WEEKDAY ,?)? m:MONTH d:DAY ,? y:YEAR", "calendar", "dimanche janvier 21 2018", confidence=0.93),
    Rule("mois-chiffré", "(en)? [ my:MY ]", "calendar", "12/2021"),
    Rule("jour-partie-date", "(le|ce)? wd:WEEKDAY ,? p:POD ,? (le)? d:DAY m:MONTH @ofyear? ((à|vers)? @clock)?", "calendar", "vendredi matin 1er juin"),
    Rule("an-puis-mois", "@relyear ,? (en|au mois de|au mois d') m:FULLMONTH", "calendar", "l'an dernier en juillet"),
    Rule("an-puis-partie-de-mois", "(l' an|l' année) relyear:REL ,? (à|au)? @part (de|d'|du)? (mois de|mois d')? m:MONTH", "calendar", "l'année dernière à la fin août"),
    Rule("jour-et-date", "(le|ce)? wd:WEEKDAY OPEN (le)? d:DAY m:MONTH @ofyear? CLOSE", "calendar", "ce vendredi (15 juin)"),
    Rule("quantième-du-mois", "(le)? d:DAY du mois rel:REL", "day_of_month", "le 20 du mois prochain"),
    Rule("mois-année", "m:MONTH .? (de l' année|de l' an|de|d'|en|,)? y:YEAR", "calendar", "mars 2014"),
    Rule("mois-de-l-an", "(le mois de|le mois d')? m:MONTH @relyear", "calendar", "mars de l'an dernier"),
    Rule("mois-relatif", "(le mois de|le mois d')? m:MONTH rel:REL", "calendar", "décembre dernier"),
    Rule("mois", "(le mois de|le mois d'|au mois de|au mois d'|courant|en|d' ici|de|d'|depuis|dès|pour|avant|jusqu' en|à partir de|à partir d') [ m:FULLMONTH ]", "calendar", "en février", confidence=0.9),
    Rule("mois-et-mois-dernier", "[ m:FULLMONTH ] (et|ou|,) FULLMONTH rel:REL", "calendar", "mai et juin derniers"),
    Rule("mois-seul", "m:FULLMONTH", "calendar", "février", {"weak": True}, confidence=0.75),
    Rule("partie-de-mois", "@part (de|d'|du)? (mois de|mois d')? m:MONTH .? ((de|d')? y:YEAR | @relyear)? rel:REL?", "calendar", "fin janvier"),
    Rule("tiers-de-mois", "(le)? ord:ORD (tiers) (de|d') m:MONTH (y:YEAR)?", "third", "le premier tiers de mars"),
    Rule("quinzaine-de-mois", "(la)? ord:ORD quinzaine (de|d'|du mois de|du mois d') m:MONTH (y:YEAR)?", "fortnight", "la première quinzaine de mars"),
    Rule("année", "(l'|en l'|d')? (année|an|ac|cy|exercice|millésime) (civile|calendaire|fiscale|budgétaire|fiscal)? [ y:YEAR ]", "calendar", "l'année 2014", confidence=0.98),
    Rule("ensemble-de-l-année", "(l')? ensemble de l' (année|exercice) y:YEAR", "calendar", "l'ensemble de l'année 2014", confidence=0.98),
    Rule("année-seule", "(en|depuis|dès|courant|horizon|jusqu' en|d' ici|d' ici à) [ y:YEAR ]", "calendar", "en 2014", {"bare_year": "strong"}, confidence=0.96),
    Rule("année-peu-sûre", "(de|d'|avant|après|vers|pour|entre|à|et|ou|OPEN|milieu|édition) [ y:YEAR ]", "calendar", "les élections de 2017", {"bare_year": True}, confidence=0.92),
    Rule("année-nue", "y:YEAR", "calendar", "2014", {"bare_year": True, "weak": True}, confidence=0.85),
    Rule("partie-d-année", "@part (de|d'|du)? (l' année|l' an)? y:YEAR", "calendar", "début 2022"),
    Rule("date-ère", "(le)? (wd:WEEKDAY)? d:DAY m:MONTH (de l' an|en)? ye:INT @era", "era", "8 août 88 apr. J.-C."),
    Rule("année-ère", "(en|vers|de|d'|depuis|dès|avant|après)? [ (l' an|l' année)? ye:NUM @era ]", "era", "en 52 av. J.-C."),
    Rule("siècle-ère", "(le)? (cen:ROMAN|cen:ORDNUM|cen:ORD) siècle @era", "era", "le Ve siècle av. J.-C."),
    Rule("an-de-trois-chiffres", "(l' an|l' année) ye:NUM", "era", "l'an 800", confidence=0.9),
    Rule("date-espacée", "(le|du|au|,) [ d:DAY mm:SMALL (yy:YEAR2|yy:SMALL|y:YEAR) ]", "spaced_date", "le 03 07 19", confidence=0.9),
    Rule("jour-tiret-mois", "(le|du|au) [ d:SMALL - mm:SMALL ]", "spaced_date", "le 10-02", confidence=0.8),
    Rule("jour-mois-isolés", "dm:DM", "lone_numeric", "7/12", confidence=0.6),
    Rule("mois-et-mois-année", "[ m:FULLMONTH ] (, FULLMONTH)* (et|ou|,|puis) FULLMONTH (de|en)? y:YEAR", "calendar", "mai et juin 2014"),
    Rule("jour-seul", "(le|au|du|au plus tard le) [ d:DAY @tod? ]", "calendar", "le 19", {"bare_day": True}, confidence=0.95),
    Rule("jour-de-ce-mois", "(le)? (wd:WEEKDAY)? d:DAY (de)? ce mois (- ci|ci)?", "calendar", "le 21 de ce mois", {"month": "this", "this": True}),
    Rule("jour-du-mois", "(le)? (wd:WEEKDAY)? d:DAY (courant|du mois)", "calendar", "le 21 courant", {"month": "this"}),
    Rule("quantième-et-jour", "le d:SMALL ,? wd:WEEKDAY", "calendar", "le 21, lundi", confidence=0.9),
    Rule("jour-semaine-quantième", "(le)? wd:WEEKDAY ,? (le)? (d:SMALL|d:ORDNUM)", "calendar", "mardi 11", confidence=0.93),
)
