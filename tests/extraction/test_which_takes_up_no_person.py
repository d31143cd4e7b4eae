"""English dispatches: what "which" and "they" take up, and verbs that a clause behind them makes no participles of."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2025, 11, 20)  # a Thursday


def _found(sentence: str) -> list[Candidate]:
    return list(extract(sentence, document_date=DAY, language="en").candidates)


def _titles(sentence: str) -> list[str]:
    return [c.title for c in _found(sentence)]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "They will discuss it at the summit between Putin and Xi Jinping, which begins on Tuesday.",
            "The summit between Putin and Xi Jinping begins",
        ),
        (
            "They will discuss it during the visit of President Putin, which begins on Tuesday.",
            "The visit of President Putin begins",
        ),
        ("Merz, who was elected in May 2025, said he would resign.", "Friedrich Merz was elected"),
        ("The treaty, which was ratified in 1994, protects whales.", "The treaty was ratified"),
        (
            "Washington would keep its own defense treaty with Taiwan, which came into force in 1955.",
            "The defense treaty with Taiwan came into force",
        ),
        ("Monday's rallies marked the day in 1990 when Kenyans rose up.", "Rallies marked the day"),
    ],
)
def test_what_a_relative_tells_of_opens_the_headline(sentence: str, title: str) -> None:
    assert any(told.startswith(title) for told in _titles(sentence))


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Maia Sandu asked for help at a summit in Bucharest on Monday after gunmen seized a power plant.",
            "Maia Sandu asked for help at a summit in Bucharest",
        ),
        ("The minister called for talks on Monday after rebels shelled a town.", "The minister called for talks"),
        ("The envoy appealed for calm on Monday when protesters burned a church.", "The envoy appealed for calm"),
        ("A truce agreed in March collapsed on Monday.", "A truce collapsed"),
        (
            "U Thant invited Israeli and Syrian officers to a meeting last month but the talks broke down.",
            "U Thant invited Israeli and Syrian officers to a meeting",
        ),
        ("Six people were charged on Monday and denied it.", "Six people denied it"),
        ("The arms deal Israel signed in May was void, the court said.", "Israel signed the arms deal"),
        (
            "The sanctions against Serbia imposed in May were lifted on Monday.",
            "The sanctions against Serbia were lifted",
        ),
        ("It was in retaliation for the laying of a mine that killed two men on Monday.", "A mine killed two men"),
        ("Ten soldiers were captured on Monday and taken to Goma.", "Ten soldiers were taken to Goma"),
    ],
)
def test_who_acts_is_not_undone_by_what_stands_behind(sentence: str, title: str) -> None:
    assert title in _titles(sentence)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Macron was informed of the plan by Volodymyr Zelensky when they met in Paris on Monday.",
            {"Emmanuel Macron", "Volodymyr Zelenskiy"},
        ),
        ("Macron briefed Merz on the plan when they met in Paris on Monday.", {"Emmanuel Macron", "Friedrich Merz"}),
    ],
)
def test_they_who_met_are_both_of_the_clause_above(sentence: str, people: set[str]) -> None:
    met = [c for c in _found(sentence) if c.kind == "meeting"]
    assert [{a.name for a in c.actors} for c in met] == [people]


def test_a_meeting_before_the_ceremony_is_of_no_day_told_in_passing() -> None:
    text = (
        "The ministers signed the accords. Diego Cordovez, who opened the talks in June 2019, spoke. "
        "Putin and Macron met before the ceremony."
    )
    assert not any(c.interval and c.interval.edtf.startswith("2019") and "Macron" in c.title for c in _found(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Parliament impeached Emmanuel Macron in May. The assembly and the Senate wept. He went on trial on Monday.",
            "Emmanuel Macron went on trial",
        ),
        (
            "North Korea test-fired several missiles on Monday, the day after Kim Jong Un watched a launch.",
            "North Korea test-fired several missiles",
        ),
        ("Merz was elected on Monday and sworn in the same day.", "Friedrich Merz was sworn in"),
        ("Kim Jae-won met Park Moon-su in Seoul on Monday.", "Kim Jae-won met Park Moon-su in Seoul"),
    ],
)
def test_a_body_is_no_he_and_words_keep_their_parts(text: str, title: str) -> None:
    assert title in _titles(text)


def test_what_has_been_done_since_is_not_of_the_day_before_it() -> None:
    told = _titles("Pyongyang cut road links with Seoul last October and has sent soldiers to Ukraine.")
    assert told == ["Pyongyang cut road links with Seoul"]


def test_what_is_done_on_the_same_day_keeps_it() -> None:
    told = _found("The president met Merz on Monday and signed a pact.")
    assert {c.interval.edtf for c in told if c.interval} == {"2025-11-17"} and len(told) == 2
