"""How good the engine is on this desk: acceptance per rule, and decisions as a test set that anybody can score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef, Prefetch, Q

from timeline.models import Candidate, Timeline

Status = Candidate.Status


@dataclass(frozen=True, slots=True)
class RuleScore:
    """What became of the candidates of one rule. `rate` is accepted as proposed / decided, `None` undecided."""

    rule: str
    accepted: int
    amended: int
    rejected: int

    @property
    def decided(self) -> int:
        return self.accepted + self.amended + self.rejected

    @property
    def rate(self) -> float | None:
        return self.accepted / self.decided if self.decided else None

    @property
    def percent(self) -> int:
        """`rate` in whole percents, 0 undecided."""
        return round(100 * (self.rate or 0))


def acceptance(timeline: Timeline) -> list[RuleScore]:
    """One score a rule, the most decided first: one query whatever the number of candidates."""
    taken = Q(status__in=[Status.ACCEPTED, Status.MERGED])
    rows = (
        Candidate.objects.filter(timeline=timeline)
        .values("rule")
        .annotate(
            accepted=Count("id", filter=taken & Q(amended=False)),
            amended_count=Count("id", filter=taken & Q(amended=True)),
            rejected=Count("id", filter=Q(status=Status.REJECTED)),
        )
        .order_by("rule")
    )
    scores = [RuleScore(row["rule"] or "–", row["accepted"], row["amended_count"], row["rejected"]) for row in rows]
    return sorted((score for score in scores if score.decided), key=lambda score: (-score.decided, score.rule))


def decided_corpus(timeline: Timeline) -> Iterator[dict[str, Any]]:
    """Decisions as annotated articles, one a line of JSON Lines: the input of the extraction command (`id`, `lang`, `dct`,
    `title`, `text`) with `events` that humans accepted or corrected and `rejected` ones with the reason."""
    settled = Candidate.objects.filter(status__in=[Status.ACCEPTED, Status.MERGED, Status.REJECTED])
    articles = timeline.articles.filter(Exists(settled.filter(article=OuterRef("pk")))).order_by("id")
    rows = Prefetch("candidates", settled.order_by("quote_start", "id"), to_attr="settled")
    for article in articles.prefetch_related(rows).iterator(chunk_size=50):
        events: list[dict[str, Any]] = []
        rejected: list[dict[str, Any]] = []
        for row in article.settled:  # type: ignore[attr-defined]
            line = {
                "title": row.headline,
                "edtf": row.edtf or None,
                "earliest": row.start_earliest.isoformat() if row.start_earliest else None,
                "latest": row.end_latest.isoformat() if row.end_latest else None,
                "kind": row.kind,
                "factuality": row.factuality,
                "said_by": row.said_by,
                "actors": row.actors,
                "place": row.place or None,
                "quote": row.exact,
                "quote_start": row.quote_start,
                "quote_end": row.quote_end,
                "rule": row.rule,
                "amended": row.amended,
            }
            if row.status == Status.REJECTED:
                rejected.append({**line, "reason": row.reject_reason, "note": row.reject_note})
            else:
                events.append(line)
        yield {
            "id": str(article.pk),
            "lang": article.language,
            "dct": article.published_on.isoformat(),
            "title": article.title,
            "text": article.text,
            "events": events,
            "rejected": rejected,
        }
