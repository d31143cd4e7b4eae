"""What a French relative is told to and on, entries of a chronology without a verb, facts inside a condition."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Ils demandent à la Russie un cessez-le-feu de trente jours, auquel l'Ukraine a consenti dès le 11 mars.",
            "L’Ukraine consent à un cessez-le-feu de trente jours",
        ),
        ("La Russie a rejeté la trêve, à laquelle Kiev s'était ralliée le 11 mars.", "Kiev se rallie à la trêve"),
        (
            "Le texte, sur lequel les deux parties se sont entendues le 5 mai, sera publié.",
            "Les deux parties s’entendent sur le texte",
        ),
        ("Une proposition à laquelle Téhéran a répondu mardi.", "Téhéran répond à une proposition"),
        (
            "Le plan, contre lequel trois ministres ont voté lundi, est mort.",
            "Trois ministres votent contre le plan",
        ),
    ],
)
def test_a_relative_says_to_what(text: str, headline: str) -> None:
    assert [c.title for c in extract(text, document_date=date(2025, 6, 3), language="fr").candidates] == [headline]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "4 octobre - Élections locales, boycottées par la majeure partie de l'opposition.",
            "Élections locales, boycottées par la majeure partie de l’opposition",
        ),
        (
            "12 mai - Manifestation à Tunis, dispersée par la police.",
            "Manifestation à Tunis, dispersée par la police",
        ),
        ("9 avril - Paris rappelle son ambassadeur.", "Paris rappelle son ambassadeur"),
    ],
)
def test_an_entry_of_nouns_keeps_its_words(text: str, headline: str) -> None:
    found = extract(text, document_date=date(2025, 11, 10), language="fr").candidates
    assert [c.title for c in found] == [headline]
    assert all(actor.name not in ("Élections", "Manifestation") for actor in found[0].actors)


@pytest.mark.parametrize(
    ("text", "headline", "factuality"),
    [
        (
            "Si l'ELN libère les soldats enlevés le 20 avril, nous étudierons une reprise des contacts.",
            "Les soldats sont enlevés",
            "happened",
        ),
        (
            "Si les otages capturés lundi ne sont pas libérés, l'armée interviendra.",
            "Les otages sont capturés",
            "happened",
        ),
        ("Si l'ELN libère les soldats lundi, nous reprendrons les contacts.", "", "expected"),
    ],
)
def test_what_a_condition_takes_up_is_a_fact(text: str, headline: str, factuality: str) -> None:
    first = extract(text, document_date=date(2025, 6, 3), language="fr").candidates[0]
    assert first.factuality == factuality
    assert first.title == headline or not headline
