"""Relatives without "that": whoever stands between the noun and the verb did it, and it was not done to him."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 5, 18), language=language).candidates)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tokyo has yet to answer the letter Seoul sent on March 3.", "Seoul sent the letter"),
        ("The memorandum the ministers signed on Monday is not binding.", "The ministers signed the memorandum"),
        ("The plan the ministers adopted on Monday was criticised by Rome.", "The ministers adopted the plan"),
        ("Farmers blocked the road the army opened on Monday.", "The army opened the road"),
        ("Police seized the weapons the rebels bought in Libya last year.", "The rebels bought the weapons in Libya"),
        ("The base France closed last week will be handed to Chad.", "France closed the base"),
    ],
)
def test_who_stands_between_the_noun_and_the_verb_did_it(text: str, title: str) -> None:
    assert title in [candidate.title for candidate in told(text, "en")]


@pytest.mark.parametrize(
    "text",
    [
        "The general told the paper the army seized the town on Monday.",
        "The spokesman said the army seized the town on Monday.",
    ],
)
def test_what_is_told_without_that_is_no_relative(text: str) -> None:
    assert [candidate.title for candidate in told(text, "en")] == ["The army seized the town"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The treaty signed in Minsk on Monday was void.", "The treaty was signed in Minsk"),
        ("The men the police called suspects were freed on Monday.", "The men were freed"),
    ],
)
def test_what_was_done_to_the_noun_is_told_of_it(text: str, title: str) -> None:
    assert [candidate.title for candidate in told(text, "en")] == [title]


def test_what_is_acted_upon_is_nobody_who_acts() -> None:
    adopted = told("The plan the ministers adopted on Monday was criticised by Rome.", "en")[0]
    assert "Plan" not in {actor.name for actor in adopted.actors}
    signed = told("L'accord que les rebelles ont signé lundi est caduc.", "fr")[0]
    assert signed.title == "Les rebelles signent l’accord"
    assert [actor.name for actor in signed.actors] == ["Rebelles"]
