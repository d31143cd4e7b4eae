"""What is threatened, feared or put off for a day to come is no plan of the article's, and those who say so are named."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str = "fr") -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 12, 12), language=language).candidates)


@pytest.mark.parametrize(
    ("text", "language", "said_by"),
    [
        ("Moscou menace d’une riposte dès lundi.", "fr", "Russie"),
        (
            "Des syndicats de transporteurs menacent d’une grève nationale à partir de lundi.",
            "fr",
            "Syndicats de transporteurs",
        ),
        ("Les syndicats ont menacé d’une grève générale lundi prochain.", "fr", "Syndicats"),
        ("Moscow is threatening a new offensive in January.", "en", "Russia"),
    ],
)
def test_what_is_threatened_is_expected_by_those_who_threaten(text: str, language: str, said_by: str) -> None:
    assert [(c.factuality, c.said_by) for c in told(text, language)] == [("expected", (said_by,))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("200 000 personnes risquent de fuir vers le Tchad en mars.", "feared"),
        ("L’ONU avertit que la trêve risque d’être rompue lundi.", "feared"),
        ("L’armée attaquera la ville lundi prochain, craignent les habitants.", "feared"),
        ("L’accord sera signé vendredi, espère M. Blinken.", "expected"),
        ("Le ministre a quitté Paris lundi, espère une trêve et craint une offensive.", "happened"),
        ("Les enquêteurs, que préside M. Khatri, sont attendus mercredi à Conakry.", "scheduled"),
    ],
)
def test_what_is_feared_or_hoped_at_the_end_of_a_sentence_is_no_fact(text: str, value: str) -> None:
    assert [c.factuality for c in told(text)] == [value]


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Une trêve pourrait être conclue vendredi, espèrent les médiateurs qataris.", "Médiateurs qataris"),
        ("Une trêve pourrait être conclue vendredi, a indiqué un porte-parole.", "Porte-parole"),
        ("Les pêcheurs bretons espèrent obtenir un accord vendredi.", "Pêcheurs bretons"),
        ("Le texte sera publié vendredi, dit-on dans l’entourage de la ministre.", "l’article"),
        ("La loi devrait être votée vendredi.", "l’article"),
    ],
)
def test_those_who_say_so_are_named_by_their_words(text: str, said_by: str) -> None:
    assert [c.said_by for c in told(text)] == [(said_by,)]


@pytest.mark.parametrize(
    ("text", "title", "value"),
    [
        (
            "Le chancelier a repoussé son déplacement au mois d’avril.",
            "Le chancelier repousse son déplacement",
            "scheduled",
        ),
        ("La réunion du mois d’avril a été reportée.", "La réunion a été reportée", "postponed"),
        (
            "Une brigade sera formée en Champagne à compter du mois d’avril.",
            "Une brigade sera formée en Champagne",
            "expected",
        ),
        (
            "Le chancelier, dont le voyage à Washington, prévu jeudi, a été reporté, est malade.",
            "Le voyage à Washington du chancelier a été reporté",
            "postponed",
        ),
        (
            "Il va mieux. Le roi, qui est à Rome et dont le voyage à Paris, programmé jeudi, a été ajourné, a quitté.",
            "Le voyage à Paris du roi a été ajourné",
            "postponed",
        ),
    ],
)
def test_a_month_and_what_is_put_off(text: str, title: str, value: str) -> None:
    assert (title, value) in [(c.title, c.factuality) for c in told(text)]


def test_one_of_several_is_not_done_what_is_done_to_all() -> None:
    text = "Plusieurs responsables, dont le ministre de la justice, ont été libérés mardi."
    assert [c.title for c in told(text)] == ["Plusieurs responsables ont été libérés"]
