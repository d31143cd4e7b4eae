"""Words inside a phrase that do not make its kind, how often something failed, and who gives up."""

from datetime import date

import pytest

from timeline.extraction import extract

TUESDAY = date(2024, 5, 14)


def _told(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    found = extract(text, document_date=TUESDAY, language=language)
    return [(c.interval.edtf if c.interval else "", c.kind, c.factuality) for c in found.candidates]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Uganda was accused of sheltering rebels by Kenya on Monday.", "accusation"),
        ("Two captains were charged with smuggling arms by prosecutors on Monday.", "legal"),
        ("The freighter was refused a landing permit on Monday.", "refusal"),
        ("The ferry was denied a landing slot on Monday.", "refusal"),
        ("Commandos made a landing on Monday.", "attack"),
        ("Mali said on Monday that it had bought attack helicopters.", "statement"),
    ],
)
def test_the_inner_word_does_not_make_the_kind(text: str, kind: str) -> None:
    assert _told(text) == [("2024-05-13", kind, "happened")]


def test_who_accuses_and_who_is_accused() -> None:
    found = extract("Uganda was accused of sheltering rebels by Kenya on Monday.", document_date=TUESDAY, language="en")
    assert {(a.name, a.role) for a in found.candidates[0].actors} == {("Uganda", "recipient"), ("Kenya", "agent")}


@pytest.mark.parametrize(
    "text",
    [
        "Bulgaria's premier failed for a second time on Monday to form a government.",
        "Bulgaria's premier failed on Monday for the third time in a year to form a government.",
        "Bulgaria's premier, Boyko Borisov, failed once again to form a government on Monday.",
        "The premier failed, for the second time in a month, to form a government on Monday.",
    ],
)
def test_how_often_it_failed_hides_nothing(text: str) -> None:
    assert _told(text) == [("2024-05-13", "other", "happened")]


def test_a_vote_that_fails_again() -> None:
    assert _told("Kosovo's parliament failed for the third time on Monday to elect a president.") == [
        ("2024-05-13", "vote", "happened")
    ]


def test_a_deed_after_a_clause_that_opens_the_sentence() -> None:
    text = "On Friday, hours after the court freed him, police arrested Kizza Besigye."
    found = extract(text, document_date=TUESDAY, language="en")
    assert "Police arrested Kizza Besigye" in [c.title for c in found.candidates]
    text = "On Friday, after the army freed villagers, journalists arrested in March said they had been beaten."
    told = [c.title for c in extract(text, document_date=TUESDAY, language="en").candidates]
    assert "Journalists said they had been beaten" in told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The garrison surrendered on Monday.", "withdrawal"),
        ("The garrison at Vukovar surrendered to the army on Monday.", "withdrawal"),
        ("Rebel fighters surrendered on Monday.", "withdrawal"),
        ("A fugitive banker surrendered to police on Monday.", "legal"),
        ("The former president surrendered on Monday.", "other"),
    ],
)
def test_troops_that_surrender_leave_the_field(text: str, kind: str) -> None:
    assert _told(text) == [("2024-05-13", kind, "happened")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hamas handed over the body of Oron Shaul, killed in 2014, on Sunday.", "2024-05-12"),
        ("Belgium returned the remains of Patrice Lumumba, murdered in 1961, on Monday.", "2024-05-13"),
    ],
)
def test_a_day_behind_what_befell_somebody_long_ago(text: str, day: str) -> None:
    assert day in [when for when, _, _ in _told(text)]


@pytest.mark.parametrize(
    "text", ["The council failed,", "The council failed on Monday,", "The council failed for the third time,"]
)
def test_a_text_may_break_off_behind_it(text: str) -> None:
    extract(text, document_date=TUESDAY, language="en")
    extract(text.rstrip(","), document_date=TUESDAY, language="en")
