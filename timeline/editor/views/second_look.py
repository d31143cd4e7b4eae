"""Another reading of a date or of a whole candidate: shown beside what stands, and taken with one press."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from timeline.models import Candidate
from timeline.services.conflict import Conflict
from timeline.services.reread import look_at_candidate
from timeline.services.review import amend_candidate

from ..access import candidate_for, desk, see_other, whole_number
from .candidate import filter_of
from .decide import problem, refuse


def _back(request: HttpRequest, candidate: Candidate) -> HttpResponse:
    address = reverse("editor:candidate", args=[candidate.timeline.slug, candidate.pk])
    return see_other(address + filter_of(request, candidate.timeline).query)


@require_POST
@desk
def look(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """A flagged candidate was looked at: it stays as it is, or takes the ticked fields (`take`) of the later reading."""
    candidate = candidate_for(request, slug, number, "review")
    take = request.POST.getlist("take") if request.POST.get("do") == "take" else []
    try:
        look_at_candidate(
            candidate=candidate, by=request.user, version=whole_number(request.POST.get("version")), take=take
        )
    except Conflict as conflict:
        return refuse(request, candidate, conflict, "look")
    messages.success(request, _("Taken over from the later reading.") if take else _("Looked at, left as it is."))
    return _back(request, candidate)


@require_POST
@desk
def take_rival(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Give the candidate the date of a reading that the engine had set aside (`edtf`, one of its rivals)."""
    candidate = candidate_for(request, slug, number, "review")
    wanted = request.POST.get("edtf", "")
    rivals = {rival.get("edtf") for rival in candidate.mention.rivals} if candidate.mention else set()
    if not wanted or wanted not in rivals:
        return problem(request, candidate, _("This reading is no longer offered: look at the present ones."))
    said = _("The date is now the other reading: {}").format(candidate.headline)
    return _amend(request, candidate, {"edtf": wanted}, "rival", said)


@require_POST
@desk
def without_actor(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Take away an actor (`name`) whom the article leaves unsaid and the engine had only weighed."""
    candidate = candidate_for(request, slug, number, "review")
    name = request.POST.get("name", "")
    others = [actor for actor in candidate.actors if actor["name"] != name]
    if name not in candidate.understood or len(others) == len(candidate.actors):
        return problem(request, candidate, _("This actor is no longer there: look at the present ones."))
    return _amend(request, candidate, {"actors": others}, "without", _("No longer named: {}").format(name))


def _amend(request: HttpRequest, candidate: Candidate, changes: dict[str, Any], verb: str, said: str) -> HttpResponse:
    try:
        amend_candidate(
            candidate=candidate,
            by=request.user,
            version=whole_number(request.POST.get("version")),
            changes=changes,
        )
    except Conflict as conflict:
        return refuse(request, candidate, conflict, verb)
    except ValidationError as error:
        return problem(request, candidate, " ".join(error.messages))
    messages.success(request, said)
    return _back(request, candidate)
