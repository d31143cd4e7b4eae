"""The two files that an embed needs beside its page: the loader for the host's page, and the colours it asked for."""

from __future__ import annotations

import gzip
import hashlib
from functools import lru_cache

import brotli
from csp.constants import NONE
from csp.decorators import csp
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.views.decorators.http import require_safe

from timeline import squeeze

from .look import Look, contrast

SOURCE = settings.BASE_DIR / "static" / "js" / "embed" / "widget.js"


@lru_cache(maxsize=1)
def _packed() -> tuple[str, dict[str, bytes]]:
    body = squeeze.script(SOURCE.read_text(encoding="utf-8")).encode()
    encodings = {"": body, "gzip": gzip.compress(body, 9, mtime=0), "br": brotli.compress(body, quality=11)}
    return f'W/"{hashlib.sha256(body).hexdigest()[:20]}"', encodings


@require_safe
@csp({"default-src": [NONE], "frame-ancestors": [NONE]})
def widget(request: HttpRequest) -> HttpResponse:
    """The loader. Its address is pasted into other people's pages for ever, so it is short-lived in caches."""
    if settings.DEBUG:
        _packed.cache_clear()
    etag, bodies = _packed()
    response = get_conditional_response(request, etag=etag)
    if response is None:
        accepted = request.headers.get("Accept-Encoding", "")
        encoding = next((name for name in ("br", "gzip") if name in accepted), "")
        response = HttpResponse(bodies[encoding], content_type="text/javascript; charset=utf-8")
        if encoding:
            response["Content-Encoding"] = encoding
    response["ETag"] = etag
    response["Cache-Control"] = "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


@require_safe
def theme(request: HttpRequest) -> HttpResponse:
    """The colours of a frame as custom properties: only hex digits that passed `Look.read` are written."""
    look = Look.read(request.GET)
    named = (("accent", look.accent), ("ink", look.ink), ("paper", look.paper))
    rules = "".join(f"--{name}:#{value};" for name, value in named if value)
    if look.ink:
        scheme = "light" if contrast(look.paper, "000000") > contrast(look.paper, "ffffff") else "dark"
        rules += f"--soft:var(--ink);--line:var(--ink);color-scheme:{scheme};"
    response = HttpResponse(f":root:root{{{rules}}}" if rules else "", content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "public, max-age=86400"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
