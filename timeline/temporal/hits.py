"""Hits: which rules match at the beginning of a stretch of known words, best first, remembered from text to text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import add, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from .grammar import OTHER, Rule
from .patterns import Automaton

if TYPE_CHECKING:
    from .compile import CompiledRule

MAX_STRETCHES = 4_000
"""So many stretches are remembered; beyond it all are forgotten."""
_LONGEST = 24

Filled = tuple[int, str, Mapping[str, object] | None, object]
"""What a slot matched: where, its name, and where it has a class: its values by word, and the one of the character."""


class Hit(NamedTuple):
    """A rule that matches, counted from the beginning of the stretch: its expression and the whole of what it looks at."""

    rule: Rule
    start: int
    end: int
    full_start: int
    filled: tuple[Filled, ...]
    known: Mapping[str, object]
    """The slots whose value their character tells; the others are looked up where the rule matches."""
    asked: tuple[Filled, ...]
    trails: bool
    """May it end with a sign or an *of* that is no part of it?"""


class Leads(dict[str, tuple[tuple[int, tuple[int, ...]], ...]]):
    """The signals that end where an expression begins, by the characters before it: how far back, and which."""

    WORDS = 6
    """A signal has so many words at most."""

    def __init__(self, before: Automaton) -> None:
        self._before = before

    def __missing__(self, codes: str) -> tuple[tuple[int, tuple[int, ...]], ...]:
        found = []
        state = self._before.begins[codes[-1]]
        for back in range(1, len(codes) + 1):
            if state is None:
                break
            if state.accepts:
                found.append((back, state.accepts))
            state = state[codes[-back - 1]] if back < len(codes) else None
        if len(self) >= MAX_STRETCHES:
            self.clear()
        known = self[codes] = tuple(found)
        return known


class Stretches(dict[str, tuple[tuple[int, list[Hit]], ...]]):
    """The places of a stretch of known words where rules match, and the hits of each."""

    def __init__(self, hits: Hits, opens: Mapping[str, bool]) -> None:
        self._hits, self._opens = hits, opens

    def __missing__(self, stretch: str) -> tuple[tuple[int, list[Hit]], ...]:
        hits = self._hits
        # Most words begin some rule and lead nowhere: two of them tell.
        opening = map(self._opens.__getitem__, map(add, stretch, stretch[1:] + OTHER))
        places = compress(range(len(stretch)), opening)
        found = tuple((place, here) for place in places if (here := hits[stretch[place:]]))
        if len(stretch) < _LONGEST:
            if len(self) >= MAX_STRETCHES:
                self.clear()
            self[stretch] = found
        return found


class Hits(dict[str, list[Hit]]):
    """The matches of the rules of a language from the first character of a stretch on.

    No rule matches a word that is not known, so what stands behind a stretch changes nothing: *le 3 mars* is looked at
    once, whatever its sentence.
    """

    def __init__(self, automaton: Automaton, rules: Sequence[CompiledRule], trailing: frozenset[str]) -> None:
        self._automaton, self._rules, self._trailing = automaton, rules, trailing
        self.stretches = Stretches(self, automaton.opens)

    def clear(self) -> None:
        """Forget every stretch."""
        super().clear()
        self.stretches.clear()

    def __missing__(self, stretch: str) -> list[Hit]:
        hits = self._candidates(stretch)
        if len(stretch) < _LONGEST:
            if len(self) >= MAX_STRETCHES:
                super().clear()
            self[stretch] = hits
        return hits

    def _candidates(self, codes: str) -> list[Hit]:
        """The matches that begin there: the one that ends last, looks at most of the text, stands first among the rules.

        A rule that begins with a word of context competes with the rules that begin where its expression does.
        """
        ranked = self._at(codes, 0)
        for start in {hit.start for _, hit in ranked if hit.start}:
            ranked += self._at(codes, start)
        ranked.sort(key=itemgetter(0))
        return [hit for _, hit in ranked]

    def _at(self, codes: str, at: int) -> list[tuple[tuple[int, int, int], Hit]]:
        """The rules that match from a place on, each with its rank: the least is the best."""
        state = self._automaton.begins[codes[at]]
        if state is None:
            return []
        ends = [*state.accepts]
        for code in codes[at + 1 :]:
            state = state[code]
            if state is None:
                break
            ends += state.accepts
        ranked = []
        for number in set(ends):
            compiled = self._rules[number]
            match = compiled.regex.match(codes, at)
            if match:
                (start, end), (full_start, full_end) = match.span(compiled.span), match.span()
                slots = [slot for slot in compress(compiled.slots, match.groups()) if slot is not None]
                filled = tuple(
                    (match.start(group), name, entries, by_code.get(codes[match.start(group)]) if entries else None)
                    for group, name, entries, by_code in slots
                )
                known = {slot[1]: slot[3] for slot in filled if slot[3] is not None}
                asked = tuple(slot for slot in filled if slot[3] is None)
                if not known.keys().isdisjoint(slot[1] for slot in asked):
                    known, asked = {}, filled  # the same slot twice: the last one fills it
                trails = codes[end - 1] in self._trailing
                hit = Hit(compiled.rule, start, end, full_start, filled, known, asked, trails)
                ranked.append(((-end, full_start - full_end, number), hit))
        return ranked
