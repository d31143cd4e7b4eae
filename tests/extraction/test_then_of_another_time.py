"""« alors », "then" beside a pluperfect speak of a time before the news of which nothing is known, unless it was told."""

from datetime import date

import pytest

from timeline.extraction import extract


def told(text, language):
    found = extract(text, document_date=date(2024, 3, 13), language=language).candidates
    return [(c.kind, c.interval.edtf) for c in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le roi du Maroc a reçu mardi Volodymyr Zelensky à Rabat. Il avait alors accusé l’Espagne de mentir.", "fr"),
        ("Le roi du Maroc a reçu mardi Volodymyr Zelensky à Rabat. Il avait ensuite accusé l’Espagne de mentir.", "fr"),
        ("Le roi du Maroc a reçu mardi Volodymyr Zelensky. À l’époque, il avait accusé l’Espagne de mentir.", "fr"),
        ("The king of Morocco received Volodymyr Zelensky on Tuesday. He had then accused Spain of lying.", "en"),
        (
            "The king of Morocco received Volodymyr Zelensky on Tuesday. At the time, he had accused Spain of lying.",
            "en",
        ),
        (
            "The king of Morocco received Volodymyr Zelensky on Tuesday. He had subsequently accused Spain of lying.",
            "en",
        ),
    ],
)
def test_a_time_before_the_news_is_not_the_day_of_the_news(text, language):
    assert told(text, language) == [("meeting", "2024-03-12")]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Le roi du Maroc avait reçu le chancelier en mars 2021. Il avait alors accusé l’Espagne de mentir.",
            "fr",
            ("accusation", "2021-03"),
        ),
        (
            "Le roi du Maroc a reçu le chancelier en mars 2021. Il avait alors accusé l’Espagne de mentir.",
            "fr",
            ("accusation", "2021-03"),
        ),
        (
            "Le roi du Maroc a reçu le chancelier mardi. Il a alors accusé l’Espagne de mentir.",
            "fr",
            ("accusation", "2024-03-12"),
        ),
        (
            "The king of Morocco had received Olaf Scholz in March 2021. He had then accused Spain of lying.",
            "en",
            ("accusation", "2021-03-31?"),
        ),
        (
            "The king of Morocco received Olaf Scholz on Tuesday. He then accused Spain of lying.",
            "en",
            ("accusation", "2024-03-12"),
        ),
    ],
)
def test_what_was_told_just_before_of_that_time_gives_it(text, language, expected):
    assert told(text, language)[-1] == expected
