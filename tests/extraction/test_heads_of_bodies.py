"""Who heads a body that the article tells by more than its name, and which of several people is meant."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2023, 12, 12)


def told(text: str, language: str = "en") -> tuple[Candidate, ...]:
    """The candidates of `text`."""
    return extract(text, document_date=DAY, language=language).candidates


@pytest.mark.parametrize(
    ("who", "name", "country"),
    [
        ("The head of the paramilitary Rapid Support Forces", "Head of the paramilitary Rapid Support Forces", "SDN"),
        ("The head of the Rapid Support Forces", "Head of the Rapid Support Forces", "SDN"),
        ("The leader of the militant group Hamas", "Leader of the militant group Hamas", "PSE"),
        ("The leader of the rebel M23 movement", "Leader of the rebel M23", "COD"),
        ("The leader of Hamas", "Leader of Hamas", "PSE"),
    ],
)
def test_whoever_heads_a_body_is_of_it(who: str, name: str, country: str) -> None:
    """No "Head" of nothing, and no name that runs on into the verb."""
    actors = {actor.name: actor.country for actor in told(f"{who} met the Kenyan president on Monday.")[0].actors}
    assert actors.get(name) == country
    assert "Head" not in actors and "Leader" not in actors


def test_whoever_heads_a_mission_does_not_head_the_union() -> None:
    """ "the head of the new UN mission" is not the secretary general."""
    actors = [a.name for a in told("The head of the new UN mission met the Kenyan president on Monday.")[0].actors]
    assert not any("Guterres" in name for name in actors)


def test_two_offices_keep_their_own_names() -> None:
    """ "Sudan's army chief and the head of ..." opens with its own capital."""
    text = "Sudan's army chief and the head of the paramilitary Rapid Support Forces agreed on Sunday to meet."
    assert told(text)[0].title.startswith("Sudan’s army chief and the head of the paramilitary Rapid Support Forces")


@pytest.mark.parametrize("who", ["spokesperson", "spokesman", "spokeswoman"])
def test_a_spokesman_is_none_of_those_named_before(who: str) -> None:
    """The indefinite article opens somebody new; the definite takes up."""
    text = (
        "Its foreign ministry spokesman, Wang Wenbin, said on Wednesday that Beijing would respond. The US state department "
        "has played down the stopover. {} said on Tuesday that it was the tenth."
    )
    other, same = (told(text.format(f"{article} {who}"))[-1] for article in ("A", "The"))
    assert not any("Wang" in actor.name for actor in other.actors)
    assert "Wang" not in other.title
    assert any("Wang" in actor.name for actor in same.actors)


def test_an_aside_between_a_person_and_who() -> None:
    """ "X, director of the Justice and Research Project, who testified": X did."""
    text = (
        "“We waited,” said Hassan Bility, director of the Global Justice and Research Project, who testified on May 2."
    )
    assert [(c.title, [a.name for a in c.actors]) for c in told(text)] == [
        ("Hassan Bility testified", ["Hassan Bility"])
    ]
    text = "Christine Lagarde, president of the European Central Bank, who met Xi Jinping on Monday, flew home."
    assert told(text)[0].title == "Christine Lagarde met Xi Jinping"


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Peacekeepers came under fire in Goma on Sunday.", "en", ["Peacekeepers"]),
        ("A French patrol came under fire near Gao on Sunday.", "en", ["France"]),
        ("The French embassy suffered an attack on Monday.", "en", ["France"]),
        ("Une patrouille française a essuyé des tirs près de Gao dimanche.", "fr", ["France"]),
        ("L'ambassade de France a subi une attaque lundi.", "fr", ["France"]),
    ],
)
def test_whoever_comes_under_fire_suffers_it(text: str, language: str, names: list[str]) -> None:
    """They attack nobody."""
    actors = told(text, language)[0].actors
    assert [actor.name for actor in actors if actor.role == "recipient"][:1] == names
    assert not any(actor.role == "agent" for actor in actors)


@pytest.mark.parametrize(
    "who", ["Russian Foreign Minister Sergei Lavrov", "The president of Benin", "The sister of leader Kim Jong Un"]
)
def test_that_a_country_did_it_is_no_second_office(who: str) -> None:
    """ "X said that the United States had": the state, and not whoever holds there the office of X."""
    last = told(f"{who} said that the United States had sent troops to Poland on Monday.")[-1]
    assert [actor.name for actor in last.actors if actor.role == "agent"] == ["United States"]


def test_that_of_another_country_is_one() -> None:
    """ "met that of Togo": the president there."""
    names = [actor.name for actor in told("The president of Benin met that of Togo on Monday.")[0].actors]
    assert names == ["Patrice Talon", "Faure Gnassingbe"]
