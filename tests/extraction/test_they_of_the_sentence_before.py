"""English pronouns in the plural, and how those whom they stand for are named in a headline."""

from datetime import date

import pytest

from timeline.extraction import extract


def _told(text: str) -> list[tuple[str, list[str]]]:
    found = extract(text, document_date=date(1994, 6, 1), language="en").candidates
    return [(c.title, [actor.name for actor in c.actors]) for c in found]


def test_they_are_the_people_of_the_sentence_before_and_not_two_states_told_of_earlier() -> None:
    told = _told(
        "Sept 17, 1984 - Paris and Tripoli agree on a joint withdrawal.\n"
        "Jan 2, 1987 - Rebels overrun Fada. They take Ouadi Doum on March 22.\n"
    )
    title, actors = told[-1]
    assert title == "Rebels take Ouadi Doum"
    assert not {"France", "Libya"} & {*actors}


def test_they_are_the_two_states_where_nobody_else_was_told_of() -> None:
    told = _told("Paris and Tripoli agreed on a withdrawal on Monday. They signed the text on Tuesday.")
    assert {"France", "Libya"} <= {*told[-1][1]}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Omani ambassador and the Dutch minister met in Rome on Monday. The two signed a pact on Tuesday.",
            "The Omani ambassador and the Dutch minister signed a pact",
        ),
        (
            "The British and French ambassadors left Rome on Monday. They returned on Tuesday.",
            "The British and French ambassadors returned",
        ),
        (
            "The army chief and the foreign minister met in Accra on Monday. The two signed a decree on Tuesday.",
            "The army chief and the foreign minister signed a decree",
        ),
    ],
)
def test_a_people_keeps_its_capital_and_is_named_once(text: str, title: str) -> None:
    assert title in [told for told, _ in _told(text)]
