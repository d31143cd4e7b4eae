"""What the engine does not know, it says: contradictions, rivals, undated expressions, confidence."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.temporal import SURE, Anchor, Expression, find_expressions

PUBLISHED = Anchor(date(2021, 12, 9))


def only(text: str, anchor: Anchor = PUBLISHED) -> Expression:
    (found,) = find_expressions(text, anchor, "fr")
    return found


def test_a_weekday_that_disagrees_with_its_date_is_flagged_and_not_repaired() -> None:
    found = only("Il a été élu mardi 8 décembre 2021.")
    assert found.flags == ("weekday-mismatch",)
    assert found.value == "2021-12-08"
    assert found.confidence < SURE
    assert "mercredi, pas un mardi" in found.why.fr


def test_a_past_verb_with_a_date_to_come_is_a_contradiction() -> None:
    found = only("Le ministre a démissionné le 12 janvier 2022.")
    assert found.flags == ("tense-contradiction",)
    assert found.confidence < SURE


def test_no_verb_means_little_confidence_and_rivals_with_reasons() -> None:
    found = only("Sommet virtuel mardi")
    assert found.confidence < SURE
    assert [rival.value for rival in found.rivals] == ["2021-12-14", "2021-11-30"]
    assert all(rival.why.fr and rival.why.en for rival in found.rivals)


def test_a_governing_verb_makes_a_weekday_sure() -> None:
    found = only("Biden doit s'entretenir jeudi avec le président ukrainien.")
    assert found.confidence >= SURE
    assert found.cue == "doit s'entretenir"
    assert found.direction == "future"


def test_an_explanation_reads_in_one_breath() -> None:
    found = only("Biden doit s'entretenir jeudi avec le président ukrainien.")
    assert found.why.fr == (
        "« jeudi » : publié jeudi 9 décembre 2021, « doit s'entretenir » (devoir ou pouvoir + infinitif) est à venir "
        "→ jeudi 9 décembre 2021 ; écartés : 2 décembre 2021, 16 décembre 2021"
    )
    assert found.why.en.startswith("“jeudi”: published on Thursday 9 December 2021")


def test_the_cue_step_points_at_the_words_of_the_verb() -> None:
    text = "Le président a reçu lundi son homologue."
    found = only(text)
    (cue,) = [step for step in found.steps if step.role == "cue"]
    assert text[cue.start : cue.end] == "a reçu"


@pytest.mark.parametrize("text", ["Il avait voté la veille.", "Le lendemain, il est parti."])
def test_an_anaphora_without_an_earlier_date_stays_undated(text: str) -> None:
    found = only(text)
    assert found.interval is None
    assert "aucune date plus haut" in found.why.fr


@pytest.mark.parametrize("text", ["Il a parlé mardi.", "Il a parlé hier.", "Il a parlé la semaine dernière."])
def test_without_a_publication_date_nothing_falls_back_on_today(text: str) -> None:
    found = only(text, Anchor(None))
    assert found.interval is None
    assert "date de publication est inconnue" in found.why.fr


def test_day_and_month_that_could_be_swapped_are_shown_with_their_rival() -> None:
    found = only("Signé le 7/12/2021.")
    assert found.flags == ("ambiguous-day-month",)
    assert [rival.value for rival in found.rivals] == ["2021-07-12"]
