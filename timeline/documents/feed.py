"""RSS and Atom from a stranger: refused for its size and for entity tricks before any parser sees it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from timeline.extraction import clean_text

from .decode import decode
from .values import Unreadable

MAX_BYTES = 2_000_000
MAX_ITEMS = 200
_ROOT = re.compile(r"<(rss|feed|rdf:RDF|\w{1,10}:feed)[\s>]", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]{0,400}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """One item. `guid` tells it from the others; `published` is aware, UTC; empty where the feed does not say."""

    guid: str
    url: str
    title: str
    published: datetime | None
    changed: str


@dataclass(frozen=True, slots=True)
class FeedFound:
    title: str
    language: str
    items: tuple[Item, ...]


def read_feed(data: bytes) -> FeedFound:
    """The items of a feed, the newest first as the feed has them. Raises `Unreadable`: `too_big`, `kind`, `damaged`."""
    if len(data) > MAX_BYTES:
        raise Unreadable("too_big")
    text = decode(data).lstrip("\ufeff \t\r\n")
    head = text[:20_000]
    if not text.startswith("<") or not _ROOT.search(head):
        raise Unreadable("kind")
    if re.search(r"<!ENTITY", text, re.IGNORECASE):
        raise Unreadable("damaged")
    # An old RSS may name its DTD; nothing is fetched for it, and an internal one is refused.
    text = _DOCTYPE.sub("", text, count=1)
    if re.search(r"<!DOCTYPE", text, re.IGNORECASE):
        raise Unreadable("damaged")
    text = re.sub(r"^<\?xml[^>]{0,200}\?>", "", text)
    import feedparser  # slow to import, and most processes never need it

    parsed = feedparser.parse(
        io.BytesIO(clean_text(text).encode("utf-8")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not parsed.get("version") and not parsed.entries:
        raise Unreadable("kind")
    items = [item for entry in parsed.entries[:MAX_ITEMS] if (item := _item(entry))]
    language = _line(parsed.feed.get("language"), 10).lower()[:2]
    return FeedFound(_line(parsed.feed.get("title"), 200), language, tuple(items))


def _line(words: Any, longest: int) -> str:
    return " ".join(clean_text(words).split())[:longest] if isinstance(words, str) else ""


def _item(entry: Any) -> Item | None:
    url = _line(entry.get("link"), 2001)
    if not url.startswith(("http://", "https://")) or len(url) > 2000:
        return None
    moment = entry.get("published_parsed")
    published = None
    if moment:
        try:
            published = datetime(*moment[:6], tzinfo=UTC)
        except (ValueError, TypeError):
            published = None
    return Item(
        guid=_line(entry.get("id"), 2000) or url,
        url=url,
        title=_line(entry.get("title"), 300),
        published=published,
        changed=_line(entry.get("updated"), 60),
    )
