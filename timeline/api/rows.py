"""The events of a snapshot as every output writes them: filtered, as known on a day, free of bad characters."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from timeline.extraction.values import FACTUALITIES
from timeline.models import Factuality, Kind, Publication
from timeline.named import in_a_sentence, in_language
from timeline.published.characters import clean_all
from timeline.published.find import find
from timeline.published.index import State, index_from, index_of
from timeline.published.question import Question
from timeline.published.snippet import absolute, timeline_address
from timeline.published.tiles import FACTS
from timeline.published.visible import starts, tombstones
from timeline.temporal.values import BOUNDS

_DATES = ("edtf", *BOUNDS, "shape", "granularity", "qualifier", "words")


@dataclass(frozen=True, slots=True)
class Row:
    """One event: `data` is docs/snapshot.md, `url` its permalink."""

    data: dict[str, Any]
    url: str
    language: str
    zone: ZoneInfo
    """The clock of the desk: of an hour whose zone nobody said."""

    @property
    def id(self) -> str:
        return str(self.data["id"])

    @property
    def factuality(self) -> str:
        value = self.data["factuality"]
        return str(value) if value in FACTUALITIES else "expected"

    @property
    def words(self) -> str:
        """The honest words of the date, in the language asked."""
        words = self.data["words"]
        return str(words.get(self.language) or words.get("fr") or self.data["edtf"])

    @property
    def kind_label(self) -> str:
        return str(Kind(self.data["kind"]).label) if self.data["kind"] in Kind.values else str(self.data["kind"])

    @property
    def status(self) -> str:
        """Factuality in words, with who says so: `redouté, selon l’Ukraine`."""
        label = str(Factuality(self.factuality).label)
        names = self.said_by
        return _("%(status)s, according to %(names)s") % {"status": label, "names": names} if names else label

    @property
    def said_by(self) -> str:
        if self.factuality == "happened":
            return ""
        return ", ".join(in_a_sentence(name, self.language) for name in self.data["said_by"])

    @property
    def title(self) -> str:
        """The headline; what is not a fact says so first, wherever only a title is shown."""
        headline = self.data["headline"]
        if self.factuality in FACTS:
            return str(headline)
        label = str(Factuality(self.factuality).label)
        return pgettext("status before a headline", "[%(status)s] %(headline)s") % {
            "status": label[:1].upper() + label[1:],
            "headline": headline,
        }

    @property
    def first_day(self) -> str | None:
        """The first day that is asserted: the outer bound, else the nearest one known."""
        return next((self.data[name] for name in BOUNDS if self.data[name]), None)

    @property
    def published(self) -> datetime:
        return _moment(self.data["first_published"])

    @property
    def updated(self) -> datetime:
        return _moment(self.data["changed"] or self.data["first_published"])

    @property
    def at(self) -> datetime | None:
        """The moment in UTC, where one day and the clock are known."""
        data = self.data
        days = {data[name] for name in BOUNDS}
        if not data["clock"] or len(days) != 1 or None in days:
            return None
        said = data["timezone"] or ""
        try:
            # An IANA name or an offset (`+03:00`).
            offset = said if said[:1] in ("+", "-") else ""
            there = datetime.fromisoformat(f"{data['start_earliest']}T{data['clock']}{offset}")
            zone = there.tzinfo or (ZoneInfo(said) if said else self.zone)
            return there.replace(tzinfo=zone).astimezone(UTC)
        except (ValueError, OverflowError, OSError, ZoneInfoNotFoundError):
            return None

    @property
    def actors(self) -> list[str]:
        """Who acts, by the names of the language asked."""
        return [in_language(actor["name"], self.language) for actor in self.data["actors"]]

    @property
    def speakers(self) -> list[str]:
        """Who says so, by the names of the language asked."""
        return [in_language(name, self.language) for name in self.data["said_by"]]

    @property
    def plain(self) -> str:
        """All that is said of the event, as lines of plain text: date, status, who, where, quotes."""
        data = self.data
        lines = [f"{self.words} · {self.status} · {self.kind_label}"]
        if data["actors"]:
            lines.append(", ".join(self.actors))
        if data["place"]:
            lines.append(data["place"])
        if data["note"]:
            lines.append(_("Correction: %(note)s") % {"note": data["note"]})
        for source in data["evidence"]:
            lines.append(f"« {source['exact']} » — {source['publisher'] or source['title']}, {source['published_on']}")
            if source["url"]:
                lines.append(source["url"])
        lines.append(f"EDTF: {data['edtf']}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Gone:
    """An event that was withdrawn: its row as last shown, and when readers lost sight of it. What it said is not written
    again, only what a program knows it by."""

    row: Row
    since: datetime
    number: int
    """The edition since which it is gone."""
    corrected: bool = False
    """Whether it is still there, as something that the output leaves out."""

    @property
    def told(self) -> dict[str, str]:
        """As every JSON says it (docs/api.md)."""
        return {"id": self.row.id, "url": self.row.url, "since": self.since.isoformat()}


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def event_address(slug: str, public_id: str) -> str:
    return absolute(reverse("reader:event", args=[slug, public_id]))


def rows_of(
    publication: Publication, question: Question, language: str, *, newest: int = 0, only: str = ""
) -> list[Row]:
    """The events that `question` finds, in order, as known on its day: one query (two on a snapshot not yet indexed).

    With `newest`, only so many: those that were published or changed last. With `only`, the event of that public id.
    """
    everything = publication.events.order_by("position")  # type: ignore[attr-defined]
    if only:
        found = [
            known_on(data, question.known) for data in everything.filter(public_id=only).values_list("data", flat=True)
        ]
    elif question.filters == Question():
        found = list(everything.values_list("data", flat=True))
    else:
        wanted = [entry.public_id for entry, _ in find(index_of(publication), question).hits]
        if len(wanted) <= 500:
            everything = everything.filter(public_id__in=wanted)
        stored = dict(everything.values_list("public_id", "data"))
        found = [known_on(stored[one], question.known) for one in wanted if one in stored]
    if newest:
        found.sort(key=lambda data: (data["changed"] or data["first_published"], data["id"]), reverse=True)
        del found[newest:]
    return [_row(publication, data, language) for data in found]


def gone_of(publication: Publication, question: Question, language: str, unfit: Collection[str] = ()) -> list[Gone]:
    """The events that an earlier edition showed and this one does not, the latest gone first: those that `question` would
    have found, so that nobody is told of what was never in what they read. With the factualities `unfit`, also those that
    became one of them."""
    left = tombstones(publication, unfit)
    if question.known and any(one.corrected for one in left):
        # On the day asked it was not yet what it became.
        then = {entry.public_id: entry.on(question.known) for entry in index_of(publication).entries}
        left = [one for one in left if not one.corrected or not _fits(then[one.public_id], unfit)]
    if left and question.filters != Question():
        rows = ({"public_id": one.public_id, "search_text": one.search_text, "data": one.data} for one in left)
        hits = {entry.public_id for entry, _ in find(index_from(rows, publication.pk), question).hits}
        left = [one for one in left if one.public_id in hits]
    return [
        Gone(_row(publication, known_on(one.data, question.known), language), one.since, one.number, one.corrected)
        for one in left
    ]


def _fits(state: State | None, unfit: Collection[str]) -> bool:
    return state is not None and state.factuality not in unfit


def _row(publication: Publication, data: dict[str, Any], language: str) -> Row:
    cleaned: dict[str, Any] = clean_all(data)  # type: ignore[assignment]
    timeline = publication.timeline
    return Row(cleaned, event_address(timeline.slug, data["id"]), language, timeline.zone)


def known_on(data: dict[str, Any], day: str) -> dict[str, Any]:
    """`data` as the sources published by `day` (ISO) let one know it; unchanged for an empty day."""
    if not day:
        return data
    history = [row for row in data["history"] if row["known_on"] <= day]
    seen = {
        **data,
        "history": history,
        "evidence": [row for row in data["evidence"] if row["published_on"] <= day],
    }
    if history and len(history) < len(data["history"]):
        then = history[-1]
        seen |= {"factuality": then["factuality"], "said_by": then["said_by"]}
        seen |= {name: then[name] for name in _DATES if name in then}
        seen |= {"part_of_day": None, "clock": None}
    return seen


@dataclass(frozen=True, slots=True)
class Sheet:
    """What an output is written from: a snapshot, its rows (read when asked), the address it is served at."""

    publication: Publication
    question: Question
    language: str
    address: str
    only: str = ""
    """The public id of its one event; empty for all that the question finds."""

    @property
    def rows(self) -> list[Row]:
        """Every event, in order."""
        return rows_of(self.publication, self.question, self.language, only=self.only)

    def newest(self, most: int) -> list[Row]:
        """The `most` events that were published or changed last, the newest first."""
        return rows_of(self.publication, self.question, self.language, newest=most)

    @property
    def gone(self) -> list[Gone]:
        """The events withdrawn since an earlier edition, the latest first."""
        return [] if self.only else gone_of(self.publication, self.question, self.language)

    def gone_or(self, unfit: Collection[str]) -> list[Gone]:
        """The same with the events that became one of the factualities `unfit`, which the output leaves out."""
        return [] if self.only else gone_of(self.publication, self.question, self.language, unfit)

    @property
    def home(self) -> str:
        return timeline_address(self.publication.timeline.slug)

    @property
    def title(self) -> str:
        return str(clean_all(self.publication.title))

    @property
    def description(self) -> str:
        return str(clean_all(self.publication.description))

    @property
    def updated(self) -> datetime:
        """When readers got this snapshot."""
        return starts(self.publication)
