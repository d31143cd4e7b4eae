"""Timelines of TimelineJS 3, its JSON and its sheet: dates, words, and what stands beside them, nothing left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from .told import Source, Told, ToldFile, once, source, told, words

_STATUS = re.compile(r"^\[[^\]]{1,60}\]\s*")
_PARTED = re.compile(r"^(?P<who>.*?),?\s*(?P<day>\d{4}-\d{2}-\d{2})$", re.DOTALL)
_BLOCKS = frozenset({"p", "br", "div", "li", "blockquote", "h1", "h2", "h3", "h4", "tr"})


def from_json(found: dict[str, Any], rows: list[dict[str, Any]]) -> ToldFile:
    """The events of TimelineJS JSON. One of ours carries its EDTF, factuality and sources; any other is its own source."""
    events = once(_event(place, row) for place, row in enumerate(rows, start=1))
    head = found.get("title")
    title = words(plain(_in(head, "text", "headline")), 200) if isinstance(head, dict) else ""
    return ToldFile(title, events, own_sources=all("factuality" in row for row in rows))


def from_cells(lines: list[dict[str, str]]) -> ToldFile:
    """The events of a TimelineJS sheet; its line of type `title` names the timeline."""
    heads = [cells for cells in lines if cells.get("Type", "").casefold() == "title"]
    rows = [(place, cells) for place, cells in enumerate(lines, start=2) if cells not in heads]
    events = once(_event(place, _as_json(cells)) for place, cells in rows)
    title = words(plain(heads[0].get("Headline")), 200) if heads else ""
    return ToldFile(title, events, own_sources=all(cells.get("Factuality") for _place, cells in rows))


def _as_json(cells: dict[str, str]) -> dict[str, Any]:
    """A line of the sheet as the JSON that TimelineJS makes of it."""

    def at(prefix: str) -> dict[str, str]:
        hour, _colon, minute = cells.get(f"{prefix}Time", "").partition(":")
        row = {name: cells.get(f"{prefix}{name.capitalize()}", "") for name in ("year", "month", "day")}
        return {**row, "hour": hour, "minute": minute.partition(":")[0]}

    row: dict[str, Any] = {
        "start_date": at(""),
        "display_date": cells.get("Display Date", ""),
        "text": {"headline": cells.get("Headline", ""), "text": cells.get("Text", "")},
        "media": {
            "url": cells.get("Media", ""),
            "credit": cells.get("Media Credit", ""),
            "caption": cells.get("Media Caption", ""),
            "thumbnail": cells.get("Media Thumbnail", ""),
        },
        "group": cells.get("Group", ""),
        "background": {"url": cells.get("Background", "")},
        "url": cells.get("Link", ""),
    }
    if cells.get("End Year"):
        row["end_date"] = at("End ")
    if cells.get("Factuality"):
        row |= {"edtf": cells.get("EDTF", ""), "factuality": cells["Factuality"]}
    return row


def _event(place: int, row: dict[str, Any]) -> Told:
    headline = words(plain(_in(row, "text", "headline")), 300)
    ours = "factuality" in row
    says: dict[str, Any] = {"kind_label": words(row.get("group"), 60)}
    if ours:
        factual = row["factuality"] in ("happened", "ongoing")
        says |= {
            "headline": headline if factual else _STATUS.sub("", headline),
            "edtf": words(row.get("edtf"), 120),
            "factuality": words(row["factuality"], 12),
        }
        found = list(_sources(_in(row, "text", "text")))
        errors = ["bad_source"] if None in found else []
        return told(place, row.get("unique_id"), says, sources=tuple(each for each in found if each), errors=errors)
    edtf, clock = _dates(row)
    says |= {"headline": headline, "edtf": edtf}
    if clock:
        says["clock"] = clock
    return told(place, row.get("unique_id"), says, passage=_passage(row))


def _in(row: Any, *names: str) -> Any:
    for name in names:
        row = row.get(name) if isinstance(row, dict) else None
    return row


def plain(value: Any) -> str:
    """The words of a piece of HTML, a line a block; links keep their addresses, nothing else of the markup stays."""
    if not isinstance(value, str) or not value.strip():
        return ""
    if "<" not in value and "&" not in value:
        return value.strip()
    tree = _tree(value)
    if tree is None:
        return value.strip()
    for gone in tree.xpath(".//script | .//style"):
        gone.drop_tree()
    for node in list(tree.iter()):
        if node.tag == "a" and str(node.get("href", "")).startswith(("http://", "https://")):
            node.tail = f" ({node.get('href')}){node.tail or ''}"
        if node.tag in _BLOCKS:
            node.tail = f"\n{node.tail or ''}"
    lines = (" ".join(line.split()) for line in tree.text_content().splitlines())
    return "\n".join(line for line in lines if line)


def _tree(value: str) -> Any:
    """The elements of a piece of HTML, or `None` where it is none."""
    try:
        return html.fragment_fromstring(value, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _passage(row: dict[str, Any]) -> str:
    """All that the slide shows, a line each: what has no field of its own with us is kept in the words of the source."""
    start = row.get("start_date")
    shown = words(row.get("display_date"), 300) or words(_in(start, "display_date"), 300)
    lines = [
        plain(_in(row, "text", "headline")),
        shown,
        plain(_in(row, "text", "text")),
        *(plain(_in(row, "media", name)) for name in ("caption", "credit", "url", "link", "alt", "thumbnail")),
        plain(_in(row, "background", "url")),
        plain(row.get("url")),
    ]
    return "\n".join(dict.fromkeys(line for line in lines if line))[:20_000]


def _dates(row: dict[str, Any]) -> tuple[str, str]:
    """EDTF and clock of a slide; an empty EDTF for no date, one that is none for what cannot be one."""
    first, clock = _date(row.get("start_date"))
    last, _clock = _date(row.get("end_date"))
    if not first or not last or first == last:
        return first or last, clock if not last or first == last else ""
    return f"{first}/{last}", ""


def _date(value: Any) -> tuple[str, str]:
    if not isinstance(value, dict):
        return "", ""
    parts = [str(value.get(name) or "").strip() for name in ("year", "month", "day", "hour", "minute")]
    year, month, day, hour, minute = parts
    if not year:
        return "", ""
    if not all(part.isdigit() for part in parts if part):
        return "?", ""
    edtf = "-".join([year.zfill(4), *(part.zfill(2) for part in (month, day if month else "") if part)])
    clock = f"{hour.zfill(2)}:{(minute or '0').zfill(2)}" if hour and month and day else ""
    return edtf, clock if clock != "00:00" and clock < "24" else ""


def _sources(value: Any) -> Iterator[Source | None]:
    """The quotes that our own TimelineJS export writes, each with the publisher, address and day under it."""
    if not isinstance(value, str) or "<blockquote" not in value:
        return
    tree = _tree(value)
    if tree is None:
        return
    for quote in tree.iter("blockquote"):
        below = quote.getnext()
        said = _PARTED.match(below.text_content().strip()) if below is not None else None
        links = below.xpath(".//a/@href") if below is not None else []
        yield source(
            quote.text_content(),
            said["day"] if said else None,
            url=str(links[0]) if links else "",
            publisher=words(said["who"], 200) if said else "",
        )
