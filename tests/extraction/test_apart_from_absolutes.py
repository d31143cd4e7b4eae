"""A participle with a subject of its own, and the clause beside it: each has its own doer, and neither the other's."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(1971, 8, 12)


def told(text: str, language: str = "fr") -> list[tuple[str, list[str]]]:
    candidates = extract(text, document_date=THURSDAY, language=language).candidates
    return [(c.title, [a.name for a in c.actors if a.role in ("agent", "participant")]) for c in candidates]


def test_the_participle_comes_after() -> None:
    text = (
        "M. Masmoudi regagnera Amman le 20 août, l’armée du roi Hussein ayant repris le 13 juillet ses opérations "
        "contre les fedayin."
    )
    (visit, visitors), (attack, attackers) = told(text)
    assert visit.endswith("regagnera Amman")
    assert "Armée" not in visitors and "Hussein de Jordanie" not in visitors
    assert attack == "L’armée du roi Hussein reprend ses opérations contre les fedayin"
    assert attackers == ["Armée"]


def test_the_participle_comes_after_without_a_day() -> None:
    text = "M. Masmoudi a regagné Tunis lundi, l’armée du roi Hussein ayant repris ses opérations."
    ((title, who),) = told(text)
    assert title.endswith("regagne Tunis")
    assert "Armée" not in who


@pytest.mark.parametrize("refused", ["ayant refusé samedi de recevoir M. Gromyko", "ayant refusé samedi l’invitation"])
def test_the_participle_comes_before(refused: str) -> None:
    text = f"Le président Nixon {refused}, M. Rogers a rencontré mercredi le roi Hussein à Paris."
    meeting = next(who for title, who in told(text) if "rencontre" in title)
    assert meeting == ["William Rogers", "Hussein de Jordanie"]


def test_a_participle_of_the_subject_keeps_it() -> None:
    text = "Le président Nixon, ayant reçu samedi M. Gromyko, a quitté mercredi Washington."
    assert all("Richard Nixon" in who for _, who in told(text))
