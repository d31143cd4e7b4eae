"""Atom (RFC 4287, its tombstones RFC 6721) and JSON Feed 1.1: the newest changes first. A title says when an event is not
a fact."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from django.utils.html import escape as html
from django.utils.translation import gettext as _

from timeline.published.snippet import absolute

from .rows import Row, Sheet

NEWEST = 100
EDTF_NAMESPACE = "http://id.loc.gov/datatypes/edtf/"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"


def _body(row: Row) -> str:
    """The event as HTML without any active content: all text is escaped, links are http(s) only."""
    data = row.data
    parts = [f"<p><b>{html(row.words)}</b> · {html(row.status)} · {html(row.kind_label)}"]
    if data["place"]:
        parts.append(f" · {html(data['place'])}")
    parts.append("</p>")
    if data["note"]:
        parts.append(f"<p>{html(_('Correction: %(note)s') % {'note': data['note']})}</p>")
    for source in data["evidence"]:
        name = html(source["publisher"] or source["title"])
        if source["url"].startswith(("http://", "https://")):
            name = f'<a href="{html(source["url"])}">{name}</a>'
        parts.append(f"<blockquote>{html(source['exact'])}</blockquote><p>{name}, {html(source['published_on'])}</p>")
    return "".join(parts)


def atom(sheet: Sheet) -> str:
    """An Atom feed; each entry carries `edtf:value`."""

    def tag(name: str, text: str, **attributes: str) -> str:
        given = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        return f"<{name}{given}>{escape(text)}</{name}>" if text or not given else f"<{name}{given}/>"

    rows = sheet.newest(NEWEST)
    updated = max([sheet.updated, *(row.updated for row in rows)])
    gone = sheet.gone[:NEWEST]
    named = f' xmlns:at="{TOMBSTONES}"' if gone else ""
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:edtf="{EDTF_NAMESPACE}"{named}',
        f" xml:lang={quoteattr(sheet.language)}>",
        tag("id", sheet.home),
        tag("title", sheet.title),
        tag("subtitle", sheet.description) if sheet.description else "",
        tag("updated", updated.isoformat()),
        tag("link", "", rel="self", type="application/atom+xml", href=sheet.address),
        tag("link", "", rel="alternate", type="text/html", href=sheet.home),
        f"<author>{tag('name', sheet.title)}<uri>{escape(sheet.home)}</uri></author>",
        tag("generator", "Frise", uri=absolute("/")),
    ]
    for row in rows:
        parts += [
            "\n<entry>",
            tag("id", row.url),
            tag("title", row.title),
            tag("published", row.published.isoformat()),
            tag("updated", row.updated.isoformat()),
            tag("link", "", rel="alternate", type="text/html", href=row.url),
            tag("category", "", term=row.data["kind"], scheme=absolute("/#kind"), label=row.kind_label),
            tag("category", "", term=row.factuality, scheme=absolute("/#factuality"), label=row.status),
            tag("edtf:value", row.data["edtf"]),
            tag("summary", f"{row.words} · {row.status}"),
            tag("content", _body(row), type="html"),
            "</entry>",
        ]
    for one in gone:
        parts += ["\n", tag("at:deleted-entry", "", ref=one.row.url, when=one.since.isoformat())]
    return "".join([*parts, "\n</feed>\n"])


def json_feed(sheet: Sheet) -> str:
    """A JSON Feed 1.1; what the format has no word for is under `_frise`."""
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": sheet.title,
        "home_page_url": sheet.home,
        "feed_url": sheet.address,
        "language": sheet.language,
        "authors": [{"name": sheet.title, "url": sheet.home}],
        "items": [
            {
                "id": row.url,
                "url": row.url,
                "title": row.title,
                "content_html": _body(row),
                "content_text": row.plain,
                "summary": f"{row.words} · {row.status}",
                "date_published": row.published.isoformat(),
                "date_modified": row.updated.isoformat(),
                "language": row.data["language"],
                "tags": [row.data["kind"], row.factuality, *dict.fromkeys(row.actors)],
                "_frise": {
                    "about": absolute("/api/"),
                    **{name: row.data[name] for name in ("edtf", "start_earliest", "end_latest", "words", "said_by")},
                    "factuality": row.factuality,
                },
            }
            for row in sheet.newest(NEWEST)
        ],
    }
    if gone := sheet.gone:
        feed["_frise"] = {"about": absolute("/api/"), "withdrawn": [one.told for one in gone[:NEWEST]]}
    if sheet.description:
        feed["description"] = sheet.description
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":"))
