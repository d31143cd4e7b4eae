"""What is told behind "the hope that" or "l'espoir que" is no more than hoped for, whatever its tense."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 1)


def _told(text: str, language: str) -> list[str]:
    return [c.factuality for c in extract(text, document_date=_DAY, language=language).candidates]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They expressed the hope that the text will be signed by the end of the year."),
        ("en", "The ministers expressed the hope that the summit would take place on 4 October."),
        ("en", "The minister voiced confidence that the treaty will be ratified by 4 October."),
        ("en", "The minister dashed hopes that a deal will be signed on 4 October."),
        ("en", "There is speculation that the king will visit Oslo on 4 October."),
        ("fr", "Ils ont exprimé l'espoir que le texte sera signé d'ici à la fin de l'année."),
        ("fr", "Les ministres ont exprimé le vœu que le sommet se tienne le 4 octobre à Oslo."),
        ("fr", "Le ministre a exprimé sa confiance que le traité sera ratifié d'ici au 4 octobre."),
    ],
)
def test_it_is_expected(language: str, text: str) -> None:
    assert _told(text, language) == ["expected"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The minister welcomed the news that the troops will leave on 4 October.", "scheduled"),
        ("en", "The minister expressed the hope that the truce signed on 4 June would hold.", "happened"),
        ("fr", "Le ministre a donné l'assurance que les troupes partiront le 4 octobre.", "scheduled"),
    ],
)
def test_news_and_what_was_done_stand(language: str, text: str, value: str) -> None:
    assert _told(text, language) == [value]
