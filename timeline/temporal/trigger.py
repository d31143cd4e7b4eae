"""Trigger: which sentences of a text hold a word or a number without which there is no expression.

A text without any is told at the speed of `bytes.split`: as Latin-1, in small letters, with a blank for whatever is no
letter. Only in the rare text with letters beyond that (decomposed accents, other scripts) a regular expression looks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from .grammar import Lexicon
from .tokenise import SIGNS, Document

_PLAIN = bytes(
    ord(small) if (small := chr(code).lower()).isalpha() and ord(small) < 256 and small not in "ªºµ" else 32
    for code in range(256)
)
_START = itemgetter(0)
_ODD = re.compile("[^\x00-\u024f\u2002-\u206f\u20a0-\u20bf\u2122\u2190-\u22ff\u2500-\u26ff\ufeff\U0001f300-\U0001faff]")
"""Beyond what is composed already, folds to as many characters, and holds no digits but ours."""


@dataclass(slots=True)
class Glance:
    """What a first look at a text finds: its letters, its figures and full stops, its trigger words.

    `narrow` tells that it holds nothing beyond Latin-1, `digits` that it holds figures.
    """

    plain: bytes
    signs: bytes
    words: frozenset[bytes]
    digits: bool
    narrow: bool


class Trigger:
    """The trigger words and numbers of one language. `forms` are its words, with and without accents."""

    def __init__(self, lexicon: Lexicon, forms: Iterable[str]) -> None:
        self._forms = sorted(
            {
                form
                for word in forms
                for form in (word, word.replace("-", " "), word.replace("-", ""))
                if form[:1] != "<"
            }
        )
        leads = "".join(rf"|(?<={lead} \d)" for lead in sorted(lexicon.day_leads))
        # Each begins with a digit, so that the search runs from digit to digit.
        more = f"|{lexicon.digits}" if lexicon.digits else ""
        self._number = re.compile(r"[0-9](?:(?<=[12])\d{3}(?!\d)|[/.:-]\d| ?h(?![^\W\d_])" + leads + more + ")")
        words: set[bytes] = set()
        several: list[str] = []
        for form in self._forms:
            parts = _plain(form).split()
            if len(parts) == 1 and len(parts[0]) == len(form):
                words.add(parts[0])
            else:
                several.append(form)
        self._words = frozenset(words)
        # A form of several words is looked for by its longest one, unless one of them is enough by itself.
        several = [form for form in several if words.isdisjoint(_plain(form).split())]
        self._several = _word_pattern(several) if several else None
        self._every = self._words | {max(_plain(form).split(), key=len) for form in several}
        self._alone = {word: b" %b " % word for word in self._every}
        self._whole: re.Pattern[str] | None = None

    def glance(self, text: str) -> Glance | None:
        """A first look at a text; `None` where it holds letters that only the long way reads."""
        narrow = True
        try:
            letters = text.encode("latin-1")
        except UnicodeEncodeError:
            if _ODD.search(text):
                return None
            letters, narrow = text.encode("latin-1", "replace"), False
        plain, signs = letters.translate(_PLAIN), letters.translate(SIGNS)
        return Glance(plain, signs, self._every.intersection(plain.split()), b"0" in signs, narrow)

    def sentences(self, document: Document, glance: Glance | None) -> Sequence[int]:
        """The sentences that hold a trigger, in order."""
        if glance is None:
            return self._read(document)
        marked: set[int] = set()
        bounds, folded = document.bounds, document.folded
        starts = [*map(_START, bounds)]
        find, is_number = glance.signs.find, self._number.match
        figure = find(b"0")
        while figure >= 0:
            after = figure + 1
            if is_number(folded, figure):
                index = bisect_right(starts, figure) - 1
                marked.add(index)
                after = bounds[index][1]
            figure = find(b"0", after)
        find, words = (b" %b " % glance.plain).find, self._words
        for word in glance.words:
            wanted = self._alone[word]
            at = find(wanted)
            while at >= 0:
                index = bisect_right(starts, at) - 1
                start, end = bounds[index]
                if word in words or (self._several and self._several.search(folded, start, end)):
                    marked.add(index)
                at = find(wanted, end)
        return sorted(marked)

    def _read(self, document: Document) -> Sequence[int]:
        """The long way: by a regular expression over the folded text."""
        if self._whole is None:
            number = self._number.pattern.replace("[0-9]", r"\d", 1)
            self._whole = re.compile(f"{number}|{_word_pattern(self._forms).pattern}")
        marked: list[int] = []
        found = self._whole.search(document.folded)
        while found:
            marked.append(document.sentence_at(found.start()))
            found = self._whole.search(document.folded, document.bounds[marked[-1]][1])
        return marked


def _plain(text: str) -> bytes:
    return text.encode("latin-1", "replace").translate(_PLAIN)


def _word_pattern(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(r"(?<![^\W\d_])(?:" + _trie(words) + r")(?![^\W\d_])")


def _trie(words: Sequence[str]) -> str:
    """A regular expression for a set of words that shares their beginnings."""
    branches: dict[str, list[str]] = {}
    ends = False
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    if not branches:
        return ""
    parts = [re.escape(first) + _trie(rest) for first, rest in sorted(branches.items())]
    joined = parts[0] if len(parts) == 1 and not ends else "(?:" + "|".join(parts) + ")"
    return joined + "?" if ends else joined
