"""What is due before a day that dates something else, and verbs that mostly tell a state but do something on a day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)

DUE = [
    ("en", "The Senate is to vote on the bill before it adjourns on June 28.", ["[2024-05-16..2024-06-27]"]),
    (
        "en",
        "The president must sign the decree before he leaves on May 26.",
        ["[2024-05-16..2024-05-25]", "2024-05-26"],
    ),
    ("en", "The Senate voted on the bill before it rose on May 3.", []),
    ("en", "The Senate is to vote on the bill on June 3 before it adjourns on June 28.", ["2024-06-03", "2024-06-28"]),
    ("fr", "L'Assemblée se prononcera avant de se séparer le 28 juin.", ["[2024-05-16..2024-06-27]"]),
    ("fr", "L'Assemblée s'est prononcée avant de se séparer le 3 mai.", ["2024-05-03"]),
]
DONE = [
    ("en", "The two bodies were found on a beach on April 28.", "2024-04-28"),
    ("en", "Sergei Skripal and his daughter were found unconscious on a bench on March 4.", "2024-03-04"),
    ("en", "The icebreaker tied up in Hobart on Sunday with 60 scientists on board.", "2024-05-12"),
    ("en", "The first match was played in Moscow on April 26.", "2024-04-26"),
    ("fr", "Une commission d'enquête, que préside le juge Paul Ouedraogo, a été constituée lundi.", "2024-05-13"),
    ("fr", "Le tribunal devrait rendre son avis en juin.", "2024-06"),
    ("fr", "Le trafic doit reprendre en partie demain à 8 heures.", "2024-05-17"),
    ("fr", "L'ambassadeur s'est dit déçu mercredi, à l'issue de la lecture.", "2024-05-15"),
    ("fr", "Nous ne les avons reçues que le 10 avril, et elles portent sur vingt échantillons.", "2024-04-10"),
]
STATES = [
    ("en", "The exchange rate was found too low on Monday."),
    ("fr", "Les réserves constituaient lundi un tiers du total."),
]


def dates(language: str, text: str) -> list[str]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [candidate.interval.edtf for candidate in found if candidate.interval is not None]


@pytest.mark.parametrize(("language", "text", "expected"), DUE)
def test_what_is_due_before_a_day_is_due_until_then(language: str, text: str, expected: list[str]) -> None:
    assert sorted(dates(language, text)) == sorted(expected)


@pytest.mark.parametrize(("language", "text", "day"), DONE)
def test_a_plain_verb_with_a_day_tells_a_happening(language: str, text: str, day: str) -> None:
    assert dates(language, text) == [day]


@pytest.mark.parametrize(("language", "text"), STATES)
def test_a_state_on_a_day_is_no_happening(language: str, text: str) -> None:
    assert dates(language, text) == []
