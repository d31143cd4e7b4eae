"""What happened on a timeline: the append-only log, filtered, exported, and the last decisions to undo."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.documents.formula import guard
from timeline.models import Decision, LogEntry, Timeline
from timeline.services.undo import REACH

from ..access import desk, frame, show, whole_number
from ..wording import VERBS

PAGE = 50


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _chosen(request: HttpRequest, timeline: Timeline) -> tuple[QuerySet[LogEntry], dict[str, str]]:
    """The lines asked for, and the filter as it is understood."""
    rows = LogEntry.objects.filter(timeline_id=timeline.pk)
    query = {
        name: request.GET.get(name, "").replace("\x00", "").strip()[:100] for name in ("verb", "by", "since", "until")
    }
    zone = timeline.zone
    if query["verb"]:
        rows = rows.filter(verb=query["verb"])
    if query["by"]:
        rows = rows.filter(by_name__icontains=query["by"])
    since, until = _day(query["since"]), _day(query["until"])
    if since and since.year > 1900:
        rows = rows.filter(at__gte=datetime.combine(since, time(), zone))
    if until and 1900 < until.year < 9999:
        rows = rows.filter(at__lt=datetime.combine(until + timedelta(days=1), time(), zone))
    return rows, {name: value for name, value in query.items() if value}


@require_safe
@desk
def log(request: HttpRequest, slug: str) -> HttpResponse:
    """The log, the newest first, and the last decisions with a button to take each back."""
    timeline = policy.timeline_for(request.user, slug)
    rows, query = _chosen(request, timeline)
    if before := whole_number(request.GET.get("before")):
        rows = rows.filter(pk__lt=before)
    shown = list(rows[: PAGE + 1])
    context: dict[str, Any] = {
        **frame(request, timeline),
        "rows": shown[:PAGE],
        "more": shown[PAGE - 1].pk if len(shown) > PAGE else None,
        "query": query,
        "encoded": urlencode(query),
        "used_verbs": [(verb, words) for verb, words in VERBS.items()],
        "decisions": Decision.objects.filter(timeline=timeline, undone_at=None)
        .select_related("candidate", "event")
        .only("verb", "by_name", "at", "batch", "candidate__headline", "event__headline", "event__public_id")
        .order_by("-id")[:REACH],
        "reach": REACH,
    }
    return show(request, "log", context)


class _Echo:
    def write(self, value: str) -> str:
        return value


@require_safe
@desk
def export(request: HttpRequest, slug: str) -> HttpResponse:
    """The same lines as CSV (UTF-8 with BOM, for spreadsheets), streamed."""
    timeline = policy.timeline_for(request.user, slug)
    rows, _query = _chosen(request, timeline)
    writer = csv.writer(_Echo())

    def lines() -> Iterator[str]:
        yield "\ufeff" + writer.writerow(["at", "by", "verb", "object", "id", "summary"])
        for row in rows.iterator(chunk_size=1000):
            cells = (row.at.isoformat(), row.by_name, row.verb, row.object_type, row.object_id, row.summary)
            yield writer.writerow([guard(cell) for cell in cells])

    response = StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")
    name = f"frise-{timeline.slug}-{timeline.today().isoformat()}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
