""" ", ce que Pékin a dénoncé": the headline tells what was denounced; and a subject's country is its own, not its cause's."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

FRIDAY = date(2025, 11, 14)


def told(text: str, language: str = "fr") -> list[Candidate]:
    return list(extract(text, document_date=FRIDAY, language=language).candidates)


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        (
            "Paris a livré lundi des armes à Kiev, ce que Moscou a condamné mardi.",
            "Paris livre des armes à Kiev, ce que Moscou a condamné",
            "accusation",
        ),
        (
            "Rome a fermé lundi son ambassade, ce que l’opposition a salué jeudi.",
            "Rome ferme son ambassade, ce que l’opposition a salué",
            "statement",
        ),
        ("Bonn demande un délai, ce qu’a refusé jeudi Moscou.", "Bonn demande un délai, ce qu’a refusé Moscou", "refusal"),
    ],
)  # fmt: skip
def test_what_is_judged_is_told(text: str, title: str, kind: str) -> None:
    *_, judgement = told(text)
    assert (judgement.title, judgement.kind, judgement.factuality) == (title, kind, "happened")


def test_what_is_said_and_what_lasts_until_are_no_whole() -> None:
    assert all(
        "ce que" not in c.title or "dit" in c.title for c in told("Le ministre a dit lundi ce que Paris refusait.")
    )
    assert [c.factuality for c in told("Rome a attendu lundi jusqu’à ce que Paris signe.")] == ["happened"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Des éleveurs favorables à l’ouverture du marché chinois ont manifesté mercredi.", set()),
        ("Des avions français ont bombardé mardi un camp.", {"FRA"}),
        ("Des soldats de la force française ont bombardé mardi un camp.", {"FRA"}),
        ("Dans la nuit de lundi à mardi, des drones russes ont frappé un port.", {"RUS"}),
    ],
)
def test_whose_people_act(text: str, countries: set[str]) -> None:
    (deed,) = told(text)
    assert {a.country for a in deed.actors if a.role in ("agent", "participant") and a.country} == countries


@pytest.mark.parametrize(
    ("aside", "deed", "who"),
    [
        ("dont le premier ministre, M. Jivkov, est attendu samedi à Paris", "est attendu à Paris", "Jivkov"),
        ("dont l’émissaire, Richard Norland, avait arraché en septembre un accord", "arrache un accord", "Norland"),
    ],
)
def test_the_one_told_after_dont_acts_in_it(aside: str, deed: str, who: str) -> None:
    one, other = told(f"La Bulgarie, {aside}, a protesté jeudi contre les émissions.")
    assert one.title.endswith(f"{who} {deed}")
    assert other.title == "La Bulgarie proteste contre les émissions"
    assert [a.name for a in other.actors if a.role == "agent"] == ["Bulgarie"]
