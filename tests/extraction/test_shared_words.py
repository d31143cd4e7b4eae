"""What one word does for two verbs or two names: an auxiliary, initials in brackets, a participle set apart."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2023, 8, 8)


def last(text: str, language: str = "fr") -> Candidate:
    return extract(text, document_date=DAY, language=language).candidates[-1]


SHARED = [
    ("Moscou a fermé le consulat et expulsé jeudi six diplomates.", "La Russie expulse six diplomates", "2023-08-03"),
    ("Le Parlement a rejeté le texte, puis suspendu lundi ses travaux.", "Le Parlement suspend ses travaux", "2023-08-07"),
    ("L'UE a condamné le putsch et suspendu vendredi son aide.", "L’Union européenne suspend son aide", "2023-08-04"),
    ("La police a arrêté et interrogé lundi trois diplomates.", "La police interroge trois diplomates", "2023-08-07"),
    ("Deux hommes ont été arrêtés et expulsés mercredi vers Paris.", "Deux hommes sont expulsés vers Paris", "2023-08-02"),
    ("Alger a réagi et convoqué samedi l'ambassadeur de France.", "L’Algérie convoque l’ambassadeur de France", "2023-08-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "day"), SHARED, ids=[row[0][:40] for row in SHARED])
def test_a_participle_shares_the_auxiliary_before_it(text: str, title: str, day: str) -> None:
    found = last(text)
    assert (found.title, found.interval and found.interval.edtf, found.factuality) == (title, day, "happened")


def test_two_participles_of_one_noun_share_nothing() -> None:
    found = extract("Le chef a rencontré un diplomate libéré et soigné mardi.", document_date=DAY, language="fr")
    assert all(
        "Chef" not in [a.name for a in c.actors if a.role == "agent"] for c in found.candidates if c.kind == "aid"
    )


BODIES = [
    ("La Communauté économique des Etats d'Afrique de l'Ouest (Cédéao) a condamné lundi le putsch.", "ECW"),
    ("L'Organisation des Etats américains (OEA) s'est réunie lundi à Washington.", "OAS"),
    ("La Conférence islamique (OCI) s'est réunie lundi à Djeddah.", "OIC"),
]


@pytest.mark.parametrize(("text", "code"), BODIES, ids=[row[1] for row in BODIES])
def test_a_long_name_before_known_initials_is_that_body(text: str, code: str) -> None:
    found = last(text)
    assert [actor.country for actor in found.actors][0] == code
    assert found.title.split()[0] in ("La", "L’Organisation")


def test_a_participle_set_apart_is_told_of_whoever_stands_before_it() -> None:
    text = "La libération de l'opposant Ousmane Sonko, arrêté le 28 juillet, a été demandée mardi par l'ONU."
    first = extract(text, document_date=DAY, language="fr").candidates[0]
    assert first.title == "Ousmane Sonko est arrêté"


def test_not_ruling_out_is_no_refusal_and_cancels_nothing() -> None:
    ahead = last("Paris n'exclut pas de rappeler son ambassadeur dès lundi.")
    assert (ahead.factuality, ahead.kind) == ("expected", "withdrawal")
    assert last("Paris n'a pas exclu mardi de rappeler son ambassadeur.").kind == "statement"


SAID_BY = [
    ("A truce announced Tuesday by Egypt collapsed within hours.", "A truce was announced by Egypt", "EGY"),
    ("The soldiers captured Monday by the rebels were freed.", "The soldiers were captured by the rebels", None),
]


@pytest.mark.parametrize(("text", "title", "country"), SAID_BY, ids=["announced", "captured"])
def test_an_english_participle_keeps_by_whom_after_its_day(text: str, title: str, country: str | None) -> None:
    first = extract(text, document_date=DAY, language="en").candidates[0]
    assert (first.title, first.actors[0].country) == (title, country)


def test_since_opens_a_clause_with_its_own_day() -> None:
    text = "Talks have been frozen since the ambassador was expelled on March 3."
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert (found.title, found.kind) == ("The ambassador was expelled", "expulsion")


def test_two_sides_are_not_two_countries_where_a_third_is_told_of() -> None:
    text = (
        "La Colombie négocie avec l'ELN sous l'égide de la Norvège et du Venezuela. "
        "L'Église a appelé dimanche les deux parties à décréter une trêve."
    )
    found = extract(text, document_date=DAY, language="fr").candidates[0]
    assert not {actor.country for actor in found.actors} & {"NOR", "VEN"}


def test_a_participle_agrees_with_what_it_is_told_of() -> None:
    text = "Le chef rebelle a annoncé lundi la libération de deux soldats capturés en juin."
    titles = [c.title for c in extract(text, document_date=DAY, language="fr").candidates]
    assert "Deux soldats sont capturés" in titles
