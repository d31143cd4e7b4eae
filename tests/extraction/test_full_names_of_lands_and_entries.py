"""Lands by their full names, what an entry of a live page is dated by, meetings beside a summit, nouns behind "of"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2026, 3, 12)

PAGE = """Summit live: leaders meet in Lima

Our reporters follow the meeting of the Chilean and Peruvian presidents on Thursday, 12 March. All times local.

18:40 Ana Torres was called home on 17 January. Her colleague left Lima on 22 February.

17:10 The police are out in force, and it is hot.

12:30 Gabriel Boric's plane has landed in Callao. He is on time.

11:15 Mr Lavrov has arrived in Lima.
"""


def every(text: str, language: str = "en", day: date = DAY) -> tuple[Candidate, ...]:
    return extract(text, document_date=day, language=language).candidates


def who(candidate: Candidate) -> set[tuple[str, str | None]]:
    return {(actor.name, actor.country) for actor in candidate.actors}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "The Presidents of the Republic of Uganda, Yoweri Museveni, the Republic of Rwanda, Paul Kagame, and Burundi, "
            "Évariste Ndayishimiye, met in Nairobi on Tuesday.",
            "en",
            {"UGA", "RWA", "BDI"},
        ),
        ("The Kingdom of Norway and the State of Qatar signed a treaty on Tuesday.", "en", {"NOR", "QAT"}),
        ("The Hashemite Kingdom of Jordan and the Republic of Korea signed a treaty on Tuesday.", "en", {"JOR", "KOR"}),
        ("The Democratic People's Republic of Korea signed a treaty with Mali on Tuesday.", "en", {"PRK", "MLI"}),
        ("La République du Kenya et le Royaume de Norvège ont signé mardi un traité.", "fr", {"KEN", "NOR"}),
    ],
)
def test_a_land_by_its_full_name_is_that_land(text: str, language: str, expected: set[str]) -> None:
    (found,) = every(text, language)
    assert {country for _name, country in who(found)} == expected
    assert all(name not in ("Republic", "Kingdom", "République") for name, _country in who(found))


def test_whoever_is_of_a_state_is_not_that_state() -> None:
    (found,) = every("The Secretary of State of Malta, Ian Borg, met the Kenyan minister in Rome on Tuesday.")
    assert "Malta" not in {name for name, _country in who(found)}


def test_an_entry_is_dated_by_the_page_whatever_day_was_told_last() -> None:
    found = {c.title: c.interval.edtf for c in every(PAGE) if c.interval}
    assert found["Gabriel Boric’s plane has landed in Callao"] == "2026-03-12"
    assert found["Ana Torres was called home"] == "2026-01-17"
    assert not any("police" in title for title in found)


def test_an_arrival_told_live_is_not_the_meeting() -> None:
    assert {"meeting", "visit"} <= {c.kind for c in every(PAGE)}


MET = "The presidents of Iran, Kazakhstan and Russia met in Aktau on Tuesday. "


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (MET + "In the margins of the summit the presidents of Iran and Kazakhstan held talks on Tuesday.", 2),
        (MET + "The presidents of Iran and Kazakhstan held separate talks on Tuesday.", 2),
        (MET + "On Tuesday the presidents of Iran and Kazakhstan held talks.", 1),
    ],
)
def test_a_meeting_beside_another_is_one_of_its_own(text: str, count: int) -> None:
    assert sum(c.kind == "meeting" for c in every(text)) == count


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("The ministers of trade today signed the pact.", "The ministers of trade signed the pact", "agreement"),
        ("The Heads of State today signed the Convention.", "The Heads of State signed the Convention", "agreement"),
        (
            "On Tuesday, the heads of state ask Senegal to try him.",
            "The heads of state ask Senegal to try him",
            "demand",
        ),
    ],
)
def test_a_noun_behind_of_is_no_verb(text: str, title: str, kind: str) -> None:
    assert [(c.title, c.kind) for c in every(text)] == [(title, kind)]


def test_a_verb_behind_what_was_spoken_of_is_one() -> None:
    found = every("The man he spoke of says that talks took place on Tuesday in Rome.")
    assert all(c.title != "The man he spoke of" for c in found)
