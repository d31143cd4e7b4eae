"""Signs: one byte a word, which holds all that the verbs of a sentence are told by before its neighbours are seen.

The form of a word, what it weighs as a distance and whether it is a quotation mark, a pronoun… are facts of the word alone.
They are put together once and remembered as one byte, so that a sentence is looked up once, word by word; any of them is
then had by translating its bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set

_MAX_WORDS = 50_000
_Fact = tuple[str, frozenset[str], int]
"""The letter of a form, the marks a word bears and its weight."""


class Signs(dict[str, bytes]):
    """The sign of each word of one language, remembered from one text to the next; bounded.

    `letter` gives the letter of the form of a word, one of `letters` or `.`; `marked` the words that bear each mark,
    `weights` those that weigh more than one. A language has room for 256 signs; it needs about sixty.
    """

    def __init__(
        self,
        letter: Callable[[str], str],
        letters: Iterable[str],
        marked: Mapping[str, Set[str]],
        weights: Mapping[str, int],
    ) -> None:
        self._letter = letter
        self._plain: dict[str, bytes] = {}  # of words that bear no mark and weigh one: by their letter alone
        facts: dict[_Fact, bytes] = {}
        for form in (".", *letters):
            self._plain[form] = facts.setdefault((form, frozenset(), 1), bytes((len(facts),)))
        for word in sorted(weights.keys() | frozenset().union(*marked.values())):
            marks = frozenset(name for name, words in marked.items() if word in words)
            fact = letter(word), marks, weights.get(word, 1)
            self[word] = facts.setdefault(fact, bytes((len(facts),)))
        self._facts = list(facts)
        self.letters = bytes(ord(form) for form, _, _ in self._facts).ljust(256, b"\0")
        """The table that turns signs into letters."""
        self.weights = bytes(weight for _, _, weight in self._facts).ljust(256, b"\0")
        """The table that turns signs into weights."""
        self.unmarked = bytes(sign for sign, (_, marks, _) in enumerate(self._facts) if not marks)
        """The signs of words without a mark."""

    def __missing__(self, word: str) -> bytes:
        known = self._plain[self._letter(word)]
        if len(self) < _MAX_WORDS and len(word) < 40:
            self[word] = known
        return known

    def bearing(self, mark: str) -> frozenset[int]:
        """The signs of words that bear a mark."""
        return frozenset(sign for sign, (_, marks, _) in enumerate(self._facts) if mark in marks)

    def table(self, signs: Iterable[int]) -> bytes:
        """The table that turns these signs into 1 and all others into 0."""
        told = bytearray(256)
        for sign in signs:
            told[sign] = 1
        return bytes(told)

    def spelled(self, letters: Iterable[str]) -> frozenset[int]:
        """The signs of words whose letter is one of these."""
        wanted = frozenset(letters)
        return frozenset(sign for sign, (form, _, _) in enumerate(self._facts) if form in wanted)
