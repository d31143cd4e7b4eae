"""Who is meant in long English articles and readouts: by a title alone, behind a quotation, by initials."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, day: date = date(2025, 1, 21)) -> list[Candidate]:
    return list(extract(text, document_date=day, language="en").candidates)


def names(candidate: Candidate) -> set[str]:
    return {actor.name for actor in candidate.actors}


READOUT = "Secretary of State Lena Marsh met Kenyan Trade Minister Amos Kiprono in Oslo on 3 January."


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("On 5 January, the Secretary travelled to Manila.", "Lena Marsh"),
        ("On 5 January, the Minister travelled to Manila.", "Amos Kiprono"),
        ("The Trade Minister will visit Tokyo on 2 February.", "Amos Kiprono"),
        (
            "On 4 January, Prime Minister Ada Obel thanked them. On 5 January, the Minister flew to Manila.",
            "Amos Kiprono",
        ),
    ],
)
def test_a_title_alone_is_whoever_it_introduced(sentence: str, who: str) -> None:
    last = told(f"{READOUT} {sentence}")[-1]
    assert who in names(last)
    assert last.title.startswith(who)


@pytest.mark.parametrize(
    "sentence",
    ["On 5 January, the Minister of Niger flew to Manila.", "On 5 January, the Deputy Minister flew to Manila."],
)
def test_another_title_is_somebody_else(sentence: str) -> None:
    assert not {"Amos Kiprono", "Lena Marsh"} & names(told(f"{READOUT} {sentence}")[-1])


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            '"Pristina is playing with fire," the Kremlin spokesman, Dmitry Peskov, told reporters on Monday.',
            "Dmitry Peskov",
        ),
        ('"Iran has crossed a line," the foreign minister of Oman, Badr Karim, said on Monday.', "Badr Karim"),
        ('"Iran has crossed a line", the Omani foreign minister, Badr Karim, said on Monday.', "Badr Karim"),
        ('"India will pay for this," Badr Karim, the Omani foreign minister, said on Monday.', "Badr Karim"),
    ],
)
def test_a_quotation_is_of_whoever_is_named_behind_it(sentence: str, who: str) -> None:
    (said,) = told(sentence)
    assert said.title.startswith(f"{who}: “")
    assert next(actor.name for actor in said.actors if actor.role == "agent") == who


def test_initials_with_stops_are_of_the_movement_where_its_land_is_told_of() -> None:
    (captured,) = told("Sudan is at war. On Jan. 8, the R.S.F. captured Wad Madani.")
    assert names(captured) == {"Rapid Support Forces"}
    found = told("On Jan. 8, the R.S.F. called for the release of a journalist held in Dakar.")
    assert "Rapid Support Forces" not in {name for candidate in found for name in names(candidate)}


@pytest.mark.parametrize("name", ["Abdel Fattah el-Sisi", "Abdel-Fattah el-Sissi", "Abdel Fattah al-Sisi"])
def test_an_arabic_article_may_be_written_in_two_ways(name: str) -> None:
    (met,) = told(f"President {name} met Mahmoud Abbas in Cairo on 11 January.")
    assert ("Abdel Fattah al-Sisi", "EGY") in {(actor.name, actor.country) for actor in met.actors}


def test_a_month_is_nobody_whose_country_a_body_has() -> None:
    text = "Haiti is in turmoil. Haiti's gangs took a prison on 2 May 2024. On 11 May 2024 the Government declared a curfew."
    assert ("Government", "HTI") in {(actor.name, actor.country) for actor in told(text)[-1].actors}


def test_where_others_met_is_not_the_land_of_an_army() -> None:
    text = (
        "Sudan has been at war since 2023. Sudan's generals fell out.\n\n"
        "A round of talks in Jeddah was suspended in December 2023 after the army quit.\n\n"
        "The army bombed a market near Nyala on 5 January."
    )
    assert "SAU" not in {actor.country for actor in told(text)[-1].actors}


def test_the_security_council_of_a_state_is_not_that_of_the_united_nations() -> None:
    (convened,) = told("Serbia's president, Aleksandar Vučić, convened his national security council on 10 January.")
    assert names(convened) == {"Aleksandar Vučić"} or names(convened) == {"Aleksandar Vucic"}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("On 5 January, about a dozen Serbs ambushed a patrol.", "About a dozen Serbs ambushed a patrol"),
        ("On 5 January, 30 armed Serbs ambushed a patrol.", "30 armed Serbs ambushed a patrol"),
        ("On 5 January, about 300 US soldiers left the base.", "About 300 US soldiers left the base"),
        ("Chad condemned the attack on 3 January on a UN convoy.", "Attack on a UN convoy"),
        ("Chad condemned the killing of a Kenyan policeman on 5 January.", "Killing of a Kenyan policeman"),
    ],
)
def test_so_many_people_are_not_their_state_in_a_headline(sentence: str, title: str) -> None:
    assert title in [candidate.title for candidate in told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Paris recalled its envoy in May 2024, and in June expelled two diplomats.", "France expelled two diplomats"),
        ("The treaty was signed in May 2024 and in June was ratified.", "The treaty was ratified"),
        ("The EU's measures, imposed in June 2024, remain in force.", "The EU’s measures were imposed"),
        (
            "On 3 January the court ruled that he could stay, a ruling that Niamey hailed.",
            "The court ruled that he could stay",
        ),
        (
            "On 3 January Ana Diaz said that two roads were open, one of them to Chad.",
            "Ana Diaz said that two roads were open",
        ),
        ("In May 2024 a military court sentenced him to death.", "A military court sentenced him to death"),
    ],
)
def test_headlines_of_sentences_that_go_on(sentence: str, title: str) -> None:
    assert [candidate.title for candidate in told(sentence)][-1] == title


@pytest.mark.parametrize(
    "text",
    [
        "The police raided ten offices.\n\nWhat happened on Wednesday?\n\nTen offices were shut.",
        "The attack was the deadliest on civilians in India since the Mumbai assault of November 2008.",
    ],
)
def test_a_question_and_what_is_counted_from_are_no_happenings(text: str) -> None:
    assert told(text) == []


def test_what_is_asked_inside_a_paragraph_may_be_told() -> None:
    assert told("Chad protested. The envoy left Paris on Friday, and he will come back.") != []


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "Ana Ruiz, Special Representative of the Secretary-General for Haiti, said on 2 January that she left.",
            "Ana Ruiz",
        ),
        ("Briefing the Council on 2 January, Ana Ruiz said that time was short.", "Ana Ruiz"),
        ("Meeting Mr Lavrov on 2 January, Ana Ruiz, the UN envoy, said that time was short.", "Ana Ruiz"),
    ],
)
def test_who_says_it_in_releases(sentence: str, who: str) -> None:
    (said,) = [candidate for candidate in told(sentence) if candidate.kind == "statement"]
    assert said.title.startswith(f"{who} said")
    assert [actor.name for actor in said.actors if actor.role == "agent"] == [who]


def test_what_one_tells_the_outcome_of_keeps_its_day() -> None:
    (visit,) = told("The Minister briefed Mr Lavrov on the outcome of President Lula's visit to Kuwait on 21 December.")
    assert (visit.kind, visit.title) == ("visit", "President Lula’s visit to Kuwait")
    (said,) = told("The Minister briefed Mr Lavrov on the outcome of the talks on 21 December.")
    assert said.kind != "visit"


def test_the_council_stays_the_one_that_was_called_so() -> None:
    text = (
        "The Security Council met on 2 January. On 3 January the Council adopted a text. On 4 January the Council voted. "
        "The Transitional Presidential Council quarrelled. The Council will meet on 28 January."
    )
    assert "Security Council" in names(told(text)[-1])


def test_the_hours_of_a_meeting_are_no_happenings() -> None:
    assert len(told("The Council met today. The meeting began at 10:05 a.m. and ended at 11:20 a.m.")) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Prime Minister met Chancellor Merz in Downing Street on 16 January.", "Keir Starmer"),
        ("The Prime Minister met Chancellor Merz in Oslo on 16 January.", "Prime Minister"),
    ],
)
def test_the_prime_minister_of_downing_street_is_no_chancellor(text: str, who: str) -> None:
    (met,) = told(text)
    assert who in names(met)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Paris urged Tehran to free the teacher it arrested on 2 January.", "Iran"),
        ("The General Assembly demanded that Israel end the blockade it imposed on 2 January.", "Israel"),
        ("Paris urged Tehran to study the proposal it made on 2 January.", "France"),
    ],
)
def test_whoever_is_asked_to_undo_it_did_it(sentence: str, who: str) -> None:
    assert [actor.name for actor in told(sentence)[-1].actors if actor.role == "agent"] == [who]


@pytest.mark.parametrize(
    ("sentence", "kind", "day"),
    [
        (
            "Recalling the summit at Camp David on 18 August 2023, the ministers decided to go on.",
            "meeting",
            "2023-08-18",
        ),
        ("Ana Ruiz briefed the envoys on President Lula's visit to Tokyo on 2 January.", "visit", "2025-01-02"),
    ],
)
def test_what_is_only_recalled_keeps_its_day(sentence: str, kind: str, day: str) -> None:
    assert [(c.kind, c.interval.edtf) for c in told(sentence) if c.interval is not None] == [(kind, day)]


def test_what_was_conducted_then_is_set_apart_from_what_was_agreed() -> None:
    text = "The ministers hailed the exercise Freedom Edge, conducted from 5 to 9 January, and agreed to meet in March."
    assert all("conducted" not in candidate.title for candidate in told(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On 3 January the minister said that Chad had left the Collective Security Treaty Organization, a military pact.",
            "The minister said that Chad had left the Collective Security Treaty Organization",
        ),
        (
            "In May 2024, pilgrims describing themselves as healers blocked the only road to the enclave.",
            "Pilgrims describing themselves as healers blocked the only road to the enclave",
        ),
        (
            "The quarrel goes back to May 2023, when the European Commission took it up. In July 2024 it imposed duties.",
            "The European Commission imposed duties",
        ),
    ],
)
def test_who_did_it_is_told_in_the_headline(text: str, title: str) -> None:
    assert told(text)[-1].title == title


def test_the_commission_is_the_one_whose_president_was_named() -> None:
    text = "Ana Ruiz, the president of the European Commission, left. On 3 January the commission opened an inquiry."
    assert ("European Commission", "EUU") in {(actor.name, actor.country) for actor in told(text)[-1].actors}


def test_whoever_explains_a_vote_speaks_for_the_state_that_sends_her() -> None:
    text = "The representative of the United States, explaining her delegation's vote, warned on 4 January of a war."
    assert [actor.name for actor in told(text)[0].actors if actor.role == "agent"] == ["United States"]
