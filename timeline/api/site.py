"""For search engines and for people who write programs: robots.txt, site maps, the page about the API."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from timeline.models import Publication
from timeline.published.answers import Withdrawn, answer, may_keep, publication_for
from timeline.published.snippet import absolute, timeline_address
from timeline.typography import other_language

from . import read
from .outputs import OUTPUTS, refusal
from .rows import event_address

XML = "application/xml; charset=utf-8"
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
MOST = 49_000


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What is public may be read by anybody; frames and data are not pages of their own."""
    private = "".join(f"Disallow: {path}\n" for path in ("/desk/", "/accounts/", "/admin/", "/i18n/"))
    text = f"User-agent: *\n{private}\nSitemap: {absolute(reverse('api:sitemap'))}\n"
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response["Cache-Control"] = "public, max-age=3600"
    return response


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """The index: one site map a visible timeline. One query."""
    rows = []
    for row in Publication.objects.newest(timezone.now())[:MOST]:  # type: ignore[attr-defined]
        address = absolute(reverse("api:timeline_sitemap", args=[row.timeline.slug]))
        rows.append(f"<sitemap><loc>{escape(address)}</loc><lastmod>{row.release_at.isoformat()}</lastmod></sitemap>")
    xml = f'<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex {_NAMESPACE}>{"".join(rows)}</sitemapindex>\n'
    response = HttpResponse(xml, content_type=XML)
    may_keep(response)
    return response


@require_safe
def timeline_sitemap(request: HttpRequest, slug: str) -> HttpResponse:
    """A timeline and the permalinks of its events."""
    try:
        publication = publication_for(slug)
    except Http404:
        return refusal(404, "fr")
    except Withdrawn as gone:
        return refusal(410, gone.timeline.language, gone.timeline)

    def build() -> str:
        day = publication.release_at.isoformat()
        ids = publication.events.order_by("position").values_list("public_id", flat=True)[:MOST]  # type: ignore[attr-defined]
        addresses = [timeline_address(slug), *(event_address(slug, public_id) for public_id in ids)]
        urls = "".join(f"<url><loc>{escape(one)}</loc><lastmod>{day}</lastmod></url>" for one in addresses)
        return f'<?xml version="1.0" encoding="utf-8"?>\n<urlset {_NAMESPACE}>{urls}</urlset>\n'

    return answer(request, publication, build=build, content_type=XML, variant=("sitemap",))


@cache
def _paths() -> list[str]:
    """The addresses of the API, which change with a release alone."""
    return list(read.api.get_openapi_schema()["paths"])


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """What programs can read, for the people who write them: no third-party viewer, no script."""
    asked = request.GET.get("lang", "")
    language = asked if asked in {"fr", "en"} else "fr"
    example = Publication.objects.newest(timezone.now()).first()  # type: ignore[attr-defined]
    with translation.override(language):
        context = {
            "lang": language,
            "other_lang": other_language(language),
            "paths": _paths(),
            "slug": example.timeline.slug if example else "ukraine",
            "outputs": list(OUTPUTS.values()),
            "openapi": absolute(reverse("api:v1:openapi-json")),
            "origin": absolute(""),
        }
        response = render(request, "api/about.html", context)
    may_keep(response)
    response["Content-Language"] = language
    return response
