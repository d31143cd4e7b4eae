"""One verb on all that a filter lets through: first a dry run, then the deed, then one undo for all of it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core import signing
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from timeline import policy
from timeline.afterwards import afterwards, empty_log
from timeline.models import Candidate, Decision, Timeline
from timeline.services.bulk import ALLOWED, MOST, decide_all, select
from timeline.services.conflict import Conflict
from timeline.services.undo import undo_batch

from ..access import desk, frame, see_other, show
from ..queue_filter import QueueFilter

_SALT = "bulk"
_LASTS = 3600
SHOWN = 30


@require_POST
@desk
def bulk(request: HttpRequest, slug: str) -> HttpResponse:
    """`verb` and the filter of the address: a dry run. With the `token` of one: the deed. With `undo`: its undoing."""
    timeline = policy.timeline_for(request.user, slug, "review")
    if batch := request.POST.get("undo"):
        return _undo(request, timeline, batch)
    if token := request.POST.get("token"):
        return _do(request, timeline, token)
    verb = request.POST.get("verb", "")
    queue = QueueFilter.read(request.GET, [timeline])
    if verb not in ALLOWED:
        return _dry_run(request, timeline, queue, "defer", problem=_("Choose what to do."), status=422)
    return _dry_run(request, timeline, queue, verb)


def _dry_run(
    request: HttpRequest, timeline: Timeline, queue: QueueFilter, verb: str, *, status: int = 200, **more: Any
) -> HttpResponse:
    rows = queue.all(request.user)
    selection = select(rows, verb)
    token = signing.dumps(
        {"timeline": timeline.pk, "by": request.user.pk, "query": queue.query, "verb": verb, "stamp": selection.stamp},
        salt=_SALT,
    )
    shown = [key for key, _version in selection.rows[:SHOWN]]
    context = {
        **frame(request, timeline),
        "filter": queue,
        "verb": verb,
        "selection": selection,
        "count": len(selection.rows),
        "most": MOST,
        "token": token,
        "reasons": Candidate.Reason.choices,
        "rows": Candidate.objects.filter(pk__in=shown).select_related("article").order_by("id"),
        **more,
    }
    return show(request, "bulk", context, status=status)


def _do(request: HttpRequest, timeline: Timeline, token: str) -> HttpResponse:
    try:
        asked = signing.loads(token, salt=_SALT, max_age=_LASTS)
    except signing.BadSignature:
        asked = {}
    if asked.get("timeline") != timeline.pk or asked.get("by") != request.user.pk:
        problem = _("This dry run is too old: look at it again.")
        return _dry_run(
            request, timeline, QueueFilter.read(request.GET, [timeline]), "defer", problem=problem, status=409
        )
    queue, verb = QueueFilter.read(QueryDict(asked["query"].lstrip("?")), [timeline]), asked["verb"]
    reason = request.POST.get("reason", "")
    if verb == "reject" and reason not in Candidate.Reason.values:
        problem = _("A rejection needs a reason.")
        return _dry_run(request, timeline, queue, verb, problem=problem, status=422)
    note = request.POST.get("note", "").replace("\x00", "").strip()
    try:
        batch, moved, missed = decide_all(
            timeline=timeline,
            rows=queue.all(request.user),
            verb=verb,
            by=request.user,
            stamp=asked["stamp"],
            reason=reason,
            note=note,
        )
    except Conflict:
        problem = _("The selection has changed since the dry run: nothing was done. This is how it is now.")
        return _dry_run(request, timeline, queue, verb, problem=problem, status=409)
    afterwards(empty_log)
    words = ngettext("{} candidate decided.", "{} candidates decided.", moved).format(moved)
    if missed:
        words += " " + ngettext("{} was taken by somebody else.", "{} were taken by somebody else.", missed).format(
            missed
        )
    messages.success(request, words)
    return see_other(reverse("editor:queue", args=[timeline.slug]) + queue.query)


def _undo(request: HttpRequest, timeline: Timeline, batch: str) -> HttpResponse:
    if not Decision.objects.filter(timeline=timeline, batch=batch[:32]).exists():
        messages.error(request, _("There is nothing to undo."))
        return see_other(reverse("editor:log", args=[timeline.slug]))
    undone, left = undo_batch(batch=batch[:32], by=request.user, timeline=timeline)
    afterwards(empty_log)
    words = ngettext("{} decision undone.", "{} decisions undone.", undone).format(undone)
    if left:
        words += " " + ngettext(
            "{} stands: somebody changed it since.", "{} stand: somebody changed them since.", left
        ).format(left)
    messages.success(request, words)
    return see_other(reverse("editor:queue", args=[timeline.slug]))
