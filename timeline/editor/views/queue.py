"""What waits for a decision: across a person's timelines, or on one of them."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.models import Article, Candidate, Claim, Factuality, Kind, Timeline, tally
from timeline.models.dated import SORT_UNDATED
from timeline.services.bulk import ALLOWED

from ..access import desk, frame, show
from ..listed import Lines
from ..queue_filter import MOST_COUNTED, PAGE, SORTS, STATUSES, Count, QueueFilter, sources_of
from ..tags import person
from ..undoing import last_decision


@require_safe
@desk
def everywhere(request: HttpRequest) -> HttpResponse:
    """The landing page: the queue of all the person's timelines together."""
    timelines, roles = policy.timelines_of(request.user)
    reviewable, bringing = (
        {pk for pk, role in roles.items() if verb in policy.verbs_of(role)} for verb in ("review", "import")
    )
    return _queue(
        request, QueueFilter.read(request.GET, timelines, everywhere=True), reviewable, bringing, {"verbs": set()}
    )


@require_safe
@desk
def of_timeline(request: HttpRequest, slug: str) -> HttpResponse:
    """The queue of one timeline."""
    timeline = policy.timeline_for(request.user, slug)
    framed = frame(request, timeline)
    reviewable, bringing = (
        {timeline.pk} if verb in framed["verbs"] | framed["withheld"] else set() for verb in ("review", "import")
    )
    return _queue(request, QueueFilter.read(request.GET, [timeline]), reviewable, bringing, framed)


def _queue(
    request: HttpRequest, chosen: QueueFilter, reviewable: set[int], bringing: set[int], framed: dict[str, Any]
) -> HttpResponse:
    """`reviewable` and `bringing`: the timelines (keys) on which the person may decide, and bring articles in."""
    timeline: Timeline | None = framed.get("timeline")
    timelines = {row.pk: row for row in chosen.timelines}
    after = request.GET.get("after", "")
    mark = None
    if after.isascii() and after.isdigit() and len(after) < 16:
        # The position is a row, wherever it stands now; a row that is not of these timelines moves nothing.
        mark = Candidate.objects.filter(pk=int(after), timeline__in=list(timelines)).first()
    shown, count = chosen.page(request.user, mark, PAGE + 1)
    more = len(shown) > PAGE
    shown = shown[:PAGE]
    days = {key: row.today() for key, row in timelines.items()}
    told = tally(days, user=request.user, most=MOST_COUNTED)
    pending = Count(told.pending, MOST_COUNTED)
    article = None
    if chosen.article:
        rows = Article.objects.filter(pk=chosen.article, timeline__in=list(timelines))
        article = rows.select_related("timeline").defer("text").first()
    article_done = article is not None and set(chosen.params(scope="", sort="")) == {"article"}
    lines = Lines(query=chosen.query, reviewable=reviewable, timelines=timelines, one_desk=timeline is not None)
    context = {
        "timeline": timeline,
        **framed,
        "timelines": chosen.timelines,
        "filter": chosen,
        "rows": lines.all(shown, _claims(request.user, [row.pk for row in shown])),
        "more": shown[-1].pk if more else None,
        "count": pending if count is None else count,
        "pending": pending,
        "undated": Count(told.undated, MOST_COUNTED),
        "overdue": _by_timeline(told.overdue, chosen.timelines),
        "doubted": _by_timeline(told.doubted, chosen.timelines),
        "arrived": _by_timeline({pk: n for pk, n in told.arrived.items() if pk in bringing}, chosen.timelines),
        "bring_into": bool(bringing),
        "only": chosen.timelines[0] if len(chosen.timelines) == 1 else None,
        "flagged": Count(told.flagged, MOST_COUNTED),
        "kinds": Kind.choices,
        "factualities": Factuality.choices,
        "sources": sources_of(chosen.timelines),
        "statuses": STATUSES,
        "sorts": SORTS,
        "article": article,
        "article_done": article_done,
        "article_left": _left_of(article) if article_done and not shown else {},
        "last": last_decision(request.user, timeline),
        "reasons": Candidate.Reason.choices,
        "bulk_verbs": tuple(ALLOWED),
        "mentioned": told.mentioned,
    }
    return show(request, "queue", context)


def _left_of(article: Article) -> dict[str, int]:
    """What else of an article waits for somebody, beside what the queue shows."""
    return article.candidates.aggregate(  # type: ignore[attr-defined]
        undated=models.Count("pk", filter=models.Q(status=Candidate.Status.PENDING, sort_key=SORT_UNDATED)),
        deferred=models.Count("pk", filter=models.Q(status=Candidate.Status.DEFERRED)),
    )


def _claims(user: Any, keys: list[int]) -> dict[int, str]:
    """Who else is on which of these candidates."""
    claims = Claim.objects.live(timezone.now()).filter(candidate__in=keys).exclude(user=user).select_related("user")
    names = ("candidate", "user__username", "user__first_name", "user__last_name")
    return {claim.candidate_id: person(claim.user) for claim in claims.only(*names)}


def _by_timeline(found: dict[int, int], timelines: tuple[Timeline, ...]) -> dict[str, Any]:
    """How many there are in all and on each of `timelines` that has any."""
    return {"all": sum(found.values()), "each": [(row, found[row.pk]) for row in timelines if row.pk in found]}
