"""One page of a snapshot, ready for a template: at most two queries whatever the size (the index, the page's events)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from timeline.models import Publication

from .bars import Piece, pieces
from .find import Found, Hit, Page, find, meant, page_of
from .index import GROUP_OF, Index, State, index_of, states_of
from .known import MOST, Change, Steps, changes, steps
from .question import Question
from .tiles import CLAIMS, EPOCH, FACTS, bands_of, lanes_of

MOST_CHOICES = 40
"""Values of a facet offered in a list; the text search reaches the others."""


@dataclass(frozen=True, slots=True)
class Card:
    """One event as a page shows it, on the day of knowledge that was asked."""

    data: dict[str, Any]
    state: State
    said_by: list[str]
    evidence: list[dict[str, Any]]
    pieces: list[Piece]
    history: list[dict[str, Any]]
    """Its states up to the day asked, ascending; empty where there was only one."""
    edtf: str

    @property
    def public_id(self) -> str:
        return str(self.data["id"])

    @property
    def group(self) -> str:
        return GROUP_OF.get(self.data["kind"], "agenda")

    @property
    def day(self) -> int:
        """Its first day, as the frise counts (from 1970-01-01)."""
        return self.state.first - EPOCH

    @property
    def publishers(self) -> list[str]:
        """Who published its sources, each once, in their order."""
        return list(dict.fromkeys(row["publisher"] for row in self.evidence))

    @property
    def is_fact(self) -> bool:
        return self.state.factuality in FACTS

    @property
    def is_appointment(self) -> bool:
        """Whether it may stand in a reader's calendar: no claim of somebody's, and not called off."""
        return self.state.factuality not in CLAIMS | {"cancelled", "postponed"}

    @property
    def month(self) -> str:
        """`2021-12`: what the list is grouped by; empty before any day is known."""
        return self.state.key[:7] if self.state.key[0] != "0" else ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet, how many events it would give, and whether it is asked."""

    value: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that a page of a timeline says."""

    publication: Publication
    question: Question
    index: Index
    found: Found
    page: Page
    cards: list[Card]
    steps: Steps
    changes: list[Change]
    more_changes: int

    def _choices(self, facet: str, chosen: tuple[str, ...], most: int) -> list[Choice]:
        counted = self.found.facets[facet]
        rows = [Choice(value, count, value in chosen) for value, count in counted[:most]]
        seen = {row.value for row in rows}
        counts = dict(counted)
        return rows + [Choice(value, counts.get(value, 0), True) for value in chosen if value not in seen]

    @property
    def lanes(self) -> int:
        """How many lanes the frise of this question has."""
        return lanes_of(self.index, bands_of(self.index, self.question, self.found))

    @property
    def kinds(self) -> list[Choice]:
        return self._choices("kind", self.question.kind, 20)

    @property
    def factualities(self) -> list[Choice]:
        return self._choices("factuality", self.question.factuality, 10)

    @property
    def actors(self) -> list[Choice]:
        return self._choices("actor", (self.question.actor,) if self.question.actor else (), MOST_CHOICES)

    @property
    def places(self) -> list[Choice]:
        return self._choices("place", (self.question.place,) if self.question.place else (), MOST_CHOICES)

    @property
    def sources(self) -> list[Choice]:
        return self._choices("source", (self.question.source,) if self.question.source else (), MOST_CHOICES)

    @property
    def slider(self) -> int:
        """Where the slider of days stands: the last day of publication up to the one asked; one further is today."""
        return max(0, self.steps.number - 1) if self.question.known else self.steps.total

    @property
    def total(self) -> int:
        return len(self.found.hits)

    @property
    def first_shown(self) -> int:
        return self.page.start + 1 if self.page.hits else 0

    @property
    def last_shown(self) -> int:
        return self.page.start + len(self.page.hits)


def read(publication: Publication, question: Question) -> Reading:
    """Answer `question` from a snapshot that the caller may show."""
    index = index_of(publication)
    question = meant(index, question)
    found = find(index, question)
    page = page_of(found, question.after)
    since = question.compare
    all_changes = changes(index, since, question.known or index.days[-1]) if since and index.days else []
    return Reading(
        publication=publication,
        question=question,
        index=index,
        found=found,
        page=page,
        cards=cards(publication, page.hits, question.known),
        steps=steps(index.days, question.known),
        changes=all_changes[:MOST],
        more_changes=max(0, len(all_changes) - MOST),
    )


def cards(publication: Publication, hits: tuple[Hit, ...], known: str) -> list[Card]:
    """The whole of each hit, as known on `known`: one query."""
    rows = publication.events.filter(public_id__in=[entry.public_id for entry, _ in hits])  # type: ignore[attr-defined]
    stored = dict(rows.order_by().values_list("public_id", "data"))
    return [card(stored[entry.public_id], state, known) for entry, state in hits if entry.public_id in stored]


def card(data: dict[str, Any], state: State, known: str) -> Card:
    """`data` (docs/snapshot.md) as a source of `known` (ISO; empty for now) lets one see it."""
    evidence = sorted(data["evidence"], key=lambda row: row["published_on"])
    history, said_by, edtf = data["history"], data["said_by"], data["edtf"]
    if known:
        evidence = [row for row in evidence if row["published_on"] <= known]
        history = [row for row in history if row["known_on"] <= known]
        if history and len(history) < len(data["history"]):
            said_by, edtf = history[-1]["said_by"], history[-1]["edtf"]
    return Card(data, state, said_by, evidence, pieces(state, data["kind"]), history if len(history) > 1 else [], edtf)


def card_of(data: dict[str, Any]) -> Card:
    """The card of one event that is in no snapshot yet: what a preview shows."""
    return card(data, states_of(data)[-1], "")
