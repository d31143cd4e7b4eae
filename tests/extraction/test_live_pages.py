"""Entries of a live page are of the day of the page; and "vient de" tells a past."""

from __future__ import annotations

from datetime import date

import pytest

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


LIVE = "Gulf crisis live\n\n18.05 Marines have landed at the port.\n\n17.20 The premier has left for Rome.\n\n13.00 {}"


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("On 4 July marines boarded a tanker off Oman. Tehran promised revenge.", None),
        ("The envoy met the king on Saturday. They signed a pact.", None),
        ("The envoy met the king on Saturday. Tehran has expelled him.", "2019-07-22"),
        ("The envoy met the king on Saturday. Tehran rejects the pact.", "2019-07-22"),
        ("France expelled the envoy. Tehran promised revenge.", "2019-07-22"),
    ],
)
def test_what_goes_on_from_a_day_that_is_over_is_not_of_the_day_of_the_page(entry, day):
    found = extract(LIVE.format(entry), document_date=date(2019, 7, 22), language="en").candidates
    last = [
        c for c in found if c.interval and any(w in c.title for w in ("revenge", "sign", "expelled him", "rejects"))
    ]
    told = [c.interval.edtf for c in last] or [c.interval.edtf for c in found if c.kind == "expulsion"]
    assert told == ([day] if day else [])


def test_in_french_too():
    text = (
        "DIRECT - Le Golfe\n\n18 h 05. L'armée a débarqué.\n\n17 h 20. Le ministre est parti pour Rome.\n\n13 h 00. {}"
    )
    entry = "Le 4 juillet, des soldats ont arraisonné un pétrolier. Téhéran a promis de se venger."
    found = extract(text.format(entry), document_date=date(2019, 7, 22), language="fr").candidates
    assert not any("venger" in candidate.title for candidate in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "HMS Duncan, a destroyer sent to relieve HMS Montrose, should reach the Gulf by next Monday.",
        "The Kea, a ship sent to relieve the Tui, reached the Gulf.",
    ],
)
def test_a_participle_in_an_apposition_is_no_deed_of_the_day(sentence):
    found = extract(LIVE.format(sentence), document_date=date(2019, 7, 22), language="en").candidates
    assert all("reach" in candidate.title for candidate in found if "sent" in candidate.title)
