"""A weekday without a modifier, and the two days that it may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..match import Found
from ..resolve import Context, Reading
from ..verbs import Cue


@dataclass(slots=True)
class Bare:
    """A weekday without a modifier: the last such day and the next one, both of publication where that is one."""

    weekday: int
    found: Found
    context: Context
    reading: Reading
    today: date
    before: date
    after: date
    cue: Cue  # what governs it
    direction: str | None  # where it is found to lie
    deferred: date | None  # the day that something is put off to
    doubtful: bool = False

    @property
    def ago(self) -> int:
        """Days since the last one."""
        return (self.today - self.before).days

    @property
    def ahead(self) -> int:
        """Days until the next one."""
        return (self.after - self.today).days

    def take(self, chosen: date, direction: str | None, confidence: float) -> date:
        """Choose a day, and say where it lies and how sure that is."""
        self.direction, self.reading.confidence = direction, confidence
        return chosen

    def gone(self, confidence: float) -> date:
        """Choose the last one."""
        return self.take(self.before, "past", confidence)

    def coming(self, confidence: float) -> date:
        """Choose the next one."""
        return self.take(self.after, "future", confidence)
