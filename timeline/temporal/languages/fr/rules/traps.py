"""What looks like a date and is not: a longer match here wins over the rules that would be fooled."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("âge", "(âgé|âgée|âgés|âgées|agé|agée|agés|agées) (de|d') (plus de|moins de|près de)? NUM ((à|et|ou) NUM)? (ans|an|mois)", "trap", "âgé de 54 ans"),
    Rule("âge-en-incise", ", NUM ans (,|.|CLOSE)", "trap", "Jean Petit, 38 ans, a été élu."),
    Rule("âge-complément", "(de|d') [ (moins de|plus de)? NUM ((à|et|ou) NUM)? ans ]", "age", "un homme de 38 ans"),
    Rule("âge-fêté", "(ses|son|mes|tes|nos|vos) [ NUM ans ]", "age_kept", "il a fêté ses 60 ans"),
    Rule("âge-au-décès", "à [ NUM ans ]", "age", "mort dimanche à 80 ans", {"life": True}),
    Rule("plafond", "(fixe|fixé|fixait|limite|limité|limitait|plafonne|plafonné|plafonnait|porte|porté|ramène|ramené|réduit|estime|estimé|évalue|évalué) à YEAR (le|leur|son) (nombre|total|plafond|effectif|maximum)", "trap", "a fixé à 1550 le nombre de têtes"),
    Rule("seconde-fois", "(une|la) seconde", "trap", "une seconde fois"),
    Rule("un-jour", "un jour", "some_day", "un jour spécial"),
    Rule("journal", "(le|un|du|au|les|des|ce|de|son|leur) PERIODICAL", "trap", "le quotidien local"),
    Rule("nom-daté", "NAMED du DAY - MONTH", "trap", "le mouvement du 23-Mars"),
    Rule("nom-daté-sans-trait", "(mouvement|alliance|coalition|brigade|brigades|forces|bataillon) (du DAY MONTH)", "capital_trap", "Mouvement du 23 mars", {"first": True}, determiner=False),
    Rule("âge-en-tête", "à [ NUM ans ] ,", "age", "À 67 ans, il part.", {"head": True}),
    Rule("rue-datée", "STREET (du|de l') (@date|d:DAY - m:MONTH)", "trap", "rue du 4-Septembre"),
    Rule("nom-de-septembre", "septembre noir", "trap", "Septembre noir"),
    Rule("adresse", "(le|au|du|,)? DAY ,? (bis|ter)? ,? STREET ((du|de l') (@date|d:DAY - m:MONTH))?", "trap", "devant le 10, rue Paul-Bert"),
)
