"""What could be known on a day: the days on which sources spoke, and what two such days changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from .index import Entry, Index, State

MOST = 40
"""Changes shown between two days; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Change:
    """One event between two days: `before` is `None` where it was not yet known."""

    entry: Entry
    before: State | None
    after: State

    @property
    def verb(self) -> str:
        """`new`, `status` (it became fact, was cancelled...) or `date` (it moved)."""
        if self.before is None:
            return "new"
        return "status" if self.before.factuality != self.after.factuality else "date"


@dataclass(frozen=True, slots=True)
class Steps:
    """Where a day stands among the days on which a source was published."""

    previous: str | None
    following: str | None
    number: int
    total: int


def steps(days: tuple[str, ...], day: str) -> Steps:
    """The neighbours of `day` (ISO; empty stands after the last)."""
    if not day:
        return Steps(days[-1] if days else None, None, len(days), len(days))
    left, right = bisect_left(days, day), bisect_right(days, day)
    return Steps(days[left - 1] if left else None, days[right] if right < len(days) else None, right, len(days))


def changes(index: Index, since: str, until: str) -> list[Change]:
    """What a reader of `until` knows and a reader of `since` did not, in order; the days may come in either order."""
    since, until = sorted((since, until))
    found = []
    for entry in index.entries:
        before, after = entry.on(since), entry.on(until)
        if after is None or before is after:
            continue
        if before is None or (before.factuality, before.words) != (after.factuality, after.words):
            found.append(Change(entry, before, after))
    return found
