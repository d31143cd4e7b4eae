"""Make events ready to publish: the worker does it ahead, publishing does what is left and copies all of it inside the
database. A row says by itself of what it was made, so that none is copied which no longer says what would be written now."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.models import (
    Count,
    Exists,
    F,
    IntegerField,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
)
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone

from timeline.models import (
    Decision,
    Event,
    Evidence,
    LogEntry,
    Prepared,
    Publication,
    PublishedEvent,
    StatusChange,
    Timeline,
)
from timeline.models.event import DATED, EventQuerySet
from timeline.search_text import search_text

from .read_plainly import among, moment_of, read_documents
from .snapshot import Whole, counted, made_by, snapshot, whole
from .write_each import put_each, stream_each

AT_ONCE = 250
"""Events that the worker makes ready in one transaction."""
LATE = timedelta(seconds=30)
"""An article given another day by a transaction that began before a row was made may get it after. A decision that came as
late shows in the version of the event, or in the number of its sources."""
_COPIED = ("public_id", "sort_key", "start_earliest", "end_latest", "kind", "factuality", "search_text")
_ABOUT = ("event", "version", "language", "made_by", "made_at", "sources", "turns")
_MADE = (*_ABOUT, *_COPIED, "data", "first_published", "counted")


class Standing(NamedTuple):
    """How an event stands before a publication: key, version, the version that was approved, when readers first saw it,
    whether it can go out, whether the row prepared of it says what would be written now, and what that row counts."""

    key: int
    version: int
    approved: int
    first: datetime | None
    fit: bool
    ready: bool
    counted: dict[str, Any]


class Going(NamedTuple):
    """An event in a publication: key, version, when readers first see it, and its place."""

    key: int
    version: int
    first: datetime
    place: int


def standing(timeline: Timeline) -> list[Standing]:
    """How the events of `timeline` stand, in their order: what is there to see and what goes out, read in one statement. A
    row is ready that is of the present version, worded by this release, with as many sources, and with no decision made, or
    taken back, and no source given another day since."""
    # Each is looked up: told to find out whether there are any, PostgreSQL reads the sources of all timelines.
    sources = Evidence.objects.filter(event=OuterRef("pk")).order_by().values("pk")[:1]
    made = Prepared.objects.filter(
        event=OuterRef("pk"), version=OuterRef("version"), made_by=made_by(), language=timeline.language
    ).values("pk")[:1]
    rows = timeline.events.live().order_by("sort_key", "id")  # type: ignore[attr-defined]
    # Moments come as text: many are the same.
    rows = rows.annotate(first=Cast("first_published_at", TextField()), dated=DATED)
    rows = rows.annotate(source=Subquery(sources), made=Subquery(made))
    found = list(rows.values_list("pk", "version", "approved_version", "first", "dated", "source", "made"))
    ready = _ready(timeline) if any(row[-1] for row in found) else {}
    return [
        Standing(
            key, version, approved, moment_of(first), dated and source is not None, key in ready, ready.get(key, {})
        )
        for key, version, approved, first, dated, source, _made in found
    ]


def _ready(timeline: Timeline) -> dict[int, dict[str, Any]]:
    """What each row counts (by event) that still says what would be written now."""
    since = OuterRef("made_at")
    decided = Decision.objects.filter(event=OuterRef("event")).filter(Q(at__gte=since) | Q(undone_at__gte=since))
    own = {name: F(f"event__{name}") for name in ("version", "sort_key", "kind", "factuality")}
    rows = Prepared.objects.filter(
        ~Exists(decided),
        event__timeline=timeline,
        made_by=made_by(),
        language=timeline.language,
        sources=_number(Evidence.objects.filter(event=OuterRef("event"))),
        turns=_number(StatusChange.objects.filter(event=OuterRef("event"))),
        **own,
    )
    # Documents come as text, which is read at once.
    found = dict(rows.annotate(counts=Cast("counted", TextField())).values_list("event", "counts"))
    if not found:
        return {}
    given = _given_another_day(timeline)
    counts = zip(found, read_documents(found.values()), strict=True)
    return {event: counted for event, counted in counts if event not in given}


def _given_another_day(timeline: Timeline) -> set[int]:
    """The events (keys) that cite an article which was given another day since their rows were made."""
    if not LogEntry.objects.filter(timeline_id=timeline.pk, verb="redate-article").exists():
        return set()
    prepared = Prepared.objects.filter(event__timeline=timeline)
    redated = _redated(timeline, prepared.aggregate(first=Min("made_at"))["first"])
    made = prepared.filter(event__in=redated).values_list("event", "made_at") if redated else ()
    return {event for event, made_at in made if redated[event] >= made_at - LATE}


def _redated(timeline: Timeline, since: datetime | None) -> dict[int, datetime]:
    """When an article that an event (key) cites was last given another day, since then."""
    if since is None:
        return {}
    lines = LogEntry.objects.filter(timeline_id=timeline.pk, verb="redate-article", at__gte=since - LATE)
    days = dict(lines.order_by().values_list("object_id").annotate(last=Max("at")))
    found: dict[int, datetime] = {}
    for event, article in Evidence.objects.filter(article__in=days).values_list("event", "article") if days else ():
        found[event] = max(found.get(event, days[article]), days[article])
    return found


def _number(rows: QuerySet[Any]) -> Coalesce:
    counts = rows.order_by().values("event").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counts, output_field=IntegerField()), 0)


def prepare(rows: EventQuerySet) -> int:
    """Write anew what a publication would say of these events, without taking part in their decisions. Returns how many."""
    made_at, release = timezone.now(), made_by()
    made = []
    for each in whole(rows.order_by("pk")):
        event, data = each.event, snapshot(each, now=made_at)
        if event.first_published_at is None:
            del data["first_published"]
        made.append(
            (
                *(event.pk, event.version, event.language, release, made_at, len(each.sources), len(each.turns)),
                *(*_shown(each, data), data.get("first_published", ""), counted(data)),
            )
        )
    with transaction.atomic():
        put_each(Prepared, _MADE, made)
    return len(made)


def _shown(each: Whole, data: dict[str, Any]) -> tuple[Any, ...]:
    """The values of `_COPIED` and `data` itself."""
    event = each.event
    days = (data["start_earliest"], data["end_latest"])
    return (event.public_id, event.sort_key, *days, event.kind, event.factuality, search_text(data), data)


def prepare_ahead(timeline: Timeline | None = None, most: int | None = None) -> int:
    """Make ready what is new, has another version or was worded by another release, on every timeline or on this one, in
    parts, `most` events at most; the few that are out of date otherwise are left to whoever publishes. Returns how many
    events were made ready."""
    same = Prepared.objects.filter(
        event=OuterRef("pk"), version=OuterRef("version"), made_by=made_by(), language=OuterRef("timeline__language")
    )
    rows = Event.objects.publishable() if timeline is None else Event.objects.publishable().filter(timeline=timeline)
    waiting = list(rows.filter(~Exists(same)).order_by("pk").values_list("pk", flat=True)[:most])
    return sum(
        prepare(Event.objects.filter(pk__in=waiting[start : start + AT_ONCE]))
        for start in range(0, len(waiting), AT_ONCE)
    )


def copy_prepared(publication: Publication, rows: Sequence[Going]) -> int:
    """Copy the prepared rows of events into `publication`: the database does it. Returns how many there were of just these
    versions."""
    if not rows:
        return 0
    table, columns = PublishedEvent._meta.db_table, ", ".join(_COPIED)
    own = ", ".join(f"made.{name}" for name in _COPIED)
    values = json.dumps([[row.key, row.place, row.first.isoformat(), row.version] for row in rows])
    if connection.vendor == "postgresql":
        event, place, first, number = ("(each ->> 0)::bigint", "(each ->> 1)::int", "(each ->> 2)", "(each ->> 3)::int")
        given, data = (
            "jsonb_array_elements(%s::jsonb) AS each",
            f"made.data || jsonb_build_object('first_published', {first})",
        )
    else:
        event, place, first, number = (f"json_extract(each.value, '$[{index}]')" for index in range(4))
        given, data = "json_each(%s) AS each", f"json_set(made.data, '$.first_published', {first})"
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} (publication_id, position, {columns}, data)"
            f" SELECT %s, {place}, {own}, CASE WHEN made.first_published = {first} THEN made.data ELSE {data} END"
            f" FROM {given} JOIN {Prepared._meta.db_table} AS made ON made.event_id = {event} AND made.version = {number}",
            [publication.pk, values],
        )
        return int(cursor.rowcount)


class Made(NamedTuple):
    """Of what one row of a publication was made: its place; key, version and language of the event; number of sources and
    of turns; and what it counts."""

    place: int
    key: int
    version: int
    language: str
    sources: int
    turns: int
    counts: dict[str, Any]


class Worded(NamedTuple):
    """What has just been worded in a publication, and when that was begun."""

    publication: Publication
    at: datetime
    made: list[Made]


def write_worded(publication: Publication, rows: Sequence[Going]) -> Worded:
    """Word events in `publication`; those that are no longer of just this version are left out."""
    made_at, going = timezone.now(), {row.key: row for row in rows}
    made: list[Made] = []
    # Read first: while rows go in, the connection has no ear for anything else.
    found = whole(Event.objects.filter(among("pk", going), timeline=publication.timeline_id))

    def worded() -> Iterator[tuple[Any, ...]]:
        for each in found:
            row = going[each.event.pk]
            if each.event.version == row.version:
                data = snapshot(each, now=row.first)
                sizes = (len(each.sources), len(each.turns))
                made.append(Made(row.place, row.key, row.version, data["language"], *sizes, counted(data)))
                yield publication.pk, row.place, *_shown(each, data)

    stream_each(PublishedEvent, ("publication", "position", *_COPIED, "data"), worded())
    return Worded(publication, made_at, made)


def keep_worded(worded: Worded) -> None:
    """Make what was worded in a publication ready for the next one: the database copies it back, but for what somebody has
    made ready since."""
    if connection.vendor == "postgresql":
        given, first = "jsonb_array_elements(%s::jsonb) AS made(value)", "row.data ->> 'first_published'"
        number, text, document = "(value ->> {})::int".format, "value ->> {}".format, "value -> {}".format
    else:
        given, first = "json_each(%s) AS made", "json_extract(row.data, '$.first_published')"
        number = text = document = "json_extract(made.value, '$[{}]')".format
    table = Prepared._meta.db_table
    columns = [str(Prepared._meta.get_field(name).column) for name in _MADE]
    own = f"{number(1)}, {number(2)}, {text(3)}, %s, %s, {number(4)}, {number(5)}"
    shown = ", ".join(f"row.{name}" for name in (*_COPIED, "data"))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {own}, {shown}, {first}, {document(6)}"
            f" FROM {given} JOIN {PublishedEvent._meta.db_table} AS row"
            f" ON row.publication_id = %s AND row.position = {number(0)}"
            # In the order of their keys, as the worker writes them (see `hold`).
            f" ORDER BY {number(1)} ON CONFLICT ({columns[0]}) DO UPDATE SET"
            f" {', '.join(f'{name} = excluded.{name}' for name in columns[1:])}"
            f" WHERE {table}.made_at < excluded.made_at",
            [made_by(), _stored(worded.at), json.dumps(worded.made), worded.publication.pk],
        )


def _stored(moment: datetime) -> Any:
    return Prepared._meta.get_field("made_at").get_db_prep_save(moment, connection)
