"""French headlines whose subject is one bare word say which one is meant, where the article has said so."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 11, 20)
FULL = [
    (
        "L'Éthiopie et l'Érythrée négociaient un traité de paix depuis un an. Le traité a été signé mardi à Djeddah.",
        "Le traité de paix a été signé à Djeddah",
    ),
    (
        "Paris et Bamako discutent d'un traité de défense. Le texte sera signé le 3 décembre.",
        "Le traité de défense sera signé",
    ),
    (
        "Le procès de l'ancien président Joseph Kabila s'est ouvert à Kinshasa. Le verdict sera rendu le 3 décembre.",
        "Le verdict du procès de l’ancien président Joseph Kabila sera rendu",
    ),
    (
        "Le sommet Chine-Asie centrale se tiendra à Xi'an. L'ouverture est prévue le 3 décembre.",
        "L’ouverture du sommet Chine-Asie centrale est prévue",
    ),
    (
        "Le Gabon retourne aux urnes sept mois après le putsch. La présidentielle aura lieu le 12 avril 2026.",
        "Gabon : la présidentielle aura lieu",
    ),
    (
        "L'accord de cessez-le-feu entre Israël et le Liban a tenu un an. L'accord expire le 27 novembre.",
        "L’accord de cessez-le-feu entre Israël et le Liban expire",
    ),
    (
        "La mission de l'ONU au Mali plie bagage. La mission prendra fin le 31 décembre.",
        "La mission de l’ONU au Mali prendra fin",
    ),
    (
        "Le procès des assassins de M. Moïse s'est ouvert. L'audience a été renvoyée mardi.",
        "L’audience du procès des assassins de M. Moïse a été renvoyée",
    ),
    (
        "La route entre Goma et Bukavu était coupée depuis mars. La route a été rouverte mardi.",
        "La route entre Goma et Bukavu a été rouverte",
    ),
    ("La Bolivie vote dans le calme. Le second tour est fixé au 19 décembre.", "Bolivie : le second tour est fixé"),
    (
        "L'Équateur rationne l'électricité. La mesure entre en vigueur mardi prochain.",
        "Équateur : la mesure entre en vigueur",
    ),
    (
        "La présidentielle camerounaise divise l'opposition. Le scrutin est fixé au 12 octobre 2026.",
        "Cameroun : le scrutin est fixé",
    ),
]
KEPT = [
    # a people is named: no land before it
    ("La Bolivie vote. Les élections boliviennes sont fixées au 19 décembre.", "Les élections boliviennes sont fixées"),
    # it has been called so of two lands: nobody knows which
    ("Kigali et Luanda se disputent. La présidentielle aura lieu le 12 avril 2026.", "La présidentielle aura lieu"),
    # it says itself what it is of
    ("Un traité de pêche expire. Le traité de paix a été signé mardi.", "Le traité de paix a été signé"),
    # its complement follows the verb
    (
        "La junte prépare un vote sur la charte. Le vote sur la charte aura lieu mardi prochain.",
        "Le vote sur la charte aura lieu",
    ),
    # nothing was said of it
    ("Les deux camps ont longtemps discuté. Le traité a été signé mardi.", "Le traité a été signé"),
]


@pytest.mark.parametrize(("text", "title"), [*FULL, *KEPT])
def test_a_bare_subject_is_called_by_its_whole_name(text, title):
    titles = [candidate.title for candidate in extract(text, document_date=THURSDAY, language="fr").candidates]
    assert title in titles
