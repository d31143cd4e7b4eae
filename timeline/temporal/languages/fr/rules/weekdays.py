"""Days of the week, bare or with what bends them."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("jour-en-huit", "wd:WEEKDAY en (nb:huit|nb:quinze)", "weekday", "mardi en huit", {"rel": "in-eight"}),
    Rule("jour-il-y-a-huit", "(le)? wd:WEEKDAY (, )? il y a (nb:huit|nb:quinze) jours", "weekday", "samedi il y a huit jours", {"rel": "weeks-ago"}, confidence=0.8),
    Rule("jour-il-y-a-semaines", "(le)? wd:WEEKDAY (, )? il y a n:NUM (semaine|semaines)", "weekday", "mardi il y a deux semaines", {"rel": "weeks-ago"}, confidence=0.8),
    Rule("jour-relatif", "(le)? wd:WEEKDAY rel:RELAFTER @tod?", "weekday", "jeudi dernier", confidence=0.98),
    Rule("jour-relatif-et-date", "(le)? wd:WEEKDAY RELAFTER ,? (le)? d:DAY m:MONTH @ofyear? @tod?", "calendar", "mardi prochain, le 15 octobre", confidence=0.99),
    Rule("jour-à-venir", "(le|ce)? wd:WEEKDAY (à venir|qui vient) @tod?", "weekday", "jeudi à venir", {"rel": "next"}),
    Rule("prochain-jour", "(le)? rel:RELPRE wd:WEEKDAY @tod?", "weekday", "le prochain lundi"),
    Rule("ce-jour-de-semaine", "ce wd:WEEKDAY (- ci)? @tod?", "weekday", "ce mardi", {"rel": "this"}, confidence=0.97),
    Rule("jour-de-la-semaine", "(le)? wd:WEEKDAY de (la|cette)? semaine rel:RELAFTER?", "weekday", "lundi de la semaine prochaine", {"in_week": True}),
    Rule("jour-ou-jour-de-la-semaine", "[ (le)? wd:WEEKDAY ] (ou|et|,) WEEKDAY de (la|cette)? semaine rel:RELAFTER?", "weekday", "lundi ou mardi de la semaine prochaine", {"in_week": True}),
    Rule("jour", "wd:WEEKDAY @tod?", "weekday", "mardi soir", confidence=0.95),
    Rule("hier-jour", "dx:DEICTIC ,? wd:WEEKDAY @tod?", "deictic", "hier mardi"),
    Rule("hier-jour-daté", "DEICTIC ,? (le)? wd:WEEKDAY ,? (le)? d:DAY m:MONTH @ofyear? @tod?", "calendar", "aujourd'hui, jeudi 17 mai"),
    Rule("nuit-de-à", "(dans)? [ (la)? p:NIGHT (de|du) wd:WEEKDAY au? à? wd2:WEEKDAY ]", "night", "la nuit de lundi à mardi"),
    Rule("nuit-du-au", "(dans)? [ (la)? p:NIGHT du (wd:WEEKDAY)? d:DAY (m:MONTH)? au (wd2:WEEKDAY)? d2:DAY m2:MONTH @ofyear.2? ]", "night", "la nuit du 3 au 4 mai"),
    Rule("nuit-du-au-nue", "(dans)? [ (la)? p:NIGHT du (wd:WEEKDAY)? d:DAY au (wd2:WEEKDAY)? d2:DAY ]", "night", "la nuit du 3 au 4", {"bare_day": True}, confidence=0.8),
    Rule("partie-du-jour-daté", "(la|le|l')? (petit)? p:POD (du|de|d'|de ce) (wd:WEEKDAY rel:REL? | @date)", "calendar_or_weekday", "la soirée du 3 mars"),
)
