"""The seed article: every expression, under both publication dates. Skipped where it is absent."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from timeline.temporal import Anchor, Expression, find_expressions

SHARED = Path(os.environ.get("FRISE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
if not SHARED.is_dir():
    SHARED = Path(__file__).resolve().parents[4] / "shared"
SEED = SHARED / "seed"

pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason=f"no seed article in {SEED}")


def read(published: str) -> dict[tuple[int, int], Expression]:
    text = (SEED / "article.fr.txt").read_text(encoding="utf-8")
    found = find_expressions(text, Anchor(date.fromisoformat(published)))
    return {(e.start, e.end): e for e in found}


def gold(published: str) -> list[dict[str, str]]:
    data = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    timexes: list[dict[str, str]] = data["by_dct"][published]["timexes"]
    return timexes


@pytest.mark.parametrize("published", ["2021-12-08", "2021-12-09"])
def test_every_expression_is_found_and_dated(published: str) -> None:
    found = read(published)
    for timex in gold(published):
        expression = found.pop((timex["start"], timex["end"]))  # type: ignore[arg-type]
        assert (expression.type, expression.value) == (timex["type"], timex["value"]), timex["text"]
        if timex["edtf"]:
            assert expression.interval is not None
            assert expression.interval.edtf == timex["edtf"]
        if timex.get("range_edtf"):
            assert expression.range is not None
            assert expression.range.edtf == timex["range_edtf"]
    assert not found, "nothing else is an expression"


def test_both_publication_dates_give_the_same_days() -> None:
    one, other = read("2021-12-08"), read("2021-12-09")
    assert one.keys() == other.keys()
    for place, expression in one.items():
        assert expression.interval == other[place].interval
