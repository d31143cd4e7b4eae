"""English relatives in the present, set apart before the verb of the sentence."""

from datetime import date

import pytest

from timeline.extraction import extract


def _told(text: str) -> list[tuple[str, list[str]]]:
    found = extract(text, document_date=date(2010, 8, 17), language="en").candidates
    return [(c.title, [actor.name for actor in c.actors]) for c in found]


@pytest.mark.parametrize(
    ("text", "title", "actors"),
    [
        (
            "Norway and Spain, which share most of the stock, had agreed on quotas on January 26.",
            "Norway and Spain had agreed on quotas",
            ["Norway", "Spain"],
        ),
        (
            "Norway and Spain, which own the ships, urged calm on Monday.",
            "Norway and Spain urged calm",
            ["Norway", "Spain"],
        ),
        ("Denmark, which handles the Faroes' foreign policy, urged calm on Monday.", "Denmark urged calm", ["Denmark"]),
        ("Denmark, which administers the islands, urged calm on Monday.", "Denmark urged calm", ["Denmark"]),
    ],
)
def test_the_relative_has_its_own_verb(text: str, title: str, actors: list[str]) -> None:
    told = dict(_told(text))
    assert told[title] == actors


def test_a_noun_after_a_preposition_and_which_stays_a_noun() -> None:
    (told,) = _told("The year in which trade fell was followed by a pact that Norway signed on Monday.")
    assert "Norway" in told[1]
