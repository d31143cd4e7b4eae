"""Which decision a person would undo next."""

from __future__ import annotations

from typing import Any

from timeline.models import Decision, Timeline

_TOLD = ("pk", "verb", "timeline__slug", "timeline__language", "candidate__headline", "event__headline")


def last_decision(user: Any, timeline: Timeline | None) -> dict[str, Any] | None:
    """The person's own latest decision that stands, on this timeline or on any of theirs: what its button says."""
    rows = Decision.objects.filter(by=user, undone_at=None)
    if timeline is not None:
        rows = rows.filter(timeline=timeline)
    return rows.order_by("-id").values(*_TOLD).first()
