"""What waits for a decision: across a person's timelines, or on one of them."""

from __future__ import annotations

from typing import Any

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.models import Article, Candidate, Claim, Event, Factuality, Kind, Timeline
from timeline.services.bulk import ALLOWED

from ..access import desk, frame, show
from ..listed import Lines
from ..queue_filter import PAGE, SORTS, STATUSES, QueueFilter, count_of, sources_of
from ..undoing import last_decision


@require_safe
@desk
def everywhere(request: HttpRequest) -> HttpResponse:
    """The landing page: the queue of all the person's timelines together."""
    timelines = list(Timeline.objects.of_member(request.user).order_by("title"))
    return _queue(request, QueueFilter.read(request.GET, timelines, everywhere=True), None)


@require_safe
@desk
def of_timeline(request: HttpRequest, slug: str) -> HttpResponse:
    """The queue of one timeline."""
    timeline = policy.timeline_for(request.user, slug)
    return _queue(request, QueueFilter.read(request.GET, [timeline]), timeline)


def _queue(request: HttpRequest, chosen: QueueFilter, timeline: Timeline | None) -> HttpResponse:
    after = request.GET.get("after", "")
    mark = None
    if after.isascii() and after.isdigit() and len(after) < 16:
        # The position is a row, wherever it stands now; a row that is not of these timelines moves nothing.
        mark = Candidate.objects.filter(pk=int(after), timeline__in=[t.pk for t in chosen.timelines]).first()
    shown, count = chosen.page(request.user, mark, PAGE + 1)
    more = len(shown) > PAGE
    shown = shown[:PAGE]
    now = timezone.now()
    claims = {
        claim.candidate_id: claim.user
        for claim in Claim.objects.live(now)
        .filter(candidate__in=shown)
        .exclude(user=request.user)
        .select_related("user")
    }
    scope = Candidate.objects.filter(timeline__in=[t.pk for t in chosen.timelines])
    events = Event.objects.filter(timeline__in=[t.pk for t in chosen.timelines])
    pending = count_of(scope.pending()) if chosen.narrowed else count
    roles = policy.roles_of(request.user)
    reviewable = {pk for pk, role in roles.items() if "review" in policy.verbs_of(role)}
    lines = Lines(query=chosen.query, reviewable=reviewable, claims=claims, one_desk=timeline is not None)
    context = {
        "timeline": timeline,
        **(frame(request, timeline) if timeline else {"verbs": set()}),
        "timelines": chosen.timelines,
        "roles": roles,
        "filter": chosen,
        "rows": lines.all(shown),
        "more": shown[-1].pk if more else None,
        "count": count,
        "pending": pending,
        "undated": count_of(scope.undated()),
        "overdue": _by_timeline(events.overdue(timezone.localdate()), chosen.timelines),
        "doubted": _by_timeline(events.live().exclude(flagged=""), chosen.timelines),
        "flagged": count_of(scope.exclude(flagged="")),
        "kinds": Kind.choices,
        "factualities": Factuality.choices,
        "sources": sources_of(chosen.timelines),
        "statuses": STATUSES,
        "sorts": SORTS,
        "article": Article.objects.filter(pk=chosen.article, timeline__in=[t.pk for t in chosen.timelines]).first()
        if chosen.article
        else None,
        "last": last_decision(request.user, timeline),
        "reasons": Candidate.Reason.choices,
        "bulk_verbs": tuple(ALLOWED),
        "mentioned": request.user.mentioned_in.filter(timeline__in=list(roles), resolved_at=None).count(),
    }
    return show(request, "queue", context)


def _by_timeline(events: Any, timelines: tuple[Timeline, ...]) -> dict[str, Any]:
    """How many `events` there are in all and on each of `timelines` that has any."""
    found = dict(events.order_by().values_list("timeline").annotate(number=Count("*")))
    return {"all": sum(found.values()), "each": [(row, found[row.pk]) for row in timelines if row.pk in found]}
