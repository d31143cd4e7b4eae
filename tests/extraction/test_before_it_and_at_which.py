"""What is to be done before a happening does not have its day; what was to be done at a meeting falls with it."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2020, 7, 16)


def told(language: str, text: str) -> list[tuple[str, str, str, str]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [
        (c.title, c.interval.edtf, c.kind, c.factuality.value if hasattr(c.factuality, "value") else c.factuality)
        for c in found
    ]


BEFORE = [
    (
        "fr",
        "Paris compte le brandir avant le sommet du Mercosur, les 5 et 6 août à Montevideo.",
        "{2020-08-05,2020-08-06}",
    ),
    ("fr", "Berlin a averti qu'il en parlerait avant le sommet de l'OTAN, le 24 juillet à Ankara.", "2020-07-24"),
    ("en", "Berlin warned that it would raise the matter before the NATO summit in Ankara on 24 July.", "2020-07-24"),
    ("en", "Washington wants a deal ahead of the summit in Rio on 4 August.", "2020-08-04"),
]


@pytest.mark.parametrize(("language", "text", "day"), BEFORE)
def test_the_day_is_of_the_summit_that_something_is_to_be_done_before(language, text, day):
    [(_, edtf, kind, factuality)] = told(language, text)
    assert (edtf, kind, factuality) == (day, "meeting", "scheduled")


OF_THE_VERB = [
    ("en", "The minister will fly to Rome before the summit, on Monday.", "visit"),
    ("en", "The ministers will meet in Rome on Monday before the summit.", "meeting"),
    ("en", "The bill will be debated before the court on Monday.", "meeting"),
    ("en", "They will vote before the summit opens on Monday.", "vote"),
]


@pytest.mark.parametrize(("language", "text", "kind"), OF_THE_VERB)
def test_the_day_is_of_the_verb_where_it_does_not_stand_beside_the_summit(language, text, kind):
    assert [k for _, _, k, _ in told(language, text)] == [kind]


FALLEN = [
    ("en", "A meeting at which she was to have dealt with it on Tuesday was called off.", "meeting", "cancelled"),
    ("en", "The hearing at which the court was to rule on Monday has been postponed.", "legal", "postponed"),
    ("fr", "La conférence à laquelle le roi devait assister mardi a été repoussée.", "meeting", "postponed"),
    ("fr", "La réunion pendant laquelle elle devait en traiter mardi a été annulée.", "meeting", "cancelled"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), FALLEN)
def test_what_was_to_be_done_at_a_meeting_falls_with_it(language, text, kind, factuality):
    assert [(k, f) for _, _, k, f in told(language, text)] == [(kind, factuality)]


def test_a_pronoun_behind_a_preposition_keeps_no_verb_from_its_subject():
    text = (
        "A meeting at which she was to have dealt with it on Tuesday was called off when a voter, Ann Jones, went to court"
        " that morning."
    )
    assert [title for title, _, kind, _ in told("en", text) if kind == "legal"] == ["Ann Jones went to court"]


def test_a_pronoun_without_one_does():
    assert told("en", "The aide who said it was signed on Tuesday has left.")[0][2] == "agreement"
