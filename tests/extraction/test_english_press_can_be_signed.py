"""English headlines of agencies and dailies that an editor can sign: with a verb, whoever acts, what was decided."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2016, 2, 29)

HEADLINES = [
    # what is said of somebody goes before the verb does
    (
        "Zoran Petkovic, the former intelligence chief wanted for the abduction of eleven union leaders and two nuns, was "
        "arrested before dawn on Friday in a mountain hut near the lake, ending a nine-year search that had soured ties.",
        "Zoran Petkovic was arrested in a mountain hut near the lake",
    ),
    (
        "The Danish government, whose engineers failed to find the leak, and which had vetoed closer ties with Serbia in "
        "2008, said it would study the report.",
        "The Danish government had vetoed closer ties with Serbia",
    ),
    # bodies keep their article, and whose they are
    ("The Turkish Navy admitted on Monday that it had sunk a tug on Sunday.", "The Turkish Navy had sunk a tug"),
    ("The Nigerian Air Force said it bombed a rebel camp on Friday.", "The Nigerian Air Force bombed a rebel camp"),
    ("Officials said the Libyan Coast Guard seized a tanker on Friday.", "The Libyan Coast Guard seized a tanker"),
    ("The Brazilian Ana Paula Prado was released. Prado left prison on Friday.", "Ana Paula Prado left prison"),
    # a verb that looks like a past and opens a name
    (
        "United Nations soldiers took over the airport on Friday and declared it a safe zone.",
        "United Nations soldiers took over the airport",
    ),
    # what is decided, at the end of the sentence
    (
        "The frontier will be reopened within a month, the cabinet decided on Monday.",
        "The cabinet decided that the frontier will be reopened",
    ),
    (
        "The base will be closed by June, Kenya and Somalia agreed in Mogadishu on Tuesday.",
        "Kenya and Somalia agreed that the base will be closed",
    ),
    # how old something is stays with it
    ("The court struck down a law dating from 1953 on Monday.", "The court struck down a law dating from 1953"),
    # a relative ends where the main verb begins
    ("The ship that left Odesa on Monday reached Istanbul on Wednesday.", "The ship reached Istanbul"),
    (
        "A German plane that landed at Herat on Monday left with only nine people aboard.",
        "A German plane landed at Herat",
    ),
    ("Karim Nazari, the governor who fled on Sunday, resurfaced in Dubai.", "Karim Nazari fled"),
    # whoever acts on both sides of a description
    (
        "North Korea said it would expel Travis King, the American soldier who dashed across the border in July, and handed "
        "him over at the Chinese frontier on Feb. 27.",
        "North Korea handed Travis King over at the Chinese frontier",
    ),
    # "him" has a name, and whose it is stands right before
    (
        "Manuel Zelaya was flown to San Jose. On Sunday Congress voted to replace him with its speaker.",
        "Congress voted to replace Manuel Zelaya with its speaker",
    ),
    (
        "The ministers will meet next Tuesday, at the request of Prime Minister Boris Johnson, whose office was searched "
        "on Friday.",
        "Boris Johnson’s office was searched",
    ),
    (
        "Goran Hadzic is at large. Munira Hadzic, whose husband was killed at Zvornik in July 1995, wept.",
        "Munira Hadzic’s husband was killed at Zvornik",
    ),
    # a second verb behind an aside is no end
    (
        "Pakistan arrested Mullah Baradar in 2010 and, under American pressure, released him in October 2015.",
        "Pakistan arrested Mullah Baradar",
    ),
    # what a preposition and a verb of saying wait for
    (
        "Scotland voted on Thursday on whether to end its 307-year-old union with England, two years after a deal.",
        "Scotland voted on whether to end its 307-year-old union with England",
    ),
    (
        "President Dilma Rousseff suggested on Sunday at a meeting in Rio de Janeiro, where she was hosting a fair on farms, "
        "that Paraguay could be expelled.",
        "Dilma Rousseff suggested at a meeting in Rio de Janeiro that Paraguay could be expelled",
    ),
    # whoever is told that it must
    ("India has told Canada that it must withdraw 41 diplomats by March 10.", "Canada must withdraw 41 diplomats"),
    ("India told reporters that it must withdraw 41 diplomats by March 10.", "India must withdraw 41 diplomats"),
    # "most" leads on to the last time
    ("The army has seized power more than once, most recently in 2014.", "The army has seized power more than once"),
    # a body of a state is told by its own name, however much is said of it
    (
        "Kenya's Supreme Court, which annulled the election of August 2013 and upheld its rerun three months later, will "
        "rule on Friday on whether two of its judges must go.",
        "Kenya’s Supreme Court will rule on whether two of its judges must go",
    ),
    # the particle of the verb before is none of what it acts upon
    (
        "The rejection of the pact set off the protests that toppled the president on Friday.",
        "The protests toppled the president",
    ),
    # a name and what describes it are one
    (
        "Saudi Arabia accused Russia of cheating. Adel al-Jubeir, its foreign minister, flew to Cairo on Sunday.",
        "Adel al-Jubeir flew to Cairo",
    ),
]


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_a_headline_can_be_signed(text: str, headline: str) -> None:
    assert headline in [c.title for c in extract(text, document_date=DAY, language="en").candidates]


NOTHING_HAPPENED = [
    ("en", "Congress approved a law replacing rules that date from 1978."),
    ("en", "Tehran rejects treaties that go back to 1921 and 1940."),
    ("fr", "Le Parlement a remplacé une loi qui date de 1978."),
    ("fr", "Le sultan invoque des traités remontant à 1921."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING_HAPPENED)
def test_the_age_of_a_thing_is_no_happening(language: str, text: str) -> None:
    assert not extract(text, document_date=DAY, language=language).candidates


def test_what_dates_from_a_day_just_gone_is_news() -> None:
    found = extract("The truce, which dates from Monday, was broken on Wednesday.", document_date=DAY, language="en")
    assert "2016-02-24" in [c.interval.edtf for c in found.candidates if c.interval]


def test_troops_that_go_back_went_somewhere() -> None:
    found = extract("The troops went back to Goma in 2012.", document_date=DAY, language="en")
    assert [c.interval.edtf for c in found.candidates if c.interval] == ["2012"]
