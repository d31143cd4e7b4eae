"""Relations are poisoned, hopes dashed and economies hit without anybody being attacked."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 5, 15)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("La querelle a empoisonné mardi les relations entre Paris et Alger.", "fr", "other"),
        ("Le ministre a dynamité mardi les négociations.", "fr", "other"),
        ("La Hongrie a torpillé mardi l’accord.", "fr", "refusal"),
        ("Le séisme politique a touché mardi l’économie.", "fr", "other"),
        ("The row hit the economy on Tuesday.", "en", "other"),
        ("The leak poisoned relations on Tuesday.", "en", "other"),
        ("Le dissident a été empoisonné mardi.", "fr", "attack"),
        ("Les rebelles ont dynamité mardi le pont.", "fr", "attack"),
        ("Le sous-marin a torpillé mardi un cargo.", "fr", "attack"),
        ("Un missile a touché mardi le port.", "fr", "attack"),
        ("Rebels hit the airport on Tuesday.", "en", "attack"),
        ("A frigate torpedoed a cargo ship on Tuesday.", "en", "attack"),
    ],
)
def test_what_is_hit(text: str, language: str, kind: str) -> None:
    (candidate,) = extract(text, document_date=THURSDAY, language=language).candidates
    assert candidate.kind == kind
