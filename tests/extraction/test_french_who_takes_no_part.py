"""Who takes no part in what a French participle tells, towns that only name a text, and what "celui-ci" takes up."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2018, 7, 10)


def _found(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


def _actors(candidate: Candidate) -> set[str]:
    return {actor.name for actor in candidate.actors}


@pytest.mark.parametrize(
    ("text", "day", "absent"),
    [
        (
            "Abiy Ahmed a demandé lundi au secrétaire général de l'ONU, António Guterres, la levée des sanctions décrétées "
            "contre Asmara en 2009.",
            "2009",
            "António Guterres",
        ),
        (
            "Le texte étend aux armes légères l'embargo imposé en octobre 2017, une mesure réclamée par Pékin.",
            "2017-10",
            "Chine",
        ),
        (
            "M. Rocard, nommé le 10 mai, avait dépêché sur place une mission, conduite par le préfet Christian Blanc.",
            "2018-05-10",
            "Christian Blanc",
        ),
        (
            "Le président signera lundi à Carthagène l'accord conclu le 24 août 2016 à La Havane.",
            "2016-08-24",
            "Carthagène",
        ),
        ("Caracas s'appuie sur l'accord de Genève, signé en 1966 avec Londres.", "1966", "Genève"),
        ("Abiy a annoncé le 5 juin que son pays appliquerait l'accord d'Alger.", "2018-06-05", "Algérie"),
        ("Les deux pays ont dénoncé lundi l'accord de Doha.", "2018-07-09", "Qatar"),
    ],
)
def test_those_told_of_beside_it_take_no_part(text: str, day: str, absent: str) -> None:
    told = next(c for c in _found(text) if c.interval is not None and c.interval.edtf == day)
    assert absent not in _actors(told)


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("L'embargo imposé en octobre 2017 par Pékin pèse sur Oulan-Bator.", "Chine"),
        ("Deux marins ont été arrêtés puis condamnés lundi par l'Iran.", "Iran"),
        ("L'accord entre Paris et Alger conclu en 2016 est caduc.", "Algérie"),
    ],
)
def test_those_who_do_it_take_part(text: str, present: str) -> None:
    assert any(present in _actors(candidate) for candidate in _found(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Asmara a répondu le 20 juin par l'envoi d'une délégation menée par M. Saleh. Celle-ci est arrivée le 26 juin.",
            "Une délégation arrive",
        ),
        (
            "Abiy Ahmed a demandé lundi au secrétaire général de l'ONU, António Guterres, la levée des sanctions contre "
            "Asmara. Celui-ci a jugé mardi la demande légitime.",
            "António Guterres juge la demande légitime",
        ),
        ("Paris a proposé lundi une conférence à Tripoli. Celle-ci se tiendra jeudi.", "Une conférence se tiendra"),
        ("La France a demandé à l'Italie de rouvrir la frontière. Celle-ci a refusé mardi.", "L’Italie a refusé"),
    ],
)
def test_celui_ci_is_whoever_agrees_and_was_told_of_last(text: str, title: str) -> None:
    assert _found(text)[-1].title == title


def test_somebody_of_that_age_is_whoever_acted_before() -> None:
    text = (
        "L'opposant vénézuélien Edmundo Gonzalez Urrutia est arrivé lundi en Espagne. L'ancien ambassadeur de 75 ans a "
        "quitté le pays dimanche."
    )
    assert "Edmundo Gonzalez Urrutia" in _actors(_found(text)[-1])


def test_somebody_of_that_age_is_nobody_where_two_were_told_of() -> None:
    text = (
        "Ranil Wickremesinghe a succédé lundi à Gotabaya Rajapaksa. L'ancien ministre de 73 ans a promis mardi la paix."
    )
    assert "Gotabaya Rajapaksa" not in _actors(_found(text)[-1])
