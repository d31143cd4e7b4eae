"""Pronouns in headlines: whom they meant where they stood, things and bodies among them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 3, 9)


def _titles(text: str) -> list[str]:
    return [c.title for c in extract(text, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "M. Macron et M. Scholz ont visité Riga le 2 mars. Les négociations devaient reprendre vendredi. "
            "Le médiateur a fait savoir dimanche qu'elles ne reprendraient pas.",
            "Le médiateur fait savoir que les négociations ne reprendraient pas",
        ),
        (
            "M. Macron et M. Scholz ont visité Riga le 2 mars. Les pourparlers devaient reprendre vendredi ; "
            "Lord Owen a annoncé dimanche qu'ils ne reprendraient pas avant la semaine suivante.",
            "Owen annonce que les pourparlers ne reprendront pas avant la semaine suivante",
        ),
        (
            "M. Sarkozy est reparti mercredi pour Rome. La conférence s'est ouverte samedi. Elle s'achèvera jeudi.",
            "La conférence s’achèvera",
        ),
        (
            "M. Sarkozy est reparti mercredi pour Rome. Le texte a été signé samedi. Il sera publié jeudi.",
            "Le texte sera publié",
        ),
    ],
)
def test_pronoun_of_what_nobody_names(text: str, last: str) -> None:
    assert _titles(text)[-1] == last


def test_pronoun_is_read_where_it_stands() -> None:
    """Those who are told of further on are not whom a pronoun meant."""
    text = (
        "La Russie et la Chine ont signé lundi un traité. Moscou a annoncé mardi qu'elles ouvriraient un consulat. "
        "Cuba et le Pérou ont rompu mercredi leurs relations."
    )
    assert not any("Cuba" in title for title in _titles(text)[:2])


def test_committee_is_not_whoever_was_named_before() -> None:
    text = "M. Singh est reparti samedi pour Delhi. Le comité préparatoire se réunira jeudi. Il devait siéger dimanche."
    found = extract(text, document_date=DAY, language="fr").candidates
    assert not any("Singh" in c.title or "Singh" in str(c.actors) for c in found[1:])


PRESUPPOSED = [
    (
        "M. Rahmon a nié lundi que Douchanbé ait été informé du putsch du 23 décembre.",
        "Tadjikistan : le putsch du 23 décembre",
    ),
    ("On dément à Alger que M. Ben Bella, renversé le 19 juin, ait été transféré ailleurs.", "Ben Bella est renversé"),
]


@pytest.mark.parametrize(("text", "title"), PRESUPPOSED)
def test_what_a_denial_takes_for_granted_happened(text: str, title: str) -> None:
    found = extract(text, document_date=DAY, language="fr").candidates
    assert [c.factuality for c in found if c.title.replace("\u00a0", " ") == title] == ["happened"]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Le ressortissant belge a été remis mercredi aux autorités françaises.", "happened"),
        ("Les trois otages ont été remis samedi à la Croix-Rouge.", "happened"),
        ("La visite de M. Ruto, prévue lundi, est remise à plus tard.", "postponed"),
        ("La rencontre de mardi a été remise sine die.", "postponed"),
    ],
)
def test_handed_over_or_put_off(text: str, factuality: str) -> None:
    assert extract(text, document_date=DAY, language="fr").candidates[0].factuality == factuality


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "L'ultimatum, lancé le 9 février à Bruxelles après le massacre du marché, expirait dimanche.",
            "L’ultimatum est lancé à Bruxelles après le massacre du marché",
        ),
        ("Berlin a salué le cessez-le-feu signé lundi à Doha.", "Le cessez-le-feu est signé à Doha"),
        (
            "Une conférence sur l'Irak se tiendra à Paris en juin. La tenue de cette conférence a été confirmée samedi.",
            "La tenue d’une conférence sur l’Irak a été confirmée",
        ),
    ],
)
def test_whole_words(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les rebelles serbes ont rendu samedi leurs canons, a annoncé dimanche le commandant de la Forpronu, "
            "le général Michael Rose.",
            "Michael Rose : les rebelles serbes ont rendu samedi leurs canons",
        ),
        (
            "La Russie a bombardé samedi la ville, a indiqué dimanche le gouverneur de la région.",
            "Gouverneur de la région : la Russie a bombardé samedi la ville",
        ),
        (
            "M. Akashi, représentant spécial de M. Boutros-Ghali, qui a rencontré samedi à Pale le chef rebelle, "
            "est malade.",
            "Akashi rencontre à Pale le chef rebelle",
        ),
        ("M. Heykal, envoyé du président Nasser, lequel a quitté Alger dimanche.", "Heykal quitte Alger"),
    ],
)
def test_whoever_is_described_and_whoever_speaks_after(text: str, title: str) -> None:
    assert _titles(text)[-1].endswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "RFI - Publié le 07/03/2026\n\nM. Ruto a été reçu samedi à Riga.",
        "Alger, 9 mars (A.F.P.). - M. Ruto a été reçu samedi à Riga.",
    ],
)
def test_lines_above_the_text_tell_nothing(text: str) -> None:
    assert len(_titles(text)) == 1
