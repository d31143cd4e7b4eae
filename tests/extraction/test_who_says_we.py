"""For whom "we", "us", "our" and "your" speak in an interview."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

RIGA = """Karl Osvald has led Latvia's delegation to the border talks with Russia since May. He received us on Thursday.

Q. Did the Russians accept?

A. {}

Q. {}

A. It was not easy."""
CHISINAU = """Ilie Munteanu, ministre moldave de l'agriculture, nous a reçus jeudi à Chisinau.

Votre gouvernement a-t-il été surpris ?

Non. {}

Que ferez-vous ?

{}"""
BREST = """Yann Le Goff, président de la Fédération bretonne des pêcheurs, a reçu le journal à Brest.

Avez-vous rencontré la ministre ?

{}

Et maintenant ?

Nous verrons."""


def last(text: str, language: str) -> tuple[str, set[str]]:
    found = extract(text, document_date=date(1993, 6, 11), language=language).candidates[-1]
    return found.title, {actor.country or actor.name for actor in found.actors}


@pytest.mark.parametrize(
    ("answer", "question", "who"),
    [
        ("We accepted their draft on Monday.", "And then?", {"LVA"}),
        ("Mr. Kozyrev accused us in Geneva on Tuesday of bad faith.", "And then?", {"RUS", "LVA"}),
        ("The Norwegian ambassador wrote to us on June 9.", "And then?", {"NOR", "LVA"}),
        ("On June 3 our men were fired upon near Abrene.", "And then?", {"LVA"}),
        ("The Russians were late. Our foreign minister flew to Oslo on Wednesday.", "And then?", {"LVA", "NOR"}),
        ("The Russians came.", "Your new government took its oath on June 7. Does it matter?", {"LVA"}),
    ],
)
def test_a_negotiator_speaks_for_his_state(answer: str, question: str, who: set[str]) -> None:
    assert last(RIGA.format(answer, question), "en")[1] == who


@pytest.mark.parametrize(
    ("first", "then", "title", "who"),
    [
        ("Kiev nous a répondu mardi.", "Rien.", "« Kiev nous a répondu mardi »", {"UKR", "MDA"}),
        (
            "Rien.",
            "Nous signerons un accord avec la Roumanie lundi prochain.",
            "Ilie Munteanu : « Nous signerons un accord avec la Roumanie »",
            {"MDA", "ROU"},
        ),
        (
            "Kiev a crié.",
            "Notre ambassadeur a été convoqué le 5 juin.",
            "« Notre ambassadeur a été convoqué le 5 juin »",
            {"MDA"},
        ),
    ],
)
def test_a_minister_speaks_for_his_state(first: str, then: str, title: str, who: set[str]) -> None:
    assert last(CHISINAU.format(first, then), "fr") == (title, who)


def test_the_head_of_a_union_speaks_for_it() -> None:
    title, who = last(BREST.format("Nous avons rencontré les Britanniques lundi."), "fr")
    assert title == "Yann Le Goff : « Nous avons rencontré les Britanniques »"
    assert who == {"Fédération bretonne", "GBR"}


def test_i_is_who_answers() -> None:
    assert last(BREST.format("J'irai à Londres lundi prochain."), "fr")[1] == {"FRA", "GBR"}


@pytest.mark.parametrize(("met", "label"), [("Zhang An", "Jean Dupont"), ("Jean Dupont", "Dupont")])
def test_a_label_is_the_name_of_whoever_bears_it_and_no_part_of_a_name(met: str, label: str) -> None:
    text = f"{met} est arrivé hier à Nairobi.\n\n{label} : J'ai démissionné lundi.\n"
    assert last(text, "fr")[0] == "Jean Dupont : « J’ai démissionné »"
