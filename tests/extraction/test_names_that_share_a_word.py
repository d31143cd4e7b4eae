"""Names that share a word with the name beside them, bodies that are only formed, and lands that one deed befalls."""

from datetime import date

import pytest

from timeline.extraction import extract

Actors = list[tuple[str, str, str | None]]


def _actors(text: str, language: str = "en") -> Actors:
    found = extract(text, document_date=date(2019, 6, 14), language=language).candidates
    assert len(found) == 1
    return [(actor.name, actor.role, actor.country) for actor in found[0].actors]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "North and South Korea agreed on Monday to hold talks.",
            [("North Korea", "participant", "PRK"), ("South Korea", "participant", "KOR")],
        ),
        (
            "East and West Germany initialled a treaty on Monday.",
            [("East Germany", "participant", "DDR"), ("Germany", "participant", "DEU")],
        ),
        ("Troops were moved on Monday from North and South Kivu.", [("Troops", "recipient", None)]),
    ],
)
def test_quarters_share_the_name_of_a_land(text: str, actors: Actors) -> None:
    assert _actors(text) == actors


def test_a_quarter_of_a_town_is_nobody() -> None:
    names = {name for name, _, _ in _actors("On Sunday thousands crossed freely between East and West Berlin.")}
    assert names.isdisjoint({"East", "West"})


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("India accused Red China on Monday.", [("India", "agent", "IND"), ("China", "recipient", "CHN")]),
        (
            "Shiite Iran and Sunni Saudi Arabia broke off ties on Monday.",
            [("Iran", "agent", "IRN"), ("Saudi Arabia", "agent", "SAU")],
        ),
        ("Nationalist China protested on Monday.", [("Taiwan", "agent", "TWN")]),
    ],
)
def test_what_is_said_of_a_land_is_no_name(text: str, actors: Actors) -> None:
    assert _actors(text) == actors


def test_a_body_named_for_its_land_keeps_its_name() -> None:
    actors = _actors("The Upper Nile Resistance Army freed a hostage on Monday.")
    assert actors[0][0] == "Upper Nile Resistance Army"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Spain's Socialists failed to form a government on Tuesday.", "en"),
        ("President Mattarella asked Giuseppe Conte on Monday to form a government.", "en"),
        ("The rebels set up a provisional government on Monday.", "en"),
        ("Giuseppe Conte a formé lundi un gouvernement avec le Parti démocrate.", "fr"),
        ("Les rebelles ont mis en place lundi un gouvernement provisoire.", "fr"),
    ],
)
def test_a_government_to_be_formed_takes_no_part(text: str, language: str) -> None:
    names = [name.lower() for name, _, _ in _actors(text, language)]
    assert not [name for name in names if "government" in name or "gouvernement" in name]


def test_a_government_that_is_there_is_struck() -> None:
    actors = _actors("The rebels overthrew the government on Monday.")
    assert [(name, role) for name, role, _ in actors] == [("Rebels", "agent"), ("Government", "recipient")]


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("US cruise missiles hit suspected camps in Afghanistan and Sudan on Thursday.", {"AFG", "SDN"}),
        ("In Lebanon and Syria, Israeli jets bombed Hezbollah depots on Thursday.", {"LBN", "SYR"}),
        ("The group carried out attacks in Kenya, Tanzania and Yemen on Friday.", {"KEN", "TZA", "YEM"}),
    ],
)
def test_each_land_of_a_list_is_struck(text: str, lands: set[str]) -> None:
    assert {country for _, role, country in _actors(text) if role == "recipient"} == lands


def test_who_acts_behind_a_list_of_lands_is_none_of_them() -> None:
    assert ("United States", "agent", "USA") in _actors(
        "In Ghana and Togo, the United States closed its embassies on Monday."
    )


def test_a_crowd_in_two_lands_has_no_home() -> None:
    assert _actors("In Afghanistan and Sudan, crowds burned flags on Friday.")[0] == ("Crowds", "agent", None)


def test_what_hits_and_what_is_hit_are_told_apart() -> None:
    assert _actors("American warplanes hit suspected camps on Thursday.") == [("United States", "agent", "USA")]
    assert _actors("A shell hit the US embassy on Thursday.") == [("United States", "recipient", "USA")]
