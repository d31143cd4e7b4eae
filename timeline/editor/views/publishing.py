"""Publish a timeline: what would go out, as readers will see it; now, later, under embargo; and taking it back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import TemplateDoesNotExist, get_template
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from timeline import policy
from timeline.afterwards import afterwards, empty_log
from timeline.models import Event, Publication, Timeline
from timeline.models.event import EventQuerySet
from timeline.services.conflict import Conflict
from timeline.services.kept import kept_for_now, waiting_for_approval
from timeline.services.prepare import prepare_ahead
from timeline.services.publish import (
    cancel_publication,
    going_out,
    lift_embargo,
    publish_timeline,
    stamp_of,
    touched_since,
    under_embargo,
    withdraw_timeline,
)
from timeline.services.snapshot import says, snapshot, whole

from ..access import desk, frame, see_other, show, words_of
from ..moments import Twice, read_moment
from ..tags import counted

MOST_PREPARED = 2_000
"""Events made ready once a publisher has the page; beyond them it is the worker's work."""
NAMED = 30
"""Events of each kind that the page names; it counts the others."""


def context_of(request: HttpRequest, timeline: Timeline, **more: Any) -> dict[str, Any]:
    """What the publish page shows: what goes out, what is held back and why, and what readers see now."""
    now = timezone.now()
    current = Publication.objects.current(timeline.slug, now)
    # Two lists of keys, compared here: joined to each other by the database they cost more the longer the timeline is.
    going = dict(going_out(timeline).values_list("public_id", "pk"))
    seen = list(current.events.values_list("public_id", flat=True)) if current else []  # type: ignore[attr-defined]
    published = set(seen)
    new = [pk for key, pk in going.items() if key not in published]
    kept = set(kept_for_now(timeline, now).values_list("public_id", flat=True))
    leaving = [key for key in seen if key not in going and key not in kept]
    changed: list[Event] = []
    if current is not None:
        moved = set(touched_since(current).values_list("pk", flat=True))
        both = [pk for key, pk in going.items() if pk in moved and key in published]
        changed = _changed(both, current, now) if both else []
    return {
        **frame(request, timeline),
        "going": len(going) + len(kept),
        "kept": len(kept),
        "new": {"n": len(new), "rows": _in_order(new[:NAMED])},
        "changed": {"n": len(changed), "rows": changed[:NAMED]},
        "leaving": {
            "n": len(leaving),
            "rows": current.events.filter(public_id__in=leaving[:NAMED]) if current and leaving else [],  # type: ignore[attr-defined]
        },
        "waiting": _part(waiting_for_approval(timeline)),
        "unchanged": bool(current and not new and not changed and not leaving),
        "left_out": timeline.events.live().filter(chosen=False).count(),
        "current": current,
        "publications": [_told(row, now, current) for row in timeline.publications.select_related("published_by")[:50]],
        "stamp": stamp_of(timeline),
        "hidden": under_embargo(timeline, now, now),
        "copy_me": _exists("embed/_copy.html"),
        "now": now,
        **more,
    }


def _part(rows: QuerySet[Any]) -> dict[str, Any]:
    return {"n": rows.count(), "rows": list(rows[:NAMED])}


def _in_order(keys: list[int]) -> EventQuerySet:
    return Event.objects.filter(pk__in=keys).order_by("sort_key", "id") if keys else Event.objects.none()


def _changed(touched: list[int], current: Publication, now: datetime) -> list[Event]:
    """Those of the events `touched` (keys) that readers would see otherwise than in `current`. What an event itself says
    tells most of them; only for the others its sources and its history are read."""
    events = list(_in_order(touched))
    seen = dict(
        current.events.filter(public_id__in=[event.public_id for event in events]).values_list("public_id", "data")  # type: ignore[attr-defined]
    )
    plainly = {event.pk for event in events if not says(event, seen[event.public_id])}
    rest = whole(Event.objects.filter(pk__in=set(touched) - plainly)) if len(plainly) < len(events) else []
    found = {each.event.pk for each in rest if _said(seen[each.event.public_id]) != _said(snapshot(each, now=now))}
    return [event for event in events if event.pk in plainly | found]


def _said(data: dict[str, Any]) -> dict[str, Any]:
    """What a reader would notice of a snapshot row."""
    return {name: value for name, value in data.items() if name not in {"first_published", "changed", "changes"}}


def _told(row: Publication, now: datetime, current: Publication | None) -> Publication:
    hidden = row.release_at > now or (row.embargo_until is not None and row.embargo_until > now)
    if row.withdrawn_at:
        seen_from = max(row.release_at, row.embargo_until or row.release_at)
        state = "cancelled" if row.withdrawn_at < seen_from else "withdrawn"
    elif row.release_at > now:
        state = "scheduled"
    else:
        replaced = current is not None and row.number < current.number
        state = "embargo" if hidden else "replaced" if replaced else "visible"
    row.state = state  # type: ignore[attr-defined]
    return row


def _exists(name: str) -> bool:
    try:
        get_template(name)
    except TemplateDoesNotExist:
        return False
    return True


@require_safe
@desk
def publish_page(request: HttpRequest, slug: str) -> HttpResponse:
    timeline = policy.timeline_for(request.user, slug)
    context = context_of(request, timeline)
    if "publish" in context["verbs"]:
        # While the publisher reads what goes out: the click that follows then copies what is ready.
        afterwards(lambda: prepare_ahead(timeline, MOST_PREPARED))
    return show(request, "publish", context)


@require_POST
@desk
def publish(request: HttpRequest, slug: str) -> HttpResponse:
    """Write the next snapshot: now, at a moment, or hidden until an embargo ends."""
    timeline = policy.timeline_for(request.user, slug, "publish")
    typed = {name: request.POST.get(name, "").replace("\x00", "") for name in ("note", "release_at", "embargo_until")}
    moments: dict[str, datetime | None] = {}
    problems: dict[str, str] = {}
    choices: dict[str, list[tuple[datetime, str]]] = {}
    for name in ("release_at", "embargo_until"):
        # Asked again after an ambiguous hour, the answer comes as a moment with its offset.
        said = request.POST.get(f"{name}_exact") or typed[name]
        try:
            moments[name] = read_moment(said, timeline.zone.key)
        except Twice as twice:
            problems[name], choices[name] = str(twice), twice.choices
        except ValueError as error:
            problems[name] = str(error)
    now = timezone.now()
    if not problems and any(moment and moment < now for moment in moments.values()):
        name = next(name for name, moment in moments.items() if moment and moment < now)
        problems[name] = _("This moment is already past.")
    if problems:
        context = context_of(request, timeline, typed=typed, problems=problems, choices=choices)
        return show(request, "publish", context, status=422)
    try:
        done = publish_timeline(
            timeline=timeline,
            by=request.user,
            note=typed["note"].strip(),
            release_at=moments["release_at"],
            embargo_until=moments["embargo_until"],
            seen=request.POST.get("stamp", ""),
            early=request.POST.get("early") == "yes",
            later=afterwards,
        )
    except Conflict:
        problem = _("The draft has changed since you opened this page: look at it again below, then publish.")
        return show(request, "publish", context_of(request, timeline, typed=typed, problem=problem), status=409)
    except ValidationError as error:
        return show(request, "publish", context_of(request, timeline, typed=typed, problem=words_of(error)), status=422)
    afterwards(empty_log)
    messages.success(request, _seen_from(done, done.created_at))
    return see_other(reverse("editor:publish", args=[slug]))


def _seen_from(done: Publication, now: datetime) -> str:
    """When readers see what has just been written."""
    shown_from = max(done.release_at, done.embargo_until or done.release_at)
    if shown_from <= now:
        return _("Publication no. {}: readers see it now.").format(done.number)
    at = counted(date_format(timezone.localtime(shown_from, done.timeline.zone), "j F Y, H:i"))
    return _("Publication no. {} is ready: readers see it from {}.").format(done.number, at)


@require_POST
@desk
def withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take the timeline from readers; `sure` guards against a slip."""
    timeline = policy.timeline_for(request.user, slug, "publish")
    note = request.POST.get("note", "").replace("\x00", "").strip()
    if request.POST.get("sure") != "yes":
        problem = _("Tick the box to say that you are sure.")
        return show(request, "publish", context_of(request, timeline, problem=problem, withdraw_note=note), status=422)
    try:
        withdraw_timeline(timeline=timeline, by=request.user, note=note)
    except Conflict:
        problem = _("This timeline is already withdrawn.")
        return show(request, "publish", context_of(request, timeline, problem=problem), status=409)
    except ValidationError as error:
        return show(request, "publish", context_of(request, timeline, problem=words_of(error)), status=422)
    messages.success(request, _("Withdrawn: readers now get a note that it is gone."))
    return see_other(reverse("editor:publish", args=[slug]))


@require_POST
@desk
def change_publication(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Cancel a publication that nobody has seen yet, or lift its embargo (`do=cancel|lift`)."""
    timeline = policy.timeline_for(request.user, slug, "publish")
    found = Publication.objects.filter(timeline=timeline, number=number).select_related("timeline").first()
    if found is None:
        raise Http404
    lifting = request.POST.get("do") == "lift"
    try:
        (lift_embargo if lifting else cancel_publication)(publication=found, by=request.user)
    except Conflict:
        problem = _("Too late: readers already see this publication, or it was taken back before.")
        return show(request, "publish", context_of(request, timeline, problem=problem), status=409)
    messages.success(request, _("The embargo is lifted.") if lifting else _("Cancelled: readers will not see it."))
    return see_other(reverse("editor:publish", args=[slug]))
