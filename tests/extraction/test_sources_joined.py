"""Both are sources whom "according to X and Y" names."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

JOINED = [
    ("According to Peter Lang and Maria Costa, the envoy left Cairo on Sunday.", {"Peter Lang", "Maria Costa"}),
    ("According to the army and the governor, rebels took the town on Sunday.", {"Army", "Governor"}),
    ("The envoy left Cairo on Sunday, according to the army and the governor.", {"Army", "Governor"}),
    ("According to Peter Lang, the envoy met Maria Costa on Sunday.", {"Peter Lang"}),
]


@pytest.mark.parametrize(("text", "names"), JOINED)
def test_sources(text: str, names: set[str]) -> None:
    (found,) = extract(text, document_date=date(2026, 11, 26), language="en").candidates
    assert {actor.name for actor in found.actors if actor.role == "source"} == names
