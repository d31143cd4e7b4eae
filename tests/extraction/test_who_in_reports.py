"""Who acts and who is meant in long reports: asides, groups taken up, the two sides of an article."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def actors(text: str, language: str) -> list[tuple[str, set[str]]]:
    """The kind of each candidate, with the countries (or names) of those in it."""
    found = extract(text, document_date=date(2024, 3, 5), language=language).candidates
    return [(c.kind, {actor.country or actor.name for actor in c.actors}) for c in found]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (
            "Sergei Lavrov telephoned his Serbian colleague, Ivica Dacic, on Sunday and promised him support.",
            "en",
            [("call", {"RUS", "SRB"}), ("offer", {"RUS", "SRB"})],
        ),
        (
            "Emmanuel Macron a reçu son homologue kényan, William Ruto, dimanche et lui a promis un prêt.",
            "fr",
            [("meeting", {"FRA", "KEN"}), ("offer", {"FRA", "KEN"})],
        ),
        (
            "Russia, Serbia’s ally, accused Pristina on Friday of preparing a provocation.",
            "en",
            [("accusation", {"RUS", "XKX"})],
        ),
        ("China, Pakistan’s main backer, vetoed the resolution on Monday.", "en", [("refusal", {"CHN"})]),
    ],
)
def test_asides(text: str, language: str, who: list[tuple[str, set[str]]]) -> None:
    assert actors(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who", "title"),
    [
        (
            "La France et la Guinée ont signé. La police a arrêté trente-huit Rwandais. Ils ont été expulsés dimanche.",
            "fr",
            {"RWA"},
            "Trente-huit Rwandais ont été expulsés",
        ),
        (
            "France and Guinea have signed. The army arrested 38 Rwandan soldiers. They were expelled on Sunday.",
            "en",
            {"RWA"},
            "38 Rwandan soldiers were expelled",
        ),
        (
            "Adel al-Jubeir met Heather Nauert. Canadian farmers say they were told on Monday to wait.",
            "en",
            {"CAN"},
            "Canadian farmers were told to wait",
        ),
    ],
)
def test_groups_taken_up(text: str, language: str, who: set[str], title: str) -> None:
    last = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    assert {actor.country for actor in last.actors if actor.country} == who
    assert last.title == title


SIDES_FR = (
    "Le Burundi ferme sa frontière avec le Rwanda\n\nLe Burundi accuse le Rwanda, et le Rwanda répond au Burundi. "
    "Le président burundais a parlé.\n\nLa Tanzanie a proposé sa médiation au président burundais.\n\n"
)
SIDES_EN = (
    "Burundi and Rwanda are at odds. Burundi accuses Rwanda, and Rwanda accuses Burundi. Burundi wants Rwanda to stop."
    "\n\nTanzania has offered help to the Burundian president.\n\n"
)


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (SIDES_FR + "Les deux pays avaient rouvert leur frontière en octobre 2022.", "fr", {"BDI", "RWA"}),
        (SIDES_FR + "Les ministres des deux pays se verront le 12 mars.", "fr", {"BDI", "RWA"}),
        (SIDES_EN + "The two countries reopened their border in October 2022.", "en", {"BDI", "RWA"}),
        (
            SIDES_EN + "Kenya and Uganda are neighbours. The two countries signed a treaty on March 1.",
            "en",
            {"KEN", "UGA"},
        ),
    ],
)
def test_two_countries(text: str, language: str, who: set[str]) -> None:
    assert actors(text, language)[-1][1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Le Kenya et la Chine s’opposent à la Russie. Le Soudan aussi.\n\nLe voyage provoque des remous au Caire. "
            "Le ministre des affaires étrangères, Samir Nadji, a démissionné lundi.",
            {"EGY"},
        ),
        (
            "Le Kenya et la Chine s’opposent à la Russie. Le Soudan aussi.\n\nLa police a fouillé des maisons à Lomé. "
            "La justice a condamné lundi trois officiers.",
            {"TGO"},
        ),
    ],
)
def test_countries_of_a_paragraph(text: str, who: set[str]) -> None:
    assert actors(text, "fr")[-1][1] == who
