"""Those who act "as well as" the subject, « l'intéressé », « celui du Niger, X », whoever was summoned and kept silent."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _last(text: str, language: str) -> tuple[str, dict[str, str], str]:
    last = extract(text, document_date=date(2024, 5, 10), language=language).candidates[-1]
    return last.title, {a.name: a.role for a in last.actors if a.name not in last.understood}, last.factuality


@pytest.mark.parametrize(
    ("text", "language", "title", "who"),
    [
        (
            "Germany, as well as France and Britain, sent a letter to Tehran on Wednesday.",
            "en",
            "Germany, France and the United Kingdom sent a letter to Tehran",
            {"Germany", "France", "United Kingdom"},
        ),
        (
            "Britain, along with Canada, imposed sanctions on two judges on Monday.",
            "en",
            "The United Kingdom and Canada imposed sanctions on two judges",
            {"United Kingdom", "Canada"},
        ),
        (
            "L'Allemagne, ainsi que la France, ont envoyé mercredi une lettre à Téhéran.",
            "fr",
            "L’Allemagne et la France envoient une lettre à Téhéran",
            {"Allemagne", "France"},
        ),
    ],
)
def test_those_set_between_commas_act_as_well(text: str, language: str, title: str, who: set[str]) -> None:
    told, actors, _ = _last(text, language)
    assert told == title
    assert who <= {name for name, role in actors.items() if role in ("agent", "participant")}


def test_what_is_met_or_hit_as_well_does_not_act() -> None:
    _, actors, _ = _last("Russia attacked Poland as well as Finland on Monday.", "en")
    assert actors.get("Finland") != "agent"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "L'ambassadeur d'Argentine a été convoqué lundi. L'intéressé quittera Madrid samedi.",
            "L’ambassadeur d’Argentine quittera Madrid",
        ),
        ("Le ministre Jan Berg a reçu lundi Anna Holt. L'intéressée a démenti mardi.", "Anna Holt dément"),
        (
            "Le général Tiani a reçu jeudi Assimi Goïta. Leurs ministres signeront un protocole le 21 mai. "
            "Celui du Niger, Salifou Mody, a quitté mercredi Moscou.",
            "Salifou Mody quitte Moscou",
        ),
    ],
)
def test_whoever_is_concerned_is_named(text: str, title: str) -> None:
    assert _last(text, "fr")[0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "TUNIS, 8 mai (AFP) - Convoqué mardi à Tunis, l'ambassadeur des Pays-Bas n'a pas souhaité s'exprimer.",
            "L’ambassadeur des Pays-Bas est convoqué à Tunis",
        ),
        ("Arrêtée mardi à Tunis, Anna Holt espère rentrer.", "Anna Holt est arrêtée à Tunis"),
        ("Convoquée lundi à Rome, Anna Holt refuse de parler.", "Anna Holt est convoquée à Rome"),
    ],
)
def test_whoever_was_summoned_was_so_whatever_he_wishes(text: str, title: str) -> None:
    told, actors, factuality = _last(text, "fr")
    assert (told, factuality) == (title, "happened")
    assert "AFP" not in actors


def test_what_was_planned_may_not_come_about() -> None:
    assert _last("Prévue mardi, la réunion pourrait être reportée.", "fr")[2] == "expected"


def test_the_leader_of_a_land_is_whom_the_article_names() -> None:
    _, actors, _ = _last(
        "Joe Biden phoned Israeli Prime Minister Benjamin Netanyahu on Monday. The Israeli leader saw troops on Friday.",
        "en",
    )
    assert "Benjamin Netanyahu" in actors


def test_ce_dernier_est_l_un_des_deux() -> None:
    title, actors, _ = _last(
        "Le président rwandais Paul Kagame s'est entretenu lundi avec son homologue français Emmanuel Macron. "
        "L'ambassadeur du Burundi à Paris a protesté mardi. Les deux chefs d'État ont décidé de rouvrir un centre. "
        "Ce dernier avait présenté ses regrets en 2021.",
        "fr",
    )
    assert title == "Emmanuel Macron présente ses regrets"
    assert {*actors} == {"Emmanuel Macron"}
