"""One article: its text with every expression underlined, the reason of each, and the candidates beside it."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.extraction.drafts import DRAFTS
from timeline.jobs.worker import worker_seen
from timeline.models import Article, Candidate, LogEntry, Mention, Reading

from ..access import article_for, desk, frame, show, whole_number
from ..compare import Line, two_way
from ..marks import parts_of, read_until, stretches

PAGE = 50
LAST_WORDS = 80
"""Characters of the last words read that the page quotes of an article whose end was not."""
UNSEEN = ("proposed", "reasons", "reread", "other_quotes", "twin_why", "exact", "prefix", "suffix")
"""What the list of an article's candidates does not show."""


@require_safe
@desk
def articles(request: HttpRequest, slug: str) -> HttpResponse:
    """The articles of a timeline, the newest first, with what still waits in each."""
    timeline = policy.timeline_for(request.user, slug)
    rows = timeline.articles.all()
    if before := whole_number(request.GET.get("before")):
        rows = rows.filter(pk__lt=before)
    shown = list(rows.defer("text").order_by("-pk")[: PAGE + 1])
    more = shown[PAGE - 1].pk if len(shown) > PAGE else None
    # Of the articles shown alone: counted in one query with them, the database would count for all before it shows any.
    counts = {
        row["article"]: row
        for row in Candidate.objects.filter(article__in=shown)
        .order_by()
        .values("article")
        .annotate(total=Count("id"), waiting=Count("id", filter=Q(status=Candidate.Status.PENDING)))
    }
    for row in shown:
        told = counts.get(row.pk, {})
        row.total, row.waiting = told.get("total", 0), told.get("waiting", 0)  # type: ignore[attr-defined]
    return show(request, "articles", {**frame(request, timeline), "rows": shown[:PAGE], "more": more})


@require_safe
@desk
def article(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The article page; `?mention=` opens the reason of one expression, alone where htmx asks for it."""
    found = article_for(request, slug, number)
    reading = readings_of(found).first()
    parts = parts_of(found.text)
    opened = whole_number(request.GET.get("mention"))
    mention = reading.mentions.filter(pk=opened).first() if reading and opened else None
    place = whole_number(request.GET.get("part")) - 1
    if mention is not None:
        place = next(place for place, (_first, last) in enumerate(parts) if mention.start < last)
    part = parts[place if 0 <= place < len(parts) else 0]
    mentions, candidates = reading.mentions.all() if reading else Mention.objects.none(), found.candidates.all()
    if len(parts) > 1:
        mentions = mentions.filter(start__gte=part[0], start__lt=part[1])
        candidates = candidates.filter(quote_start__gte=part[0], quote_start__lt=part[1])
    mentions = list(mentions)
    context = {
        **frame(request, found.timeline),
        "article": found,
        "reading": reading,
        "no_worker": found.state == Article.State.NEW and not worker_seen(),
        "mentions": mentions,
        "mention": mention,
        "stretches": stretches(found.text, mentions, window=part),
        "parts": range(1, len(parts) + 1) if len(parts) > 1 else (),
        "part": parts.index(part) + 1,
        "contradicted": [row for row in mentions if {"tense-contradiction", "weekday-mismatch"} & set(row.flags)],
        "unread": _unread(found, reading, parts) if found.truncated else None,
        "changed": _changed(found),
        "candidates": candidates.defer(*UNSEEN).order_by("quote_start", "id"),
        "first": candidates.pending().order_by("quote_start", "id").values_list("pk", flat=True).first(),
    }
    if mention is not None and request.htmx and (request.htmx.target or "").endswith("why"):
        return show(request, "why", context, push=False)
    return show(request, "article", context)


def _unread(article: Article, reading: Reading | None, parts: list[tuple[int, int]]) -> dict[str, Any]:
    """Of an article whose end was not read: the last words that were, how much comes after them, and where that is."""
    until = read_until(article)
    before = reading.mentions.filter(start__lt=until).order_by("-start").first() if reading else None
    return {
        "after": article.text[max(0, until - LAST_WORDS) : until].split(" ", 1)[-1].strip(),
        "percent": max(1, round(100 * (len(article.text) - until) / len(article.text))),
        "part": next((place for place, (_, last) in enumerate(parts, 1) if until < last), len(parts)),
        "mention": before.pk if before else None,
        "most": DRAFTS,
    }


def _changed(article: Article) -> list[tuple[int, str, list[Line]]]:
    """What the last reading changed in candidates that nobody had touched: key, headline and the fields that moved (none
    where it no longer proposes it)."""
    told = LogEntry.objects.filter(
        timeline_id=article.timeline_id, verb="read", object_type="article", object_id=article.pk
    ).first()
    rows = told.data.get("changed", []) if told else []
    return [
        (
            row["candidate"],
            (row["after"] or row["before"]).get("headline", ""),
            two_way(row["before"], row["after"]) if row["after"] else [],
        )
        for row in rows
    ]


def readings_of(article: Article) -> QuerySet[Reading]:
    """The readings under the present publication date, first the one that counts: the newest."""
    return Reading.objects.filter(article=article, document_date=article.published_on).order_by("-id")
