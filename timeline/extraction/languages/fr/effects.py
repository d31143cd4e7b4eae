# ruff: noqa: E501 (tables of words)
"""What comes into force, by what it is: a treaty binds who agreed on it, an embargo presses, a decree rules."""

from __future__ import annotations

from timeline.extraction.sense_words import coming_into_force
from timeline.extraction.sense_words import words as _w

_AGREED = _w(
    "accord accords traité traités convention conventions trêve trêves cessez-le-feu pacte protocole armistice charte "
    "partenariat union confédération arrangement compromis concordat moratoire"
)
_PRESSING = _w(
    "sanction sanctions embargo embargos boycott blocus restriction restrictions interdiction interdictions surtaxe surtaxes tarif "
    "tarifs droits taxe taxes mesure mesures contre-mesures représailles gel quotas quota visa visas visé"
)
_RULING = _w(
    "loi lois décret décrets règlement règlements règle règles ordonnance directive constitution couvre-feu état amendement amendements "
    "réforme réformes arrêté arrêtés code législation plafond plafonds disposition dispositions décision décisions texte textes"
)

TAKES_EFFECT = _AGREED | _PRESSING | _RULING
"""What may come into force: a pronoun that is said to stands for the last of these."""
FORCE = _w("vigueur application effet effets")
INTO_FORCE = _w("entrer rester demeurer être remettre prendre produire")
EFFECTS = coming_into_force(
    _AGREED,
    _PRESSING,
    _RULING,
    (
        (_w("entrer rester demeurer être remettre"), _w("vigueur application")),
        (_w("prendre produire"), _w("effet effets")),
    ),
)
