"""The same happening told twice: within an article, and across articles by light records and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from timeline.extraction.drafts import Draft
from timeline.extraction.tokenise import fold
from timeline.extraction.values import ENCOUNTERS, SPEECH, Candidate
from timeline.temporal.values import Interval, Why

_FAMILIES = {
    **dict.fromkeys(ENCOUNTERS, "encounter"),
    **dict.fromkeys(("statement", "warning", "accusation", "demand", "refusal", "offer"), "speech"),
    **dict.fromkeys(("sanction", "expulsion"), "pressure"),
    **dict.fromkeys(("attack", "military"), "force"),
    **dict.fromkeys(("withdrawal",), "withdrawal"),
}
_NOT_FACTS = frozenset(("feared", "demanded", "denied"))
WINDOW = 7
"""Days in a slot of a blocking key: twins are looked for in the slot of each bound and its neighbours."""


class Record(Protocol):
    """What grouping needs to know of a happening: a row of a database, a `Candidate` through `record_of`, a test double."""

    @property
    def kind(self) -> str: ...
    @property
    def factuality(self) -> str: ...
    @property
    def earliest(self) -> date | None: ...
    @property
    def latest(self) -> date | None: ...
    @property
    def countries(self) -> frozenset[str]: ...
    @property
    def names(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Light:
    """A happening reduced to what grouping compares. `names` are folded; `countries` ISO codes."""

    kind: str
    factuality: str
    earliest: date | None
    latest: date | None
    countries: frozenset[str]
    names: frozenset[str]


def record_of(candidate: Candidate) -> Light:
    """The light record of a candidate."""
    people = [actor for actor in candidate.actors if actor.role != "source"]
    interval = candidate.interval
    return Light(
        candidate.kind, candidate.factuality,
        interval.earliest if interval else None, interval.latest if interval else None,
        frozenset(actor.country for actor in people if actor.country), frozenset(fold(actor.name) for actor in people),
    )  # fmt: skip


def family(kind: str) -> str:
    """Kinds that papers use for one another: a meeting, a call and a visit are encounters."""
    return _FAMILIES.get(kind, kind)


def same_happening(a: Record, b: Record) -> Why | None:
    """Why `a` and `b` look like one happening, or `None`. Symmetric; never joins a fact with a mere fear of it.

    Same family of kinds, dates that meet (`_meeting`), and shared actors: both sides of an encounter, the author of
    anything else.
    """
    if family(a.kind) != family(b.kind) or (a.factuality in _NOT_FACTS) != (b.factuality in _NOT_FACTS):
        return None
    if family(a.kind) == "speech" and a.kind != b.kind and "statement" not in (a.kind, b.kind):
        return None
    dates = _meeting(a, b)
    if dates is None:
        return None
    shared = a.countries & b.countries
    names = a.names & b.names
    needed = 2 if family(a.kind) in ("encounter",) or a.kind == "agreement" else 1
    smallest = min(max(len(a.countries), len(a.names)), max(len(b.countries), len(b.names)))
    if max(len(shared), len(names)) < min(needed, max(1, smallest)) or not (shared or names):
        return None
    if family(a.kind) == "speech" and not names and dates is _A_DAY_APART:
        return None
    who = ", ".join(sorted(shared) or sorted(names))
    fr, en = dates
    return Why(fr=f"même sorte de fait, {fr}, acteurs communs : {who}", en=f"same kind, {en}, shared actors: {who}")


_SAME_DATES = ("mêmes dates", "same dates")
_OVERLAP = ("dates qui se recoupent", "dates that overlap")
_A_DAY_APART = ("dates à un jour près", "dates a day apart")
_NARROW = timedelta(days=7)
"""What two papers may place a day apart."""
_WIDE = timedelta(days=31)
"""Longer than this, or open, a stretch of time says too little to meet another one than its like."""


def _meeting(a: Record, b: Record) -> tuple[str, str] | None:
    """How the dates of `a` and `b` meet, in words, or `None`: they are the same, overlap, or lie a day apart (a conflict for
    the editor). A year meets the same year, not each of its days, nor the year before."""
    if (a.earliest is None and a.latest is None) or (b.earliest is None and b.latest is None):
        return None
    if (a.earliest, a.latest) == (b.earliest, b.latest):
        return _SAME_DATES
    lengths = [_length(a), _length(b)]
    if max(lengths) > _WIDE:
        return None
    low, high = max(a.earliest or date.min, b.earliest or date.min), min(a.latest or date.max, b.latest or date.max)
    if low <= high:
        return _OVERLAP
    return _A_DAY_APART if (low - high).days == 1 and max(lengths) <= _NARROW else None


def _length(record: Record) -> timedelta:
    """How long the stretch is; an open one has no end."""
    return timedelta.max if record.earliest is None or record.latest is None else record.latest - record.earliest


def blocking_keys(record: Record | Candidate) -> tuple[str, ...]:
    """Keys under which twins are found: two records that `same_happening` joins share at least one.

    `family|slot|country or name`, a slot being a stretch of `WINDOW` days; a long or open interval is filed under its
    known ends only. Store them in an indexed table and look candidates up by equality.
    """
    light: Record = record_of(record) if isinstance(record, Candidate) else record
    slots = _slots(light.earliest, light.latest)
    marks = sorted(light.countries)[:6] + sorted(light.names - {""})[:6]
    kind = family(light.kind)
    return tuple(f"{kind}|{slot}|{mark}" for slot in slots for mark in marks)


def _slots(earliest: date | None, latest: date | None) -> list[int]:
    first, last = earliest or latest, latest or earliest
    if first is None or last is None:
        return []
    low, high = (first - timedelta(days=1 if first > date.min else 0)).toordinal() // WINDOW, 0
    high = (last.toordinal() + 1) // WINDOW
    if high - low > 5:  # a month and more: both ends and the middle are enough to meet its like
        return sorted({low, low + 1, (low + high) // 2, high - 1, high})
    return list(range(low, high + 1))


# -- within an article --------------------------------------------------------------------------------------------------


Compared = Callable[[Draft, Draft], bool]


def join(drafts: Sequence[Draft], apart: Compared, taken_up: Compared) -> list[Draft]:
    """Join the mentions of one happening; the fullest mention leads, the others become its further quotes. `apart` tells two
    of a kind and a day that are told as two, "struck Odesa", "hit Kharkiv"; `taken_up` that a noun alone tells of one again.

    Drafts are bucketed by day and family first, so that the work grows with the number of drafts.
    """
    leaders: list[Draft] = []
    buckets: dict[tuple[str, object], list[Draft]] = {}  # by family and day, "*" for whatever day
    ordered = sorted(drafts, key=_rank)
    for draft in ordered:
        home = None
        kind = family(draft.kind)
        if draft.interval is not None:
            for other in buckets.get((kind, _day_key(draft.interval)), ()):
                if _same_draft(draft, other) and not apart(draft, other) or taken_up(draft, other):
                    home = other
                    break
        elif kind == "encounter":
            for other in buckets.get((kind, "*"), ())[-12:]:
                if _same_untold(draft, other):
                    home = other
                    break
        elif kind == "speech":
            for other in buckets.get((kind, "*"), ())[-30:]:
                if (
                    other.kind == draft.kind
                    and _agents(draft)
                    and _agents(draft) == _agents(other)
                    and _aims(draft) & _aims(other)
                ):
                    home = other
                    break
        if home is None:
            leaders.append(draft)
            if draft.interval is not None:
                buckets.setdefault((kind, _day_key(draft.interval)), []).append(draft)
            buckets.setdefault((kind, "*"), []).append(draft)
        else:
            _absorb(home, draft)
    return leaders


def _rank(draft: Draft) -> tuple[int, int, int, int, int]:
    """Dated before undated, own date before leaning, more actors before fewer, a verb of its own before what another only
    mentions, then the order of the text."""
    heading = draft.reading.sentence.kind == "heading"
    measured = draft.rule.endswith("equation")
    mentioned = draft.verb is None or draft.verb.form == "pp"
    leans = draft.leans + 2 * (heading or measured)
    return (draft.interval is None, leans, -min(len(draft.cast), 2), mentioned, draft.start)


def _day_key(interval: Interval) -> tuple[date | None, date | None]:
    return interval.start_earliest, interval.end_latest


def _agents(draft: Draft) -> set[str]:
    return {r.country or r.name for r, role in draft.cast.items() if role in ("agent", "participant")}


def _aims(draft: Draft) -> set[str]:
    return {r.country or r.name for r, role in draft.cast.items() if role == "recipient"}


def _same_draft(a: Draft, b: Draft) -> bool:
    fact_a, fact_b = a.certainty.value in _NOT_FACTS, b.certainty.value in _NOT_FACTS
    if fact_a != fact_b or (a.certainty.value in ("cancelled", "postponed")) != (
        b.certainty.value in ("cancelled", "postponed")
    ):
        return False
    kind = family(a.kind)
    if kind == "encounter":
        shared = a.countries & b.countries
        people = set(a.cast) & set(b.cast)
        smaller = min(len(a.countries), len(b.countries))
        if smaller == 0:
            return True
        group = len(a.countries) > 2 and len(b.countries) > 2
        if group and len(shared) < 3 and a.countries != b.countries:
            return False
        persons = [{r for r in draft.cast if r.type == "person"} for draft in (a, b)]
        if smaller == 1 and all(persons) and persons[0].isdisjoint(persons[1]):
            return False  # "Martin Vizcarra opened the summit", "Mike Pence has landed in Lima"
        if len(people) == 1 and len(a.cast) > 1 and len(b.cast) > 1 and len(shared) < 2:
            return False
        return len(shared) >= min(2, smaller) and (
            smaller > 1 or a.kind == b.kind or a.noun is not None or b.noun is not None
        )
    if kind == "speech":
        same_speaker = bool(
            {r for r, role in a.cast.items() if role == "agent"} & {r for r, role in b.cast.items() if role == "agent"}
        )
        person = any(r.type in ("person", "office") for r in set(a.cast) & set(b.cast))
        near = abs(a.reading.index - b.reading.index) <= 1
        return a.kind == b.kind and same_speaker and (near or (a.kind == "statement" and person))
    if a.kind != b.kind and (kind != "force" or a.reading is b.reading):
        return False
    if a.kind == "other":
        return a.reading is b.reading and a.verb is b.verb
    if not a.cast or not b.cast:
        return a.noun is not None and b.noun is not None and a.noun.happening.lemma == b.noun.happening.lemma
    return bool(_agents(a) & _agents(b)) or bool(a.countries & b.countries and a.kind in ("agreement", "vote"))


def _same_untold(draft: Draft, other: Draft) -> bool:
    """An encounter told again without its date: the same people, and no new company."""
    if other.certainty.value not in ("happened", "ongoing") or draft.certainty.value != "happened":
        return False
    people, known = set(draft.cast), set(other.cast)
    return len(people) > 1 and (people <= known or draft.countries <= other.countries)


def _absorb(home: Draft, draft: Draft) -> None:
    home.others.append(draft)
    for referent, role in draft.cast.items():
        new = referent not in home.cast and all(r.country != referent.country or r.country is None for r in home.cast)
        met = (
            home.kind == "visit" and draft.kind == "meeting" and referent.type == "person" and referent not in home.cast
        )
        if met or new and (family(home.kind) != "encounter" or role == "mediator" or len(home.cast) < 2):
            home.cast[referent] = role  # "flew to Kiev, where he met X"
        elif home.cast.get(referent) == "source" and role != "source":
            home.cast[referent] = role  # who told of it is told elsewhere to be of it
    if home.interval is not None and draft.interval is not None:
        home.expressions += [e for e in draft.expressions if e not in home.expressions]
    if home.kind == "meeting" and draft.kind == "call":
        home.kind, home.kind_why = draft.kind, draft.kind_why


def find_twins(record: Record, known: Iterable[Record]) -> list[tuple[Record, Why]]:
    """Those among `known` (already narrowed by `blocking_keys`) that tell the same happening as `record`, with the reason."""
    twins = []
    for other in known:
        why = same_happening(record, other)
        if why is not None:
            twins.append((other, why))
    return twins


__all__ = ["SPEECH", "Light", "Record", "blocking_keys", "family", "find_twins", "join", "record_of", "same_happening"]
