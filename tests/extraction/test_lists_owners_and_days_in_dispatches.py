"""English dispatches: where a list ends and a verb goes on, whose deed it was, and to what day something was put off."""

from __future__ import annotations

import pytest

from tests.extraction.dispatches import found_in, told_in


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The court found the general guilty on Monday of murder, torture and other crimes but cleared him of genocide.",
            "The court cleared the general of genocide",
        ),
        (
            "U.S. helicopters lifted Marcos, his wife Imelda and 50 aides out on Tuesday and flew them to a base.",
            "The United States flew them to a base",
        ),
        (
            "The president met the ministers of France, Germany and Italy on Monday and on Tuesday flew to Rome.",
            "The president flew to Rome",
        ),
        (
            "Troops seized the radio station, the airport and the palace on Friday and arrested President Juan Perez.",
            "The troops arrested President Juan Perez",
        ),
        ("Britain, Canada and Japan opened talks on Monday.", "The United Kingdom, Canada and Japan opened talks"),
        (
            "The envoy, a veteran of the talks in Oslo and Madrid, flew to Cairo on Monday.",
            "The envoy flew to Cairo",
        ),
    ],
)
def test_no_list_of_subjects_ends_with_and(sentence: str, told: str) -> None:
    assert told_in(sentence)[-1][0] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The aid he has received since he was elected in March 2018 was frozen on Monday.", "The aid was frozen"),
        (
            "Everyone who was arrested after the army seized power in May 2021 was released on Monday.",
            "Everyone who was arrested after the army seized power was released",
        ),
    ],
)
def test_the_main_verb_comes_back_after_what_hangs_on_its_relative(sentence: str, told: str) -> None:
    assert (told, "2025-11-17") in told_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "An attack blamed on Kurdish rebels killed ten soldiers on Monday.",
            "An attack blamed on Kurdish rebels killed ten soldiers",
        ),
        ("A raid launched from Sudan killed ten soldiers on Monday.", "A raid launched from Sudan killed ten soldiers"),
        (
            "The president called on Monday for a halt to attacks launched from Lebanon.",
            "The president called for a halt to attacks launched from Lebanon",
        ),
        (
            "Ten soldiers died in an attack claimed by Islamic State on Monday.",
            "Ten soldiers died in an attack claimed by Islamic State",
        ),
        ("The bombing was blamed on the Tamil Tigers on Monday.", "The bombing was blamed on the Tamil Tigers"),
        ("A general was given the command of the army on Monday.", "A general was given the command of the army"),
    ],
)
def test_a_participle_that_only_says_which_attack_it_was_is_no_verb(sentence: str, told: str) -> None:
    assert told_in(sentence) == [(told, "2025-11-17")]


@pytest.mark.parametrize(
    ("sentence", "agent"),
    [
        ("Washington slapped sanctions on Belarus after it forced a jet to land in Minsk in May 2021.", "BLR"),
        ("The African Union suspended Mali after it expelled the French ambassador in January 2022.", "MLI"),
        ("Washington lifted sanctions on Iran after it withdrew from the deal in May 2018.", "USA"),
        ("Ethiopia suspended its participation after it lost a vote in May 2018.", "ETH"),
    ],
)
def test_whoever_is_punished_did_it_himself(sentence: str, agent: str) -> None:
    (candidate,) = [c for c in found_in(sentence) if c.interval and len(c.interval.edtf) == 7]
    assert candidate.actors[0].country == agent


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The United States imposed sanctions on Iran in 1979.", "The United States imposed sanctions on Iran"),
        ("Libya held talks with Chad in 1987.", "Libya held talks with Chad"),
        ("Egypt signed a peace treaty with Israel in 1979.", "Egypt signed a peace treaty with Israel"),
        ("Algeria won independence from France in 1962.", "Algeria won independence from France"),
        ("Britain broke off talks with Spain in 1987.", "Britain broke off talks with Spain"),
        (
            "Washington put Cuba on its list of state sponsors of terrorism in 1982.",
            "Washington put Cuba on its list of state sponsors of terrorism",
        ),
    ],
)
def test_whoever_did_it_in_a_year_is_told(sentence: str, title: str) -> None:
    assert [told for told, _ in told_in(sentence)] == [title]


def test_a_year_still_goes_with_what_is_spoken_of() -> None:
    assert [c.kind for c in found_in("Kyiv condemned the annexation of Crimea in 2014.")] == ["attack"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The court on Monday postponed the hearing until January 15.",
            ("The court postponed the hearing until 15 January 2026", "2026-01-15"),
        ),
        (
            "The trial was adjourned on Monday until November 28.",
            ("The trial was adjourned until 28 November 2025", "2025-11-28"),
        ),
        ("The summit was moved to December 3.", ("The summit was moved to 3 December 2025", "2025-12-03")),
        (
            "The vote was rescheduled to January 12 because of the strike.",
            ("The vote was rescheduled because of the strike", "2026-01-12"),
        ),
    ],
)
def test_a_headline_says_to_what_day_something_was_put_off(sentence: str, told: tuple[str, str]) -> None:
    assert told in told_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("EU leaders, who met in Brussels on Monday, banned the airline.", "EU leaders banned the airline"),
        ("The two presidents, who met on Monday in Geneva, signed a pact.", "The two presidents signed a pact"),
    ],
)
def test_those_who_are_only_said_to_have_met_decided_there(sentence: str, told: str) -> None:
    assert (told, "2025-11-17") in told_in(sentence)


def test_whoever_met_somebody_may_have_acted_later() -> None:
    told = told_in("The envoy, who met the rebel leader on Monday, signed a pact.")
    assert [title for title, _ in told] == ["The envoy met the rebel leader"]


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("U.S. sanctions imposed in May on a judge were an attack on the law, she said.", {"USA": "agent"}),
        ("Moscow's embargo imposed on Polish meat in 2005 hurt farmers.", {"RUS": "agent", "POL": "recipient"}),
        ("Russian troops were attacked in Aleppo on Monday.", {"RUS": "recipient"}),
        ("Sanctions were imposed on Russia on Monday.", {"RUS": "recipient"}),
        ("A fighter was scrambled on Monday to escort the Athens-to-Vilnius flight.", {}),
        ("Rebels attacked a French-backed militia on Monday.", {}),
        ("The Iran-Iraq war began in 1980.", {"IRN": "agent", "IRQ": "agent"}),
    ],
)
def test_whose_deed_it_was_and_what_only_says_what_something_is_like(sentence: str, roles: dict[str, str]) -> None:
    assert {a.country: a.role for c in found_in(sentence) for a in c.actors if a.country} == roles


def test_a_state_whose_ambassador_acted_is_not_named_after_the_sentence_before() -> None:
    text = "Japan praised the new government. The Soviet Union, whose ambassador had congratulated it last week, was silent."
    assert "Soviet Union ambassador" in {a.name for c in found_in(text) for a in c.actors}


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("It is to vote on a U.S.-drafted resolution that would extend the embargo until May 2027.", "A U.S.-drafted"),
        ("U.S. sanctions imposed in May on a judge were an attack on the law, she said.", "U.S. sanctions were"),
    ],
)
def test_a_letter_with_a_stop_begins_no_headline_behind_it(sentence: str, start: str) -> None:
    assert any(title.startswith(start) for title, _ in told_in(sentence))
