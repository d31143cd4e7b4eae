"""French "il" that stands for nobody, and what is said by the way: neither acts, and neither keeps a day from its deed."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _of(text: str) -> list[tuple[str, str, set[str]]]:
    candidates = extract(text, document_date=date(2026, 5, 21), language="fr").candidates
    return [
        (
            c.interval.edtf if c.interval else "",
            c.title,
            {a.country or "" for a in c.actors if a.name not in c.understood},
        )
        for c in candidates
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Il a été décidé mardi de reporter la session.",
        "Il n'a pas encore été décidé de rouvrir l'aéroport le 3 juin.",
        "Il avait été convenu mardi, à Nairobi, que le pont rouvrirait en juin.",
        "Il est prévu que les pourparlers reprennent le 3 juin à Nairobi.",
        "Il est exclu de rouvrir l'aéroport le 3 juin.",
        "Il a été mis fin mardi à la mission.",
        "Il faudrait que le scrutin se tienne en mars.",
        "Il est vrai que l'accord avait été signé le 3 mars.",
    ],
)
def test_nobody_does_it(told: str) -> None:
    later = _of(f"Le Kenya a protesté lundi. {told}")[1:]
    assert all("KEN" not in countries and "Kenya" not in title for _, title, countries in later)


@pytest.mark.parametrize(
    "told",
    [
        "Il a été exclu mardi de l'organisation.",
        "Il a été accusé mardi d'avoir armé des rebelles.",
        "Il a rappelé mardi que l'accord tenait.",
        "Il est arrivé mardi à la conclusion que l'accord tenait.",
        "Il a été prié mardi de retirer ses troupes.",
    ],
)
def test_somebody_does_it_or_undergoes_it(told: str) -> None:
    assert "KEN" in _of(f"Le Kenya a protesté lundi. {told}")[1][2]


@pytest.mark.parametrize(
    "aside", ["il est vrai", "on le sait", "on s'en souvient", "il faut le dire", "rappelons-le", "comme on sait"]
)
def test_an_aside_leaves_the_day_to_what_it_interrupts(aside: str) -> None:
    day, title, _ = _of(f"Mardi, {aside}, le ministre malien a rencontré l'ambassadeur.")[0]
    assert (day, title) == ("2026-05-19", "Le ministre malien rencontre l’ambassadeur")


def test_what_is_known_may_be_told() -> None:
    assert _of("On sait mardi, par la presse, que le ministre malien a rencontré l'ambassadeur le 3 mars.")
