"""Which decision a person would undo next."""

from __future__ import annotations

from typing import Any

from timeline.models import Decision, Timeline


def last_decision(user: Any, timeline: Timeline | None) -> Decision | None:
    """The person's own latest decision that stands, on this timeline or on any of theirs."""
    rows = Decision.objects.filter(by=user, undone_at=None).select_related("timeline", "candidate", "event")
    rows = rows.only("verb", "by", "timeline__slug", "timeline__language", "candidate__headline", "event__headline")
    if timeline is not None:
        rows = rows.filter(timeline=timeline)
    return rows.order_by("-id").first()
