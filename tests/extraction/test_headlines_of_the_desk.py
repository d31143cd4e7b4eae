"""Headlines that stand alone, each found wrong in an article by its reader: antecedents, "celui", claims, loose ends."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 12, 15)


def every(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Le général a tourné le dos à la France, dont les derniers soldats sont partis en décembre 2023, et aux "
            "Etats-Unis, qui ont achevé leur retrait d'Agadez en août.",
            ["Les derniers soldats de la France partent", "Les Etats-Unis achèvent leur retrait d’Agadez"],
        ),
        (
            "Le Venezuela a convoqué lundi le chargé d'affaires du Guyana pour protester contre l'arrivée, la veille, "
            "d'un navire dans les eaux de l'Essequibo, que Caracas revendique.",
            [
                "Le Venezuela convoque le chargé d’affaires du Guyana pour protester contre l’arrivée d’un navire "
                "dans les eaux de l’Essequibo",
                "Arrivée d’un navire dans les eaux de l’Essequibo",
            ],
        ),
        (
            "L'Irak, de son côté, affirme avoir détruit samedi deux plates-formes de chargement à Kharg.",
            ["L’Irak affirme avoir détruit deux plates-formes de chargement à Kharg"],
        ),
        (
            "Il a appelé les parties à conclure un traité de paix avant la COP29, qui se tiendra à Bakou du 11 au 22 "
            "janvier.",
            ["La COP29 se tiendra à Bakou"],
        ),
        (
            "Le sommet de Cali n'a pas eu lieu. Celui de Santiago, maintenu au 12 février, risque de se tenir à trois.",
            ["Le sommet de Santiago est maintenu"],
        ),
        (
            "La visite de Paris a été annulée. Celle de Londres aura lieu mardi.",
            ["La visite de Londres aura lieu"],
        ),
        (
            "L'accord de sécurité avec l'Australie, signé en 2022 mais que le Parlement a refusé de ratifier, sera "
            "renégocié.",
            ["L’accord de sécurité avec l’Australie est signé"],
        ),
        (
            "Les voisins se disputent depuis la destruction, dans la nuit du 31 mars au 1er avril, d'un drone malien.",
            ["Destruction d’un drone malien"],
        ),
        (
            "Dans une lettre parvenue lundi à l'AFP, le mouvement a menacé Paris de représailles.",
            ["Le mouvement menace Paris de représailles"],
        ),
        (
            "La Géorgie déposait sa candidature en mars 2022. Elle obtenait le statut de candidat le 14 décembre 2023.",
            ["La Géorgie dépose sa candidature", "La Géorgie obtient le statut de candidat"],
        ),
    ],
)
def test_a_headline_stands_alone(text: str, titles: list[str]) -> None:
    assert [found.title for found in every(text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "« Je n'avais pas signé pour cela », dit-il aujourd'hui.",
        "L'ancien ministre préside aujourd'hui une fondation.",
        "Les deux ministres ont signé une feuille de route pour 2024-2026.",
    ],
)
def test_no_day_is_told(text: str) -> None:
    assert every(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le Guyana redoute une nouvelle crise à partir du printemps.", "2024-21/.."),
        ("Paris craint une nouvelle crise à compter du printemps.", "2024-21/.."),
    ],
)
def test_a_crisis_is_feared_from_spring_on(text: str, day: str) -> None:
    (found,) = extract(text, document_date=date(2024, 2, 4), language="fr").candidates
    assert (found.factuality, found.interval and found.interval.edtf) == ("feared", day)


def test_the_day_of_an_aside_is_not_that_of_the_verb_after_it() -> None:
    text = "Le président Faye, chargé d'une médiation en juillet, s'était rendu à Bamako fin mai."
    assert [found.interval and found.interval.edtf for found in every(text)] == ["[2024-05-21..2024-05-31]"]


def test_what_a_comma_sets_apart_from_a_hope_is_no_hope() -> None:
    text = "Betssy Chávez attendra son sauf-conduit, que Lima lui a refusé le 9 janvier."
    assert [(found.kind, found.factuality) for found in every(text)] == [("refusal", "happened")]


def test_the_failure_of_a_meeting_undoes_its_plan() -> None:
    text = "Ils ont regretté l'échec de la rencontre de Loubomo, qui devait réunir le 28 novembre les tendances."
    assert [found.factuality for found in every(text)] == ["cancelled"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "La visite à Bangui d'une délégation du Comité a été reportée au 1er février.",
            "La visite à Bangui d’une délégation du Comité",
        ),
        (
            "en",
            "The plenary session has been put back to Friday so that replies can be studied.",
            "The plenary session",
        ),
        ("fr", "Sa visite a été repoussée à jeudi.", "La visite a été repoussée"),
    ],
)
def test_on_the_day_something_is_put_off_to_it_is_not_put_off(language, text, title):
    found = extract(text, document_date=date(2013, 1, 25), language=language).candidates
    assert [c.title for c in found if c.factuality == "scheduled"] == [title]
