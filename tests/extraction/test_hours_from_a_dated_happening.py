"""What was done hours or minutes from a happening that has its day was done on that day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 7)


def _told(text: str, language: str) -> set[tuple[str, str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return {(c.kind, c.factuality, c.interval.edtf if c.interval else "") for c in found}


@pytest.mark.parametrize(
    ("language", "text", "deed"),
    [
        (
            "fr",
            "Quelques heures après la cérémonie de mardi, un commando prenait d'assaut la résidence du consul.",
            ("attack", "happened", "2016-07-05"),
        ),
        (
            "fr",
            "Aussitôt après le raid du 3 juin, Paris a rappelé son ambassadeur.",
            ("withdrawal", "happened", "2016-06-03"),
        ),
        (
            "fr",
            "Peu après la rencontre de mardi, les deux ministres ont signé un accord.",
            ("agreement", "happened", "2016-07-05"),
        ),
        (
            "en",
            "Hours after Tuesday's ceremony, gunmen stormed the residence of the consul.",
            ("attack", "happened", "2016-07-05"),
        ),
        (
            "en",
            "Gunmen stormed the residence a few hours after Tuesday's ceremony.",
            ("attack", "happened", "2016-07-05"),
        ),
        (
            "en",
            "Shortly after the meeting on 3 June, the two ministers signed an accord.",
            ("agreement", "happened", "2016-06-03"),
        ),
    ],
)
def test_it_was_on_the_same_day(language: str, text: str, deed: tuple[str, str, str]) -> None:
    assert deed in _told(text, language)


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("fr", "Quelques semaines après le sommet du 3 juin, Paris a rappelé son ambassadeur.", {"meeting"}),
        ("fr", "Peu après la rencontre de mardi, le ministre n'a pas signé l'accord.", {"meeting"}),
        ("en", "Hours after Tuesday's ceremony, the minister has said nothing.", {"meeting"}),
        ("en", "Shortly after the meeting of 20 July, the two ministers will sign an accord.", {"meeting"}),
    ],
)
def test_nothing_else_was(language: str, text: str, kinds: set[str]) -> None:
    assert {kind for kind, _, _ in _told(text, language)} == kinds
