"""The place of a candidate is where it happened, and none that only tells what or whom a phrase speaks of."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 3, 13)


def place(text: str, kind: str, language: str) -> str | None:
    told = [c for c in extract(text, document_date=DAY, language=language).candidates if c.kind == kind]
    assert told, f"no {kind} in {text!r}"
    return told[0].place


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        # a text or a thing that is named for a place
        ("La Colombie a dénoncé lundi le pacte de Bogota devant la presse.", "withdrawal", None),
        ("Le ministre a qualifié mardi les accords de Zurich d'erreur.", "statement", None),
        ("Les ministres ont repris lundi la session de Bonn.", "meeting", "Bonn"),
        ("Le ministre a visité mardi le port de Roscoff.", "visit", "Roscoff"),
        ("Des rebelles ont attaqué mercredi la ville de Bunia.", "attack", "Bunia"),
        # who is told something is no place
        ("La Cour a ordonné lundi à Caracas de s'abstenir de toute mesure.", "legal", None),
        ("La Suède a apporté mercredi son soutien à Chisinau.", "statement", None),
        ("La Suède a annoncé mercredi à Chisinau une aide de dix millions d'euros.", "aid", "Chisinau"),
        # what a participle tells of a noun; and the scene that one opens
        ("La France a accusé lundi la Syrie de violer la trêve conclue à Doha.", "accusation", None),
        ("Réunis jeudi à Tallinn, les ministres ont averti la Russie.", "warning", "Tallinn"),
        ("Dans un discours prononcé jeudi à Oslo, le roi a salué les secours.", "statement", "Oslo"),
        # where those receive who are told by a town
        ("Le Caire a accueilli jeudi des pourparlers entre Israël et le Hamas.", "meeting", "Le Caire"),
        (
            "« Nous sommes prêts », a répondu jeudi depuis Bruxelles un porte-parole de l'Otan.",
            "statement",
            "Bruxelles",
        ),
        ("Le Mali a expulsé lundi deux diplomates accusés d'espionnage à Gao.", "expulsion", None),
        ("Un patrouilleur turc a éperonné mercredi un chalutier grec près de Kos.", "attack", "Kos"),
        # what is judged was elsewhere
        ("L'attaque de mardi à Niamey a été condamnée mercredi par la Norvège.", "accusation", None),
    ],
)
def test_in_french(text: str, kind: str, where: str | None) -> None:
    assert place(text, kind, "fr") == where


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("The Archbishop of Beira met the rebels on Monday.", "meeting", None),
        ("Ministers met in the northern town of Mzuzu on Monday.", "meeting", "Mzuzu"),
        ("The Icelandic coastguard seized two Grimsby trawlers on Monday.", "legal", None),
        ("The coastguard seized two trawlers off Grimsby on Monday.", "legal", "Grimsby"),
        ("The talks were postponed on Monday at Tunis' request.", "meeting", None),
        ("Swiss Foreign Minister Ignazio Cassis flew from Geneva to Batumi on Thursday.", "other", "Batumi"),
        ('"We shall not go back," the president said by telephone from Geneva on Thursday.', "statement", "Geneva"),
        ("Britain imposed sanctions on Monday on two judges over the jailing of protesters in Tbilisi.", "sanction", None),
        ("Britain imposed sanctions in Brussels on Monday over the jailing of protesters.", "sanction", "Brussels"),
        ("The attack in Juba was condemned on Tuesday by the African Union.", "accusation", None),
        ("At a rally in Juba on Tuesday, the president condemned the attack.", "accusation", "Juba"),
        ("Germany condemned on Tuesday the attack on the Kenyan embassy in Juba.", "accusation", None),
        ("Germany condemned the attack in a speech in Juba on Tuesday.", "accusation", "Juba"),
        ("Oslo hosted talks between Israel and Hamas on Tuesday.", "meeting", "Oslo"),
    ],
)  # fmt: skip
def test_in_english(text: str, kind: str, where: str | None) -> None:
    assert place(text, kind, "en") == where
