"""What another did too, what was announced beside an errand, days that commas set between, and openings that lead on."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 6, 27)


def told(text: str) -> list[tuple[str, str, str, str]]:
    found = extract(text, document_date=DAY, language="fr").candidates
    return [(c.title, c.interval.edtf if c.interval else "", c.kind, c.factuality) for c in found]


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        (
            "Nikos Kotzias accuse Ankara de sabotage. Binali Yildirim l'a fait dimanche.",
            "Binali Yildirim accuse Ankara de sabotage",
            "accusation",
        ),
        (
            "Athènes a rappelé son ambassadeur. Nicosie l'avait fait lundi.",
            "Nicosie rappelle son ambassadeur",
            "withdrawal",
        ),
    ],
)
def test_does_as_the_one_before(text: str, title: str, kind: str) -> None:
    assert [(t, k) for t, _, k, _ in told(text)] == [(title, kind)]


def test_does_as_nobody_did() -> None:
    assert told("Le pape ne se rendra pas à Kiev. Le patriarche l'a fait dimanche.") == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Bruxelles a annoncé la livraison, en septembre, de dix chars.", "2024-09"),
        ("L'Union européenne a confirmé lundi le versement, au second semestre, de dix millions.", "2024-41"),
        ("Le ministre a confirmé la tenue, le 4 octobre, d'un sommet à Bakou.", "2024-10-04"),
    ],
)
def test_what_is_announced_lies_ahead(text: str, when: str) -> None:
    assert any(day == when and value != "happened" for _, day, _, value in told(text))


def test_what_is_hailed_does_not() -> None:
    assert [day for _, day, _, _ in told("Londres a salué la libération, en mai, de deux journalistes.")] == ["2024-05"]


def test_announces_where_somebody_went() -> None:
    found = told("Le secrétaire général est sorti vendredi et a annoncé la clôture des travaux.")
    assert ("2024-06-21", "statement") in [(day, kind) for _, day, kind, _ in found]


def test_an_hour_of_a_day_heads_its_paragraph() -> None:
    ((_, day, kind, _),) = told("Jeudi, 22 heures. Le ministre turc quitte la salle.")
    assert (day, kind) == ("2024-06-27", "refusal")


@pytest.mark.parametrize("lead", ["Faute de quoi", "Sans quoi", "À défaut de quoi"])
def test_no_headline_leads_on(lead: str) -> None:
    found = told(f"Belgrade a un mois pour payer. {lead} des sanctions seront adoptées lundi.")
    assert [title for title, *_ in found] == ["Des sanctions seront adoptées"]
