"""What somebody is accused of tells who is meant: the day is that of what was done to him."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

LINES = """
en | legal | Tehran hanged a man accused of spying for Israel on Monday.
en | legal | Tehran jailed a man convicted of spying for Israel on Monday.
en | legal | Kyiv released a general accused of treason on Monday.
en | meeting | The minister met a general accused of treason on Monday.
en | legal | Police arrested a man on Monday accused of spying.
en | accusation | The minister accused a general of treason on Monday.
en | accusation | A general was accused of treason on Monday.
fr | legal | Téhéran a pendu un homme accusé d'espionnage au profit d'Israël lundi.
fr | legal | Kiev a libéré un général soupçonné de trahison lundi.
fr | legal | Le tribunal a relâché un journaliste accusé d'espionnage lundi.
fr | accusation | Le ministre a accusé lundi un général de trahison.
fr | accusation | Un général a été accusé de trahison lundi.
"""
CASES = [tuple(line.split(" | ")) for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("language", "kind", "sentence"), CASES, ids=[sentence for *_, sentence in CASES])
def test_the_day_is_that_of_what_was_done(language: str, kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language=language).candidates
    assert [(c.kind, c.interval.edtf) for c in told if c.interval] == [(kind, "2024-05-13")]
