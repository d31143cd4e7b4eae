"""What other doors show of embedding: the line to paste, the discovery links, safe addresses."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode, urlsplit

from django import template
from django.templatetags.static import static
from django.urls import reverse

from timeline.published import snippet as snippets

register = template.Library()


@register.simple_tag
def snippet(form: str, slug: str, title: str, pairs: Any = ()) -> str:
    """The line of HTML to paste, as text (the template escapes it). `form` is `link`, `element` or `iframe`."""
    return str.__str__(snippets.snippet(form, slug, title, pairs or ())) + ""


@register.simple_tag
def oembed_address(slug: str, form: str) -> str:
    """Where oEmbed answers for a timeline: `form` is `json` or `xml`."""
    query = urlencode({"url": snippets.timeline_address(slug), "format": form})
    return snippets.absolute(f"{reverse('embed:oembed')}?{query}")


@register.simple_tag
def public(path: str) -> str:
    """The public address of a path of ours."""
    return snippets.absolute(path)


@register.simple_tag
def public_url(name: str, *arguments: str) -> str:
    """The public address of a named route."""
    return snippets.absolute(reverse(name, args=arguments))


@register.simple_tag
def public_static(path: str) -> str:
    """The public address of a static file."""
    return snippets.absolute(static(path))


@register.filter
def is_web(address: str | None) -> bool:
    """Whether an address may become a link: http(s) with a host, nothing else (`javascript:` and the like are text)."""
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
