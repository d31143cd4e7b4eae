"""Events after review: the list, one event with its history, and the verbs that change it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import F, Q
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from timeline import policy
from timeline.models import Doubt, Draft, Event, doubted_events, telling_events
from timeline.services.conflict import Conflict
from timeline.services.members import colleagues
from timeline.services.revise import (
    amend_event,
    approve_event,
    choose_event,
    follow_sources,
    look_at_event,
    remove_event,
    restore_revision,
    said_last,
    verb_for,
)
from timeline.temporal.values import BOUNDS

from ..access import desk, event_for, frame, see_other, show, typed_on, whole_number, words_of
from ..compare import three_way, two_way
from ..forms import HappeningForm, values_of
from ..held import elsewhere, take_held
from ..undoing import last_decision
from ..wording import LABELS
from .candidate import show_typed_date
from .decide import merged_post

PAGE = 50
LISTED = (
    *("public_id", "headline", "kind", "factuality", "version", "approved_version"),
    *("removed_at", "chosen", "first_published_at", "sort_key"),
    *(*BOUNDS, "edtf", "shape", "granularity", "qualifier"),
)
"""What a list shows of an event."""
TRAYS = ("", "unpublished", "approval", "overdue", "flagged", "left-out", "removed")


@require_safe
@desk
def events(request: HttpRequest, slug: str) -> HttpResponse:
    """The events of a timeline by date; `?tray=` narrows to what wants attention."""
    timeline = policy.timeline_for(request.user, slug)
    tray = _tray(request)
    today = timeline.today()
    rows = Event.objects.filter(timeline=timeline)
    rows = {
        "unpublished": lambda: rows.live().filter(first_published_at=None),
        "approval": lambda: rows.chosen().exclude(approved_version=F("version")),
        "overdue": lambda: rows.overdue(today),
        "flagged": lambda: doubted_events(rows),
        "left-out": lambda: rows.live().filter(chosen=False),
        "removed": lambda: rows.exclude(removed_at=None),
    }.get(tray, rows.live)()
    text = request.GET.get("text", "").replace("\x00", "").strip()[:100]
    if text:
        rows = telling_events(rows, text, timeline)
    after = Event.objects.filter(timeline=timeline, public_id=request.GET.get("after", "").replace("\x00", "")).first()
    page = rows
    if after is not None:
        page = page.filter(sort_key__gte=after.sort_key).filter(
            Q(sort_key__gt=after.sort_key) | Q(sort_key=after.sort_key, pk__gt=after.pk)
        )
    shown = list(page.order_by("sort_key", "id").only(*LISTED)[: PAGE + 1])
    doubts: dict[int, Counter[str]] = {}
    for key, reason in Doubt.objects.open().filter(event__in=[row.pk for row in shown]).values_list("event", "reason"):
        doubts.setdefault(key, Counter())[reason] += 1
    for row in shown:
        row.doubted = sorted(doubts.get(row.pk, Counter()).items())  # type: ignore[attr-defined]
    context = {
        **frame(request, timeline),
        "rows": shown[:PAGE],
        "more": shown[PAGE - 1].public_id if len(shown) > PAGE else None,
        "count": rows.count(),
        "tray": tray,
        "trays": TRAYS,
        "text": text,
        "overdue": Event.objects.filter(timeline=timeline).overdue(today).count(),
    }
    return show(request, "events", context)


def _tray(request: HttpRequest) -> str:
    """The list that the person came from, as the address tells it."""
    tray = request.GET.get("tray", "")
    return tray if tray in TRAYS else ""


def form_for(event: Event, data: Any = None, saw: Any = None) -> HappeningForm:
    """The form that corrects this event, leaning on the day of its first source."""
    published = event.evidence.values_list("article__published_on", flat=True).first()
    return HappeningForm(data, row=event, published=published, language=event.timeline.language, saw=saw)


def context_of(request: HttpRequest, event: Event, **more: Any) -> dict[str, Any]:
    """All that the event page shows."""
    revisions = list(event.revisions.all()[:100])
    for newer, older in zip(revisions, revisions[1:], strict=False):
        newer.lines = two_way(older.content, newer.content)  # type: ignore[attr-defined]
    context = frame(request, event.timeline)
    doubts = list(event.doubts.open().select_related("article", "candidate").defer("article__text"))
    return {
        **context,
        "event": event,
        "evidence": event.evidence.select_related("article").defer("article__text"),
        "status_changes": event.history.select_related("article").defer("article__text"),
        "revisions": revisions,
        "approved": event.approved_version == event.version,
        "doubts": doubts,
        "said_last": said_last(event) if doubts else {},
        "own": bool(revisions) and revisions[0].by_id == request.user.pk,
        "may_change": not event.removed_at and verb_for(event) in context["verbs"],
        "may_restore": verb_for(event) in context["verbs"],
        "overdue": Event.objects.filter(pk=event.pk).overdue(event.timeline.today()).exists(),
        "comments": event.comments.all(),
        "colleagues": colleagues(event.timeline),
        "comment_url": reverse("editor:event-comment", args=[event.timeline.slug, event.public_id]),
        "comment_fields": LABELS.items(),
        "tray": _tray(request),
        "last": last_decision(request.user, event.timeline),
        **more,
    }


@require_safe
@desk
def event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """The event page; `?a=1&b=3` compares two of its versions."""
    found = event_for(request, slug, public_id)
    form = form_for(found)
    more: dict[str, Any] = {}
    held = take_held(request)
    if held and not held["action"].endswith("/amend/"):
        more = elsewhere(held)
    elif held:
        form, more = form_for(found, held["fields"]), {"kept": "held", "amending": True}
        more["form_version"] = typed_on(held["fields"])
    elif draft := Draft.objects.filter(user=request.user, event=found).first():
        fields = QueryDict(mutable=True)
        for name, values in draft.typed.items():
            fields.setlist(name, values)
        form, more = form_for(found, fields), {"kept": "draft", "draft": draft, "amending": True}
        more["form_version"] = typed_on(fields)
    context = context_of(request, found, form=form, **more)
    left, right = whole_number(request.GET.get("a")), whole_number(request.GET.get("b"))
    if left and right:
        versions = {row.number: row for row in found.revisions.filter(number__in=[left, right])}
        if left not in versions or right not in versions:
            raise Http404
        context["compared"] = (versions[left], versions[right])
        context["compared_lines"] = two_way(versions[left].content, versions[right].content)
    return show(request, "event", context)


@require_safe
@desk
def typed_date(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """What a typed date means against the day of the event's first source."""
    found = event_for(request, slug, public_id)
    form = form_for(found)
    return show_typed_date(request, form.published, form.language, found)


def _act(
    request: HttpRequest,
    slug: str,
    public_id: str,
    act: Callable[[Event, int], Any],
    told: str,
    form: Callable[[Event], HappeningForm] | None = None,
    *,
    shown: bool = False,
    more: Callable[[Event], bool] = lambda found: False,
) -> HttpResponse:
    """Do it and say so; `shown`: readers will see of it; `more`: what is left to do on the page afterwards."""
    found = event_for(request, slug, public_id)
    typed = form(found) if form else None
    if typed is not None and (not typed.is_valid() or "check" in request.POST):
        context = context_of(request, found, form=typed, amending=True, form_version=typed_on(request.POST))
        return show(request, "event", context, status=200 if typed.is_valid() else 422)
    try:
        act(found, whole_number(request.POST.get("version"))) if typed is None else act(found, typed)  # type: ignore[arg-type]
    except Conflict as conflict:
        return refuse(request, found, conflict, typed)
    except (ValidationError, ValueError) as error:
        context = context_of(
            request, found, form=typed or form_for(found), problem=words_of(error), amending=bool(typed)
        )
        return show(request, "event", context, status=422)
    except PermissionDenied as error:
        if not str(error) or str(error) in policy.NEEDS:
            raise
        context = context_of(request, found, form=form_for(found), problem=str(error))
        return show(request, "event", context, status=403)
    words = told.format(found.headline)
    if shown and found.first_published_at:
        words += " — " + _("Readers will see it with the next publication.")
    messages.success(request, words)
    tray, here = _tray(request), reverse("editor:event", args=[slug, public_id])
    query = f"?tray={tray}" if tray else ""
    if tray and not more(found):
        here = reverse("editor:events", args=[slug])
    return see_other(here + query)


def refuse(request: HttpRequest, event: Event, conflict: Conflict, form: HappeningForm | None) -> HttpResponse:
    """409: both versions, and what was typed ready to be sent again on top of the present one."""
    current = event_for(request, event.timeline.slug, event.public_id)
    latest = current.revisions.first()
    lines, again = [], form_for(current)
    if form is not None:
        mine, now, changed = form.typed(), values_of(current), form.changed_fields()
        lines = three_way(form.saw, now, {name: mine[name] if name in changed else form.saw.get(name) for name in mine})
        again = form_for(current, merged_post(request.POST, now, changed), saw=now)
        again.is_valid()
    else:
        seen = current.revisions.filter(number=whole_number(request.POST.get("version"))).first()
        if seen is not None and latest is not None:
            lines = two_way(seen.content, latest.content)
    context = context_of(
        request, current, conflict=conflict, latest=latest, lines=lines, form=again, typed=form is not None
    )
    return show(request, "event_conflict", context, status=409)


@require_POST
@desk
def amend(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """Correct an event, with a public note that readers see once it is published again."""
    without = {name.removeprefix("take_") for name, value in request.POST.items() if value == "theirs"}

    def act(found: Event, form: Any) -> None:
        columns = form.changes(without)
        note = form.cleaned_data["note"] if "note" in form.changed_fields(without) else None
        if columns or note is not None:
            version = whole_number(request.POST.get("version"))
            amend_event(event=found, by=request.user, version=version, changes=columns, note=note)
        Draft.objects.filter(user=request.user, event=found).delete()

    return _act(request, slug, public_id, act, _("Saved: {}"), lambda found: form_for(found, request.POST), shown=True)


@require_POST
@desk
def choose(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """Put an event into the next publication, or leave it out (`chosen=no`)."""
    chosen = request.POST.get("chosen") != "no"
    return _act(
        request,
        slug,
        public_id,
        lambda found, version: choose_event(event=found, by=request.user, version=version, chosen=chosen),
        _("In the next publication: {}") if chosen else _("Left out of the next publication: {}"),
    )


@require_POST
@desk
def remove(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    return _act(
        request,
        slug,
        public_id,
        lambda found, version: remove_event(event=found, by=request.user, version=version),
        _("Taken off the timeline; readers lose it with the next publication: {}"),
    )


@require_POST
@desk
def approve(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    return _act(
        request,
        slug,
        public_id,
        lambda found, version: approve_event(event=found, by=request.user, version=version),
        _("Approved: {}"),
    )


@require_POST
@desk
def look(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """What an article says against the event (`doubt=` its key), or a plan whose day has passed, was looked at."""
    doubts = {number for value in request.POST.getlist("doubt") if (number := whole_number(value))}
    return _act(
        request,
        slug,
        public_id,
        lambda found, version: look_at_event(event=found, by=request.user, version=version, doubts=doubts),
        _("Looked at, left as it is: {}"),
        more=lambda found: found.doubts.open().exists(),
    )


@require_POST
@desk
def follow(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """The event says from now on what its latest source says: it happened, was moved, was called off."""
    return _act(
        request,
        slug,
        public_id,
        lambda found, version: follow_sources(event=found, by=request.user, version=version),
        _("Now as its latest source has it: {}"),
        shown=True,
    )


@require_POST
@desk
def restore(request: HttpRequest, slug: str, public_id: str, number: int) -> HttpResponse:
    """Make version `number` the present one, as a new version."""

    def act(found: Event, version: int) -> None:
        revision = found.revisions.filter(number=number).first()
        if revision is None:
            raise Http404
        restore_revision(event=found, by=request.user, version=version, revision=revision)

    return _act(request, slug, public_id, act, _("Restored: {}"), shown=True)
