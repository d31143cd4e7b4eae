"""Who helps, orders or is spoken for takes part; a body that does something does it for the land whose it is."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2026, 11, 26)  # a Thursday


def _cast(text: str, language: str) -> dict[str, str]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return {actor.name: actor.role for actor in found[0].actors}


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("Le consul a signé mardi la convention au nom du Kenya.", "fr", "Kenya", "participant"),
        ("La milice a pris mardi le port avec l'aide du Tchad.", "fr", "Tchad", "participant"),
        ("La milice a pris mardi le port avec l'appui de mercenaires russes.", "fr", "Russie", "participant"),
        ("L'avocat a été arrêté mardi sur ordre de Paul Biya.", "fr", "Paul Biya", "agent"),
        (
            "Des colons ont incendié mardi le village sous la protection de l'armée israélienne.",
            "fr",
            "Israël",
            "participant",
        ),
        ("L'avocat a été arrêté mardi à la demande de la Turquie.", "fr", "Turquie", "participant"),
        ("The consul signed the convention on Tuesday on behalf of Kenya.", "en", "Kenya", "participant"),
        ("The militia took the port on Tuesday with the help of Chad.", "en", "Chad", "participant"),
        ("The lawyer was arrested on Tuesday on the orders of Paul Biya.", "en", "Paul Biya", "agent"),
        ("A lawyer was arrested on Tuesday at the request of Turkey.", "en", "Turkey", "participant"),
    ],
)
def test_who_helps_orders_or_is_spoken_for_takes_part(text: str, language: str, name: str, role: str) -> None:
    assert _cast(text, language).get(name) == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La milice a pris mardi le port avec l'aval du Tchad.", "Tchad"),
        ("La milice a pris mardi le port, au nom de la liberté, a regretté le Tchad.", "Tchad"),
        ("La police a saisi mardi un passeport au nom de Durand.", "Durand"),
        ("Le juge a libéré mardi un soldat accusé d'avoir tiré sur ordre de Paul Biya.", "Paul Biya"),
    ],
)
def test_others_named_beside_take_none(text: str, name: str) -> None:
    assert _cast(text, "fr").get(name) in (None, "source", "recipient")


@pytest.mark.parametrize(
    ("text", "cast"),
    [
        ("Un blogueur a été condamné lundi par un tribunal de Moscou.", {"Blogueur": "recipient", "Russie": "agent"}),
        (
            "Paul Biya a été condamné lundi par la cour d'assises de Tunis.",
            {"Paul Biya": "recipient", "Tunisie": "agent"},
        ),
        ("Paul Biya a été interpellé lundi par la police de Nairobi.", {"Paul Biya": "recipient", "Kenya": "agent"}),
        ("Paul Biya a été accueilli lundi par un ami de Nairobi.", {"Paul Biya": "participant"}),
    ],
)
def test_a_body_acts_for_its_land(text: str, cast: dict[str, str]) -> None:
    found = _cast(text, "fr")
    assert {name: found.get(name) for name in cast} == cast
    assert "recipient" not in (found.get("Russie"), found.get("Tunisie"), found.get("Kenya"))


@pytest.mark.parametrize(
    ("text", "day", "names"),
    [
        ("Le roi Abdallah d'Arabie saoudite a reçu lundi le pape.", date(2008, 2, 8), "Abdallah d'Arabie saoudite"),
        ("Le roi Abdallah de Jordanie a reçu lundi le pape.", date(2008, 2, 8), "Abdallah II"),
        ("Le Prix Nobel de la paix Ali Noor a été nommé mardi ministre.", _DAY, "Ali Noor"),
        ("Le Prix Nobel de la paix, Ali Noor, a appelé mardi au calme.", _DAY, "Ali Noor"),
    ],
)
def test_kings_and_laureates_are_named_in_full(text: str, day: date, names: str) -> None:
    found = extract(text, document_date=day, language="fr").candidates
    assert names in [actor.name for actor in found[0].actors]
    assert not any(actor.name.startswith("Prix") or actor.name == "Jordanie" for actor in found[0].actors)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Les ministres discuteront mardi du budget.", ["meeting"]),
        ("Les experts travailleront mardi sur le texte.", ["meeting"]),
        ("Les ouvriers ont travaillé mardi sur la route.", []),
    ],
)
def test_those_who_sit_together_meet(text: str, kinds: list[str]) -> None:
    assert [c.kind for c in extract(text, document_date=_DAY, language="fr").candidates] == kinds
