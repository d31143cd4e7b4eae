"""French: whose capital stands after "à", who answers rumours, how somebody was found, and a name that ends in "un"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)
CASTS = [
    ("Accra a demandé mardi des semences à Dakar.", {("GHA", "agent"), ("SEN", "recipient")}),
    ("Accra a suspendu mardi la vente de bois à Dakar.", {("GHA", "agent"), ("SEN", "recipient")}),
    ("Accra a demandé mardi une réunion à Dakar.", {("GHA", "agent")}),
    ("Accra a demandé une enquête mardi à Dakar.", {("GHA", "agent")}),
    ("La mise en garde est venue mardi de Dakar.", {("SEN", "agent")}),
    ("Kim Jong-un a menacé mardi la Corée du Sud.", {("PRK", "agent"), ("KOR", "recipient")}),
    ("Mahamat Idriss Déby a mis le cap mardi sur Lomé.", {("TCD", "participant"), ("TGO", "recipient")}),
]


@pytest.mark.parametrize(("text", "cast"), CASTS)
def test_everybody_has_a_role(text, cast):
    (candidate,) = extract(text, document_date=THURSDAY, language="fr").candidates
    assert {(actor.country, actor.role) for actor in candidate.actors} == cast


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Deux otages ont été retrouvés morts près du puits",
            "Deux otages ont été retrouvés morts mardi près du puits.",
        ),
        ("Le juge a été retrouvé pendu", "Le juge a été retrouvé pendu mardi."),
        ("Le navire a été retrouvé", "Le navire a été retrouvé mardi."),
        ("Kim Jong-un inspecte une usine", "Kim Jong-un a inspecté mardi une usine."),
    ],
)
def test_headline_says_how(title, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.title for c in found] == [title]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("happened", "Le palais a démenti mardi les rumeurs sur une démission."),
        ("happened", "Le palais a commenté mardi les rumeurs de remaniement."),
        ("expected", "Selon des rumeurs, le ministre a démissionné mardi."),
        ("expected", "Le général a fui mardi, selon des rumeurs."),
    ],
)
def test_whoever_answers_rumours_does_so(value, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.factuality for c in found] == [value]


def test_three_thousand_are_not_three():
    found = extract("Trois mille hommes ont pris position mardi dans le port.", document_date=THURSDAY, language="fr")
    assert [a.name for c in found.candidates for a in c.actors] == ["Trois mille hommes"]
