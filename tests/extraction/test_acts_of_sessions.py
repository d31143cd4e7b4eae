"""What a body condemned, demanded or elected at the session that a communiqué with numbered paragraphs tells of."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)
HEAD = (
    "Final communiqué\n\nN'Djamena, 26 November 2026\n\n"
    "1. The Council of Ministers of the Lake Chad Basin Commission met in N'Djamena on 25 November 2026.\n\n"
)


def told(text: str) -> set[tuple[str, str]]:
    """The kind and the day of each candidate but the session."""
    found = extract(text, document_date=DAY, language="en").candidates
    return {(c.kind, c.interval.edtf) for c in found if c.interval is not None and c.kind != "meeting"}


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("The Council condemned the raids on the port.", "accusation"),
        ("The Council further demanded that the hostages be freed.", "demand"),
        ("The Council elected Mr Bello Ngama of Nigeria as Executive Secretary.", "vote"),
        ("Ministers rejected any reference to sanctions.", "refusal"),
        ("The Nigerian delegation rejected any reference to sanctions.", "refusal"),
    ],
)
def test_acts_are_of_the_days_of_the_session(paragraph: str, kind: str) -> None:
    text = f"{HEAD}2. {paragraph}\n\n3. The Council thanked the people of Chad."
    assert told(text) == {(kind, "2026-11-25")}


def test_what_is_condemned_keeps_its_own_day() -> None:
    text = f"{HEAD}2. The Council condemned the attack of 14 November on the port.\n\n3. The Council thanked Chad."
    assert told(text) == {("accusation", "2026-11-25"), ("attack", "2026-11-14")}


@pytest.mark.parametrize(
    "paragraph",
    [
        "The Council noted the report.",
        "The Council welcomed the truce.",
        "The Council accepted the invitation of Chad.",
        "The Council had condemned the raids.",
        "The Council did not condemn the raids.",
        "The herders condemned the raids.",
    ],
)
def test_what_is_noted_or_done_by_others_is_not(paragraph: str) -> None:
    assert told(f"{HEAD}2. {paragraph}\n\n3. The Council thanked the people of Chad.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Council of Ministers met in N'Djamena on 25 November 2026.\n\nThe Council condemned the raids on the port.",
        HEAD.replace("25 November", "25 June")
        + "2. The Council condemned the raids.\n\n3. The Council thanked the people of Chad.",
    ],
)
def test_no_communique_of_a_session_just_over(text: str) -> None:
    assert told(text) == set()


FRENCH = (
    "Communiqué final\n\nAbuja, le 26 novembre 2026\n\n"
    "1. La Conférence des chefs d'État et de gouvernement de la Cédéao s'est réunie à Abuja le 25 novembre 2026.\n\n"
)


@pytest.mark.parametrize(
    ("paragraph", "kinds"),
    [
        ("La Conférence condamne les raids contre le port.", {"accusation"}),
        ("Le Sommet a exigé la libération des otages.", {"demand"}),
        ("La Conférence remercie le peuple nigérian.", set()),
        ("La Conférence prend note du rapport.", set()),
    ],
)
def test_a_french_communique_tells_in_the_present_too(paragraph: str, kinds: set[str]) -> None:
    text = f"{FRENCH}2. {paragraph}\n\n3. La Conférence remercie le peuple nigérian."
    found = extract(text, document_date=DAY, language="fr").candidates
    told = [c for c in found if c.kind != "meeting"]
    assert {c.kind for c in told} == kinds
    assert {c.interval.edtf for c in told if c.interval is not None} <= {"2026-11-25"}


RELEASE = (
    "The Security Council today extended the mandate of its mission in Haiti.\n\n"
    "The representative of Guyana welcomed the text. Malta's delegate said that time was short.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The representative of the Dominican Republic warned against half-measures.", "Dominican Republic"),
        ("Kenya's delegate rejected the proposal.", "Kenya"),
    ],
)
def test_who_spoke_in_a_debate_spoke_on_its_day(sentence: str, who: str) -> None:
    found = extract(f"{RELEASE}{sentence}", document_date=DAY, language="en").candidates
    (last,) = [c for c in found if c.quote.start >= len(RELEASE)]
    assert last.interval is not None and last.interval.edtf == "2026-11-26"
    assert who in {actor.name for actor in last.actors}


def test_no_debate_without_those_who_speak_in_it() -> None:
    text = "The Security Council today extended the mandate.\n\nThe delegate of a local club rejected the offer."
    assert len(extract(text, document_date=DAY, language="en").candidates) == 1
