"""Who does it where several are listed in a clause, what is done at a meeting that a day names, and charges denied."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 14)  # Tuesday


def told(text):
    return extract(text, document_date=DAY, language="en").candidates


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He said that Chad, Niger and Mali signed a pact on Monday.", ["Chad", "Niger", "Mali"]),
        ("Officials said Chad, Niger and Mali signed a pact on Monday.", ["Chad", "Niger", "Mali"]),
        ("He flew to Geneva, where Chad, Niger and Mali signed a pact on Monday.", ["Chad", "Niger", "Mali"]),
        ("They read the pact that Chad, Niger, Togo and Mali signed on Monday.", ["Chad", "Niger", "Togo", "Mali"]),
        ("They read the pact Chad, Niger and Mali signed on Monday.", ["Chad", "Niger", "Mali"]),
        (
            "He resigned after Chad, the United States and Mali signed a pact on Monday.",
            ["Chad", "United States", "Mali"],
        ),
    ],
)
def test_all_who_are_listed_in_a_clause_do_it(text, names):
    [signed] = [one for one in told(text) if one.kind == "agreement"]
    assert [actor.name for actor in signed.actors if actor.role == "participant"] == names


def test_a_comma_that_lists_nobody_still_parts_clauses():
    [tabled] = told("The envoy rejected the text that Chad, backed by Niger, tabled on Monday.")
    assert [actor.name for actor in tabled.actors] == ["Chad"]


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("Ministers approved the list at Monday's session.", "agreement", "happened"),
        ("France is expected to veto the text at Friday's session.", "refusal", "expected"),
        ("Leaders are due to sign a pact at Friday's summit in Rome.", "agreement", "scheduled"),
        ("Chad rejected the plan during Monday's talks in Rome.", "refusal", "happened"),
        ("Ministers will discuss the plan at Friday's meeting.", "meeting", "expected"),
        ("Emmanuel Macron spoke after Monday's summit.", "meeting", "happened"),
    ],
)
def test_what_is_done_at_a_meeting_is_of_its_day(text, kind, factuality):
    [done] = told(text)
    assert (done.kind, done.factuality) == (kind, factuality)


@pytest.mark.parametrize(
    ("text", "factualities"),
    [
        ("Sudan accused Chad on Monday of arming rebels, a charge Ndjamena denies.", ["happened"]),
        (
            "Kyiv said on Monday that Russia had shelled Kharkiv on Sunday, a claim Moscow denies.",
            ["happened", "denied"],
        ),
        ("Israel bombed the airport on Monday, a claim Tel Aviv denies.", ["denied"]),
        ("Paris denied on Monday that it had offered a truce on Sunday.", ["happened", "denied"]),
    ],
)
def test_a_charge_was_made_though_it_is_denied(text, factualities):
    assert [one.factuality for one in told(text)] == factualities


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("No minister will travel to Rome on Friday.", "visit", "cancelled"),
        ("No talks will be held on Friday.", "meeting", "cancelled"),
        ("With no deal in sight, the minister will travel to Rome on Friday.", "visit", "scheduled"),
    ],
)
def test_what_nobody_will_do_is_off(text, kind, factuality):
    [plan] = told(text)
    assert (plan.kind, plan.factuality) == (kind, factuality)


def test_nobody_doing_anything_is_no_happening():
    assert not told("Nobody will leave on Friday.")
