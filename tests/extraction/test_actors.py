"""Who takes part in a happening, as what, and who does not: families of sentences, each by examples of its own."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _cast(text: str, language: str, at: int = -1) -> dict[str, tuple[str | None, str]]:
    candidates = extract(text, document_date=date(2015, 3, 19), language=language).candidates
    return {actor.name: (actor.country, actor.role) for actor in candidates[at].actors}


def _countries(text: str, language: str, at: int = -1) -> set[str | None]:
    return {country for country, _ in _cast(text, language, at).values()}


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        # what governs a description governs the name after its comma
        (
            "fr",
            "Le consul britannique s’est entretenu lundi avec le candidat de l’opposition, Dyson Mkanda.",
            "Dyson Mkanda",
            "participant",
        ),
        (
            "fr",
            "Le procureur de la Cour pénale internationale, Luis Ocampo, a annoncé mercredi une enquête.",
            "Luis Ocampo",
            "agent",
        ),
        # what stands after a semicolon or a colon goes with its own verb
        (
            "en",
            "The council is to meet tomorrow; Dr Joseph Lund, the chairman, telephoned Joe Biden on Saturday.",
            "Joseph Lund",
            "participant",
        ),
        (
            "en",
            "If you are just joining us: the Ecuadorean foreign minister, Gabriela Sol, said on Saturday that it had rained.",
            "Gabriela Sol",
            "agent",
        ),
        # what opens a sentence with a participle ends at its comma
        (
            "fr",
            "Reçu lundi à l’Élysée par le chef de l’État, le ministre islandais Jon Hall a plaidé mardi pour un accord.",
            "Jon Hall",
            "agent",
        ),
        # "y" is no impersonal beside another verb
        (
            "fr",
            "La ministre norvégienne Kari Lund est arrivée lundi à Tallinn. Elle y a rencontré mardi Joe Biden.",
            "Kari Lund",
            "participant",
        ),
    ],
)  # fmt: skip
def test_who_takes_part(language: str, text: str, name: str, role: str) -> None:
    assert _cast(text, language).get(name, (None, ""))[1] == role


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        # where an ambassador is posted, of whom something is asked, whose town hall it is
        ("fr", "Oslo a rappelé lundi son ambassadeur à Pékin.", "CHN"),
        ("fr", "Varsovie a demandé mardi à Minsk de libérer deux journalistes.", "BLR"),
        ("fr", "La mairie de Bizerte a annoncé lundi la fermeture du port.", "TUN"),
    ],
)
def test_a_power_told_by_its_town(language: str, text: str, country: str) -> None:
    assert country in _countries(text, language)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "Le ministre irlandais a rencontré lundi Joe Biden à Bruxelles, en marge du conseil des Douze.", "EUU"),
        ("en", "The Irish minister met Joe Biden on Monday on the sidelines of the NATO council.", "NAT"),
        ("fr", "Le président chilien a demandé mardi à Genève la levée des sanctions.", "CHE"),
    ],
)
def test_who_takes_no_part(language: str, text: str, country: str) -> None:
    assert country not in _countries(text, language)
