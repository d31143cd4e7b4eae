"""What every request passes: probes that need no database, pages that read no cookie, one language a request."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.middleware.locale import LocaleMiddleware
from django.urls import Resolver404, resolve
from django.utils import translation

Respond = Callable[[HttpRequest], HttpResponse]

PRIVATE_PREFIXES = ("/desk/", "/accounts/", "/admin/", "/i18n/")
"""The only paths that read a cookie. All others answer everybody the same, so that any cache may keep them."""

LEAST_FREE = 8 * 1024 * 1024
"""Bytes of a disk below which a SQLite file is as good as full."""
_MOST_POLICIES = 200


def is_private(path: str) -> bool:
    return path.startswith(PRIVATE_PREFIXES)


class ReadinessMiddleware:
    """`/healthz`: the process lives. `/readyz`: it can work, that is, the database answers, has every table of
    this release and room to write."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/healthz":
            return _probe(200, "ok")
        if request.path == "/readyz":
            try:
                with connection.cursor() as cursor:
                    cursor.execute("SELECT 1")
                if not _has_room():
                    return _probe(503, "disk")
                if not _migrated():
                    return _probe(503, "migrate")
            except (Error, OSError):
                return _probe(503, "database")
            return _probe(200, "ok")
        return self.get_response(request)


@cache
def _told() -> MigrationLoader:
    """The migrations of this release, which the process reads once."""
    return MigrationLoader(None)


_migrated_to: set[str] = set()
"""The databases (by name) that were found to have every table: asked no more."""


def _migrated() -> bool:
    """Whether `migrate` has been run for this release. A database that is ahead of it has all that is needed."""
    name = str(connection.settings_dict["NAME"])
    if name not in _migrated_to and set(_told().disk_migrations) <= set(
        MigrationRecorder(connection).applied_migrations()
    ):
        _migrated_to.add(name)
    return name in _migrated_to


def _has_room() -> bool:
    """Whether the disk of a SQLite file has room for more; a PostgreSQL server watches its own."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite" or not Path(name).is_absolute():
        return True
    return shutil.disk_usage(Path(name).parent).free >= LEAST_FREE


def _probe(status: int, word: str) -> HttpResponse:
    response = JsonResponse({"status": word}, status=status)
    response["Cache-Control"] = "no-store"
    if status == 503:
        response["Retry-After"] = "5"
    return response


class PublicMiddleware:
    """Public paths lose their cookies before anybody can read them; private ones are never stored by a cache."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not is_private(request.path):
            request.META.pop("HTTP_COOKIE", None)
            request.COOKIES = {}
            return self.get_response(request)
        response = self.get_response(request)
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "private, no-store"
        return response


class WayBackMiddleware:
    """An address of the desk that only takes what a form sends, opened like a page (a restored tab, another language, a link
    that was copied): the page it belongs to, where nothing else would be shown than the browser's own error."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != 405 or not _opened_like_a_page(request):
            return response
        return HttpResponseRedirect(_page_above(request.path))


def _opened_like_a_page(request: HttpRequest) -> bool:
    """Whether a browser asks for a whole page of the desk; programs are told what is wrong."""
    wanted = "Accept" in request.headers and request.accepts("text/html") and "HX-Request" not in request.headers
    return request.method == "GET" and wanted and request.path.startswith("/desk/")


def _page_above(path: str) -> str:
    """The nearest address above `path` that there is."""
    while path != "/":
        path = path.rstrip("/").rpartition("/")[0] + "/"
        try:
            resolve(path)
        except Resolver404:
            continue
        return path
    return path


class _PrivateOnly:
    """In front of a middleware: public paths pass it by."""

    get_response: Respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not is_private(request.path):
            return self.get_response(request)
        return super().__call__(request)  # type: ignore[misc]


class PrivateSessionMiddleware(_PrivateOnly, SessionMiddleware):
    """Sessions, of private paths alone."""


class PrivateAuthenticationMiddleware(_PrivateOnly, AuthenticationMiddleware):
    """`request.user`, on private paths alone."""


class PrivateMessageMiddleware(_PrivateOnly, MessageMiddleware):
    """Messages to a person, on private paths alone."""


class PolicyMiddleware(CSPMiddleware):
    """The policy of each answer, put together once for all that ask for the same.

    We have no policy that only reports, and no nonce: each page's exceptions are digests of its own texts.
    """

    def __init__(self, get_response: Respond) -> None:
        super().__init__(get_response)
        self._written: dict[str, str] = {}

    def process_request(self, request: HttpRequest) -> None:
        """No nonce: there is none to hand out."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if HEADER not in response.headers and not getattr(response, "_csp_exempt", False):
            response.headers[HEADER] = self._policy(response)
        return response

    def _policy(self, response: HttpResponse) -> str:
        asked = [getattr(response, f"_csp_{name}", None) for name in ("config", "update", "replace")]
        key = repr(asked)
        if key not in self._written:
            if len(self._written) >= _MOST_POLICIES:
                self._written.clear()
            self._written[key] = build_policy(*asked)
        return self._written[key]


class LanguageMiddleware(LocaleMiddleware):
    """Private pages speak the person's language; public ones the one of `?lang=`, else French (a view may choose)."""

    def process_request(self, request: HttpRequest) -> None:
        if is_private(request.path):
            super().process_request(request)
            return
        wanted = request.GET.get("lang", "")
        language = wanted if wanted in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if is_private(request.path):
            return super().process_response(request, response)
        if not response.headers.get("Content-Type", "").startswith(("text/javascript", "text/css")):
            response.headers.setdefault("Content-Language", translation.get_language() or settings.LANGUAGE_CODE)
        return response
