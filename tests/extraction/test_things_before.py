"""What "l'", "les", "it" and "them" stand for in a headline: what the verb before was done to, not whoever was named."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fr", "Paris a proposé un plan à l’Allemagne. Moscou l’a rejeté mardi.", "Moscou rejette le plan"),
        ("fr", "La Corée du Nord a tiré un missile. Le Japon l’a intercepté mardi.", "Le Japon intercepte le missile"),
        ("fr", "Berlin a fermé sa frontière avec la Pologne. Berlin l’a rouverte mardi.", "Berlin rouvre la frontière"),
        ("fr", "L’Iran a libéré un otage français. Paris l’a accueilli mardi.", "Paris accueille l’otage français"),
        (
            "fr",
            "Les États-Unis ont livré des missiles à la Roumanie. Moscou les a dénoncés mardi.",
            "Moscou dénonce les missiles",
        ),
        ("fr", "Le Sénat a voté une résolution sur la Syrie. Damas l’a condamnée mardi.", "Damas condamne la résolution"),
        ("fr", "Paris a invité Vladimir Poutine. Emmanuel Macron l’a reçu mardi.", "Emmanuel Macron reçoit Vladimir Poutine"),
        ("fr", "Le pays a fermé sa frontière avec le Niger, mais l’a rouverte mardi.", "Le pays rouvre la frontière"),
        ("fr", "Moscou a reçu l’émissaire puis l’a expulsé lundi.", "La Russie expulse l’émissaire"),
        ("en", "Paris offered a plan to Germany. Moscow rejected it on Tuesday.", "Moscow rejected the plan"),
        ("en", "Hungary shut its border with Serbia. It reopened it on Tuesday.", "Hungary reopened the border"),
        ("en", "Washington sent missiles to Romania. Moscow denounced them on Tuesday.", "Moscow denounced the missiles"),
        ("en", "Ghana signed a loan with China. Parliament approved it on Tuesday.", "Parliament approved the loan"),
    ],
)  # fmt: skip
def test_the_thing_is_named(language, text, title):
    assert extract(text, document_date=DAY, language=language).candidates[-1].title == title


def test_nobody_is_told_to_suffer_what_was_done_to_a_thing():
    text = "Paris a proposé un plan à l’Allemagne. Moscou l’a rejeté mardi."
    told = extract(text, document_date=DAY, language="fr").candidates[-1]
    assert [actor.country for actor in told.actors] == ["RUS"]


@pytest.mark.parametrize(
    "text",
    [
        "The deputies saw the treaty. They will not take it up before June.",
        "The ministry received a request. The minister gave it until 30 June.",
    ],
)
def test_a_phrasal_verb_and_a_dative_keep_their_pronoun(text):
    for told in extract(text, document_date=DAY, language="en").candidates:
        assert "the treaty up" not in told.title and "gave the request" not in told.title
