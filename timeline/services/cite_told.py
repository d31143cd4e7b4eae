"""Sources that a file of events tells of: found again in the articles that are here, or kept as far as they are quoted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Q

from timeline.documents.told import Source
from timeline.models import Article, Event, Timeline, text_hash, url_key

from .audit import record
from .ingest import first_words

MOST = 50
"""Articles of one publisher and day in which quotes are looked for."""


def cite(
    timeline: Timeline, pairs: Iterable[tuple[Event, Source]], *, by: Any, now: datetime
) -> list[tuple[dict[str, Any], Article]]:
    """The columns of the evidence of each pair, and its article. A quote that stands in an article of the timeline cites it
    there; the others of one source become an article that holds these passages and nothing else, which the engine does not
    read."""
    by_source: dict[tuple[str, ...], list[tuple[Event, Source]]] = {}
    for event, source in pairs:
        key = (source.url, source.publisher, source.published_on, source.title, source.language)
        by_source.setdefault(key, []).append((event, source))
    found = []
    for together in by_source.values():
        known = _articles(timeline, together[0][1])
        homeless = [source for _event, source in together if _place(known, source) is None]
        if homeless:
            known.append(_quoted(timeline, homeless, by=by, now=now))
        for event, source in together:
            place = _place(known, source)
            assert place is not None
            found.append((_evidence(event, source, *place), place[0]))
    return found


def _articles(timeline: Timeline, source: Source) -> list[Article]:
    """Where the words of `source` may stand: the story at its address, what its publisher brought that day."""
    where = Q(publisher=source.publisher, published_on=source.published_on)
    if source.url and (key := url_key(source.url)):
        where |= Q(url_key=key)
    return list(
        Article.objects.filter(where, timeline=timeline).only("text", "published_on", "publisher").order_by("pk")[:MOST]
    )


def _place(articles: list[Article], source: Source) -> tuple[Article, int] | None:
    """The article that holds the quote and where it begins: with the words around it, if they are there."""
    day = date.fromisoformat(source.published_on)
    of_day = [article for article in articles if article.published_on == day]
    for before, words in ((source.prefix, source.prefix + source.exact + source.suffix), ("", source.exact)):
        for article in of_day:
            if (start := article.text.find(words)) >= 0:
                return article, start + len(before)
    return None


def _quoted(timeline: Timeline, sources: list[Source], *, by: Any, now: datetime) -> Article:
    """An article that holds the passages quoted of one source. It has no place among the versions of its story."""
    first = sources[0]
    text = "\n\n".join(dict.fromkeys(f"{one.prefix}{one.exact}{one.suffix}" for one in sources))
    if (same := Article.objects.same_text(timeline, text)) is not None and _place([same], first):
        return same
    article = Article(
        timeline=timeline,
        title=first.title or first_words(first.exact),
        publisher=first.publisher,
        url=first.url,
        language=first.language if first.language in {"fr", "en"} else timeline.language,
        published_on=date.fromisoformat(first.published_on),
        timezone=timeline.timezone,
        text=text,
        origin=Article.QUOTED,
        state=Article.State.READ,
        imported_by=by if getattr(by, "pk", None) else None,
    )
    article.text_hash = text_hash(f"{first.publisher} {first.published_on} {first.url}\n{text}" if same else text)
    article.save(force_insert=True)
    record(by=by, verb="import", timeline=timeline, about=article, now=now)
    return article


def _evidence(event: Event, source: Source, article: Article, start: int) -> dict[str, Any]:
    return {
        "event_id": event.pk,
        "article_id": article.pk,
        "start": start,
        "end": start + len(source.exact),
        "exact": source.exact,
        "prefix": source.prefix,
        "suffix": source.suffix,
        "why": source.why,
    }
