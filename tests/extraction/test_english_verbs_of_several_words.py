"""English verbs that mean little without the words behind them, and what is done again and again or was not done at all."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2026, 11, 26)


def every(text: str, language: str = "en") -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


KINDS = """
statement | Hungary's premier set out his stall in a speech on Monday.
demand | Chad went cap in hand to the IMF on Monday.
demand | Armenia turned to Brussels for help on Monday.
demand | The Taliban set a ransom for the two engineers on Monday.
offer | Serbia gave its word on Monday that it would hand over the archives.
accusation | Cuba's foreign ministry let fly at Washington on Monday.
accusation | Beijing took a dim view of the arms sale on Monday.
accusation | The envoy got a dressing-down at the Algerian foreign ministry on Monday.
warning | Eritrea rattled its sabre at Ethiopia on Monday.
warning | Brussels held the threat of fines over Warsaw on Monday.
refusal | The offer got a cold reception in Khartoum on Monday.
refusal | Israel shot down the French idea on Monday.
attack | Rebels shot down a helicopter on Monday.
agreement | Ireland and Vietnam upgraded their ties on Monday.
agreement | Peru and Chile drew a line under their border dispute on Monday.
agreement | Kazakhstan became the fifth state to join the pact on Monday.
other | Kazakhstan became a republic on Monday.
vote | The ruling party romped home on Monday.
vote | The bill cleared its last hurdle in the Lords on Monday.
sanction | Brussels hit Chinese car makers with levies on Monday.
attack | Rockets hit a car factory on Monday.
legal | The general got life on Monday.
legal | The tycoon walked out of jail on Monday.
refusal | The envoy walked out of the talks on Monday.
legal | The ombudsman looked into the deaths on Monday.
military | Chinese jets strayed into Japanese airspace on Monday.
attack | Gunmen sprayed a cafe with bullets on Monday.
aid | Sweden came through with fresh funds for Ukraine on Monday.
aid | The World Bank stumped up 300 million dollars for Malawi on Monday.
withdrawal | The rebels laid down their guns on Monday.
other | Guinea's junta handed over the reins to civilians on Monday.
other | A cargo plane overshot the runway in Juba on Monday.
other | Shopkeepers in Karachi kept their shutters down on Monday.
other | The Bank of Japan nudged up its key rate on Monday.
other | Turkey let the lira slide on Monday.
accusation | Lebanon took Israel to the Security Council on Monday.
attack | Rebels took Goma on Monday.
sanction | Washington took Ankara off its tariff list on Monday.
other | Oil prices shot up on Monday.
other | The bodies of 90 men turned up in a ditch on Monday.
attack | Mustard gas was used on the village on Monday.
other | Typhoon Linda slammed into Luzon on Monday.
accusation | The minister slammed the court on Monday.
other | Fire tore through a hostel on Monday.
attack | Fighting flared along the border on Monday.
withdrawal | Ethiopia called its troops back from the border on Monday.
refusal | Poland threw a spanner in the works on Monday.
refusal | Norway turned its back on the games on Monday.
attack | Villagers saw off a jihadist raid on Monday.
attack | Crowds turned on the police on Monday.
statement | The minister stood by his remarks on Monday.
aid | Kenya came to Uganda's aid on Monday.
sanction | Turkey brought in visas for Syrians on Monday.
meeting | The mediators brought the two sides together on Monday.
expulsion | Bolivia saw its ambassador thrown out of Lima on Monday.
other | Gazprom turned the valves back on on Monday.
"""


@pytest.mark.parametrize("row", KINDS.strip().splitlines())
def test_a_verb_of_several_words_tells_a_kind(row: str) -> None:
    kind, _, text = row.partition(" | ")
    (found,) = every(text)
    assert (found.kind, found.factuality, found.interval and found.interval.edtf) == (kind, "happened", "2026-11-23")


@pytest.mark.parametrize(
    "text",
    [
        "Canada normally sends grain on the first Tuesday of the month.",
        "Unions routinely demand higher wages on May Day.",
        "The president traditionally addresses the nation on Dec. 31.",
        "Ministers seldom met on Monday.",
        "The minister would not comment on Tuesday.",
        "The minister would not say on Tuesday whether talks were on.",
    ],
)
def test_habits_and_silence_are_no_happenings(text: str) -> None:
    assert not every(text)


def test_a_habit_told_beside_a_deed_takes_nothing_from_it() -> None:
    (found,) = every("The council, which normally meets on Monday, will meet on Tuesday.")
    assert found.interval is not None
    assert (found.interval.edtf, found.factuality) == ("2026-12-01", "scheduled")
    (found,) = every("Often accused of torture, the colonel was arrested on Monday.")
    assert found.factuality == "happened"
    assert not every("L'Assemblée se réunit habituellement le premier mardi de décembre.", "fr")
    (found,) = every("Souvent accusé de torture, le colonel a été arrêté lundi.", "fr")
    assert found.factuality == "happened"


@pytest.mark.parametrize(
    "text", ["The army would not attack on Friday, the general said.", "Chile would not sever ties on Friday."]
)
def test_what_would_not_be_done_is_called_off(text: str) -> None:
    (found,) = every(text)
    assert found.factuality == "cancelled"


def test_what_would_be_done_stays_awaited() -> None:
    (found,) = every("The army would attack on Friday, the general said.")
    assert found.factuality == "announced"


@pytest.mark.parametrize(
    ("text", "edtf", "factuality"),
    [
        ("The prisoners were set free on Sunday.", "2026-11-22", "happened"),
        ("A camp has been set up on Sunday.", "2026-11-22", "happened"),
        ("The church was set alight on Sunday.", "2026-11-22", "happened"),
        ("The men will be set free on Sunday.", "2026-11-29", "scheduled"),
        ("The talks were set for Sunday.", "2026-11-29", "scheduled"),
    ],
)
def test_what_was_set_free_or_set_up_is_no_plan(text: str, edtf: str, factuality: str) -> None:
    (found,) = every(text)
    assert (found.interval and found.interval.edtf, found.factuality) == (edtf, factuality)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Turkey took in forty wounded children from Aleppo on Sunday.", "aid"),
        ("Jordan flew out twelve injured pilgrims on Sunday.", "aid"),
        ("The blast wounded soldiers on Sunday.", "attack"),
        ("The blast killed 4 and injured soldiers on Sunday.", "attack"),
    ],
)
def test_those_who_are_counted_and_described_are_not_hurt_then(text: str, kind: str) -> None:
    (found,) = every(text)
    assert found.kind == kind


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Iran withdrew from the 2028 games on Monday.", "Iran withdrew from the 2028 games"),
        ("Police reopened the 1994 case on Monday.", "Police reopened the 1994 case"),
        ("Russia withdrew from the 2010 arms treaty on Monday.", "Russia withdrew from the 2010 arms treaty"),
    ],
)
def test_a_headline_keeps_the_year_by_which_a_thing_is_known(text: str, title: str) -> None:
    (found,) = every(text)
    assert found.title == title


@pytest.mark.parametrize(
    "text",
    ["France and Italy each expelled two envoys on Monday.", "Both countries each expelled two envoys on Monday."],
)
def test_each_of_several_may_act(text: str) -> None:
    (found,) = every(text)
    assert (found.kind, found.factuality) == ("expulsion", "happened")


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("A French nurse was among those killed on Monday.", "A French nurse was among those killed", "attack"),
        (
            "Among those sacked on Monday was the head of the navy.",
            "Among those sacked was the head of the navy",
            "other",
        ),
        ("Among those arrested on Monday were three mayors.", "Among those arrested were three mayors", "legal"),
    ],
)
def test_who_was_among_those_it_was_done_to(text: str, title: str, kind: str) -> None:
    (found,) = every(text)
    assert (found.title, found.kind, found.factuality) == (title, kind, "happened")


def test_among_those_set_apart_leaves_its_day_to_what_was_done_to_them() -> None:
    told = every("The mayor, among those detained in May, was freed on Monday.")
    assert [(c.title, c.interval and c.interval.edtf) for c in told] == [
        ("The mayor was detained", "2026-05"),
        ("The mayor was freed", "2026-11-23"),
    ]
    assert [c.kind for c in every("He is among those armed men who left on Monday.")] == ["withdrawal"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The launch of the satellite on Monday went off smoothly.", "other"),
        ("The handover of the base on Monday passed off without incident.", "other"),
        ("A bomb went off on Monday.", "attack"),
        ("The capture of the town on Monday opened the road to Goma.", "attack"),
    ],
)
def test_what_passes_off_is_told_by_its_noun(text: str, kind: str) -> None:
    (found,) = every(text)
    assert (found.kind, found.factuality) == (kind, "happened")


def test_what_no_diary_holds_is_over() -> None:
    (found,) = every("Saturday's storming of the parliament in Chisinau has been condemned by Brussels.")
    assert (found.interval and found.interval.edtf, found.factuality) == ("2026-11-21", "happened")


def test_how_a_party_fared_tells_that_its_poll_is_over() -> None:
    found = every("The Greens trailed in Sunday's poll.")
    assert [c.interval and c.interval.edtf for c in found] == ["2026-11-22"]
