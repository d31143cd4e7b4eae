"""Entries of a live page are of the day of the page; and "vient de" tells a past."""

from __future__ import annotations

from datetime import date

from timeline.extraction import Candidate, extract

PAGE = """DIRECT. Sommet de Lima

19 h 40. Le président péruvien, Martin Vizcarra, vient d'ouvrir le huitième sommet des Amériques. « Bienvenue », a-t-il lancé.

18 h 55. Mike Pence a atterri à Lima. Le vice-président américain remplace Donald Trump.

18 h 10. Bruno Rodriguez, le ministre cubain des affaires étrangères, dénonce l'exclusion du Venezuela. Nicolas Maduro
n'a pas été invité.
"""
ENGLISH = """European summit – as it happened

18.40 Rishi Sunak has arrived, late.

17.55 Vjosa Osmani ruled out a vote in the north.

4.20pm

Vladimir Putin was not there. Downing Street says Mr Sunak flies home tonight.
"""


def every(text: str, language: str, day: date) -> tuple[Candidate, ...]:
    return extract(text, document_date=day, language=language).candidates


def test_what_an_entry_tells_is_of_the_day_of_the_page() -> None:
    found = every(PAGE, "fr", date(2018, 4, 13))
    assert [c.title for c in found] == [
        "Martin Vizcarra ouvre le huitième sommet des Amériques",
        "Mike Pence atterrit à Lima",
        "Bruno Rodriguez dénonce l’exclusion du Venezuela",
    ]
    assert {c.interval.edtf for c in found if c.interval} == {"2018-04-13"}


def test_english_pages_write_the_time_in_other_ways() -> None:
    titles = [c.title for c in every(ENGLISH, "en", date(2023, 6, 1))]
    assert titles[:2] == ["Rishi Sunak has arrived late", "Vjosa Osmani ruled out a vote in the north"]
    assert not any("Putin" in title for title in titles)


def test_two_times_in_a_programme_make_no_live_page() -> None:
    text = "9 h 30. Mike Pence rencontre Justin Trudeau.\n\n11 h 00. Les ministres signent un accord.\n"
    assert all(c.rule.split("/")[1] != "live" for c in every(text, "fr", date(2018, 4, 13)))


def test_the_recent_past_is_a_past() -> None:
    (found,) = every("Le président vient de signer jeudi l'accord à Paris.", "fr", date(2018, 4, 13))
    assert (found.kind, found.factuality, found.title) == (
        "agreement",
        "happened",
        "Le président signe l’accord à Paris",
    )


def test_whoever_comes_from_a_town_has_done_nothing_there() -> None:
    found = every("Le ministre vient de Paris et a rencontré lundi M. Kerry.", "fr", date(2018, 4, 13))
    assert [c.kind for c in found] == ["meeting"]
