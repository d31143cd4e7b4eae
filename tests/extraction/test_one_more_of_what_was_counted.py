"""What "A sixth" and "Another" are, whose truce it is, and what was planned and never took place."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2025, 7, 21)

ONE_MORE = [
    ("Armenia and Azerbaijan held two rounds of talks in Washington. A third, planned for March 3, was postponed.",
     "A third round of talks was postponed", "meeting", {"Armenia", "Azerbaijan"}),
    ("Russia and Ukraine held a first round of talks on May 16. Another, on June 2, ended after barely an hour.",
     "Another round of talks ended after barely an hour", "meeting", {"Russia", "Ukraine"}),
    ("Police arrested four suspects on Monday. A fifth was detained in Lyon on Wednesday.",
     "A fifth suspect was detained in Lyon", "legal", {"France"}),
    ("Kenya has already sent 400 officers. Another 200 arrived on Tuesday.",
     "Another 200 arrived", "visit", set()),
    ("The court heard two witnesses on Monday. The second, a former minister, was arrested on Tuesday.",
     "The second witness was arrested", "legal", {"Former minister"}),
    ("The court heard two witnesses. A second round was held in Lyon on Tuesday.",
     "A second round was held in Lyon", "meeting", set()),
]  # fmt: skip

TRUCES = [
    ("Before the Israel-Iran war, the EU and Iran met in Geneva. The United States bombed Fordow on June 22. "
     "A ceasefire took effect two days later.", {"Israel", "Iran"}),
    ("Thai F-16s bombed a Cambodian position on July 14. Malaysia's prime minister hosted talks on Sunday. "
     "A truce took effect at midnight on Monday.", {"Thailand", "Cambodia"}),
    ("Russia invaded Georgia in August 2008. The EU's president, Nicolas Sarkozy, flew to Moscow. "
     "A ceasefire was signed on August 12.", {"Russia", "Georgia"}),
    ("Israel attacked Iran on June 13. The United States bombed Fordow on June 22. A ceasefire took effect on June 24.",
     set()),
    ("Israel attacked Iran on June 13. Armenia and Azerbaijan signed a ceasefire on June 24.", {"Armenia", "Azerbaijan"}),
]  # fmt: skip

NEVER = [
    ("The summit, planned for June 9, did not take place.", "The summit did not take place"),
    ("The vote, scheduled for Sunday, was never held.", "The vote was never held"),
    ("A second meeting, due to begin on June 9, never took place.", "A second meeting never took place"),
]

LAUNCHED = [
    ("The talks were cancelled after Israel launched strikes on June 13.", "Israel launched strikes"),
    ("A sixth, in Oslo, was cancelled after rebels launched attacks on June 13.", "Rebels launched attacks"),
]


def _candidates(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="en").candidates


@pytest.mark.parametrize(("text", "title", "kind", "who"), ONE_MORE)
def test_one_more_is_of_what_the_sentence_before_counts(text: str, title: str, kind: str, who: set[str]) -> None:
    found = {c.title: c for c in _candidates(text)}
    assert title in found
    assert found[title].kind == kind
    assert {actor.name for actor in found[title].actors} == who


@pytest.mark.parametrize(("text", "who"), TRUCES)
def test_a_truce_is_of_those_who_fought_and_of_no_mediator(text: str, who: set[str]) -> None:
    [truce] = [c for c in _candidates(text) if c.kind == "agreement"]
    assert {a.name for a in truce.actors if a.name not in truce.understood} == who


@pytest.mark.parametrize(("text", "title"), NEVER)
def test_what_was_never_held_is_cancelled_and_says_so(text: str, title: str) -> None:
    [candidate] = _candidates(text)
    assert (candidate.title, candidate.factuality) == (title, "cancelled")


@pytest.mark.parametrize(("text", "title"), LAUNCHED)
def test_what_was_launched_is_no_verb(text: str, title: str) -> None:
    assert title in [c.title for c in _candidates(text)]
