"""Organs of a union keep their own names, and each its own president."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("La CIJ a ordonné lundi à Caracas de s'abstenir.", "Cour internationale de justice", "UNO"),
        ("Le Conseil de sécurité a condamné lundi l'attaque.", "Conseil de sécurité", "UNO"),
        ("L'ONU a condamné lundi l'attaque.", "ONU", "UNO"),
        ("La Commission européenne a proposé lundi une aide à Kiev.", "Commission européenne", "EUU"),
        ("Les Vingt-Huit ont condamné lundi la Chine.", "Union européenne", "EUU"),
        ("Le président du Conseil européen a rencontré lundi Barack Obama.", "Herman Van Rompuy", "EUU"),
        ("Le président de la Commission européenne a rencontré lundi Barack Obama.", "José Manuel Barroso", "EUU"),
        ("Le président du Parlement européen est arrivé lundi à Kiev.", "Président du Parlement européen", "EUU"),
        ("Le président du Conseil italien, Enrico Letta, a rencontré lundi Barack Obama.", "Enrico Letta", "ITA"),
    ],
)
def test_an_organ_is_not_its_union_and_its_president_not_another_s(text: str, name: str, country: str) -> None:
    (candidate,) = extract(text, document_date=date(2014, 2, 14), language="fr").candidates
    assert (candidate.actors[0].name, candidate.actors[0].country) == (name, country)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The head of the European Commission met Barack Obama on Monday.", "José Manuel Barroso"),
        ("The president of the European Council met Barack Obama on Monday.", "Herman Van Rompuy"),
        ("The International Court of Justice ruled on Monday against Japan.", "International Court of Justice"),
    ],
)
def test_the_same_in_english(text: str, name: str) -> None:
    (candidate,) = extract(text, document_date=date(2014, 2, 14), language="en").candidates
    assert candidate.actors[0].name == name


def test_a_council_inside_an_office_is_no_meeting() -> None:
    text = "Le président du Conseil européen est attendu lundi à Kiev."
    (candidate,) = extract(text, document_date=date(2014, 2, 14), language="fr").candidates
    assert (candidate.kind, candidate.factuality, candidate.place) == ("visit", "scheduled", "Kiev")
