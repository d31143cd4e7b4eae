"""All addresses of the site, from its URLconf: what is added there is tried without anybody thinking of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from timeline.middleware import is_private

_LINK = re.compile(
    r"""(?:href|src|action|data-[\w-]+|content)=["']([^"'<>\s]+)["']"""  # markup
    r"""|"(?:href|id|next|[a-z_]*url)":\s*"([^"]+)\""""  # JSON
    r"""|<(?:loc|id|link)>([^<]+)<"""  # sitemaps and feeds
)
_SLOT = re.compile(r"<(?:(\w+):)?(\w+)>")


def routes(patterns: Iterable[Any] | None = None, prefix: str = "") -> Iterator[str]:
    """Every route of the site as one string of slots, `/t/<slug:slug>/`."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern):
            yield "/" + route.lstrip("^")


def filled(values: dict[str, list[str]], *, private: bool) -> list[str]:
    """Every route of one half of the site with all combinations of `values`. A slot nobody has values for is a KeyError:
    give it some."""
    addresses = []
    for route in routes():
        if is_private(route) != private or "(?P" in route:
            continue
        slots = [name for _kind, name in _SLOT.findall(route)]
        for combination in itertools.product(*(values[name] for name in slots)):
            address = route
            for value in combination:
                address = _SLOT.sub(value, address, count=1)
            addresses.append(address)
    return addresses


def links(address: str, page: str) -> set[str]:
    """Public addresses of this site that a page names."""
    found = set()
    ours = {"testserver", "localhost:8000", urlsplit(settings.PUBLIC_URL).netloc}
    for groups in _LINK.findall(page):
        target = urlsplit(urljoin(f"http://testserver{address}", unescape("".join(groups)).replace("\\/", "/")))
        if target.netloc in ours and not is_private(target.path):
            found.add(target.path + (f"?{target.query}" if target.query else ""))
    return {link for link in found if not link.startswith("/static/")}


def crawl(start: Iterable[str], most: int = 400) -> dict[str, Any]:
    """The answers of all public addresses that can be reached from `start`, by address."""
    client = Client(raise_request_exception=False)
    answers: dict[str, Any] = {}
    waiting = list(start)
    while waiting and len(answers) < most:
        address = waiting.pop(0)
        if address in answers:
            continue
        answers[address] = answer = client.get(address)
        kind = answer.get("Content-Type", "")
        if answer.status_code == 200 and ("html" in kind or "json" in kind or "xml" in kind):
            waiting += sorted(links(address, body(answer)) - answers.keys())
    return answers


def body(answer: Any) -> str:
    """The text of an answer, streamed or not, unpacked where it is compressed."""
    raw = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return raw.decode("utf-8", "replace")
