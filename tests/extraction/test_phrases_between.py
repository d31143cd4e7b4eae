"""A phrase between an auxiliary and its participle is no object and no subject: "a une nouvelle fois été reporté"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2023, 12, 20)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le vote a une nouvelle fois été reporté mercredi.", "Le vote a une nouvelle fois été reporté"),
        ("Le Conseil a une fois de plus reporté son vote mercredi.", "Le Conseil reporte son vote"),
        (
            "Le président a pour la première fois rencontré jeudi son homologue turc.",
            "Le président rencontre son homologue turc",
        ),
        (
            "Le ministre a à plusieurs reprises condamné lundi les frappes russes.",
            "Le ministre condamne les frappes russes",
        ),
        ("L'Assemblée a à l'unanimité adopté mardi la résolution.", "L’Assemblée adopte la résolution"),
        ("La Russie a sans surprise opposé lundi son veto.", "La Russie oppose son veto"),
        ("Le pouvoir a en catastrophe rappelé dimanche son ambassadeur.", "Le pouvoir rappelle son ambassadeur"),
        ("Paris a de son côté expulsé mardi six diplomates russes.", "Paris expulse six diplomates russes"),
    ],
)
def test_what_is_done_is_read_past_the_phrase(text: str, title: str) -> None:
    (candidate,) = extract(text, document_date=WEDNESDAY, language="fr").candidates
    assert candidate.title == title


def test_a_phrase_behind_no_auxiliary_stays_what_it_is() -> None:
    (candidate,) = extract(
        "Le sommet, une nouvelle fois reporté, se tiendra lundi à Paris.", document_date=WEDNESDAY, language="fr"
    ).candidates
    assert (candidate.interval and candidate.interval.edtf, candidate.factuality) == ("2023-12-25", "scheduled")
