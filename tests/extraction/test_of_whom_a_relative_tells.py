"""The words that an English relative stands for in a headline, where several phrases stand before it."""

from datetime import date

import pytest

from timeline.extraction import extract


def _titles(text: str, day: date = date(1984, 12, 20), language: str = "en") -> list[str]:
    return [c.title for c in extract(text, document_date=day, language=language).candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Mr Lange expressed support for the efforts of ASEAN, whose foreign ministers had issued an appeal on 10 July.",
            "ASEAN’s foreign ministers had issued an appeal",
        ),
        (
            "The envoy informed his host of the proposal which he had put before the Commonwealth conference in November.",
            "The envoy had put the proposal before the Commonwealth conference",
        ),
        ("He met the leader of the party which won the election in June.", "The party won the election"),
    ],
)
def test_the_nearest_phrase_that_may_be_meant(text: str, title: str) -> None:
    assert title in _titles(text)


def test_kin_are_those_of_the_person() -> None:
    titles = _titles("They praised the brother of Mali's president, whose wife was arrested on 3 May.")
    assert not any(title.startswith("Mali’s wife") for title in titles)


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("A Brussels judge freed two suspects on Monday.", "en", "BEL"),
        ("Le parquet de Bruxelles a ouvert une enquête lundi.", "fr", "BEL"),
        ("Brussels rejected the plan on Monday.", "en", "EUU"),
        ("Bruxelles a rejeté le plan lundi.", "fr", "EUU"),
        ("A Washington court rejected the appeal on Monday.", "en", "USA"),
    ],
)
def test_judges_are_of_their_town(text: str, language: str, country: str) -> None:
    (told,) = extract(text, document_date=date(2024, 12, 20), language=language).candidates
    assert [actor.country for actor in told.actors] == [country]
