"""The day on which a paper was seen, or a thing was learnt, is that of what it tells; the reading of it is no event."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


def told(text: str, language: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=THURSDAY, language=language).candidates
    return [(c.title.replace("\u00a0", " "), c.interval.edtf if c.interval else "") for c in found]


@pytest.mark.parametrize(
    "source",
    [
        "selon une lettre dont l'AFP a pris connaissance mardi",
        "selon un document consulté mardi par l'AFP",
        "d'après une note interne parvenue mardi à Reuters",
        "a appris mardi l'AFP de source diplomatique",
        "a-t-on appris mardi auprès de diplomates",
    ],
)
def test_french(source: str) -> None:
    text = f"La Somalie a demandé la prorogation du mandat de la mission, {source}."
    ((title, day),) = told(text, "fr")
    assert title.startswith("La Somalie demande la prorogation du mandat")
    assert day == "2026-11-24"


@pytest.mark.parametrize(
    "source",
    [
        "a letter seen by Reuters showed on Tuesday",
        "according to a letter Reuters saw on Tuesday",
        "according to documents obtained on Tuesday by AFP",
    ],
)
def test_english(source: str) -> None:
    text = f"Somalia has requested an extension of the mandate, {source}."
    assert told(text, "en") == [("Somalia has requested an extension of the mandate", "2026-11-24")]


def test_a_day_of_its_own_is_kept() -> None:
    text = "La Somalie a demandé le 3 novembre la prorogation du mandat, selon une lettre consultée mardi par l'AFP."
    assert ("La Somalie demande la prorogation du mandat", "2026-11-03") in told(text, "fr")
    text = "Somalia asked on Nov. 3 for an extension, a letter seen by Reuters showed on Tuesday."
    assert told(text, "en")[0][1] == "2026-11-03"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", "Selon une lettre consultée mardi par l'AFP, l'Arménie a attaqué Goris en 2022.", ["2022"]),
        ("fr", "Selon une lettre consultée mardi par l'AFP, l'Arménie avait attaqué Goris.", []),
        ("fr", "Selon une lettre consultée mardi par l'AFP, Paris livrera des armes à Kiev.", []),
        ("fr", "Selon une lettre consultée par l'AFP, l'Arménie a attaqué Goris mardi.", ["2026-11-24"]),
        ("fr", "Paris a livré des armes à Kiev en juin, a appris l'AFP mardi.", ["2026-06"]),
        ("fr", "Paris avait livré des armes à Kiev, a appris l'AFP mardi.", []),
        ("en", "Armenia attacked Goris in 2022, a letter seen by Reuters showed on Tuesday.", ["2022"]),
        ("en", "According to a letter seen by AFP on Tuesday, Armenia attacked Goris in 2022.", ["2022"]),
        ("en", "Paris will send arms to Kiev, according to a memo seen by AFP on Tuesday.", []),
        ("en", "According to a letter seen by AFP, Armenia attacked Goris on Tuesday.", ["2026-11-24"]),
    ],
)
def test_what_is_of_another_day_has_not_that_on_which_it_became_known(
    language: str, text: str, days: list[str]
) -> None:
    assert [day for _, day in told(text, language)] == days


def test_whoever_learns_something_himself_is_told_so() -> None:
    text = "Le ministre a appris mardi la mort de son frère."
    assert all("meurt" not in title for title, _ in told(text, "fr"))


def test_the_day_of_a_count_is_no_event() -> None:
    text = "Une frappe a fait 26 morts mercredi à Ternopil, selon un nouveau bilan communiqué vendredi par les secours."
    assert [day for _, day in told(text, "fr")] == ["2026-11-25"]


def test_a_dead_town_is_a_strike() -> None:
    text = "La Ligue a appelé à une opération ville morte lundi."
    assert told(text, "fr") == [("La Ligue appelle à une opération ville morte", "2026-11-30")]
