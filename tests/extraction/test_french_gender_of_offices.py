"""In French, the article and the participle say of which sex somebody is: no man is "la ministre" or "l'a écartée"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def actors(text: str) -> list[list[str]]:
    found = extract(text, document_date=date(2022, 3, 11), language="fr").candidates
    return [[actor.name for actor in c.actors] for c in found]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("La chancelière allemande a reçu lundi Maia Sandu.", ["Chancelière allemande", "Maia Sandu"]),
        ("Le chancelier allemand a reçu lundi Maia Sandu.", ["Olaf Scholz", "Maia Sandu"]),
        ("La présidente moldave a reçu lundi Olaf Scholz.", ["Maia Sandu", "Olaf Scholz"]),
        ("Le président de la République française a reçu lundi Olaf Scholz.", ["Emmanuel Macron", "Olaf Scholz"]),
        ("Le chancelier de la RFA, Olaf Scholz, a reçu lundi Maia Sandu.", ["Olaf Scholz", "Maia Sandu"]),
        ("La présidence française a annoncé lundi un sommet.", ["France"]),
    ],
)
def test_the_holder_is_of_the_sex_of_the_article(text: str, who: list[str]) -> None:
    assert actors(text)[0] == who


def test_the_minister_named_before_is_not_a_man_where_she_is_a_woman() -> None:
    text = (
        "La ministre de l’Europe et des Affaires étrangères a reçu lundi M. Lavrov. Le chancelier Olaf Scholz a reçu mardi "
        "Xi Jinping. La ministre se rendra jeudi à Chisinau."
    )
    last = actors(text)[-1]
    assert last[0].startswith("Ministre") and "Olaf Scholz" not in last


@pytest.mark.parametrize(
    ("text", "rejected"),
    [
        ("M. Rauf Denktash avait posé, la semaine dernière, une condition. M. Ferrand l’a écartée jeudi.", False),
        ("M. Rauf Denktash avait posé, la semaine dernière, une condition. M. Ferrand l’a reçu jeudi.", True),
    ],
)
def test_a_feminine_participle_tells_of_no_man(text: str, rejected: bool) -> None:
    assert any("Rauf Denktash" in who for who in actors(text)[1:]) == rejected


def test_who_speaks_may_stand_behind_a_long_title() -> None:
    text = "« Nous partirons », a déclaré dimanche à Abuja le commissaire de la Cédéao Abdel-Fatau Musah."
    said = [(a.name, a.role) for a in extract(text, document_date=date(2023, 8, 9), language="fr").candidates[0].actors]
    assert ("Abdel-Fatau Musah", "agent") in said
