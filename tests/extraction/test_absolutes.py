"""Participles with a subject of their own, the infinitive of a tale, authors and mediators; published on 17 October 2024."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

_DAY = date(2024, 10, 17)


def _only(text: str, language: str) -> Candidate:
    (found,) = extract(text, document_date=_DAY, language=language).candidates
    return found


@pytest.mark.parametrize(
    ("text", "language", "title", "day"),
    [
        ("Le sursis ayant expiré lundi, la junte a fermé le consulat.", "fr", "Le sursis expire", "2024-10-14"),
        (
            "Leurs négociations ayant échoué lundi, la France a rappelé son ambassadeur.",
            "fr",
            "Les négociations échouent",
            "2024-10-14",
        ),
        (
            "Ses troupes ayant envahi le pays lundi, la Russie a bombardé Kiev.",
            "fr",
            "Les troupes envahissent le pays",
            "2024-10-14",
        ),
        ("Sa trêve ayant expiré lundi, la junte a fermé le consulat.", "fr", "La trêve expire", "2024-10-14"),
        (
            "Le cessez-le-feu ayant pris fin samedi, les combats ont repris.",
            "fr",
            "Le cessez-le-feu prend fin",
            "2024-10-12",
        ),
        ("L'accord ayant été signé mardi, les troupes se retirent.", "fr", "L’accord est signé", "2024-10-15"),
        ("The ultimatum having expired on Monday, the junta closed it.", "en", "The ultimatum expired", "2024-10-14"),
        # whose subject is that of the main verb
        (
            "Ayant rencontré le pape lundi, la ministre est repartie.",
            "fr",
            "La ministre rencontre le pape",
            "2024-10-14",
        ),
        # what stands beside the plan is no part of it
        (
            "Les deux reines doivent se voir vendredi, l'entretien devant porter sur le blé.",
            "fr",
            "Les deux reines doivent se voir",
            "2024-10-18",
        ),
        # the infinitive of a tale
        ("Et la reine de limoger, mardi, son chancelier.", "fr", "La reine limoge son chancelier", "2024-10-15"),
        ("Et les rebelles de s'emparer lundi du port.", "fr", "Les rebelles s’emparent du port", "2024-10-14"),
        # he himself
        ("La reine se demande si elle recevra lundi X.", "fr", "La reine se demande si elle recevra X", "2024-10-21"),
    ],
)
def test_the_headline_says_who_did_what(text: str, language: str, title: str, day: str) -> None:
    found = _only(text, language)
    assert found.interval is not None
    assert (found.title, found.interval.edtf) == (title, day)


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("La frappe de lundi est l'œuvre de l'Iran.", "fr", "agent"),
        ("L'attentat de lundi porte la marque de l'Iran.", "fr", "agent"),
        ("The attack on Monday was the work of Iran.", "en", "agent"),
        ("La trêve négociée par l'Iran est entrée en vigueur lundi.", "fr", "mediator"),
        ("The truce negotiated by Iran took effect on Monday.", "en", "mediator"),
        ("La trêve négociée par l'Iran et l'Irak est entrée en vigueur lundi.", "fr", "participant"),
        ("L'accord négocié par l'Iran est entré en vigueur lundi.", "fr", "participant"),
    ],
)
def test_who_did_it_and_who_mediated(text: str, language: str, role: str) -> None:
    assert next(actor.role for actor in _only(text, language).actors if actor.name == "Iran") == role
