"""Publish: copy the chosen events into a numbered snapshot, which nothing changes afterwards; or withdraw."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Max, Prefetch, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.models import (
    Article,
    Decision,
    Event,
    Evidence,
    LogEntry,
    Publication,
    PublishedEvent,
    Revision,
    StatusChange,
    Timeline,
)
from timeline.models.event import EventQuerySet
from timeline.models.happening import DATE_FIELDS
from timeline.search_text import search_text
from timeline.temporal import describe, parse_edtf

from .audit import name_of, record
from .conflict import Conflict

LANGUAGES = ("fr", "en")


def going_out(timeline: Timeline) -> EventQuerySet:
    """The events that the next publication will hold, in order: with four eyes, only those whose very version somebody
    else approved."""
    rows = Event.objects.filter(timeline=timeline).publishable().order_by("sort_key", "id")
    return rows.filter(approved_version=F("version")) if timeline.second_approval else rows


def waiting_for_approval(timeline: Timeline) -> EventQuerySet:
    """The events that would go out if somebody else approved their version; none without the rule of four eyes."""
    rows = Event.objects.filter(timeline=timeline).publishable().order_by("sort_key", "id")
    return rows.exclude(approved_version=F("version")) if timeline.second_approval else rows.none()


def whole(rows: EventQuerySet) -> list[Event]:
    """These events with all that a snapshot is made of: a fixed number of queries, and no article's text."""
    articles = Article.objects.defer("text")
    return list(
        rows.select_related("timeline").prefetch_related(
            Prefetch("evidence", Evidence.objects.order_by("article__published_on", "id")),
            Prefetch("evidence__article", articles),
            Prefetch("history", StatusChange.objects.order_by("known_on", "id")),
            Prefetch("history__article", articles),
            Prefetch("revisions", Revision.objects.order_by("number")),
        )
    )


def touched_since(publication: Publication) -> EventQuerySet:
    """The events that may say something else now than in `publication`: those of decisions made or taken back since, and
    those whose sources were given another day. The work is that of the time since, not that of the timeline."""
    timeline = publication.timeline
    events = Event.objects.filter(timeline=timeline)
    if timeline.language != publication.language:
        return events
    # A decision begun before the publication may have been committed after it.
    since = publication.created_at - timedelta(seconds=30)
    decided = Decision.objects.filter(timeline=timeline).exclude(event=None)
    made = decided.filter(at__gte=since).values_list("event", flat=True)
    undone = decided.filter(undone_at__gte=since).values_list("event", flat=True)
    redated = LogEntry.objects.filter(timeline_id=timeline.pk, verb="redate-article", at__gte=since)
    articles = list(redated.values_list("object_id", flat=True))
    cited = Evidence.objects.filter(article__in=articles).values_list("event", flat=True) if articles else ()
    return events.filter(pk__in={*made, *undone, *cited})


def stamp_of(timeline: Timeline) -> str:
    """What the next publication would say, in one short text: it changes with any event, choice or publication."""
    rows = timeline.events.live().order_by("id").values_list("id", "version", "approved_version")  # type: ignore[attr-defined]
    number = timeline.publications.aggregate(last=Max("number"))["last"] or 0
    digest = hashlib.sha256(repr((number, timeline.second_approval, list(rows))).encode())
    return f"{number}-{digest.hexdigest()[:16]}"


def snapshot(event: Event, *, now: datetime) -> dict[str, Any]:
    """One event as readers will see it (docs/snapshot.md); the very same for a preview and for a publication."""
    content = event.content()
    interval = event.interval
    assert interval is not None
    dates = {name: content[name] for name in DATE_FIELDS}
    return {
        "id": event.public_id,
        "headline": event.headline,
        "language": event.timeline.language,
        **{
            name: value or None if name in {"part_of_day", "clock", "timezone"} else value
            for name, value in dates.items()
        },
        "words": {code: describe(interval, code) for code in LANGUAGES},
        "kind": event.kind,
        "factuality": event.factuality,
        "said_by": event.said_by,
        "actors": event.actors,
        "place": event.place or None,
        "note": event.note,
        "evidence": [
            {
                "publisher": row.article.publisher,
                "title": row.article.title,
                "url": row.article.url,
                "published_on": row.article.published_on.isoformat(),
                "language": row.article.language,
                "exact": row.exact,
                "prefix": row.prefix,
                "suffix": row.suffix,
                "why": row.why,
            }
            for row in event.evidence.all()
        ],
        "history": [
            {
                "known_on": row.known_on.isoformat(),
                "factuality": row.factuality,
                "said_by": row.said_by,
                **row.dates,
                "words": {code: describe(parse_edtf(row.dates["edtf"]), code) for code in LANGUAGES},
                "publisher": row.article.publisher if row.article else "",
            }
            for row in event.history.all()
            if row.dates.get("edtf")
        ],
        "first_published": (event.first_published_at or now).isoformat(),
        "changes": _changes(event),
        "changed": next((change["at"] for change in reversed(_changes(event))), None),
    }


def _changes(event: Event) -> list[dict[str, Any]]:
    """What changed since readers first saw the event: one entry a version, with the fields that moved."""
    if event.first_published_at is None:
        return []
    changes = []
    previous: dict[str, Any] | None = None
    for revision in event.revisions.all():
        if previous is not None and revision.at > event.first_published_at:
            fields = [name for name, value in revision.content.items() if previous.get(name) != value]
            public = [name for name in fields if name in {"headline", "edtf", "kind", "factuality", "actors", "place"}]
            if public or "note" in fields:
                changes.append(
                    {"at": revision.at.isoformat(), "note": revision.content.get("note", ""), "fields": public}
                )
        previous = revision.content
    return changes


@transaction.atomic
def publish_timeline(
    *,
    timeline: Timeline,
    by: Any,
    note: str = "",
    release_at: datetime | None = None,
    embargo_until: datetime | None = None,
    seen: str | None = None,
    now: datetime | None = None,
) -> Publication:
    """Write the next snapshot. Raises `ValidationError` with nothing to publish, `Conflict` when another publisher took
    the number, or when the draft is no longer what `stamp_of` said as `seen` (then nothing was written)."""
    policy.require(by, "publish", timeline)
    now = now or timezone.now()
    # The number first: whoever commits between here and the insert takes it, and this publication is refused.
    number = (timeline.publications.aggregate(last=Max("number"))["last"] or 0) + 1
    if seen is not None and seen != stamp_of(timeline):
        raise Conflict(timeline, "changed")
    events = whole(going_out(timeline))
    if not events:
        raise ValidationError(_("There is no event to publish."))
    publication, created = Publication.objects.get_or_create(
        timeline=timeline,
        number=number,
        defaults={
            "title": timeline.title,
            "description": timeline.description,
            "language": timeline.language,
            "note": note[:2000],
            "created_at": now,
            "release_at": release_at or now,
            "embargo_until": embargo_until,
            "published_by": by if getattr(by, "pk", None) else None,
            "published_by_name": name_of(by)[:150],
        },
    )
    if not created:
        raise Conflict(publication, "decided")
    fresh = [event for event in events if event.first_published_at is None]
    shown_from = max(moment for moment in (now, release_at, embargo_until) if moment)
    Event.objects.filter(pk__in=[event.pk for event in fresh]).update(first_published_at=shown_from)
    rows = []
    for position, event in enumerate(events):
        data = snapshot(event, now=shown_from)
        rows.append(published_row(publication, position, data, event.sort_key))
    PublishedEvent.objects.bulk_create(rows, batch_size=500)
    publication.facts = facts_of(row.data for row in rows)
    publication.save(update_fields=["facts"])
    if timeline.withdrawn_at:
        Timeline.objects.filter(pk=timeline.pk).update(withdrawn_at=None, withdrawn_note="")
    record(by=by, verb="publish", timeline=timeline, about=publication, now=now, data={"events": len(rows)})
    return publication


def published_row(publication: Publication, position: int, data: dict[str, Any], sort_key: str) -> PublishedEvent:
    """The (unsaved) row of one event in a snapshot."""
    return PublishedEvent(
        publication=publication,
        position=position,
        public_id=data["id"],
        sort_key=sort_key,
        start_earliest=data["start_earliest"],
        end_latest=data["end_latest"],
        kind=data["kind"],
        factuality=data["factuality"],
        search_text=search_text(data),
        data=data,
    )


def facts_of(events: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """What every page of a snapshot needs, counted once: totals and facets (`[value, count]`, most frequent first)."""
    counts: dict[str, Counter[str]] = {
        name: Counter() for name in ("kind", "factuality", "actor", "place", "publisher")
    }
    years: Counter[str] = Counter()
    known: set[str] = set()
    total = 0
    for event in events:
        total += 1
        counts["kind"][event["kind"]] += 1
        counts["factuality"][event["factuality"]] += 1
        counts["actor"].update({actor["name"] for actor in event["actors"]})
        if event["place"]:
            counts["place"][event["place"]] += 1
        counts["publisher"].update({row["publisher"] for row in event["evidence"] if row["publisher"]})
        known.update(row["published_on"] for row in event["evidence"])
        if first := event["start_earliest"] or event["end_latest"]:
            years[first[:7]] += 1
    return {
        "total": total,
        "facets": {name: counter.most_common(200) for name, counter in counts.items()},
        "months": sorted(years.items()),
        "known_days": sorted(known),
    }


@transaction.atomic
def withdraw_timeline(*, timeline: Timeline, by: Any, note: str = "", now: datetime | None = None) -> Timeline:
    """Take a timeline from readers: page, events, feeds and embeds answer 410 with `note` until it is published anew."""
    policy.require(by, "publish", timeline)
    now = now or timezone.now()
    if not timeline.publications.exists():
        raise ValidationError(_("This timeline was never published."))
    if not Timeline.objects.filter(pk=timeline.pk, withdrawn_at=None).update(
        withdrawn_at=now, withdrawn_note=note[:2000]
    ):
        raise Conflict(timeline, "decided")
    timeline.refresh_from_db()
    timeline.publications.filter(withdrawn_at=None).update(withdrawn_at=now)
    record(by=by, verb="withdraw", timeline=timeline, about=timeline, now=now, data={"note": note})
    return timeline


@transaction.atomic
def cancel_publication(*, publication: Publication, by: Any, now: datetime | None = None) -> Publication:
    """Take back a publication that readers have not seen yet (scheduled or under embargo). Raises `Conflict` if they
    have: then the timeline is withdrawn, or corrected by the next publication."""
    policy.require(by, "publish", publication.timeline)
    now = now or timezone.now()
    hidden = Publication.objects.filter(pk=publication.pk, withdrawn_at=None).filter(
        Q(release_at__gt=now) | Q(embargo_until__gt=now)
    )
    if not hidden.update(withdrawn_at=now):
        raise Conflict(publication, "decided")
    publication.refresh_from_db()
    record(by=by, verb="cancel", timeline=publication.timeline, about=publication, now=now)
    return publication


@transaction.atomic
def lift_embargo(*, publication: Publication, by: Any, now: datetime | None = None) -> Publication:
    """Let readers see a publication before its embargo ends."""
    policy.require(by, "publish", publication.timeline)
    now = now or timezone.now()
    if not Publication.objects.filter(pk=publication.pk, withdrawn_at=None, embargo_until__gt=now).update(
        embargo_until=now
    ):
        raise Conflict(publication, "decided")
    publication.refresh_from_db()
    record(by=by, verb="lift-embargo", timeline=publication.timeline, about=publication, now=now)
    return publication
