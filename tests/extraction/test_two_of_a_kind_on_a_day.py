"""Two acts of a kind on a day are two where another place or other people are told; one told again is one."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 3, 13)


def count(text: str, kind: str, language: str) -> int:
    return sum(c.kind == kind for c in extract(text, document_date=DAY, language=language).candidates)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Russian missiles struck Odesa on Tuesday. Kharkiv was also hit on Tuesday by Russian drones.", "attack", 2),
        (
            "Russian missiles struck Odesa on Tuesday. Russian missiles hit Odesa at dawn on Tuesday, killing two.",
            "attack",
            1,
        ),
        (
            "Sudan bombed targets in Darfur on Tuesday. The Sudanese army bombed El Fasher on Tuesday.",
            "attack",
            1,
        ),
        (
            "Keir Starmer hosted Volodymyr Zelenskyy at Chequers on Wednesday. Zelenskyy then met King Charles in Windsor on "
            "Wednesday.",
            "meeting",
            2,
        ),
        (
            "Keir Starmer hosted Volodymyr Zelenskyy at Chequers on Wednesday. Starmer and Zelenskyy met for two hours on "
            "Wednesday.",
            "meeting",
            1,
        ),
        (
            "Two Armenian soldiers were arrested in Shusha on Monday by Azerbaijani police. An Armenian priest was arrested "
            "in Ganja on Monday by Azerbaijani police.",
            "legal",
            2,
        ),
        (
            "The European Parliament voted in Strasbourg on Thursday to freeze aid to Georgia. The Georgian parliament voted "
            "in Tbilisi on Thursday to leave the Council of Europe.",
            "vote",
            2,
        ),
    ],
)
def test_in_english(text: str, kind: str, expected: int) -> None:
    assert count(text, kind, "en") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("L'armée israélienne a bombardé lundi Tyr. Elle a frappé lundi la ville syrienne de Deraa.", "attack", 2),
        (
            "L'armée israélienne a bombardé lundi Tyr. Israël a frappé lundi le port de Tyr, faisant deux morts.",
            "attack",
            1,
        ),
        (
            "Deux opposants ont été arrêtés mardi à Minsk par la police biélorusse. Un journaliste polonais a été arrêté "
            "mardi à Brest par la police biélorusse.",
            "legal",
            2,
        ),
        (
            "Le M23 a incendié mardi un village près de Rutshuru. Le M23 a incendié mardi un second village.",
            "attack",
            2,
        ),
        (
            "Le Venezuela et le Guyana ont conclu mardi un accord sur la pêche. L'accord signé mardi crée une patrouille.",
            "agreement",
            1,
        ),
        (
            "Le Tchad et le Niger ont signé mardi un accord. Un accord signé mardi entre le Mali et le Togo suivra.",
            "agreement",
            2,
        ),
        (
            "Emmanuel Macron a reçu mardi Olaf Scholz à l'Élysée. Olaf Scholz a rencontré mardi Emmanuel Macron à Paris.",
            "meeting",
            1,
        ),
        (
            "Le Tchad et le Soudan ont signé lundi à Doha un accord. L'accord a été signé lundi au Qatar par les deux pays.",
            "agreement",
            1,
        ),
    ],
)
def test_in_french(text: str, kind: str, expected: int) -> None:
    assert count(text, kind, "fr") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The truce committee met on Monday in Busan. Emmanuel Macron met Olaf Scholz on Monday.", "en", 2),
        ("The two leaders met on Monday in Paris. Emmanuel Macron met Olaf Scholz on Monday.", "en", 1),
        ("The talks were held on Monday in Paris. Emmanuel Macron met Olaf Scholz on Monday.", "en", 1),
        ("La commission d'armistice s'est réunie lundi. Emmanuel Macron a rencontré lundi Olaf Scholz.", "fr", 2),
        ("Les entretiens ont eu lieu lundi à Paris. Emmanuel Macron a rencontré lundi Olaf Scholz.", "fr", 1),
    ],
)
def test_a_body_that_sits_is_no_meeting_of_two_people(text: str, language: str, expected: int) -> None:
    assert count(text, "meeting", language) == expected
