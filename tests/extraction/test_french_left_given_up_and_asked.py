"""Somebody who has left a place, a plan given up, a day told behind its deed, and who answers a paper."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 3, 12)


def told(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


def days(text: str) -> list[tuple[str, str, str]]:
    return [(c.interval.edtf, c.kind, c.factuality) for c in told(text) if c.interval is not None]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Parti de Washington le 7 mars, M. John Smith attend encore à Istanbul.", "John Smith part de Washington"),
        ("Partis de Gao jeudi, les casques bleus attendent encore.", "Les casques bleus partent de Gao"),
    ],
)
def test_who_has_left_a_place(text: str, title: str) -> None:
    [visit] = told(text)
    assert (visit.interval and visit.interval.edtf, visit.kind, visit.title) == ("2024-03-07", "visit", title)


@pytest.mark.parametrize(
    "text", ["Parti de Wade, le PDS a rejeté lundi le texte.", "Le Parti de Wade a rejeté lundi le texte."]
)
def test_a_party_stays_a_party(text: str) -> None:
    assert [kind for _, kind, _ in days(text)] == ["refusal"]


@pytest.mark.parametrize(
    "text",
    [
        "Les colonels ayant renoncé à tenir le scrutin promis pour le 20 mars, Accra a fermé ses frontières.",
        "La junte renonce à organiser le scrutin fixé au 20 mars.",
        "Renonçant au scrutin prévu le 20 mars, le roi s’est tu.",
    ],
)
def test_a_plan_given_up(text: str) -> None:
    assert days(text) == [("2024-03-20", "vote", "cancelled")]


@pytest.mark.parametrize(
    "text",
    [
        "Le roi n’a pas renoncé à organiser le scrutin fixé au 20 mars.",
        "Le roi refuse de renoncer au scrutin fixé au 20 mars.",
    ],
)
def test_a_plan_that_stands(text: str) -> None:
    assert days(text) == [("2024-03-20", "vote", "scheduled")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Quant à la réunion des ministres, que Niamey devait accueillir samedi, elle n’aura pas lieu.", "cancelled"),
        ("Quant au sommet, que Bamako devait accueillir samedi, il a été reporté.", "postponed"),
        ("Quant à M. Sall, que Paris devait recevoir samedi, il a été hospitalisé.", "scheduled"),
    ],
)
def test_what_a_pronoun_takes_up_of_a_topic(text: str, value: str) -> None:
    assert [told[1:] for told in days(text)] == [("meeting", value)]


@pytest.mark.parametrize(
    ("text", "day", "kind"),
    [
        ("L’ambassadeur a été expulsé. C’était le 3 mars.", "2024-03-03", "expulsion"),
        ("L’armée a bombardé Kayes. Cela s’est passé lundi.", "2024-03-11", "attack"),
        ("Ils se sont rencontrés à Genève : c’était en janvier 2023.", "2023-01", "meeting"),
    ],
)
def test_a_day_behind_its_deed(text: str, day: str, kind: str) -> None:
    assert days(text) == [(day, kind, "happened")]


@pytest.mark.parametrize(
    "text", ["Il pleuvait. C’était mardi, et il faisait nuit.", "Le roi a abdiqué. C’était un mardi."]
)
def test_a_day_of_nothing_told(text: str) -> None:
    assert days(text) == []


INTERVIEW = (
    "Pêche : « La porte reste ouverte »\n\nNégociatrice de la Norvège, Anna Holt revient sur la fin de l’accord de pêche.\n\n"
    "Que s’est-il passé ?\nMardi, j’ai eu Mme Kari Olsen au téléphone. Elle m’a réclamé la levée du blocus.\n\n"
    "Et maintenant ?\nJ’irai à Rome jeudi.\n"
)


def test_who_answers_is_not_the_topic_nor_she() -> None:
    call, demand, visit = told(INTERVIEW)
    assert [a.name for a in call.actors] == ["Anna Holt", "Kari Olsen"]
    assert [a.name for a in demand.actors if a.role == "agent"] == ["Kari Olsen"]
    assert visit.actors[0].name == "Anna Holt"
