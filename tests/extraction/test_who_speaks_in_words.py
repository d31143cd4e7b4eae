"""Those who speak or act in the words of a text, and whom those words name only to say who they are."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2024, 3, 9)


def only(text: str, language: str) -> Candidate:
    (candidate,) = extract(text, document_date=DAY, language=language).candidates
    return candidate


@pytest.mark.parametrize(
    ("language", "text", "teller"),
    [
        ("en", "The plan failed, a former aide to Chancellor Merz said on Monday.", "Former aide to Chancellor Merz"),
        (
            "fr",
            "Le plan a échoué, a déclaré lundi à la presse un ancien conseiller du chancelier Merz.",
            "Ancien conseiller du chancelier Merz",
        ),
    ],
)
def test_nobody_tells_whoever_his_own_description_names(language: str, text: str, teller: str) -> None:
    assert [(actor.name, actor.role) for actor in only(text, language).actors] == [(teller, "agent")]


def test_sources_close_to_talks_close_nothing() -> None:
    told = only("Sources close to the talks said on Monday that the plan had failed.", "en")
    assert told.title == "Sources close to the talks said that the plan had failed"


def test_whoever_punishes_a_court_issued_no_warrant() -> None:
    told = only("Peru imposed sanctions on the court after it issued a warrant on Monday.", "en")
    assert (told.title, told.actors) == ("The court issued a warrant", ())


def test_one_of_two_that_open_a_sentence_is_told_in_small_letters() -> None:
    told = only("Deux drones, dont l'un s'est écrasé lundi en Pologne, venaient de Biélorussie.", "fr")
    assert told.title == "L’un des deux drones s’écrase en Pologne"


@pytest.mark.parametrize(
    ("language", "text", "agents"),
    [
        ("en", "Students marched to the palace on Monday. They burned a flag on Tuesday", []),
        ("fr", "Les marins pêchaient au large. Une vedette militaire les a arraisonnés mardi", ["Vedette militaire"]),
    ],
)
def test_nobody_is_called_by_the_end_of_the_sentence_before(language: str, text: str, agents: list[str]) -> None:
    """A short line without a stop is read as one sentence, whatever stops it holds."""
    last = extract(text, document_date=DAY, language=language).candidates[-1]
    assert [actor.name for actor in last.actors if actor.role == "agent"] == agents
