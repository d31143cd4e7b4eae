"""Which pages of the desk this process makes: an old tab, opened before an upgrade, is told to load its page again."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .held import hold

HEADER = "X-Frise-Build"
_IN_THE_BACK = {"claim", "mention-done", "draft", "event-draft", "typed-date", "event-date"}
"""Routes that a page asks by itself while somebody is at work in it."""


@lru_cache(maxsize=1)
def build() -> str:
    """A digest of the templates and scripts of the desk."""
    digest = hashlib.sha256()
    for folder in ("templates/editor", "static/js/editor"):
        for path in sorted((settings.BASE_DIR / folder).rglob("*.*")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def answer_to_old_tab(request: HttpRequest) -> HttpResponse | None:
    """Where the page that asks for a fragment was made by another build: the whole page for what is looked at; for what is
    sent, 409 in words, with what was typed kept for the page that is loaded next. `None` for a page of this build."""
    said = request.headers.get(HEADER)
    match = request.resolver_match
    if not request.htmx or not said or said == build() or match is None or match.url_name in _IN_THE_BACK:
        return None
    if request.method != "POST":
        response = HttpResponse()
        response["HX-Redirect"] = request.get_full_path()
        return response
    response = render(request, "editor/_old_tab.html", {"page": hold(request)}, status=409)
    response["HX-Retarget"], response["HX-Reswap"] = "#notice", "outerHTML"
    return response
