"""Feasts that are kept, grounds that others gave, forces that share a noun, and texts named for a town."""

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

SUNDAY = date(1973, 10, 7)


def _found(text: str) -> list[Candidate]:
    return list(extract(text, document_date=SUNDAY, language="en").candidates)


@pytest.mark.parametrize("text", ["Israelis observed Yom Kippur on Saturday.", "Nepalis observed a fast on Saturday."])
def test_who_keeps_a_feast_says_nothing(text: str) -> None:
    assert "statement" not in [c.kind for c in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The king observed on Saturday that the truce was fragile.",
        "The king observed Saturday that the truce was fragile.",
        '"It is over," the envoy observed on Saturday.',
    ],
)
def test_who_observes_that_says_something(text: str) -> None:
    assert [c.kind for c in _found(text)] == ["statement"]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("Two men were executed on Saturday despite an appeal by Norway.", []),
        ("Two men were freed on Saturday after an appeal by Norway.", []),
        ("Two men were freed on Saturday after a raid by Norwegian commandos.", ["Norway"]),
        ("Two men were sentenced on Saturday by a Norwegian court.", ["Norway"]),
        ("Peruvian and Chilean troops attacked Bolivia on Saturday.", ["Chile", "Peru"]),
        ("Peruvian officials and Chilean troops attacked Bolivia on Saturday.", ["Chile", "Peru"]),
        ("Chilean troops attacked Bolivia on Saturday.", ["Chile"]),
    ],
)
def test_who_acts(text: str, agents: list[str]) -> None:
    assert sorted(a.name for a in _found(text)[0].actors if a.role == "agent") == agents


@pytest.mark.parametrize(
    ("text", "powers"),
    [
        ("The Paris climate agreement entered into force on Saturday.", []),
        ("Paris signed a climate agreement with Morocco on Saturday.", ["France", "Morocco"]),
    ],
)
def test_a_text_named_for_a_town_is_none_of_its_power(text: str, powers: list[str]) -> None:
    assert sorted(a.name for a in _found(text)[0].actors) == powers


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mayor ended his re-election campaign on Saturday.", "other"),
        ("The president won re-election on Saturday.", "vote"),
        ("The island returned to Chinese rule on Saturday.", "other"),
        ("The king returned to Cambodia on Saturday.", "visit"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [c.kind for c in _found(text)] == [kind]
