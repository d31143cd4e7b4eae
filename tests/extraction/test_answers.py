"""Asked on a day: the answer was given on that day, however long the question that stands between."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "text", "title", "kind"),
    [
        (
            "en",
            "Asked on Tuesday whether he would resign, the minister Espen Eide replied that he had no such intention.",
            "Espen Eide replied that he had no such intention",
            "statement",
        ),
        (
            "en",
            'Asked on Tuesday how far he would go, Mr. Trudeau answered: "Just watch me."',
            "Trudeau answered “Just watch me.”",
            "statement",
        ),
        (
            "en",
            "Asked on Tuesday why the talks had failed, Sergei Lavrov blamed Kiev.",
            "Sergei Lavrov blamed Kiev",
            "accusation",
        ),
        (
            "en",
            "Asked on Tuesday if he trusted Hamas, Benjamin Netanyahu refused to answer.",
            "Benjamin Netanyahu refused to answer",
            "refusal",
        ),
        (
            "fr",
            "Interrogé mardi sur ce qu'il ferait si la trêve échouait, Donald Trump a répondu qu'il frapperait.",
            "Donald Trump répond qu’il frapperait",
            "statement",
        ),
    ],
)
def test_the_answer_is_of_the_day_of_the_question(language, text, title, kind):
    (told,) = extract(text, document_date=THURSDAY, language=language).candidates
    assert (told.title, told.kind, told.interval.earliest) == (title, kind, TUESDAY)


def test_who_is_asked_to_leave_and_goes_does_not_answer():
    text = "Prié mardi de quitter le pays, l'ambassadeur de France est parti jeudi."
    told = [(c.kind, c.interval.earliest) for c in extract(text, document_date=THURSDAY, language="fr").candidates]
    assert told == [("expulsion", TUESDAY), ("visit", THURSDAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's president said on Tuesday rebels had crossed the border and attacked a village.",
        "Poland said on Tuesday that two men had carried out the explosion and fled to Belarus.",
        "The army said on Tuesday it had crossed the border and killed 20 rebels.",
    ],
)
def test_whoever_says_what_others_had_done_did_none_of_it(text):
    (told,) = extract(text, document_date=THURSDAY, language="en").candidates
    assert told.kind == "statement"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The court ruled on Tuesday that the army had tortured prisoners and ordered it to pay.", ["legal", "legal"]),
        ("The minister said on Tuesday that talks had failed, and flew to Rome.", ["statement", "visit"]),
    ],
)
def test_whoever_says_more_or_goes_on_behind_a_comma_did_both(text, kinds):
    assert [c.kind for c in extract(text, document_date=THURSDAY, language="en").candidates] == kinds
