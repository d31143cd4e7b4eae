"""Who holds an office is whom the article tells to have come to it, whatever the tables say of the day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)


def cast(text: str, language: str) -> set[str]:
    """Everybody of the last candidate."""
    return {actor.name for actor in extract(text, document_date=DAY, language=language).candidates[-1].actors}


CAME = [
    (
        "en",
        "Laura Finch was elected prime minister of Britain on Sunday. The British prime minister met the Japanese ambassador "
        "on Tuesday.",
        "Laura Finch",
    ),
    (
        "en",
        "Japan's parliament elected Kenji Arata prime minister on Monday. The Japanese prime minister visited Seoul on "
        "Tuesday.",
        "Kenji Arata",
    ),
    (
        "en",
        "Pia Moretti, who succeeded Giorgia Meloni in June, visited Athens on Monday. The Italian prime minister visited "
        "Sofia on Tuesday.",
        "Pia Moretti",
    ),
    (
        "en",
        "Ana Rojas was sworn in as president of Poland on Friday. The Polish president received the Czech ambassador on "
        "Monday.",
        "Ana Rojas",
    ),
    (
        "fr",
        "Laura Finch a été élue première ministre du Royaume-Uni dimanche. La première ministre britannique a reçu mardi "
        "l'ambassadeur du Japon.",
        "Laura Finch",
    ),
    (
        "fr",
        "Le Parlement japonais a élu lundi Kenji Arata premier ministre. Le premier ministre japonais s'est rendu mardi à "
        "Séoul.",
        "Kenji Arata",
    ),
    (
        "fr",
        "Kenji Arata, élu dimanche premier ministre du Japon, se rendra vendredi à Séoul. Le premier ministre y rencontrera "
        "samedi le président sud-coréen.",
        "Kenji Arata",
    ),
    (
        "fr",
        "Pia Moretti, qui a succédé en juin à Giorgia Meloni, s'est rendue lundi à Athènes. La première ministre italienne "
        "s'est rendue mardi à Sofia.",
        "Pia Moretti",
    ),
    (
        "en",
        "Pia Moretti succeeded Giorgia Meloni as prime minister in June. The Italian prime minister visited Sofia on "
        "Tuesday.",
        "Pia Moretti",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), CAME, ids=[row[1][:50] for row in CAME])
def test_whoever_came_to_an_office_holds_it(language: str, text: str, name: str) -> None:
    assert name in cast(text, language)


STAYED = [
    (
        "en",
        "Tom Ashby will be appointed British foreign minister on Friday. The British foreign minister visited Cairo on "
        "Monday.",
        "Yvette Cooper",
    ),
    (
        "en",
        "Ana Rojas, elected president of Poland on Sunday, met the Czech ambassador on Monday. The Polish president visited "
        "Rome on Tuesday.",
        "Karol Nawrocki",
    ),
    (
        "en",
        "Britain's prime minister named Tom Ashby foreign secretary on Monday. The British prime minister visited Dublin on "
        "Tuesday.",
        "Keir Starmer",
    ),
    (
        "fr",
        "Le Parlement européen a élu lundi Pia Moretti présidente. La présidente de la Commission européenne s'est rendue "
        "mardi à Sofia.",
        "Ursula von der Leyen",
    ),
    (
        "fr",
        "Tom Ashby sera nommé vendredi ministre britannique des affaires étrangères. La ministre britannique des affaires "
        "étrangères s'est rendue lundi au Caire.",
        "Yvette Cooper",
    ),
    (
        "fr",
        "Tom Ashby, que le premier ministre britannique a nommé ministre, s'est rendu lundi à Rome. Le premier ministre "
        "britannique s'est rendu mardi à Dublin.",
        "Keir Starmer",
    ),
    (
        "en",
        "Ana Rojas was sworn in as president of Poland's Constitutional Court on Sunday. The Polish president visited Rome "
        "on Tuesday.",
        "Karol Nawrocki",
    ),
    (
        "en",
        "Pia Moretti was replaced by Giorgia Meloni in June. The Italian prime minister visited Sofia on Tuesday.",
        "Giorgia Meloni",
    ),
    (
        "en",
        "Pia Moretti, who succeeded Giorgia Meloni at the head of the party, visited Athens on Monday. The Italian prime "
        "minister visited Sofia on Tuesday.",
        "Giorgia Meloni",
    ),
    (
        "fr",
        "Pio Moretti a été remplacé en juin par Giorgia Meloni. La première ministre italienne s'est rendue mardi à Sofia.",
        "Giorgia Meloni",
    ),
    (
        "fr",
        "Pia Moretti, qui a succédé à Giorgia Meloni à la tête du parti, s'est rendue lundi à Athènes. La première ministre "
        "italienne s'est rendue mardi à Sofia.",
        "Giorgia Meloni",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), STAYED, ids=[row[1][:50] for row in STAYED])
def test_whoever_is_yet_to_come_does_not_hold_it(language: str, text: str, name: str) -> None:
    assert name in cast(text, language)


NEW = [
    (
        "en",
        "Giorgia Meloni resigned in May. On Monday the new Italian prime minister visited Athens.",
        "Giorgia Meloni",
    ),
    ("en", "The new French foreign minister visited Rabat on Monday.", "Jean-Noël Barrot"),
    (
        "fr",
        "Giorgia Meloni a démissionné en mai. Lundi, le nouveau premier ministre italien s'est rendu à Athènes.",
        "Giorgia Meloni",
    ),
    ("fr", "Le nouveau ministre français des affaires étrangères s'est rendu lundi à Rabat.", "Jean-Noël Barrot"),
]


@pytest.mark.parametrize(("language", "text", "old"), NEW, ids=[row[1][:50] for row in NEW])
def test_a_new_one_is_not_whom_the_tables_know_of_old(language: str, text: str, old: str) -> None:
    assert old not in cast(text, language)


def test_a_new_one_may_be_whom_the_tables_know_of_late() -> None:
    found = extract(
        "The new British prime minister visited Dublin on Monday.", document_date=date(2024, 9, 12), language="en"
    )
    assert "Keir Starmer" in {actor.name for actor in found.candidates[-1].actors}
