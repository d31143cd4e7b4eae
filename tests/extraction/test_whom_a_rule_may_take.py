"""Counter-examples of rules that take up what was told before: another verb's people, another deed, no firm, no plan."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2026, 11, 26)


def told(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=DAY, language=language).candidates)


@pytest.mark.parametrize(
    ("sentence", "present"),
    [
        ("The talks were chaired by Ana Brook and attended by Carl Moss.", {"Ana Brook", "Carl Moss"}),
        (
            "The French delegation was led by Ana Brook, while Carl Moss headed the Chadian delegation.",
            {"Ana Brook", "Carl Moss"},
        ),
        ("Ana Brook told reporters that Carl Moss had chaired the talks.", {"Carl Moss"}),
        ("Ana Brook, who chaired the talks, thanked Carl Moss.", {"Ana Brook"}),
        ("Police led the delegation of strikers away after Carl Moss complained.", set()),
    ],
)
def test_only_those_who_are_listed_came_to_a_meeting(sentence: str, present: set[str]) -> None:
    meeting = told(f"The ministers met in Vienna on 3 March. {sentence}", "en")[0]
    assert {actor.name for actor in meeting.actors} == present


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The president was sworn in on 3 March 2026. The day after he was sworn in, he dismissed the army chief.",
            [("The president was sworn in", "2026-03-03"), ("The president dismissed the army chief", "2026-03-04")],
        ),
        (
            "Rebels took the airport on 3 March 2026. Three days after rebels took a port, Mali recalled its envoy.",
            [("Rebels took the airport", "2026-03-03")],
        ),
        (
            "The army seized the airport on 3 March 2026. Three days after the army seized the port, Togo recalled an envoy.",
            [("The army seized the airport", "2026-03-03")],
        ),
        (
            "The army seized the airport on 3 March 2026. Three days after the army seized the airport, Mali recalled its "
            "envoy.",
            [("The army seized the airport", "2026-03-03"), ("Mali recalled its envoy", "2026-03-06")],
        ),
    ],
)
def test_what_is_told_again_is_the_same_and_not_what_happened_then(text: str, titles: list[tuple[str, str]]) -> None:
    assert [(one.title, one.interval.edtf if one.interval else "") for one in told(text, "en")] == titles


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Hamas attacked the crossing on 3 March. The company promised on 5 March to rebuild it.", "en", "The company"),
        ("Huawei sued the ministry on 3 March. The company dropped the suit on 5 March.", "en", "Huawei"),
        ("Le Hamas a attaqué le passage le 3 mars. L'entreprise a fermé ses bureaux le 5 mars.", "fr", "L’entreprise"),
        ("Petrobras a rompu le contrat le 3 mars. L'entreprise a fermé ses bureaux le 5 mars.", "fr", "Petrobras"),
    ],
)
def test_no_armed_group_is_a_company(text: str, language: str, who: str) -> None:
    assert told(text, language)[-1].title.startswith(who)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Les partis devaient publier lundi la liste ; ils ont ajourné leur réunion.", "postponed"),
        ("Le ministre devait inaugurer lundi le barrage. Il a reporté la cérémonie.", "postponed"),
        ("Le ministre devait venir lundi à Rabat ; il a reporté son voyage au 5 décembre.", "postponed"),
        ("Le ministre devait inaugurer lundi le barrage. Il a reporté la visite du roi.", "scheduled"),
        ("Le ministre devait rencontrer lundi le roi. Il a reporté le procès de son frère.", "scheduled"),
    ],
)
def test_a_plan_falls_with_what_is_put_off_only_where_it_is_its_own(text: str, becomes: str) -> None:
    assert told(text, "fr")[0].factuality == becomes


def test_no_purchase_bombs() -> None:
    (raid,) = told("Purchases of fighters that bombed Goma on Monday were denounced.", "en")
    assert raid.title == "Fighters bombed Goma"


def test_each_of_several_is_no_part_of_their_name() -> None:
    (jailed,) = told("The brothers each got a year in jail on Monday.", "en")
    assert [actor.name for actor in jailed.actors] == ["Brothers"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "La Suède a ratifié le traité en mai, les autres en juin.",
            [
                ("La Suède ratifie le traité", "Suède"),
                ("La Suède a ratifié le traité en mai, les autres en juin", "Les autres"),
            ],
        ),
        (
            "Le Mali a quitté l'union lundi, les autres pays mardi.",
            [
                ("Le Mali quitte l’union", "Mali"),
                ("Le Mali a quitté l’union lundi, les autres pays mardi", "Les autres pays"),
            ],
        ),
        (
            "Le Mali a rappelé son ambassadeur lundi, le Niger mardi, le Tchad mercredi.",
            [
                ("Le Mali rappelle son ambassadeur", "Mali"),
                ("Le Niger rappelle son ambassadeur", "Niger"),
                ("Le Tchad rappelle son ambassadeur", "Tchad"),
            ],
        ),
        (
            "Le tribunal a libéré deux otages lundi, les autres mardi.",
            [("Le tribunal libère deux otages", "Tribunal"), ("Le tribunal libère les autres", "Tribunal")],
        ),
        (
            "Le Mali a attaqué la Mauritanie lundi, l'Algérie mercredi.",
            [("Le Mali attaque la Mauritanie", "Mali"), ("Le Mali attaque l'Algérie", "Mali")],
        ),
    ],
)
def test_whoever_stands_behind_a_comma_acts_or_is_acted_upon(text: str, titles: list[tuple[str, str]]) -> None:
    found = [(one.title, next(a.name for a in one.actors if a.role != "recipient")) for one in told(text, "fr")]
    assert found == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Mardi s'est réuni le Conseil de sécurité pour examiner la plainte du Liban.",
            "Le Conseil de sécurité se réunit pour examiner la plainte du Liban",
        ),
        ("Mardi s'est réuni à Paris le conseil des ministres.", "Le conseil des ministres se réunit à Paris"),
        (
            "Mardi est arrivé à Rome le ministre chargé de négocier l'accord.",
            "Le ministre chargé de négocier l’accord arrive à Rome",
        ),
    ],
)
def test_what_somebody_comes_for_stands_behind_the_verb(text: str, title: str) -> None:
    assert told(text, "fr")[0].title == title


def test_no_name_stands_in_the_middle_of_an_inverted_verb() -> None:
    text = "Joe Biden est arrivé lundi. « Il partira mercredi », a-t-il dit."
    assert told(text, "fr")[-1].title == "« Il partira », a-t-il dit"


@pytest.mark.parametrize(
    ("text", "title", "actors"),
    [
        ("Mali denounced the camp, which was attacked on Monday.", "The camp was attacked", {}),
        ("Mali froze the accounts that were opened on Monday.", "The accounts were opened", {}),
        ("Mali, which was attacked on Monday, recalled its envoy.", "Mali was attacked", {"Mali": "recipient"}),
        (
            "The army left the camp that was shelled on Monday by Chad.",
            "The camp was shelled by Chad",
            {"Chad": "agent"},
        ),
        (
            "Two soldiers from Chad and a cook from Mali, who was shot on Monday, were buried.",
            "A cook from Mali was shot",
            {"Mali": "recipient"},
        ),
        ("The soldiers and the cook, who were shot on Monday, were buried.", "The soldiers and the cook were shot", {}),
    ],
)
def test_nobody_above_a_passive_relative_did_it(text: str, title: str, actors: dict[str, str]) -> None:
    (found,) = told(text, "en")
    assert (found.title, {actor.name: actor.role for actor in found.actors}) == (title, actors)
