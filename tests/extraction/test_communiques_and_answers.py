"""The set phrases of communiqués and interviews, and periods that ran in the past."""

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate


def _told(text: str, language: str = "en", day: date = date(1994, 6, 1)) -> list[Candidate]:
    return [*extract(text, document_date=day, language=language).candidates]


def test_whoever_invites_pays_no_visit() -> None:
    (visit,) = _told(
        "At the invitation of the Prime Minister of New Zealand, the Rt Hon. David Lange, the Prime Minister of Malaysia, "
        "Dr Mahathir Mohamad, paid an official visit to New Zealand from 18 to 22 November 1984.",
        day=date(1984, 11, 22),
    )
    assert visit.title == "Mahathir Mohammad paid an official visit to New Zealand"
    assert not {"Rt Hon", "Official"} & {actor.name for actor in visit.actors}


@pytest.mark.parametrize("title", ["The Hon.", "The Rt. Hon.", "The Rt Hon."])
def test_honourables_are_named_without_their_title(title: str) -> None:
    (told,) = _told(f"{title} Brian Talboys left for Suva on 3 May.")
    assert told.title == "Brian Talboys left for Suva"


@pytest.mark.parametrize("text", ["I fly to New York tomorrow.", "We leave for Rome on Monday."])
def test_what_somebody_says_of_himself_stays_his_words(text: str) -> None:
    (told,) = _told(text)
    assert told.title == f"“{text[:-1]}”"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On 15 December 1993 the bank asked for a loan, which was refused within three days.", "en"),
        ("Le 15 décembre 1993, la banque a demandé un prêt, qui a été refusé sous trois jours.", "fr"),
    ],
)
def test_days_that_ran_in_the_past_do_not_run_from_today(text: str, language: str) -> None:
    days = ("1993-12-15", "[1993-12-15..1993-12-18]")
    assert all(c.interval is not None and c.interval.edtf in days for c in _told(text, language))


def test_days_ahead_run_from_today() -> None:
    (told,) = _told("The troops will leave within three days.")
    assert told.factuality == "scheduled"


def test_what_is_only_talked_of_is_not_done() -> None:
    assert not [c for c in _told("The ministers put off talks on rescheduling the debt for 1982.") if c.kind == "aid"]
    (talks,) = _told("Envoys held talks on lifting the embargo in May.")
    assert talks.kind == "meeting"


def test_words_between_quotation_marks_keep_their_days() -> None:
    told = _told('Minister Jelena Kovic spoke on Monday. "I cancelled my Sunday and my Tuesday," she said.')
    assert "Jelena Kovic: “I cancelled my Sunday and my Tuesday”" in {c.title for c in told}


def test_an_adverb_names_nobody() -> None:
    (told,) = _told("Meanwhile prosecutors in Vienna charged two bankers on Tuesday.")
    assert "Prosecutors in Vienna" in {actor.name for actor in told.actors}


def test_a_hall_is_nobody() -> None:
    text = "Students jeered the minister outside the City Chambers on Monday. He leaves for Rome today."
    assert not [actor for c in _told(text) for actor in c.actors if "Chambers" in actor.name]
