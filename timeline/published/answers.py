"""Answer for a snapshot: found or gone, 304 where nothing changed, compressed once and kept, cacheable by anybody.

Reader, embeds and programs answer through here, so that embargo, withdrawal, ETag and `Vary` have one author. A body is
built once for each (snapshot, variant) and kept in memory; whether it may be shown is asked of the database each time.
"""

from __future__ import annotations

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache
from threading import Lock
from typing import Any

import brotli
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date

from timeline.models import Publication, Timeline

from . import current
from .visible import starts

FRESH = "public, max-age=0, s-maxage=60, stale-if-error=86400"
"""What readers held before a withdrawal they never see again without asking: a browser asks each time, and is told 304 or
410. A cache for many asks after a minute, and shows nothing older meanwhile unless we are down (5xx only)."""
SHARED = "public, max-age=60, stale-if-error=86400"
"""The same to the letter of RFC 9213, for a CDN that takes `s-maxage` to forbid what is older even then."""
_KEPT = (200, 304, 410)
_MOST_BYTES = 48_000_000
_LEAST_BYTES = 600
"""Shorter bodies are not worth compressing; and what a body costs to keep beside its own bytes."""


class Withdrawn(Exception):
    """The timeline was taken from readers: 410 everywhere, whatever they hold. `timeline` carries the public note."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline.slug)
        self.timeline = timeline


def publication_for(slug: str, now: datetime | None = None) -> Publication:
    """The snapshot that readers see now, its timeline beside it: one query.

    Raises `Withdrawn` where readers saw one before and none is left, `Http404` where they never saw any (a draft, a
    schedule, an embargo and an unknown slug are alike).
    """
    now = now or timezone.now()
    publication = current.current(slug, now)
    if publication is not None:
        return publication
    timeline = Timeline.objects.filter(slug=slug).first()
    if timeline is None:
        raise Http404
    seen = timeline.publications.filter(withdrawn_at__lte=now, release_at__lte=now)
    for publication in seen:
        until = publication.embargo_until
        if until is None or until <= min(now, publication.withdrawn_at):
            raise Withdrawn(timeline)
    raise Http404


@lru_cache(maxsize=1)
def release() -> str:
    """A digest of code, templates, translations and static files: what is kept from before an upgrade is asked anew."""
    digest = hashlib.sha256()
    for folder, ending in (("timeline", "*.py"), ("timeline", "*.mo"), ("templates", "*"), ("static", "*")):
        for path in sorted((settings.BASE_DIR / folder).rglob(ending)):
            if path.is_file():
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def etag_of(publication: Publication, variant: Iterable[Any] = ()) -> str:
    """The weak ETag of one variant (all that the body depends on beside the snapshot, and the clock by which its moments are
    told). Drafts never move it."""
    zone = publication.timeline.zone.key
    text = repr((publication.pk, publication.number, release(), settings.PUBLIC_URL, zone, tuple(variant)))
    return f'W/"{hashlib.sha256(text.encode()).hexdigest()[:20]}"'


def answer(
    request: HttpRequest,
    publication: Publication,
    *,
    build: Callable[[], str | bytes],
    content_type: str,
    variant: Iterable[Any] = (),
    vary: Iterable[str] = (),
) -> HttpResponse:
    """304 where the client has this very body, else the body of `build`, compressed as the client likes it.

    `variant` must name all that `build` depends on beside the snapshot; `vary` the request headers among it. Moments are
    told by the clock of the timeline's desk.
    """
    etag = etag_of(publication, (content_type, *variant))
    response = get_conditional_response(request, etag=etag)
    if response is None:
        with timezone.override(publication.timeline.zone):
            body, encoding = _body(etag, _accepted(request), build)
        response = HttpResponse(body, content_type=content_type)
        if encoding:
            response["Content-Encoding"] = encoding
    response["ETag"] = etag
    response["Last-Modified"] = http_date(starts(publication).timestamp())
    patch_vary_headers(response, ["Accept-Encoding", *vary])
    return may_keep(response)


def may_keep(response: HttpResponse) -> HttpResponse:
    """Say how long caches may keep a public answer, be it a page or the note that it is gone; not that there is none, as
    there may be one any moment."""
    if response.status_code not in _KEPT:
        response["Cache-Control"] = "public, no-cache"
        return response
    response["Cache-Control"] = FRESH
    response["CDN-Cache-Control"] = SHARED
    return response


def _accepted(request: HttpRequest) -> str:
    """`br`, `gzip` or nothing, by the request's Accept-Encoding."""
    accepted = set()
    for part in request.headers.get("Accept-Encoding", "")[:200].split(","):
        name, _, quality = part.strip().partition(";")
        if quality.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}:
            accepted.add(name.strip().lower())
    return next((name for name in ("br", "gzip") if name in accepted), "")


class _Shelf:
    """Bodies by (ETag, encoding), the least lately asked for leaving first. A short one is kept as it is written."""

    def __init__(self) -> None:
        self._bodies: OrderedDict[tuple[str, str], bytes] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def find(self, etag: str, encoding: str) -> tuple[bytes, str] | None:
        with self._lock:
            for one in (encoding, ""):
                body = self._bodies.get((etag, one))
                # A long body as it is written is for those alone who take nothing else.
                if body is not None and (one == encoding or len(body) < _LEAST_BYTES):
                    self._bodies.move_to_end((etag, one))
                    return body, one
        return None

    def keep(self, etag: str, encoding: str, body: bytes) -> None:
        with self._lock:
            self._size += self._weight(body) - self._weight(self._bodies.pop((etag, encoding), None))
            self._bodies[etag, encoding] = body
            while self._size > _MOST_BYTES and len(self._bodies) > 1:
                self._size -= self._weight(self._bodies.popitem(last=False)[1])

    def clear(self) -> None:
        with self._lock:
            self._bodies.clear()
            self._size = 0

    @staticmethod
    def _weight(body: bytes | None) -> int:
        return 0 if body is None else len(body) + _LEAST_BYTES


_shelf = _Shelf()


def _body(etag: str, encoding: str, build: Callable[[], str | bytes]) -> tuple[bytes, str]:
    if (found := _shelf.find(etag, encoding)) is not None:
        return found
    built = build()
    body = built.encode("utf-8", "replace") if isinstance(built, str) else built
    if len(body) < _LEAST_BYTES:
        encoding = ""
    elif encoding == "br":
        body = brotli.compress(body, quality=5 if len(body) < 2_000_000 else 3)
    elif encoding == "gzip":
        body = gzip.compress(body, 6, mtime=0)
    _shelf.keep(etag, encoding, body)
    return body, encoding


def forget() -> None:
    """Drop every kept body (tests, where a rolled back database gives the same key to another snapshot)."""
    current.forget()
    _shelf.clear()
