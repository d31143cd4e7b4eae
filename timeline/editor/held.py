"""What somebody had typed when their session ended: kept in the anonymous session until they have signed in again."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, QueryDict

LIMIT = 200_000
"""Characters held at most: a long article; beyond it the form stays on the screen and nothing is stored."""


def hold(request: HttpRequest) -> str:
    """Keep the form just posted and give the address of the page to come back to, which shows it again."""
    page = request.POST.get("page", "")
    if not page.startswith("/desk/") or "\\" in page or "\n" in page:
        page = request.path
    fields = {name: values for name, values in request.POST.lists() if name not in {"csrfmiddlewaretoken", "page"}}
    if sum(len(value) for values in fields.values() for value in values) <= LIMIT:
        request.session["held"] = {"page": page.split("?")[0], "action": request.path, "fields": fields}
    return page


def take_held(request: HttpRequest) -> dict[str, Any] | None:
    """What was held for this page, once: `{"action": path, "fields": QueryDict}`."""
    held = request.session.get("held")
    if not held or held["page"] != request.path:
        return None
    del request.session["held"]
    fields = QueryDict(mutable=True)
    for name, values in held["fields"].items():
        fields.setlist(name, values)
    return {"action": held["action"], "fields": fields}
