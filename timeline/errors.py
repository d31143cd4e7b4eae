"""The pages of refusal and failure: in the reader's language, without a stack trace, and honest about the status."""

from __future__ import annotations

import logging
import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

logger = logging.getLogger(__name__)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: the same words and bytes for what is absent and for what is not yours."""
    return render(request, "404.html", status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "403.html", status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 with Retry-After where the database could not be reached or did not answer in time."""
    error = sys.exc_info()[1]
    unavailable = isinstance(error, (OperationalError, InterfaceError)) or type(error).__name__ == "PoolTimeout"
    response = render(request, "503.html" if unavailable else "500.html", status=503 if unavailable else 500)
    if unavailable:
        response["Retry-After"] = "10"
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 where the session ended in mid-edit: sign in again; what was typed is shown so that nothing is lost."""
    logger.warning("CSRF refused: %s", reason)
    hidden = {"csrfmiddlewaretoken", "password", "password1", "password2", "oldpassword", "login", "code"}
    typed = [(name, value) for name, values in request.POST.lists() if name not in hidden for value in values if value]
    template = "shared/_session_expired.html" if getattr(request, "htmx", False) else "403_csrf.html"
    return render(request, template, {"typed": typed}, status=403)
