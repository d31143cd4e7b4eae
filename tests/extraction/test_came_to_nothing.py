"""What came to nothing, what nobody plans, what hung on a condition that was not met: never told as a fact or a plan."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)

NOTHING = """
en | There are no plans for a summit in July.
en | The White House has no plans to hold a summit in July.
en | Moscow has no intention of attending a summit in July.
en | If Moscow had signed in March, the war would have ended in April.
en | The deal could have been signed on Friday, had Ankara not objected.
en | The treaty would have entered into force on May 1 had parliament not rejected it.
en | Without the storm the ship would have arrived on Monday.
en | But for the storm the ship would have docked on Monday.
en | The foreign ministers failed to meet as planned on Tuesday.
fr | Il n'y a aucun projet de sommet en juillet.
fr | Il n'y a pas de projet de sommet en juillet.
fr | Si Moscou avait signé en mars, la guerre aurait pris fin en avril.
fr | L'accord aurait pu être signé vendredi si Ankara ne s'y était pas opposé.
fr | Sans la tempête, le navire serait arrivé lundi.
fr | Sans le veto américain, la résolution aurait été adoptée vendredi.
fr | Faute de rançon versée d'ici vendredi, les otages seront exécutés.
"""
TOLD = """
en | Plans for a naval blockade of the island were dropped on Friday. | military cancelled
en | Moscow abandoned plans for a visit on Monday. | visit cancelled
en | The plan to hold a referendum on June 1 was abandoned. | vote cancelled
en | Jets dropped bombs on the town on Friday. | attack happened
en | The sale of the port fell through on Monday. | other cancelled
en | A trip by the pope to Kyiv planned for June has come to nothing. | visit cancelled
en | The coalition collapsed on Monday. | other happened
en | The talks collapsed on Monday. | meeting happened
en | The foreign ministers, who were to meet on Tuesday, failed to meet as planned. | meeting cancelled
en | Moscow refuses a summit in July. | meeting cancelled
en | Moscow refuses to sign a treaty in July. | agreement cancelled
en | Moscow refused on Monday to sign the treaty. | refusal happened
en | Israel rejects July deadline | refusal cancelled
en | Absent an agreement by Friday, troops will enter the city. | military expected
en | Troops will enter the city on Friday. | military scheduled
en | The general said on Monday that no agreement had been reached. | statement happened
en | The general said no to the treaty on Monday. | refusal happened
en | Baghdad warned it would act if a Koran is burned on Friday. | other expected
en | He said on Monday that reports of ships leaving Mombasa on Sunday were false. | statement happened ; withdrawal denied
fr | Le projet de blocus naval de l'île a été abandonné vendredi. | military cancelled
fr | L'idée d'un sommet a été enterrée lundi. | meeting cancelled
fr | L'armée a abandonné la ville lundi. | withdrawal happened
fr | La vente du port a capoté lundi. | other cancelled
fr | Le contrat d'armement est tombé à l'eau mardi. | other cancelled
fr | Un marin est tombé à l'eau lundi. | other happened
fr | Les pourparlers ont tourné court lundi. | meeting cancelled
fr | La visite prévue mardi a capoté. | visit cancelled
fr | La visite du pape, envisagée pour juin, ne se fera pas. | visit cancelled
fr | Moscou refuse un sommet en juillet. | meeting cancelled
fr | Israël rejette une trêve en juin. | agreement cancelled
fr | Moscou boude le sommet de juillet. | meeting scheduled
fr | À défaut d'un accord vendredi, l'armée entrera dans la ville. | military expected
fr | La délégation serait partie lundi pour Oslo. | visit expected
fr | Le Parlement, qui devait voter mardi, a échoué à se réunir. | vote cancelled
fr | Le point de passage a été fermé vendredi. | sanction happened
"""


def _told(language: str, text: str) -> str:
    found = extract(text, document_date=DAY, language=language).candidates
    return " ; ".join(f"{candidate.kind} {candidate.factuality}" for candidate in found)


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_nothing_is_told(line: str) -> None:
    assert _told(*line.split(" | ")) == ""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_it_came_to(line: str) -> None:
    language, text, told = line.split(" | ")
    assert _told(language, text) == told


@pytest.mark.parametrize("text", ["Le ministre avait,", "Le ministre avait, en mai,", "Le ministre a ,"])
def test_a_text_may_end_on_a_comma(text: str) -> None:
    assert extract(text, document_date=DAY, language="fr") is not None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ministers failed on Monday to agree on sanctions.", "Ministers failed to agree on sanctions"),
        (
            "The Security Council failed on Monday to adopt a resolution on Gaza.",
            "The Security Council failed to adopt a resolution on Gaza",
        ),
    ],
)
def test_that_it_failed_is_told_and_nothing_was_agreed(text: str, title: str) -> None:
    (candidate,) = extract(text, document_date=date(2023, 12, 21), language="en").candidates
    kind = "vote" if "adopt" in text or "pass" in text else "other"
    assert (candidate.title, candidate.kind, candidate.factuality) == (title, kind, "happened")
