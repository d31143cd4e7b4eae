"""oEmbed (oembed.com 1.0): what a pasted address of ours becomes on another site. JSON and XML, our own host only."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_safe

from timeline.models import Publication
from timeline.published.answers import Withdrawn, answer, may_keep, publication_for
from timeline.published.characters import clean_all
from timeline.published.question import Question
from timeline.published.snippet import HEIGHT, absolute, iframe, timeline_address
from timeline.published.visible import EventWithdrawn, explain_absence

from .look import Look, number

TYPES = {"json": "application/json; charset=utf-8", "xml": "text/xml; charset=utf-8"}
WIDTH, MOST_WIDTH = 700, 2000
LONGEST_ADDRESS = 2000
_ROUTES = {"reader:timeline", "reader:event", "embed:frame"}


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """404 for any address that is not a published timeline or event of ours, 410 once withdrawn, 501 for another format."""
    form = request.GET.get("format", "json").lower()
    if form not in TYPES:
        return _refusal(501)
    try:
        slug, public_id, asked = _read(request.GET.get("url", ""))
        publication = publication_for(slug)
        if public_id and not publication.events.filter(public_id=public_id).exists():  # type: ignore[attr-defined]
            raise explain_absence(publication, public_id)
    except Http404:
        return _refusal(404)
    except (Withdrawn, EventWithdrawn):
        return _refusal(410)
    question, look = Question.read(asked), Look.read(asked)
    width = number(request.GET.get("maxwidth", ""), 1, MOST_WIDTH, 0)
    height = min(look.height or HEIGHT, number(request.GET.get("maxheight", ""), 1, 4000, 4000))

    def build() -> str:
        pairs = _pairs(publication, question, look, public_id)
        data = _described(publication, pairs, min(width or WIDTH, WIDTH), height)
        return json.dumps(data, ensure_ascii=False) if form == "json" else _xml(data)

    variant = ("oembed", form, width, height, public_id, question.query(), look.pairs())
    response = answer(request, publication, build=build, content_type=TYPES[form], variant=variant)
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _refusal(status: int) -> HttpResponse:
    response = HttpResponse(status=status, content_type="text/plain; charset=utf-8")
    response["Access-Control-Allow-Origin"] = "*"
    may_keep(response)
    return response


def _read(address: str) -> tuple[str, str, QueryDict]:
    """The slug, the event (or nothing) and the parameters of an address of ours; `Http404` for any other."""
    if len(address) > LONGEST_ADDRESS:
        raise Http404
    home = urlsplit(settings.PUBLIC_URL)
    try:
        parts = urlsplit(address)
        same = parts.scheme in {"http", "https"} and parts.netloc.lower() == home.netloc.lower()
    except ValueError as error:
        raise Http404 from error
    if not same or not parts.path.startswith(home.path):
        raise Http404
    path = parts.path[len(home.path) :]
    try:
        match = resolve(path if path.endswith("/") else f"{path}/")
    except Resolver404 as error:
        raise Http404 from error
    if match.view_name not in _ROUTES:
        raise Http404
    return match.kwargs["slug"], match.kwargs.get("public_id", ""), QueryDict(parts.query)


def _pairs(publication: Publication, question: Question, look: Look, public_id: str) -> list[tuple[str, str]]:
    """The parameters of the frame: those of the pasted address that we know, beginning with its event if it has one."""
    pairs = [pair for pair in parse_qsl(question.but(compare="").query().lstrip("?")) if pair[0] != "after"]
    pairs += [pair for pair in look.pairs() if pair[0] != "height"]
    if public_id:
        row = publication.events.filter(public_id=public_id).only("start_earliest").first()  # type: ignore[attr-defined]
        if row is not None and row.start_earliest:
            pairs = [pair for pair in pairs if pair[0] != "start"] + [("start", row.start_earliest.isoformat())]
    return pairs


def _described(publication: Publication, pairs: list[tuple[str, str]], width: int, height: int) -> dict[str, Any]:
    slug, title = publication.timeline.slug, publication.title
    frame = iframe(slug, title, pairs, width=str(width), height=height)
    data = {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Frise",
        "provider_url": absolute("/"),
        "author_url": timeline_address(slug),
        "cache_age": 300,
        "width": width,
        "height": height,
        "html": str(frame),
    }
    return clean_all(data)  # type: ignore[return-value]


def _xml(data: dict[str, Any]) -> str:
    rows = "".join(f"<{name}>{escape(str(value))}</{name}>" for name, value in data.items())
    return f'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>{rows}</oembed>\n'
