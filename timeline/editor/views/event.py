"""One event: what it says, what it rests on, and every version of it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from ..access import desk, event_for, frame, show


@require_safe
@desk
def event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """The event page."""
    found = event_for(request, slug, public_id)
    context = {**frame(request, found.timeline), "event": found, "evidence": found.evidence.select_related("article")}
    return show(request, "event", context)
