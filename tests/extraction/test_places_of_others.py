"""The place of what came before, or of what is only judged, is no place of the happening itself."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 3, 6)

PLACES = """
fr | None | Le président a reçu lundi le ministre, après un attentat à Kaboul.
fr | None | Paris a condamné lundi l'attaque contre l'ambassade de Norvège à Niamey.
fr | Genève | Le ministre a déclaré lundi, lors d'une conférence de presse à Genève, qu'il partirait.
fr | Lima | Le ministre est arrivé lundi à Lima après une visite à Quito.
fr | Kisumu | Les rebelles ont tué lundi dix soldats à Kisumu après le retrait de l'armée.
en | None | The president met the minister on Monday after a bombing in Kabul.
en | None | Paris on Monday condemned the attack on the Norwegian embassy in Niamey.
en | Geneva | The minister said at a news conference in Geneva on Monday that he would leave.
en | Lima | The minister arrived in Lima on Monday after a visit to Quito.
en | Tarawa | The captain appeared before the High Court in Tarawa on Monday.
"""


@pytest.mark.parametrize("line", PLACES.strip().splitlines())
def test_the_place(line: str) -> None:
    language, place, text = line.split(" | ")
    assert str(extract(text, document_date=DAY, language=language).candidates[0].place) == place


@pytest.mark.parametrize("stop", ["", "."])
def test_the_place_of_an_opening_participle_needs_no_full_stop_at_the_end(stop: str) -> None:
    text = f"Interpellé à Oslo, Jean Martin a été condamné lundi{stop}"
    (candidate,) = extract(text, document_date=DAY, language="fr").candidates
    assert candidate.place == "Oslo"
