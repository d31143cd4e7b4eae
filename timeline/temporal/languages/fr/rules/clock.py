"""Clock times, parts of the day, durations and sets."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("heure", "@clock", "clock", "18 h 30"),
    Rule("heure-jour", "(ap:vers)? @clock ,? (le|ce)? (wd:WEEKDAY | dx:DEICTIC | @date)", "clock", "4 h mardi"),
    Rule("heure-ce-soir", "(ap:vers)? @clock ,? (ce|cet) p:POD", "deictic", "20 h ce soir", {"days": 0}),
    Rule("heure-jour-partie", "(ap:vers)? @clock ,? (le)? (wd:WEEKDAY | dx:DEICTIC) p:POD", "clock", "minuit mardi soir"),
    Rule("heure-à-heure", "(de|du) [ @clock (à|et|-|–|au) @clock.2 (,? (le)? (wd:WEEKDAY | dx:DEICTIC | @date))? ]", "clock", "de 16h à 18h30", {"range": True}),
    Rule("entre-heures", "entre [ @clock (et|-|–) @clock.2 ]", "clock", "entre 16h et 18h30", {"range": True}),
    Rule("heures-ouvertes", "(de|entre) [ h:SMALL (à|et) @clock.2 ]", "clock", "dimanche de 14 à 20 heures", {"range": True, "beside": True}),
    Rule("heure-et-heure-jour", "entre [ @clock ] et @clock.2 ,? (le|ce)? (wd:WEEKDAY | dx:DEICTIC | @date)", "clock", "entre 0 h 30 et 4 h mardi"),
    Rule("repas", "(à|dès|après|avant|pendant|durant|de) [ (l' heure|la pause|le temps) (du|de) p:MEAL ]", "part_of_day", "à l'heure du déjeuner"),
    Rule("minutes-avant-heure", "n:NUM u:CLOCKUNIT (sb:avant|sa:après) @clock", "clock_beside", "une minute avant minuit"),
    Rule("tranche-horaire", "(h:SMALL hs:HOURSIGN? |c:HM) (-|–) @clock.2", "clock", "13h-15h", {"range": True}),
    Rule("partie-du-jour", "(dans|pendant|en|à|de|durant|toute) [ (la|le|l')? p:POD ]", "part_of_day", "dans la soirée"),
    Rule("petit-matin", "(au|dès le) [ petit p:POD ]", "part_of_day", "au petit matin"),
    Rule("aube-ou-crépuscule", "(à|au|avant|dès|après|jusqu' à|jusqu' au|depuis) [ @twilight ]", "part_of_day", "avant l'aube"),
    Rule("fin-de-soirée", "(en|en toute|à la|au) [ (fin|début|milieu) (de la|de l'|de|d') p:POD ]", "part_of_day", "en fin de soirée"),
    Rule("fin-de-journée", "(en|en toute) [ (fin|début|milieu|cours) de p:DAYTIME ]", "part_of_day", "en fin de journée", {"within": True}),
    Rule("dans-la-journée", "dans [ la p:DAYTIME ]", "part_of_day", "dans la journée", {"within": True}),
    Rule("durée", "@about? n:NUM u:UNIT (et hf:demi|et hf:demie|n2:NUM CLOCKUNIT?)?", "duration", "deux heures", confidence=0.95),
    Rule("durée-intervalle", "n1:NUM (à|ou) n:NUM u:UNIT", "duration", "huit à dix jours", confidence=0.95),
    Rule("durée-vague", "(n:MANY|de nombreux|de nombreuses|de longs|de longues|des) (, nombreuses)? u:UNIT", "duration", "quelques jours", confidence=0.93),
    Rule("demi", "(un|une) demi (-)? u:UNIT", "duration", "une demi-heure", {"half": True}),
    Rule("quart-de-siècle", "un quart (de|d') (siècle|u:heure)", "duration", "un quart de siècle", {"quarter": True}),
    Rule("trois-quarts", "n:NUM quarts (de|d') u:heure", "duration", "trois quarts d'heure", {"quarter": True}),
    Rule("durée-ronde", "(une|la) sp:SPAN de u:UNIT", "duration", "une dizaine de jours"),
    Rule("chaque", "(chaque) (u:UNIT|wd:WEEKDAY|p:POD|m:FULLMONTH|s:SEASON)", "set", "chaque année"),
    Rule("tous-les", "(tous|toutes) les (n:NUM)? (u:UNIT|wds:WEEKDAYS|p:POD)", "set", "tous les lundis"),
    Rule("énième-jour-répété", "(chaque|tous les) (ord:ORD)? (wd:WEEKDAY|wds:WEEKDAYS) (du|de chaque) mois | (le|les)? ord:ORD (wd:WEEKDAY|wds:WEEKDAYS) de chaque (mois|trimestre|année)", "set", "chaque premier mardi du mois"),
    Rule("fois-par", "(NUM fois par|fois par) u:UNIT", "set", "deux fois par semaine"),
    Rule("par-unité", "par [ u:DAYUNIT ]", "set", "par an"),
    Rule("fréquence", "fq:FREQUENCY", "set", "hebdomadaire"),
    Rule("sauf-le-jour", "(sauf|excepté|hormis|fermé|fermée|fermés|fermées|ouvert|ouverte|ouverts|ouvertes|relâche|relache) [ le wd:WEEKDAY ]", "set", "sauf le lundi"),
    Rule("les-jours", "les wds:WEEKDAYS (et wds2:WEEKDAYS)?", "set", "les lundis"),
)
