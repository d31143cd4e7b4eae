"""Of a French list of participles each is a deed of the one subject: "a rappelé X, fermé Y et gelé Z"."""

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vendredi soir, M. Keita avait réuni un conseil des ministres, retiré à M. Dia le portefeuille de la défense "
            "et décrété l’état d’urgence.",
            ["meeting", "withdrawal", "legal"],
        ),
        (
            "Le ministre a visité vendredi le camp, rencontré les délégués et promis une aide.",
            ["visit", "meeting", "offer"],
        ),
        ("Le roi a reçu vendredi M. Sow, rentré de Rome et accueilli par la foule.", ["meeting"]),
        (
            "Le juge a interrogé vendredi le général, accusé par deux témoins et lâché par les siens.",
            ["legal"],
        ),
        ("Washington a condamné vendredi le raid, l’attaque et la prise du port.", ["accusation"]),
        ("Le roi a reçu vendredi M. Sow, nommé le 3 mars.", ["meeting", "other"]),
        ("Le ministre a visité vendredi le camp, rencontré les", ["visit"]),
    ],
)
def test_each_participle_of_a_list_is_a_deed(text, expected):
    found = extract(text, document_date=date(2001, 3, 17), language="fr").candidates
    assert sorted(c.kind for c in found) == sorted(expected)
    assert all(c.interval.edtf in ("2001-03-16", "2001-03-03") for c in found)


def test_all_that_is_listed_is_told_of_one():
    text = "Les rebelles ont attaqué lundi la caserne, tué dix soldats, brûlé deux chars et enlevé un officier."
    found = extract(text, document_date=date(2001, 3, 17), language="fr").candidates
    assert "Les rebelles attaquent la caserne" in [c.title for c in found]
    assert {c.interval.edtf for c in found} == {"2001-03-12"}
