"""Find events of a snapshot, count what else could be asked, cut the answer into pages.

All in memory over an `Index`: the same answer on every database, and no query.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from timeline.named import in_language
from timeline.search_text import finds, words

from .index import Entry, Index, State
from .question import Question

PAGE = 25
Hit = tuple[Entry, State]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a question: hits in order, and for each facet what each value would give."""

    hits: tuple[Hit, ...]
    facets: dict[str, list[tuple[str, int]]]
    known: int
    """How many events were known on the day asked, before any filter."""


@dataclass(frozen=True, slots=True)
class Page:
    """A window on the answer. `number` counts from 1; cursors are empty where there is no such page."""

    hits: tuple[Hit, ...]
    start: int
    before: str | None
    after: str | None


def _tests(question: Question) -> dict[str, Callable[[Entry, State], bool]]:
    """One test a facet; a facet that is not asked has none."""
    tests: dict[str, Callable[[Entry, State], bool]] = {}
    if question.q:
        stems = words(question.q)
        tests["q"] = lambda entry, state: (
            bool(stems)
            and finds(stems, entry.text)
            and (not question.known or finds(stems, entry.text_on(question.known)))
        )
    if question.actor:
        tests["actor"] = lambda entry, state: question.actor in entry.actors
    if question.place:
        tests["place"] = lambda entry, state: question.place == entry.place
    if question.source:
        day = question.known or "9999"
        tests["source"] = lambda entry, state: any(
            name == question.source and published <= day for name, published in entry.sources
        )
    if question.kind:
        tests["kind"] = lambda entry, state: entry.kind in question.kind
    if question.factuality:
        tests["factuality"] = lambda entry, state: state.factuality in question.factuality
    if question.since or question.until:
        first = date.fromisoformat(question.since).toordinal() if question.since else 0
        last = date.fromisoformat(question.until).toordinal() if question.until else date.max.toordinal()
        tests["period"] = lambda entry, state: state.first <= last and state.last >= first
    return tests


def _values(entry: Entry, state: State, day: str) -> dict[str, tuple[str, ...]]:
    return {
        "kind": (entry.kind,),
        "factuality": (state.factuality,),
        "actor": entry.actors,
        "place": (entry.place,) if entry.place else (),
        "source": tuple({name for name, published in entry.sources if name and (not day or published <= day)}),
    }


@lru_cache(maxsize=64)
def _find(index_key: int, question: Question, holder: _Holder) -> Found:
    tests = _tests(question)
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("kind", "factuality", "actor", "place", "source")}
    hits: list[Hit] = []
    known = 0
    for entry in holder.index.entries:
        state = entry.on(question.known)
        if state is None:
            continue
        known += 1
        failed = [name for name, test in tests.items() if not test(entry, state)]
        if len(failed) > 1:
            continue
        if not failed:
            hits.append((entry, state))
        # A facet shows what another choice of it would give, so its own test does not count against it.
        for name, values in _values(entry, state, question.known).items():
            if not failed or failed[0] == name:
                counts[name].update(values)
    if question.known:
        hits.sort(key=lambda hit: (hit[1].key, hit[0].public_id))
    facets = {name: sorted(counter.items(), key=lambda pair: (-pair[1], pair[0])) for name, counter in counts.items()}
    return Found(tuple(hits), facets, known)


@dataclass(frozen=True, slots=True)
class _Holder:
    """Carries an index through the cache, which compares snapshots by their number only."""

    index: Index

    def __hash__(self) -> int:
        return self.index.publication_id

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Holder) and self.index is other.index


@lru_cache(maxsize=64)
def _actors(index_key: int, holder: _Holder) -> frozenset[str]:
    return frozenset(name for entry in holder.index.entries for name in entry.actors)


def meant(index: Index, question: Question) -> Question:
    """`question`, its actor by the name that the snapshot has of it: a power is asked for by its name in either language,
    as outputs tell it."""
    names = _actors(index.publication_id, _Holder(index)) if question.actor else frozenset[str]()
    if question.actor in names:
        return question
    other = (in_language(question.actor, language) for language in ("fr", "en"))
    known = next((name for name in other if name in names), question.actor)
    return question if known == question.actor else replace(question, actor=known)


def find(index: Index, question: Question) -> Found:
    """What `question` finds in `index`, in order, with its facets. Kept while it is asked often."""
    question = meant(index, question)
    return _find(index.publication_id, question.filters, _Holder(index))


def cursor(hit: Hit) -> str:
    """Where a page ends: it stays right when a later snapshot adds or removes events."""
    return f"{hit[1].key}.{hit[0].public_id}"


def page_of(found: Found, after: str, size: int = PAGE) -> Page:
    """The `size` hits that follow the cursor `after`; the first page for an empty or meaningless one."""
    key, dot, public_id = after.rpartition(".")
    hits = found.hits
    start = bisect_right(hits, (key, public_id), key=lambda hit: (hit[1].key, hit[0].public_id)) if dot else 0
    window = hits[start : start + size]
    before = None
    if start > 0:
        before = cursor(hits[start - size - 1]) if start > size else ""
    return Page(window, start, before, cursor(window[-1]) if window and start + size < len(hits) else None)


def page_with(found: Found, public_id: str, size: int = PAGE) -> str:
    """The cursor of the page that holds an event; empty where it is on the first page or not found."""
    place = next((number for number, hit in enumerate(found.hits) if hit[0].public_id == public_id), 0)
    start = place - place % size
    return cursor(found.hits[start - 1]) if start else ""
