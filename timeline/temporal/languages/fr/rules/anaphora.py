"""Expressions that lean on the last date told."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("veille-lendemain", "(la|le|l')? ax:ANAPHORIC (au p:POD | en p:POD | dans la p:POD | à p:MIDDAY | p:POD)?", "anaphoric_day", "la veille", confidence=0.93),
    Rule("veille-de", "(la|le|l')? ax:ANAPHORIC (de|du|d') (l'|la|le)? (hol:HOLIDAY|hol:SAINT|@date|(ord:ORD|ordn:ORDNUM) wd:WEEKDAY (de|d'|du) (mois de|mois d')? m:MONTH (de)? y:YEAR?)", "near_day", "la veille de Noël"),
    Rule("veille-du-jour-dit", "[ (la|le|l')? ax:ANAPHORIC ] (de|du|des|d') (la|l'|le)? (premier|second)? EVENTDAY EVENTKIND? (du|de|de l'|d') (hol:HOLIDAY|hol:SAINT|@date)", "near_day", "la veille du scrutin du 24 avril", confidence=0.9),
    Rule("heure-lendemain", "(ap:vers)? @clock ,? (la|le|l')? ax:ANAPHORIC", "anaphoric_day", "à 17 heures le lendemain", confidence=0.9),
    Rule("heure-même-jour", "(ap:vers)? @clock ,? (le|ce)? (même jour|jour même|jour - là)", "anaphoric_day", "à 17 heures ce jour-là", {"days": 0}, confidence=0.9),
    Rule("même-jour", "(le|ce)? (même jour|jour même|jour - là)", "anaphoric_day", "le même jour", {"days": 0, "of": True}, confidence=0.9),
    Rule("jour-du-fait", "[ le jour (même)? ] (du|de la|de l'|des) (second|premier|deuxième)? EVENTDAY", "anaphoric_day", "le jour du vote", {"days": 0, "again": True}, confidence=0.9),
    Rule("foulée", "dans la foulée", "anaphoric_day", "dans la foulée", {"days": 0}, confidence=0.6, determiner=False),
    Rule("après-virgule", "[ @about? n:NUM u:UNIT après ] (,|.|;|:|à|au|aux|dans|par)", "anaphoric_shift", "Un an après, rien n'a changé.", {"sign": 1}, confidence=0.85),
    Rule("ce-moment-là", "ce moment -? là", "anaphoric_day", "à ce moment-là", {"days": 0}, confidence=0.7),
    Rule("soir-même", "(le|la|l')? p:POD même", "anaphoric_day", "le soir même", {"days": 0, "of": True}, confidence=0.9),
    Rule("ce-soir-là", "(ce|cette|cet) p:POD - là", "anaphoric_day", "ce soir-là", {"days": 0}, confidence=0.9),
    Rule("plus-tard", "@about? n:NUM u:UNIT (et hf:demi|et hf:demie)? plus tard", "anaphoric_shift", "deux jours plus tard", {"sign": 1}, confidence=0.9),
    Rule("plus-tôt", "@about? n:NUM u:UNIT plus tôt", "anaphoric_shift", "deux jours plus tôt", {"sign": -1}, confidence=0.9),
    Rule("auparavant", "@about? n:NUM u:UNIT auparavant", "anaphoric_shift", "deux jours auparavant", {"sign": -1}, confidence=0.9),
    Rule("demi-plus-tard", "@about? (une)? demi -? u:UNIT plus tard", "anaphoric_vague", "une demi-heure plus tard", {"sign": 1}),
    Rule("demi-après", "[ @about? (une)? demi -? u:UNIT après ] (,|.|;|:)", "anaphoric_vague", "Une demi-heure après, rien n'a changé.", {"sign": 1}),
    Rule("vague-plus-tard", "n:MANY u:UNIT (plus tard)", "anaphoric_vague", "quelques jours plus tard", {"sign": 1}),
    Rule("vague-plus-tôt", "n:MANY u:UNIT (plus tôt|auparavant)", "anaphoric_vague", "quelques jours plus tôt", {"sign": -1}),
    Rule("unité-suivante", "(le|la|l')? u:DAYUNIT (rel:BESIDE|d' rel:BESIDE)", "anaphoric_period", "la semaine suivante", confidence=0.9),
    Rule("partie-d-unité-suivante", "@part (de|d'|du) (la|l'|le)? u:PERIOD (rel:BESIDE|d' rel:BESIDE)", "anaphoric_period", "le début de la semaine suivante", confidence=0.9),
    Rule("cette-unité-là", "(ce|cet|cette|le) u:PERIOD - là", "anaphoric_period", "cette année-là", {"rel": "same"}, confidence=0.9),
    Rule("cette-saison-là", "(ce|cet|cette) s:SEASON - là", "anaphoric_season", "cet été-là", confidence=0.85),
    Rule("saison-suivante", "(le|la|l')? s:SEASON (rel:BESIDE|d' rel:BESIDE)", "anaphoric_season", "l'été précédent", confidence=0.85),
    Rule("ce-jour-de-semaine-là", "ce wd:WEEKDAY - là", "weekday", "ce mardi-là", {"rel": "same"}, confidence=0.9),
    Rule("cette-date", "à [ (cette date|cette même date) ]", "anaphoric_day", "à cette date", {"days": 0}, confidence=0.7),
    Rule("d-ici-là", "d' ici [ là ]", "then_told", "d'ici là", determiner=False),
    Rule("depuis-lors", "depuis [ lors ]", "then_told", "depuis lors", determiner=False),
    Rule("alors", "alors", "then", "quitter alors ses fonctions", confidence=0.6),
    Rule("quantième-du-même-mois", "(le)? (wd:WEEKDAY)? d:DAY (du même mois|de ce même mois)", "told_calendar", "le 31 du même mois", confidence=0.95),
    Rule("quantième-du-mois-suivant", "(le)? (wd:WEEKDAY)? d:DAY (du mois suivant|du mois d' après)", "told_calendar", "le 3 du mois suivant", {"step": 1}, confidence=0.95),
    Rule("quantième-du-mois-précédent", "(le)? (wd:WEEKDAY)? d:DAY (du mois précédent|du mois d' avant)", "told_calendar", "le 3 du mois précédent", {"step": -1}, confidence=0.95),
    Rule("date-de-la-même-année", "(le)? (wd:WEEKDAY)? d:DAY? m:MONTH ,? (de la même année|de cette même année|de cette année - là|la même année)", "told_calendar", "le 21 décembre de la même année", confidence=0.95),
    Rule("date-de-l-année-suivante", "(le)? (wd:WEEKDAY)? d:DAY? m:MONTH (de l' année suivante|de l' an suivant|de l' année d' après)", "told_calendar", "le 4 mai de l'année suivante", {"step": 1}, confidence=0.95),
    Rule("date-de-l-année-précédente", "(le)? (wd:WEEKDAY)? d:DAY? m:MONTH (de l' année précédente|de l' année d' avant)", "told_calendar", "le 4 mai de l'année précédente", {"step": -1}, confidence=0.95),
    Rule("même-unité", "(le|la|l')? même u:PERIOD", "anaphoric_period", "la même année", {"rel": "same"}, confidence=0.9),
)
