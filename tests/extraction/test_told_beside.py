"""What a participle tells beside the main verb is as that participle has it: asked for, feared, said; and what is said by
the way ("comme prévu", "as planned") makes no plan of what has happened."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(1998, 3, 6)


def only(text: str, language: str) -> Candidate:
    (found,) = extract(text, document_date=DAY, language=language).candidates
    return found


CONTENTS = [
    ("fr", "demanded", "Le Conseil de sécurité a adopté une résolution exigeant que l'Irak se retire d'ici samedi."),
    ("fr", "demanded", "Le roi a publié un communiqué demandant que les otages soient libérés avant vendredi."),
    ("fr", "feared", "Le ministre s'est dit inquiet, craignant que Moscou n'attaque en janvier 1999."),
    ("fr", "happened", "Il a démenti, assurant que le ministre avait rencontré Bachar al-Assad lundi à Damas."),
    ("en", "demanded", "The Security Council adopted a resolution demanding that Iraq withdraw by Saturday."),
    ("en", "demanded", "It took aim at the embassy, issuing an ultimatum demanding that Iraq withdraw by Saturday."),
    ("en", "feared", "The minister voiced alarm, fearing that Moscow would attack in January."),
    ("en", "feared", "The army shelled the town, fearing the rebels would attack on Tuesday."),
    ("en", "happened", "He denied the report, insisting that the minister had met Assad in Damascus on Monday."),
    ("en", "announced", "Mr Lavrov rejected the charges, saying his country would sign on Tuesday."),
]


@pytest.mark.parametrize(("language", "told", "text"), CONTENTS, ids=[row[2][:40] for row in CONTENTS])
def test_a_content_is_as_the_participle_before_it_has_it(language: str, told: str, text: str) -> None:
    assert only(text, language).factuality == told


@pytest.mark.parametrize("that", ["that ", ""])
def test_whoever_says_so_is_the_subject_of_the_main_verb(that: str) -> None:
    found = only(f"Mr Lavrov rejected the charges, saying {that}Ukraine had attacked on Tuesday.", "en")
    assert list(found.said_by) == ["Lavrov"]
    assert (found.title, found.kind) == ("Ukraine had attacked", "attack")


SAID = [
    ("fr", "Le ministre a cherché à rassurer, déclarant vendredi que la Russie n'attaquerait pas."),
    ("fr", "Le ministre menace de démissionner, déclarant vendredi devant la presse qu'il en a assez."),
    ("en", "The minister sought to calm fears, saying on Friday that Russia would not attack."),
    ("en", "The minister threatened to resign, telling reporters on Friday that he had had enough."),
]


@pytest.mark.parametrize(("language", "text"), SAID, ids=[row[1][:40] for row in SAID])
def test_what_was_said_beside_an_attempt_or_a_threat_was_said(language: str, text: str) -> None:
    found = only(text, language)
    assert (found.kind, found.factuality) == ("statement", "happened")


def test_a_participle_that_belongs_to_the_verb_stays_under_it() -> None:
    assert only("The president fears losing the vote on Tuesday.", "en").factuality == "feared"


BY_THE_WAY = [
    ("fr", "happened", "1998-02-28", "L'offensive a commencé comme prévu samedi."),
    ("fr", "happened", "1998-03-04", "Les renforts sont arrivés plus tôt que prévu mercredi."),
    ("fr", "scheduled", "1998-03-07", "La visite aura lieu comme prévu samedi."),
    ("fr", "cancelled", "1998-03-07", "Le sommet, initialement prévu samedi, a été annulé."),
    ("en", "happened", "1998-02-28", "The ground offensive began as planned on Saturday."),
    ("en", "happened", "1998-02-28", "The general let the assault go ahead as previously planned Saturday night."),
    ("en", "happened", "1998-03-02", "The trial opened as expected on Monday."),
    ("en", "scheduled", "1998-03-07", "The visit will go ahead as planned on Saturday."),
    ("en", "cancelled", "1998-03-09", "The summit, originally planned for Monday, was called off."),
]


@pytest.mark.parametrize(("language", "told", "day", "text"), BY_THE_WAY, ids=[row[3][:40] for row in BY_THE_WAY])
def test_what_is_said_by_the_way_plans_nothing(language: str, told: str, day: str, text: str) -> None:
    found = only(text, language)
    assert (found.factuality, found.interval and found.interval.edtf) == (told, day)


def test_a_noun_whose_content_follows_has_the_day_between() -> None:
    found = only("The paper printed threats by Tehran on Thursday that it could close the strait.", "en")
    assert (found.kind, found.factuality) == ("warning", "happened")
    found = only(
        "Les marchés ont ignoré l'avertissement de Moscou jeudi que les frappes nuiraient aux relations.", "fr"
    )
    assert (found.kind, found.interval and found.interval.edtf) == ("warning", "1998-03-05")


def test_what_may_be_announced_today_is_not_announced() -> None:
    found = only("L'ambassadeur devrait pouvoir en faire la déclaration aujourd'hui vendredi.", "fr")
    assert found.factuality == "expected"


SPOKEN = [
    ("fr", "Après les menaces de Pyongyang lundi, Séoul a réagi.", "PRK", "agent"),
    ("fr", "Le refus de Londres, mardi, a surpris.", "GBR", "agent"),
    ("fr", "Les accusations de Kiev, mardi, ont surpris.", "UKR", "agent"),
    ("fr", "La condamnation de Téhéran, mardi, a surpris.", "IRN", "recipient"),
    ("en", "Monday's warning from Tehran was ignored.", "IRN", "agent"),
    ("en", "The offer from Berlin on Monday came too late.", "DEU", "agent"),
]


@pytest.mark.parametrize(("language", "text", "country", "role"), SPOKEN, ids=[row[1][:40] for row in SPOKEN])
def test_what_is_said_is_said_by_whoever_it_is_of(language: str, text: str, country: str, role: str) -> None:
    (actor,) = only(text, language).actors
    assert (actor.country, actor.role) == (country, role)
