"""The same happening told by several articles: find it by indexed keys, say what the newcomer adds, decide nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from django.db import connection

from timeline.extraction import Light, blocking_keys, same_happening
from timeline.extraction.tokenise import fold
from timeline.extraction.values import SPEECH
from timeline.models import Article, Candidate, Event, Factuality, TwinKey
from timeline.models.dated import SORT_UNDATED
from timeline.models.happening import Happening

from .doubts import Raised, raise_doubts
from .hold import remark
from .relate import relation_of
from .write_each import insert_each, update_each

Relation = Candidate.Relation
COMPARED = ("kind", "factuality", "actors", "start_earliest", "end_latest")
TOLD_OF_A_TWIN = ("twin", "twin_relation", "twin_why")
MOST = 60
"""Rows compared for one candidate: keys are narrow, so this is a guard, not a limit anybody meets."""


class Told(NamedTuple):
    """What is compared of a candidate: a run over many compares hundreds, and an object of each costs more than that."""

    pk: int
    kind: str
    factuality: str
    actors: list[dict[str, Any]]
    start_earliest: date | None
    end_latest: date | None


class Noted(NamedTuple):
    """What a candidate is told of its twin."""

    pk: int
    twin_id: int | None
    twin_relation: str
    twin_why: dict[str, str]


def record_of(row: Happening | Told) -> Light:
    """A candidate or event as grouping compares it."""
    people = [actor for actor in row.actors if actor.get("role") != "source"]
    if row.kind in SPEECH:
        # Two who speak to the same third say two things: whoever says it tells words apart.
        people = [actor for actor in people if actor.get("role") == "agent"] or people
    return Light(
        kind=row.kind,
        # A denial is told of the fact it denies: it must meet it.
        factuality=Factuality.HAPPENED if row.factuality == Factuality.DENIED else row.factuality,
        earliest=row.start_earliest,
        latest=row.end_latest,
        countries=frozenset(actor["country"] for actor in people if actor.get("country")),
        names=frozenset(fold(actor["name"]) for actor in people),
    )


def keys_of(row: Candidate | Event) -> list[str]:
    """The keys under which `row` is filed, and looked up; none for an undated row."""
    return [key[:160] for key in blocking_keys(record_of(row))] if row.dated else []


def file_keys(rows: Iterable[Candidate | Event], *, fresh: bool = False) -> dict[int, list[str]]:
    """File events, or candidates, under their keys, in place of the keys they had (`fresh`: they had none). Returns the keys
    of each (by its own)."""
    rows, found = list(rows), {}
    for name, model in (("event", Event), ("candidate", Candidate)):
        some = [row for row in rows if isinstance(row, model)]
        if not some:
            continue
        if not fresh:
            TwinKey.objects.filter(**{f"{name}__in": some}).delete()
        found |= {row.pk: keys_of(row) for row in some}
        filed = [(row.timeline_id, key, row.pk) for row in some for key in found[row.pk]]
        insert_each(TwinKey, ("timeline", "key", name), filed)
    return found


def twin_events(row: Candidate | Event) -> list[tuple[Event, dict[str, str]]]:
    """Events of the timeline that look like the same happening as `row`, with the reason in each language."""
    if not (keys := keys_of(row)):
        return []
    found = Event.objects.live().filter(twin_keys__key__in=keys, twin_keys__timeline_id=row.timeline_id)
    if isinstance(row, Event):
        found = found.exclude(pk=row.pk)
    return _matching(row, found.distinct().order_by("-id")[:MOST])


def _matching(
    row: Happening, others: Iterable[Any], records: dict[int, Light] | None = None
) -> list[tuple[Any, dict[str, str]]]:
    """Those of `others` that tell of the same happening, and why; `records` holds what is compared of them, by key."""
    record = record_of(row)
    pairs = []
    for other in others:
        why = same_happening(record, records[other.pk] if records else record_of(other))
        if why is not None:
            pairs.append((other, {"fr": why.fr, "en": why.en}))
    return pairs


def note_events(events: list[Event], *, fresh: bool = False) -> None:
    """File new or changed events of one timeline, and tell pending candidates without a twin that one of them looks like
    theirs: in a number of statements that does not depend on theirs. `fresh`: they have no keys yet."""
    keys = file_keys(events, fresh=fresh)
    filed: dict[str, list[int]] = {}
    rows = {}
    for key, row in _pending(events[0].timeline_id, {key for each in keys.values() for key in each}):
        filed.setdefault(key, []).append(row.pk)
        rows[row.pk] = row
    near = {
        pk: sorted({n for key in each for n in filed.get(key, ())}, reverse=True)[:MOST] for pk, each in keys.items()
    }
    records = {
        number: record_of(rows[number]) for number in {number for numbers in near.values() for number in numbers}
    }
    noted: dict[int, Noted] = {}
    for event in events:
        others = [rows[number] for number in near.get(event.pk, ()) if number not in noted]
        for row, why in _matching(event, others, records):
            noted[row.pk] = Noted(row.pk, event.pk, relation_of(row, event), why)
    remark(Candidate.objects.pending().filter(twin=None), noted.values(), TOLD_OF_A_TWIN)


def _pending(timeline: int, keys: Iterable[str]) -> Iterator[tuple[str, Told]]:
    """The pending candidates without a twin that are filed under each of `keys`. The keys go as one text: PostgreSQL takes
    longer to plan a list of some hundred than to look them up."""
    candidates, filed, given = Candidate._meta.db_table, TwinKey._meta.db_table, "json_each(%s) AS asked"
    if connection.vendor == "postgresql":
        given = "jsonb_array_elements_text(%s::jsonb) AS asked(value)"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT asked.value, c.id, {', '.join(f'c.{name}' for name in COMPARED)} FROM {given}"
            f" JOIN {filed} AS f ON f.timeline_id = %s AND f.key = asked.value"
            f" JOIN {candidates} AS c ON c.id = f.candidate_id"
            " WHERE c.status = %s AND c.sort_key < %s AND c.twin_id IS NULL",
            [json.dumps(sorted(keys)), timeline, Candidate.Status.PENDING.value, SORT_UNDATED],
        )
        known: dict[int, Told] = {}
        for key, number, kind, factuality, actors, first, last in cursor.fetchall():
            if number not in known:
                known[number] = Told(number, kind, factuality, json.loads(actors), _day(first), _day(last))
            yield key, known[number]


def _day(value: date | str | None) -> date | None:
    """SQLite keeps days as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def note_turn(event: Event, candidate: Candidate) -> None:
    """Raise a doubt about an event that has just taken a source which tells another date or status than it does: somebody
    should decide whether it follows."""
    relation = relation_of(candidate, event)
    if relation != Relation.CONFIRMS:
        raise_doubts(event.timeline_id, [Raised(event.pk, candidate.article_id, candidate.pk, relation)])


def note_twins(article: Article) -> int:
    """Tell each pending candidate of `article` which event it repeats, and raise a doubt about each that it contradicts.
    Returns how many candidates have a twin. Nothing a human decided changes, and nothing reaches readers."""
    rows = list(Candidate.objects.pending().filter(article=article))
    file_keys(rows)
    noted: list[Noted] = []
    doubts: list[Raised] = []
    for row in rows:
        twins = twin_events(row)
        event, why = twins[0] if twins else (None, {})
        relation = relation_of(row, event) if event else ""
        if event is None and row.twin_id is None:
            continue
        noted.append(Noted(row.pk, event.pk if event else None, relation, why))
        if event is not None and relation != Relation.CONFIRMS:
            doubts.append(Raised(event.pk, row.article_id, row.pk, relation))
    update_each(noted, TOLD_OF_A_TWIN, Candidate)
    raise_doubts(article.timeline_id, doubts)
    return sum(each.twin_id is not None for each in noted)
