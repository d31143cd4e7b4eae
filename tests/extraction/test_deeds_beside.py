"""Headlines of deeds that no finite verb tells, and of words whose time was left out."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2000, 6, 16)


def every(language: str, text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


TITLES = [
    (
        "en",
        "After meeting President Kagame in Kigali on Monday, the minister left for Brussels.",
        "The minister met President Kagame in Kigali",
    ),
    (
        "en",
        "Having signed the accord on Monday, the president flew to Nairobi on Tuesday.",
        "The president signed the accord",
    ),
    (
        "en",
        "After holding talks with Mr Gemayel on Monday, Mr Habib flew to Damascus.",
        "Philip Habib held talks with Mr Gemayel",
    ),
    ("en", "After being freed on Monday, the journalists were flown to Paris.", "The journalists were freed"),
    ("en", "Before leaving for Rome on Thursday, Mr Prodi signed the decree.", "Romano Prodi left for Rome"),
    ("en", "The minister resigned on Tuesday, a day after meeting Mr Putin.", "The minister met Mr Putin"),
    (
        "fr",
        "Après avoir rencontré le président à Kigali lundi, le ministre est parti pour Bruxelles.",
        "Le ministre rencontre le président à Kigali",
    ),
    (
        "fr",
        "Après s'être entretenu lundi avec M. Gemayel, M. Habib est parti pour Damas.",
        "Philip Habib s’entretient avec M. Gemayel",
    ),
    ("fr", "Ayant signé l'accord lundi, le président a gagné Nairobi mardi.", "Le président signe l’accord"),
    (
        "fr",
        "Après avoir été libérés lundi, les journalistes ont été conduits à Paris.",
        "Les journalistes sont libérés",
    ),
    ("en", "The rest must be handed in by noon on Saturday.", "The rest must be handed in"),
    (
        "en",
        "A mission led by Mr Hamid Rahmat and planned for this week was postponed after soldiers mutinied.",
        "A mission led by Mr Hamid Rahmat was postponed",
    ),
    (
        "fr",
        "La mission conduite par M. Hamid Rahmat et prévue cette semaine a été reportée.",
        "La mission conduite par M. Hamid Rahmat a été reportée",
    ),
    (
        "fr",
        "Les travaux ordonnés par le ministère ne seraient pas achevés avant la mi-juillet.",
        "Les travaux ordonnés par le ministère ne seraient pas achevés avant la mi-juillet",
    ),
]


@pytest.mark.parametrize(("language", "text", "title"), TITLES, ids=[row[1][:50] for row in TITLES])
def test_the_deed_has_its_doer_and_a_finite_verb(language: str, text: str, title: str) -> None:
    assert title in [found.title for found in every(language, text)]


def test_who_denied_meeting_somebody_has_not_met_him() -> None:
    (found,) = every("en", "The minister denied meeting Mr Kerry on Monday.")
    assert (found.kind, found.factuality) == ("meeting", "denied")


def test_a_meeting_that_somebody_left_is_no_deed_of_his() -> None:
    found = every("en", "After the meeting in Kigali on Monday, the minister left for Brussels.")
    assert all(not c.title.startswith("The minister met") for c in found)
