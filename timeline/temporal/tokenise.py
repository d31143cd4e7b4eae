"""Text to sentences and tokens, with exact offsets. Knows no language: what is special comes from a `Lexicon`.

`Document` folds the text once (lower case, straight apostrophes, plain spaces, composed letters) and keeps a map back
to the text as given, so offsets stay exact whatever was folded. Sentences are cut at once; one is only tokenised when
somebody looks at it. `Sentence.words` and `.starts` are parallel lists: a token is an index into them, and into
`.spelled`, which holds the character of each as `encode` takes it.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from operator import index
from typing import TYPE_CHECKING, NamedTuple

from .grammar import Lexicon
from .tokens import Tokens

if TYPE_CHECKING:
    from .verb_groups import Analysis
    from .verbs import Cue

_FOLDS = [("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u00b4", "'"), ("\uff07", "'")]
_FOLDS += [(c, " ") for c in "\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t"]
_FOLDS += [(c, "-") for c in "\u2010\u2011"]
_FOLDS += [(c, "–") for c in "\u2014\u2015\u2212"]
_NARROW = bytes(ord(dict(_FOLDS).get(chr(code), chr(code).lower())) for code in range(256))
"""The same and small letters for Latin-1, which takes a third of the time of `str.lower`."""

MAX_WORDS = 400
"""A stretch without a sentence end is cut after so many tokens, so one endless sentence costs no more than many."""


def fold(text: str) -> str:
    """Lower case, straight apostrophes and plain spaces, code point for code point: the length never changes."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for old, new in _FOLDS:
        if old in low:
            low = low.replace(old, new)
    return low


def compose(text: str) -> tuple[str, list[int] | None]:
    """The text in NFC, and each of its code points' offset in `text` (the end too); `None` when nothing moved."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, None
    pieces: list[str] = []
    origin: list[int] = []
    size, i = len(text), 0
    while i < size:
        j = i + 1
        while j < size and unicodedata.combining(text[j]):
            j += 1
        piece = unicodedata.normalize("NFC", text[i:j])
        pieces.append(piece)
        origin.extend([i] * len(piece))
        i = j
    origin.append(size)
    return "".join(pieces), origin


SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*|(?<![.!?…][.!?…])[.!?…]*+[\"'»”’)\]]*+\s++)")
"""A line end, or a run of full stops and closing quotes before a blank. Begun only once a run, it reads each sign once."""
_STOPS = frozenset(".!?…")
_ACROSS = re.compile(b"0 0")
SIGNS = bytes(48 if chr(code) in "0123456789" else 46 if chr(code) in ".!?\n" else 32 for code in range(256))
"""What Latin-1 is turned into where a text is searched for figures (`0`) and for what may end a sentence (`.`).

A sign beyond Latin-1 must come as the question mark that `str.encode` puts for it, and may end one too.
"""


class Glance(NamedTuple):
    """What a first look at a text finds, where each of its letters stands for itself: it as Latin-1, and as `SIGNS`.

    `narrow` tells that it holds nothing beyond Latin-1.
    """

    letters: bytes
    signs: bytes
    narrow: bool


_ODD = re.compile("[^\x00-\u024f\u2002-\u206f\u20a0-\u20bf\u2122\u2190-\u22ff\u2500-\u26ff\ufeff\U0001f300-\U0001faff]")
"""Beyond what is composed already, folds to as many characters, and holds no digits but ours."""


def glance(text: str) -> Glance | None:
    """A first look at a text; `None` where it holds letters that only the long way reads."""
    narrow = True
    try:
        letters = text.encode("latin-1")
    except UnicodeEncodeError:
        if _ODD.search(text):
            return None
        letters, narrow = text.encode("latin-1", "replace"), False
    return tuple.__new__(Glance, (letters, letters.translate(SIGNS), narrow))


class Sentence:
    """One sentence: its bounds in the folded text and its tokens; `pieces` are what stands between its blanks, if known."""

    __slots__ = ("analysis", "cues", "document", "end", "index", "start", "spelled", "starts", "words")

    def __init__(self, document: Document, index: int, start: int, end: int, pieces: list[str] | None = None) -> None:
        self.document = document
        self.index = index
        self.start = start
        self.end = end
        self.analysis: Analysis | None = None  # its verbs, and by tokens which way they point, once somebody asks
        self.cues: dict[tuple[int, int], Cue] = {}
        cut = document.tokens.cut(document.folded, start, end, document.across, pieces)
        self.words, self.starts, self.spelled = cut

    def __len__(self) -> int:
        return len(self.words)

    def original(self, first: int, last: int) -> str:
        """The text as given from token `first` to token `last` excluded."""
        if first >= last:
            return ""
        return self.document.cut(self.starts[first], self.end_of(last - 1))

    def end_of(self, token: int) -> int:
        """Where a token ends in the folded text."""
        return self.starts[token] + len(self.words[token])

    def touches(self, token: int) -> bool:
        """Does nothing stand between a token and the one before it?"""
        return self.starts[token] == self.starts[token - 1] + len(self.words[token - 1])

    def is_capitalised(self, token: int) -> bool:
        """Does the token begin with a capital in the text as given?"""
        return self.document.composed[self.starts[token]].isupper()


class Document:
    """A text ready to be read: `text` as given, `folded` for matching, sentence bounds, and the way back to offsets.

    `tokens` cuts its sentences. A `Glance` at the text spares the check that it is in NFC, and finds its figures and full
    stops faster.
    """

    __slots__ = (
        "_sentences",
        "across",
        "bounds",
        "composed",
        "folded",
        "lexicon",
        "offset",
        "origin",
        "signs",
        "text",
        "tokens",
    )

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        tokens: Tokens,
        glance: Glance | None = None,
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        origin: list[int] | None = None
        self.signs: bytes | None = None
        """Its characters turned into `SIGNS`, where each stands for itself."""
        self.across = True
        """May there be a number with a blank inside?"""
        if glance is None:
            self.composed, origin = compose(text)
            self.folded = fold(self.composed)
        else:
            letters, signs, narrow = glance
            self.composed, self.signs, self.across = text, signs, _ACROSS.search(signs) is not None
            self.folded = letters.translate(_NARROW).decode("latin-1") if narrow else fold(text)
        self.origin = origin
        self.offset: Callable[[int], int] = index if origin is None else origin.__getitem__
        """Offset in the text as given of an offset in the folded text."""
        self._sentences: dict[int, Sentence] = {}
        ends = _ends(self.folded, self.signs)
        self.bounds = _cut(self.folded, self.composed, ends, lexicon.abbreviations, lexicon.wraps)
        """Start and end of every sentence in the folded text."""

    def __iter__(self) -> Iterator[Sentence]:
        return (self.sentence(i) for i in range(len(self.bounds)))

    def sentence(self, index: int) -> Sentence:
        """The sentence of that index, tokenised on first use."""
        if index in self._sentences:
            return self._sentences[index]
        known = self._sentences[index] = Sentence(self, index, *self.bounds[index])
        return known

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds an offset of the folded text."""
        return max(0, bisect_right(self.bounds, (offset, sys.maxsize)) - 1)

    def cut(self, start: int, end: int) -> str:
        """The text as given between two folded offsets."""
        return self.text[self.offset(start) : self.offset(end)]


DASHED = re.compile(r"\d{1,2}[-–]([^\W\d]{3,5})")
"""A day and, after a dash, the short name of the month of another."""


@lru_cache(maxsize=8)
def _tails(abbreviations: frozenset[str]) -> frozenset[str]:
    """How abbreviations of two letters or more end: any other word of two or more is none."""
    return frozenset(word[-2:] for word in abbreviations)


Spans = list[tuple[int, int]]


def _ends(folded: str, signs: bytes | None) -> Spans:
    """Where a sentence may end: at a line end or a full stop, and what closes it."""
    if signs is None:
        return [end.span() for end in SENTENCE_END.finditer(folded)]
    ends: Spans = []
    find = signs.find
    at = find(b".")
    while at >= 0:
        if folded[at + 1 : at + 2] == " " and folded[at] in _STOPS and not folded[at + 2 : at + 3].isspace():
            ends.append((at, at + 2))  # most by far
            at = find(b".", at + 2)
        elif end := SENTENCE_END.match(folded, at):
            ends.append(end.span())
            at = find(b".", end.end())
        else:
            at = find(b".", at + 1)
    return ends


def _cut(folded: str, composed: str, ends: Spans, abbreviations: frozenset[str], wraps: frozenset[str]) -> Spans:
    """Sentence bounds: after a full stop and a blank, unless an abbreviation or a lower-case letter says otherwise."""
    start, size = 0, len(folded)
    limit = MAX_WORDS * 12
    bounds: Spans = []
    tails = _tails(abbreviations)
    for at, after in ends:
        if "\n" in folded[at:after]:
            if folded[at] == "\n" and _wrapped(folded, composed, at, after, wraps):
                continue
        elif composed[after : after + 1].islower():
            continue
        elif folded[at] == "." and ((tail := folded[at - 2 : at]) in tails or not tail.isalpha()):
            left = at - 24 if at - 24 > start else start
            begin = max(folded.rfind(" ", left, at), folded.rfind("'", left, at)) + 1
            word = folded[begin if begin > start else start : at].lstrip('(«"-')
            if word in abbreviations or (len(word) == 1 and word.isalpha()):
                continue
            if word[:1].isdigit() and (dashed := DASHED.fullmatch(word)) and dashed[1] in abbreviations:
                continue  # "July 30-Aug. 2"
        if after - start <= limit:
            bounds.append((start, after))
        else:
            bounds += _pieces(folded, start, after, limit)
        start = after
    if size - start > limit:
        bounds += _pieces(folded, start, size, limit)
    elif start < size:
        bounds.append((start, size))
    return bounds


def _wrapped(folded: str, composed: str, at: int, after: int, wraps: frozenset[str]) -> bool:
    """Is a line end only where a column ended: before a small letter, or a figure after a month or an article?"""
    if folded.find("\n", at + 1, after) >= 0 or not at or folded[at - 1] in ":;":
        return False
    if composed[after : after + 1].islower():
        return folded[at - 1].isalpha() or folded[at - 1] == ","
    line = folded[max(0, at - 16) : at].rstrip()
    return composed[after : after + 1].isdigit() and line[line.rfind(" ") + 1 :] in wraps


def _pieces(folded: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    """A sentence, or its pieces at blanks where it is beyond all reason."""
    while end - start > limit:
        blank = folded.rfind(" ", start + limit // 2, start + limit)
        stop = blank + 1 if blank > 0 else start + limit
        yield start, stop
        start = stop
    if start < end:
        yield start, end
