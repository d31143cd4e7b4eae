"""Linked data: schema.org JSON-LD, W3C Web Annotations, and ninjs 2.2 for news systems."""

from __future__ import annotations

import json
from typing import Any

from timeline.published.tiles import CLAIMS

from .rows import Row, Sheet

EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
STATUS = {
    "happened": "EventScheduled",
    "ongoing": "EventScheduled",
    "scheduled": "EventScheduled",
    "cancelled": "EventCancelled",
    "postponed": "EventRescheduled",
}
"""schema.org has no word for a tentative event: what is announced or expected is a claim by those who say so, as are
fears, demands and denials."""


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


def _articles(row: Row) -> list[dict[str, Any]]:
    found = []
    for source in row.data["evidence"]:
        article = {
            "@type": "NewsArticle",
            "headline": source["title"],
            "datePublished": source["published_on"],
            "inLanguage": source["language"],
            "publisher": {"@type": "Organization", "name": source["publisher"]},
            "abstract": source["exact"],
        }
        if _web(source["url"]):
            article["url"] = source["url"]
        found.append(article)
    return found


def _node(row: Row) -> dict[str, Any]:
    data = row.data
    node: dict[str, Any] = {
        "@id": row.url,
        "url": row.url,
        "inLanguage": data["language"],
        "description": f"{row.words} · {row.status}",
        "edtf": data["edtf"],
    }
    if row.factuality not in STATUS:
        speakers = [{"@type": "Organization", "name": name} for name in row.speakers]
        node |= {"@type": "Claim", "name": row.title, "text": data["headline"], "appearance": _articles(row)}
        if speakers:
            node["author"] = speakers
        return node
    node |= {
        "@type": "Event",
        "name": data["headline"],
        "eventStatus": f"https://schema.org/{STATUS[row.factuality]}",
        "subjectOf": _articles(row),
    }
    start = row.at.isoformat() if row.at else row.first_day
    if row.factuality == "postponed":
        node["previousStartDate"] = start
    else:
        node["startDate"] = start
        if data["end_latest"]:
            node["endDate"] = data["end_latest"]
    if data["place"]:
        node["location"] = {"@type": "Place", "name": data["place"], "address": data["place"]}
    if data["actors"]:
        # A person, a State or a body: which one is not known, and is not said.
        node["about"] = [{"@type": "Thing", "name": name} for name in row.actors]
    return {name: value for name, value in node.items() if value is not None}


def json_ld(sheet: Sheet) -> str:
    """schema.org: events that were, are or are fixed as `Event`, everything else as `Claim`; each with its EDTF."""
    return _dump(
        {
            "@context": ["https://schema.org", {"edtf": {"@id": EDTF, "@type": EDTF}}],
            "@type": "Dataset",
            "@id": sheet.home,
            "url": sheet.home,
            "name": sheet.title,
            "description": sheet.description or sheet.title,
            "inLanguage": sheet.language,
            "version": str(sheet.publication.number),
            "dateModified": sheet.updated.isoformat(),
            "creator": {"@type": "Organization", "name": "Frise"},
            "hasPart": [_node(row) for row in sheet.rows],
        }
    )


def annotations(sheet: Sheet) -> str:
    """One Web Annotation a quote: the words of the source (TextQuoteSelector), and the event and date read in them."""
    items = []
    for row in sheet.rows:
        for number, source in enumerate(row.data["evidence"], 1):
            selector = {"type": "TextQuoteSelector", "exact": source["exact"]}
            selector |= {name: source[name] for name in ("prefix", "suffix") if source[name]}
            items.append(
                {
                    "id": f"{row.url}#source-{number}",
                    "type": "Annotation",
                    "motivation": "describing",
                    "body": [
                        {
                            "type": "TextualBody",
                            "value": row.title,
                            "format": "text/plain",
                            "language": row.data["language"],
                            "purpose": "describing",
                        },
                        {
                            "type": "TextualBody",
                            "value": row.data["edtf"],
                            "format": "text/plain",
                            "purpose": "tagging",
                        },
                        {"type": "TextualBody", "value": row.factuality, "format": "text/plain", "purpose": "tagging"},
                    ],
                    "target": {
                        "source": source["url"] if _web(source["url"]) else f"{row.url}#article-{number}",
                        "selector": selector,
                    },
                }
            )
    return _dump(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": sheet.address,
            "type": "AnnotationCollection",
            "label": sheet.title,
            "total": len(items),
            "first": {"id": f"{sheet.address}#page-1", "type": "AnnotationPage", "startIndex": 0, "items": items},
        }
    )


def ninjs(sheet: Sheet) -> str:
    """IPTC ninjs 2.2: a composite whose parts are `event`, or `text` for what is only claimed; EDTF is a description."""
    parts = []
    for row in sheet.rows:
        data = row.data
        roles = (("summary", row.plain), ("date", row.words), ("edtf", data["edtf"]), ("factuality", row.factuality))
        part: dict[str, Any] = {
            "name": row.id,
            "uri": row.url,
            "type": "text" if row.factuality in CLAIMS else "event",
            "language": data["language"],
            "title": row.title,
            "firstcreated": row.published.isoformat(),
            "versioncreated": row.updated.isoformat(),
            "version": str(len(data["changes"]) + 1),
            "pubstatus": "usable",
            "descriptions": [{"role": role, "contenttype": "text/plain", "value": value} for role, value in roles],
            "organisations": [
                {"name": name, "rel": actor["role"]} for name, actor in zip(row.actors, data["actors"], strict=True)
            ],
        }
        if row.factuality not in CLAIMS:
            days = {"startdate": row.first_day, "enddate": data["end_latest"]}
            part["eventdetails"] = {"dates": {name: day for name, day in days.items() if day}}
        if data["place"]:
            part["places"] = [{"name": data["place"]}]
        parts.append(part)
    standard = {"name": "ninjs", "version": "2.2", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.2.json"}
    return _dump(
        {
            "standard": standard,
            "uri": sheet.home,
            "type": "composite",
            "language": sheet.language,
            "title": sheet.title,
            "version": str(sheet.publication.number),
            "versioncreated": sheet.updated.isoformat(),
            "pubstatus": "usable",
            "associations": parts,
        }
    )


def plain_json(sheet: Sheet) -> str:
    """The snapshot itself, as docs/snapshot.md describes it, with a permalink an event."""
    publication = sheet.publication
    return _dump(
        {
            "frise": 1,
            "timeline": {
                "slug": publication.timeline.slug,
                "title": sheet.title,
                "description": sheet.description,
                "language": publication.language,
                "number": publication.number,
                "published": sheet.updated.isoformat(),
                "url": sheet.home,
            },
            "events": [{**row.data, "url": row.url} for row in sheet.rows],
            "withdrawn": [one.told for one in sheet.gone],
        }
    )
