"""Somebody unnamed is nobody named before; what is held or opens is the happening told of, not who told of it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2023, 9, 20)


def _last(text: str, language: str) -> Candidate:
    found = extract(text, document_date=DAY, language=language).candidates
    return max(found, key=lambda c: c.quote.start)


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("fr", "Le ministre russe Sergueï Lavrov est arrivé lundi. Un ministre a été tué mardi à Bamako.", "Lavrov"),
        (
            "fr",
            "Recep Tayyip Erdogan, le président turc, a parlé lundi. Bakou a rejeté mardi l'élection d'un nouveau "
            "président par le parlement de l'enclave.",
            "Erdogan",
        ),
        (
            "fr",
            "Le Premier ministre libanais Najib Mikati a parlé lundi. Le Parlement a désigné mardi un autre premier "
            "ministre.",
            "Mikati",
        ),
        (
            "fr",
            "Selon le médiateur, Gegham Stepanyan, la ville a été bombardée lundi. Bakou a rejeté mardi l'élection d'un "
            "nouveau président.",
            "Stepanyan",
        ),
        (
            "en",
            "Russian Foreign Minister Sergei Lavrov arrived on Monday. A minister was killed on Tuesday in Bamako.",
            "Lavrov",
        ),
        (
            "en",
            "Turkish President Recep Tayyip Erdogan spoke on Monday. Baku rejected on Tuesday the election of a new "
            "president by the enclave's parliament.",
            "Erdo",
        ),
    ],
)
def test_an_office_of_anybody_is_nobody_named_before(language: str, text: str, named: str) -> None:
    candidate = _last(text, language)
    assert candidate.interval and candidate.interval.edtf == "2023-09-19"
    assert not any(named in actor.name for actor in candidate.actors)
    assert named not in candidate.title


def test_the_minister_is_still_the_one_named_before() -> None:
    text = "Le ministre russe Sergueï Lavrov est arrivé lundi. Le ministre a rencontré mardi M. Fidan."
    assert _last(text, "fr").actors[0].name == "Sergueï Lavrov"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "La France a demandé lundi la réunion d'urgence du Conseil de sécurité ; elle devrait se tenir jeudi à New "
            "York.",
            "La réunion d’urgence du Conseil de sécurité devrait se tenir à New York",
        ),
        ("fr", "L'Espagne prépare une conférence. Elle s'ouvrira mardi à Madrid.", "Une conférence s’ouvrira à Madrid"),
        ("fr", "La France a proposé lundi un sommet. Il aura lieu vendredi à Paris.", "Un sommet aura lieu à Paris"),
        (
            "en",
            "France asked on Monday for an emergency meeting of the Security Council; it should be held on Thursday in "
            "New York.",
            "An emergency meeting should be held in New York",
        ),
        (
            "en",
            "Spain is preparing a conference. It will open on Tuesday in Madrid.",
            "A conference will open in Madrid",
        ),
        ("en", "Spain ended its drill on Monday. It began a new one on Tuesday.", "Spain began a new one"),
        (
            "fr",
            "Mme Merkel a demandé lundi une réunion. Elle a rencontré mardi M. Lavrov.",
            "Merkel rencontre M. Lavrov",
        ),
    ],
)
def test_what_is_held_or_opens_is_the_happening(language: str, text: str, title: str) -> None:
    assert _last(text, language).title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'Union européenne redoute un exode des Arméniens d'ici à vendredi."),
        ("en", "The EU fears an exodus of Armenians by Friday."),
    ],
)
def test_what_is_feared_by_a_day_is_told_whatever_it_is_called(language: str, text: str) -> None:
    candidate = _last(text, language)
    assert (candidate.factuality, candidate.interval and candidate.interval.edtf) == (
        "feared",
        "[2023-09-20..2023-09-22]",
    )


@pytest.mark.parametrize(
    ("language", "text", "title", "country"),
    [
        (
            "en",
            "China offered on Monday to mediate. The Afghan side said it would close the crossing from Thursday.",
            "The Afghan side said it would close the crossing",
            "AFG",
        ),
        (
            "fr",
            "La Chine a offert lundi sa médiation. La partie afghane a annoncé qu'elle fermerait le passage jeudi.",
            "La partie afghane annonce qu’elle fermera le passage",
            "AFG",
        ),
        (
            "en",
            "Pakistan said its forces attacked a camp inside Afghanistan on Monday.",
            "Pakistan’s forces attacked a camp inside Afghanistan",
            "PAK",
        ),
        (
            "fr",
            "Le Pakistan a dit que ses forces avaient attaqué lundi un camp en Afghanistan.",
            "Les forces du Pakistan attaquent un camp en Afghanistan",
            "PAK",
        ),
    ],
)
def test_a_side_and_an_owner_act_for_their_country(language: str, text: str, title: str, country: str) -> None:
    candidate = _last(text, language)
    assert (candidate.title, candidate.actors[0].country) == (title, country)


def test_part_of_a_country_is_no_side_of_talks() -> None:
    candidate = _last("Une partie de la Russie a été bombardée lundi.", "fr")
    assert [(actor.country, actor.role) for actor in candidate.actors] == [("RUS", "recipient")]


@pytest.mark.parametrize(
    "text",
    [
        "Fazlur Rehman visited Kabul in January. Vedant Patel spoke on Monday. China hosted both foreign ministers in May.",
        "The cleric Fazlur Rehman met Vedant Patel in January. The two foreign ministers will meet on Friday.",
    ],
)
def test_two_ministers_are_not_any_two_people(text: str) -> None:
    names = {actor.name for actor in _last(text, "en").actors}
    assert names.isdisjoint({"Fazlur Rehman", "Vedant Patel"})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Taliban returned to power in August 2021."),
        ("fr", "Les talibans sont revenus au pouvoir en août 2021."),
    ],
)
def test_a_return_to_power_is_no_visit(language: str, text: str) -> None:
    assert _last(text, language).kind == "other"


@pytest.mark.parametrize(
    ("language", "text", "met"),
    [
        (
            "fr",
            "Mme Nuland a rencontré lundi des généraux, mais ni le président Mohamed Bazoum ni le général Tiani.",
            {"Victoria Nuland", "Généraux"},
        ),
        ("fr", "M. Macron a rencontré lundi Olaf Scholz, mais pas Joe Biden.", {"Emmanuel Macron", "Olaf Scholz"}),
        ("en", "Macron met Olaf Scholz on Monday but not Joe Biden.", {"Emmanuel Macron", "Olaf Scholz"}),
        (
            "en",
            "Macron met Olaf Scholz on Monday, but neither Joe Biden nor Xi Jinping.",
            {"Emmanuel Macron", "Olaf Scholz"},
        ),
    ],
)
def test_whom_one_did_not_meet_was_not_met(language: str, text: str, met: set[str]) -> None:
    assert {actor.name for actor in _last(text, language).actors} == met
