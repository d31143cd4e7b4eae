"""What somebody had typed when their session ended: kept in the anonymous session until they have signed in again."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, QueryDict
from django.urls import reverse

LIMIT = 200_000
"""Characters held at most: a long article; beyond it the form stays on the screen and nothing is stored."""


_ASK_AND_ANSWER = {"import", "names", "new-timeline", "redate", "address", "table", "arrival", "feeds", "merge"}
"""Routes that show the very form that is posted to them; all others that take a POST answer nothing else."""
_NEVER = {"csrfmiddlewaretoken", "page", "version", "into_version", "saw", "stamp", "token", "seen", "step", "origin"}
"""Fields that nobody typed."""


def _page_of(request: HttpRequest) -> str:
    """The page that the form just posted stood on: as it says itself, as the browser says, or the nearest there is."""
    came_from = urlsplit(request.headers.get("referer", ""))
    said = came_from.path + (f"?{came_from.query}" if came_from.query else "")
    for page in (request.POST.get("page", ""), said if came_from.netloc == request.get_host() else ""):
        if page.startswith("/desk/") and not any(char in page for char in "\\\n\r"):
            return page
    match = request.resolver_match
    if match is None or match.url_name in _ASK_AND_ANSWER:
        return request.path
    slug = match.kwargs.get("slug")
    return reverse("editor:queue", args=[slug]) if slug else reverse("editor:desk")


def hold(request: HttpRequest) -> str:
    """Keep the form just posted and give the address of the page to come back to, which shows it again."""
    page = _page_of(request)
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


_OWN_FIELDS = {
    "comment": ("comment_typed", "text"),
    "reject": ("reject_note", "note"),
    "split": ("split_typed", "headline"),
}
"""Of the forms beside the correction: where the page shows what was typed again, and the field that it was typed in."""


def elsewhere(held: dict[str, Any]) -> dict[str, Any]:
    """For a page with several forms: what was typed in another than its correction, put back into its own field where it
    has one (a comment, the note of a rejection, the headline of a split), shown to be copied from where not."""
    verb = held["action"].rstrip("/").rpartition("/")[2]
    if verb not in _OWN_FIELDS:
        return {"held": told(held)}
    shown_in, field = _OWN_FIELDS[verb]
    return {"kept": "held", shown_in: held["fields"].get(field, "")}


def told(held: dict[str, Any]) -> list[tuple[str, str]]:
    """What was typed, to be copied from: for pages that do not put it back into their form themselves."""
    return [
        (name, value)
        for name, values in held["fields"].lists()
        if name not in _NEVER
        for value in values
        if isinstance(value, str) and value
    ]
