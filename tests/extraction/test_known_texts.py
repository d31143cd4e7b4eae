"""A date that only tells which text is meant dates no happening."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2024, 5, 15)
NAMED = [
    ("fr", "Le président a dénoncé l'accord de 1994."),
    ("fr", "Le président a dénoncé l'accord de juin 1994."),
    ("fr", "Le gouvernement a annulé le décret du 12 mars."),
    ("fr", "La Cour a confirmé son arrêt de 2014."),
    ("fr", "Un créancier a refusé les restructurations de 2005."),
    ("en", "Parliament repealed the 1991 law."),
]
DATED = [
    ("fr", "Le président a signé lundi le décret du 12 mars.", "2024-05-13"),
    ("fr", "Le président a signé le décret, le 12 mars.", "2024-03-12"),
    ("fr", "L'offensive de 2008 a tué cinq cents civils.", "2008"),
    ("fr", "Le Parlement a abrogé la loi en 1991.", "1991"),
    ("en", "Parliament repealed the law in 1991.", "1991"),
]


@pytest.mark.parametrize(("language", "text"), NAMED)
def test_the_date_of_a_text_is_not_the_day_of_what_is_done_to_it(language, text):
    assert extract(text, document_date=WEDNESDAY, language=language).candidates == ()


@pytest.mark.parametrize(("language", "text", "day"), DATED)
def test_what_has_a_day_of_its_own_keeps_it(language, text, day):
    candidates = extract(text, document_date=WEDNESDAY, language=language).candidates
    assert [c.interval.edtf for c in candidates] == [day]
