"""What nobody expects, fears, asks for or vouches for, and what was foiled: no plan, no fear, no fact."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)

NOTHING = """
en | Washington does not expect a summit in June.
en | Washington does not expect the talks to resume in June.
en | Washington does not expect that the talks will resume in June.
en | Nobody expects a truce in June.
en | Kyiv does not fear an attack in June.
en | Paris is not demanding a withdrawal by June.
en | Moscow has not agreed to a summit in June.
en | Moscow has yet to agree to a summit in June.
en | The company does not intend to resume flights in July.
fr | Washington n'attend pas de sommet en juin.
fr | Washington n'espère pas que les pourparlers reprennent en juin.
fr | Personne n'attend de trêve en juin.
fr | Kiev ne craint pas d'attaque en juin.
fr | Paris ne réclame pas de retrait avant la fin de juin.
fr | La compagnie n'entend pas reprendre ses vols en juillet.
fr | La compagnie n'a pas l'intention de reprendre ses vols en juillet.
"""
TOLD = """
en | Washington expects a summit in June. | meeting expected
en | Kyiv fears an attack in June. | attack feared
en | The court is not expected to rule before October. | legal expected
en | The premier is not going to Madrid in June. | visit cancelled
en | The ministry refused to confirm that the pilot had been captured on Friday. | attack expected
en | The ministry confirmed that the pilot had been captured on Friday. | attack happened
en | The army neither confirmed nor denied that it had shelled the town on Friday. | attack expected
en | The army could neither confirm nor deny that the pilot had been captured on Friday. | attack expected
en | An attack planned for Friday was foiled. | attack cancelled
en | Police foiled an attack planned for Friday. | attack cancelled
en | The pact, due to be signed on Monday, was torn up on Sunday. | agreement cancelled ; withdrawal happened
en | The rebels deny planning an attack in June. | attack denied
en | It is far from certain that the summit will be held in June. | meeting expected
en | There is little chance of a summit in June. | meeting expected
en | Fears of an invasion grew on Monday. | attack feared
en | Hopes of a visit rose on Monday. | visit expected
en | The invasion began on Monday. | attack happened
fr | Washington attend un sommet en juin. | meeting expected
fr | On redoute que l'armée n'attaque en juin. | attack feared
fr | Le ministère a refusé de confirmer que le pilote avait été capturé vendredi. | attack expected
fr | Le ministère a confirmé que le pilote avait été capturé vendredi. | attack happened
fr | Le ministère n'a ni confirmé ni démenti que le pilote ait été capturé vendredi. | attack expected
fr | L'armée n'a pas confirmé avoir bombardé la ville vendredi. | attack expected
fr | Un attentat prévu vendredi a été déjoué. | attack cancelled
fr | La police a déjoué un attentat prévu vendredi. | attack cancelled
fr | Le pacte, qui devait être signé lundi, a été déchiré dimanche. | agreement cancelled ; withdrawal happened
fr | Il y a peu de chances qu'un sommet se tienne en juin. | meeting expected
fr | La crainte d'une invasion a grandi lundi. | attack feared
fr | L'invasion a commencé lundi. | attack happened
"""


def _told(language: str, text: str) -> str:
    found = extract(text, document_date=DAY, language=language).candidates
    return " ; ".join(f"{candidate.kind} {candidate.factuality}" for candidate in found)


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_nothing_is_told(line: str) -> None:
    assert _told(*line.split(" | ")) == ""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_how_sure_it_is(line: str) -> None:
    language, text, told = line.split(" | ")
    assert _told(language, text) == told
