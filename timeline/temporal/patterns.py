"""Patterns compiled: to one automaton that tells which rules match at a place, and to a regular expression a rule.

The automaton reads the characters of an encoded sentence and says in one pass which of all the rules match some stretch
from there on; its states are built when a text first needs them. Only the rules it names are then asked, by their own
regular expression, where exactly they end and what their slots hold. Neither backtracks over more than one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .grammar import BUILT_IN, OTHER, SHAPES, Lexicon

FIRST_CODE = 0xE000
Piece = tuple[str, str, str]  # slot, atom, repetition
_PIECE = re.compile(r"\s*(?:(?P<slot>[a-z_]+\d*):(?=\S))?(?P<atom>[()|\[\]]|[^\s()|\[\]?*]+)(?P<many>[?*]?)")
_SIGNS = frozenset("()|[]")


class Alphabet:
    """The characters of one language, and what the atoms of its patterns stand for."""

    def __init__(self, lexicon: Lexicon, patterns: Iterable[str]) -> None:
        self.lexicon = lexicon
        self.codes: dict[str, str] = {}
        self.members: dict[str, frozenset[str]] = {}
        self._macros: dict[str, list[Piece]] = {}
        self._known: dict[str, list[Piece]] = {}
        for shape in SHAPES:
            self._code(shape)
        for name, words in BUILT_IN.items():
            extra = lexicon.classes.get(name, {})
            self.members[name] = frozenset(self._code(word) for word in (*words, *extra))
        for name, entries in lexicon.classes.items():
            if name not in BUILT_IN:
                self.members[name] = frozenset(self._code(word) for word in entries)
        for pattern in patterns:
            for _slot, atom, _many in self.pieces(pattern):
                if atom not in _SIGNS and not atom.isupper():
                    self._code(atom)

    def _code(self, word: str) -> str:
        return self.codes.setdefault(word, chr(FIRST_CODE + len(self.codes)))

    def pieces(self, pattern: str) -> list[Piece]:
        """A pattern cut up, its macros written out."""
        known = self._known.get(pattern)
        if known is None:
            known = self._known[pattern] = self._cut(pattern)
        return known

    def _cut(self, pattern: str) -> list[Piece]:
        pieces: list[Piece] = []
        for slot, atom, many in _PIECE.findall(pattern):
            if atom[0] == "@":
                name, _, suffix = atom[1:].partition(".")
                inner = self._macros.get(name)
                if inner is None:
                    inner = self._macros[name] = self._cut(self.lexicon.macros[name])
                if suffix:
                    inner = [((s + suffix if s else ""), a, q) for s, a, q in inner]
                pieces += [("", "(", ""), *inner, ("", ")", many)]
            else:
                pieces.append((slot, atom, many))
        return pieces

    def chars(self, atom: str) -> frozenset[str]:
        """The characters an atom stands for."""
        if atom.isupper() and atom in self.members:
            return self.members[atom]
        if atom.isupper() and len(atom) > 1:
            raise KeyError(f"unknown class {atom}")
        return frozenset(self.codes[atom])

    def source(self, pattern: str) -> tuple[str, dict[str, str]]:
        """Source of the regular expression of a pattern, and the class of each of its groups."""
        seen: dict[str, int] = {}
        classes: dict[str, str] = {}
        out: list[str] = []
        for slot, atom, many in self.pieces(pattern):
            name = ""
            if slot:
                seen[slot] = seen.get(slot, 0) + 1
                name = f"?P<{slot}__{seen[slot]}>"
            if atom == "(":
                out.append(f"({name or '?:'}")
            elif atom in "|)]":
                out.append((")" if atom == "]" else atom) + many)
            elif atom == "[":
                out.append("(?P<span>")
            else:
                chars = _charset(self.chars(atom))
                if slot:
                    classes[f"{slot}__{seen[slot]}"] = atom
                    out.append(f"({name}{chars}){many}")
                else:
                    out.append(chars + many)
        return "".join(out), classes


def _charset(chars: frozenset[str]) -> str:
    if len(chars) == 1:
        return next(iter(chars))
    return "[" + "".join(sorted(chars)) + "]"


class _Sequence:
    """Where a stretch of pattern may begin and end, and whether it may be empty."""

    __slots__ = ("done", "empty", "first", "last")

    def __init__(self) -> None:
        self.done: list[_Sequence] = []  # the alternatives before this one
        self.clear()

    def clear(self) -> None:
        self.first: list[int] = []
        self.last: list[int] = []
        self.empty = True


class State(dict[str, "State | None"]):
    """What may come next: a state by character, worked out when it is first met; `accepts` are the rules that end here."""

    __slots__ = ("_automaton", "_places", "accepts")

    def __init__(self, automaton: Automaton, places: frozenset[int]) -> None:
        self._automaton = automaton
        self._places = places
        last = automaton.last
        self.accepts = tuple(sorted({last[place] for place in places if place in last}))

    def __missing__(self, char: str) -> State | None:
        automaton = self._automaton
        follow, chars = automaton.follow, automaton.chars
        state = automaton.state(frozenset(n for p in self._places for n in follow[p] if char in chars[n]))
        self[char] = state
        return state


class _Begins(dict[str, "State | None"]):
    """The state after a first character, `None` where no pattern begins with it."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton

    def __missing__(self, char: str) -> State | None:
        known = self[char] = self._automaton.state(frozenset(self._automaton.first.get(char, ())))
        return known


class _Opens(dict[str, bool]):
    """Whether a pattern may begin with two characters; the second is `OTHER` where nothing that is known follows."""

    def __init__(self, begins: _Begins) -> None:
        self._begins = begins

    def __missing__(self, pair: str) -> bool:
        state = self._begins[pair[0]]
        opens = state is not None and (bool(state.accepts) or (pair[1] != OTHER and state[pair[1]] is not None))
        if len(self) >= Automaton.MAX_STATES:
            self.clear()
        self[pair] = opens
        return opens


class Automaton:
    """Many patterns as one machine. Read from left to right, or from right to left where it is `backward`."""

    MAX_STATES = 20_000
    """Beyond so many, what was worked out is forgotten: a text made to visit every state costs time, not memory."""

    def __init__(self, alphabet: Alphabet, patterns: Sequence[str], backward: bool = False) -> None:
        self.chars: list[frozenset[str]] = []
        self.follow: list[list[int]] = []
        self.last: dict[int, int] = {}  # place -> which pattern may end there
        self._alphabet = alphabet
        self.first: dict[str, list[int]] = {}  # character -> places that may be the first
        self._states: dict[frozenset[int], State] = {}
        begins: list[int] = []
        for number, pattern in enumerate(patterns):
            whole = self._read(pattern)
            if whole.empty:
                raise ValueError(f"a pattern must match something: {pattern}")
            begins += whole.last if backward else whole.first
            self.last.update((place, number) for place in (whole.first if backward else whole.last))
        if backward:
            turned: list[list[int]] = [[] for _ in self.follow]
            for place, following in enumerate(self.follow):
                for other in following:
                    turned[other].append(place)
            self.follow = turned
        for place in begins:
            for char in self.chars[place]:
                self.first.setdefault(char, []).append(place)
        self.begins = _Begins(self)
        self.opens = _Opens(self.begins)

    def state(self, places: frozenset[int]) -> State | None:
        """The state for a set of places, `None` for the empty one."""
        if not places:
            return None
        known = self._states.get(places)
        if known is None:
            if len(self._states) >= self.MAX_STATES:
                self._states.clear()
                self.begins.clear()
            known = self._states[places] = State(self, places)
        return known

    def _read(self, pattern: str) -> _Sequence:
        """The places of a pattern: one an atom, each with those that may follow it (Glushkov's construction)."""
        chars, follow, alphabet = self.chars, self.follow, self._alphabet
        stack = [_Sequence()]
        for _slot, atom, many in alphabet.pieces(pattern):
            if atom == "(":
                stack.append(_Sequence())
                continue
            top = stack[-1]
            if atom == "|":
                done = _Sequence()
                done.first, done.last, done.empty = top.first, top.last, top.empty
                top.done.append(done)
                top.clear()
                continue
            if atom in "[]":
                continue
            if atom == ")":
                stack.pop()
                first, last, empty = top.first, top.last, top.empty
                for done in top.done:
                    first, last, empty = first + done.first, last + done.last, empty or done.empty
                top = stack[-1]
            else:
                place = len(chars)
                chars.append(alphabet.chars(atom))
                follow.append([])
                first, last, empty = [place], [place], False
            if many == "*":
                for place in last:
                    follow[place] += first
            empty = empty or bool(many)
            for place in top.last:
                follow[place] += first
            if top.empty:
                top.first = top.first + first
            top.last = last + top.last if empty else last
            top.empty = top.empty and empty
        top = stack.pop()
        for done in top.done:
            top.first, top.last = top.first + done.first, top.last + done.last
            top.empty = top.empty or done.empty
        return top
