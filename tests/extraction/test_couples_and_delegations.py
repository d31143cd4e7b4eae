""" "The couple" is the two who were told of as such; whoever leads a delegation takes part in what it does."""

from datetime import date

import pytest

from timeline.extraction import extract


def told(language, text):
    found = extract(text, document_date=date(1996, 6, 14), language=language).candidates
    return (found[-1].kind, {actor.name for actor in found[-1].actors}) if found else None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Ivo Bran and his wife, Eva Bran, left. The couple met Mr Sato on Tuesday.", {"Ivo Bran", "Eva Bran", "Sato"}),
        ("en", "Mr Bran and his wife left on Monday. The royal couple met Mr Sato on Tuesday.", {"Bran", "Sato"}),
        ("en", "Otto Bran and his wife, Eva, left. A couple of aides met Mr Sato on Tuesday.", {"Couple of aides", "Sato"}),
        ("fr", "Ivo Bran et sa femme, Eva Bran, y sont. Le couple a vu M. Sato mardi.", {"Ivo Bran", "Eva Bran", "Sato"}),
        ("fr", "Otto Bran et sa femme sont partis. Le couple franco-allemand s’est réuni mardi.", {"France", "Allemagne"}),
    ],
)  # fmt: skip
def test_the_couple_is_somebody_and_wife_or_husband(language, text, expected):
    assert told(language, text)[1] == expected


@pytest.mark.parametrize(
    ("language", "text", "kind", "expected"),
    [
        ("en", "Mr Sato led a delegation to meet Mr Otto Bran on Tuesday.", "visit", {"Sato", "Otto Bran"}),
        ("en", "Mr Sato headed a team to negotiate with Mr Otto Bran on Tuesday.", "visit", {"Sato", "Otto Bran"}),
        ("en", "Mr Sato led a Japanese delegation that met Mr Otto Bran on Tuesday.", "meeting", {"Sato", "Otto Bran"}),
        ("en", "Mr Sato, at the head of a delegation, met Mr Otto Bran on Tuesday.", "meeting", {"Sato", "Otto Bran"}),
        ("en", "The head of state met Mr Otto Bran on Tuesday.", "meeting", {"Head of state", "Otto Bran"}),
        ("en", "A delegation met Mr Otto Bran on Tuesday.", "meeting", {"Delegation", "Otto Bran"}),
        (
            "en",
            "A delegation met Mr Otto Bran at the headquarters on Tuesday.",
            "meeting",
            {"Delegation", "Otto Bran"},
        ),
        (
            "fr",
            "Une délégation a rencontré mardi M. Otto Bran, à la tête du parti.",
            "meeting",
            {"Délégation", "Otto Bran"},
        ),
        ("fr", "M. Sato a conduit une délégation pour rencontrer M. Otto Bran mardi.", "visit", {"Sato", "Otto Bran"}),
        (
            "fr",
            "M. Sato, à la tête d’une délégation, a rencontré M. Otto Bran mardi.",
            "meeting",
            {"Sato", "Otto Bran"},
        ),
    ],
)
def test_whoever_leads_a_delegation_is_there(language, text, kind, expected):
    assert told(language, text) == (kind, expected)
