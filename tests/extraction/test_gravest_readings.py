"""Who is barred, ordered away or freed, what is denounced, and what "the day" only places."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2026, 11, 26)


def every(text: str, language: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


KINDS = [
    ("en", "Caracas barred 300 officials, about 100 of them judges, from entering the country on Monday.", "sanction"),
    ("en", "Brazil ordered two Bolivian attachés to leave the country by Friday.", "expulsion"),
    ("fr", "Le Brésil a ordonné aux attachés de quitter le pays d'ici vendredi.", "expulsion"),
    ("fr", "Téhéran a dénoncé dimanche un accord « signé dans son dos » à Doha.", "accusation"),
    ("fr", "Le Mali a dénoncé dimanche l'accord de défense avec la France.", "withdrawal"),
    ("en", "The king left Oslo on Friday.", "visit"),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS, ids=[row[1][:45] for row in KINDS])
def test_kind(language: str, text: str, kind: str) -> None:
    (found,) = every(text, language)
    assert found.kind == kind


PLACED = [
    ("The day the court upheld the sentence, on Monday, the minister resigned.", "The court upheld the sentence"),
    ("The week the king fled, on 3 May, rebels took the port.", "The king fled"),
    ("The day Kenya recalled its envoy, Rwanda closed the border on Monday.", "Rwanda closed the border"),
    ("The day was quiet and the king left on Monday.", "The king left"),
]


@pytest.mark.parametrize(("text", "title"), PLACED)
def test_the_day_is_nobody_who_acts(text: str, title: str) -> None:
    (found,) = every(text, "en")
    assert found.title == title
    assert not any(actor.name.startswith(("Day", "Week")) for actor in found.actors)


FREED = [
    (
        "Oumar Sy dirige le Parti du progrès. Son parti a manifesté samedi. Il a été libéré dimanche.",
        "Oumar Sy a été libéré",
    ),
    (
        "Oumar Sy a été arrêté vendredi. Son parti a appelé samedi à manifester. Il a été libéré dimanche.",
        "Oumar Sy a été libéré",
    ),
]


@pytest.mark.parametrize(("text", "title"), FREED)
def test_a_man_is_freed_and_not_his_party(text: str, title: str) -> None:
    assert every(text, "fr")[-1].title == title
