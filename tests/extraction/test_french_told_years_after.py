"""What French chronologies tell: the future of what came about, plans of old, months and nights that head entries."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 8, 9), language="fr").candidates)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le roi Hassan II lance la Marche verte. Elle partira le 6 novembre 1975.", "happened"),
        ("Nommé en mars, M. Ferrand démissionnera le 3 septembre 2010.", "happened"),
        ("Le ministre sera limogé le 7 mars 2016.", "happened"),
        ("M. Ferrand ne se rendra pas à Rome le 3 septembre 2010.", "cancelled"),
        ("M. Ferrand se rendra à Rome le 3 septembre.", "scheduled"),
        ("Le Sénat votera lundi.", "scheduled"),
        ("Le 1er juillet 2010, M. Ferrand a annoncé qu’il se rendra à Rome le 3 septembre 2010.", "announced"),
    ],
)
def test_a_future_of_a_day_long_gone_tells_what_came_about(text: str, value: str) -> None:
    assert told(text)[-1].factuality == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L’Union européenne a annoncé lundi une conférence pour octobre.",
            [("statement", "happened"), ("meeting", "scheduled")],
        ),
        (
            "En 1991, l’ONU promet un référendum pour janvier 1992.",
            [("statement", "happened"), ("vote", "announced")],
        ),
        ("Le gouvernement malien avait annoncé des élections pour mai 2015.", [("vote", "announced")]),
        ("Le Mali a tenu des élections en mai 2015.", [("vote", "happened")]),
        ("Le gouvernement malien a annoncé lundi l’expulsion du consul.", [("expulsion", "happened")]),
    ],
)
def test_what_was_planned_for_a_day_gone_by_is_no_fact(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(c.kind, c.factuality) for c in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1984\n\nNovembre : l’OUA admet la RASD, et le Maroc se retire.", ["1984-11", "1984-11"]),
        (
            "Nuit du 14 au 15 septembre 1999 : les huit partis s’entendent sur la réforme.",
            ["[1999-09-14..1999-09-15]"],
        ),
        ("16 h 20 : les huit partis s’entendent sur la réforme.", []),
    ],
)
def test_a_month_or_a_night_heads_an_entry(text: str, days: list[str]) -> None:
    assert [c.interval.edtf for c in told(text) if c.interval is not None] == days


def test_a_month_alone_before_a_colon_speaks_to_nobody_but_a_name_does() -> None:
    said = told("Tomas Berg : nous avons signé l’accord lundi.")
    assert [a.name for a in said[0].actors] == ["Tomas Berg"] or not said[0].actors
