"""Which candidates an editor is going through: read from the address, written back to it, stepped through by key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from operator import itemgetter
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import F, Q, QuerySet
from django.http import QueryDict

from timeline.extraction import clean_text
from timeline.models import Article, Candidate, Factuality, Kind, Timeline, telling
from timeline.models.dated import SORT_UNDATED
from timeline.temporal.values import SURE

PAGE = 50
MOST_COUNTED = 10_000
"""Where counting stops: beyond it a page says "10 000+", and costs no more however long the queue is."""
MOST_FOUND = 1_000
"""Where it stops under filters, whose rows lie far apart: as many as a run over many takes at once."""
MOST_SOURCES = 300
"""Publishers that the filter offers."""
STATUSES = ("pending", "undated", "deferred", "accepted", "rejected", "merged", "flagged")
SORTS: dict[str, tuple[str, ...]] = {
    "date": ("sort_key", "id"),
    "newest": ("-id",),
    "article": ("article_id", "quote_start", "id"),
    "doubt": ("confidence", "id"),
}


class Count(int):
    """How many rows; written `10 000+` where counting stopped (at `most`)."""

    most: int

    def __new__(cls, number: int, most: int) -> Count:
        count = super().__new__(cls, number)
        count.most = most
        return count

    def __str__(self) -> str:
        return f"{self.most:,}+".replace(",", "\N{NO-BREAK SPACE}") if self > self.most else int.__repr__(self)


class Place(NamedTuple):
    """Where a candidate has its page."""

    pk: int
    slug: str


class Listed(NamedTuple):
    """What a list shows of a candidate: never the article's text, nor what the engine had to say."""

    pk: int
    timeline: int
    version: int
    status: str
    headline: str
    exact: str
    kind: str
    factuality: str
    flagged: str
    confidence: float
    start_earliest: date | None
    start_latest: date | None
    end_earliest: date | None
    end_latest: date | None
    edtf: str
    shape: str
    granularity: str
    qualifier: str
    article__title: str
    article__publisher: str
    article__published_on: date
    article__language: str
    assigned_to__username: str | None
    assigned_to__first_name: str | None
    assigned_to__last_name: str | None


LISTED = Listed._fields


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """The filters of one queue. Anything unknown in an address is ignored, never an error."""

    timelines: tuple[Timeline, ...]
    everywhere: bool = False
    status: str = "pending"
    kind: str = ""
    factuality: str = ""
    article: int = 0
    sure: str = ""
    source: str = ""
    since: str = ""
    until: str = ""
    text: str = ""
    mine: str = ""
    sort: str = "date"
    extra: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, query: QueryDict, timelines: list[Timeline], *, everywhere: bool = False) -> QueueFilter:
        """The filter that an address asks for."""

        def one_of(name: str, allowed: Any, default: str = "") -> str:
            value = query.get(name, default)
            return value if value in allowed else default

        def day(name: str) -> str:
            try:
                return date.fromisoformat(query.get(name, "")).isoformat()
            except ValueError:
                return ""

        article = query.get("article", "")
        return cls(
            timelines=tuple(timelines),
            everywhere=everywhere,
            status=one_of("status", STATUSES, "pending"),
            kind=one_of("kind", Kind.values),
            factuality=one_of("factuality", Factuality.values),
            article=int(article) if article.isascii() and article.isdigit() and len(article) < 16 else 0,
            sure=one_of("sure", ("yes", "no")),
            source=clean_text(query.get("source", "")).strip()[:200],
            since=day("since"),
            until=day("until"),
            text=query.get("text", "").replace("\x00", "").strip()[:100],
            mine=one_of("mine", ("yes",)),
            sort=one_of("sort", SORTS, "date"),
        )

    def params(self, **changes: Any) -> dict[str, Any]:
        """The parts of the address, defaults left out; `changes` replace some."""
        parts: dict[str, Any] = {
            "status": "" if self.status == "pending" else self.status,
            "kind": self.kind,
            "factuality": self.factuality,
            "article": self.article or "",
            "sure": self.sure,
            "source": self.source,
            "since": self.since,
            "until": self.until,
            "text": self.text,
            "mine": self.mine,
            "sort": "" if self.sort == "date" else self.sort,
            "scope": "all" if self.everywhere else "",
            **changes,
        }
        return {name: value for name, value in parts.items() if value}

    @property
    def query(self) -> str:
        """`?a=b&c=d`, or nothing."""
        encoded = urlencode(self.params())
        return f"?{encoded}" if encoded else ""

    @property
    def narrowed(self) -> bool:
        """Whether anything beyond the scope and the order is asked for."""
        return bool(self.params(scope="", sort=""))

    @property
    def finer(self) -> bool:
        """Whether more than a state and words narrows it."""
        return bool(self.params(scope="", sort="", status="", text=""))

    def all(self, user: Any = None) -> QuerySet[Candidate]:
        """Every candidate the filter lets through, unordered."""
        rows = Candidate.objects.filter(timeline__in=[timeline.pk for timeline in self.timelines])
        if len(self.timelines) == 1:
            rows = Candidate.objects.filter(timeline=self.timelines[0])
        if self.status == "undated":
            rows = rows.filter(status=Candidate.Status.PENDING, sort_key=SORT_UNDATED)
        elif self.status == "pending":
            rows = rows.filter(status=Candidate.Status.PENDING, sort_key__lt=SORT_UNDATED)
        elif self.status == "flagged":
            rows = rows.exclude(flagged="")
        else:
            rows = rows.filter(status=self.status)
        for name in ("kind", "factuality"):
            if value := getattr(self, name):
                rows = rows.filter(**{name: value})
        if self.article:
            rows = rows.filter(article_id=self.article)
        if self.sure:
            rows = rows.filter(confidence__gte=SURE) if self.sure == "yes" else rows.filter(confidence__lt=SURE)
        if self.source:
            articles = Article.objects.filter(timeline__in=[timeline.pk for timeline in self.timelines])
            rows = rows.filter(article__in=articles.filter(publisher=self.source))
        if self.since and self.status != "undated":
            rows = rows.filter(sort_key__gte=self.since)
        if self.until and self.status != "undated":
            # Sort keys go on after the day: all of the last day sorts before the next one.
            rows = rows.filter(sort_key__lt=_day_after(self.until))
        if self.mine and user is not None:
            rows = rows.filter(assigned_to=user)
        if self.text:
            rows = telling(rows, self.text, self.timelines)
        return rows

    @property
    def order(self) -> tuple[str, ...]:
        """What the queue is ordered by: fields of `_keyed` rows."""
        if self.sort == "newest" and (len(self.timelines) == 1 or self.status not in {"pending", "undated"}):
            # A sum: by the key itself, PostgreSQL would read all rows from the last one down to find a few of one desk.
            return ("-key",)
        return SORTS[self.sort]

    def beyond(self, rows: QuerySet[Candidate], row: Candidate, *, back: bool = False) -> QuerySet[Candidate]:
        """The rows after `row` in the order of the queue; before it, nearest first, with `back`. Keyset, no offset."""
        row.key = row.pk  # type: ignore[attr-defined]
        names = [name.lstrip("-") for name in self.order]
        downwards = [name.startswith("-") != back for name in self.order]
        condition = Q()
        same: dict[str, Any] = {}
        for name, down in zip(names, downwards, strict=True):
            value = getattr(row, name)
            condition |= Q(**same, **{f"{name}__{'lt' if down else 'gt'}": value})
            same[name] = value
        # The first key bounds the index scan; the condition says the rest.
        bound = Q(**{f"{names[0]}__{'lte' if downwards[0] else 'gte'}": getattr(row, names[0])})
        order = [f"-{name}" if down else name for name, down in zip(names, downwards, strict=True)]
        return _keyed(rows).filter(bound, condition).order_by(*order)

    def page(self, user: Any, after: Candidate | None, size: int) -> tuple[list[Listed], Count | None]:
        """`size` candidates of the queue in its order, after the row `after`, with what a list shows of them; and, where
        anything narrows it, how many the filter lets through in all. Of a narrow filter the rows are found once, for both."""
        rows, count = self.all(user), None
        if self.narrowed:
            names = ["pk" if name == "-key" else name.lstrip("-") for name in self.order]
            found = list(_keyed(rows).order_by().values_list(*names, "pk")[: MOST_FOUND + 1])
            count = Count(len(found), MOST_FOUND)
            if len(found) <= MOST_FOUND and after is None:
                for place, name in reversed(list(enumerate(self.order))):
                    found.sort(key=itemgetter(place), reverse=name.startswith("-"))
                return self._fetched([each[-1] for each in found[:size]]), count
        rows = _keyed(rows).order_by(*self.order) if after is None else self.beyond(rows, after)
        return self._fetched(keys_of(rows, size)), count

    def next(self, row: Candidate, user: Any) -> Place | None:
        """The candidate of the queue after `row`, wherever `row` itself has gone meanwhile; after a part, what it was split
        from, which stands before it in the queue and waits still."""
        rows = self.all(user)
        whole = self._one(rows.filter(pk=row.split_from_id)) if row.split_from_id else None
        return whole or self._one(self.beyond(rows, row))

    def neighbours(self, row: Candidate, user: Any) -> tuple[Place | None, Place | None]:
        """The candidates of the queue before and after `row`."""
        rows = self.all(user)
        return self._one(self.beyond(rows, row, back=True)), self._one(self.beyond(rows, row))

    def _one(self, rows: QuerySet[Candidate]) -> Place | None:
        """Where the first of `rows` stands: an index alone can tell."""
        found = rows.values_list("pk", "timeline")[:1]
        slugs = {timeline.pk: timeline.slug for timeline in self.timelines}
        return next((Place(key, slugs[timeline]) for key, timeline in found), None)

    def _fetched(self, keys: list[int]) -> list[Listed]:
        """What a list shows of the rows with these keys, in this order; what vanished in between is left out."""
        rows = Candidate.objects.filter(pk__in=keys).order_by().values_list(*LISTED) if keys else ()
        found = {values[0]: Listed(*values) for values in rows}
        return [found[key] for key in keys if key in found]


def _keyed(rows: QuerySet[Candidate]) -> QuerySet[Candidate]:
    return rows.alias(key=F("pk") + 0)


def _day_after(day: str) -> str:
    last = date.fromisoformat(day)
    return (last + timedelta(days=1)).isoformat() if last < date.max else SORT_UNDATED


def sources_of(timelines: Iterable[Timeline]) -> list[str]:
    """The publishers that articles of `timelines` name."""
    rows = Article.objects.filter(timeline__in=[timeline.pk for timeline in timelines]).exclude(publisher="")
    return list(rows.order_by("publisher").values_list("publisher", flat=True).distinct()[:MOST_SOURCES])


def keys_of(rows: QuerySet[Candidate], size: int) -> list[int]:
    """The keys of the first `size` rows, which an index alone can tell: no row is read that is not shown."""
    return list(rows.values_list("pk", flat=True)[:size])
