"""All that can be done in the background. Each function may be called again for the same payload at any moment."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline.documents.events import read_events
from timeline.models import Arrival, Article, Feed, Job
from timeline.services.arrive import read_arrival
from timeline.services.bring_events import bring_events
from timeline.services.conflict import Conflict
from timeline.services.extract import read_article
from timeline.services.feeds import poll_due, poll_feed, stop_for_rights
from timeline.services.prepare import prepare_ahead
from timeline.services.redate import redate_article
from timeline.services.reread import ask_for_each
from timeline.services.words import file_the_unfiled

from .backends import backend
from .registry import JobFailure, Task, job, periodic

KEPT = timedelta(days=30)
"""How long finished work stays on the page."""


def _not_read(row: Job, failure: str, detail: str) -> None:
    Article.objects.filter(pk=row.payload.get("article"), state=Article.State.NEW).update(
        state=Article.State.FAILED, failure=detail or failure
    )


@job("article.read", label=_("Read an article"), gave_up=_not_read)
def read(task: Task) -> dict[str, Any]:
    """Idempotent by (article, engine version, publication date): mentions and candidates in one transaction."""
    article = Article.objects.filter(pk=task.payload["article"]).select_related("timeline").first()
    if article is None:
        raise JobFailure("gone")
    read_article(article=article, by=task.by)
    return {"article": article.pk, "candidates": article.candidates.count()}


@job("arrival.read", label=_("Fetch and read a page"))
def arrive(task: Task) -> dict[str, Any]:
    arrival = Arrival.objects.filter(pk=task.payload["arrival"]).select_related("timeline", "article").first()
    if arrival is None:
        raise JobFailure("gone")
    arrival = read_arrival(arrival=arrival, by=task.by, report=task.report)
    return {"arrival": arrival.pk, "article": arrival.article_id}


@job("events.bring", label=_("Bring events in"), needs="review")
def bring(task: Task) -> dict[str, Any]:
    """All of it in one transaction; called again after it was done, it finds nothing kept."""
    arrival = Arrival.objects.filter(pk=task.payload["arrival"]).select_related("timeline").first()
    if arrival is None or not arrival.content:
        return {}
    try:
        counts = bring_events(
            arrival=arrival,
            by=task.by,
            file=read_events(bytes(arrival.content)),
            seen=task.payload["seen"],
            leave=frozenset(task.payload["leave"]),
            take_changes=task.payload["take_changes"],
        )
    except Conflict as conflict:
        raise JobFailure("compared") from conflict
    return counts or {}


@job("articles.again", label=_("Read articles again"), needs="review")
def again(task: Task) -> dict[str, Any]:
    """One job an article, each with a key of its own: asked for twice, it is read once."""
    assert task.timeline is not None
    return {"asked": ask_for_each(timeline=task.timeline, by=task.by, name=task.payload.get("name", ""))}


@job("article.redate", label=_("Read an article under another day"), needs="review")
def redate(task: Task) -> dict[str, Any]:
    """All of it in one transaction; called again after it was done, it finds the day that was wanted."""
    article = Article.objects.filter(pk=task.payload["article"]).select_related("timeline").first()
    if article is None:
        raise JobFailure("gone")
    seen, wanted = (date.fromisoformat(task.payload[name]) for name in ("seen", "published_on"))
    if article.published_on != wanted:
        try:
            redate_article(article=article, by=task.by, seen=seen, published_on=wanted)
        except Conflict as conflict:
            raise JobFailure("changed") from conflict
    return {"article": article.pk}


def _not_polled(row: Job, failure: str, detail: str) -> None:
    if failure == "rights":
        stop_for_rights(row.payload["feed"])


@job("feed.poll", label=_("Poll a feed"), gave_up=_not_polled)
def poll(task: Task) -> dict[str, Any]:
    feed = Feed.objects.filter(pk=task.payload["feed"], paused=False).select_related("timeline").first()
    if feed is None:
        return {}
    return poll_feed(feed=feed, by=task.by)


@job("feeds.due", label=_("Look for feeds to poll"))
def due(task: Task) -> dict[str, Any]:
    return {"feeds": poll_due()}


@job("events.prepare", label=_("Make events ready to publish"))
def prepare(task: Task) -> dict[str, Any]:
    """Publishing does what this has not done yet."""
    return {"events": prepare_ahead()}


@job("jobs.sweep", label=_("Tidy up finished work"))
def sweep(task: Task) -> dict[str, Any]:
    """Forget work that is long done; hand what a broker may have lost to it again."""
    now = timezone.now()
    settled = [Job.Status.DONE, Job.Status.DROPPED]
    old = Job.objects.filter(status__in=settled, finished_at__lt=now - KEPT).values_list("pk", flat=True)[:1000]
    forgotten, _models = Job.objects.filter(pk__in=list(old)).delete()
    Arrival.objects.filter(
        state=Arrival.State.FOUND, kind__in=[Arrival.Kind.TABLE, Arrival.Kind.EVENTS], brought_at__lt=now - KEPT
    ).update(state=Arrival.State.DISMISSED, content=None)
    file_the_unfiled()
    if not settings.FRISE_JOBS_BACKEND.startswith("timeline.jobs.backends."):
        for row in Job.objects.due(now - timedelta(minutes=5))[:1000]:
            backend().submit(row)
    return {"forgotten": forgotten}


periodic("feeds.due", every=timedelta(minutes=1))
periodic("events.prepare", every=timedelta(minutes=1))
periodic("jobs.sweep", every=timedelta(hours=1))
