"""The page inside the iframe: the only pages that others may frame. It reads no cookie and holds no form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from timeline import packs, squeeze
from timeline.models import Publication
from timeline.published.answers import Withdrawn, answer, may_keep, publication_for
from timeline.published.find import Found, cursor, find, page_of
from timeline.published.index import index_of
from timeline.published.page import cards
from timeline.published.question import Question
from timeline.published.snippet import timeline_address
from timeline.published.tiles import EPOCH, bands_of, lanes_of
from timeline.published.visible import EventWithdrawn, explain_absence

from .look import Look
from .strip import strip

HTML = "text/html; charset=utf-8"
STYLE = "frame.css"
LOOSE = {"frame-ancestors": None, "font-src": None, "frame-src": None, "manifest-src": None}
"""Any page may hold a frame (`frame-ancestors`); what it has no use for is left to its `default-src 'none'`."""


@require_safe
@xframe_options_exempt
@csp_replace(LOOSE)
def frame(request: HttpRequest, slug: str) -> HttpResponse:
    """The timeline as others show it; a tombstone once withdrawn; the same words for a draft and for nothing.

    Its policy leaves `frame-ancestors` out: `*` would refuse sandboxed pages, whose origin is opaque.
    """
    question, look = replace(Question.read(request.GET), compare=""), Look.read(request.GET)
    try:
        publication = publication_for(slug)
    except Http404:
        return _message("embed/absent.html", 404, question, look, {})
    except Withdrawn as gone:
        return _message("embed/withdrawn.html", 410, question, look, {"timeline": gone.timeline})
    language = question.lang or publication.language

    def build() -> str:
        with translation.override(language):
            return squeeze.page(render_to_string("embed/frame.html", _context(publication, question, look, language)))

    variant = ("frame", language, question.query(), look.pairs())
    response = answer(request, publication, build=build, content_type=HTML, variant=variant)
    return _open(response, language)


@require_safe
@xframe_options_exempt
@csp_replace(LOOSE)
def event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """One event as the list of an embed shows it: what its frise opens, and a page of its own."""
    question, look = replace(Question.read(request.GET), compare=""), Look.read(request.GET)
    try:
        publication = publication_for(slug)
        language = question.lang or publication.language
        return _open(_one(request, publication, public_id, question, look, language), language)
    except Withdrawn as gone:
        return _message("embed/withdrawn.html", 410, question, look, {"timeline": gone.timeline})
    except EventWithdrawn:
        return _message("embed/absent.html", 410, question, look, {})
    except Http404:
        return _message("embed/absent.html", 404, question, look, {})


def _one(
    request: HttpRequest, publication: Publication, public_id: str, question: Question, look: Look, language: str
) -> HttpResponse:
    def build() -> str:
        index = index_of(publication)
        if (place := index.places.get(public_id)) is None:
            raise explain_absence(publication, public_id)
        entry = index.entries[place]
        if (state := entry.on(question.known)) is None:
            raise Http404
        context = {
            "publication": publication,
            "question": question,
            "look": look,
            "lang": language,
            "cards": cards(publication, ((entry, state),), question.known),
            "address": timeline_address(publication.timeline.slug),
            "query": question.but(lang=question.lang).query(),
        }
        with translation.override(language):
            return squeeze.page(render_to_string("embed/event.html", context))

    variant = ("one", public_id, language, question.query(), look.pairs())
    return answer(request, publication, build=build, content_type=HTML, variant=variant)


def _message(template: str, status: int, question: Question, look: Look, context: dict[str, Any]) -> HttpResponse:
    timeline = context.get("timeline")
    language = question.lang or (timeline.language if timeline else "fr")
    with translation.override(language), timezone.override(timeline and timeline.zone):
        body = render_to_string(template, {**context, "look": look, "lang": language})
    response = HttpResponse(body, status=status)
    may_keep(response)
    return _open(response, language)


def _open(response: HttpResponse, language: str) -> HttpResponse:
    """What lets the page work in a frame of any origin, a sandboxed one included."""
    response["Content-Language"] = language
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    response["Referrer-Policy"] = "strict-origin-when-cross-origin"
    return packs.allow(response, STYLE)


def _start(found: Found, look: Look) -> str:
    """The cursor before the first event of `look.start` or later; before the last page where there is none."""
    if not look.start:
        return ""
    place = next((number for number, hit in enumerate(found.hits) if hit[1].key[:10] >= look.start), None)
    if place is None:
        place = max(0, len(found.hits) - look.limit)
    return cursor(found.hits[place - 1]) if place else ""


def _context(publication: Publication, question: Question, look: Look, language: str) -> dict[str, Any]:
    index = index_of(publication)
    found = find(index, question)
    bands = bands_of(index, question, found)
    page = page_of(found, question.after or _start(found, look), look.limit)
    shown = cards(publication, page.hits, question.known)
    slug = publication.timeline.slug
    return {
        "publication": publication,
        "timeline": publication.timeline,
        "question": question,
        "look": look,
        "lang": language,
        "cards": shown,
        "total": len(found.hits),
        "known_total": found.known,
        "first_shown": page.start + 1,
        "last_shown": page.start + len(page.hits),
        "strip": strip(found.hits, {card.public_id for card in shown}, language),
        "frise_url": reverse("reader:frise", args=[slug]) + question.filters.query(),
        "one_url": reverse("embed:event", args=[slug, "ID"])
        + Question(known=question.known, lang=question.lang).query(),
        "bands": bands,
        "rows": _rows(lanes_of(index, bands)),
        "start_day": date.fromisoformat(look.start).toordinal() - EPOCH if look.start else None,
        "address": timeline_address(slug),
        "query": question.but(lang=question.lang).query(),
        "before": _turn(slug, question, look, page.before),
        "after": _turn(slug, question, look, page.after),
    }


def _rows(lanes: int) -> str:
    """How high the frise stands, by how many lanes it holds."""
    return "low" if lanes <= 3 else "middle" if lanes <= 7 else "high"


def _turn(slug: str, question: Question, look: Look, after: str | None) -> str:
    """The address of another page of this frame; empty where there is none."""
    if after is None:
        return ""
    pairs = [pair for pair in look.pairs() if pair[0] != "start" or after]
    kept = question.but(after=after).query().lstrip("?")
    extra = urlencode(pairs)
    query = "&".join(part for part in (kept, extra) if part)
    return reverse("embed:frame", args=[slug]) + (f"?{query}" if query else "")
