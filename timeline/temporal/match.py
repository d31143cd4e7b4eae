"""Find: run the rules near the trigger words of a sentence, keep the longest match at each place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress
from operator import add

from .compile import CompiledRule, Grammar
from .encode import Encoded
from .grammar import OTHER, Rule


@dataclass(slots=True)
class Found:
    """A rule that matched: characters `start` to `end` (excluded) of an encoded sentence, and the slots it filled."""

    encoded: Encoded
    rule: Rule
    start: int
    end: int
    slots: dict[str, object]
    marks: dict[str, int]
    has: Callable[[str], bool]  # did the slot match anything?
    full_start: int = 0
    full_end: int = 0
    signal: str | None = None
    signal_start: int = 0
    signal_end: int = 0

    def number(self, slot: str) -> int | None:
        """The whole number in a slot, or `None`."""
        value = self.slots.get(slot)
        return int(value) if isinstance(value, int | float) else None

    def text(self, slot: str) -> str:
        """The value of a slot as a string; empty where it is not filled."""
        value = self.slots.get(slot)
        return value if isinstance(value, str) else ""

    @property
    def first_word(self) -> int:
        """Index of the first word of the expression in its sentence."""
        return self.encoded.first[self.start]

    @property
    def last_word(self) -> int:
        """Index after the last word of the expression in its sentence."""
        return self.encoded.first[self.end]


Accept = Callable[[Found], bool]


def match(encoded: Encoded, grammar: Grammar, accept: Accept) -> None:
    """Offer the matches of a sentence from left to right: at each place the longest first, the earlier rule on a tie.

    `accept` says whether a match is an expression (or a trap) after all; what it refuses leaves room for the next best.
    """
    codes, opens = encoded.codes, grammar.automaton.opens
    head = grammar.head_codes.search(codes)
    while head:
        # Only a stretch of known words that holds a trigger is looked at.
        at, stop = codes.rfind(OTHER, 0, head.start()) + 1, codes.find(OTHER, head.end())
        if stop < 0:
            stop = len(codes)
        stretch, after = codes[at:stop], at
        # Most words begin some rule and lead nowhere: two of them tell.
        for place in compress(range(at, stop), map(opens.__getitem__, map(add, stretch, stretch[1:] + OTHER))):
            if place < after:
                continue
            for hit in _candidates(codes, grammar, place):
                found = _found(encoded, grammar, hit)
                if accept(found):
                    after = max(place + 1, found.end)
                    break
        head = grammar.head_codes.search(codes, stop)


Hit = tuple[int, int, CompiledRule, re.Match[str]]
"""A rule that matches at a place, before its slots are read: where the expression begins and ends, the rule, its match."""


def _rank(hit: Hit) -> tuple[int, int, int]:
    """The best has the least: it ends last, looks at most of the text, stands first among the rules."""
    _, last, compiled, found = hit
    start, end = found.span()
    return -last, start - end, compiled.order


def _candidates(codes: str, grammar: Grammar, at: int) -> list[Hit]:
    """The matches that begin at a place, best first.

    A rule that begins with a word of context competes with the rules that begin where its expression does.
    """
    hits = _hits(codes, grammar, at)
    if not hits:
        return hits
    for start in {start for start, _, _, _ in hits if start > at}:
        hits += _hits(codes, grammar, start)
    if len(hits) > 1:
        hits.sort(key=_rank)
    return hits


def _hits(codes: str, grammar: Grammar, at: int) -> list[Hit]:
    state = grammar.automaton.begins[codes[at]]
    if state is None:
        return []
    ends = [*state.accepts]
    for code in codes[at + 1 :]:
        state = state[code]
        if state is None:
            break
        if state.accepts:
            ends += state.accepts
    hits: list[Hit] = []
    rules = grammar.rules
    for number in sorted(set(ends)) if len(ends) > 1 else ends:
        compiled = rules[number]
        found = compiled.regex.match(codes, at)
        if found:
            start, end = found.span(compiled.span)
            hits.append((start, end, compiled, found))
    return hits


def _found(encoded: Encoded, grammar: Grammar, hit: Hit) -> Found:
    slots: dict[str, object] = {}
    marks: dict[str, int] = {}
    start, end, compiled, match = hit
    words, codes, values = encoded.words, encoded.codes, encoded.values
    for filled in compress(compiled.slots, match.groups()):
        if filled is None:
            continue
        group, slot, entries, by_code = filled
        at = marks[slot] = match.start(group)
        # What the word means in the class of its slot: its value there, or its number, or itself.
        word = words[at]
        value: object = None
        if entries is not None:
            if word in entries:
                slots[slot] = entries[word]
                continue
            value = by_code.get(codes[at])
        slots[slot] = values.get(at, word) if value is None else value
    of_words = grammar.lexicon.of_words
    while end - 1 > start and ((word := words[end - 1]) in ",." or word in of_words):
        if word == "." and _abbreviated(encoded, end - 1, grammar):
            break
        end -= 1
    return Found(encoded, compiled.rule, start, end, slots, marks, slots.__contains__, *match.span())


def _abbreviated(encoded: Encoded, at: int, grammar: Grammar) -> bool:
    """Does the full stop at a character belong to the word before it (*déc.*)?"""
    return encoded.word(at) == "." and encoded.word(at - 1) in grammar.lexicon.abbreviations
