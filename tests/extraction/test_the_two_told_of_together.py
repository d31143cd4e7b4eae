"""Whom "the two leaders", "the pair", "the former", « le second » mean where a third party was named since."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _last(text: str, language: str) -> tuple[str, set[str]]:
    last = extract(text, document_date=date(2024, 5, 10), language=language).candidates[-1]
    return last.title, {actor.name for actor in last.actors if actor.name not in last.understood}


_MET = (
    "Albanian Prime Minister Edi Rama met his Kosovo counterpart Albin Kurti in Tirana on Monday. "
    "Italian Foreign Minister Antonio Tajani, who had landed from Rome on Sunday, did not attend the talks. "
)
_AGREED = (
    "Bolivia and Chile agreed on Thursday to reopen talks on the river. "
    "Peru, which had offered its good offices in March, hailed the decision on Friday. "
)
_RENCONTRE = (
    "Le président chypriote Nikos Christodoulides et le dirigeant chypriote turc Tufan Erhürman se sont rencontrés mardi "
    "à Genève. L'envoyée de l'ONU, Maria Angela Holguin, avait reçu lundi le ministre grec des Affaires étrangères. "
)


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders signed an agreement on Tuesday.",
        "The pair signed an agreement on Tuesday.",
        "The two men signed an agreement on Tuesday.",
        "They signed an agreement on Tuesday.",
    ],
)
def test_the_two_are_those_who_met(text: str) -> None:
    title, who = _last(_MET + text, "en")
    assert title == "Edi Rama and Albin Kurti signed an agreement"
    assert who == {"Edi Rama", "Albin Kurti"}


@pytest.mark.parametrize(
    "text",
    [
        "The two sides will name negotiators on June 15.",
        "Both capitals will name negotiators on June 15.",
        "The two countries will name negotiators on June 15.",
        "The two delegations will name negotiators on June 15.",
    ],
)
def test_the_two_sides_are_those_who_agreed(text: str) -> None:
    title, who = _last(_AGREED + text, "en")
    assert title == "Bolivia and Chile will name negotiators"
    assert who == {"Bolivia", "Chile"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les deux hommes ont signé mardi soir un accord.",
            "Nikos Christodoulides et Tufan Erhurman signent un accord",
        ),
        ("Le premier a regagné Nicosie mercredi.", "Nikos Christodoulides regagne Nicosie"),
        ("Le second a regagné Nicosie mercredi.", "Tufan Erhurman regagne Nicosie"),
    ],
)
def test_les_deux_hommes_sont_ceux_qui_se_sont_rencontres(text: str, title: str) -> None:
    assert _last(_RENCONTRE + text, "fr")[0] == title


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (
            "The foreign ministers, Celinda Sosa and Alberto van Klaveren, shook hands in Lima on Thursday. "
            "The former flew to Brasilia on Friday.",
            "en",
            "Celinda Sosa",
        ),
        (
            "Le Ghana et le Togo ont signé lundi un accord. Le premier a fermé mardi sa frontière avec le Burkina Faso.",
            "fr",
            "Ghana",
        ),
    ],
)
def test_the_one_of_two(text: str, language: str, who: str) -> None:
    assert who in _last(text, language)[1]


@pytest.mark.parametrize(
    ("text", "language", "nobody"),
    [
        # The first and the second of things, and a former holder of an office.
        ("Rama et Kurti ont inauguré lundi un pont. Le premier pont a été ouvert en 1998.", "fr", "Edi Rama"),
        ("Olaf Scholz and Emmanuel Macron met on Monday. The former chancellor died on Tuesday.", "en", "Olaf Scholz"),
        # Those of another rank, and a woman, are not whom the words tell of.
        (
            "L'avocate Anna Holt a rencontré lundi le juge Luc Meyer. Paul Biya est arrivé mardi au Tchad. "
            "Les deux présidents se verront mercredi.",
            "fr",
            "Luc Meyer",
        ),
        # Two rebels and a government are no "two sides" only because two neighbours said something together.
        (
            "Peru and Chile voted for it on Monday. Chile and Mexico abstained. "
            "A ceasefire was accepted by both sides on Tuesday.",
            "en",
            "Mexico",
        ),
    ],
)
def test_nobody_else_is_taken_up(text: str, language: str, nobody: str) -> None:
    assert nobody not in _last(text, language)[1]


def test_those_named_in_the_sentence_before_come_first() -> None:
    _, who = _last(
        "Edi Rama met Albin Kurti in Tirana on Monday. Antonio Tajani telephoned Marta Kos on Tuesday. "
        "The two will meet on Friday.",
        "en",
    )
    assert who == {"Antonio Tajani", "Marta Kos"}


def test_the_parties_are_those_who_dealt_with_each_other() -> None:
    title, who = _last(
        "The Colombian government and the ELN rebels extended their ceasefire on Monday. Venezuela welcomed the step. "
        "The two parties will meet in Caracas on May 20.",
        "en",
    )
    assert title == "Colombia and ELN will meet in Caracas"
    assert {"Colombia", "ELN"} <= who


def test_the_latter_is_he_whom_the_former_left() -> None:
    _, who = _last(
        "Tayyip Erdogan and Kyriakos Mitsotakis met in Ankara on Monday. The former will visit Athens in December. "
        "The latter flew to Nicosia on Wednesday.",
        "en",
    )
    assert "Kyriakos Mitsotakis" in who and "Greece" not in who


def test_les_deux_dirigeants_sont_ceux_qui_se_sont_parle() -> None:
    title, _ = _last(
        "Le chef de la junte, le général Abdourahamane Tiani, a téléphoné lundi à son homologue malien Assimi Goïta. "
        "Le président béninois Patrice Talon a proposé mardi une médiation. Les deux dirigeants se verront le 20 mai à Gao.",
        "fr",
    )
    assert title == "Abdourahamane Tiani et Assimi Goïta se verront à Gao"
