"""Sentences that every newspaper prints: who did what is read whole, and nothing that was dropped stands as planned."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import timeline.extraction.languages as languages
from timeline.extraction import Candidate, extract

FRIDAY = date(2024, 12, 13)


def told(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=FRIDAY, language=language).candidates)


DROPPED = [
    ("en", "The president called off the trip on Monday.", "visit", "cancelled"),
    ("en", "The president, who was to travel to Kyiv on Monday, called off the trip.", "visit", "cancelled"),
    ("en", "The minister, who had been due in Tunis on Thursday, put off his visit.", "visit", "postponed"),
    ("en", "The agreement that was to be signed in Doha on Friday will not be.", "agreement", "cancelled"),
    (
        "en",
        "The summit that was to bring together the Congolese and Rwandan presidents on Sunday was called off.",
        "meeting",
        "cancelled",
    ),
    (
        "en",
        "The minister had been due to receive the Russian ambassador on Monday but changed his mind.",
        "meeting",
        "cancelled",
    ),
    (
        "en",
        "Despite the protests, the former president called off a visit to Moscow on Monday.",
        "visit",
        "cancelled",
    ),
    ("fr", "L’accord qui devait être signé vendredi à Doha ne le sera pas.", "agreement", "cancelled"),
    (
        "fr",
        "Le sommet qui devait réunir dimanche les présidents congolais et rwandais a été annulé.",
        "meeting",
        "cancelled",
    ),
    ("fr", "La réunion qui devait rassembler lundi les deux délégations a été annulée.", "meeting", "cancelled"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), DROPPED)
def test_what_was_dropped_is_not_planned(language: str, text: str, kind: str, factuality: str) -> None:
    assert [(c.kind, c.factuality) for c in told(text, language)] == [(kind, factuality)]


HEADLINES = [
    ("fr", "Le premier ministre est arrivé lundi à Tunis.", ["Le premier ministre arrive à Tunis"]),
    ("fr", "Le président est parti lundi pour Tunis.", ["Le président part pour Tunis"]),
    ("fr", "Le ministre est mort lundi d’une crise cardiaque.", ["Le ministre meurt d’une crise cardiaque"]),
    ("fr", "Le Parlement a adopté jeudi le budget.", ["Le Parlement adopte le budget"]),
    (
        "en",
        "The lawyer who defended Mr. Bazoum on Monday and was expelled on Tuesday flew to Paris.",
        ["The lawyer defended Mr. Bazoum", "The lawyer was expelled", "The lawyer flew to Paris"],
    ),
    (
        "en",
        "Rebels who seized the town on Monday surrendered on Tuesday.",
        ["Rebels seized the town", "Rebels surrendered"],
    ),
    (
        "en",
        "Soldiers who mutinied on Monday and seized the radio station surrendered on Tuesday.",
        ["Soldiers mutinied", "The soldiers surrendered"],
    ),
    ("en", "The Saudi-led coalition bombed Sanaa on Monday.", ["The Saudi-led coalition bombed Sanaa"]),
    ("en", "The Russian-built plant opened on Monday.", ["The Russian-built plant opened"]),
    (
        "en",
        "Officials said Poland’s prime minister, Donald Tusk, suspended the talks on Monday.",
        ["Donald Tusk suspended the talks"],
    ),
    ("en", "Officials said the envoy, a former general, resigned on Monday.", ["The envoy resigned"]),
    ("en", "The minister said the talks, held in Rome, failed on Monday.", ["The talks failed"]),
    (
        "en",
        "Israel said Hamas, the group that runs Gaza, fired ten rockets on Monday.",
        ["Hamas fired ten rockets"],
    ),
    (
        "en",
        "The president resigned on Monday after a call with Mr. Biden.",
        ["The president resigned after a call with Mr. Biden"],
    ),
    (
        "en",
        "The former president said talks would resume on Monday.",
        ["The former president said talks would resume"],
    ),
    (
        "en",
        "The pro-Western Prime Minister signed the accord on Monday.",
        ["The pro-Western Prime Minister signed the accord"],
    ),
    (
        "fr",
        "Le directeur de l’agence pourrait rencontrer lundi le chancelier.",
        ["Le directeur de l’agence pourrait rencontrer le chancelier"],
    ),
    ("fr", "Le chef de la mission craint une attaque lundi.", ["Le chef de la mission craint une attaque"]),
]


@pytest.mark.parametrize(("language", "text", "titles"), HEADLINES)
def test_who_did_it_stands_whole(language: str, text: str, titles: list[str]) -> None:
    assert [c.title for c in told(text, language)] == titles


BACKED = [
    ("Iran-backed Houthi rebels fired a missile at Israel on Monday.", "IRN"),
    ("Russian-backed separatists shelled the town on Monday.", "RUS"),
    ("The Turkish-backed faction seized Afrin on Monday.", "TUR"),
    ("The London-based group said on Monday that 40 people had died.", "GBR"),
    ("Pro-Russian separatists shelled the town on Monday.", "RUS"),
    ("Anti-French demonstrators marched in Niamey on Monday.", "FRA"),
    ("The UN-backed government signed the accord on Monday.", "UNO"),
]


@pytest.mark.parametrize(("text", "country"), BACKED)
def test_whoever_is_backed_from_elsewhere_is_not_that_country(text: str, country: str) -> None:
    [candidate] = told(text, "en")
    assert country not in [a.country for a in candidate.actors]


def test_whoever_leads_a_coalition_acts() -> None:
    [candidate] = told("The Saudi-led coalition bombed Sanaa on Monday.", "en")
    assert [(a.country, a.role) for a in candidate.actors] == [("SAU", "agent"), ("YEM", "recipient")]


OTHERS = [
    ("en", "Rebels rejected the plan on Monday after talks with the prime minister.", ["Rebels"]),
    ("en", "Rebels seized the town on Monday after clashes with the army.", ["Rebels"]),
    ("fr", "Le président a démissionné lundi après un entretien avec M. Biden.", ["Président"]),
    ("fr", "Les rebelles ont rejeté le plan lundi après des pourparlers avec le premier ministre.", ["Rebelles"]),
]


@pytest.mark.parametrize(("language", "text", "names"), OTHERS)
def test_whoever_met_before_has_no_part_in_what_came_after(language: str, text: str, names: list[str]) -> None:
    assert [a.name for a in told(text, language)[0].actors] == names


FIRST_NAMES = [
    ("en", "Jordan Bardella visited Warsaw on Monday.", "Jordan Bardella"),
    ("en", "Chad Wolf resigned on Monday.", "Chad Wolf"),
    ("en", "Jordan signed the accord on Monday.", "Jordan"),
    ("en", "The Israel Defense Forces struck Gaza on Monday.", "Israel"),
    ("fr", "Jordan Bardella s’est rendu lundi à Varsovie.", "Jordan Bardella"),
    ("fr", "L’ambassadeur, Salvador Pinto da Fonseca, a démissionné lundi.", "Salvador Pinto da Fonseca"),
    ("fr", "Le Salvador a signé l’accord lundi.", "Salvador"),
]


@pytest.mark.parametrize(("language", "text", "name"), FIRST_NAMES)
def test_a_country_that_is_a_first_name_is_no_country(language: str, text: str, name: str) -> None:
    assert told(text, language)[0].actors[0].name == name


LABELS = [
    ("The new U.S. envoy signed the accord on Monday.", "U.S. envoy"),
    ("The top U.N. general met rebels on Monday.", "U.N. general"),
    ("The Danish defence minister met rebels on Monday.", "Danish defence minister"),
    ("The Sudanese army chief met rebels on Monday.", "Sudanese army chief"),
    ("The pro-Western Prime Minister signed the accord on Monday.", "Prime Minister"),
]


@pytest.mark.parametrize(("text", "name"), LABELS)
def test_an_office_is_called_as_the_article_calls_it(text: str, name: str) -> None:
    [candidate] = told(text, "en")
    assert candidate.actors[0].name == name


KINDS = [
    ("en", "The prime minister died of a heart attack on Monday.", "other"),
    ("en", "The ambassador delivered a note of protest on Monday.", "accusation"),
    ("en", "Officers of the patrol vessel fired over the bows of the trawler on Monday.", "military"),
    ("en", "The governor called out the National Guard on Monday.", "military"),
    ("en", "The president called in the ambassador on Monday.", "meeting"),
    ("en", "A judge in New York set bail at $500,000 on Monday.", "legal"),
    ("en", "The bill cleared the lower house on Monday.", "vote"),
    ("en", "Australian-led troops landed in Dili on Monday.", "military"),
    ("en", "The minister had been in Tunis on Monday.", "visit"),
    ("fr", "Deux marins ont été entendus lundi par la gendarmerie.", "legal"),
    ("fr", "Le tribunal a rejeté lundi la demande de mise en liberté.", "legal"),
    ("fr", "La Cour a fixé lundi les droits de navigation du Costa Rica.", "legal"),
    ("fr", "Le président s’est adressé lundi à la nation.", "statement"),
    ("fr", "Les rebelles se sont rendus lundi.", "other"),
    ("fr", "Le président a rencontré lundi des rebelles.", "meeting"),
    ("fr", "Le ministre a réuni lundi les ambassadeurs.", "meeting"),
    ("fr", "Les troupes ont rencontré lundi des difficultés.", "other"),
    ("fr", "L’armée a rendu hommage lundi aux victimes.", "statement"),
    ("fr", "Le chef de la mission craint une attaque lundi.", "attack"),
    ("fr", "Le ministre s’est rendu lundi sur le front.", "visit"),
    ("fr", "Le Parlement a investi lundi le gouvernement.", "vote"),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_the_kind_of_ordinary_deeds(language: str, text: str, kind: str) -> None:
    assert [c.kind for c in told(text, language)] == [kind]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_class_of_words_is_named_twice(language: str) -> None:
    """The modules of a language are read as one: a class in two of them would hide the other."""
    names: Counter[str] = Counter()
    for module in sorted((Path(languages.__file__).parent / language).glob("*.py")):
        lines = module.read_text(encoding="utf-8").splitlines()
        names.update({line.split(":")[0].split("=")[0].strip() for line in lines if line[:1].isupper() and "=" in line})
    assert [name for name, count in names.items() if count > 1] == []
