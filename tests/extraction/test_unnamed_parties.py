"""Those whom an article names by a word alone take part all the same: who meets somebody, who is met, who promises."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2021, 12, 10)


def actors(language: str, text: str, which: int = -1) -> dict[str, str]:
    told = extract(text, document_date=DAY, language=language).candidates[which]
    return {actor.name: actor.role for actor in told.actors}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Les syndicats rencontreront le ministre lundi.", {"Syndicats", "Ministre"}),
        (
            "fr",
            "Les familles des otages ont rencontré lundi Emmanuel Macron.",
            {"Familles des otages", "Emmanuel Macron"},
        ),
        ("en", "Unions will meet the minister on Monday.", {"Unions", "Minister"}),
        ("en", "Village elders received the UN envoy on Monday.", {"Village elders", "UN envoy"}),
        ("fr", "Le consul Jean Morin a rencontré jeudi des élus locaux.", {"Jean Morin", "Élus locaux"}),
        ("fr", "Jean Morin a dîné jeudi avec des chefs d’entreprise.", {"Jean Morin", "Chefs d’entreprise"}),
        ("en", "The consul, Ruben Moss, met county sheriffs on Thursday.", {"Ruben Moss", "County sheriffs"}),
        ("en", "Ruben Moss held talks with union leaders on Thursday.", {"Ruben Moss", "Union leaders"}),
        ("fr", "Joe Biden a reçu jeudi les délégués de l’Otan.", {"Joe Biden", "Délégués de l’Otan"}),
        ("en", "Ruben Moss spoke by telephone with villagers on Thursday.", {"Ruben Moss", "Villagers"}),
    ],
)
def test_both_sides_of_a_meeting_take_part(language, text, wanted):
    assert actors(language, text) == dict.fromkeys(wanted, "participant")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Joe Biden met his advisers on Thursday.", {"Joe Biden"}),  # his own
        ("en", "Joe Biden telephoned both leaders on Thursday.", {"Joe Biden"}),  # told of before
        ("en", "The Security Council met behind closed doors on Thursday.", {"Security Council"}),
        ("en", "A meeting with the minister will be held on Monday.", {"Minister"}),  # no meeting takes part in itself
    ],
)
def test_nobody_is_made_of_words_that_point_elsewhere(language, text, wanted):
    assert set(actors(language, text)) == wanted


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "Les syndicats ont promis jeudi qu’ils manifesteraient lundi.", "Syndicats"),
        ("fr", "Les rebelles ont annoncé jeudi qu’ils libéreraient lundi deux otages.", "Rebelles"),
        ("en", "Unions promised on Thursday that they would march on Monday.", "Unions"),
        ("en", "The rebels said on Thursday they would free two hostages on Monday.", "Rebels"),
    ],
)
def test_those_who_say_what_they_will_do_will_do_it(language, text, who):
    assert actors(language, text)[who] == "agent"


def test_others_than_those_who_say_so_will_do_it():
    text = "Doctors said on Thursday that nurses would strike on Monday."
    assert actors("en", text) == {"Nurses": "agent", "Doctors": "source"}


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Les dirigeants d’Afrique de l’Ouest ont exigé jeudi des militaires qu’ils organisent un scrutin.",
            "Les dirigeants d’Afrique de l’Ouest exigent des militaires qu’ils organisent un scrutin",
        ),
        (
            "en",
            "Mayor Drew Pell said on Monday that he would not resign.",
            "Mayor Drew Pell said that he would not resign",
        ),
        (
            "en",
            "Senator Robert Smith, Republican of New Hampshire, said on Monday that he would oppose the treaty.",
            "Robert Smith said that he would oppose the treaty",
        ),
        (
            "en",
            "The judge met Joe Biden. Vladimir Putin said on Monday that the judge had lied and that he would resign.",
            "Vladimir Putin said that the judge had lied and that he would resign",
        ),
    ],
)
def test_nobody_is_named_twice_in_one_headline(language, text, title):
    assert title in [told.title for told in extract(text, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize("aside", ["a Democrat", "Labour"])
def test_a_party_in_an_aside_is_nobody(aside):
    assert set(actors("en", f"Anna Holt, {aside}, and Paul Reed signed the treaty on Monday.")) == {
        "Anna Holt",
        "Paul Reed",
    }
