"""How good the engine is on this desk, and its decisions as a corpus that anybody can score."""

from __future__ import annotations

import json

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.services.measure import acceptance, decided_corpus

from ..access import desk, frame, show


@require_safe
@desk
def measure(request: HttpRequest, slug: str) -> HttpResponse:
    """Acceptance per rule, the most decided first."""
    timeline = policy.timeline_for(request.user, slug)
    scores = acceptance(timeline)
    decided = sum(score.decided for score in scores)
    accepted = sum(score.accepted for score in scores)
    context = {
        **frame(request, timeline),
        "scores": scores,
        "decided": decided,
        "rate": round(100 * accepted / decided) if decided else None,
    }
    return show(request, "measure", context)


@require_safe
@desk
def corpus(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    """The decisions of this desk as JSON Lines: articles with accepted, corrected and rejected events."""
    timeline = policy.timeline_for(request.user, slug)
    lines = (json.dumps(line, ensure_ascii=False) + "\n" for line in decided_corpus(timeline))
    response = StreamingHttpResponse(lines, content_type="application/x-ndjson; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{timeline.slug}-decisions.jsonl"'
    response["Cache-Control"] = "private, no-store"
    return response
