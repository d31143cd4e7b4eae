"""One happening told twice: join a candidate to an event, merge it into another candidate, or split it in two."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from timeline.models import Candidate, Event
from timeline.services.conflict import Conflict
from timeline.services.merge import merge_candidates, split_candidate, unmerge_candidate
from timeline.services.review import accept_candidate

from ..access import candidate_for, desk, event_for, frame, see_other, show, whole_number, words_of
from ..compare import three_way
from ..forms import values_of
from ..nearby import candidates_near, events_near
from .candidate import filter_of
from .decide import act_on, address, problem, refuse


@require_POST
@desk
def join_event(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Add the candidate's quote to an event that exists (`event=` public id) instead of making another."""
    event = event_for(request, slug, request.POST.get("event", "").replace("\x00", ""), "review")

    def act(candidate: Candidate, version: int) -> None:
        if event.removed_at:
            raise ValidationError(_("This event was removed: it cannot take a source."))
        if not candidate.dated:
            raise ValidationError(_("Give it a date first: an undated candidate cannot become an event."))
        accept_candidate(candidate=candidate, by=request.user, version=version, into=event)

    return act_on(request, slug, number, "join", act, _("Joined to its event: {}"))


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def merge(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """GET shows what it may be merged into or joined to, or two side by side (`?into=`, `?event=`); POST merges, taking
    each ticked field (`take_<field>`) from this one."""
    source = candidate_for(request, slug, number, "review")
    data = request.POST if request.method == "POST" else request.GET
    into_number = whole_number(data.get("into"))
    if request.method != "POST" and (public_id := request.GET.get("event", "").replace("\x00", "")):
        return _join_page(request, source, event_for(request, slug, public_id, "review"))
    if not into_number:
        text = request.GET.get("with", "").replace("\x00", "").strip()[:100]
        context = {
            **frame(request, source.timeline),
            "candidate": source,
            "events": events_near(source, text),
            "rows": candidates_near(source, text),
            "text": text,
            "filter": filter_of(request, source.timeline),
        }
        return show(request, "merge_with", context)
    into = candidate_for(request, slug, into_number, "review")
    if into.pk == source.pk:
        raise Http404
    lines = three_way(values_of(into), values_of(source), values_of(into))
    context = {
        **frame(request, source.timeline),
        "candidate": source,
        "into": into,
        "lines": lines,
        "filter": filter_of(request, source.timeline),
    }
    if request.method != "POST":
        return show(request, "merge", context)
    taken = {name.removeprefix("take_") for name, value in request.POST.items() if value == "source"}
    columns = {name: getattr(source, "edtf" if name == "date" else name) for name in taken if name in values_of(source)}
    changes: dict[str, Any] = {("edtf" if name == "date" else name): value for name, value in columns.items()}
    try:
        merge_candidates(
            source=source,
            into=into,
            by=request.user,
            version=whole_number(request.POST.get("version")),
            into_version=whole_number(request.POST.get("into_version")),
            changes=changes,
        )
    except Conflict as conflict:
        moved = conflict.current if isinstance(conflict.current, Candidate) else source
        return refuse(request, moved, conflict, "merge")
    except ValidationError as error:
        return show(request, "merge", {**context, "problem": words_of(error)}, status=422)
    messages.success(request, _("Merged; every source is kept: {}").format(into.headline))
    return see_other(address(into, filter_of(request, into.timeline).query))


def _join_page(request: HttpRequest, source: Candidate, event: Event) -> HttpResponse:
    """An event and the candidate that may become a further source of it, side by side."""
    if event.removed_at or not source.dated:
        raise Http404
    here, there = values_of(source), values_of(event)
    there.pop("note", None)
    context = {
        **frame(request, source.timeline),
        "candidate": source,
        "event": event,
        "lines": three_way(there, here, there),
        "filter": filter_of(request, source.timeline),
    }
    return show(request, "join", context)


@require_POST
@desk
def unmerge(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Take a merged candidate out again; what was done to the other since stays."""
    found = candidate_for(request, slug, number, "review")
    try:
        unmerge_candidate(candidate=found, by=request.user, version=whole_number(request.POST.get("version")))
    except Conflict as conflict:
        return refuse(request, found, conflict, "unmerge")
    messages.success(request, _("On its own again, and back in the queue: {}").format(found.headline))
    return see_other(address(found, filter_of(request, found.timeline).query))


@require_POST
@desk
def split(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Make a second candidate of the same quote, and open it for correction."""
    found = candidate_for(request, slug, number, "review")
    headline = request.POST.get("headline", "").replace("\x00", "")
    version = whole_number(request.POST.get("version"))
    try:
        part = split_candidate(candidate=found, by=request.user, version=version, headline=headline)
    except Conflict as conflict:
        return refuse(request, found, conflict, "split")
    except ValidationError as error:
        return problem(request, found, words_of(error))
    messages.success(request, _("Split: here is the other event, to correct."))
    return see_other(reverse("editor:candidate", args=[slug, part.pk]) + filter_of(request, found.timeline).query)
