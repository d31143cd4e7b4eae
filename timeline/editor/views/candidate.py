"""One candidate: everything an editor needs to decide, and the form to correct it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.models import Candidate, Claim, Draft, Mention, Timeline
from timeline.services.members import colleagues

from ..access import candidate_for, desk, frame, show, typed_on
from ..compare import Line, two_way
from ..forms import HappeningForm, resolve_date
from ..held import elsewhere, take_held
from ..marks import stretches, window_around
from ..queue_filter import QueueFilter
from ..undoing import last_decision
from ..wording import LABELS
from .article import readings_of

Status = Candidate.Status


def filter_of(request: HttpRequest, timeline: Timeline) -> QueueFilter:
    """The queue that the person is going through, as the address tells it."""
    if request.GET.get("scope") == "all":
        mine, _roles = policy.timelines_of(request.user)
        return QueueFilter.read(request.GET, mine, everywhere=True)
    return QueueFilter.read(request.GET, [timeline])


def form_for(candidate: Candidate, data: Any = None, saw: Any = None) -> HappeningForm:
    """The form that corrects this candidate, leaning on its article's date and language."""
    article = candidate.article
    return HappeningForm(data, row=candidate, published=article.published_on, language=article.language, saw=saw)


def context_of(request: HttpRequest, candidate: Candidate, **more: Any) -> dict[str, Any]:
    """All that the candidate page shows: a number of queries that depends on nothing."""
    article, queue = candidate.article, filter_of(request, candidate.timeline)
    window = window_around(article.text, candidate.quote_start, candidate.quote_end)
    reading = readings_of(article).values("pk")[:1]
    mentions = list(Mention.objects.filter(reading=reading, start__gte=window[0], end__lte=window[1]))
    mention = next((row for row in mentions if row.pk == candidate.mention_id), None) or candidate.mention
    before, after = queue.neighbours(candidate, request.user)
    now = timezone.now()
    return {
        **frame(request, candidate.timeline),
        "candidate": candidate,
        "article": article,
        "filter": queue,
        "stretches": stretches(
            article.text, mentions, quote=(candidate.quote_start, candidate.quote_end), window=window
        ),
        "cut_before": window[0] > 0,
        "cut_after": window[1] < len(article.text),
        "mention": mention,
        "next": after,
        "previous": before,
        "open": candidate.status in (Status.PENDING, Status.DEFERRED),
        "reopenable": candidate.status in (Status.REJECTED, Status.DEFERRED, Status.SUPERSEDED),
        "reasons": Candidate.Reason.choices,
        "claim": Claim.objects.live(now)
        .filter(candidate=candidate)
        .exclude(user=request.user)
        .select_related("user")
        .only("candidate", "user__username", "user__first_name", "user__last_name")
        .first(),
        "last": last_decision(request.user, candidate.timeline),
        "comments": candidate.comments.all(),
        "comment_url": reverse("editor:comment", args=[candidate.timeline.slug, candidate.pk]) + queue.query,
        "comment_fields": LABELS.items(),
        "merged": candidate.merged.filter(status=Status.MERGED).values("pk", "exact", "headline", "article__title"),
        "newer": _newer(candidate),
        "colleagues": colleagues(candidate.timeline),
        "twin": candidate.twin if candidate.twin and not candidate.twin.removed_at else None,
        **more,
    }


def _newer(candidate: Candidate) -> list[Line]:
    """Where a later reading differs from a candidate that a human has touched."""
    if not candidate.flagged or not candidate.reread:
        return []
    return two_way(candidate.content(), candidate.reread)


@require_safe
@desk
def candidate(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The candidate page; what was typed before a session ended, or left half-typed, is in the form again."""
    found = candidate_for(request, slug, number)
    form, amending = form_for(found), False
    more: dict[str, Any] = {}
    held = take_held(request)
    if held and held["action"].endswith("/amend/"):
        form, amending, more["kept"] = form_for(found, held["fields"]), True, "held"
        more["form_version"] = typed_on(held["fields"])
    elif held:
        more |= elsewhere(held)
    else:
        draft = Draft.objects.filter(user=request.user, candidate=found).first()
        if draft:
            fields = QueryDict(mutable=True)
            for name, values in draft.typed.items():
                fields.setlist(name, values)
            form, amending, more["kept"] = form_for(found, fields), True, "draft"
            more["form_version"] = typed_on(fields)
            more["draft"] = draft
    return show(request, "candidate", context_of(request, found, form=form, amending=amending, **more))


@require_safe
@desk
def typed_date(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """What a typed date means against this article's publication day, while it is being typed."""
    found = candidate_for(request, slug, number)
    return show_typed_date(request, found.article.published_on, found.article.language, found)


def show_typed_date(request: HttpRequest, published: Any, language: str, row: Any) -> HttpResponse:
    """The live preview of a typed date: words, EDTF, bounds and bar, or why it was not understood."""
    words = request.GET.get("date", "")
    interval, error = None, ""
    try:
        interval = row.interval if words.strip() == row.edtf else resolve_date(words, published, language)
    except ValidationError as problem:
        error = " ".join(problem.messages)
    context = {"interval": interval, "error": error, "typed": words, "published": published}
    return show(request, "date_preview", context, push=False)
