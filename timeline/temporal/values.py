"""The values the temporal engine speaks in: anchors in, intervals and expressions out.

Everything here is immutable and free of Django, so the same objects serve the web application, the command line and the
tests; what a text makes many of is a named tuple, which costs least. Dates are proleptic Gregorian `datetime.date`; every
bound is inclusive; `None` means open or unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

BOUNDS = ("start_earliest", "start_latest", "end_earliest", "end_latest")
"""The four days of an interval, wherever it is kept by their names."""


class Granularity(StrEnum):
    """The unit an expression asserts (ISO 8601-2 precision, CIDOC-CRM time-span granularity), finest first."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    THIRD_OF_MONTH = "third_of_month"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF_YEAR = "half_year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Qualifier(StrEnum):
    """How firmly a date is asserted; the value is the EDTF level 1 mark."""

    NONE = ""
    APPROXIMATE = "~"
    UNCERTAIN = "?"
    BOTH = "%"


class Shape(StrEnum):
    """`point`: it happened on some day inside the bounds; `span`: it lasted."""

    POINT = "point"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class Interval:
    """A resolved date: four inclusive calendar dates and a shape (CIDOC-CRM P82a, P81a, P81b, P82b).

    `start_earliest`/`end_latest` are the outer bounds: `None` there is an open end. `edtf` is an ISO 8601-2 string:
    a point inside a window is a set `[a..b]`, a lasting state an interval `a/b`, never the other way round.
    """

    start_earliest: date | None
    start_latest: date | None
    end_earliest: date | None
    end_latest: date | None
    edtf: str
    shape: Shape = Shape.POINT
    granularity: Granularity = Granularity.DAY
    qualifier: Qualifier = Qualifier.NONE

    if TYPE_CHECKING:  # two more names of its outer bounds, read as fast as they are: see below

        @property
        def earliest(self) -> date | None:
            """First day on which it may have begun; `None` is open."""

        @property
        def latest(self) -> date | None:
            """Last day on which it may have ended; `None` is open."""


if not TYPE_CHECKING:
    Interval.earliest = Interval.start_earliest
    Interval.latest = Interval.end_latest


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the expressions of one document lean on.

    `document_date` is the publication's local day (never UTC's), or `None` when it is unknown.
    """

    document_date: date | None


@dataclass(frozen=True, slots=True)
class Why:
    """An explanation that an editor reads in one breath, in each language of the interface."""

    fr: str = ""
    en: str = ""


class Step(NamedTuple):
    """One link of an explanation: `role` is `rule`, `anchor`, `cue`, `sum`, `signal`, `flag` or `rival`."""

    role: str
    why: Why
    start: int | None = None
    end: int | None = None


class Rival(NamedTuple):
    """A reading that was considered and refused, with the reason."""

    interval: Interval | None
    value: str | None
    why: Why


class Account(Protocol):
    """Why an expression is read as it is; the engine's own puts it together when somebody asks."""

    @property
    def why(self) -> Why: ...
    @property
    def steps(self) -> tuple[Step, ...]: ...
    @property
    def rivals(self) -> tuple[Rival, ...]: ...


class Given(NamedTuple):
    """An account that is put together already."""

    why: Why = Why()
    steps: tuple[Step, ...] = ()
    rivals: tuple[Rival, ...] = ()


class Expression(NamedTuple):
    """A stretch of text that denotes time (a TIMEX3), with its meaning and the reason for it.

    `start`/`end` are code points of the text as given, `text[start:end]` exact, without the preposition (TIDES).
    `interval` is the bare expression; `range` has its signal applied (*d'ici*, *avant*, *depuis*...), and equals
    `interval` where there is no signal. `interval` is `None` for durations, sets and vague references, and where the
    anchor is unknown: then `value` says what is known. `confidence` is 0..1; from `SURE` up a reading is safe.
    """

    start: int
    end: int
    text: str
    type: str  # DATE, TIME, DURATION, SET
    value: str | None
    mod: str | None = None
    interval: Interval | None = None
    range: Interval | None = None
    signal: str | None = None
    signal_start: int | None = None  # before `start`, or from `end` on where it trails (*au plus tard*)
    rule: str = ""
    granularity: Granularity | None = None
    part_of_day: str | None = None  # TIMEX3 part: MO, MI, AF, EV, NI
    clock: str | None = None  # HH:MM local
    timezone: str | None = None  # IANA name or +HH:MM
    cue: str | None = None  # the tense cue found, as written in the text
    direction: str | None = None  # past, future, or None
    anchored_on: int | None = None  # index of the expression it leans on, else the publication date
    flags: tuple[str, ...] = ()  # weekday-mismatch, tense-contradiction, ambiguous-day-month, ...
    confidence: float = 1.0
    account: Account = Given()

    @property
    def why(self) -> Why:
        """The explanation in one breath."""
        return self.account.why

    @property
    def steps(self) -> tuple[Step, ...]:
        """Its links."""
        return self.account.steps

    @property
    def rivals(self) -> tuple[Rival, ...]:
        """The readings refused."""
        return self.account.rivals


SURE = 0.9
"""Readings at least so confident are meant to be right 99 times in 100 (measured in `benchmarks/temporal.py`)."""
