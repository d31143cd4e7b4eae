"""Quarters, halves, seasons, weeks, decades, centuries."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("énième-jour", "(le|au)? (ord:ORD|ordn:ORDNUM) (wd:WEEKDAY) (de|d'|du) (mois de|mois d')? (m:MONTH (de|,)? y:YEAR? | ce? u:PERIOD rel:REL? | cette? u:PERIOD rel:REL? | l' u:PERIOD rel:REL? | y:YEAR)", "nth_in", "le premier dimanche de décembre"),
    Rule("premiers-mois", "(les|ces)? n:NUM (premiers|premières|tail:derniers|tail:dernières) un:DAYUNIT (de|d'|du) (mois de|mois d')? (m:MONTH (de|,)? y:YEAR? | cette? u:PERIOD rel:REL? | ce? u:PERIOD rel:REL? | l' u:PERIOD rel:REL? | y:YEAR)", "first_of", "les six premiers mois de 2021"),
    Rule("premiers-jours", "(les|ces)? (part:premiers|part:premières|part:tout premiers|end:derniers|end:dernières|end:tout derniers) un:DAYUNIT (de|d'|du) (mois de|mois d')? (m:MONTH (de)? y:YEAR? | la? cette? l'? ce? u:PERIOD rel:REL? | y:YEAR)", "edge_of", "les premiers jours de novembre", confidence=0.85),
    Rule("énième-jour-nu", "(le)? (ord:ORD|ordn:ORDNUM) wd:WEEKDAY", "nth_in", "le deuxième dimanche", confidence=0.6),
    Rule("énième-unité", "(le|la)? (ord:ORD|ordn:ORDNUM) un:DAYUNIT (de|d'|du) (mois de|mois d')? (m:MONTH (de|,)? y:YEAR? | ce? u:PERIOD rel:REL? | cette? u:PERIOD rel:REL? | l' u:PERIOD rel:REL? | y:YEAR)", "nth_in", "la deuxième semaine de juillet"),
    Rule("année-trimestre-code", "y:YEAR -? q:QUARTERCODE n:SMALL", "quarter_code", "2016 T3"),
    Rule("année-puis-trimestre", "y:YEAR -? q:QUARTERWORD n:SMALL", "quarter_code", "2017-trimestre 1", confidence=0.93),
    Rule("trimestre-code", "q:QUARTERCODE n:SMALL y:YEAR?", "quarter_code", "T3 2024"),
    Rule("partie-de-trimestre", "@part (de|d'|du)? (ord:ORD|ordn:ORDNUM) (u:QUARTER|u:HALF) ((de|d')? (l' année|l' exercice)? (y:YEAR|rel:REL|now:cette année))?", "ordinal_period", "la fin du premier trimestre"),
    Rule("trimestre", "(le)? ord:ORD u:QUARTER (de|d')? (l' année|l' exercice)? (y:YEAR|rel:REL|now:cette année)?", "ordinal_period", "le premier trimestre 2022"),
    Rule("trimestre-chiffré", "(le)? ordn:ORDNUM u:QUARTER (de|d')? (l' année|l' exercice)? (y:YEAR|rel:REL|now:cette année)?", "ordinal_period", "le 1er trimestre 2022"),
    Rule("semestre", "(le)? ord:ORD u:HALF (de|d')? (l' année|l' exercice)? (y:YEAR|rel:REL|now:cette année)?", "ordinal_period", "le second semestre"),
    Rule("semestre-chiffré", "(le)? ordn:ORDNUM u:HALF (de|d')? (l' année|l' exercice)? (y:YEAR|rel:REL|now:cette année)?", "ordinal_period", "le 2e semestre 2021"),
    Rule("moitié", "(la)? ord:ORD moitié (de|d'|du)? (l' année|l' an)? y:YEAR", "ordinal_period", "la première moitié de 2020", {"unit": "half"}),
    Rule("saison-cette", "(cet|ce|cette) s:SEASON", "season", "cet hiver", {"rel": "this"}),
    Rule("saison-relative", "(le|l')? s:SEASON rel:REL", "season", "l'été dernier"),
    Rule("saison-année", "(le|l'|cet)? s:SEASON (de|d'|de l' année|de l' an)? y:YEAR", "season", "l'été 2014"),
    Rule("saison-de-l-an", "(le|l')? s:SEASON @relyear", "season", "l'été de l'an dernier"),
    Rule("saison", "(le|l'|au|à l'|en|dès l'|dès le|d' ici l'|d' ici le|au cours de l'|à partir du|à compter du) [ s:SEASON ]", "season", "au printemps", confidence=0.95),
    Rule("partie-de-saison", "@part (de|d'|du)? (l'|le|cet|ce)? s:SEASON (y:YEAR|rel:REL)?", "season", "la fin de l'été"),
    Rule("week-end-du", "(le)? u:WEEKEND du d:DAY (et)? (d2:DAY)? m:MONTH y:YEAR?", "week_of", "le week-end du 3 mai"),
    Rule("semaine-du", "(la)? u:WEEK (du|de) (wd:WEEKDAY)? d:DAY (au d2:DAY)? m:MONTH (de)? y:YEAR?", "week_of", "la semaine du 15 janvier"),
    Rule("semaine-commençant", "(la)? u:WEEK (commençant|débutant) le d:DAY m:MONTH (de)? y:YEAR?", "week_of", "la semaine commençant le 4 février"),
    Rule("semaine-du-jour", "(la)? u:WEEK du d:DAY", "week_of_day", "la semaine du 18"),
    Rule("semaine-numéro", "(la)? (semaine|week) (n °|numéro)? w:SMALL (de|en|,)? (l' année)? y:YEAR?", "week_number", "semaine 10 de 1999"),
    Rule("années", "(les|des)? années [ dec:NUM ]", "decade", "les années 70"),
    Rule("partie-des-années", "@part (des|d') années dec:NUM", "decade", "le début des années 1960"),
    Rule("moitié-des-années", "(la)? ord:ORD moitié (des|d') années dec:NUM", "decade", "la seconde moitié des années 1960", {"half": True}),
    Rule("partie-de-siècle", "@part du (cen:ROMAN|cen:ORDNUM|cen:ORD) siècle", "century", "le début du XXe siècle"),
    Rule("siècle", "(le)? cen:ROMAN siècle", "century", "le XXe siècle"),
    Rule("siècle-chiffré", "(le)? cen:ORDNUM siècle", "century", "le 21e siècle"),
    Rule("siècle-mots", "(le)? cen:ORD siècle", "century", "le vingtième siècle"),
    Rule("rentrée", "(la) rentrée (de)? (m:MONTH)? (y:YEAR|rel:REL)?", "season", "la rentrée 2022", {"september": True}, confidence=0.85),
)
