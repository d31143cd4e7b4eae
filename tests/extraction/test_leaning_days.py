"""Days that lean on what was told before: counted from it, shared with it, or those of others in the same sentence."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)

COUNTED = [
    (
        "en",
        "Norway signed the protocol on May 6. Three days after that signing, Russia withdrew its envoy.",
        "2024-05-09",
    ),
    ("en", "The presidents met in Doha on April 22. Two days after the meeting, Kinshasa rejected it.", "2024-04-24"),
    (
        "en",
        "Mr Sall telephoned his counterpart on Sunday. A day after that call he dismissed the general.",
        "2024-05-13",
    ),
    (
        "en",
        "Voters elected a parliament on May 5. The day after the vote, the opposition demanded a recount.",
        "2024-05-06",
    ),
    (
        "fr",
        "Les présidents se sont rencontrés le 22 avril. Deux jours après la rencontre, Kinshasa a rejeté le texte.",
        "2024-04-24",
    ),
    (
        "fr",
        "M. Sall a téléphoné à son homologue dimanche. Le lendemain de cet appel, il a limogé le général.",
        "2024-05-13",
    ),
    (
        "fr",
        "Le sommet s'est ouvert le 14 avril à Lomé. La veille du sommet, le Togo avait expulsé deux journalistes.",
        "2024-04-13",
    ),
    (
        "fr",
        "L'ambassade a été attaquée samedi. Quelques heures plus tard, Ankara a convoqué le chargé d'affaires.",
        "2024-05-11",
    ),
]
UNKNOWN = [
    ("en", "Two days after the summit, Kinshasa rejected the draft."),
    ("en", "The presidents met in Doha on April 22. Two days after the vote, Kinshasa rejected the draft."),
    ("fr", "La veille du sommet, le Togo avait expulsé deux journalistes."),
    ("fr", "Les présidents se sont rencontrés le 22 avril. Deux jours après le vote, Kinshasa a rejeté le texte."),
]
SHARED = [
    ("en", "Belgium recalled its envoy on Monday, and the Netherlands expelled two attachés.", 2),
    ("en", "On Monday the rebels seized the airport, and the prefect was arrested at his home.", 2),
    ("fr", "La Belgique a rappelé son ambassadeur lundi, et les Pays-Bas ont expulsé deux attachés.", 2),
    ("fr", "Lundi, les rebelles ont attaqué l'aéroport et le préfet a été arrêté à son domicile.", 2),
    ("en", "Belgium recalled its envoy on Monday, and the Netherlands will expel two attachés.", 1),
    ("en", "Belgium recalled its envoy on Monday, and the Netherlands did not expel anybody.", 1),
    ("en", "Belgium recalled its envoy on Monday, and prices rose.", 1),
    ("fr", "La Belgique a rappelé son ambassadeur lundi, et les Pays-Bas expulseront deux attachés.", 1),
    ("fr", "La Belgique a rappelé son ambassadeur lundi, et les prix ont monté.", 1),
]
OTHERS = [
    ("en", "Two of the hostages were freed on Tuesday, the others on Wednesday night.", ["2024-05-14", "2024-05-15"]),
    (
        "en",
        "The general called on Mr Touadera on Monday and on the premier, Mr Moloua, the next day.",
        ["2024-05-13", "2024-05-14"],
    ),
    ("fr", "Deux des otages ont été libérés mardi, les autres mercredi soir.", ["2024-05-14", "2024-05-15"]),
]


def dates(language: str, text: str) -> list[str]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [candidate.interval.edtf for candidate in found if candidate.interval is not None]


@pytest.mark.parametrize(("language", "text", "day"), COUNTED)
def test_a_day_counts_from_what_was_told_before(language: str, text: str, day: str) -> None:
    assert dates(language, text)[-1] == day


@pytest.mark.parametrize(("language", "text"), UNKNOWN)
def test_nothing_is_counted_from_what_nobody_dated(language: str, text: str) -> None:
    assert set(dates(language, text)) <= {"2024-04-22"}


def test_a_rival_stands_beside_a_day_that_may_count_from_another() -> None:
    text = (
        "The presidents met in Doha on April 22. They met again in Rabat on April 29. "
        "Two days after the meeting, Kinshasa rejected the draft."
    )
    result = extract(text, document_date=DAY, language="en")
    counted = next(c for c in result.candidates if c.interval is not None and c.interval.edtf == "2024-05-01")
    assert counted.confidence < 0.7
    assert [r.value for r in result.expressions[counted.expressions[0]].rivals] == ["2024-04-24"]


@pytest.mark.parametrize(("language", "text", "count"), SHARED)
def test_deeds_in_a_row_share_their_day(language: str, text: str, count: int) -> None:
    assert dates(language, text) == ["2024-05-13"] * count


@pytest.mark.parametrize(("language", "text", "days"), OTHERS)
def test_what_befalls_others_has_its_own_day(language: str, text: str, days: list[str]) -> None:
    assert dates(language, text) == days
