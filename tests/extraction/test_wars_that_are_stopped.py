"""Whoever stops a war withdraws, whoever asks that it stop demands it, and an effort to end it is no attack."""

from datetime import date

import pytest

from timeline.extraction import extract

CASES = """
en | withdrawal | Iran stopped its strikes on Monday.
en | withdrawal | Iran ended the war on Monday.
en | withdrawal | Iran called off its attacks on Monday.
en | withdrawal | Iran abandoned the siege of Herat on Monday.
en | withdrawal | Iran decided on Monday to end the war.
en | demand | Iran was told on Monday to stop the war.
en | demand | Iran was invited on Monday to stop the war.
en | demand | Iran was asked on Monday by France to stop the war.
en | demand | The pope called on Monday for an end to the strikes.
en | demand | Calls for Iran to stop the war multiplied on Monday.
en | demand | A call to stop the war was made on Monday by the pope.
en | agreement | Iran and Iraq agreed on Monday to halt the war.
en | offer | Iran offered on Monday to suspend its strikes.
en | refusal | Iran refused on Monday to stop the strikes.
en | other | Efforts to end the war resumed on Monday.
en | legal | The court on Monday suspended the war crimes trial.
en | other | Congress on Monday halted war funding.
en | other | The union called off its strikes on Monday.
en | statement | Iran was told on Monday that the talks were over.
en | offer | Iran was invited on Monday to talks in Rome.
en | call | The call with Putin on Monday lasted an hour.
fr | withdrawal | L'Iran a arrêté lundi la guerre.
fr | withdrawal | L'Iran a décidé lundi d'arrêter la guerre.
fr | withdrawal | L'Iran a levé lundi le blocus.
fr | demand | L'Iran a été invité lundi à cesser la guerre.
fr | demand | Le pape a appelé lundi à cesser les frappes.
fr | demand | Un appel à cesser la guerre a été lancé lundi.
fr | agreement | L'Iran et l'Irak ont accepté lundi d'arrêter la guerre.
fr | other | Les efforts pour mettre fin à la guerre ont repris lundi.
fr | legal | La police a arrêté lundi un criminel de guerre.
fr | legal | L'avocat a plaidé lundi pour la relaxe de son client.
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("language", "kind", "text"), ROWS)
def test_the_kind_is_that_of_what_is_done(language, kind, text):
    told = extract(text, document_date=date(2024, 3, 13), language=language).candidates
    assert [c.kind for c in told] == [kind]


def test_what_one_is_invited_to_stays_in_the_headline():
    text = "Iran, invited on Monday to stop the war, refused on Tuesday."
    told = extract(text, document_date=date(2024, 3, 13), language="en").candidates
    assert [c.title for c in told] == ["Iran was invited to stop the war", "Iran, invited to stop the war, refused"]
