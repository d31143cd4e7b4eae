"""Plans whose cancelling is denied or only possible, what should have been, and nouns told by a participle of their own."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2022, 11, 3)


def _told(text: str, language: str) -> dict[str, tuple[str, str]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return {c.interval.edtf: (c.title, c.factuality) for c in found if c.interval}


@pytest.mark.parametrize(
    ("language", "text", "day", "told"),
    [
        (
            "en",
            "The Kremlin denied on Tuesday that Vladimir Putin would cancel a visit to Turkey planned for December.",
            "2022-12",
            ("A visit to Turkey is planned", "scheduled"),
        ),
        (
            "en",
            "The Kremlin denied that a visit to Turkey planned for December had been cancelled.",
            "2022-12",
            ("A visit to Turkey is planned", "scheduled"),
        ),
        (
            "en",
            "Putin could cancel a visit to Turkey planned for December.",
            "2022-12",
            ("A visit to Turkey is planned", "expected"),
        ),
        (
            "en",
            "Putin cancelled a visit to Turkey planned for December.",
            "2022-12",
            ("Vladimir Putin cancelled a visit to Turkey", "cancelled"),
        ),
        (
            "fr",
            "Le Kremlin a démenti mardi que Vladimir Poutine annule une visite en Turquie prévue en décembre.",
            "2022-12",
            ("Une visite en Turquie est prévue", "scheduled"),
        ),
        (
            "fr",
            "Le Kremlin a démenti que la visite en Turquie prévue en décembre ait été annulée.",
            "2022-12",
            ("La visite en Turquie est prévue", "scheduled"),
        ),
        (
            "fr",
            "Vladimir Poutine a annulé la visite prévue en décembre.",
            "2022-12",
            ("Vladimir Poutine annule la visite", "cancelled"),
        ),
    ],
)
def test_a_plan_stands_where_its_cancelling_is_denied(
    language: str, text: str, day: str, told: tuple[str, str]
) -> None:
    assert _told(text, language)[day] == told


@pytest.mark.parametrize(
    ("language", "text", "factuality"),
    [
        ("en", "The deal should have been signed on Monday.", "cancelled"),
        ("en", "The deal could have been signed on Monday.", "expected"),
        ("en", "Iran should have complied by Monday.", "expected"),
        ("fr", "L'accord aurait dû être signé lundi.", "cancelled"),
        ("fr", "L'accord aurait été signé lundi.", "expected"),
        ("fr", "L'accord devait être signé lundi.", "scheduled"),
    ],
)
def test_what_should_have_been_was_not(language: str, text: str, factuality: str) -> None:
    assert [value for _, value in _told(text, language).values()] == [factuality]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A humanitarian truce agreed in March collapsed on 24 August.",
            {"2022-03": "A humanitarian truce was agreed", "2022-08-24": "A humanitarian truce collapsed"},
        ),
        (
            "The sanctions imposed in 2014 were extended on Tuesday.",
            {"2014": "The sanctions were imposed", "2022-11-01": "The sanctions were extended"},
        ),
        (
            "The president elected in May visited Paris on Monday.",
            {"2022-05": "The president was elected", "2022-10-31": "The president visited Paris"},
        ),
        ("The pound dropped on Monday after Britain said it would leave.", {"2022-10-31": "The pound dropped"}),
        (
            "Turkey agreed on Monday to back Sweden's bid.",
            {"2022-10-31": "Turkey agreed to back Sweden’s bid"},
        ),
        ("The army attacked on Monday the town of Bakhmut.", {"2022-10-31": "The army attacked the town of Bakhmut"}),
        (
            "Rebels attacked in March and fled on Monday.",
            {"2022-03": "Rebels attacked and fled", "2022-10-31": "Rebels fled"},
        ),
    ],
)
def test_an_english_participle_before_the_verb_of_its_noun(text: str, told: dict[str, str]) -> None:
    assert {day: title for day, (title, _) in _told(text, "en").items()} == told


@pytest.mark.parametrize(
    ("language", "text", "factuality", "title"),
    [
        (
            "fr",
            "Le ministre devait se rendre lundi à Alger, une visite annulée au dernier moment.",
            "cancelled",
            "Le ministre devait se rendre à Alger",
        ),
        (
            "fr",
            "Les deux présidents devaient se retrouver vendredi à Oslo, une rencontre finalement reportée.",
            "postponed",
            "Les deux présidents devaient se retrouver à Oslo",
        ),
        (
            "en",
            "The minister was due to fly to Algiers on Monday, a trip called off at the last minute.",
            "cancelled",
            "The minister was due to fly to Algiers",
        ),
        (
            "fr",
            "Le ministre doit rencontrer vendredi le pape, une réunion déjà reportée deux fois.",
            "scheduled",
            "Le ministre doit rencontrer le pape",
        ),
    ],
)
def test_a_noun_behind_the_plan_tells_what_became_of_it(language: str, text: str, factuality: str, title: str) -> None:
    (candidate,) = extract(text, document_date=date(2023, 12, 21), language=language).candidates
    assert (candidate.factuality, candidate.title) == (factuality, title)


def test_what_else_came_to_nothing_says_nothing_of_the_plan() -> None:
    text = "Le ministre devait évoquer lundi à Alger le gazoduc, un projet annulé en 2012."
    first = extract(text, document_date=date(2023, 12, 21), language="fr").candidates[0]
    assert first.factuality == "scheduled"
