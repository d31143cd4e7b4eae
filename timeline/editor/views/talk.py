"""What people on the desk tell each other and the server: comments, mentions, assignment, claims, half-typed forms."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from timeline import policy
from timeline.models import Candidate, Comment, Event
from timeline.services.desk import (
    add_comment,
    assign_candidate,
    claim_candidate,
    drop_draft,
    keep_draft,
    settle_comment,
)
from timeline.services.members import person_called

from ..access import candidate_for, desk, event_for, see_other, show, words_of
from ..wording import LABELS
from .candidate import context_of, filter_of, form_for
from .event import context_of as event_context
from .event import form_for as event_form

TYPED = {"headline", "date", "kind", "factuality", "said_by", "place", "note", "saw", "version"}
TYPED_ROWS = {"actor_name", "actor_role", "actor_country"}


def _comment(request: HttpRequest, about: Candidate | Event) -> str:
    """Keep the comment; an empty string, or why it was not kept."""
    field = request.POST.get("field", "")
    text = request.POST.get("text", "").replace("\x00", "")
    try:
        add_comment(about=about, by=request.user, text=text, field=field if field in LABELS else "")
    except ValidationError as error:
        return words_of(error)
    return ""


@require_POST
@desk
def comment_on_candidate(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    found = candidate_for(request, slug, number, "comment")
    if problem := _comment(request, found):
        context = context_of(
            request, found, form=form_for(found), problem=problem, comment_typed=request.POST.get("text")
        )
        return show(request, "candidate", context, status=422)
    query = filter_of(request, found.timeline).query
    return see_other(reverse("editor:candidate", args=[slug, number]) + query + "#comments")


@require_POST
@desk
def comment_on_event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    found = event_for(request, slug, public_id, "comment")
    if problem := _comment(request, found):
        typed = request.POST.get("text")
        context = event_context(request, found, form=event_form(found), problem=problem, comment_typed=typed)
        return show(request, "event", context, status=422)
    return see_other(reverse("editor:event", args=[slug, public_id]) + "#comments")


@require_safe
@desk
def mentions(request: HttpRequest) -> HttpResponse:
    """Comments in which somebody calls this person, on timelines that are still theirs."""
    mine = policy.roles_of(request.user)
    rows = (
        Comment.objects.filter(mentions=request.user, timeline__in=mine, resolved_at=None)
        .select_related("timeline", "candidate", "event")
        .order_by("-id")[:100]
    )
    return show(request, "mentions", {"rows": rows})


@require_POST
@desk
def done(request: HttpRequest, number: int) -> HttpResponse:
    """What a comment asked of this person is done: it leaves their list, and stays where it was said."""
    found = (
        Comment.objects.filter(pk=number, mentions=request.user, timeline__in=policy.roles_of(request.user))
        .select_related("timeline", "candidate", "event")
        .first()
    )
    if found is None:
        raise Http404
    settle_comment(comment=found, by=request.user)
    messages.success(request, _("Done."))
    return see_other(reverse("editor:mentions"))


@require_POST
@desk
def assign(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Give a candidate to a member, by user name; nobody for an empty one."""
    found = candidate_for(request, slug, number, "review")
    name = request.POST.get("to", "").replace("\x00", "").strip().lstrip("@")
    to: Any = person_called(name, found.timeline) if name else None
    try:
        if name and to is None:
            raise ValidationError(_("Nobody of this name is on the timeline."))
        assign_candidate(candidate=found, by=request.user, to=to)
    except ValidationError as error:
        context = context_of(request, found, form=form_for(found), problem=words_of(error))
        return show(request, "candidate", context, status=422)
    messages.success(request, _("Assigned.") if to else _("Assigned to nobody."))
    return see_other(reverse("editor:candidate", args=[slug, number]) + filter_of(request, found.timeline).query)


@require_POST
@desk
def claim(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Say "I am on it" (sent by the page while it is open); the answer is who else is, if anybody."""
    found = candidate_for(request, slug, number, "review")
    other = claim_candidate(candidate=found, by=request.user)
    return render(request, "editor/_claim.html", {"claim": other, "candidate": found, "timeline": found.timeline})


def _draft(request: HttpRequest, about: Candidate | Event) -> HttpResponse:
    typed = {
        name: [value.replace("\x00", "") for value in values]
        for name, values in request.POST.lists()
        if name in TYPED | TYPED_ROWS
    }
    problem = ""
    try:
        if request.POST.get("drop"):
            drop_draft(about=about, by=request.user)
        else:
            keep_draft(about=about, by=request.user, typed=typed)
    except ValidationError as error:
        problem = words_of(error)
    return render(request, "editor/_draft_state.html", {"problem": problem}, status=422 if problem else 200)


@require_POST
@desk
def draft_of_candidate(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Keep what is half-typed on the server, while it is being typed."""
    response = _draft(request, candidate_for(request, slug, number, "review"))
    if not request.htmx and "drop" in request.POST:
        return see_other(reverse("editor:candidate", args=[slug, number]))
    return response


@require_POST
@desk
def draft_of_event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """Keep what is half-typed on the server, while it is being typed."""
    response = _draft(request, event_for(request, slug, public_id, "revise"))
    if not request.htmx and "drop" in request.POST:
        return see_other(reverse("editor:event", args=[slug, public_id]))
    return response
