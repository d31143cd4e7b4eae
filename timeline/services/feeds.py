"""Sources that are polled on a schedule: add, change, pause, remove; and the polling itself."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.documents import Unreadable
from timeline.documents.feed import MAX_BYTES, FeedFound, Item, read_feed
from timeline.fetch import FEEDS, FetchError, fetch
from timeline.jobs import enqueue
from timeline.models import Arrival, Feed, FeedItem, Timeline

from .arrive import bring_address
from .audit import name_of, record

SETTINGS = ("title", "publisher", "language", "trust", "minutes")
FIRST = 20
"""Items brought in by one poll, the first of a feed above all: older ones are marked as seen."""
SHORTEST, LONGEST = 5, 7 * 24 * 60
"""Minutes between two polls."""


def address_key(url: str) -> str:
    return hashlib.sha256(url.strip().encode("utf-8", "replace")).hexdigest()


@transaction.atomic
def add_feed(*, timeline: Timeline, by: Any, url: str, now: datetime | None = None, **settings: Any) -> Feed:
    """Have the feed at `url` polled, at once and then on its schedule, in the name of `by`. Raises `ValidationError`."""
    policy.require(by, "review", timeline)
    now = now or timezone.now()
    feed = Feed(
        timeline=timeline,
        url=url.strip(),
        url_key=address_key(url),
        next_poll_at=now,
        added_by=by,
        added_by_name=name_of(by)[:150],
        **_checked(settings),
    )
    try:
        with transaction.atomic():
            feed.save()
    except IntegrityError as error:
        raise ValidationError({"url": _("This feed is already there.")}) from error
    record(by=by, verb="feed-add", timeline=timeline, about=feed, now=now)
    ask_to_poll(feed, now=now)
    return feed


@transaction.atomic
def change_feed(*, feed: Feed, by: Any, now: datetime | None = None, **settings: Any) -> Feed:
    """Change title, publisher, language, trust or the minutes between polls."""
    policy.require(by, "review", feed.timeline)
    changes = _checked(settings)
    Feed.objects.filter(pk=feed.pk).update(**changes)
    feed.refresh_from_db()
    record(by=by, verb="feed-change", timeline=feed.timeline, about=feed, now=now, data=changes)
    return feed


def _checked(settings: dict[str, Any]) -> dict[str, Any]:
    unknown = set(settings) - set(SETTINGS)
    if unknown:
        raise TypeError(f"not a setting of a feed: {', '.join(sorted(unknown))}")
    if "minutes" in settings and not SHORTEST <= settings["minutes"] <= LONGEST:
        raise ValidationError({"minutes": _("Between 5 minutes and a week.")})
    if settings.get("trust", Feed.Trust.CONFIRM) not in Feed.Trust.values:
        raise ValidationError({"trust": _("No such trust.")})
    return settings


@transaction.atomic
def pause_feed(*, feed: Feed, by: Any, paused: bool, now: datetime | None = None) -> Feed:
    """Stop polling, or go on with it, from now on in the name of `by`."""
    policy.require(by, "review", feed.timeline)
    now = now or timezone.now()
    facts: dict[str, Any] = {"paused": paused}
    if not paused:
        facts |= {"next_poll_at": now, "failures": 0, "failure": "", "added_by": by, "added_by_name": name_of(by)[:150]}
    if Feed.objects.filter(pk=feed.pk).exclude(paused=paused).update(**facts):
        verb = "feed-pause" if paused else "feed-resume"
        record(by=by, verb=verb, timeline=feed.timeline, about=feed, now=now)
    feed.refresh_from_db()
    return feed


@transaction.atomic
def remove_feed(*, feed: Feed, by: Any, now: datetime | None = None) -> None:
    """Forget the feed; the articles it brought stay."""
    policy.require(by, "review", feed.timeline)
    record(by=by, verb="feed-remove", timeline=feed.timeline, about=feed, now=now, data={"url": feed.url})
    feed.delete()


def poll_due(*, now: datetime | None = None) -> int:
    """Ask for a poll of each feed whose time has come: one job a feed, so that a bad one holds up no other."""
    now = now or timezone.now()
    return sum(
        ask_to_poll(feed, now=now) for feed in Feed.objects.due(now).select_related("timeline", "added_by")[:200]
    )


def ask_to_poll(feed: Feed, *, now: datetime) -> bool:
    """Ask for one poll and set the time of the next. `False` where another worker just did, or nobody may any more."""
    wait = min(feed.minutes * 2 ** min(feed.failures, 5), max(feed.minutes, 24 * 60))
    due = feed.next_poll_at
    with transaction.atomic():
        moved = Feed.objects.filter(pk=feed.pk, next_poll_at=due, paused=False).update(
            next_poll_at=now + timedelta(minutes=wait)
        )
        if not moved:
            return False
        if feed.added_by is not None:
            try:
                key = f"feed:{feed.pk}:{due.timestamp()}"
                enqueue("feed.poll", {"feed": feed.pk}, by=feed.added_by, timeline=feed.timeline, key=key, now=now)
                return True
            except (PermissionDenied, Http404):
                pass
        stop_for_rights(feed.pk)
    return False


def stop_for_rights(feed_id: int) -> None:
    """Whoever added the feed may not bring articles in any more: it stands still until somebody resumes it."""
    feed = Feed.objects.filter(pk=feed_id, paused=False).select_related("timeline").first()
    if feed is not None:
        Feed.objects.filter(pk=feed_id).update(paused=True, failure="rights")
        record(by=None, verb="feed-pause", timeline=feed.timeline, about=feed, data={"failure": "rights"})


def poll_feed(*, feed: Feed, by: Any, now: datetime | None = None) -> dict[str, Any]:
    """Read the feed and bring in what is new in it. A failure is written on the feed, which is polled less and less often
    until it answers again. Idempotent: an item is brought in once."""
    now = now or timezone.now()
    try:
        got = fetch(feed.url, types=FEEDS, max_bytes=MAX_BYTES, etag=feed.etag, modified=feed.modified)
        found = read_feed(got.body) if got.status == 200 else None
    except (FetchError, Unreadable) as error:
        code = "fetch" if isinstance(error, FetchError) else "not-a-feed"
        Feed.objects.filter(pk=feed.pk).update(failure=code, failures=F("failures") + 1, polled_at=now)
        return {"failure": code}
    fresh = _bring_new(feed, found, by=by, now=now) if found else 0
    Feed.objects.filter(pk=feed.pk).update(
        failure="", failures=0, polled_at=now, etag=got.etag, modified=got.modified, title=feed.title or _title(found)
    )
    return {"new": fresh}


def _title(found: FeedFound | None) -> str:
    return found.title if found else ""


def _bring_new(feed: Feed, found: FeedFound, *, by: Any, now: datetime) -> int:
    # An item that the source has changed is another item: it may hold a new version of the story.
    keys = {hashlib.sha256(f"{item.guid}|{item.changed}".encode()).hexdigest(): item for item in found.items}
    known = set(FeedItem.objects.filter(feed=feed, guid_key__in=keys).values_list("guid_key", flat=True))
    fresh = [(key, item) for key, item in keys.items() if key not in known]
    for number, (key, item) in enumerate(fresh):
        with transaction.atomic():
            try:
                with transaction.atomic():
                    row = FeedItem.objects.create(feed=feed, guid_key=key, seen_at=now)
            except IntegrityError:
                continue
            if number < FIRST:
                row.arrival = _bring(feed, item, by=by)
                row.save(update_fields=["arrival"])
    return min(len(fresh), FIRST)


def _bring(feed: Feed, item: Item, *, by: Any) -> Arrival:
    given: dict[str, Any] = {"publisher": feed.publisher, "language": feed.language}
    if item.published:
        # Only for a page that does not say its own day.
        at = item.published.astimezone(feed.timeline.zone)
        given |= {"feed_at": at.isoformat(), "feed_on": at.date().isoformat()}
    return bring_address(
        timeline=feed.timeline,
        by=by,
        url=item.url,
        name=item.title,
        kind=Arrival.Kind.FEED,
        given={name: value for name, value in given.items() if value},
        trusted=feed.trust == Feed.Trust.IMPORT,
    )
