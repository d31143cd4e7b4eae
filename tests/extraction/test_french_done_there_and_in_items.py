"""What is done where two met or at once, by whom a resolution is passed, and who has done what behind a place."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 3, 12)


def told(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


def days(text: str) -> list[tuple[str, str, str]]:
    return [(c.interval.edtf, c.kind, c.factuality) for c in told(text) if c.interval is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Les deux hommes se sont vus lundi à Kingston. Oslo salue l’accord politique qui y a été conclu.",
        "Les chefs de gouvernement se sont réunis lundi à Kingston. Ils y ont conclu un accord politique.",
    ],
)
def test_done_where_they_met(text: str) -> None:
    assert ("2024-03-11", "agreement", "happened") in days(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre s’est rendu lundi à Kiev, où il a rencontré le président Zelensky.",
        "Le ministre s’est rendu lundi à Kiev. Il y a rencontré le président Zelensky.",
    ],
)
def test_a_visit_is_to_whom_one_met(text: str) -> None:
    [visit] = told(text)
    assert visit.kind == "visit" and "Volodymyr Zelensky" in [a.name for a in visit.actors]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre s’est rendu lundi à Kiev, où il avait rencontré le président Zelensky.",
        "Le ministre s’est rendu lundi à Kiev. Il y a eu des morts.",
        "Le ministre s’est rendu lundi à Kiev, où la guerre a repris.",
    ],
)
def test_what_was_elsewhere_or_before(text: str) -> None:
    [visit] = told(text)
    assert "Volodymyr Zelensky" not in [a.name for a in visit.actors]


def test_denied_at_once() -> None:
    text = "Accusée lundi par la junte de vouloir intervenir, la France a aussitôt démenti."
    assert days(text) == [("2024-03-11", "accusation", "happened"), ("2024-03-11", "refusal", "happened")]
    assert len(days("Accusée lundi par la junte, la France a démenti.")) == 1


RESOLUTION = (
    "Le Conseil de sécurité, réuni lundi à New York, a examiné la situation au Soudan. Ayant entendu le rapport, "
    "le Conseil :\n\n1. CONDAMNE l’attaque menée le 3 mars contre El Fasher ;\n\n"
    "2. Exige le retrait des forces étrangères au plus tard le 30 juin ;\n\n3. Demande aux parties de négocier."
)


def test_the_body_does_what_its_items_say() -> None:
    found = {c.title: c for c in told(RESOLUTION)}
    asked = found["Le Conseil de sécurité exige le retrait des forces étrangères"]
    assert (asked.factuality, asked.said_by) == ("demanded", ("Conseil de sécurité",))
    blamed = next(c for c in found.values() if c.kind == "accusation")
    assert blamed.title.startswith("Le Conseil de sécurité condamne l’attaque")
    assert blamed.interval is not None and blamed.interval.edtf == "2024-03-11"


def test_items_without_a_body_have_nobody() -> None:
    text = "Voici le programme de la journée.\n\n1. Exige un effort.\n\n2. Réclame la libération de Paul avant mardi."
    assert all(not a.name.startswith("Conseil") for c in told(text) for a in c.actors)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("M. Holt attend à Istanbul, le roi Salman ayant interdit lundi à quiconque de le recevoir.", "SAU"),
        ("M. Holt attend à Istanbul, Moscou ayant expulsé lundi trois diplomates.", "RUS"),
    ],
)
def test_who_has_done_it_behind_a_place(text: str, who: str) -> None:
    [deed] = told(text)
    assert [a.country for a in deed.actors if a.role == "agent"] == [who]


def test_a_deed_is_asked_for_and_a_visit_offered() -> None:
    assert days("Oslo invite les dirigeants d’Anjouan à signer l’accord avant le 1er juin.")[0][2] == "demanded"
    assert days("Oslo invite le roi à visiter Lyon le 20 mars.")[0][2] == "announced"


def test_what_is_noted_with_concern_is_over() -> None:
    assert days("Oslo note avec inquiétude les violences du 3 mars.")[0][2] == "happened"


@pytest.mark.parametrize(
    "text",
    [
        "À peine élu, dimanche, le président Milei a expulsé deux diplomates.",
        "Aussitôt élu, dimanche, le président Milei a expulsé deux diplomates.",
    ],
)
def test_no_sooner_elected(text: str) -> None:
    assert days(text) == [("2024-03-10", "vote", "happened"), ("2024-03-10", "expulsion", "happened")]


def test_so_long_ago_it_was_done() -> None:
    assert days("Voilà trois semaines que le Parlement géorgien a adopté la loi.") == [
        ("2024-02-20", "vote", "happened")
    ]
    assert days("Voilà trois semaines que le Parlement géorgien ne siège plus.") == []
