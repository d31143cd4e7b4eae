"""Old wires as they came: two backquotes and two apostrophes for quotation marks, a low line for a dash."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(1998, 3, 1)


def every(text: str, language: str = "en") -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "NICOSIA (AP)_ Two Cypriot envoys left for Geneva Sunday.",
            "Two Cypriot envoys left for Geneva",
        ),
        ("en", "WASHINGTON _ The minister resigned Friday.", "The minister resigned"),
        ("en", "The team _ led by a Briton _ arrived on Monday.", "The team arrived"),
        ("fr", "STRASBOURG. _ Un train a déraillé samedi.", "Un train déraille"),
    ],
)
def test_a_low_line_is_a_dash(language: str, text: str, title: str) -> None:
    assert [found.title for found in every(text, language)] == [title]


def test_what_stands_between_their_marks_is_quoted_and_the_quotation_of_the_article_stays_as_given() -> None:
    text = "``We lost the mine in January and we want it back,'' Aldana said Sunday."
    said = next(found for found in every(text) if found.kind == "statement")
    assert said.title == "Aldana: “We lost the mine in January and we want it back”"
    assert all(text[found.quote.start : found.quote.end] == found.quote.exact for found in every(text))
    assert "``We" in said.quote.exact and not any("“ " in found.title for found in every(text))


def test_other_low_lines_and_apostrophes_stay() -> None:
    text = "The file news_2.txt was sent on Monday to the ''Clarion'' and to O''Neill."
    assert all(text[found.quote.start : found.quote.end] == found.quote.exact for found in every(text))
    assert "news_2" in every(text)[0].title
