"""French participles with a subject of their own, what is due ("devant"), one thing in turn after another, and adjuncts that
keep a complement from its verb."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2025, 7, 28)


def _found(text: str, day: date = DAY) -> tuple[Candidate, ...]:
    return extract(text, document_date=day, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les pourparlers n'auront pas lieu, le mouvement soutenu par le Rwanda ayant annoncé jeudi qu'il n'ira pas.",
            "Le mouvement soutenu par le Rwanda annonce qu’il n’ira pas",
        ),
        ("Les pourparlers ont échoué, le M23 ayant refusé jeudi de signer.", "Le M23 refuse de signer"),
        ("La mission quitte le Mali, Bamako ayant exigé son départ en juin 2023.", "Bamako exige son départ"),
        (
            "Le Caire a rappelé son ambassadeur, Addis-Abeba ayant déclaré vendredi que le barrage était rempli.",
            "Addis-Abeba déclare que le barrage est rempli",
        ),
    ],
)
def test_what_came_before_is_told_apart_and_sure(text: str, title: str) -> None:
    told = [(candidate.title, candidate.factuality) for candidate in _found(text)]
    assert (title, "happened") in told


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les combats avaient éclaté jeudi, Bangkok et Phnom Penh s'accusant mutuellement d'avoir tiré.",
            "Les combats éclatent",
        ),
        ("Le sommet s'est ouvert vendredi, Paris et Berlin se disant prêts à signer.", "Le sommet s’ouvre"),
    ],
)
def test_a_headline_ends_before_those_who_do_something_beside(text: str, title: str) -> None:
    assert _found(text)[0].title == title


def test_what_does_not_take_place_is_cancelled_whatever_day_is_told_beside_it() -> None:
    text = "Les pourparlers, qui devaient s'ouvrir vendredi, n'auront finalement pas lieu, Tunis l'ayant annoncé jeudi."
    assert _found(text)[0].factuality == "cancelled"
    moved = "La commission, qui devait siéger mercredi, se réunira finalement le 15 août."
    assert _found(moved)[0].factuality == "postponed"


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "Les deux pays ont signé vendredi un cessez-le-feu devant entrer en vigueur mercredi.",
            "Un cessez-le-feu doit entrer en vigueur",
            "2025-07-30",
        ),
        (
            "Ils ont conclu un accord devant être signé le 5 août à Genève.",
            "Un accord doit être signé à Genève",
            "2025-08-05",
        ),
        ("Le contrat, devant s'achever le 31 juillet, a été prolongé.", "Le contrat doit s’achever", "2025-07-31"),
        (
            "Le ministre a dénoncé le sommet devant se tenir jeudi à Alger.",
            "Le sommet doit se tenir à Alger",
            "2025-07-31",
        ),
    ],
)
def test_what_is_due_lies_ahead(text: str, title: str, day: str) -> None:
    told = {(c.title, c.interval.edtf, c.factuality) for c in _found(text) if c.interval}
    assert (title, day, "scheduled") in told


@pytest.mark.parametrize("text", ["Il a plaidé mercredi devant le Conseil.", "Il a comparu mercredi devant la cour."])
def test_in_front_of_somebody_is_no_plan(text: str) -> None:
    told = _found(text)[0]
    assert told.factuality == "happened"
    assert told.interval is not None
    assert told.interval.edtf == "2025-07-23"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Le M23 s'est emparé de Goma fin janvier puis de Bukavu mi-février.",
            ["Le M23 s’empare de Goma", "Le M23 s’empare de Bukavu"],
        ),
        (
            "L'Irak a envahi l'Iran en 1980 puis le Koweït en 1990.",
            ["L’Irak envahit l’Iran", "L’Irak envahit le Koweït"],
        ),
        (
            "L'Union européenne a sanctionné Minsk en 2020 et Moscou en 2022.",
            ["L’Union européenne sanctionne Minsk", "L’Union européenne sanctionne Moscou"],
        ),
        (
            "Le Mali s'est retiré du G5 Sahel en 2022 puis de la Cédéao en 2024.",
            ["Le Mali se retire du G5 Sahel", "Le Mali se retire de la Cédéao"],
        ),
    ],
)
def test_one_thing_after_another_has_its_own_complement(text: str, titles: list[str]) -> None:
    assert [candidate.title for candidate in _found(text)] == titles


def test_years_that_name_what_is_spoken_of_part_nothing() -> None:
    told = _found("Moscou a dénoncé mardi l'accord de 2015 et les sanctions de 2018.")
    assert told[0].title == "Moscou dénonce l’accord et les sanctions"


@pytest.mark.parametrize(
    "text",
    [
        "Les sanctions que l'Union européenne a adoptées vendredi contre des officiers rwandais sont entrées en vigueur.",
        "Kigali dénonce les sanctions adoptées vendredi par l'Union européenne.",
    ],
)
def test_sanctions_that_are_adopted_are_a_sanction(text: str) -> None:
    told = _found(text)[0]
    assert told.kind == "sanction"
    assert ("Union européenne", "agent") in {(actor.name, actor.role) for actor in told.actors}


def test_a_resolution_that_is_adopted_is_a_vote() -> None:
    assert _found("La résolution que le Conseil de sécurité a adoptée vendredi exige un retrait.")[0].kind == "vote"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Paris et Alger ont convenu vendredi, lors de pourparlers à Tunis, d'une reprise des vols directs.",
            "La France et l’Algérie conviennent d’une reprise des vols directs",
        ),
        (
            "Le ministre s'est félicité vendredi, à l'issue d'une visite à Amman, de la réouverture de la frontière.",
            "Le ministre se félicite de la réouverture de la frontière",
        ),
        ("Moscou a averti vendredi, dans un communiqué, d'une riposte.", "Moscou avertit d’une riposte"),
    ],
)
def test_where_something_was_agreed_does_not_keep_what_was_agreed_from_the_headline(text: str, title: str) -> None:
    assert _found(text)[0].title == title
