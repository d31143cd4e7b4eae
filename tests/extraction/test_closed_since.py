"""What has been closed since a day was closed on it and still is; what is only so of a place or a person is no happening."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2020, 7, 16)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "The bridge has remained closed to lorries since 24 June.", "The bridge has remained closed to lorries"),
        ("en", "The bridge, which remains closed since 24 June, will reopen on Monday.", "The bridge remains closed"),
        ("en", "The airport has been closed since 24 June.", "The airport has been closed"),
        ("fr", "Le pont demeure fermé depuis le 24 juin.", "Le pont demeure fermé"),
        (
            "fr",
            "Le pont, qui demeure fermé aux camions depuis le 24 juin, sera rouvert.",
            "Le pont demeure fermé aux camions",
        ),
        ("fr", "L'aéroport reste fermé depuis le 24 juin.", "L’aéroport reste fermé"),
    ],
)
def test_what_is_closed_since_a_day_goes_on(language, text, title):
    found = extract(text, document_date=DAY, language=language).candidates
    assert (found[0].title, found[0].interval.edtf, found[0].factuality) == (title, "2020-06-24/..", "ongoing")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The church has remained popular since May."),
        ("en", "The border has not been closed since 24 June."),
        ("en", "The bridge remained closed since 24 June, he said."),
        ("fr", "Le ministre reste à Rome depuis lundi."),
        ("fr", "L'église reste populaire depuis mai."),
    ],
)
def test_other_states_are_no_happening(language, text):
    assert not extract(text, document_date=DAY, language=language).candidates
