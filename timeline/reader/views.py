"""The public pages: what is published, one timeline, one event, and the data of the frise. They read no cookie."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from csp.constants import NONE
from csp.decorators import csp
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from timeline import packs, squeeze
from timeline.models import Publication, Timeline
from timeline.published import tiles
from timeline.published.answers import Withdrawn, answer, may_keep, publication_for
from timeline.published.find import find, page_with
from timeline.published.index import index_of
from timeline.published.page import card, read
from timeline.published.question import Question
from timeline.published.snippet import absolute
from timeline.published.visible import EventWithdrawn, explain_absence
from timeline.typography import other_language, typeset

from .citation import FORMS, Citation

HTML = "text/html; charset=utf-8"
STYLE = "reader.css"


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Every published timeline, the newest snapshot first."""
    language = Question.read(request.GET).lang or settings.LANGUAGE_CODE
    publications = list(Publication.objects.newest(timezone.now()))  # type: ignore[attr-defined]
    with translation.override(language):
        context = {"publications": publications, "lang": language, "other_lang": other_language(language)}
        response = render(request, "reader/home.html", context)
    response["Content-Language"] = language
    may_keep(response)
    return packs.allow(response, STYLE)


def _tombstone(
    request: HttpRequest, timeline: Timeline, language: str, publication: Publication | None = None
) -> HttpResponse:
    language = language or timeline.language
    context = {
        "timeline": timeline,
        "publication": publication,
        "lang": language,
        "other_lang": other_language(language),
    }
    with translation.override(language), timezone.override(timeline.zone):
        response = render(request, "reader/gone.html", context, status=410)
    response["Content-Language"] = language
    may_keep(response)
    return packs.allow(response, STYLE)


def _page(
    request: HttpRequest,
    publication: Publication,
    question: Question,
    templates: tuple[str, str],
    more: Callable[[], dict[str, Any]],
    about: str = "",
) -> HttpResponse:
    """The page (first template) or, for htmx, its fragment (second), in the language of the question or timeline."""
    language = question.lang or publication.language
    slug = publication.timeline.slug
    htmx = bool(getattr(request, "htmx", False))

    def build() -> str:
        context = {
            "question": question,
            "publication": publication,
            "timeline": publication.timeline,
            "lang": language,
            "other_lang": other_language(language),
            "here": reverse("reader:timeline", args=[slug]),
            "frise_url": reverse("reader:frise", args=[slug]) + question.filters.query(),
            "public_url": settings.PUBLIC_URL,
            "htmx": htmx,
        }
        with translation.override(language):
            return squeeze.page(render_to_string(templates[htmx], {**context, **more()}))

    response = answer(
        request,
        publication,
        build=build,
        content_type=HTML,
        variant=("reader", about, question.query(), question.wrong, language, htmx),
        vary=("HX-Request",),
    )
    response["Content-Language"] = language
    return packs.allow(response, STYLE, "boot.js")


@require_safe
def timeline(request: HttpRequest, slug: str) -> HttpResponse:
    """One timeline: the whole page, or its `#reading` alone for htmx."""
    question = Question.read(request.GET)
    try:
        publication = publication_for(slug)
    except Withdrawn as gone:
        return _tombstone(request, gone.timeline, question.lang)
    templates = ("reader/timeline.html", "reader/_reading.html")
    return _page(request, publication, question, templates, lambda: {"reading": read(publication, question)})


@require_safe
def event(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """The permalink of an event: it never dies while its timeline stands; left out of a later snapshot, it says so."""
    question = Question.read(request.GET)
    try:
        publication = publication_for(slug)
        templates = ("reader/event.html", "reader/_event.html")
        return _page(
            request, publication, question, templates, lambda: _event(publication, public_id, question), public_id
        )
    except Withdrawn as gone:
        return _tombstone(request, gone.timeline, question.lang)
    except EventWithdrawn as gone:
        return _tombstone(request, gone.publication.timeline, question.lang, gone.publication)


def _event(publication: Publication, public_id: str, question: Question) -> dict[str, Any]:
    """What the page of one event says; raises where the snapshot, or the day asked, does not know it."""
    data = publication.events.filter(public_id=public_id).values_list("data", flat=True).first()  # type: ignore[attr-defined]
    if data is None:
        raise explain_absence(publication, public_id)
    index = index_of(publication)
    state = index.entries[index.places[public_id]].on(question.known)
    if state is None:
        raise Http404
    found = find(index, question)
    ids = [entry.public_id for entry, _ in found.hits]
    place = ids.index(public_id) if public_id in ids else None
    around = (None, None)
    if place is not None:
        hits = found.hits
        around = (hits[place - 1][0] if place else None, hits[place + 1][0] if place + 1 < len(hits) else None)
    shown = card(data, state, question.known)
    here = reverse("reader:event", args=[publication.timeline.slug, public_id])
    carried = Question(known=question.known, lang=question.lang).query()
    return {
        "card": shown,
        "bands": index.bands,
        "lanes": tiles.lanes_of(index, tiles.bands_of(index, question, found)),
        "citation": Citation.of(shown, publication, absolute(here + Question(known=question.known).query())),
        "cite_url": f"{here}cite",
        "cite_query": carried,
        "previous": around[0],
        "following": around[1],
        "page_cursor": page_with(found, public_id),
        "found_total": len(found.hits),
        "kept": question.but(q="", compare="").pairs(),
    }


@require_safe
def cite(request: HttpRequest, slug: str, public_id: str, form: str) -> HttpResponse:
    """The citation of an event as a file (`bib`, `ris`, `json`), as known on the day asked."""
    if form not in FORMS:
        raise Http404
    question = Question.read(request.GET)
    question = Question(known=question.known, lang=question.lang)
    kind, write = FORMS[form]
    try:
        publication = publication_for(slug)
        language = question.lang or publication.language

        def build() -> str:
            with translation.override(language):
                return write(_event(publication, public_id, question)["citation"])

        response = answer(
            request,
            publication,
            build=build,
            content_type=f"{kind}; charset=utf-8",
            variant=("cite", public_id, form, language, question.query()),
        )
    except (Withdrawn, EventWithdrawn):
        return HttpResponse(status=410)
    response["Content-Disposition"] = f'attachment; filename="frise-{public_id}.{form}"'
    response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def social_card(request: HttpRequest, slug: str) -> HttpResponse:
    """The picture that goes with a shared link: of a timeline, or of one event in it (`?e=`), as known on a day."""
    question = Question.read(request.GET)
    question = Question(known=question.known, lang=question.lang)
    chosen = request.GET.get("e", "")
    try:
        publication = publication_for(slug)
        index = index_of(publication)
        if chosen and chosen not in index.places:
            raise explain_absence(publication, chosen)
        language = question.lang or publication.language
        # Nothing changes between two days of publication: as many pictures as there are such days, and no more.
        if question.known and (days := [day for day in index.days if day <= question.known]):
            question = Question(known=days[-1], lang=question.lang)

        def build() -> bytes:
            # Drawing is read in when the first picture is asked: most processes and programs never draw.
            from .picture import event_picture, timeline_picture

            with translation.override(language):
                if not chosen:
                    title = typeset(publication.title, publication.language)
                    return timeline_picture(index, publication, title, question.known)
                shown = _event(publication, chosen, question)["card"]
                headline = typeset(shown.data["headline"], shown.data["language"])
                return event_picture(index, publication, shown, headline, question.known)

        variant = ("picture", chosen, language, question.known)
        response = answer(request, publication, build=build, content_type="image/png", variant=variant)
    except (Withdrawn, EventWithdrawn):
        return HttpResponse(status=410)
    response["Content-Language"] = language
    return response


@require_safe
@csp({"default-src": [NONE], "frame-ancestors": [NONE]})
def frise(request: HttpRequest, slug: str) -> HttpResponse:
    """What the frise draws (JSON): a summary of what the question finds, or one tile of its events (`?tile=`)."""
    question = Question.read(request.GET).filters
    number = request.GET.get("tile", "")
    asked = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else None
    try:
        publication = publication_for(slug)
    except Withdrawn:
        return JsonResponse({"error": "withdrawn"}, status=410)

    def build() -> str:
        index = index_of(publication)
        found = find(index, question)
        if asked is not None:
            data = tiles.tile(found, asked)
        else:
            data = tiles.summary(index, found, tiles.bands_of(index, question, found))
        return json.dumps(data, separators=(",", ":"), ensure_ascii=False)

    variant = ("frise", question.query(), asked)
    response = answer(request, publication, build=build, content_type="application/json", variant=variant)
    # An embed inside a sandbox has no origin; what it may read here anybody may.
    response["Access-Control-Allow-Origin"] = "*"
    return response
