"""A web page: what it says of itself (JSON-LD, then meta, then `<time>`), then its words without the furniture."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from lxml import etree, html

from timeline.extraction import clean_text
from timeline.temporal import guess_language

from .values import Found, dated

logger = logging.getLogger(__name__)

_ARTICLES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "LiveBlogPosting",
        "BlogPosting",
        "Report",
        "WebPage",
    }
)
_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "article.published",
    "cxenseparse:recs:publishtime",
)
_DEEPEST = 12
_WRAPPING = re.compile(r"^\s*(?:/\*|//)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?|(?:/\*|//)?\s*(?:\]\]>|-->)\s*(?:\*/)?\s*$")


def find_in_page(source: str, zone: str) -> Found:
    """What the HTML `source` says; days are counted in `zone` where it does not say its own."""
    tree = _tree(source)
    if tree is None:
        return Found(text=clean_text(source).strip())
    facts = _from_json_ld(tree)
    meta = _from_meta(tree)
    text, guessed = _words(source, tree)
    day, moment, counted, source_of_day = _first_date(
        {
            "json-ld": facts.get("date"),
            "meta": meta.get("date"),
            "time": meta.get("time"),
            "guess": guessed.get("date"),
        },
        zone,
    )
    pick = {name: facts.get(name) or meta.get(name) or guessed.get(name) or "" for name in ("title", "publisher")}
    address = facts.get("url") or meta.get("url") or ""
    language = (facts.get("language") or meta.get("language") or "").lower()[:2]
    return Found(
        text=text,
        title=_line(pick["title"], 300),
        publisher=_line(pick["publisher"], 200),
        url=address if _is_address(address) else "",
        language=language if language in {"fr", "en"} else guess_language(text),
        published_on=day,
        published_at=moment,
        zone=counted,
        source=source_of_day,
    )


def _first_date(stated: dict[str, str | None], zone: str) -> tuple[date | None, datetime | None, str, str]:
    """Day, moment, zone and name of the first statement that is a date."""
    for name, words in stated.items():
        day, moment, counted = dated(words, zone)
        if day:
            return day, moment, counted, name
    return None, None, "", ""


def _tree(source: str) -> Any:
    # NUL and controls first: libxml2 stops at the first NUL. An encoding declaration would refuse a str.
    prepared = clean_text(source).encode("utf-8")
    try:
        return html.document_fromstring(prepared, parser=html.HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _line(words: str, longest: int) -> str:
    return " ".join(clean_text(words).split())[:longest]


def _is_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and len(address) <= 2000


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """All JSON objects inside `value`, outermost first, no deeper than any honest page nests them."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value[:200]:
            yield from _objects(inner, depth + 1)


def _name(value: Any) -> str:
    """The name of a JSON-LD thing given as text, object or list of those."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or ""
    return value if isinstance(value, str) else ""


def _kinds(row: dict[str, Any]) -> set[str]:
    """The types of a JSON-LD thing, by their short names: `http://schema.org/NewsArticle` is a `NewsArticle`."""
    kinds = row.get("@type")
    given = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1].removeprefix("schema:") for kind in given if isinstance(kind, str)}


def _json_ld(tree: Any) -> list[dict[str, Any]]:
    """All JSON-LD objects of a page, whatever old wrapping (CDATA, comment) stands around them."""
    rows: list[dict[str, Any]] = []
    for script in tree.xpath("//script[starts-with(@type, 'application/ld+json')]")[:20]:
        words = _WRAPPING.sub("", script.text_content()).strip()
        try:
            rows += _objects(json.loads(words, strict=False))
        except (ValueError, RecursionError):
            continue
    return rows


def _from_json_ld(tree: Any) -> dict[str, str]:
    rows = _json_ld(tree)
    named = {row["@id"]: row for row in reversed(rows) if isinstance(row.get("@id"), str) and row.get("name")}

    def thing(value: Any) -> Any:
        """The thing itself, where only its id stands in its place."""
        return named.get(value.get("@id"), value) if isinstance(value, dict) and not value.get("name") else value

    articles = [row for row in rows if _ARTICLES & _kinds(row)]
    # The article itself before the web page that carries it.
    articles.sort(key=lambda row: (_kinds(row) == {"WebPage"}, "datePublished" not in row))
    for row in articles:
        page = row.get("mainEntityOfPage")
        address = page.get("@id", "") if isinstance(page, dict) else page
        return {
            "date": _name(row.get("datePublished")) or _name(row.get("dateCreated")),
            "title": _name(row.get("headline")) or _name(row.get("name")),
            "publisher": _name(thing(row.get("publisher"))),
            "url": _name(row.get("url")) or (address if isinstance(address, str) else ""),
            "language": _name(row.get("inLanguage")),
        }
    return {}


def _from_meta(tree: Any) -> dict[str, str]:
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name and name not in named:
            named[name] = (meta.get("content") or "").strip()
    time = next(iter(tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime")), "")
    time = time or next(iter(tree.xpath("(//article//time | //header//time | //time)/@datetime")), "")
    titles = tree.xpath("//h1")
    return {
        "date": next((named[name] for name in _DATE_NAMES if named.get(name)), ""),
        "time": str(time),
        "title": named.get("og:title") or (titles[0].text_content() if titles else ""),
        "publisher": named.get("og:site_name") or named.get("application-name") or named.get("publisher", ""),
        "url": str(next(iter(tree.xpath("//link[@rel='canonical']/@href")), "")) or named.get("og:url", ""),
        "language": tree.get("lang") or named.get("og:locale", ""),
    }


def _words(source: str, tree: Any) -> tuple[str, dict[str, str]]:
    """The words of the article in paragraphs, and what else was guessed on the way."""
    guessed: dict[str, str] = {}
    text = ""
    try:
        from trafilatura import bare_extraction  # slow to import, and most requests never need it

        document = bare_extraction(
            clean_text(source), include_comments=False, include_tables=False, deduplicate=False, with_metadata=True
        )
        if document is not None:
            text = document.text or ""
            guessed = {
                "date": document.date or "",
                "title": document.title or "",
                "publisher": document.sitename or "",
            }
    except Exception:
        # Third-party guesswork on a stranger's markup: whatever it trips over, the plain reading below remains.
        logger.warning("trafilatura could not read a page", exc_info=True)
    if len(text) < 80:
        text = max(text, _paragraphs(tree), key=len)
    lines = [" ".join(line.split()) for line in clean_text(text).splitlines()]
    return "\n\n".join(line for line in lines if line), guessed


def _paragraphs(tree: Any) -> str:
    body = next(iter(tree.xpath("//article | //main")), tree.find("body") if tree.find("body") is not None else tree)
    for furniture in body.xpath(".//script | .//style | .//nav | .//footer | .//form | .//noscript"):
        furniture.drop_tree()
    paragraphs = [node.text_content() for node in body.iter("p", "li", "h1", "h2", "h3", "blockquote")]
    return "\n".join(" ".join(words.split()) for words in paragraphs) or body.text_content()
