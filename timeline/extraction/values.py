"""What extraction proposes: candidates with their date, kind, factuality, actors and exact quote. Free of Django."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from timeline.temporal.values import Expression, Interval, Why

GROUPS: dict[str, tuple[str, ...]] = {
    "speech": ("statement", "warning", "accusation", "offer", "demand", "refusal"),
    "encounter": ("meeting", "call", "visit"),
    "accord": ("agreement", "vote"),
    "pressure": ("sanction", "expulsion", "legal"),
    "force": ("military", "attack", "withdrawal", "aid"),
    "agenda": ("deadline", "other"),
}
ENCOUNTERS = frozenset(GROUPS["encounter"])
SPEECH = frozenset(GROUPS["speech"])
SHARED = ENCOUNTERS | {"agreement"}
"""What is done by several together."""
ACCORD = frozenset(GROUPS["accord"])
BLOWS = frozenset(("attack", "military"))
"""What is done by force of arms."""
KINDS: tuple[str, ...] = tuple(kind for kinds in GROUPS.values() for kind in kinds)
FACTUALITIES: tuple[str, ...] = (
    "happened",
    "ongoing",
    "scheduled",
    "announced",
    "expected",
    "feared",
    "demanded",
    "denied",
    "cancelled",
    "postponed",
)
ROLES: tuple[str, ...] = ("agent", "recipient", "participant", "mediator", "source")
DONE_TO = frozenset(("recipient", "participant"))
"""Roles of those whom it concerns and who do not act."""


class Actor(NamedTuple):
    """Who takes part. `country` is ISO 3166-1 alpha-3, or `EUU`, `NAT`, `UNO`...; `None` where nobody knows the name."""

    name: str
    role: str  # one of ROLES
    country: str | None = None


class Quote(NamedTuple):
    """The exact words a candidate rests on (W3C TextQuoteSelector plus code-point offsets)."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class Candidate(NamedTuple):
    """One happening that a careful diplomatic editor would put on the timeline, proposed and not yet decided.

    `interval` is `None` for a happening without a date (the tray "à dater"). `expressions` are indices into
    `Extraction.expressions`, the dating one first. `said_by` names who says so: never empty unless `happened`.
    `reasons` maps a field (`kind`, `factuality`, `date`, `actors`, `place`, `grouping`) to its explanation.
    `understood` are the names of those actors whom the words of the happening leave unsaid: weighed, not read.
    `fingerprint` is stable for the same happening in an unchanged sentence, whatever the engine version.
    """

    title: str
    kind: str
    factuality: str
    quote: Quote
    reasons: dict[str, Why]
    interval: Interval | None = None
    expressions: tuple[int, ...] = ()
    said_by: tuple[str, ...] = ()
    actors: tuple[Actor, ...] = ()
    place: str | None = None
    other_quotes: tuple[Quote, ...] = ()
    confidence: float = 1.0
    rule: str = ""
    understood: tuple[str, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Passed:
    """A dated expression that gave no candidate (background, habit, duration...), and why: it is kept on record."""

    expression: int
    why: Why


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one article. `truncated` says that the budget cut the text short."""

    engine: str
    language: str
    expressions: tuple[Expression, ...]
    candidates: tuple[Candidate, ...]
    passed: tuple[Passed, ...] = ()
    truncated: bool = False
    sentences: tuple[tuple[int, int], ...] = ()
    notes: tuple[Any, ...] = ()
