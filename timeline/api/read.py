"""The read API: /api/v1/, described by /api/v1/openapi.json. Public, GET only, without tokens: it shows snapshots."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from ninja import Field, NinjaAPI, Query, Schema

from timeline.models import Publication
from timeline.named import in_language
from timeline.published.answers import Withdrawn, answer, may_keep, publication_for
from timeline.published.characters import clean_all
from timeline.published.find import find, page_of
from timeline.published.index import index_of
from timeline.published.question import Question
from timeline.published.snippet import absolute, timeline_address
from timeline.published.visible import EventWithdrawn, explain_absence, starts

from .outputs import OUTPUTS, open_to_all, refusal
from .rows import event_address, gone_of, known_on

JSON = "application/json"
LEAST, USUAL, MOST = 1, 50, 500

api = NinjaAPI(
    title="Frise",
    version="1",
    urls_namespace="api:v1",
    docs_url=None,  # our own page, /api/, works under the strict policy
    description=(
        "Published timelines, read only. Every answer has an ETag; 410 means withdrawn. Dates are EDTF (ISO 8601-2) "
        "with four inclusive bounds; `factuality` says whether an event happened, is planned, feared, demanded, denied…"
    ),
)


class Refusal(Schema):
    status: int
    detail: str


class Gone(Refusal):
    title: str
    note: str


class TimelineOut(Schema):
    slug: str
    title: str
    description: str
    language: str
    number: int = Field(description="number of the snapshot: one more each time it is published")
    published: str
    events: int
    url: str
    outputs: dict[str, str] = Field(description="the same timeline in other formats")


class TimelinesOut(Schema):
    timelines: list[TimelineOut]
    next: str | None


class EventOut(Schema):
    """One event; see docs/snapshot.md for each field."""

    id: str
    url: str
    headline: str
    language: str
    edtf: str
    start_earliest: str | None
    start_latest: str | None
    end_earliest: str | None
    end_latest: str | None
    shape: str
    granularity: str
    qualifier: str
    words: dict[str, str]
    kind: str
    factuality: str
    said_by: list[str]
    actors: list[dict[str, str | None]] = Field(
        description="`name` as the snapshot has it, `label` as the language asked does, `role`, `country`"
    )
    place: str | None
    note: str
    evidence: list[dict[str, Any]]
    history: list[dict[str, Any]]
    first_published: str
    changed: str | None


class EventsOut(Schema):
    number: int
    total: int
    events: list[EventOut]
    next: str | None = Field(description="address of the next page")


class GoneOut(Schema):
    id: str
    url: str
    since: str = Field(description="when readers lost sight of it")


class WithdrawnOut(Schema):
    number: int
    withdrawn: list[GoneOut]


class Filters(Schema):
    """What cannot be read counts as not asked: no value of these is an error."""

    q: str = Field("", description="words; accents and inflections are forgiven")
    actor: str = ""
    place: str = ""
    source: str = Field("", description="publisher")
    kind: list[str] = []
    factuality: list[str] = []
    since: str = Field("", alias="from", description="ISO year, month or day")
    until: str = Field("", alias="to", description="ISO year, month or day")
    lang: str = Field("", description="`fr` or `en`: of each `label`; the timeline's own where not given")
    known: str = Field("", description="ISO day: only what sources published by then let one know")
    after: str = Field("", description="cursor, from `next`")
    limit: str = Field("", description=f"events a page, {LEAST} to {MOST}, {USUAL} where not given")


def _limit(request: HttpRequest) -> int:
    text = request.GET.get("limit", "")
    return min(MOST, max(LEAST, int(text[:6]))) if text.isascii() and text.isdigit() else USUAL


def _dump(value: Any) -> str:
    return json.dumps(clean_all(value), ensure_ascii=False, separators=(",", ":"))


def _described(publication: Publication) -> dict[str, Any]:
    slug = publication.timeline.slug
    return {
        "slug": slug,
        "title": publication.title,
        "description": publication.description,
        "language": publication.language,
        "number": publication.number,
        "published": starts(publication).isoformat(),
        "events": publication.facts.get("total", 0),
        "url": timeline_address(slug),
        "outputs": {path: absolute(reverse("api:output", args=[slug, path])) for path in OUTPUTS},
    }


def _answered(
    request: HttpRequest, slug: str, variant: tuple[Any, ...], build: Callable[[Publication], Any]
) -> HttpResponse:
    """The JSON of what `build` makes of the visible snapshot; 404, 410 and 304 as everywhere."""
    try:
        publication = publication_for(slug)
    except Http404:
        return refusal(404, "en")
    except Withdrawn as gone:
        return refusal(410, gone.timeline.language, gone.timeline)
    try:
        response = answer(
            request, publication, build=lambda: _dump(build(publication)), content_type=JSON, variant=("api", *variant)
        )
    except Http404:
        return refusal(404, "en")
    except EventWithdrawn:
        return refusal(410, publication.language, publication.timeline, event=True)
    response["Content-Language"] = publication.language
    return open_to_all(response)


ANSWERS = {404: Refusal, 410: Gone}


@api.get("/timelines", response=TimelinesOut, summary="Published timelines, the newest first")
def timelines(request: HttpRequest, page: str = "") -> HttpResponse:
    """A hundred at a time."""
    number = min(1000, int(page)) if page.isascii() and page.isdigit() and len(page) < 5 else 0
    rows = list(Publication.objects.newest(timezone.now())[number * 100 : number * 100 + 101])  # type: ignore[attr-defined]
    following = absolute(f"{reverse('api-v1:timelines')}?page={number + 1}") if len(rows) > 100 else None
    body = _dump({"timelines": [_described(row) for row in rows[:100]], "next": following})
    response = HttpResponse(body, content_type=JSON)
    may_keep(response)
    return open_to_all(response)


@api.get("/timelines/{slug}", response={200: TimelineOut, **ANSWERS}, summary="One timeline")
def one_timeline(request: HttpRequest, slug: str) -> HttpResponse:
    return _answered(request, slug, ("timeline",), _described)


@api.get("/timelines/{slug}/facets", response={200: dict[str, Any], **ANSWERS}, summary="What can be asked, counted")
def facets(request: HttpRequest, slug: str) -> HttpResponse:
    """Kinds, factualities, actors, places and publishers with their counts; months; days on which sources spoke."""
    return _answered(request, slug, ("facets",), lambda publication: publication.facts)


@api.get("/timelines/{slug}/events", response={200: EventsOut, **ANSWERS}, summary="Events, in order, filtered")
def events(request: HttpRequest, slug: str, filters: Filters = Query(...)) -> HttpResponse:  # type: ignore[type-arg]  # noqa: B008
    question, limit = (
        Question.read(request.GET).but(compare="", after=Question.read(request.GET).after),
        _limit(request),
    )

    def build(publication: Publication) -> dict[str, Any]:
        found = find(index_of(publication), question)
        page = page_of(found, question.after, limit)
        wanted = [entry.public_id for entry, _ in page.hits]
        rows = publication.events.filter(public_id__in=wanted).values_list("public_id", "data")  # type: ignore[attr-defined]
        stored = dict(rows)
        following = None
        if page.after:
            query = question.but(after=page.after).query()
            following = absolute(reverse("api:v1:events", args=[slug]) + f"{query}&limit={limit}")
        return {
            "number": publication.number,
            "total": len(found.hits),
            "events": [_event(publication, stored[one], question) for one in wanted if one in stored],
            "next": following,
        }

    return _answered(request, slug, ("events", question.query(), limit), build)


@api.get("/timelines/{slug}/events/{public_id}", response={200: EventOut, **ANSWERS}, summary="One event")
def one_event(request: HttpRequest, slug: str, public_id: str, lang: str = "") -> HttpResponse:
    question = Question(lang=Question.read(request.GET).lang)

    def build(publication: Publication) -> dict[str, Any]:
        data = publication.events.filter(public_id=public_id[:12]).values_list("data", flat=True).first()  # type: ignore[attr-defined]
        if data is None or data["id"] != public_id:
            raise explain_absence(publication, public_id)
        return _event(publication, data, question)

    return _answered(request, slug, ("event", public_id[:40], question.lang), build)


@api.get(
    "/timelines/{slug}/withdrawn", response={200: WithdrawnOut, **ANSWERS}, summary="Events that are no longer shown"
)
def withdrawn(request: HttpRequest, slug: str) -> HttpResponse:
    """What an earlier edition showed and this one does not: its own address answers 410. Forget what you kept of it."""

    def build(publication: Publication) -> dict[str, Any]:
        gone = gone_of(publication, Question(), publication.language)
        return {"number": publication.number, "withdrawn": [one.told for one in gone]}

    return _answered(request, slug, ("withdrawn",), build)


def _event(publication: Publication, data: dict[str, Any], question: Question) -> dict[str, Any]:
    told = known_on(data, question.known)
    language = question.lang or publication.language
    actors = [{**actor, "label": in_language(actor["name"], language)} for actor in told["actors"]]
    return {"url": event_address(publication.timeline.slug, data["id"]), **told, "actors": actors}
