"""Who is at home in a story written from a seat of others; what follows within hours; what is said before somebody."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, day: date = date(2007, 7, 22)) -> list[Candidate]:
    return list(extract(text, document_date=day, language="en").candidates)


def homes(candidate: Candidate) -> dict[str, str | None]:
    return {actor.name: actor.country for actor in candidate.actors}


STORY = (
    "Rwandan government falls over the handover of a general\n\nTHE HAGUE, July 21 - The former Rwandan defence chief, "
    "Jean Kabera, spent a first day in a cell on Saturday, while in Kigali the cabinet broke up. He has asked for {visa} "
    "for his wife.\n\nPrime Minister Alain Mugenzi resigned on Friday in protest. The Constitutional Court had frozen a "
    "government decree on Thursday. Rwandan lawyers and Rwandan deputies said the Rwandan constitution forbade it."
)


def test_a_seat_named_in_passing_is_nobodys_home() -> None:
    by_day = {c.interval.edtf: homes(c) for c in told(STORY.format(visa="a Dutch visa")) if c.interval}
    assert by_day["2007-07-20"]["Alain Mugenzi"] == "RWA"
    assert "NLD" not in by_day["2007-07-19"].values()


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Within half an hour gunmen attacked the Ghanaian consulate.", "Gunmen attacked the Ghanaian consulate"),
        ("Ghana recalled its ambassador within an hour.", "Ghana recalled its ambassador"),
        ("Traders were stunned. Ghana recalled its ambassador within the hour.", "Ghana recalled its ambassador"),
    ],
)
@pytest.mark.parametrize(("told_on", "day"), [("Tuesday", "2007-07-17"), ("Sunday", "2007-07-22")])
def test_what_follows_within_hours_is_of_the_day_told_before(sentence: str, title: str, told_on: str, day: str) -> None:
    last = told(f"Togo closed the border on {told_on}. {sentence}")[-1]
    assert (last.title, last.interval and last.interval.edtf) == (title, day)


def test_what_is_promised_within_hours_is_ahead() -> None:
    last = told("Togo closed the border on Tuesday. Ghana has promised to reply within half an hour.")[-1]
    assert last.interval and last.interval.edtf == "[2007-07-22..2007-07-23]"


@pytest.mark.parametrize(
    "before", ["before the tribunal", "before a Senate committee", "before the judge", "before the vote"]
)
def test_what_is_said_before_somebody_on_a_day(before: str) -> None:
    (only,) = told(f"The army's lawyers admitted {before} on 3 May that two prisoners had been moved.")
    assert (only.kind, only.interval and only.interval.edtf) == ("statement", "2007-05-03")
    assert only.title.endswith("that two prisoners had been moved")


def test_what_is_done_before_something_happens_stays_apart() -> None:
    candidates = told("The premier resigned on 3 May before the tribunal ruled on 6 May that he had lied.")
    assert [c.interval.edtf for c in candidates if c.interval] == ["2007-05-03", "2007-05-06"]


def test_a_saint_does_nothing() -> None:
    text = (
        "President Paul Biya left on Monday. The feast of St Vitus is in June. On Tuesday he met the rebels in Garoua."
    )
    assert all("St Vitus" not in homes(c) for c in told(text))
    assert "Paul Biya" in homes(told(text)[-1])
    known = "The prime minister, Louis St Laurent, left on Monday. St Laurent said on Tuesday that he was tired."
    assert list(homes(told(known, date(1953, 7, 22))[-1]).values()) == ["CAN"]
