"""What the standards ask of a feed, a calendar, a site map and linked data, written from their texts and not from our code.

Each function returns what it found wrong, in words; nothing where the document keeps to its standard.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

from icalendar import Calendar

ATOM, SITEMAP, XML = (
    "{http://www.w3.org/2005/Atom}",
    "{http://www.sitemaps.org/schemas/sitemap/0.9}",
    "{http://www.w3.org/XML/1998/namespace}",
)
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def _moment(text: Any) -> bool:
    """A moment by RFC 3339 that is in the calendar."""
    try:
        return bool(_RFC3339.fullmatch(text)) and datetime.fromisoformat(text) is not None
    except (TypeError, ValueError):
        return False


def _address(text: Any) -> bool:
    """An absolute web address without a blank."""
    parts = urlsplit(text) if isinstance(text, str) else urlsplit("")
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not re.search(r"\s", text)


class _Html(HTMLParser):
    """What is open at the end, what was active, in a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "iframe", "object", "embed", "form", "img"}:
            self.wrong.append(f"<{tag}> in content")
        self.wrong += [f"{name} in content" for name, value in attrs if name != "href" or not _address(value)]
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")


def _html(text: str) -> list[str]:
    reader = _Html()
    reader.feed(text)
    reader.close()
    return reader.wrong + [f"<{tag}> stays open" for tag in reader.open]


# RFC 4287: how often each child may stand in a feed (4.1.1) and in an entry (4.1.2).
_IN_FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "subtitle": (0, 1), "generator": (0, 1), "icon": (0, 1)}
_IN_FEED |= {
    "logo": (0, 1),
    "rights": (0, 1),
    "author": (0, 99),
    "contributor": (0, 99),
    "category": (0, 99),
    "link": (0, 99),
}
_IN_ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "content": (0, 1), "published": (0, 1), "rights": (0, 1)}
_IN_ENTRY |= {
    "source": (0, 1),
    "summary": (0, 1),
    "author": (0, 99),
    "contributor": (0, 99),
    "category": (0, 99),
    "link": (0, 99),
}


def _children(node: ElementTree.Element, rules: dict[str, tuple[int, int]]) -> list[str]:
    names = [
        child.tag.removeprefix(ATOM) for child in node if child.tag.startswith(ATOM) and child.tag != f"{ATOM}entry"
    ]
    wrong = [f"{name} in {node.tag}" for name in names if name not in rules]
    for name, (least, most) in rules.items():
        if not least <= names.count(name) <= most:
            wrong.append(f"{names.count(name)} of {name}")
    for child in node:
        name = child.tag.removeprefix(ATOM)
        if name in {"updated", "published"} and not _moment(child.text):
            wrong.append(f"{name}: {child.text}")
        if name == "link" and not _address(child.get("href")):
            wrong.append(f"link to {child.get('href')}")
        if name == "id" and not _address(child.text):
            wrong.append(f"id {child.text}")
        if name == "category" and not child.get("term"):
            wrong.append("category without a term")
        if name in {"title", "summary", "subtitle", "rights"} and (child.get("type", "text") != "text" or len(child)):
            wrong.append(f"{name} is no plain text")
        if name == "author" and [one.tag for one in child].count(f"{ATOM}name") != 1:
            wrong.append("author without a name")
        if name == "content":
            wrong += _html(child.text or "") if child.get("type") == "html" and not len(child) else ["content type"]
    links = [
        (one.get("type"), one.get("hreflang"))
        for one in node.findall(f"{ATOM}link")
        if one.get("rel", "alternate") == "alternate"
    ]
    return wrong + (["two links alternate alike"] if len(links) != len(set(links)) else [])


def atom(document: bytes) -> list[str]:
    """RFC 4287."""
    feed = ElementTree.fromstring(document)
    if feed.tag != f"{ATOM}feed":
        return [feed.tag]
    wrong = _children(feed, _IN_FEED)
    if not _LANGUAGE.fullmatch(feed.get(f"{XML}lang", "")):
        wrong.append("no language")
    entries = feed.findall(f"{ATOM}entry")
    for entry in entries:
        wrong += _children(entry, _IN_ENTRY)
        if feed.find(f"{ATOM}author") is None and entry.find(f"{ATOM}author") is None:
            wrong.append("an entry without an author")
        if entry.find(f"{ATOM}content") is None and not entry.findall(f"{ATOM}link[@rel='alternate']"):
            wrong.append("an entry with neither content nor alternate")
    # The same entry twice must not have the same moment (4.1.1).
    twice = [(one.findtext(f"{ATOM}id"), one.findtext(f"{ATOM}updated")) for one in entries]
    return wrong + (["the same entry twice"] if len(twice) != len(set(twice)) else [])


_FEED_KEYS = {
    "version": str,
    "title": str,
    "home_page_url": str,
    "feed_url": str,
    "description": str,
    "user_comment": str,
}
_FEED_KEYS |= {
    "next_url": str,
    "icon": str,
    "favicon": str,
    "authors": list,
    "language": str,
    "expired": bool,
    "hubs": list,
    "items": list,
}
_ITEM_KEYS = {
    "id": str,
    "url": str,
    "external_url": str,
    "title": str,
    "content_html": str,
    "content_text": str,
    "summary": str,
}
_ITEM_KEYS |= {
    "image": str,
    "banner_image": str,
    "date_published": str,
    "date_modified": str,
    "authors": list,
    "tags": list,
}
_ITEM_KEYS |= {"language": str, "attachments": list}


def _keys(node: dict[str, Any], rules: dict[str, type]) -> list[str]:
    wrong = [f"unknown {key}" for key in node if key not in rules and not key.startswith("_")]
    wrong += [
        f"{key} is no {kind.__name__}" for key, kind in rules.items() if key in node and not isinstance(node[key], kind)
    ]
    wrong += [f"{key}: {node[key]}" for key in node if key.endswith("url") and not _address(node[key])]
    wrong += [f"{key}: {node[key]}" for key in node if key.startswith("date_") and not _moment(node[key])]
    if "language" in node and not _LANGUAGE.fullmatch(node["language"]):
        wrong.append(f"language {node['language']}")
    for author in node.get("authors", []):
        if not author.keys() & {"name", "url", "avatar"}:
            wrong.append("an author without anything")
    # An extension is an object, its name has no dot, and it says where it is told of.
    for key in node:
        if key.startswith("_") and (
            not isinstance(node[key], dict) or "." in key or not _address(node[key].get("about"))
        ):
            wrong.append(f"extension {key}")
    return wrong


def json_feed(feed: dict[str, Any]) -> list[str]:
    """JSON Feed 1.1."""
    wrong = _keys(feed, _FEED_KEYS)
    wrong += [f"no {key}" for key in ("version", "title", "items") if not feed.get(key)]
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        wrong.append("version")
    for item in feed.get("items", []):
        wrong += _keys(item, _ITEM_KEYS)
        if not item.get("id") or not (item.get("content_html") or item.get("content_text")):
            wrong.append("an item without id or content")
        wrong += _html(item.get("content_html", ""))
        if not all(isinstance(tag, str) and tag for tag in item.get("tags", [])):
            wrong.append("tags")
    ids = [item.get("id") for item in feed.get("items", [])]
    return wrong + (["an id twice"] if len(ids) != len(set(ids)) else [])


# RFC 5545 3.6.1 and 3.8: what a VEVENT holds once, and may hold.
_ONCE = ("UID", "DTSTAMP", "DTSTART")
_AT_MOST_ONCE = (
    "DTEND",
    "SUMMARY",
    "STATUS",
    "TRANSP",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "CLASS",
)
_MANY = ("CATEGORIES", "COMMENT", "CONTACT", "RELATED-TO", "ATTACH")


def calendar(document: bytes) -> list[str]:
    """RFC 5545, the lines by hand and the rest by the icalendar library."""
    wrong = []
    lines = document.split(b"\r\n")
    if lines[-1] != b"" or b"\n" in b"".join(lines) or b"\r" in b"".join(lines):
        wrong.append("a line does not end as it must")
    wrong += [f"{len(one)} octets in a line" for one in lines if len(one) > 75]
    for one in lines:
        one.decode()  # no character is cut in two
    whole = Calendar.from_ical(document)
    wrong += [f"calendar: {error}" for error in whole.errors]
    for name in ("PRODID", "VERSION"):
        if not isinstance(whole.get(name), str) or not whole[name]:
            wrong.append(f"{name} once")
    uids = []
    for event in whole.walk("VEVENT"):
        wrong += [f"event: {error}" for error in event.errors]
        for name in event:
            if name not in (*_ONCE, *_AT_MOST_ONCE, *_MANY) and not name.startswith("X-"):
                wrong.append(f"unknown {name}")
        wrong += [f"{name} once" for name in _ONCE if name not in event or isinstance(event[name], list)]
        wrong += [f"{name} at most once" for name in _AT_MOST_ONCE if isinstance(event.get(name), list)]
        uids.append(str(event.get("UID", "")))
        if "DTSTART" not in event:
            continue
        start, end = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
        if end is not None and (type(end) is not type(start) or end <= start):
            wrong.append(f"{start} to {end}")
        if (
            isinstance(start, date)
            and not isinstance(start, datetime)
            and event["DTSTART"].params.get("VALUE") != "DATE"
        ):
            wrong.append("a day that is not said to be one")
        for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED"):
            if name in event and event[name].dt.utcoffset() != timedelta(0):
                wrong.append(f"{name} is not in UTC")
        if str(event.get("STATUS", "CONFIRMED")) not in {"TENTATIVE", "CONFIRMED", "CANCELLED"}:
            wrong.append("STATUS")
        if str(event.get("TRANSP", "OPAQUE")) not in {"OPAQUE", "TRANSPARENT"}:
            wrong.append("TRANSP")
    return wrong + (["a UID twice"] if len(uids) != len(set(uids)) else [])


# schema.org: for each type that we use, its properties and what each may hold.
_THING = {"name": "Text", "description": "Text", "url": "URL", "subjectOf": "NewsArticle"}
_WORK = {
    **_THING,
    "inLanguage": "Language",
    "version": "Text",
    "dateModified": "DateTime",
    "datePublished": "Date",
    "abstract": "Text",
}
_WORK |= {
    "headline": "Text",
    "publisher": "Agent",
    "creator": "Agent",
    "author": "Agent",
    "text": "Text",
    "hasPart": "Part",
    "about": "Thing",
}
_TYPES = {
    "Dataset": _WORK,
    "Claim": {**_WORK, "appearance": "NewsArticle"},
    "NewsArticle": _WORK,
    "Event": {
        **_THING,
        "inLanguage": "Language",
        "eventStatus": "EventStatusType",
        "startDate": "Date",
        "endDate": "Date",
        "previousStartDate": "Date",
        "location": "Place",
        "about": "Thing",
        "contributor": "Agent",
    },
    "Place": {**_THING, "address": "Text"},
    "Organization": _THING,
    "Person": _THING,
    "Thing": _THING,
}
_WIDER = {"Agent": {"Organization", "Person"}, "Part": {"Event", "Claim"}, "Thing": set(_TYPES)}
_STATUSES = {"EventCancelled", "EventMovedOnline", "EventPostponed", "EventRescheduled", "EventScheduled"}


def json_ld(node: Any, ours: frozenset[str] = frozenset({"edtf"})) -> list[str]:
    """The types and properties of schema.org; `ours` are the names that the document's own context defines."""
    if node.get("@type") not in _TYPES:
        return [f"type {node.get('@type')}"]
    wrong = []
    for name, held in node.items():
        if name.startswith("@") or name in ours:
            continue
        want = _TYPES[node["@type"]].get(name)
        for value in held if isinstance(held, list) else [held]:
            if want is None:
                wrong.append(f"{name} of {node['@type']}")
            elif isinstance(value, dict):
                if value.get("@type") not in _WIDER.get(want, {want}):
                    wrong.append(f"{name}: {value.get('@type')}")
                wrong += json_ld(value, ours)
            elif not _value(want, value):
                wrong.append(f"{name}: {value!r}")
    if "@id" in node and not _address(node["@id"]):
        wrong.append(f"@id {node['@id']}")
    if (
        node["@type"] == "Event"
        and "startDate" not in node
        and "previousStartDate" not in node
        and not node.get("edtf")
    ):
        wrong.append("an event without any day")
    if node.get("endDate", "9999") < node.get("startDate", "")[:10]:
        wrong.append("ends before it begins")
    return wrong


def _value(want: str, value: Any) -> bool:
    if not isinstance(value, str) or not value:
        return False
    if want == "URL":
        return _address(value)
    if want == "Language":
        return bool(_LANGUAGE.fullmatch(value))
    if want in {"Date", "DateTime"}:
        try:
            return bool(datetime.fromisoformat(value))
        except ValueError:
            return False
    if want == "EventStatusType":
        return value.removeprefix("https://schema.org/") in _STATUSES
    return want == "Text"


def sitemap(document: bytes, host: str) -> list[str]:
    """sitemaps.org 0.9: every address absolute, on the same host, once; at most 50,000 in 50 MB."""
    root = ElementTree.fromstring(document)
    row = {f"{SITEMAP}urlset": "url", f"{SITEMAP}sitemapindex": "sitemap"}.get(root.tag)
    if row is None:
        return [root.tag]
    wrong = [one.tag for one in root if one.tag != SITEMAP + row]
    found = [one.findtext(f"{SITEMAP}loc") or "" for one in root]
    wrong += [one for one in found if not _address(one) or urlsplit(one).netloc != host or len(one) > 2048]
    wrong += [one.text or "" for one in root.iter(f"{SITEMAP}lastmod") if not _moment(one.text)]
    if len(found) != len(set(found)) or len(found) > 50_000 or len(document) > 50_000_000:
        wrong.append("too many, or twice")
    return wrong
