"""Headlines in which nobody has to guess who "celle-ci", "le" or "lui" is, and that say of nobody what is not said of him."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

FRIDAY = date(2015, 1, 23)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "La chancelière Angela Merkel a écrit au maire. Celle-ci est arrivée lundi dans l’île.",
            "Angela Merkel arrive dans l’île",
        ),
        ("Le président a vu Angela Merkel. Celle-ci a répondu lundi.", "Angela Merkel a répondu"),
        (
            "Le roi Hussein est arrivé à Paris. François Mitterrand doit le recevoir mardi à l’Élysée.",
            "François Mitterrand doit recevoir Hussein de Jordanie à l’Élysée",
        ),
        (
            "Angela Merkel est arrivée à Paris. François Mitterrand doit la recevoir mardi.",
            "François Mitterrand doit recevoir Angela Merkel",
        ),
        (
            "Le roi Hussein est arrivé à Paris. L’étude doit lui être remise mardi.",
            "L’étude doit être remise à Hussein de Jordanie",
        ),
        ("L’accord a été conclu. Le Parlement doit le ratifier mardi.", "Le Parlement doit ratifier l’accord"),
        ("Les rebelles doivent les libérer mardi.", "Les rebelles doivent les libérer"),
        (
            "La députée Nadia Ramassamy a, elle, déposé mardi une question écrite.",
            "Nadia Ramassamy dépose une question écrite",
        ),
        ("Le ministre a, pour sa part, rencontré mardi le roi.", "Le ministre rencontre le roi"),
        (
            "Roberta Jacobson a parlé. La première journée, mercredi, avait été consacrée aux migrations.",
            "La première journée a été consacrée aux migrations",
        ),
        (
            "Alan Gross, un sous-traitant de l’aide américaine arrêté à La Havane le 3 décembre 2009, rentrait à Washington.",
            "Un sous-traitant de l’aide américaine est arrêté à La Havane",
        ),
        (
            "Barack Obama a appelé le Congrès à mettre fin cette année à l’embargo.",
            "Barack Obama appelle le Congrès à mettre fin à l’embargo",
        ),
    ],
)
def test_a_headline_names_whom_a_pronoun_stands_for(text: str, title: str) -> None:
    assert title in [candidate.title for candidate in extract(text, document_date=FRIDAY, language="fr").candidates]


def test_a_place_where_somebody_meets_does_not_meet() -> None:
    text = "Il est attendu mercredi au Costa Rica, où se réunit jusqu’à jeudi la Communauté des États."
    titles = [candidate.title for candidate in extract(text, document_date=FRIDAY, language="fr").candidates]
    assert not any(title.startswith("Le Costa Rica") for title in titles)
