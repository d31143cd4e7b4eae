"""French: what is denied in an aside, what was due and moved to another day, chiefs of ministries, consuls and guests."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 6, 15), language="fr").candidates)


@pytest.mark.parametrize(
    ("text", "value", "said_by"),
    [
        ("Ankara a livré lundi deux drones à l’armée somalienne, ce que la Turquie dément.", "denied", ("Turquie",)),
        ("Le Rwanda a envoyé en mars mille soldats au Congo, ce que Kigali nie.", "denied", ("Rwanda",)),
        ("L’armée a bombardé mardi un hôpital, ce qu’a démenti son porte-parole.", "denied", ("Porte-parole",)),
        ("Le Rwanda a envoyé en mars mille soldats au Congo, ce que Kigali confirme.", "happened", ()),
        ("Le consul a été accusé mercredi d’espionnage, ce qu’il nie.", "happened", ()),
    ],
)
def test_what_an_aside_denies_is_no_fact_but_an_accusation_was_made(
    text: str, value: str, said_by: tuple[str, ...]
) -> None:
    assert [(c.factuality, c.said_by) for c in told(text)] == [(value, said_by)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Le Parlement éthiopien devait ratifier samedi l’accord portuaire ; le vote a été renvoyé au 2 avril.",
            "postponed",
        ),
        (
            "La commission, qui devait se réunir mercredi à Windhoek, ne siégera finalement que le 15 mars.",
            "postponed",
        ),
        ("Le sommet devait s’ouvrir lundi à Rome. Il se tiendra finalement en avril.", "postponed"),
        ("Le ministre devait rencontrer M. Lopez vendredi ; la rencontre a été préparée avec soin.", "scheduled"),
    ],
)
def test_what_was_due_is_put_off_where_it_is_named_again_or_has_another_day(text: str, value: str) -> None:
    assert told(text)[0].factuality == value


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Le chef du Pentagone a rencontré lundi M. Lavrov.", "Lloyd Austin", "meeting"),
        ("Le chef du Foreign Office s’est rendu lundi à Kiev.", "James Cleverly", "visit"),
        ("Le patron du Quai d’Orsay s’est rendu lundi à Kiev.", "Catherine Colonna", "visit"),
        ("Le chef de l’État français s’est rendu lundi à Kiev.", "Emmanuel Macron", "visit"),
        ("Le consul général de Turquie a rencontré lundi le maire.", "Turquie", "meeting"),
        ("Le général de Gaulle a rencontré lundi le maire.", "Charles de Gaulle", "meeting"),
        ("Emmanuel Macron a accueilli lundi à Paris le chancelier Scholz.", "Emmanuel Macron", "meeting"),
        ("L’Inde prendra la présidence du G20 le 1er octobre.", "Inde", "other"),
    ],
)
def test_whoever_leads_a_ministry_a_post_or_a_house_is_who_acts(text: str, name: str, kind: str) -> None:
    first = told(text)[0]
    assert (first.actors[0].name, first.kind) == (name, kind)
