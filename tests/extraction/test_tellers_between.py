"""A teller between whoever acts and the verb does nothing but tell: "Rebels, the army said, attacked Goma"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

THURSDAY = date(2026, 11, 26)


def told(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=THURSDAY, language=language).candidates)


def doers(candidate: Candidate) -> set[str]:
    return {a.name for a in candidate.actors if a.role == "agent"}


@pytest.mark.parametrize(
    ("text", "language", "title", "doer"),
    [
        ("Rebels, the army said, attacked Goma on Monday.", "en", "Rebels attacked Goma", "Rebels"),
        ("The rebels, officials said, seized the town on Monday.", "en", "The rebels seized the town", "Rebels"),
        ("Les rebelles, a indiqué l'armée, ont attaqué Goma lundi.", "fr", "Les rebelles attaquent Goma", "Rebelles"),
    ],
)
def test_who_did_it(text: str, language: str, title: str, doer: str) -> None:
    (candidate,) = told(text, language)
    assert (candidate.title, doers(candidate)) == (title, {doer})


def test_both_are_told_where_each_has_a_day() -> None:
    statement, deed = told("Rebels, the army said on Monday, attacked Goma on Sunday.", "en")
    assert (statement.title, statement.interval.edtf) == ("The army said that rebels attacked Goma", "2026-11-23")
    assert (deed.title, deed.interval.edtf, doers(deed)) == ("Rebels attacked Goma", "2026-11-22", {"Rebels"})
    statement, deed = told("Les rebelles, a indiqué l'armée lundi, ont attaqué Goma dimanche.", "fr")
    assert statement.title.replace("\u00a0", " ") == "L’armée : les rebelles ont attaqué Goma dimanche"
    assert (deed.interval.edtf, doers(deed)) == ("2026-11-22", {"Rebelles"})


def test_whoever_says_and_does_keeps_both() -> None:
    titles = [c.title for c in told("The army said it was ready, and attacked Goma on Monday.", "en")]
    assert titles == ["The army attacked Goma"]
