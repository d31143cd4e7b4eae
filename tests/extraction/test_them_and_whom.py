"""To whom something is done, where only "them", "leur", "whom" or "que" tells it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def last(text: str, language: str) -> set[str]:
    """The countries (or names) of those in the last candidate."""
    found = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    return {actor.country or actor.name for actor in found.actors}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Taiwan's athletes refused to march. Canada offered them a compromise on Thursday.", "en", {"CAN", "TWN"}),
        ("Mali and Niger left. France warned them on Monday against the decision.", "en", {"FRA", "MLI", "NER"}),
        ("Russian troops entered. The United States accused them on Monday of looting.", "en", {"RUS", "USA"}),
        ("Le Mali et le Niger ont quitté le bloc. La France les a avertis lundi.", "fr", {"FRA", "MLI", "NER"}),
        ("Le Mali et le Niger sont partis. Paris leur a proposé lundi une rencontre.", "fr", {"FRA", "MLI", "NER"}),
        ("Fishermen are angry. France warned them on Monday.", "en", {"FRA"}),
        ("Spain and Italy spoke. Some fishermen protested. France warned them on Monday.", "en", {"FRA"}),
        ("Le Mali et le Niger ont signé les accords. Paris les a dénoncés lundi.", "fr", {"FRA"}),
    ],
)
def test_those_told_of_in_the_plural_before(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Nasser Bourita, whom Stéphane Séjourné received on Monday, spoke of the desert.", "en", {"FRA", "MAR"}),
        ("Nasser Bourita, que Stéphane Séjourné a reçu lundi, a parlé du Sahara.", "fr", {"FRA", "MAR"}),
        ("L'ambassadeur de France, que le Mali a expulsé lundi, est parti.", "fr", {"FRA", "MLI"}),
        ("Nasser Bourita, à qui Stéphane Séjourné a téléphoné lundi, est parti.", "fr", {"FRA", "MAR"}),
        ("L'accord avec Nasser Bourita, que Stéphane Séjourné a dénoncé lundi, est mort.", "fr", {"FRA"}),
        ("La proposition de Nasser Bourita, que Paris a refusée lundi, est morte.", "fr", {"FRA"}),
    ],
)
def test_whom_a_relative_clause_goes_on_from(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who
