"""Who does what behind "and": a noun of its own, whoever did the first, past a day or a source told in passing; and whom
"the former secretary-general" takes up."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str = "en") -> list[Candidate]:
    return list(extract(text, document_date=date(2008, 3, 5), language=language).candidates)


def names(candidate: Candidate) -> set[str]:
    return {actor.name for actor in candidate.actors}


@pytest.mark.parametrize(
    "deed",
    [
        "police arrested his nephew",
        "riot police arrested a student",
        "crowds burned the embassy",
        "demonstrators stormed the embassy",
        "shells hit the embassy",
        "fishermen blocked the port",
    ],
)
def test_a_bare_noun_behind_and_acts_itself(deed: str) -> None:
    left, other = told(f"Paul Biya left on Monday, and {deed} on Tuesday.")
    assert names(left) == {"Paul Biya"}
    assert "Paul Biya" not in names(other)
    assert other.title == deed[0].upper() + deed[1:]


@pytest.mark.parametrize(
    "between", ["", "two days later ", "the next day ", "that evening ", "afterwards ", "nevertheless ", "always "]
)
def test_a_verb_behind_and_a_day_has_the_subject_of_the_first(between: str) -> None:
    last = told(f"Paul Biya closed the border on Monday and {between}met President Kibaki on Tuesday.")[-1]
    assert names(last) == {"Paul Biya", "Mwai Kibaki"}


def test_somebody_else_behind_a_day_is_the_subject() -> None:
    last = told("Paul Biya closed the border on Monday and that evening parliament extended his term.")[-1]
    assert names(last) == {"Parliament"}


@pytest.mark.parametrize("source", ["state radio said", "President Pinera said", "state radio said on Monday"])
def test_a_source_told_in_passing_does_nothing_more(source: str) -> None:
    last = told(f"Peru recalled its envoy on Monday, {source}, and shut the border on Tuesday.")[-1]
    assert (last.title, names(last)) == ("Peru shut the border", {"Peru"})


def test_a_source_told_in_passing_may_go_on_to_speak() -> None:
    last = told("Russia attacked Kyiv, Volodymyr Zelensky said, and called for aid on Tuesday.")[-1]
    assert names(last) == {"Volodymyr Zelenskiy"}


@pytest.mark.parametrize(
    ("first", "title", "who", "home"),
    [
        ("Kofi Annan arrived in Harare on Monday.", "The former UN secretary-general", "Kofi Annan", "GHA"),
        ("Kofi Annan arrived in Harare on Monday.", "The former secretary-general", "Kofi Annan", "GHA"),
        ("Kofi Annan arrived in Harare on Monday.", "The former UN chief", "Kofi Annan", "GHA"),
        ("Kofi Annan and Ban Ki-moon met on Monday.", "The former secretary-general", "Kofi Annan", "GHA"),
        ("Mary Robinson arrived in Harare on Monday.", "The former Irish president", "Mary Robinson", "IRL"),
        ("Kofi Annan met Daniel arap Moi on Monday.", "The former president", "Daniel Arap Moi", "KEN"),
    ],
)
def test_a_former_holder_is_whoever_was_named_and_held_it(first: str, title: str, who: str, home: str) -> None:
    last = told(f"{first} {title} was received by Mr Mugabe on Tuesday.")[-1]
    assert {actor.name: actor.country for actor in last.actors}.get(who) == home


@pytest.mark.parametrize(
    "sentence",
    [
        "A former president was arrested on Tuesday.",
        "The former president, Kamau Ngei, was arrested on Tuesday.",
        "Former President George Bush was arrested on Tuesday.",
        "The former Irish president was arrested on Tuesday.",
    ],
)
def test_another_former_holder_is_somebody_else(sentence: str) -> None:
    assert "Daniel Arap Moi" not in names(told(f"Kofi Annan met Daniel arap Moi on Monday. {sentence}")[-1])


def test_a_former_holder_in_french() -> None:
    last = told("Kofi Annan est arrivé à Nairobi lundi. L’ancien secrétaire général de l’ONU a été reçu mardi.", "fr")[
        -1
    ]
    assert "Kofi Annan" in names(last)


def test_the_opposition_is_met() -> None:
    assert told("Kofi Annan met the opposition on Tuesday.")[-1].kind == "meeting"
