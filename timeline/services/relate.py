"""What a candidate says of an event that tells of the same happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.models import Candidate, Event, Factuality
from timeline.models.event import PLANS

if TYPE_CHECKING:
    from .twins import Told

Relation = Candidate.Relation
_TURNS = {
    Factuality.DENIED: Relation.DENIES,
    Factuality.CANCELLED: Relation.CANCELS,
    Factuality.POSTPONED: Relation.POSTPONES,
}


def relation_of(candidate: Candidate | Told, event: Event) -> str:
    """What `candidate` says of `event`: confirms, fulfils, conflicts, denies, cancels or postpones it."""
    if turn := _TURNS.get(Factuality(candidate.factuality)):
        return turn if event.factuality != candidate.factuality else Relation.CONFIRMS
    if event.factuality in PLANS and candidate.factuality == Factuality.HAPPENED:
        return Relation.FULFILS
    same_day = candidate.start_earliest == event.start_earliest and candidate.end_latest == event.end_latest
    inside = (
        candidate.start_earliest is not None
        and event.start_earliest is not None
        and candidate.end_latest is not None
        and event.end_latest is not None
        and max(candidate.start_earliest, event.start_earliest) <= min(candidate.end_latest, event.end_latest)
    )
    return Relation.CONFIRMS if same_day or inside else Relation.CONFLICTS
