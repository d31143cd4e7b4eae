"""What somebody would see done is a wish, whatever the tense of the participle; what a crowd came to see was done."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2026, 11, 26)  # a Thursday


def every(text: str, language: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


WISHED = [
    ("en", "London wants to see the hostages freed on Saturday.", "2026-11-28", "demanded"),
    ("en", "Tokyo wants its engineers released on Monday.", "2026-11-30", "demanded"),
    ("en", "The minister said he would love to see the treaty signed on Sunday.", "2026-11-29", "expected"),
    ("en", "Poland is keen to see the ambassador expelled on Wednesday.", "2026-12-02", "expected"),
    ("en", "Sweden is eager to have the protocol ratified on Friday.", "2026-11-27", "expected"),
    ("en", "Cairo would like the border reopened on Monday.", "2026-11-30", "demanded"),
    ("en", "Washington does not want to see the president toppled on Sunday.", "2026-11-29", "expected"),
    ("fr", "Paris souhaite voir la journaliste libérée samedi.", "2026-11-28", "expected"),
    ("fr", "Berlin aimerait voir les troupes retirées lundi.", "2026-11-30", "expected"),
    ("fr", "Ottawa compte voir ses ingénieurs relâchés mardi.", "2026-12-01", "expected"),
    ("fr", "Oslo entend voir le cessez-le-feu signé samedi.", "2026-11-28", "expected"),
    ("fr", "La Suède est impatiente de voir le protocole ratifié vendredi.", "2026-11-27", "expected"),
    ("fr", "Ottawa tient à voir ses soldats rapatriés vendredi.", "2026-11-27", "expected"),
]


@pytest.mark.parametrize(("language", "text", "day", "value"), WISHED, ids=[row[1][:50] for row in WISHED])
def test_what_somebody_would_see_done_is_wished(language: str, text: str, day: str, value: str) -> None:
    (found,) = every(text, language)
    assert found.factuality == value
    assert found.interval is not None
    assert found.interval.edtf == day


DONE = [
    ("en", "The opposition saw its leader arrested on Saturday.", "2026-11-21"),
    ("en", "Thousands gathered to see the treaty signed on Saturday.", "2026-11-21"),
    ("en", "The ministry was pleased to see the journalist freed on Saturday.", "2026-11-21"),
    ("fr", "L'opposition voit son chef arrêté samedi.", "2026-11-21"),
    ("fr", "Des milliers de personnes sont venues voir le traité signé samedi.", "2026-11-21"),
    ("fr", "Le ministère s'est réjoui de voir la journaliste libérée samedi.", "2026-11-21"),
]


@pytest.mark.parametrize(("language", "text", "day"), DONE, ids=[row[1][:50] for row in DONE])
def test_what_was_seen_done_happened(language: str, text: str, day: str) -> None:
    (found,) = every(text, language)
    assert found.factuality == "happened"
    assert found.interval is not None
    assert found.interval.edtf == day


def test_a_headline_tells_the_wish_whole() -> None:
    (found,) = every("The minister said he would love to see the treaty signed on Sunday.", "en")
    assert found.title == "The minister would love to see the treaty signed"
    texts = "M. Obrenko, qui souhaite voir le contingent américain relevé samedi, a reçu Mme Diallo lundi."
    assert "Obrenko souhaite voir le contingent américain relevé" in {c.title for c in every(texts, "fr")}


def test_what_a_relative_wishes_done_is_told_with_what_it_is() -> None:
    (found,) = every("A second round was mooted, which Oslo would like to see held on Saturday.", "en")
    assert "A second round" in found.title
