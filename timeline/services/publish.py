"""Publish: copy the chosen events into a numbered snapshot, which nothing changes afterwards; or withdraw."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F, Max, Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.models import Decision, Event, Evidence, LogEntry, Publication, Timeline
from timeline.models.event import EventQuerySet

from .audit import name_of, record
from .conflict import Conflict
from .hold import hold
from .kept import copy_kept, kept_for_now, places_of
from .prepare import LATE, Going, copy_prepared, keep_worded, standing, write_worded
from .snapshot import add_up, counted, made_by


def going_out(timeline: Timeline) -> EventQuerySet:
    """The events that the next publication will hold as they are now, in order: with four eyes, only those whose very
    version somebody else approved (of the others it keeps what readers see: `kept_for_now`)."""
    rows = Event.objects.filter(timeline=timeline).publishable().order_by("sort_key", "id")
    return rows.filter(approved_version=F("version")) if timeline.second_approval else rows


def touched_since(publication: Publication) -> EventQuerySet:
    """The events that may say something else now than in `publication`: those of decisions made or taken back since, those
    whose sources were given another day, and those of which it kept what an earlier one said. The work is that of the time
    since, not that of the timeline."""
    timeline = publication.timeline
    events = Event.objects.filter(timeline=timeline)
    if timeline.language != publication.language:
        return events
    # A decision begun before the publication may have been committed after it.
    since = publication.created_at - LATE
    decided = Decision.objects.filter(timeline=timeline).exclude(event=None)
    made = decided.filter(at__gte=since).values_list("event", flat=True)
    undone = decided.filter(undone_at__gte=since).values_list("event", flat=True)
    redated = LogEntry.objects.filter(timeline_id=timeline.pk, verb="redate-article", at__gte=since)
    articles = list(redated.values_list("object_id", flat=True))
    cited = Evidence.objects.filter(article__in=articles).values_list("event", flat=True) if articles else ()
    told = LogEntry.objects.filter(timeline_id=timeline.pk, verb="publish", object_id=publication.pk)
    names = (told.values_list("data", flat=True).first() or {}).get("kept")
    kept = events.filter(public_id__in=names).values_list("pk", flat=True) if names else ()
    return events.filter(pk__in={*made, *undone, *cited, *kept})


def stamp_of(timeline: Timeline) -> str:
    """What the next publication would say, in one short text: it changes with any event, choice or publication."""
    rows = timeline.events.live().values_list("id", "version", "approved_version")  # type: ignore[attr-defined]
    last = timeline.publications.aggregate(last=Max("number"))["last"] or 0
    return _stamp(timeline, last, rows)


def _stamp(timeline: Timeline, number: int, rows: Iterable[tuple[int, int, int]]) -> str:
    digest = hashlib.sha256(repr((number, timeline.second_approval, sorted(rows))).encode())
    return f"{number}-{digest.hexdigest()[:16]}"


def under_embargo(timeline: Timeline, now: datetime, moment: datetime) -> Publication | None:
    """The publication that nobody may see at `moment`, of several the one that waits longest; none that a later one, seen
    now, has overtaken."""
    waiting = timeline.publications.filter(withdrawn_at=None, embargo_until__gt=moment).order_by("-embargo_until")
    if not (hidden := list(waiting)):
        return None
    last = timeline.publications.visible(now).aggregate(last=Max("number"))["last"] or 0  # type: ignore[attr-defined]
    return next((publication for publication in hidden if publication.number > last), None)


@transaction.atomic
def publish_timeline(
    *,
    timeline: Timeline,
    by: Any,
    note: str = "",
    release_at: datetime | None = None,
    embargo_until: datetime | None = None,
    seen: str | None = None,
    early: bool = False,
    now: datetime | None = None,
    later: Callable[[Callable[[], Any]], Any] = lambda work: work(),
) -> Publication:
    """Write the next snapshot; what only the one after it gains from is left to `later`. Raises `ValidationError` with
    nothing to publish, or where it would show what an earlier one keeps under embargo, unless that is meant (`early`);
    `Conflict` when another publisher took the number, or when the draft is no longer what `stamp_of` said as `seen` (then
    nothing was written)."""
    policy.require(by, "publish", timeline)
    begun = now or timezone.now()
    shown_from = max(moment for moment in (begun, release_at, embargo_until) if moment)
    # The number first: whoever commits between here and the insert takes it, and this publication is refused.
    held = Q(withdrawn_at=None, embargo_until__gt=shown_from)
    before = timeline.publications.aggregate(last=Max("number"), held=Max("number", filter=held))
    number = (before["last"] or 0) + 1
    if before["held"] and not early and (hidden := under_embargo(timeline, begun, shown_from)) is not None:
        until = date_format(timezone.localtime(hidden.embargo_until, timeline.zone), "j F Y, H:i")
        refused = _(
            "Number {} is under embargo until {}: its events would be seen before. Tick the box if you mean it."
        )
        raise ValidationError(refused.format(hidden.number, until))
    rows = standing(timeline)
    if seen is not None and seen != _stamp(timeline, number - 1, (row[:3] for row in rows)):
        raise Conflict(timeline, "changed")
    # Later than any change that it shows, however close: what readers never saw otherwise was not corrected.
    now = now or timezone.now()
    shown_from = max(moment for moment in (now, release_at, embargo_until) if moment)
    events = [row for row in rows if row.fit and (not timeline.second_approval or row.approved == row.version)]
    # By what was seen of them: one that is approved just now is neither lost nor there twice.
    waiting = [row.key for row in rows if row.fit and timeline.second_approval and row.approved != row.version]
    kept = list(kept_for_now(timeline, shown_from, waiting)) if waiting else []
    if not events and not kept:
        raise ValidationError(_("There is no event to publish."))
    places, kept_places = places_of(timeline, [each.key for each in events], kept)
    going = [
        Going(each.key, each.version, each.first or shown_from, place)
        for place, each in zip(places, events, strict=True)
    ]
    kept_counts = [counted(row.data) for row in kept]
    stale = [row for row, each in zip(going, events, strict=True) if not each.ready]
    publication = Publication(
        timeline=timeline,
        number=number,
        title=timeline.title,
        description=timeline.description,
        language=timeline.language,
        note=note[:2000],
        created_at=now,
        release_at=release_at or now,
        embargo_until=embargo_until,
        published_by=by if getattr(by, "pk", None) else None,
        published_by_name=name_of(by)[:150],
        made_by=made_by(),
        facts={} if stale else add_up([*(each.counted for each in events), *kept_counts]),
    )
    try:
        publication.save(force_insert=True)
    except IntegrityError as error:
        # Another publisher took the number: that transaction is over, and this one with it.
        raise Conflict(timeline, "decided") from error
    copied = copy_prepared(publication, [row for row, each in zip(going, events, strict=True) if each.ready])
    worded = write_worded(publication, stale) if stale else None
    if copied + (len(worded.made) if worded else 0) != len(events):
        # Somebody changed one of them since it was read here.
        raise Conflict(timeline, "changed")
    copy_kept(publication, kept, kept_places)
    if worded:
        counts = {row.key: row.counts for row in worded.made}
        publication.facts = add_up([*(counts.get(each.key, each.counted) for each in events), *kept_counts])
        publication.save(update_fields=["facts"])
    if fresh := [event.key for event in events if event.first is None]:
        hold(Event.objects.filter(pk__in=fresh))
        Event.objects.filter(pk__in=fresh).update(first_published_at=shown_from)
    if timeline.withdrawn_at:
        Timeline.objects.filter(pk=timeline.pk).update(withdrawn_at=None, withdrawn_note="")
    told = {"events": len(events) + len(kept), **({"kept": [row.public_id for row in kept]} if kept else {})}
    record(by=by, verb="publish", timeline=timeline, about=publication, now=now, data=told)
    if worded:
        later(partial(keep_worded, worded))
    return publication


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
