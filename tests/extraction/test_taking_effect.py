"""What comes into force: a treaty, a ban, a law, never a person; its kind is that of what it is, also behind a pronoun."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(1994, 4, 14)

TAKING = [
    ("en", "The law comes into effect on May 3.", "The law comes into effect", "legal"),
    ("en", "The ban went into effect on Monday.", "The ban went into effect", "sanction"),
    ("en", "The ceasefire took effect on Monday.", "The ceasefire took effect", "agreement"),
    ("en", "Parliament passed the law on Monday. It comes into effect on May 3.", "The law comes into effect", "legal"),
    (
        "en",
        "The president signed the treaty on Monday. It will enter into force on May 3.",
        "The treaty will enter into force",
        "agreement",
    ),
    (
        "en",
        "Washington imposed sanctions on Monday. They will take effect on May 3.",
        "Sanctions will take effect",
        "sanction",
    ),
    (
        "en",
        "The EU approved a ban on Monday, and it will come into force on May 3.",
        "A ban will come into force",
        "sanction",
    ),
    ("fr", "Le règlement entre en vigueur le 3 mai.", "Le règlement entre en vigueur", "legal"),
    (
        "fr",
        "Les droits de douane sont entrés en vigueur lundi.",
        "Les droits de douane entrent en vigueur",
        "sanction",
    ),
    (
        "fr",
        "Le président Macky Sall a signé lundi le décret. Il entrera en vigueur le 3 mai.",
        "Sénégal : le décret entrera en vigueur",
        "legal",
    ),
    (
        "fr",
        "Bruxelles a adopté lundi une directive sur l'eau. Elle entrera en vigueur le 3 mai.",
        "Une directive entrera en vigueur",
        "legal",
    ),
    (
        "fr",
        "Bruxelles a adopté lundi une loi sur un accord, et elle entrera en vigueur le 3 mai.",
        "Une loi entrera en vigueur",
        "legal",
    ),
    (
        "fr",
        "M. Ousmane Cissoko espère une hausse. Le traité créant une Union a été signé lundi. Il entrera en vigueur en mai.",
        "Le traité entrera en vigueur",
        "agreement",
    ),
]


@pytest.mark.parametrize(("language", "text", "headline", "kind"), TAKING)
def test_a_text_comes_into_force(language: str, text: str, headline: str, kind: str) -> None:
    last = extract(text, document_date=DAY, language=language).candidates[-1]
    assert (last.title, last.kind) == (headline, kind)
    assert all(actor.name not in ("Macky Sall", "President", "Parliament") for actor in last.actors)


@pytest.mark.parametrize(
    ("language", "text", "headline"),
    [
        ("fr", "La France entre en guerre lundi.", "La France entre en guerre"),
        ("fr", "Le président est entré lundi dans la ville.", "Le président entre dans la ville"),
        (
            "en",
            "The president signed the law on Monday. He will enter office on May 3.",
            "The president will enter office",
        ),
    ],
)
def test_people_and_states_enter_as_before(language: str, text: str, headline: str) -> None:
    assert extract(text, document_date=DAY, language=language).candidates[-1].title == headline


def test_entre_before_people_is_between() -> None:
    text = "La rencontre prévue lundi entre à la fois les ministres et les experts a été annulée."
    assert [c.kind for c in extract(text, document_date=DAY, language="fr").candidates] == ["meeting"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "La Cour a condamné vendredi l'ancien président. Il avait été inculpé le 14 mars.",
            "L’ancien président a été inculpé",
        ),
        (
            "La Cour suprême a rejeté vendredi le recours. Elle avait été saisie le 14 mars.",
            "La Cour suprême a été saisie",
        ),
        ("Le Front uni a exclu vendredi un député. Il avait été créé le 14 mars.", "Le Front a été créé"),
    ],
)
def test_il_is_no_court(text: str, headline: str) -> None:
    assert extract(text, document_date=DAY, language="fr").candidates[-1].title == headline


def test_the_ruling_is_what_the_story_opens_with() -> None:
    text = (
        "The Constitutional Court on Friday jailed former president Zuma. He was charged on December 14; an ally was "
        "convicted on Dec. 27. Lee had been acquitted on appeal a week before the ruling."
    )
    last = extract(text, document_date=date(2025, 4, 4), language="en").candidates[-1]
    assert last.interval is not None
    assert (last.title, last.interval.edtf) == (
        "Lee had been acquitted on appeal a week before the ruling",
        "2025-03-28",
    )
    assert last.confidence < 0.7
