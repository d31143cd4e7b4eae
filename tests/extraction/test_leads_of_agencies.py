"""What the first sentences of agencies' dispatches say in ways of their own: plans moved twice, blows, absolutes, fields."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Extraction, extract

FRIDAY = date(2023, 12, 22)


def _read(text: str, language: str = "fr") -> Extraction:
    return extract(text, document_date=FRIDAY, language=language)


def test_the_second_day_of_what_was_planned_is_no_day_on_which_it_was_held() -> None:
    found = _read("Attendu lundi, puis mardi, le ministre russe est finalement arrivé vendredi à Ankara.").candidates
    days = {(c.interval.edtf if c.interval else "", c.factuality) for c in found}
    assert days == {("2023-12-18", "scheduled"), ("2023-12-19", "scheduled"), ("2023-12-22", "happened")}


def test_a_day_without_then_is_that_of_the_main_verb() -> None:
    found = _read("Attendu lundi, le ministre russe est finalement arrivé mardi à Ankara.").candidates
    assert {c.factuality for c in found if c.interval and c.interval.edtf == "2023-12-19"} == {"happened"}


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Le général a été tué jeudi dans une frappe russe.", "fr", "agent"),
        ("Trois soldats ont été blessés jeudi lors d'un raid aérien russe.", "fr", "agent"),
        ("Cinq civils ont été tués et 64 blessés jeudi dans des frappes russes.", "fr", "agent"),
        ("Trois civils ont été tués jeudi dans une attaque russe présumée.", "fr", None),
        ("Trois soldats ont été tués jeudi dans une base russe.", "fr", "recipient"),
        ("Trois soldats ont été tués jeudi dans l'attaque d'un convoi russe.", "fr", "recipient"),
        ("The general was killed on Thursday in a Russian strike.", "en", "agent"),
        ("Two men were killed on Thursday in a suspected Russian strike.", "en", None),
        ("Two men were killed on Thursday in a Russian camp.", "en", "recipient"),
    ],
)
def test_whose_blow_it_was_does_not_suffer_it(text: str, language: str, role: str | None) -> None:
    (candidate,) = _read(text, language).candidates
    assert next((a.role for a in candidate.actors if a.country == "RUS"), None) == role
    assert not candidate.title.startswith("Russi")


def test_whoever_does_what_a_participle_says_is_nobody_named_before() -> None:
    text = "Rien n'a été dit par le président renversé le 26 juillet, {}"
    (apart,) = _read(text.format("Kader Diallo n'ayant pas voulu répondre.")).candidates
    (named,) = _read(text.format("Kader Diallo, toujours détenu.")).candidates
    assert "Kader Diallo" not in {a.name for a in apart.actors}
    assert "Kader Diallo" in {a.name for a in named.actors}


@pytest.mark.parametrize("field", ["de la Défense", "des Affaires étrangères", "de l'Intérieur"])
def test_the_field_of_several_is_nobody(field: str) -> None:
    found = _read(f"Les ministres {field} d'une vingtaine de pays se sont réunis jeudi à Nice.").candidates
    assert not {"Défense", "Affaires", "Intérieur"} & {a.name for c in found for a in c.actors}


def test_a_sea_is_nobody() -> None:
    (candidate,) = _read("Une corvette sud-coréenne a coulé jeudi en mer Jaune.").candidates
    assert [a.country for a in candidate.actors] == ["KOR"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Alger, qui avait vivement réagi dès lundi, a retiré son ambassadeur jeudi.",
            ["Alger réagit", "Alger retire son ambassadeur"],
        ),
        ("L'Iran, qui avait menacé lundi, a tiré jeudi des missiles.", ["L’Iran menace", "L’Iran tire des missiles"]),
        (
            "Paris a salué mercredi le cessez-le-feu, qui doit prendre effet dimanche.",
            ["Paris salue le cessez-le-feu", "Le cessez-le-feu doit prendre effet"],
        ),
    ],
)
def test_an_aside_with_its_day_does_not_tell_the_main_deed(text: str, titles: list[str]) -> None:
    assert [c.title for c in _read(text).candidates] == titles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La Russie a lancé dans la nuit de mercredi à jeudi une vaste offensive contre l'Ukraine.", "attack"),
        ("L'Iran a lancé jeudi plus de 300 drones contre Israël.", "attack"),
        ("L'entreprise a lancé dans la nuit de mercredi à jeudi un site consacré à la Syrie.", "other"),
    ],
)
def test_a_night_between_verb_and_object_leaves_the_kind_alone(text: str, kind: str) -> None:
    assert {c.kind for c in _read(text).candidates} == {kind}


@pytest.mark.parametrize(
    ("aside", "who"),
    [("Jean Dupont n'ayant pas signé", {"Volodymyr Zelensky"}), ("Jean Dupont", {"Jean Dupont"})],
)
def test_whoever_a_participle_tells_of_after_a_comma_is_not_the_holder_before_it(aside: str, who: set[str]) -> None:
    text = f"Réclamé par le président ukrainien, {aside}, le texte a été rejeté lundi."
    (found,) = extract(text, document_date=date(2022, 3, 21), language="fr").candidates
    assert {actor.name for actor in found.actors} == who
