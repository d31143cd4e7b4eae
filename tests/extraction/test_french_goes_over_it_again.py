"""A paragraph that goes over what happened tells days gone by in the present; any other tells those to come."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 6, 27)
TOLD = (
    "Lundi, le général reçoit M. Morales. "
    "Mardi soir, Luis Arce limoge le général. Mercredi, les blindés encerclent le palais."
)


def days(text: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=DAY, language="fr").candidates
    return [(c.interval.edtf, c.factuality) for c in found if c.interval is not None and c.kind != "legal"]


@pytest.mark.parametrize(
    "lead",
    ["Retour sur les faits. ", "15 h 30. — Retour sur les faits. ", "Rappel des faits. ", "Le film des événements. "],
)
def test_days_gone_by(lead: str) -> None:
    found = days(lead + TOLD)
    assert {("2024-06-25", "happened"), ("2024-06-26", "happened")} <= set(found)
    assert all(day < "2024-06-28" for day, _ in found)


def test_days_to_come() -> None:
    assert all(day > "2024-06-27" for day, _ in days(TOLD)[:2])


def test_another_paragraph_looks_ahead_again() -> None:
    found = days(f"Retour sur les faits. {TOLD}\n\nLundi, le président reçoit le nonce.")
    assert ("2024-07-01", "scheduled") in found


def test_the_future_stays_ahead() -> None:
    found = days("Retour sur les faits. Mardi, Luis Arce limoge le général. Lundi, le président recevra le nonce.")
    assert [day for day, _ in found] == ["2024-06-25", "2024-07-01"]
