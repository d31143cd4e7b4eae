"""What is judged in the present is over, with its own day and doer; what rages since a day goes on."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 3, 12)


def told(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "day", "kind", "who"),
    [
        (
            "L’Espagne prend acte de l’annonce, lundi, par M. Ariel Henry, de sa démission.",
            "2024-03-11",
            "statement",
            "HTI",
        ),
        (
            "La Suisse regrette le rejet, dimanche, par Moscou, de la proposition de trêve.",
            "2024-03-10",
            "refusal",
            "RUS",
        ),
        (
            "La Suisse déplore l’expulsion, samedi, par Alger, de douze agents consulaires.",
            "2024-03-09",
            "expulsion",
            "DZA",
        ),
    ],
)
def test_who_did_what_is_judged(text: str, day: str, kind: str, who: str) -> None:
    [candidate] = told(text)
    assert (str(candidate.interval and candidate.interval.edtf), candidate.kind, candidate.factuality) == (
        day,
        kind,
        "happened",
    )
    assert [a.country for a in candidate.actors if a.role == "agent"] == [who]


def test_what_is_prepared_is_to_come() -> None:
    [candidate] = told("Paris prépare la visite, jeudi, du président égyptien.")
    assert candidate.interval is not None and candidate.interval.edtf == "2024-03-14"
    assert candidate.factuality == "scheduled"


@pytest.mark.parametrize(
    ("text", "since", "title"),
    [
        (
            "L’Espagne condamne les violences qui endeuillent Cotonou depuis le 29 février.",
            "2024-02-29",
            "Les violences endeuillent Cotonou",
        ),
        (
            "Les combats qui ravagent Khartoum depuis le 15 avril ont fait des morts.",
            "2023-04-15",
            "Les combats ravagent Khartoum",
        ),
        (
            "L’ONU dénonce les bombardements qui visent Goma depuis lundi.",
            "2024-03-11",
            "Les bombardements visent Goma",
        ),
    ],
)
def test_what_rages_goes_on(text: str, since: str, title: str) -> None:
    [candidate] = told(text)
    assert candidate.interval is not None and candidate.interval.edtf == f"{since}/.."
    assert (candidate.kind, candidate.factuality, candidate.title) == ("attack", "ongoing", title)


@pytest.mark.parametrize(
    "text",
    [
        "Il a évoqué la crise qui secoue le pays depuis janvier.",
        "Les combats, dont la ville souffre depuis lundi, inquiètent Oslo.",
        "Les habitants qui fuient les combats depuis lundi manquent de tout.",
    ],
)
def test_other_states_are_no_attacks(text: str) -> None:
    assert not [c for c in told(text) if c.factuality == "ongoing" and c.kind == "attack"]
