"""A sentence that only says that something changed, began or came to a head lends its day to what the next one tells."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)


def told(text: str, language: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [(one.title, one.interval.edtf if one.interval else "") for one in found]


FRAMES = [
    ("en", "The affair changed on Saturday. Police searched the minister's office.", "Police searched", "2026-11-21"),
    ("en", "It all began on Tuesday. Rebels attacked the barracks at Kati.", "Rebels attacked", "2026-11-24"),
    ("en", "Things came to a head on Wednesday. Demonstrators stormed the parliament.", "Demonstrators", "2026-11-25"),
    ("en", "Events took a dramatic turn on Sunday. The president fled to Togo.", "The president fled", "2026-11-22"),
    ("en", "New twist on Tuesday. The court freed the opposition leader.", "The court freed", "2026-11-24"),
    ("fr", "Tout a basculé samedi. La police a perquisitionné le bureau du ministre.", "La police", "2026-11-21"),
    ("fr", "Tout a changé samedi : la junte a dissous le Parlement.", "La junte", "2026-11-21"),
    ("fr", "La crise s'est aggravée vendredi. Le Kenya a rappelé son ambassadeur.", "Le Kenya", "2026-11-20"),
    (
        "fr",
        "L'affaire a pris un tour nouveau lundi. Le président a limogé son premier ministre.",
        "Le président",
        "2026-11-23",
    ),
    ("fr", "Nouveau rebondissement mardi. Les banques ont fermé leurs portes.", "Les banques", "2026-11-24"),
]


@pytest.mark.parametrize(("language", "text", "title", "day"), FRAMES, ids=[row[1][:45] for row in FRAMES])
def test_a_frame_lends_its_day(language: str, text: str, title: str, day: str) -> None:
    ((found, edtf),) = told(text, language)
    assert found.startswith(title)
    assert edtf == day


EVENTS = [
    ("en", "The trial began on Monday. The judge heard two witnesses.", "The trial began"),
    ("en", "The war began on Friday. Russia bombed Kyiv.", "The war began"),
    ("fr", "Le procès a commencé lundi. Le juge a entendu deux témoins.", "Le procès commence"),
    ("fr", "La guerre a commencé vendredi. La Russie a bombardé Kiev.", "La guerre commence"),
]


@pytest.mark.parametrize(("language", "text", "title"), EVENTS, ids=[row[1][:45] for row in EVENTS])
def test_what_began_may_be_told_itself(language: str, text: str, title: str) -> None:
    assert title in [found for found, _ in told(text, language)]


def test_a_day_of_its_own_stays() -> None:
    days = [day for _, day in told("La situation s'est aggravée jeudi. Vendredi, l'armée a ouvert le feu.", "fr")]
    assert "2026-11-20" in days
