"""Days beside a verb that are those of no deed, days on which something runs out, what a day brings behind its verb."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2026, 3, 12)


def every(text: str, language: str = "en") -> list[Candidate]:
    return list(extract(text, document_date=DAY, language=language).candidates)


def told(text: str, language: str = "en") -> list[tuple[str, str | None, str]]:
    return [(c.title, c.interval.edtf if c.interval else None, c.kind) for c in every(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Until 1993 France and Britain bought from their old possessions.",
        "The mill has lost money in each of the past four years.",
        "The conference lasted 23 days and was saved, on the last weekend, by the calendar.",
        "With reference to an article published in Lima this week, the Ministry states that it knows nothing.",
        "In reply to a letter sent on Tuesday, the ministry denied that talks took place.",
        'The pact was signed on 25 February. It was what mattered, he says. "Until then they offered us the door."',
        'The pact was signed on 25 February. It was the promise that mattered. "That day they offered us a chair," he says.',
    ],
)
def test_such_a_day_dates_nothing(text: str) -> None:
    found = told(text)
    assert all(kind == "agreement" for _title, _day, kind in found), found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Until 2019 Kenya banned the imports.", ("../2019", "sanction")),
        ("In a statement released on Monday, Peru rejected the claim.", ("2026-03-09", "refusal")),
        ("In reply on Tuesday, Moscow said that it would go.", ("2026-03-10", "statement")),
        ('"That day in February Kenya offered us a chair," he says.', ("2026-02", "offer")),
    ],
)
def test_days_of_deeds_stay(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(day, kind) for _title, day, kind in told(text)]


def test_a_date_that_names_another_dates_no_promise() -> None:
    (found,) = told("The envoy said on Tuesday that the duties would be made retroactive to the May date.")
    assert found[1:] == ("2026-03-10", "statement")


def test_a_story_that_goes_back_to_a_day_tells_what_happened_then() -> None:
    (found,) = told(
        "The quarrel goes back to March 2016, when the leaders of Kenya and Uganda agreed to ban the imports."
    )
    assert found[1:] == ("2016-03", "agreement")


@pytest.mark.parametrize(
    ("text", "day", "kind", "value"),
    [
        ("The treaty now runs until 5 February 2027.", "2027-02-05", "deadline", "scheduled"),
        ("The lease on the base will run until July 2027.", "2027-07", "deadline", "scheduled"),
        ("Britain was to hand over another £4m by 31 March or go.", "[2026-03-12..2026-03-31]", "deadline", "demanded"),
        ("The army must leave by Friday or face sanctions.", "[2026-03-12..2026-03-13]", "withdrawal", "demanded"),
    ],
)
def test_what_runs_out_or_is_asked_by_a_day(text: str, day: str, kind: str, value: str) -> None:
    (found,) = every(text)
    assert (found.interval and found.interval.edtf, found.kind, found.factuality) == (day, kind, value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In July, at San Jose, came the first prize, an accord on human rights.", ("2025-07", "agreement")),
        ("In July 2024, in Doha, came the second breakthrough, a truce of ten days.", ("2024-07", "agreement")),
        ("Then, in May 2025, came the first defeat, a vote in the assembly that the president lost.", ("2025-05", "vote")),
        ("In March came the visit of the Kenyan president.", ("2026-03", "visit")),
    ],
)  # fmt: skip
def test_what_a_day_brings_behind_its_verb(text: str, expected: tuple[str, str]) -> None:
    assert [(day, kind) for _title, day, kind in told(text)] == [expected]


def test_whoever_came_did_not_come_about() -> None:
    (found,) = told("In July the minister came with an offer.")
    assert found[2] == "visit"
    assert told("In July came the minister with an offer of talks.") == []


def test_the_vaguer_half_of_what_was_done_to_the_same_is_left() -> None:
    (found,) = told("Soldiers on Tuesday dragged six priests from their beds and shot them on a lawn.")
    assert found[2] == "attack"
    assert len(told("Police on Monday broke into the embassy and arrested two diplomats.")) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The leaders adopted a declaration in Dakar on Tuesday.", "agreement"),
        ("They recalled the declaration adopted at their summit in Dakar on 29 September 2024.", "agreement"),
        ("The Senate adopted the bill on Tuesday.", "vote"),
    ],
)
def test_whoever_adopts_a_declaration_agrees(text: str, kind: str) -> None:
    assert [k for _title, _day, k in told(text)] == [kind]


def test_what_two_adopted_is_not_what_must_never_be() -> None:
    (found,) = every(
        "A war must never be fought, a rule that Ronald Reagan and Mikhail Gorbachev adopted in November 1985."
    )
    assert found.factuality == "happened"


def test_an_answer_in_french_is_not_of_the_day_of_the_letter() -> None:
    assert told("En réponse à une lettre envoyée mardi, le ministère dément tout retrait.", "fr") == []


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("In response to the sanctions adopted on Tuesday by Peru, Chad expelled two diplomats.", "en", "vote"),
        ("In reaction to the truce signed on Tuesday, Mali recalled its envoy.", "en", "agreement"),
        ("En réaction aux frappes menées mardi par Paris, le Tchad a expulsé deux diplomates.", "fr", "attack"),
        ("En réponse à l’accord signé mardi, le Mali a rappelé son ambassadeur.", "fr", "agreement"),
    ],
)
def test_a_deed_that_is_answered_keeps_its_day(text: str, language: str, kind: str) -> None:
    (found,) = told(text, language)
    assert found[1:] == ("2026-03-10", kind)


def test_an_aside_without_a_verb_is_not_told_of_the_main_one() -> None:
    found = told(
        "He arrived on Friday from Oslo, where he had met the minister on Thursday and, on Wednesday, the king."
    )
    assert [(day, kind) for _title, day, kind in found if kind == "visit"] == [("2026-03-06", "visit")]


def test_what_a_verb_to_come_waits_for_dates_no_other() -> None:
    text = (
        "The Kenyan minister, Alfred Mutua, met his Ugandan colleague, Abubakhar Odongo, on Tuesday. Mr Mutua "
        "offered help and will travel to Kampala in May, after the meeting of the commission."
    )
    assert all(kind not in ("offer", "agreement") for _title, _day, kind in told(text))


def test_what_else_a_day_brings_is_not_asked_for() -> None:
    found = every("Peru asked that miners be let in from 1 July, when the elections are held.")
    assert [c.factuality for c in found if c.kind == "vote"] in ([], ["scheduled"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The attack that shut down the pipeline on 7 February was claimed by nobody.", "attack"),
        ("The ambassador was called home on Tuesday.", "withdrawal"),
        ("In November 2019 the rebels carried the war into the capital.", "attack"),
        ("The shop that shut down on 7 February was a bakery.", "other"),
    ],
)
def test_kinds_of_blows_and_recalls(text: str, kind: str) -> None:
    assert [k for _title, _day, k in told(text)] in ([kind], [])


def test_a_communique_tells_what_was_signed_at_the_close() -> None:
    text = (
        "Communique of the summit\n\n1. The Presidents of Iran and Kazakhstan met in Aktau on 12 March 2026.\n\n"
        "2. A protocol on trade was also signed at the close of the summit.\n\n3. The Parties noted that work goes on.\n\n"
        "4. They thanked the host."
    )
    assert ("2026-03-12", "agreement") in [(day, kind) for _title, day, kind in told(text)]


def test_so_long_from_an_old_promise_is_not_counted_from_the_text() -> None:
    (found,) = told(
        "The leaders of the Community agreed in March 2024 to do without imported used clothes within three years."
    )
    assert found[1:] == ("2024-03", "agreement")
    assert len(told("Kenya agreed on Tuesday to withdraw its troops within three months.")) == 2


def test_nothing_is_the_likeliest_thing_to_happen() -> None:
    assert told("So the likeliest thing to happen tomorrow is nothing.") == []


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The minister promised a visit to Algiers before Sunday.", "en", "visit"),
        ("Chad offers a truce until Friday.", "en", "agreement"),
        ("Le Tchad propose une rencontre avant dimanche.", "fr", "meeting"),
        ("Le ministre a promis une visite à Alger avant dimanche.", "fr", "visit"),
    ],
)
def test_what_was_promised_by_a_day_has_not_come_about(text: str, language: str, kind: str) -> None:
    (found,) = every(text, language)
    assert (found.kind, found.factuality) == (kind, "announced")
