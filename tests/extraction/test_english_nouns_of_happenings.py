"""English nouns that are happenings: risings, banquets, manoeuvres, floods, and what they are not."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

LINES = """
legal | scheduled | The bill awaits the President's assent, expected in mid-July.
meeting | cancelled | The banquet on Friday was cancelled.
meeting | postponed | The luncheon planned for Friday has been put off.
attack | happened | A revolt in Osh in April drove him out.
attack | happened | The counter-offensive of March failed.
military | cancelled | Manoeuvres planned for July have been cancelled.
other | happened | The flood of 3 May killed forty.
other | happened | The collision on 3 May sank both ships.
legal | happened | He was charged with murder on Monday.
other | happened | The factory went under on Monday.
other | happened | The rouble fell by six per cent on Monday.
"""
CASES = [tuple(line.split(" | ")) for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("kind", "factuality", "sentence"), CASES, ids=[sentence for *_, sentence in CASES])
def test_a_noun_tells_a_happening(kind: str, factuality: str, sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert [(candidate.kind, candidate.factuality) for candidate in told] == [(kind, factuality)]


@pytest.mark.parametrize(
    "sentence", ["The reception of the plan was cool.", "The execution of the plan went on in May."]
)
def test_a_noun_may_tell_none(sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert not {candidate.kind for candidate in told} & {"meeting", "legal"}
