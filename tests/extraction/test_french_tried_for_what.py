"""For what somebody is tried or sentenced in French: a matter of law, told whole, and no fact before a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 11, 20)
WHOLE = [
    (
        "M. Sarr a été condamné mardi pour avoir enrôlé, dans son village, des enfants.",
        "Sarr a été condamné pour avoir enrôlé des enfants",
    ),
    (
        "M. Sarr a été condamné mardi pour avoir fourni, par une société écran, des puces à Moscou.",
        "Sarr a été condamné pour avoir fourni des puces à Moscou",
    ),
    (
        "M. Sarr a été condamné mardi pour avoir enrôlé, entraîné et armé des enfants.",
        "Sarr a été condamné pour avoir enrôlé, entraîné et armé des enfants",
    ),
]
KINDS = [
    ("legal", "Elle a été condamnée mardi pour avoir diffusé de fausses nouvelles."),
    ("legal", "La banque a été condamnée mardi pour avoir blanchi l'argent des cartels."),
    ("accusation", "Elle a été condamnée mardi par l'ONU."),
    ("legal", "L'ancien ministre est poursuivi depuis mardi pour corruption."),
    ("attack", "Un attentat a visé mardi l'ambassade d'Égypte."),
    ("statement", "Le discours visait mardi l'ambassadeur."),
]
TRIED = [
    "L'ancien ministre est poursuivi pour avoir détourné, entre 2015 et 2019, deux milliards de francs.",
    "L'ancien ministre a été inculpé pour avoir détourné, entre 2015 et 2019, deux milliards de francs.",
]


@pytest.mark.parametrize(("text", "title"), WHOLE)
def test_for_what_somebody_is_sentenced_is_told_whole(text, title):
    assert title in [c.title for c in extract(text, document_date=THURSDAY, language="fr").candidates]


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_a_sentence_is_a_matter_of_law(kind, text):
    assert [c.kind for c in extract(text, document_date=THURSDAY, language="fr").candidates][:1] in ([kind], [])


@pytest.mark.parametrize("text", TRIED)
def test_what_somebody_is_only_tried_for_is_no_fact(text):
    told = [
        c for c in extract(text, document_date=THURSDAY, language="fr").candidates if c.interval.edtf == "2015/2019"
    ]
    assert all(c.factuality != "happened" for c in told)
