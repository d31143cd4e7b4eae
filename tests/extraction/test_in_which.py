"""What stands before "in which" ends before the preposition; past ", where Y is," the sentence goes on about its subject."""

from datetime import date

import pytest

from timeline.extraction import extract


def told(language, text):
    found = extract(text, document_date=date(1985, 6, 14), language=language).candidates
    return [(c.title, {actor.name for actor in c.actors}) for c in found]


@pytest.mark.parametrize(
    ("language", "text", "title", "names"),
    [
        (
            "en",
            "Rome received on Tuesday a note in which Bonn warned it.",
            "Rome received a note",
            {"Italy", "Germany"},
        ),
        (
            "en",
            "Oslo was handed a note on Tuesday in which Bonn protested.",
            "Oslo was handed a note",
            {"Norway", "Germany"},
        ),
        (
            "en",
            "Ankara sent a letter on Tuesday in which it asked Athens for talks.",
            "Ankara sent a letter",
            {"Turkey"},
        ),
        (
            "fr",
            "Rome a reçu mardi une note dans laquelle Bonn proteste.",
            "Rome reçoit une note",
            {"Italie", "Allemagne"},
        ),
    ],
)
def test_a_letter_ends_before_in_which_and_is_whoever_writes_it(language, text, title, names):
    ((said, who),) = told(language, text)
    assert said == title and names <= who


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mr Xi left for Oslo, where Mr Bran is to receive him, and will be in Fiji on Friday.", {"Xi", "Fiji"}),
        ("en", "Mr Sato flew to Oslo, where Mr Bran saw him, and met Mr Dole on Tuesday.", {"Sato", "Dole"}),
        ("fr", "M. Xi se rendra à Oslo, où M. Bran doit le recevoir, et sera à Fidji vendredi.", {"Xi", "Fidji"}),
    ],
)
def test_the_sentence_goes_on_about_its_subject_after_where(language, text, expected):
    assert told(language, text)[-1][1] == expected
