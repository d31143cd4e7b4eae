"""Headlines do not stop at an aside before the verb or inside a list, and each verb keeps its own subject and doubt."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 6, 7)


def told(text: str) -> tuple[Candidate, ...]:
    """The candidates of `text`."""
    return extract(text, document_date=DAY, language="en").candidates


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "South Korea's military said on Monday its exercise with U.S. forces, Freedom Shield, would begin in August.",
            "South Korea’s military said its exercise with U.S. forces would begin",
        ),
        (
            "The premier admitted on Monday that agents of the DGSE, the secret service, had sunk the ship.",
            "The premier admitted that agents of the DGSE had sunk the ship",
        ),
        (
            "The Security Council will meet on Monday at the request of the United States, Britain and France.",
            "The Security Council will meet at the request of the United States, Britain and France",
        ),
        (
            "The minister said on Monday he would visit Kenya, Uganda and Rwanda.",
            "The minister said he would visit Kenya, Uganda and Rwanda",
        ),
        (
            "The Security Council will meet at the request of the United States and Britain, Lord Owen's ally, on Monday.",
            "The Security Council will meet at the request of the United States and Britain",
        ),
        (
            "The Carter Center, which had been invited, said on Tuesday it “cannot be considered democratic.”",
            "The Carter Center said it “cannot be considered democratic.”",
        ),
        (
            "President Bhutto is understood to have told a group of editors on Tuesday that a settlement was near.",
            "Zulfikar Ali Bhutto is understood to have told a group of editors that a settlement was near",
        ),
    ],
)
def test_the_headline_reaches_the_verb_and_the_end_of_the_list(text: str, title: str) -> None:
    """And leaves what only tells who or what it is."""
    assert told(text)[0].title == title


@pytest.mark.parametrize("how", ["understood", "believed", "thought", "reported"])
def test_what_somebody_is_thought_to_have_done_is_no_fact(how: str) -> None:
    """Nobody vouches for it."""
    assert told(f"The envoy is {how} to have left Kabul on Monday.")[0].factuality == "expected"


def test_a_debate_adjourned_where_a_text_was_sent() -> None:
    """The relative has a deed of its own; "where he was expected" has the fate of the journey."""
    text = "Last October he sent the pact to parliament, where the committee adjourned a first debate on Nov. 16."
    last = told(text)[-1]
    assert (last.title, last.factuality) == ("The committee adjourned a first debate", "postponed")
    text = "The premier cancelled a trip to Paris, where he was expected on Monday for a summit on Africa."
    assert told(text)[0].title.startswith("The premier cancelled a trip to Paris")


def test_nobody_meets_himself() -> None:
    """ "spoke with X, whom he was to meet": the other one."""
    text = "Fumio Kishida spoke by phone with Yoon Suk Yeol, whom he was to meet on Friday."
    people = {actor.name for actor in told(text)[-1].actors}
    assert people == {"Fumio Kishida", "Yoon Suk Yeol"}
    assert told(text)[-1].title == "Fumio Kishida was to meet Yoon Suk Yeol"


def test_the_clock_does_not_end_the_aside() -> None:
    """ "the missile, launched at 10 a.m., flew": the ministry launched nothing."""
    text = (
        "Japan's ministry said the missile, launched from near Pyongyang at about 10 a.m. on Friday, flew for an hour."
    )
    assert not any(actor.country == "JPN" and actor.role == "agent" for c in told(text) for actor in c.actors)


def test_a_leader_with_an_aside_of_his_own_calls_for_it() -> None:
    """ "and its leader, X, who left in April, called": the party denounces, X calls."""
    text = (
        "The opposition party denounced the deal in June, and its leader, Macky Sall, who has lived in Morocco since he left "
        "office in April 2024, called on Thursday for a vote."
    )
    assert [c.title for c in told(text)][-1].startswith("Macky Sall called for a vote")


def test_a_coup_is_not_that_of_the_diplomats_town() -> None:
    """The one held since it is of another country."""
    text = "Diplomats in Abuja would free Niger's ex-president, Mohamed Bazoum, held since the coup of July 26, 2023."
    coup = next(c for c in told(text) if c.interval is not None and c.interval.edtf == "2023-07-26")
    assert "NGA" not in {actor.country for actor in coup.actors}
