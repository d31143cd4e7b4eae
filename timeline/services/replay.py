"""Score an engine on what people decided: each article of a corpus of decisions is read again, rule by rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline.extraction import extract


@dataclass(slots=True)
class Replayed:
    """One rule on the corpus: how often it proposed what people accepted, another date for it, or what they rejected."""

    rule: str
    agreed: int = 0
    otherwise: int = 0
    rejected: int = 0

    @property
    def rate(self) -> float | None:
        """Agreed / decided; `None` where nobody had decided on anything it proposes."""
        decided = self.agreed + self.otherwise + self.rejected
        return self.agreed / decided if decided else None


@dataclass(slots=True)
class Replay:
    """All rules, and what no rule proposes any more although people had accepted it."""

    rules: dict[str, Replayed]
    articles: int = 0
    missed: int = 0
    undecided: int = 0


def replay(lines: Iterable[dict[str, Any]]) -> Replay:
    """Read the articles of `measure.decided_corpus` with the present engine. A proposal stands for the decision whose
    quote overlaps its own and whose date is the same, else for one whose quote overlaps it."""
    told = Replay(rules={})
    for line in lines:
        told.articles += 1
        found = extract(
            line["text"],
            document_date=date.fromisoformat(line["dct"]),
            language=line["lang"],
            title=line.get("title") or "",
            undated=True,
        )
        accepted, rejected = list(line["events"]), list(line["rejected"])
        for proposed in found.candidates:
            edtf = proposed.interval.edtf if proposed.interval else None
            span = (proposed.quote.start, proposed.quote.end)
            score = told.rules.setdefault(proposed.rule or "–", Replayed(proposed.rule or "–"))
            if _take(accepted, span, edtf, same=True):
                score.agreed += 1
            elif _take(rejected, span, edtf, same=True):
                score.rejected += 1
            elif _take(accepted, span, edtf, same=False):
                score.otherwise += 1
            else:
                told.undecided += 1
        told.missed += len(accepted)
    return told


def _take(rows: list[dict[str, Any]], span: tuple[int, int], edtf: str | None, *, same: bool) -> bool:
    """Take the decision that `span` stands for out of `rows`, once."""
    for row in rows:
        overlaps = row["quote_start"] < span[1] and span[0] < row["quote_end"]
        if overlaps and (not same or row["edtf"] == edtf):
            rows.remove(row)
            return True
    return False
