"""Nothing whose day is still to come is told as a fact, and no thing is taken for a happening or for somebody."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2023, 8, 8)


def every(text: str, language: str = "fr") -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


AHEAD = [
    ("fr", "Le Japon et l'Italie se sont entendus pour développer ensemble un avion de combat d'ici à 2035."),
    ("fr", "La ministre a promis mardi des résultats avant le 1er octobre."),
    ("fr", "Paris a réclamé sa libération avant la fin du mois."),
    ("en", "Without peace by September, the executive said, the mine will close."),
]


@pytest.mark.parametrize(("language", "text"), AHEAD, ids=[row[1][:40] for row in AHEAD])
def test_what_lies_ahead_has_not_happened(language: str, text: str) -> None:
    for found in every(text, language):
        last = found.interval.end_latest if found.interval else None
        assert last is None or last <= DAY or found.factuality != "happened"


def test_a_plane_for_combat_is_no_attack() -> None:
    assert all(found.kind != "attack" for found in every("Il a livré lundi un avion de combat à Kiev."))


def test_what_was_given_up_happened_that_day() -> None:
    assert every("Yoshihide Suga avait renoncé en 2021 à se représenter.")[0].factuality == "happened"
    assert every("Le président a annulé lundi sa visite à Rome.")[0].factuality == "cancelled"


def test_what_was_said_in_a_message_has_the_day_of_the_message() -> None:
    text = "« C'est une provocation », a dénoncé le Quai d'Orsay dans un communiqué diffusé lundi."
    (found,) = every(text)
    assert found.interval and found.interval.edtf == "2023-08-07"
    assert (found.kind, [actor.country for actor in found.actors]) == ("accusation", ["FRA"])


def test_whoever_is_host_does_not_mediate() -> None:
    found = every(
        "Keir Starmer, who hosted European leaders in London on Sunday, told parliament that he agreed.", "en"
    )
    assert all(actor.role != "mediator" for candidate in found for actor in candidate.actors)


def test_a_spokesman_is_of_the_country_of_whom_he_speaks_for() -> None:
    text = (
        "The United States welcomed Keir Starmer. A spokesman for Starmer denied on Monday that a plan had been agreed."
    )
    assert [actor.country for actor in every(text, "en")[0].actors] == ["GBR"]


def test_a_holiday_or_a_place_left_is_nobody() -> None:
    for text in ("Il espère une grâce d'ici l'Aïd.", "La mission a annoncé mardi son retrait de Ber."):
        assert not {"Aïd", "Ber"} & {actor.name for found in every(text) for actor in found.actors}


def test_what_nearly_happened_did_not() -> None:
    assert every("Les pourparlers ont failli être rompus lundi.") == ()
