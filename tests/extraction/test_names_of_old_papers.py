"""Names as old papers print them: "M. Krim", "Me Badinter", "M. Pleven", "Chou Ping-lai"; two of one surname are two."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

SUNDAY = date(1964, 9, 20)


def told(text: str, day: date = SUNDAY, language: str = "fr") -> list[Candidate]:
    return list(extract(text, document_date=day, language=language).candidates)


def people(candidate: Candidate) -> list[str]:
    return [a.name for a in candidate.actors]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("M. Krim Belkacem est arrivé lundi à Genève. M. Krim a signé mardi un accord.", "Krim Belkacem"),
        ("M. Ganbold Tserendorj est arrivé lundi à Genève. M. Ganbold a signé mardi un accord.", "Ganbold Tserendorj"),
        ("M. Justin Kabuya a été arrêté lundi. Son rival Roger Kabuya a signé mardi un accord.", "Roger Kabuya"),
        ("M. Justin Kabuya a été arrêté lundi. M. Kabuya a signé mardi un accord.", "Justin Kabuya"),
        ("M. Jean-Marie Kabuya a été arrêté lundi. M. Jean Marie Kabuya a signé mardi un accord.", "Jean-Marie Kabuya"),
        ("M. Chou Ping-lai a signé mardi un accord.", "Chou Ping-lai"),
        ("Me Robert Vallon a signé mardi un accord.", "Robert Vallon"),
        ("M. Pleven a signé mardi un accord.", "Pleven"),
    ],
)
def test_who_signs(text: str, name: str) -> None:
    agreement = next(c for c in told(text) if c.kind == "agreement")
    assert people(agreement) == [name]


def test_a_lawyer_is_no_first_person() -> None:
    *_, visit = told("Me Robert Bellal a vu lundi M. Ben Salah. L’avocat, Me Jacques Vergès, est arrivé jeudi à Alger.")
    assert visit.title.startswith("L’avocat, Me Jacques Vergès")


@pytest.mark.parametrize(
    ("day", "name"), [(SUNDAY, "Eduardo Frei Montalva"), (date(1996, 9, 22), "Eduardo Frei Ruiz-Tagle")]
)
def test_father_and_son(day: date, name: str) -> None:
    (visit,) = told("M. Eduardo Frei est arrivé jeudi à Paris.", day)
    assert people(visit)[0] == name
