"""The gallery for people who embed: choose options, see them live, copy the line. A GET form without any script."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from timeline.models import Publication
from timeline.published import snippet
from timeline.published.question import Question
from timeline.typography import other_language

from .look import THEMES, Look

MOST_TIMELINES = 200


@require_safe
def gallery(request: HttpRequest) -> HttpResponse:
    """Published timelines only; what cannot be read counts as not chosen."""
    question, look = replace(Question.read(request.GET), compare="", after=""), Look.read(request.GET)
    # `lang` is the language of this page, `embed_lang` the one of the embed.
    spoken = request.GET.get("embed_lang", "")
    page_language = question.lang or "fr"
    question = replace(question, lang=spoken if spoken in ("fr", "en") else "")
    timelines = list(Publication.objects.newest(timezone.now())[:MOST_TIMELINES])  # type: ignore[attr-defined]
    slug = request.GET.get("timeline", "")
    chosen = next((row for row in timelines if row.timeline.slug == slug), timelines[0] if timelines else None)
    form = request.GET.get("form", "")
    form = form if form in snippet.FORMS else "link"
    context = {
        "timelines": timelines,
        "chosen": chosen,
        "question": question,
        "look": look,
        "form": form,
        "forms": snippet.FORMS,
        "themes": THEMES,
        "lang": page_language,
        "other_lang": other_language(page_language),
        "origin": settings.PUBLIC_URL,
    }
    if chosen is not None:
        pairs = [*parse_qsl(question.query().lstrip("?")), *look.pairs()]
        facets = chosen.facts.get("facets", {})
        context |= {
            "pairs": pairs,
            "frame": snippet.frame_address(chosen.timeline.slug, pairs),
            "frame_height": look.height or snippet.HEIGHT,
            "actors": [name for name, _ in facets.get("actor", [])[:60]],
            "kinds": [name for name, _ in facets.get("kind", [])],
            "factualities": [name for name, _ in facets.get("factuality", [])],
        }
    with translation.override(page_language):
        response = render(request, "embed/gallery.html", context)
    response["Cache-Control"] = "public, no-cache"
    response["Content-Language"] = page_language
    return response
