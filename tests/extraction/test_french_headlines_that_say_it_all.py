"""French headlines of ordinary press sentences: what they must not leave half said, and tenses told from the day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2022, 3, 11)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Josep Borrell a proposé vendredi de doubler, à un milliard d'euros, l'enveloppe des livraisons.",
            "Josep Borrell propose de doubler l’enveloppe des livraisons",
        ),
        (
            "Joe Biden a annoncé vendredi que les Etats-Unis allaient révoquer, avec le G7, le statut de la Russie.",
            "Joe Biden annonce que les Etats-Unis vont révoquer le statut de la Russie",
        ),
        (
            "Berlin a jugé mercredi ces propos déplacés, disant craindre qu'ils n'enveniment la crise.",
            "Berlin juge ces propos déplacés, disant craindre qu’ils n’enveniment la crise",
        ),
        (
            "La réunion a été annulée après que plusieurs pays eurent signalé mardi une baisse de leurs livraisons.",
            "Plusieurs pays signalent une baisse de leurs livraisons",
        ),
        (
            "L'opposition a protesté, tandis que Khartoum expulsait mardi quinze diplomates.",
            "Khartoum expulse quinze diplomates",
        ),
        (
            "Une frappe aérienne a fait au moins neuf morts lundi dans un marché de la ville.",
            "Une frappe aérienne fait au moins neuf morts dans un marché de la ville",
        ),
        (
            "La commission a confirmé vendredi que le second tour aurait lieu le 10 novembre.",
            "La commission confirme que le second tour aura lieu",
        ),
        (
            "Le ministre a averti jeudi qu'une attaque serait une erreur.",
            "Le ministre avertit qu’une attaque serait une erreur",
        ),
        (
            "Si aucun accord n'est trouvé d'ici mardi, l'armée se retirera.",
            "Si aucun accord n’est trouvé, l’armée se retirera",
        ),
        ("Olaf Scholz a quant à lui appelé jeudi Emmanuel Macron.", "Olaf Scholz appelle Emmanuel Macron"),
        (
            "Le général Ali Ould, qui dirige le commandement central, l'a annoncé mardi depuis Tunis.",
            "Le général Ali Ould l’annonce depuis Tunis",
        ),
        (
            "« C'est une victoire », a lancé mardi matin, sur le tarmac, leur porte-parole Zabihullah Mujahid.",
            "Zabihullah Mujahid : « C'est une victoire »",
        ),
        ("L'évacuation, entamée le 14 février, a permis à mille personnes de partir.", "L’évacuation est entamée"),
        (
            "L'émir s'est engagé à verser cinq millions aux pays touchés par l'embargo, que le Conseil de sécurité avait "
            "décrété le 6 mars.",
            "Le Conseil de sécurité décrète l’embargo",
        ),
        (
            "Annegret Kramp-Karrenbauer a présenté jeudi à Bruxelles, lors d'une réunion, sa proposition.",
            "Annegret Kramp-Karrenbauer présente à Bruxelles sa proposition",
        ),
        (
            "Moscou a fait savoir que les deux ministres se retrouveraient à Genève mardi.",
            "Moscou fait savoir que les deux ministres se retrouveront à Genève",
        ),
        (
            "Le ministre a indiqué mardi à la presse que le traité serait signé jeudi.",
            "Le ministre indique à la presse que le traité sera signé",
        ),
        (
            "Le ministre italien des affaires étrangères, Antonio Tajani, qui devait s'adresser jeudi soir à la presse "
            "étrangère réunie dans la capitale, a reporté son allocution à la demande du Koweït.",
            "Antonio Tajani reporte son allocution à la demande du Koweït",
        ),
        (
            "Antonio Tajani, qui devait s'adresser jeudi à la presse, a reporté son allocution.",
            "Antonio Tajani, qui devait s’adresser à la presse, a reporté son allocution",
        ),
        ("L'opposant, mort mardi à Paris, avait quitté le pays.", "L’opposant meurt à Paris"),
    ],
)
def test_un_titre_entier(text: str, title: str) -> None:
    """The first headline with the day that is told."""
    assert title in [c.title for c in extract(text, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "La police a interpellé vingt personnes jeudi, d'après le ministère de l'Intérieur.",
            ("Ministère de l’Intérieur", "source"),
        ),
        (
            "Le Kremlin a salué jeudi, par la voix de son porte-parole, Dmitri Peskov, un scrutin régulier.",
            ("Dmitri Peskov", "agent"),
        ),
        ("Le président sortant, Milan Drasko, a signé jeudi l'accord.", ("Milan Drasko", "participant")),
    ],
)
def test_qui_parle_et_qui_agit(text: str, who: tuple[str, str]) -> None:
    """Sources, mouthpieces, and first names that are towns."""
    found = extract(text, document_date=DAY, language="fr").candidates
    assert who in [(a.name, a.role) for c in found for a in c.actors]


def test_une_ville_reste_une_ville() -> None:
    """A town that is a first name elsewhere."""
    found = extract("Le sommet s'est tenu jeudi à Milan.", document_date=DAY, language="fr").candidates
    assert [c.place for c in found] == ["Milan"]
