"""What expressions lean on inside one document: the publication date and the thread of dates already told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from .match import Found
from .values import Anchor, Interval, Qualifier


@dataclass(slots=True)
class Told:
    """A date of the main narrative thread: which expression, what it meant, in which sentence."""

    index: int
    interval: Interval
    sentence: int
    frames: bool = False  # a year that frames its sentence: "en 2014, …"
    derived: bool = False  # counted from another date told: "a year earlier"
    found: Found | None = None
    confidence: float = 1.0


@dataclass(slots=True)
class Thread:
    """The dates told so far, the last one first in mind. Asides (relative clauses, appositions, brackets) stay out."""

    anchor: Anchor
    told: list[Told] = field(default_factory=list)
    since: Told | None = None  # the last date of *depuis*: "disparue depuis vendredi, elle a été vue le lendemain"
    aside: Told | None = None  # the last date of a relative clause, an apposition or a bracket
    named: Told | None = None  # the last date that only says which accord or law is meant

    def tell(self, told: Told) -> None:
        """Remember a date of the main thread."""
        if self.told and self.told[-1].index == told.index:
            self.told.pop()
        self.told.append(told)

    def last(self) -> Told | None:
        """The last date told, whatever its grain."""
        return self.told[-1] if self.told else None

    def just_told(self, sentence: int) -> Told | None:
        """The last date told, be it in an aside of this sentence or the one before: what *of that year* leans on."""
        near = [told for told in (self.aside, self.named) if told is not None and sentence - told.sentence <= 1]
        return max((*self.told[-1:], *near), key=lambda told: told.index, default=None)

    def last_stated(self) -> Told | None:
        """The last date told that was not itself counted from another."""
        return next((told for told in reversed(self.told[-12:]) if not told.derived), None)

    def last_day(self, until: date | None = None) -> tuple[Told, date] | None:
        """The last single day told, not after `until`: what *le lendemain* and *la veille* lean on."""
        if until is None and self.told:  # the last one of all is a day, as most are
            told = self.told[-1]
            first = told.interval.earliest
            if first is not None and first == told.interval.latest:
                return told, first
        for told in reversed(self.told[-6:]):
            first, last = told.interval.earliest, told.interval.latest
            if told.interval.qualifier is Qualifier.APPROXIMATE and first and last and (last - first).days == 2:
                first = last = first + timedelta(days=1)  # "il y a huit jours": a day either side
            if first is not None and first == last and (until is None or first <= until):
                return told, first
        return None
