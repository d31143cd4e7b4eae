"""What so many are counted at since a day, and an office that somebody has since then, go on from that day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 7)


def _told(text: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=_DAY, language="fr").candidates
    return [(c.factuality, c.interval.edtf if c.interval else "") for c in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ils sont des milliers à camper depuis dimanche autour du palais.", [("ongoing", "2016-07-03/..")]),
        (
            "Ils sont des centaines, étudiants et ouvriers, à manifester depuis lundi devant le parlement.",
            [("ongoing", "2016-07-04/..")],
        ),
        ("Ils étaient mille à manifester dimanche devant le palais.", [("happened", "2016-07-03")]),
        ("Ils sont prêts à camper depuis dimanche.", []),
        (
            "Le général, qui exerce depuis le 3 juin le commandement des troupes, parle peu.",
            [("ongoing", "2016-06-03/..")],
        ),
        ("Le ministre, qui habite depuis lundi à Oslo, parle peu.", []),
        ("Le ministre, qui assure depuis lundi que l'accord tient, parle peu.", []),
    ],
)
def test_it_goes_on(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "La Chambre n'existe plus puisque le roi l'a dissoute le 3 juin.",
        "L'armée ne peut plus agir, puisqu'elle a été dissoute le 3 juin.",
        "Le roi a dissous la Chambre le 3 juin.",
    ],
)
def test_what_is_dissolved_is_so_in_the_feminine_too(text: str) -> None:
    assert _told(text) == [("happened", "2016-06-03")]
