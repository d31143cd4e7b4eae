"""Entries of French chronicles, who was the first to do something, whom a deed is imputed to, and what is sent or let in."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2024, 6, 27)


def found(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "day", "kind"),
    [
        ("4 mai. — Le chef de l'État annonce un nouveau scrutin pour le 21 mai.", "2024-05-04", "statement"),
        ("20 mai. — Le roi convoque le Parlement pour le 27 mai.", "2024-05-20", "statement"),
        ("20 avril. — La commission électorale, invoquant un quota, attribue un siège au HRPP.", "2024-04-20", "other"),
    ],
)
def test_an_entry_tells_what_its_day_heads(text: str, day: str, kind: str) -> None:
    told = found(f"Chronologie\n\n3 mars. — Le colonel Goïta s'empare du palais.\n\n{text}")
    assert any(c.kind == kind and c.interval is not None and c.interval.edtf == day for c in told), told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hier, à 15 h 10, le président bolivien avait été le premier à dénoncer un coup d'État.", "accusation"),
        ("Le Brésil a été mardi le premier pays à reconnaître le nouveau gouvernement.", "agreement"),
        ("Mercredi, Varsovie a été la seule à voter contre la résolution.", "vote"),
        ("Deux bataillons ont été envoyés hier en renfort à Fès.", "military"),
        ("La Paz doit être admise au Mercosur le 8 juillet.", "agreement"),
        ("La centrale ouvrière a décrété hier une grève illimitée.", "statement"),
        ("L'Ouzbékistan a été invité jeudi à s'y joindre.", "offer"),
        ("D'autres interpellations pourraient suivre d'ici samedi.", "legal"),
        ("Le parti a donné dimanche son agrément à la coalition.", "agreement"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [c.kind for c in found(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "who", "role"),
    [
        ("Une frappe imputée à Israël a tué mardi à Damas trois officiers iraniens.", "Israël", "agent"),
        ("Un drone attribué à l'Ukraine a explosé hier près de Moscou.", "Ukraine", "agent"),
        ("Un missile destiné à Israël a été abattu mardi.", "Israël", "recipient"),
    ],
)
def test_who_is_said_to_have_done_it(text: str, who: str, role: str) -> None:
    assert (who, role) in [(a.name, a.role) for c in found(text) for a in c.actors]


def test_a_past_subjunctive_is_denied() -> None:
    (told,) = found("Le porte-parole a démenti que le parti eût donné dimanche son agrément à un cabinet.")
    assert (told.kind, told.factuality) == ("agreement", "denied")


def test_the_head_of_a_page_is_no_entry() -> None:
    assert not found("Jeudi 27 juin. — Le ministre reste le seul à savoir.")
