"""The house conventions, one by one: TIMEX3, EDTF and both outer bounds."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.temporal import Anchor, Expression, Interval, find_expressions, parse_edtf

THURSDAY, WEDNESDAY, TUESDAY = "2021-12-09", "2021-12-08", "2021-12-07"
A = "Le président "
ROWS = [
    (A + "a déclaré mardi", THURSDAY, "2021-12-07", "2021-12-07", "2021-12-07", "2021-12-07"),
    ("« Non », a-t-il déclaré mercredi", WEDNESDAY, "2021-12-08", "2021-12-08", "2021-12-08", "2021-12-08"),
    (A + "doit s'entretenir jeudi", THURSDAY, "2021-12-09", "2021-12-09", "2021-12-09", "2021-12-09"),
    (A + "doit s'entretenir jeudi", WEDNESDAY, "2021-12-09", "2021-12-09", "2021-12-09", "2021-12-09"),
    (A + "les avait consultés lundi", THURSDAY, "2021-12-06", "2021-12-06", "2021-12-06", "2021-12-06"),
    ("Il était là jeudi dernier", THURSDAY, "2021-12-02", "2021-12-02", "2021-12-02", "2021-12-02"),
    ("Il sera là jeudi prochain", THURSDAY, "2021-12-16", "2021-12-16", "2021-12-16", "2021-12-16"),
    ("La réunion a été reportée à lundi", THURSDAY, "2021-12-13", "2021-12-13", "2021-12-13", "2021-12-13"),
    ("Il espère l'annoncer d'ici vendredi", THURSDAY, "2021-12-10", "[2021-12-09..2021-12-10]", THURSDAY, "2021-12-10"),
    ("Il le dira avant vendredi", TUESDAY, "2021-12-10", "[2021-12-07..2021-12-09]", TUESDAY, THURSDAY),
    ("L'accord est en vigueur jusqu'à vendredi", THURSDAY, "2021-12-10", "../2021-12-10", None, "2021-12-10"),
    ("Il viendra fin janvier", THURSDAY, "2022-01", "[2022-01-21..2022-01-31]", "2022-01-21", "2022-01-31"),
    ("Il viendra à partir de la fin janvier", THURSDAY, "2022-01", "2022-01-21~/..", "2022-01-21", None),
    ("Il viendra à la mi-février", THURSDAY, "2022-02", "[2022-02-11..2022-02-20]", "2022-02-11", "2022-02-20"),
    ("Il viendra début mars", THURSDAY, "2022-03", "[2022-03-01..2022-03-10]", "2022-03-01", "2022-03-10"),
    ("Il est venu le week-end dernier", THURSDAY, "2021-W48-WE", "2021-12-04/2021-12-05", "2021-12-04", "2021-12-05"),
    ("Il viendra en fin de semaine", THURSDAY, "2021-W49", "[2021-12-09..2021-12-12]", THURSDAY, "2021-12-12"),
    ("Il neigera cet hiver", THURSDAY, "2021-WI", "2021-24", "2021-12-01", "2022-03-20"),
    ("Il répondra sous huitaine", THURSDAY, "P8D", "[2021-12-09..2021-12-17]", THURSDAY, "2021-12-17"),
    ("Il répondra sous quinze jours", THURSDAY, "P15D", "[2021-12-09..2021-12-24]", THURSDAY, "2021-12-24"),
    ("Il est venu il y a une semaine", THURSDAY, "2021-12-02", "2021-12-02~", "2021-12-01", "2021-12-03"),
    ("Il viendra dans les prochains jours", THURSDAY, "PXD", "[2021-12-09..2021-12-16]", THURSDAY, "2021-12-16"),
    ("Il a parlé mercredi à la mi-journée", THURSDAY, "2021-12-08TMI", "2021-12-08", "2021-12-08", "2021-12-08"),
    ("La guerre dure depuis mars 2014", THURSDAY, "2014-03", "2014-03/..", "2014-03-01", None),
    (
        "Des tirs ont été entendus dans la nuit de lundi à mardi",
        THURSDAY,
        "2021-12-06TNI",
        "[2021-12-06..2021-12-07]",
        "2021-12-06",
        "2021-12-07",
    ),
    ("Il viendra mardi en huit", THURSDAY, "2021-12-21", "2021-12-21", "2021-12-21", "2021-12-21"),
    ("Il viendra d'ici la fin de l'année", THURSDAY, "2021", "[2021-12-09..2021-12-31]", THURSDAY, "2021-12-31"),
    ("Le sommet se tiendra le 12 janvier", THURSDAY, "2022-01-12", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("Le sommet s'était tenu le 12 janvier", THURSDAY, "2021-01-12", "2021-01-12", "2021-01-12", "2021-01-12"),
    ("L'usine ouvrira au premier trimestre", THURSDAY, "2022-Q1", "2022-33", "2022-01-01", "2022-03-31"),
]


def one(text: str, published: str) -> Expression:
    (found,) = find_expressions(text, Anchor(date.fromisoformat(published)), "fr")
    return found


@pytest.mark.parametrize(("text", "published", "value", "edtf", "earliest", "latest"), ROWS)
def test_a_convention_holds(
    text: str, published: str, value: str, edtf: str, earliest: str | None, latest: str | None
) -> None:
    found = one(text, published)
    assert found.range is not None
    assert (found.value, found.range.edtf) == (value, edtf)
    assert found.range.earliest == (date.fromisoformat(earliest) if earliest else None)
    assert found.range.latest == (date.fromisoformat(latest) if latest else None)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_edtf_of_a_convention_reads_back_with_its_bounds(row: tuple[str, ...]) -> None:
    found = one(row[0], row[1]).range
    assert found is not None
    read: Interval = parse_edtf(found.edtf)
    assert (read.earliest, read.latest, read.shape) == (found.earliest, found.latest, found.shape)


def test_the_day_after_leans_on_the_story_and_not_on_publication() -> None:
    text = "Les deux hommes se sont parlé le 7 décembre. Le lendemain, ils ont nié."
    first, second = find_expressions(text, Anchor(date(2021, 12, 9)), "fr")
    assert second.value == "2021-12-08"
    assert second.anchored_on == 0
    assert first.value == "2021-12-07"


def test_a_length_between_two_events_is_a_length() -> None:
    found = find_expressions("Il a parlé mercredi, un jour après avoir vu Poutine.", Anchor(date(2021, 12, 9)), "fr")
    assert [(e.type, e.value) for e in found] == [("DATE", "2021-12-08"), ("DURATION", "P1D")]


def test_a_feast_from_before_its_calendar_is_left_undated() -> None:
    (feast,) = find_expressions("La trêve de l'Aïd sera respectée.", Anchor(date(600, 1, 1)), "fr")
    assert feast.interval is None
