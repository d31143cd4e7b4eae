"""French live pages with a bar, what somebody is also called, what a visit is the first since, and words set apart."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2023, 10, 3)


def _found(text: str, day: date = DAY) -> tuple[Candidate, ...]:
    return extract(text, document_date=day, language="fr").candidates


_LIVE = """Soudan : les combats continuent
21 h 10 | L'Arabie saoudite annonce avoir évacué par la mer 158 personnes.
18 heures | Le Tchad a fermé sa frontière.
13 h 20 | Trois employés du Programme alimentaire mondial ont été tués samedi dernier au Darfour.
11:05 | L'armée a bombardé Omdourman."""


def test_the_hour_before_a_bar_is_no_part_of_an_entry() -> None:
    told = {c.title: c.interval.edtf for c in _found(_LIVE) if c.interval}
    assert not any("|" in title for title in told)
    assert told["Trois employés du Programme alimentaire mondial ont été tués au Darfour"] == "2023-09-30"
    assert told["Le Tchad ferme sa frontière"] == "2023-10-03"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le chef des Farc, Rodrigo Londoño, dit « Timochenko », signera lundi à Carthagène l'accord.",
            "Rodrigo Londoño signera à Carthagène l’accord",
        ),
        (
            "Mohammed Hamdan Daglo, dit « Hemetti », a rencontré lundi le général Bourhane.",
            "Mohamed Hamdan Daglo rencontre le général Bourhane",
        ),
        ("L'opération, dite « Serval », a débuté le 11 janvier 2013.", "L’opération débute"),
    ],
)
def test_what_somebody_is_also_called_is_not_said(text: str, title: str) -> None:
    assert [candidate.title for candidate in _found(text)] == [title]


def test_what_is_said_in_marks_is_said() -> None:
    assert _found("Le président a dit « regretter » lundi la décision de Londres.")[0].kind == "statement"


@pytest.mark.parametrize(
    "text",
    [
        "La visite était la première d'un chef d'État français depuis l'établissement des relations le 27 avril 1965.",
    ],
)
def test_since_when_it_is_the_first_is_not_when_it_was(text: str) -> None:
    assert not _found(text)


def test_the_happening_that_others_are_counted_from_has_its_day() -> None:
    told = _found("Il s'agit de leur première rencontre depuis le sommet de Genève le 16 juin 2021.")
    assert [c.title for c in told] == ["Sommet de Genève"]
    told = _found("Paris effectue une visite, la première depuis la prise du pouvoir par l'armée en août 2020.")
    assert [c.title for c in told] == ["Prise du pouvoir par l’armée"]


@pytest.mark.parametrize(
    ("text", "name", "absent"),
    [
        ("Paris a félicité Bassirou Diomaye Faye, un opposant élu le 24 mars.", "Bassirou Diomaye Faye", ""),
        (
            "Quelques heures avant le sommet, la junte avait annoncé un gouvernement dirigé par Ali Lamine Zeine, un "
            "économiste nommé lundi.",
            "Ali Lamine Zeine",
            "Junte",
        ),
    ],
)
def test_what_words_behind_a_name_tell_was_done_to_whoever_is_named(text: str, name: str, absent: str) -> None:
    actors = {actor.name for candidate in _found(text) for actor in candidate.actors}
    assert name in actors
    assert absent not in actors


def test_another_subject_leaves_the_relative_before_it() -> None:
    text = (
        "Le Premier ministre suédois a renoncé au déplacement qu'il devait effectuer à Séoul, et le ministre japonais de la "
        "Défense a annulé sa visite de fin décembre."
    )
    told = _found(text)[-1]
    assert told.title == "Le ministre japonais de la Défense annule sa visite"
    assert all(actor.country != "SWE" for actor in told.actors)


def test_an_entry_of_a_chronology_may_open_on_a_tour() -> None:
    told = _found(
        "7-13 mars 1979. – Tournée de M. Carter en Égypte et en Israël.\n4 mai. – Visite de M. Carter à Bonn."
    )
    assert told[0].title == "Tournée de M. Carter en Égypte et en Israël"
    assert {actor.name for actor in told[0].actors} >= {"Égypte", "Israël"}
    assert not any("Tournée" in actor.name for actor in told[0].actors)
