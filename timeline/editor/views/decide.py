"""Accept, amend, reject, defer, reopen, undo: one POST each, then on to the next candidate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from timeline import policy
from timeline.models import Candidate, Decision, Draft
from timeline.services.conflict import Conflict
from timeline.services.review import (
    accept_candidate,
    amend_candidate,
    defer_candidate,
    reject_candidate,
    reopen_candidate,
)
from timeline.services.undo import undo_batch, undo_decision

from ..access import candidate_for, desk, see_other, show, typed_on, whole_number, words_of
from ..compare import three_way, two_way
from ..forms import HappeningForm, values_of
from ..queue_filter import Place
from .candidate import context_of, filter_of, form_for


def address(candidate: Candidate, query: str = "") -> str:
    return reverse("editor:candidate", args=[candidate.timeline.slug, candidate.pk]) + query


def _onwards(request: HttpRequest, candidate: Candidate, following: Place | None) -> HttpResponse:
    """To the next candidate of the queue, or back to the list the person came from."""
    queue = filter_of(request, candidate.timeline)
    if request.POST.get("back") == "list" or following is None:
        if queue.everywhere:
            return see_other(reverse("editor:desk") + queue.query)
        return see_other(reverse("editor:queue", args=[candidate.timeline.slug]) + queue.query)
    return see_other(reverse("editor:candidate", args=[following.slug, following.pk]) + queue.query)


def act_on(
    request: HttpRequest, slug: str, number: int, verb: str, act: Callable[[Candidate, int], Any], told: str
) -> HttpResponse:
    candidate = candidate_for(request, slug, number, "review")
    version = whole_number(request.POST.get("version"))
    following = filter_of(request, candidate.timeline).next(candidate, request.user)
    try:
        act(candidate, version)
    except Conflict as conflict:
        return refuse(request, candidate, conflict, verb)
    except (ValidationError, ValueError) as error:
        return problem(request, candidate, words_of(error))
    messages.success(request, told.format(candidate.headline))
    return _onwards(request, candidate, following)


def problem(request: HttpRequest, candidate: Candidate, words: str, **more: Any) -> HttpResponse:
    """422: the page again, with what is wrong in words and everything typed in its place."""
    form = more.pop("form", None) or form_for(candidate)
    context = context_of(request, candidate, form=form, problem=words, **more)
    return show(request, "candidate", context, status=422)


def refuse(
    request: HttpRequest, candidate: Candidate, conflict: Conflict, verb: str, form: HappeningForm | None = None
) -> HttpResponse:
    """409: who was faster, what they did, and both versions; what was typed can be sent again on top."""
    current = candidate_for(request, candidate.timeline.slug, candidate.pk)
    latest = Decision.objects.filter(candidate=current, undone_at=None).select_related("event").order_by("-id").first()
    lines, again = [], None
    if form is not None:
        mine, now = form.typed(), values_of(current)
        changed = form.changed_fields()
        lines = three_way(form.saw, now, {name: mine[name] if name in changed else form.saw.get(name) for name in mine})
        again = form_for(current, merged_post(request.POST, now, changed), saw=now)
        again.is_valid()
    elif latest is not None:
        lines = two_way(latest.before, latest.after)
    context = context_of(
        request,
        current,
        conflict=conflict,
        latest=latest,
        lines=lines,
        verb=verb,
        form=again or form_for(current),
        posted=[(name, value) for name in ("reason", "note") if (value := request.POST.get(name))],
    )
    return show(request, "conflict", context, status=409)


def merged_post(posted: QueryDict, now: dict[str, Any], changed: list[str]) -> QueryDict:
    """What was typed on top of what is there now: fields this person left alone take the other's value."""
    data = posted.copy()
    for name, value in now.items():
        if name in changed:
            continue
        if name == "actors":
            data.setlist("actor_name", [actor["name"] for actor in value])
            data.setlist("actor_role", [actor["role"] for actor in value])
            data.setlist("actor_country", [actor["country"] or "" for actor in value])
        else:
            data[name] = value
    return data


@require_POST
@desk
def accept(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    def act(candidate: Candidate, version: int) -> None:
        if not candidate.dated:
            raise ValidationError(_("Give it a date first: an undated candidate cannot become an event."))
        accept_candidate(candidate=candidate, by=request.user, version=version)

    return act_on(request, slug, number, "accept", act, _("Accepted: {}"))


@require_POST
@desk
def reject(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    reason = request.POST.get("reason", "")
    note = request.POST.get("note", "").replace("\x00", "").strip()

    def act(candidate: Candidate, version: int) -> None:
        if reason not in Candidate.Reason.values:
            raise ValidationError(_("A rejection needs a reason."))
        reject_candidate(candidate=candidate, by=request.user, version=version, reason=reason, note=note)

    return act_on(request, slug, number, "reject", act, _("Rejected: {}"))


@require_POST
@desk
def defer(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    def act(candidate: Candidate, version: int) -> None:
        defer_candidate(candidate=candidate, by=request.user, version=version)

    return act_on(request, slug, number, "defer", act, _("Left for later: {}"))


@require_POST
@desk
def reopen(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    candidate = candidate_for(request, slug, number, "review")
    try:
        reopen_candidate(candidate=candidate, by=request.user, version=whole_number(request.POST.get("version")))
    except Conflict as conflict:
        return refuse(request, candidate, conflict, "reopen")
    messages.success(request, _("Back in the queue: {}").format(candidate.headline))
    return see_other(address(candidate, filter_of(request, candidate.timeline).query))


@require_POST
@desk
def amend(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Save a correction; `then=accept` accepts it in the same breath; `check` only shows what was typed."""
    candidate = candidate_for(request, slug, number, "review")
    form = form_for(candidate, request.POST)
    valid = form.is_valid()
    if not valid or "check" in request.POST:
        context = context_of(
            request, candidate, form=form, amending=True, checked=valid, form_version=typed_on(request.POST)
        )
        return show(request, "candidate", context, status=200 if valid else 422)
    version = whole_number(request.POST.get("version"))
    without = {name.removeprefix("take_") for name, value in request.POST.items() if value == "theirs"}
    following = filter_of(request, candidate.timeline).next(candidate, request.user)
    accepting = request.POST.get("then") == "accept"
    if accepting and not form.cleaned_data["date"]:
        form.add_error("date", _("Give it a date first: an undated candidate cannot become an event."))
        return problem(
            request, candidate, _("Not saved yet."), form=form, amending=True, form_version=typed_on(request.POST)
        )
    try:
        changes = form.changes(without)
        with transaction.atomic():
            if changes:
                amend_candidate(candidate=candidate, by=request.user, version=version, changes=changes)
                version = candidate.version
            if accepting:
                accept_candidate(candidate=candidate, by=request.user, version=version)
    except Conflict as conflict:
        return refuse(request, candidate, conflict, "amend", form)
    Draft.objects.filter(user=request.user, candidate=candidate).delete()
    if accepting:
        messages.success(request, _("Corrected and accepted: {}").format(candidate.headline))
        return _onwards(request, candidate, following)
    messages.success(request, _("Saved: {}").format(candidate.headline) if changes else _("Nothing was changed."))
    return see_other(address(candidate, filter_of(request, candidate.timeline).query))


@require_POST
@desk
def undo(request: HttpRequest, slug: str, decision: int) -> HttpResponse:
    """Take one decision back and go to what it was about."""
    timeline = policy.timeline_for(request.user, slug, "review")
    rows = Decision.objects.filter(timeline=timeline, pk=decision)
    found = rows.select_related("candidate", "event", "timeline").first()
    if found is None:
        raise Http404
    if found.batch.startswith("bulk-"):
        undone, left = undo_batch(batch=found.batch, by=request.user, timeline=timeline)
        words = ngettext("{} decision undone.", "{} decisions undone.", undone).format(undone)
        if left:
            words += " " + ngettext(
                "{} stands: somebody changed it since.", "{} stand: somebody changed them since.", left
            ).format(left)
        messages.success(request, words)
        return see_other(reverse("editor:queue", args=[slug]))
    try:
        undo_decision(decision=found, by=request.user)
    except Conflict as conflict:
        if found.candidate is not None:
            return refuse(request, found.candidate, conflict, "undo")
        messages.error(request, _("This can no longer be undone: something later stands on it."))
        return see_other(reverse("editor:log", args=[slug]))
    messages.success(request, _("Undone."))
    if found.candidate is not None:
        # A part that is no more says nothing: what it was split from is there again as it was.
        whole = found.candidate.split_from if found.verb == "split" else None
        return see_other(address(whole or found.candidate, filter_of(request, timeline).query))
    if found.event is not None:
        return see_other(reverse("editor:event", args=[slug, found.event.public_id]))
    return see_other(reverse("editor:queue", args=[slug]))
