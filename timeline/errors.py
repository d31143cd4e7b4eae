"""The pages of refusal and failure: in the reader's language, without a stack trace, and honest about the status."""

from __future__ import annotations

import logging
import sys
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse

logger = logging.getLogger(__name__)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: the same words and bytes for what is absent and for what is not yours."""
    return render(request, "404.html", status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "403.html", status=403)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, or 413 for a body or a number of fields that no form of ours sends."""
    too_much = isinstance(exception, (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent))
    if not too_much:
        return render(request, "400.html", status=400)
    return render(request, "413.html", {"typed": _told(_all_fields(request))}, status=413)


def unavailable(error: BaseException | None) -> bool:
    """Whether the database could not be reached, was busy for too long, or has no room left."""
    return isinstance(error, (OperationalError, InterfaceError)) or type(error).__name__ == "PoolTimeout"


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 with Retry-After where the database did not answer: then what was typed is shown, ready to be sent
    again."""
    if not unavailable(sys.exc_info()[1]):
        return render(request, "500.html", status=500)
    context: dict[str, Any] = {}
    if request.method == "POST":
        context = {
            "typed": typed(request),
            "again": request.get_full_path(),
            "token": _posted(request).get("csrfmiddlewaretoken", ""),
        }
    response = render(request, "503.html", context, status=503)
    response["Retry-After"] = "10"
    response["Cache-Control"] = "no-store"
    return response


_MOST_FIELDS_SHOWN = 10_000
"""Beyond it nobody typed them, and showing them would cost more than they are worth."""

_SECRET = {"csrfmiddlewaretoken", "password", "password1", "password2", "oldpassword", "login", "code", "credential"}


def _posted(request: HttpRequest) -> QueryDict:
    try:
        return request.POST
    except Exception:  # whatever cannot be read here was refused once already
        return QueryDict()


def _all_fields(request: HttpRequest) -> QueryDict:
    """The fields of a form that has more of them than may be acted on, to be shown and nothing else."""
    fields = QueryDict(mutable=True)
    try:
        pairs = parse_qsl(request.body.decode(errors="replace"), max_num_fields=_MOST_FIELDS_SHOWN)
    except Exception:  # far too many, or a multipart body, which is gone once read
        return fields
    for name, value in pairs:
        fields.appendlist(name, value)
    return fields


def typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What a person typed into the form that was just refused, secrets left out."""
    return _told(_posted(request))


def _told(fields: QueryDict) -> list[tuple[str, str]]:
    return [
        (name, value)
        for name, values in fields.lists()
        if name not in _SECRET
        for value in values
        if isinstance(value, str) and value
    ]


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 where the session ended in mid-edit: sign in again; what was typed is shown so that nothing is lost."""
    logger.warning("CSRF refused on %s: %s", request.path, reason)
    htmx = getattr(request, "htmx", False)
    if htmx and request.path.startswith("/desk/"):
        # The form stays as it is, beneath a word about it: after signing in it is sent once more.
        login = f"{reverse('account_login')}?{urlencode({'next': htmx.current_url_abs_path or '/desk/'})}"
        response = render(request, "editor/_signed_out.html", {"login": login}, status=403)
        response["HX-Retarget"], response["HX-Reswap"] = "#notice", "outerHTML"
        return response
    template = "shared/_session_expired.html" if htmx else "403_csrf.html"
    return render(request, template, {"typed": typed(request)}, status=403)
