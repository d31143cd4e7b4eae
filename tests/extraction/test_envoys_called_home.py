"""A country that calls its own envoy home withdraws; one that sends another's away expels; some only recall what was said."""

from datetime import date

import pytest

from timeline.extraction import extract


def kinds(text, language):
    return [c.kind for c in extract(text, document_date=date(2024, 3, 13), language=language).candidates]


OURS = """
fr | Le Kenya a rappelé lundi son ambassadrice à Kampala.
fr | Le Kenya a rappelé lundi pour consultations son ambassadrice à Kampala.
fr | L'ambassadrice du Kenya à Kampala a été rappelée lundi.
fr | Le Kenya a décidé lundi de rappeler ses diplomates.
fr | Le Kenya a retiré lundi son ambassadrice de Kampala.
fr | Le Kenya a fait rentrer lundi son ambassadrice.
fr | Le Kenya, qui proteste, a rappelé lundi ses diplomates.
fr | Le rappel, lundi, de l'ambassadrice du Kenya a surpris Kampala.
fr | Le Kenya rappellera vendredi son chargé d'affaires à Kampala.
en | Kenya recalled its envoy to Kampala on Monday.
en | Kenya's envoy to Kampala was recalled on Monday.
en | Kenya decided on Monday to recall its diplomats.
en | Kenya withdrew its ambassador from Kampala on Monday.
en | Kenya called its ambassador home on Monday.
en | Kenya summoned its ambassador home on Monday.
en | Kenya brought its ambassador home on Monday.
en | The recall of the Kenyan envoy on Monday surprised Kampala.
en | Kenya will recall its chargé d'affaires in Kampala on Friday.
"""
THEIRS = """
fr | Le Kenya a expulsé lundi l'ambassadrice d'Ouganda.
fr | Le Kenya a renvoyé lundi l'ambassadrice d'Ouganda.
fr | Le Kenya a prié lundi l'ambassadrice d'Ouganda de quitter le pays.
en | Kenya expelled the Ugandan ambassador on Monday.
en | Kenya sent the Ugandan ambassador home on Monday.
en | Kenya asked the Ugandan ambassador on Monday to leave the country.
"""
OTHERWISE = """
fr | statement | Le roi a rappelé lundi les promesses du ministre.
fr | statement | Le roi a rappelé lundi que ses diplomates restaient à Kampala.
fr | statement | Le Kenya reste à Kampala, a rappelé lundi l'ambassadeur du Kenya.
fr | statement | L'accord reste en vigueur, a rappelé lundi le délégué russe.
fr | military | Le Kenya a rappelé lundi ses réservistes.
fr | demand | Le Kenya a demandé lundi à Kampala de rappeler son ambassadeur.
en | statement | The minister recalled on Monday that the delegation had left Rome.
en | statement | The king recalled on Monday how the troops had saved the city.
en | statement | The president recalled on Monday the work of the mission in Kabul.
en | statement | Kenya on Monday recalled its commitments.
en | warning | The president cautioned on Monday that no country could join in the middle of a war.
en | military | Kenya recalled its reservists on Monday.
en | other | Kenya recalled its parliament on Monday.
en | demand | Kenya asked Kampala on Monday to recall its ambassador.
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "text"), rows(OURS))
def test_one_s_own_envoy_called_home_is_withdrawn(language, text):
    assert kinds(text, language) == ["withdrawal"]


@pytest.mark.parametrize(("language", "text"), rows(THEIRS))
def test_another_s_envoy_sent_away_is_expelled(language, text):
    assert kinds(text, language) == ["expulsion"]


@pytest.mark.parametrize(("language", "kind", "text"), rows(OTHERWISE))
def test_what_is_recalled_otherwise_is_no_withdrawal(language, kind, text):
    assert kinds(text, language) == [kind]
