"""Where and when something was said: "speaking in Toronto on Sunday, X warned", and whoever told it goes on to accuse."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)  # a Wednesday


def _told(sentence: str) -> list[tuple[str, str]]:
    return [(c.kind, c.title) for c in extract(sentence, document_date=DAY, language="en").candidates]


@pytest.mark.parametrize(
    "sentence",
    [
        "Amos Kiri, speaking in Toronto on Sunday, warned of war.",
        "Speaking in Toronto on Sunday, Amos Kiri warned of war.",
        "Addressing Parliament on Sunday, Amos Kiri warned of war.",
        "The ministers, gathered in Toronto on Sunday, warned of war.",
    ],
)
def test_what_was_said_is_told_not_that_somebody_spoke(sentence: str) -> None:
    ((kind, title),) = _told(sentence)
    assert kind == "warning"
    assert title.endswith("warned of war")


@pytest.mark.parametrize(
    "sentence",
    [
        "Visiting Kivu on Sunday, Amos Kiri rejected the plan.",
        "Amos Kiri, visiting Kivu on Sunday, rejected the plan.",
    ],
)
def test_a_visit_is_told_apart_from_what_was_said_on_it(sentence: str) -> None:
    assert _told(sentence) == [("visit", "Amos Kiri visited Kivu"), ("refusal", "Amos Kiri rejected the plan")]


@pytest.mark.parametrize("name", ["Fleming Hansen", "Sterling Moss", "Manning Clark"])
def test_a_name_may_look_like_a_gerund(name: str) -> None:
    assert _told(f"{name} rejected the plan on Sunday.") == [("refusal", f"{name} rejected the plan")]


@pytest.mark.parametrize(
    ("sentence", "kind", "title"),
    [
        ("Kiri said on Sunday that the plan was dead, and warned of war.", "warning", "Kiri warned of war"),
        ("Kiri said on Sunday he failed to see how it worked, and warned of war.", "warning", "Kiri warned of war"),
        ("Kiri said on Sunday that the plan was dead and accused Chad of lying.", "accusation", "Kiri accused Chad of lying"),
    ],
)  # fmt: skip
def test_whoever_told_something_goes_on(sentence: str, kind: str, title: str) -> None:
    assert _told(sentence.replace("Kiri", "Amos Kiri"))[-1] == (kind, f"Amos {title}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Amos Kiri said on Sunday that the rebels attacked the fort and demanded a ransom.",
        "Amos Kiri said on Sunday that the rebels took the fort and threatened the north.",
    ],
)
def test_what_is_told_may_go_on_too(sentence: str) -> None:
    assert not any(title.startswith(("Amos Kiri demanded", "Amos Kiri threatened")) for _, title in _told(sentence))
