"""Who takes part in what is told again without them: talks, fighting, offers, an army, aid that is cut."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def last(text: str, language: str) -> set[str]:
    """The countries (or names) of those in the last candidate."""
    found = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    return {actor.country or actor.name for actor in found.actors}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Iran and the United States are negotiating in Muscat. The talks collapsed on Tuesday.", "en", {"IRN", "USA"}),
        ("L'Iran et les États-Unis négocient à Mascate. Les pourparlers ont échoué mardi.", "fr", {"IRN", "USA"}),
        ("A truce between Armenia and Azerbaijan holds. The fighting began on February 15.", "en", {"ARM", "AZE"}),
        (
            "Une trêve entre l'Arménie et l'Azerbaïdjan tient. Les affrontements ont commencé le 15 février.",
            "fr",
            {"ARM", "AZE"},
        ),
        ("Iran and the United States are negotiating. The talks with Oman collapsed on Tuesday.", "en", {"OMN"}),
        ("Iran and the United States are negotiating. The peace talks collapsed on Tuesday.", "en", set()),
        ("L'Iran et les États-Unis négocient. Des pourparlers ont échoué mardi.", "fr", set()),
    ],
)
def test_talks_and_fighting_of_those_told_before(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Ukraine offered coal on Monday. Moldova turned the offer down on Tuesday.", "en", {"MDA", "UKR"}),
        ("L'Ukraine a proposé lundi du charbon. Chisinau a rejeté l'offre mardi.", "fr", {"MDA", "UKR"}),
        ("Ukraine offered coal on Monday. Moldova turned down the Russian offer on Tuesday.", "en", {"MDA", "RUS"}),
    ],
)
def test_whose_offer_is_refused(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Russia is pulling its army out of Estonia. A regiment left on Monday.", "en", {"RUS"}),
        ("Les troupes russes quittent la base. Un régiment est parti lundi.", "fr", {"RUS"}),
        ("Russian and Indian troops are leaving the base. A regiment left on Monday.", "en", {"Regiment"}),
    ],
)
def test_whose_army_leaves(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who


TOGO = "Le Togo est isolé. Le Togo n'a plus d'amis. Les partenaires du Togo s'inquiètent pour le Togo. "


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (
            f"{TOGO}La Cédéao punit le Togo. Washington a mis fin samedi à toute assistance militaire.",
            "fr",
            {"TGO", "USA"},
        ),
        (f"{TOGO}Rien ne va. Washington a mis fin samedi à toute assistance militaire.", "fr", {"USA"}),
        (f"{TOGO}Le Togo et le Bénin parlent. Washington a mis fin samedi à toute assistance.", "fr", {"USA"}),
    ],
)
def test_whose_aid_is_cut(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Des banques argentines veulent la dette. Elles pourraient signer un accord mardi.", "fr", {"ARG"}),
        ("Argentine banks want the debt. They could sign an agreement on Tuesday.", "en", {"ARG"}),
        ("India reopened the airfields; they were closed on Wednesday.", "en", set()),
    ],
)
def test_they_are_those_without_a_name(text: str, language: str, who: set[str]) -> None:
    assert last(text, language) == who
