"""A candidate in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.extraction.clauses import Clause
from timeline.extraction.factuality import Certainty
from timeline.extraction.reading import Noun, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.values import KINDS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Why

STRONG = frozenset(KINDS) - {"statement", "deadline", "other"}
DRAFTS = 400
"""At most this many happenings are drafted for one article; more is a cut, and said to be."""


@dataclass(slots=True, eq=False)
class Draft:
    """A candidate in the making, with the nodes it was read from."""

    reading: Reading
    clause: Clause | None
    verb: Verb | None
    noun: Noun | None
    kind: str
    kind_why: Why
    certainty: Certainty
    cast: dict[Referent, str]
    interval: Interval | None = None
    expressions: list[int] = field(default_factory=list)
    date_why: Why = Why()
    date_confidence: float = 0.5
    rule: str = ""
    others: list[Draft] = field(default_factory=list)
    leans: bool = False
    dropped: bool = False
    repeated: Draft | None = None  # "X had done so in May": what X did

    @property
    def start(self) -> int:
        """The token it hangs on."""
        if self.verb is not None:
            return self.verb.main
        return self.noun.start if self.noun is not None else self.reading.sentence.first

    @property
    def countries(self) -> set[str]:
        """Codes (or names) of those who take part."""
        return {r.country or r.name for r, role in self.cast.items() if role != "source"}
