"""Two deeds joined by "and": what the first verb tells ends before the second subject; and the day of what was asked for."""

from datetime import date

import pytest

from timeline.extraction import extract


def _told(text: str, language: str = "en") -> list[tuple[str, str, str, str]]:
    found = extract(text, document_date=date(1984, 12, 20), language=language).candidates
    return [(c.title, c.kind, c.factuality, c.interval.edtf if c.interval else "") for c in found]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Rwanda pledged a battalion last week and Uganda has declined.", ["Rwanda pledged a battalion"]),
        (
            "Britain announced sanctions on Monday and France recalled its envoy on Tuesday.",
            ["Britain announced sanctions", "France recalled its envoy"],
        ),
        (
            "Iran denied the charge on Monday and Iraq called for talks on Tuesday.",
            ["Iran denied the charge", "Iraq called for talks"],
        ),
        (
            "Sweden offered a ship on Monday and Denmark lent two aircraft.",
            ["Sweden offered a ship", "Denmark lent two aircraft"],
        ),
        ("Officials said the army and rebels clashed on Monday.", ["The army and rebels clashed"]),
        ("Officials said the talks on Monday and Tuesday had failed.", ["The talks had failed"]),
    ],
)
def test_what_a_verb_tells_ends_before_the_next_subject(text: str, titles: list[str]) -> None:
    assert [title for title, _, _, _ in _told(text)] == titles


def test_nothing_of_the_second_is_denied_or_feared() -> None:
    told = _told("Officials feared a raid on Monday and the army closed the road on Tuesday.")
    assert ("The army closed the road", "happened", "1984-12-18") in [(t, f, d) for t, _, f, d in told]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Argentina rejected a request for his arrest on Monday.", "en"),
        ("Argentina turned down a call for sanctions on Monday.", "en"),
        ("L'Argentine a rejeté une demande d'extradition lundi.", "fr"),
    ],
)
def test_the_day_of_a_refusal_is_not_that_of_what_was_asked_for(text: str, language: str) -> None:
    assert [(kind, value, day) for _, kind, value, day in _told(text, language)] == [
        ("refusal", "happened", "1984-12-17")
    ]


def test_what_is_feared_for_a_day_keeps_it() -> None:
    (told,) = _told("Residents feared an attack on Friday.")
    assert told[2] != "happened"
