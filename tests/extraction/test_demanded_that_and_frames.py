"""What somebody demands or insists that others do; participles inside it; and kinds of verbs by what they are done to."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2008, 3, 5), language="en").candidates)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Congo demanded that the army free the men by 3 April.", "legal"),
        ("Somalia had insisted that the 4,000 Ethiopians in the present mission leave by 3 April.", "withdrawal"),
        ("The prosecutor repeated her demand that the general be tried by 3 April.", "legal"),
    ],
)
def test_what_others_are_to_do_is_demanded(sentence: str, kind: str) -> None:
    last = told(sentence)[-1]
    assert (last.kind, last.factuality) == (kind, "demanded")
    assert last.interval and last.interval.latest == date(2008, 4, 3)


@pytest.mark.parametrize("asks", ["demanded that", "ordered that", "repeated its demand that", "insisted that"])
def test_a_participle_in_a_demand_has_happened(asks: str) -> None:
    (only,) = told(f"Congo {asks} the soldiers arrested on 3 February be freed.")
    assert (only.title, only.factuality) == ("The soldiers were arrested", "happened")


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister said that the two sides meet on 3 April.",
        "The minister said that the army will free the men on 3 April.",
    ],
)
def test_what_is_only_said_is_not_demanded(sentence: str) -> None:
    assert told(sentence)[-1].factuality != "demanded"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The arrest warrant, signed on Friday, names four officers.", "legal"),
        ("The treaty, signed on Friday, names four towns.", "agreement"),
        ("Ghana renewed on Monday its call for the base to be closed.", "demand"),
        ("Ghana renewed the treaty on Monday.", "agreement"),
        ("The minister gave the plan a guarded welcome on Tuesday.", "statement"),
        ("Some 2,000 mourners gathered outside the palace on Friday.", "other"),
        ("The two presidents gathered in Nairobi on Friday.", "meeting"),
        ("Mr Obi joined the government on Friday.", "other"),
        ("Kenya joined the alliance on Friday.", "agreement"),
        ("The delegations resume on Monday in Geneva.", "meeting"),
        ("The captain was taken out of his cell on Monday.", "legal"),
        ("The king called the party leaders together on Friday.", "meeting"),
        ("The envoy of Peru was called in on Monday.", "demand"),
        ("On Thursday Mr Obi closeted the two leaders with the president.", "meeting"),
    ],
)
def test_a_kind_by_what_it_is_done_to(sentence: str, kind: str) -> None:
    assert told(sentence)[-1].kind == kind


@pytest.mark.parametrize(
    "time",
    [
        "A few minutes after six on Thursday evening",
        "Shortly after six on Thursday evening",
        "A little after midnight on Thursday",
    ],
)
def test_an_hour_of_a_day_is_no_part_of_a_headline(time: str) -> None:
    (only,) = told(f"{time} the prisoner was freed.")
    assert (only.title, only.interval and only.interval.edtf) == ("The prisoner was freed", "2008-02-28")


def test_a_participle_in_an_appeal_told_on_a_day_has_happened() -> None:
    last = told("The bishop repeated his appeal on Sunday that the hostages taken on 2 February be released.")[-1]
    assert (last.title, last.factuality) == ("The hostages were taken", "happened")


def test_words_quoted_without_a_verb_are_said_on_the_day() -> None:
    (only,) = told('Admiral Merino, yesterday, to a reporter: "There is nothing to discuss."')
    assert (only.kind, only.factuality, [actor.name for actor in only.actors]) == ("statement", "happened", ["Merino"])
    assert only.interval and only.interval.edtf == "2008-03-04"


def test_words_quoted_are_no_deed_ahead() -> None:
    assert told('Mr Adu, on Monday, to the envoys: "We shall not yield."') == []


def test_words_told_to_somebody_are_said_on_the_day() -> None:
    (only,) = told('Mr Adu said on Monday to the envoys: "We shall not yield."')
    assert (only.kind, only.factuality) == ("statement", "happened")
