"""What people paste into their own pages: a link that a script turns into the timeline, an element, or an iframe.

Addresses are absolute and come from a setting. Attribute names are the parameters of the frame (docs/embed.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

FORMS = ("link", "element", "iframe")
HEIGHT = 640
Pairs = Iterable[tuple[str, str]]


def absolute(path: str) -> str:
    """The public address of a path of ours."""
    return f"{settings.PUBLIC_URL}{path}"


def timeline_address(slug: str) -> str:
    return absolute(reverse("reader:timeline", args=[slug]))


def frame_address(slug: str, pairs: Pairs = ()) -> str:
    """The page that goes into an iframe, with its parameters."""
    query = urlencode(list(pairs))
    return absolute(reverse("embed:frame", args=[slug])) + (f"?{query}" if query else "")


def script() -> SafeString:
    """The loader, once a page."""
    return format_html('<script async src="{}"></script>', absolute(reverse("embed:widget")))


def _joined(pairs: Pairs) -> list[tuple[str, str]]:
    """Values of a repeated name side by side, with commas between them."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return [(name, ",".join(values)) for name, values in found.items()]


def _room(pairs: list[tuple[str, str]]) -> str:
    """The place kept free until the timeline is there: without it what follows would be pushed down."""
    height = next((value for name, value in pairs if name == "height" and value.isdigit()), str(HEIGHT))
    return f"display:block;min-height:{height}px"


def link(slug: str, title: str, pairs: Pairs = ()) -> SafeString:
    """A link that stays one where the script cannot run or the server does not answer."""
    pairs = list(pairs)
    attributes = format_html_join("", ' data-{}="{}"', _joined(pairs))
    address = timeline_address(slug)
    return format_html(
        '<a data-frise{} href="{}" style="{}">{}</a>{}', attributes, address, _room(pairs), title, script()
    )


def element(slug: str, title: str, pairs: Pairs = ()) -> SafeString:
    """The custom element, with the same link inside."""
    pairs = list(pairs)
    attributes = format_html_join("", ' {}="{}"', _joined(pairs))
    return format_html(
        '<frise-timeline timeline="{}"{} style="{}"><a href="{}">{}</a></frise-timeline>{}',
        slug,
        attributes,
        _room(pairs),
        timeline_address(slug),
        title,
        script(),
    )


def iframe(slug: str, title: str, pairs: Pairs = (), *, width: str = "100%", height: int = 0) -> SafeString:
    """A bare iframe: no script at all, a fixed height."""
    pairs = list(pairs)
    height = height or int(dict(pairs).get("height", HEIGHT))
    return format_html(
        '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy" frameborder="0"></iframe>',
        frame_address(slug, pairs),
        title,
        width,
        height,
    )


def snippet(form: str, slug: str, title: str, pairs: Pairs = ()) -> SafeString:
    """One of `FORMS`; the link for any other word."""
    return {"element": element, "iframe": iframe}.get(form, link)(slug, title, pairs)
