"""Several participles with days of their own: each is told whole, of the noun that all of them follow."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 6, 3)

JOINED = [
    (
        "fr",
        "Les deux pays tiendront un sommet dans le cadre du traité du Quirinal signé le 26 novembre 2021 et entré en vigueur "
        "le 1er février 2023.",
        [("Le traité du Quirinal est signé", "2021-11-26"), ("Le traité du Quirinal entre en vigueur", "2023-02-01")],
    ),
    (
        "fr",
        "L'accord conclu le 3 mars 2020 à Doha et rompu le 5 mai 2021 n'a rien réglé.",
        [("L’accord est conclu à Doha", "2020-03-03"), ("L’accord est rompu", "2021-05-05")],
    ),
    (
        "fr",
        "Le journaliste, arrêté le 3 mars 2020 puis libéré le 5 mai 2021, a quitté le pays.",
        [("Le journaliste est arrêté", "2020-03-03"), ("Le journaliste est libéré", "2021-05-05")],
    ),
    (
        "fr",
        "La loi adoptée le 3 mars 2020 par le Parlement et promulguée le 5 mai 2020 interdit les manifestations.",
        [("La loi est adoptée par le Parlement", "2020-03-03"), ("La loi est promulguée", "2020-05-05")],
    ),
    (
        "fr",
        "Le pacte, signé le 3 mars 2020, ratifié le 5 mai 2021 et dénoncé le 7 juin 2022 par Rome, est caduc.",
        [
            ("Le pacte est signé", "2020-03-03"),
            ("Le pacte est ratifié", "2021-05-05"),
            ("Le pacte est dénoncé par Rome", "2022-06-07"),
        ],
    ),
    (
        "en",
        "The reporter, arrested on 3 March 2020 and freed on 5 May 2021, has left the country.",
        [("The reporter was arrested", "2020-03-03"), ("The reporter was freed", "2021-05-05")],
    ),
    (
        "en",
        "The president elected on 3 March 2020 and ousted on 5 May 2021 lives in exile.",
        [("The president was elected", "2020-03-03"), ("The president was ousted", "2021-05-05")],
    ),
    (
        "en",
        "The law, passed by parliament on 3 March 2020 and signed by the king on 5 May 2020, bans rallies.",
        [("The law was passed by parliament", "2020-03-03"), ("The law was signed by the king", "2020-05-05")],
    ),
    (
        "en",
        "The pact, signed on 3 March 2020, ratified on 5 May 2021 and denounced by Rome on 7 June 2022, is void.",
        [
            ("The pact was signed", "2020-03-03"),
            ("The pact was ratified", "2021-05-05"),
            ("The pact was denounced by Rome", "2022-06-07"),
        ],
    ),
    (
        "en",
        "The rebels attacked on Monday and seized the town on Tuesday, the army said.",
        [("The rebels attacked", "2025-06-02"), ("The rebels seized the town", "2025-06-03")],
    ),
    (
        "en",
        "The minister arrived on Monday and left on Tuesday.",
        [("The minister arrived", "2025-06-02"), ("The minister left", "2025-06-03")],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), JOINED)
def test_each_is_told_whole(language: str, text: str, told: list[tuple[str, str]]) -> None:
    candidates = extract(text, document_date=DAY, language=language).candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in candidates] == told


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Le ministre, arrivé lundi à Rome, verra le pape.", "Le ministre arrive à Rome"),
        (
            "Paris condamne le coup d'État perpétré le 30 mai contre le président Jean Diop, élu le 16 décembre 2024.",
            "Jean Diop",
        ),
    ],
)
def test_one_alone_and_another_noun(text: str, headline: str) -> None:
    titles = [c.title for c in extract(text, document_date=DAY, language="fr").candidates]
    assert any(headline in title for title in titles)
    assert not any("coup d’État est élu" in title for title in titles)
