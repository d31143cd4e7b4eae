"""What somebody is asked whether they did tells nothing, nor does what somebody means not to do."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 7)


def _told(text: str, language: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return [(c.kind, c.factuality) for c in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "N'aviez-vous pas déjà fêté la même chose il y a cinq ans ?"),
        ("fr", "Avez-vous rencontré le ministre lundi ?"),
        ("fr", "Êtes-vous allé à Oslo en mai ?"),
        ("fr", "Pourquoi avez-vous rencontré le ministre lundi ?"),
        ("en", "Had you not signed the accord on 3 June?"),
        ("en", "Have you met the minister since Monday?"),
        ("en", "Did you meet the minister on Monday?"),
    ],
)
def test_what_is_asked_is_not_told(language: str, text: str) -> None:
    assert _told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Quel souvenir gardez-vous de l'accord, signé le 3 juin ?", ("agreement", "happened")),
        ("fr", "Le ministre a rencontré le roi lundi.", ("meeting", "happened")),
        ("fr", "Vous avez dit : nous avons signé l'accord le 3 juin.", ("agreement", "happened")),
    ],
)
def test_what_a_question_takes_for_granted_stands(language: str, text: str, told: tuple[str, str]) -> None:
    assert _told(text, language) == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "D'ici au 15 août, le ministre entend ne rien signer."),
        ("fr", "Le ministre compte ne pas recevoir l'ambassadeur le 15 août."),
        ("fr", "Le ministre n'entend pas se rendre à Oslo le 15 août."),
        ("en", "The minister intends not to sign anything before 15 August."),
        ("en", "The minister plans not to visit Oslo on 15 August."),
    ],
)
def test_what_is_not_meant_is_not_expected(language: str, text: str) -> None:
    assert _told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le ministre entend ne recevoir que l'ambassadeur le 15 août.", ("meeting", "expected")),
        ("fr", "Le ministre entend se rendre à Oslo le 15 août.", ("visit", "expected")),
        ("en", "The minister intends to visit Oslo on 15 August.", ("visit", "expected")),
    ],
)
def test_what_is_meant_is(language: str, text: str, told: tuple[str, str]) -> None:
    assert _told(text, language) == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il y a trois semaines encore, on croyait la page tournée."),
        ("fr", "Le 3 juin, le ministre croyait encore à un accord."),
        ("en", "On 3 June the minister still believed in a deal."),
        ("en", "In May people thought the crisis was over."),
    ],
)
def test_what_was_only_thought_is_not_said(language: str, text: str) -> None:
    assert _told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Lundi, le ministre estimait que la guerre était finie."),
        ("en", "On Monday the minister insisted that the war was over."),
    ],
)
def test_a_judgement_is_said(language: str, text: str) -> None:
    assert _told(text, language) == [("statement", "happened")]
