"""The next publication as readers will see it: its frise, its list and the page of each event, from the draft."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from timeline import policy
from timeline.models import Evidence, PublishedEvent, Timeline
from timeline.models.event import EventQuerySet
from timeline.published import tiles
from timeline.published.find import PAGE, Found
from timeline.published.index import Index, index_from
from timeline.published.page import card_of
from timeline.published.question import Question
from timeline.services.kept import kept_for_now
from timeline.services.publish import going_out
from timeline.services.snapshot import snapshot, whole
from timeline.temporal.values import BOUNDS

from ..access import desk, frame, show

PREVIEWED = PAGE
MOST_DRAWN = 2_000
"""Events that the frise of a preview draws; of more, the list alone is shown."""


def _context(request: HttpRequest, timeline: Timeline) -> dict[str, Any]:
    here = reverse("editor:preview", args=[timeline.slug])
    return {
        **frame(request, timeline),
        "here": here,
        "frise_url": f"{here}frise.json",
        "lang": timeline.language,
        "question": Question(),
        "carried": "",
    }


@require_safe
@desk
def preview(request: HttpRequest, slug: str) -> HttpResponse:
    """The page of the timeline, in its own language; nobody else's cache may keep it."""
    timeline = policy.timeline_for(request.user, slug)
    now = timezone.now()
    rows, kept = going_out(timeline), kept_for_now(timeline, now)
    total = rows.count() + kept.count()
    rows, kept = _after(request.GET.get("after", "").replace("\x00", ""), rows, kept)
    shown: list[tuple[str, int, int, dict[str, Any]]] = [
        *((each.event.sort_key, 0, each.event.pk, snapshot(each, now=now)) for each in whole(rows[: PREVIEWED + 1])),
        *((row.sort_key, 1, row.position, row.data) for row in kept[: PREVIEWED + 1]),
    ]
    shown.sort(key=lambda each: each[:3])
    more = shown[PREVIEWED - 1][-1]["id"] if len(shown) > PREVIEWED else None
    cards = [card_of(data) for *_place, data in shown[:PREVIEWED]]
    context = {
        **_context(request, timeline),
        "months": [(month, list(rows)) for month, rows in groupby(cards, key=lambda card: card.month)],
        "total": total,
        "drawn": 0 < total <= MOST_DRAWN,
        "more": more,
    }
    with translation.override(timeline.language):
        return show(request, "preview", context)


def _after(
    public_id: str, going: EventQuerySet, kept: QuerySet[PublishedEvent]
) -> tuple[EventQuerySet, QuerySet[PublishedEvent]]:
    """What comes after an event in the order of the page: by day, and on one day what goes out before what is kept."""
    if event := going.filter(public_id=public_id).first():
        later = Q(sort_key__gt=event.sort_key) | Q(sort_key=event.sort_key, pk__gt=event.pk)
        return going.filter(sort_key__gte=event.sort_key).filter(later), kept.filter(sort_key__gte=event.sort_key)
    if row := kept.filter(public_id=public_id).first():
        later = Q(sort_key__gt=row.sort_key) | Q(sort_key=row.sort_key, position__gt=row.position)
        return going.filter(sort_key__gt=row.sort_key), kept.filter(later)
    return going, kept


@require_safe
@desk
def preview_event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """The page of one event, or the part of it that the frise opens beneath itself."""
    timeline = policy.timeline_for(request.user, slug)
    now = timezone.now()
    found = whole(going_out(timeline).filter(public_id=public_id))
    kept = None if found else kept_for_now(timeline, now).filter(public_id=public_id).first()
    if kept is None and not found:
        raise Http404
    data = kept.data if kept is not None else snapshot(found[0], now=now)
    context = {
        **_context(request, timeline),
        "card": card_of(data),
        "htmx": bool(request.htmx),
    }
    with translation.override(timeline.language):
        return show(request, "preview_event", context, push=False)


@require_safe
@desk
def preview_frise(request: HttpRequest, slug: str) -> HttpResponse:
    """What the frise draws (docs/frise-data.md): a summary, or one tile of its events (`?tile=`)."""
    timeline = policy.timeline_for(request.user, slug)
    number = request.GET.get("tile", "")
    index = _index(timeline)
    found = Found(tuple((entry, entry.now) for entry in index.entries), facets={}, known=len(index.entries))
    asked = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else None
    response = JsonResponse(tiles.summary(index, found, index.bands) if asked is None else tiles.tile(found, asked))
    response["Cache-Control"] = "private, no-store"
    return response


_DRAWN = ("headline", "kind", "factuality", "shape", "granularity", "part_of_day", "clock")


def _index(timeline: Timeline) -> Index:
    """All that goes out, as far as it is drawn: no word of it is searched, no JSON of it is read. `Http404` where that is
    more than a frise of a preview draws."""
    moment = timezone.now()
    events = list(going_out(timeline).values_list("pk", "public_id", *_DRAWN, *BOUNDS)[: MOST_DRAWN + 1])
    kept = list(kept_for_now(timeline, moment)[: MOST_DRAWN + 1 - len(events)])
    if len(events) + len(kept) > MOST_DRAWN:
        raise Http404
    sources: dict[int, list[dict[str, str]]] = {}
    cited = Evidence.objects.filter(event__timeline=timeline, event__removed_at=None).order_by()
    for event, publisher, day in cited.values_list("event", "article__publisher", "article__published_on"):
        sources.setdefault(event, []).append(
            {"publisher": publisher, "published_on": day.isoformat(), "exact": "", "title": ""}
        )
    same = {"language": timeline.language, "words": {}, "history": [], "actors": (), "place": ""}
    now = moment.isoformat()

    def rows() -> Iterator[dict[str, Any]]:
        for key, public_id, *said in events:
            told, bounds = said[: len(_DRAWN)], said[len(_DRAWN) :]
            data = {
                **same,
                **dict(zip(_DRAWN, told, strict=True)),
                **{name: day and day.isoformat() for name, day in zip(BOUNDS, bounds, strict=True)},
                "evidence": sources.get(key, ()),
                "first_published": now,
            }
            yield {"public_id": public_id, "search_text": "", "data": data}
        for row in kept:
            yield {"public_id": row.public_id, "search_text": "", "data": row.data}

    return index_from(rows(), -timeline.pk)
