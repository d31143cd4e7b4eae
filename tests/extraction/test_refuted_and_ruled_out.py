"""What is refuted, ruled out, only hinted at or only asked for is told neither as a fact nor as a plan."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)

TOLD = """
en | Reports that troops crossed the border on Monday proved false. | military denied
en | State media falsely reported that the town had fallen on Sunday. | attack denied
en | State media reported that the town had fallen on Sunday. | attack happened
en | A visit to Moscow on June 3 is out of the question. | visit cancelled
en | A visit on June 3 is not out of the question. | visit expected
en | The summit on June 3 is off. | meeting cancelled
en | A truce by Friday remains elusive. | agreement expected
en | Thousands marched on Monday for a withdrawal. | other happened
en | Pressure mounted on Monday for a withdrawal. | other happened
en | The deal was to be signed on Monday but Minsk balked. | agreement cancelled
fr | Les informations selon lesquelles l'armée aurait attaqué lundi se sont révélées fausses. | attack denied
fr | La presse a annoncé à tort que la ville était tombée dimanche. | attack denied
fr | La presse a annoncé que la ville était tombée dimanche. | attack happened
fr | Une visite à Moscou le 3 juin est hors de question. | visit cancelled
fr | Une visite à Moscou est prévue le 3 juin. | visit scheduled
fr | L'accord devait être signé lundi mais Minsk s'est dérobé. | agreement cancelled
fr | L'accord devait être signé lundi à Minsk. | agreement scheduled
fr | La pression s'est accrue lundi pour un retrait. | other happened
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_how_sure_it_is(line: str) -> None:
    language, text, told = line.split(" | ")
    found = extract(text, document_date=DAY, language=language).candidates
    assert " ; ".join(f"{candidate.kind} {candidate.factuality}" for candidate in found) == told
