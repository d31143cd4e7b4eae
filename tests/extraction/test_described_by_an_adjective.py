"""French puts one adjective between an office and a name, or after it: who it is, and from which town he comes."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2003, 2, 12)


def actors(text: str) -> list[tuple[str, str | None]]:
    """Name and country of the actors of the first candidate."""
    return [(a.name, a.country) for a in extract(text, document_date=DAY, language="fr").candidates[0].actors]


@pytest.mark.parametrize(
    ("who", "home"),
    [
        ("Le maire socialiste", None),
        ("Le ministre libéral", None),
        ("Le négociateur rebelle", None),
        ("L'ancien ministre gaulliste", None),
        ("Le maire lyonnais", "FRA"),
        ("Le ministre vaudois", "CHE"),
        ("Le diplomate genevois", "CHE"),
        ("Le procureur milanais", "ITA"),
        ("Le ministre espagnol", "ESP"),
    ],
)
def test_an_adjective_parts_no_office_from_its_name(who: str, home: str | None) -> None:
    """The person acts, and not an office without a name."""
    assert actors(f"{who} Paul Quintard a démissionné lundi.") == [("Paul Quintard", home)]


def test_the_adjective_after_a_name_tells_the_town() -> None:
    """And nobody else of that word lends his country."""
    text = "Le diplomate algérien Samir Benali a quitté Genève lundi. "
    text += "M. Paul Quintard, le diplomate genevois qui l'avait reçu, a été décoré mardi."
    told = extract(text, document_date=DAY, language="fr").candidates
    assert ("Paul Quintard", "CHE") in [(a.name, a.country) for a in told[-1].actors]


def test_an_adjective_before_a_verb_names_nobody() -> None:
    """ "Le maire socialiste a reçu Paul Quintard": two people."""
    told = actors("Le maire socialiste a rencontré lundi Paul Quintard.")
    assert len(told) == 2


@pytest.mark.parametrize("line", ["De notre envoyé spécial à Évian.", "De nos envoyés spéciaux."])
def test_whoever_writes_the_article_is_no_envoy(line: str) -> None:
    """A byline lends no later diplomat its office."""
    told = extract(f"{line} M. Paul Quintard a rencontré lundi M. Samir Benali.", document_date=DAY, language="fr")
    assert all("envoyé" not in a.name.lower() for c in told.candidates for a in c.actors)
