"""Trigger: which sentences of a text hold a word or a number without which there is no expression.

What stands between two blanks is remembered to hold one or none, and what is new is looked at all at once: as Latin-1, with
a blank for whatever is no letter. A text without a figure is first looked at in this way as a whole, up to the first
trigger word, so that one without any is not cut at all. Only in the rare text with letters beyond that (decomposed accents,
other scripts) a regular expression looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .grammar import Lexicon
from .tokenise import Document, Glance, Sentence

_PLAIN = bytes(
    ord(small) if (small := chr(code).lower()).isalpha() and ord(small) < 256 and small not in "ªºµ" else 32
    for code in range(256)
)
MAX_PIECES = 20_000
"""So many pieces are remembered; beyond it all are forgotten."""
_LONGEST = 40
_STRETCH = 2_000
"""So many characters are looked at before the next, where a text may hold nothing."""


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
        self._whole: re.Pattern[str] | None = None
        # What stands between two blanks: without a trigger word, with one, with one that needs others beside it.
        self._quiet: set[str] = set()
        self._loud: set[str] = set()
        self._half: set[str] = set()

    def finds_nothing(self, seen: Glance) -> bool:
        """Does a text hold neither a figure nor a word that a trigger may stand in?"""
        if b"0" in seen.signs:
            return False
        plain, every = seen.letters.translate(_PLAIN), self._every
        start, size = 0, len(plain)
        while size - start > _STRETCH:
            stop = plain.find(b" ", start + _STRETCH)
            if stop < 0:
                break
            if not every.isdisjoint(plain[start:stop].split()):
                return False
            start = stop
        return every.isdisjoint(plain[start:].split())

    def sentences(self, document: Document) -> Iterable[Sentence]:
        """The sentences that hold a trigger, in order."""
        signs, folded = document.signs, document.folded
        if signs is None:
            for index in self._read(document):
                yield Sentence(document, index, *document.bounds[index])
            return
        quiet, loud, is_number = self._quiet, self._loud, self._number.match
        for index, (start, end) in enumerate(document.bounds):
            pieces = folded[start:end].removesuffix(" ").split(" ")
            if quiet.issuperset(pieces) or (loud.isdisjoint(pieces) and not self._calls(pieces, folded, start, end)):
                figure = signs.find(b"0", start, end)
                while figure >= 0 and not is_number(folded, figure):
                    figure = signs.find(b"0", figure + 1, end)
                if figure < 0:
                    continue
            yield Sentence(document, index, start, end, pieces)

    def _calls(self, pieces: list[str], folded: str, start: int, end: int) -> bool:
        """Does a sentence hold a trigger word, where no piece of it is known to do so? Its new pieces are remembered."""
        new = {*pieces} - self._quiet - self._half
        found = self._every.intersection(_plain(" ".join(new)).split())
        known = [piece for piece in new if len(piece) < _LONGEST]
        if len(self._quiet) + len(self._loud) + len(self._half) + len(known) > MAX_PIECES:
            for remembered in (self._quiet, self._loud, self._half):
                remembered.clear()
        if not found:
            self._quiet.update(known)
        else:
            for piece in known:
                words = self._every.intersection(_plain(piece).split())
                told = self._quiet if not words else self._half if words.isdisjoint(self._words) else self._loud
                told.add(piece)
        if not found.isdisjoint(self._words):
            return True
        if self._several is None or (not found and self._half.isdisjoint(pieces)):
            return False
        return self._several.search(folded, start, end) is not None

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
