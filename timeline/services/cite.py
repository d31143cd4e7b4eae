"""What an event rests on: the words of its candidates join its sources, and leave them again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from timeline.models import Candidate, Event, Evidence, StatusChange
from timeline.models.happening import DATE_FIELDS


def with_merged(candidate: Candidate) -> list[Candidate]:
    """The candidate and all that were merged into it, however far down: all of them are sources of its event."""
    found, level = [candidate], [candidate.pk]
    while level:
        below = Candidate.objects.filter(merged_into__in=level, status=Candidate.Status.MERGED)
        children = list(below.select_related("article"))
        level = [child.pk for child in children]
        found.extend(children)
    return found


def add_evidence(event: Event, candidate: Candidate) -> Evidence:
    """The candidate's quote becomes evidence of `event`; what it says of the event's status joins the history."""
    evidence, told = evidence_of(event, candidate, candidate.content())
    StatusChange.objects.create(**told)
    return Evidence.objects.create(**evidence)


def evidence_of(event: Event, candidate: Candidate, content: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The columns of the candidate's quote as evidence of `event`, and of what it says of the event's status; `content` is
    the candidate's own."""
    evidence = {
        "event_id": event.pk,
        "article_id": candidate.article_id,
        "candidate_id": candidate.pk,
        "start": candidate.quote_start,
        "end": candidate.quote_end,
        "exact": candidate.exact,
        "prefix": candidate.prefix,
        "suffix": candidate.suffix,
        "why": candidate.reasons.get("date") or {},
    }
    told = {
        "event_id": event.pk,
        "known_on": candidate.article.published_on,
        "factuality": candidate.factuality,
        "said_by": candidate.said_by,
        "dates": {name: content[name] for name in DATE_FIELDS},
        "article_id": candidate.article_id,
    }
    return evidence, told


def take_evidence(event: Event, candidate: Candidate) -> None:
    """The words of `candidate`, and of all that were merged into it, leave the sources of `event`."""
    take_each((event.pk, row) for row in with_merged(candidate))


def take_each(pairs: Iterable[tuple[int, Candidate]]) -> None:
    """The words of each candidate leave the sources of the event whose key stands beside it, and the history of that event
    forgets what they told: a fixed number of statements."""
    pairs = list(pairs)
    events, rows = {event for event, _row in pairs}, {row.pk for _event, row in pairs}
    cited = Evidence.objects.filter(event__in=events, candidate__in=rows)
    # A candidate may have moved to a later version of its article since; its evidence stays with the words it cited.
    articles = dict(cited.values_list("candidate", "article"))
    cited.delete()
    leaving = Counter((event, articles.get(row.pk, row.article_id), row.factuality) for event, row in pairs)
    told = StatusChange.objects.filter(event__in=events).order_by("-id")
    gone = []
    for key, *about in told.values_list("pk", "event", "article", "factuality"):
        if leaving[tuple(about)] > 0:
            leaving[tuple(about)] -= 1
            gone.append(key)
    StatusChange.objects.filter(pk__in=gone).delete()
