# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs that are told of nobody, and what is said by the way between commas."""

from __future__ import annotations

NEVER_PERSONAL = {"falloir"}
LEFT_TO_DO = {"rester"}
"""Behind "il", before "à" and an infinitive: "il reste à fixer"."""
APPEARING = {"apparaître", "avérer", "ressortir", "résulter", "importer", "suffire", "sembler", "paraître", "découler"}
"""Behind "il" and before "que": "il est apparu que", "il ressort de l'enquête que"."""
TRUE_OF_NOBODY = {"vrai"}
SAID_BY_NOBODY = {
    *("annoncé", "indiqué", "précisé", "rappelé", "noté", "constaté", "établi", "dit", "admis", "entendu", "acquis", "signalé", "souligné", "confirmé", "reconnu", "rapporté", "prouvé", "démontré", "stipulé", "spécifié", "convenu", "décidé", "arrêté", "demandé", "prévu", "envisagé", "proposé", "exigé", "recommandé", "suggéré", "prescrit", "apparu", "avéré", "expliqué", "affirmé", "allégué", "observé", "soutenu", "répondu", "fait"),
    *("exact", "faux", "clair", "évident", "certain", "probable", "improbable", "possible", "impossible", "normal", "étonnant", "étrange", "rare", "fréquent", "logique", "naturel", "nécessaire", "indispensable", "essentiel", "important", "urgent", "utile", "inutile", "souhaitable", "préférable", "regrettable", "surprenant", "significatif", "exclu", "inconcevable", "inacceptable", "impensable", "juste", "bon", "temps"),
}
"""Behind "il" and a form of "être", before "que": no word that is said of people as well ("il est sûr que")."""
DONE_BY_NOBODY = {
    *("convenu", "décidé", "demandé", "prévu", "envisagé", "proposé", "exigé", "recommandé", "suggéré", "prescrit", "conseillé", "ordonné", "enjoint", "reproché", "promis", "permis", "prôné", "préconisé", "projeté", "résolu"),
    *("possible", "impossible", "nécessaire", "indispensable", "essentiel", "important", "urgent", "utile", "inutile", "souhaitable", "préférable", "difficile", "facile", "aisé", "malaisé", "rare", "exclu", "inconcevable", "inacceptable", "impensable", "prématuré", "question", "temps", "interdit", "tentant", "prudent", "normal", "logique", "regrettable", "étonnant"),
}
"""The same before "de" and an infinitive: "il a été demandé de", but "il est fier de"."""
DONE_TO_NOTHING: tuple[tuple[str, ...], ...] = (("mis", "fin"), ("mis", "un", "terme"), ("procédé", "à"), ("procédé", "au"), ("procédé", "aux"), ("fait", "droit"), ("fait", "état"), ("donné", "suite"), ("pris", "acte"), ("pris", "note"), ("tenu", "compte"), ("passé", "outre"))
"""What "il a été" is told of nobody with, whatever follows."""
SAID_ASIDE = {
    *(("il", "est", "vrai"), ("c'", "est", "vrai"), ("on", "le", "sait"), ("on", "sait"), ("comme", "on", "sait"), ("comme", "on", "le", "sait")),
    *(("on", "s'", "en", "souvient"), ("on", "s'", "en", "souviendra"), ("on", "l'", "a", "vu"), ("on", "l'", "a", "dit"), ("on", "l'", "oublie"), ("on", "l'", "oublie", "souvent"), ("on", "l'", "aura", "compris")),
    *(("il", "faut", "le", "dire"), ("il", "faut", "le", "rappeler"), ("il", "faut", "bien", "le", "dire"), ("faut", "il", "le", "rappeler"), ("il", "va", "sans", "dire"), ("il", "convient", "de", "le", "rappeler")),
    *(("rappelons", "le"), ("notons", "le"), ("disons", "le"), ("soulignons", "le"), ("soit", "dit", "en", "passant"), ("reconnaissons", "le"), ("avouons", "le")),
}
"""Between commas they tell nothing of their own."""
ASIDE_WORDS = {"vrai", "sait", "souvient", "souviendra", "vu", "dit", "oublie", "compris", "dire", "rappeler", "rappelons", "notons", "disons", "soulignons", "reconnaissons", "avouons"}
"""A sentence without one of them has no such aside."""
