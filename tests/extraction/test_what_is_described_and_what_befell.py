"""What English tells of a noun without "that", before a noun, or between commas; and whom something befell "when"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 10, 29)


def _titles(text: str, language: str = "en") -> list[str]:
    return [c.title for c in extract(text, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "China lifted the controls on rare earths it announced on October 9.",
            "China announced the controls on rare earths",
        ),
        (
            "France criticised the sanctions the United States announced on Monday.",
            "The United States announced the sanctions",
        ),
        ("The envoy welcomed the truce Israel and Hamas agreed on Wednesday.", "Israel and Hamas agreed the truce"),
        ("The court on Monday struck down the ban on rallies he imposed in March.", "The ban on rallies was imposed"),
        ("Brussels will wait until parliament repeals a law on agents adopted in May.", "A law on agents was adopted"),
        ("The minister hopes the army frees the town seized on Monday.", "The town was seized"),
        (
            "Hungary will not comply with an EU ruling, handed down last June, that fined it.",
            "An EU ruling was handed down",
        ),
        (
            "Rodrigo Paz said he would restore ties with the United States severed in 2008.",
            "Ties with the United States were severed",
        ),
    ],
)
def test_who_did_it_and_to_what_where_that_is_left_out(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    "text",
    [
        "He told the court in Paris he had signed the deal in May.",
        "The president said in a speech to parliament he would resign in March.",
        "The report backs claims the army bombed the village in May.",
    ],
)
def test_what_is_said_stays_said(text: str) -> None:
    assert not [title for title in _titles(text) if title.startswith(("He", "The court in", "Claims", "The speech"))][
        1:
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The court ordered the release of two journalists detained last week.", "Two journalists were detained"),
        (
            "The state announced the release of dozens of protesters arrested on Sunday.",
            "Dozens of protesters were arrested",
        ),
        (
            "The president announced the dismissal of two generals accused on Monday of plotting.",
            "Two generals were accused of plotting",
        ),
        ("The minister demanded the return of the boats impounded in May.", "The boats were impounded"),
        ("The press praised the return of the troops announced in May.", "The return of the troops was announced"),
    ],
)
def test_only_people_are_arrested(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "South Sudan's detained vice president Riek Machar appeared in court on Monday.",
            "South Sudan’s detained vice president Riek Machar appeared in court",
        ),
        ("Nepal's ousted prime minister left Kathmandu on Tuesday.", "Nepal’s ousted prime minister left Kathmandu"),
        ("France's proposed text was adopted on Monday.", "France’s proposed text was adopted"),
        (
            "Cyprus's newly elected leader took office on Friday and visited Ankara on Monday.",
            "Cyprus’s newly elected leader visited Ankara",
        ),
    ],
)
def test_a_participle_behind_an_owner_only_describes(text: str, title: str) -> None:
    assert title in _titles(text)


def test_a_proposal_is_not_only_announced_where_it_is_adopted() -> None:
    (found,) = extract("France's proposed text was adopted on Monday.", document_date=DAY, language="en").candidates
    assert (found.kind, found.factuality) == ("vote", "happened")


def test_leaders_of_lands_with_an_article_are_several() -> None:
    text = "The leaders of Rwanda and the Democratic Republic of Congo agreed on Friday to hold talks in Doha."
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert [actor.country for actor in found.actors] == ["RWA", "COD"]
    assert found.title == "The leaders of Rwanda and the Democratic Republic of Congo agreed to hold talks in Doha"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("China protested on Monday against what it called the “provocative” transit of a destroyer on Sunday.", 1),
        ("Moscow on Monday condemned what it called an attack on its consulate on Friday.", 2),
    ],
)
def test_giving_a_thing_a_name_is_no_deed(text: str, titles: int) -> None:
    found = _titles(text)
    assert len(found) == titles
    assert not [title for title in found[1:] if " called " in title]


MINE, MINE_FR = "their vehicle hit a mine near Kandahar", "leur véhicule a sauté sur une mine"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", f"Two soldiers were killed when {MINE} on Saturday.", f"Two soldiers were killed when {MINE}"),
        (
            "en",
            "A minister was hurt when a bomb exploded in Kabul on Sunday.",
            "A minister was hurt when a bomb exploded in Kabul",
        ),
        (
            "fr",
            f"Deux soldats ont été tués lorsque {MINE_FR} samedi près de Gao.",
            f"Deux soldats ont été tués lorsque {MINE_FR} près de Gao",
        ),
        ("en", "The minister was in Paris when the army seized power on Monday.", "The army seized power"),
        ("en", "He was sworn in when the parliament met on Monday.", "The parliament met"),
    ],
)
def test_whoever_was_killed_when_something_happened(language: str, text: str, title: str) -> None:
    assert title in _titles(text, language)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Armed men freed 24 schoolgirls they had abducted in Kebbi last week.",
            "24 schoolgirls were abducted in Kebbi",
        ),
        (
            "Germany lifted restrictions Chancellor Friedrich Merz imposed in August.",
            "Chancellor Friedrich Merz imposed restrictions",
        ),
        (
            "Bart De Wever warned of chaos, rejecting a plan the European Commission is due to unveil next week.",
            "The European Commission is due to unveil a plan",
        ),
        (
            "Police charged a man with threatening to kill a minister in a letter sent in October.",
            "A letter was sent",
        ),
        (
            "Three months after he was freed in a swap, opposition leader Ihar Karnyei was rearrested on Friday.",
            "Ihar Karnyei was freed in a swap",
        ),
        (
            "Joe Biden met Vladimir Putin on Monday. Two days after he left, Emmanuel Macron came on Thursday.",
            "Joe Biden left",
        ),
    ],
)
def test_whom_or_what_is_meant(text: str, title: str) -> None:
    assert title in _titles(text)


def test_whoever_is_named_before_who_is_expected_and_no_talks() -> None:
    text = "Rustem Umerov left for talks with Steve Witkoff, who is expected in Moscow on Tuesday."
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert (found.kind, found.title) == ("visit", "Steve Witkoff is expected in Moscow")
    assert [actor.name for actor in found.actors][:1] == ["Steve Witkoff"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The president of Burkina Faso's transitional assembly resigned on Friday.", "BFA"),
        ("The president of Georgia's breakaway region of Abkhazia was ousted on Friday.", "GEO"),
    ],
)
def test_no_holder_of_an_office_of_a_part_of_a_land(text: str, country: str) -> None:
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert [(actor.name, actor.country) for actor in found.actors] == [(found.actors[0].name, country)]
    assert not {"Traore", "Traoré", "Kavelashvili"} & set(found.actors[0].name.split())


def test_the_holder_of_an_office_of_the_land_itself() -> None:
    (found,) = extract("The president of France resigned on Friday.", document_date=DAY, language="en").candidates
    assert found.title == "Emmanuel Macron resigned"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A former minister, arrested in May, was freed on Wednesday.", "A former minister was arrested"),
        ("A former minister arrested in May was freed on Wednesday.", "A former minister was arrested"),
        (
            "Prosecutors dropped the case against a Russian crew whose trawler was seized in Tromsoe in May.",
            "A Russian crew’s trawler was seized in Tromsoe",
        ),
        ("The talks broke down in May. They were resumed on July 12.", "The talks were resumed"),
        (
            "Boric vetoed a bill granting amnesty to men convicted of abuses, which Congress had passed in May.",
            "Congress had passed a bill",
        ),
        ("The committee examined the budget, which the Senate approved in May.", "The Senate approved the budget"),
    ],
)
def test_who_it_is_and_whose(text: str, title: str) -> None:
    assert title in _titles(text)


def test_what_was_resumed_is_of_the_kind_it_was() -> None:
    text = "The talks broke down in May. They were resumed on July 12."
    assert {c.kind for c in extract(text, document_date=DAY, language="en").candidates} == {"meeting"}


@pytest.mark.parametrize(
    ("language", "text", "kind", "factuality"),
    [
        ("fr", "Nairobi craint de nouvelles attaques avant le scrutin du 12 novembre.", "vote", "scheduled"),
        ("en", "Nairobi fears new attacks before the vote on November 12.", "vote", "scheduled"),
        ("fr", "Nairobi craint une attaque le 12 novembre.", "attack", "feared"),
        ("en", "Nairobi fears an attack on November 12.", "attack", "feared"),
    ],
)
def test_a_vote_is_not_feared_for_the_attacks_before_it(language: str, text: str, kind: str, factuality: str) -> None:
    (found,) = extract(text, document_date=DAY, language=language).candidates
    assert (found.kind, found.factuality) == (kind, factuality)
