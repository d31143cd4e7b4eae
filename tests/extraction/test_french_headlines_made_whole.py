"""French headlines that say what was said, of whom, in the tense of a headline, and end where a phrase ends."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def titles(text: str) -> list[str]:
    candidates = extract(text, document_date=date(2023, 12, 12), language="fr").candidates
    return [candidate.title for candidate in candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le général Burhane avait assuré mercredi, lors d’un entretien à Djeddah, qu’il enverrait ses négociateurs.",
            "Burhane assure qu’il enverrait ses négociateurs",
        ),
        (
            "Le président Sadate s’est déclaré prêt, mercredi devant l’Assemblée, à se rendre à Jérusalem.",
            "Anouar el-Sadate se déclare prêt à se rendre à Jérusalem",
        ),
        (
            "Le ministre a promis lundi, à l’issue d’une visite de deux jours, de rouvrir les écoles.",
            "Le ministre promet de rouvrir les écoles",
        ),
        ("Paris a signé lundi, en présence de M. Biden, un accord.", "Paris signe un accord"),
    ],
)
def test_what_an_aside_keeps_from_its_verb_is_told(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Deux policiers avaient été blessés dimanche par une grenade.",
            "Deux policiers ont été blessés par une grenade",
        ),
        (
            "Moscou a fait savoir dimanche qu’elle n’avait pas été consultée.",
            "Moscou fait savoir qu’elle n’a pas été consultée",
        ),
        (
            "L’Élysée a annoncé lundi que le ministre avait remis sa démission.",
            "L’Élysée annonce que le ministre a remis sa démission",
        ),
        ("L’armée était postée lundi à la frontière.", "L’armée était postée à la frontière"),
    ],
)
def test_what_was_past_by_then_is_told_as_past(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Bakou doit répondre à la Cour internationale de justice, qui lui a ordonné le 17 novembre de garantir le retour"
            " de ceux qui le souhaitent.",
            "La Cour internationale de justice ordonne à l’Azerbaïdjan de garantir le retour de ceux qui le souhaitent",
        ),
        (
            "Les deux hommes, qui ne se parlent plus, pourraient se voir en mai si leurs envoyés concluent d’ici là.",
            "Les deux hommes pourraient se voir si leurs envoyés concluent",
        ),
        (
            "N’Djamena a fermé jeudi le poste-frontière d’Adré, avant de le rouvrir quelques heures plus tard.",
            "N’Djamena ferme le poste-frontière d’Adré",
        ),
        (
            "Kiev a condamné avec la plus grande fermeté les frappes russes qui ont touché mardi un immeuble de Kharkiv.",
            "Les frappes russes touchent un immeuble de Kharkiv",
        ),
        ("Kiev a dénoncé l’attaque la plus meurtrière qui ait touché mardi la ville.", "L’attaque la plus meurtrière"),
        (
            "Varsovie a dénoncé le survol du pays par deux drones, dont l’un s’est écrasé mercredi près de Lublin.",
            "L’un des deux drones s’",
        ),
        (
            "Cette rencontre avait été reportée le 3 mai à la demande de Rome.",
            "La rencontre a été reportée à la demande de Rome",
        ),
        ("Cette accalmie devait expirer vendredi.", "L’accalmie devait expirer"),
        (
            "M. Edmundo González est parti. Ce dernier, exilé en Espagne depuis le 8 septembre, est malade.",
            "Edmundo Gonzalez Urrutia est exilé en Espagne",
        ),
    ],
)
def test_no_half_phrase_and_nothing_that_points_elsewhere(text: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(text))
