"""The shape of an article: lines into headings, speaker labels, datelines and paragraphs; paragraphs into sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, count
from operator import attrgetter

from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.tokenise import Token
from timeline.extraction.vocabulary import BEARING, LETTER_A, QUOTE, STOP, vocabulary
from timeline.extraction.words import Words

SENTENCE_TOKENS = 400
"""A "sentence" longer than this many tokens is cut: no writer's sentence is, and the work stays linear."""
LONGEST_QUOTATION = 601
"""Tokens that a quotation may hold."""

_ASIDE, _DASH = r"(?:\([^()\n]{2,30}\))?", r" ?(?:—|–|--|-) "
_TOWN = r"(?:[^\n,(—–-]{2,40}|[^\W\d_]+(?:[- ][^\W\d_]+){1,4} ?)"
"""Up to the mark after it, "Addis-Abeba": a hyphen inside a name ends nothing."""
_DATELINE = re.compile(
    rf"[ \t]*(?:{_TOWN}{_ASIDE}(?:, [^\n,(—–-]{{2,30}}){{0,3}} ?(?:\([^()\n]{{2,90}}\)\.?)?"
    rf"|\([^()\n]{{2,30}}\)\.?){_DASH}"
)
_DATED = re.compile(
    rf"[ \t]*(?=[^\W\d_]){_TOWN}{_ASIDE}, (?:le )?"
    rf"(?:\d{{1,2}}(?:er)? \w{{3,9}}\.?|\w{{3,9}}\.? \d{{1,2}},?) \d{{4}}(?: \([^()\n]{{2,30}}\))?{_DASH}"
)
"""A town and a whole date before a dash: "Skopje, 29 août 2001 - ", "Washington, Oct. 29, 1962 — "."""
_WRITTEN_AT = re.compile(r"[ \t]*\([A-ZÀ-Þ][^()\n\d]{2,40}\) (?=[A-ZÀ-Þ«])")
"""The town alone in brackets before the first word: "(Ottawa) Le gouvernement"."""
_STAMP = re.compile(
    r"[^\n.«]{0,40}\b(?:publiée?|mise? à jour|published|updated) (?:le |on )\d[^\n.]{0,40}$", re.IGNORECASE
)
_HOUR = re.compile(r"[ \t]*\d{1,2} ?(?:[hH:]|heures?) ?(?:\d\d)? ?\| ?")
"""The time of day that an entry of a live page sets before a bar."""
_LABEL = re.compile(r"[ \t]*([A-ZÀ-Þ][^\n.:?!«»]{0,40}?)[ \u00a0\u202f]?(?:\. ?[—–-]|:) ?")
_ASKING, _INITIAL = re.compile(r"(?m)^Q\. "), re.compile(r"([QAR])\. ")
_BULLETS = frozenset("-–—•●▪■*")
_OPENING, _CLOSING = "«“", "»”"
_MARKS: Callable[[Token], int] = attrgetter("marks")
_LOW: Callable[[Token], str] = attrgetter("low")


@dataclass(slots=True)
class Sentence:
    """`tokens[first:last]` of the document; `kind`: heading or text; `speaker`: the label before it in an interview."""

    first: int
    last: int
    start: int
    end: int
    kind: str = "text"
    paragraph: int = 0
    speaker: str = ""
    quoted: bool = False  # it begins inside a quotation that was opened in a sentence before


@dataclass(slots=True)
class Document:
    """An article cut up: tokens, sentences, spans of quotation (token indices, marks excluded), the dateline."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # code points: where each token begins
    ends: list[int] = field(default_factory=list)
    lows: list[str] = field(
        default_factory=list
    )  # each token in small letters: a slice is compared with a class of words
    marks: bytearray = field(default_factory=bytearray)  # what each token may be, see `vocabulary`
    sentences: list[Sentence] = field(default_factory=list)
    quotations: list[tuple[int, int]] = field(default_factory=list)
    inside: bytearray = field(default_factory=bytearray)  # 1 for each token within quotation marks
    datelines: list[tuple[int, int]] = field(default_factory=list)  # code points
    joined: frozenset[int] = frozenset()  # tokens that a hyphen joins to the one before
    asks: bool = False  # paragraphs that begin with "Q." ask, and those with "A." answer
    _places: dict[int, list[int]] = field(default_factory=dict)  # of the words that bear a mark, once asked for

    def cut(self, first: int, last: int) -> str:
        """The text of `tokens[first:last]`; empty where there are none, which before the first would be the whole text."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def before(self, first: int, last: int) -> str:
        """The text from token `first` to where token `last` begins."""
        return self.text[self.starts[first] : self.starts[last]]

    def gap(self, k: int) -> int:
        """Code points between token `k` and the one before it."""
        return self.starts[k] - self.ends[k - 1]

    def hyphened(self, k: int) -> bool:
        """Whether token `k` is joined to the one before it: "a-t-il", "États-Unis"; not where the text begins or is over."""
        return k in self.joined

    def word_before(self, k: int) -> str:
        """The word before token `k`; none at the head of the text, where the last word would answer."""
        return self.lows[k - 1] if k > 0 else ""

    def goes_on(self, at: int) -> bool:
        """Whether a capitalised word goes on with the name just before it, on the same line and in the same phrase."""
        token = self.tokens[at]
        return token.cap and token.text.isalpha() and self.gap(at) <= 1 and token.text[1:].islower()

    def where(self, mark: int, first: int = 0, last: int | None = None) -> list[int]:
        """The tokens from `first` to `last` (excluded), or all, whose word bears a mark of `vocabulary`: to be read only."""
        places = self._places.get(mark)
        if places is None:
            places = self._places[mark] = [*compress(count(), self.marks.translate(BEARING[mark]))]
        if last is None:
            return places
        begin = bisect_left(places, first)
        return places[begin : bisect_left(places, last, begin)]


def read_document(text: str, lexicon: Lexicon) -> Document:
    """Cut `text` into sentences. Linear; never fails, whatever the text."""
    document, words = Document(text), lexicon.words
    document.asks = _ASKING.search(text) is not None
    known = vocabulary(lexicon.code)
    lines: list[tuple[int, str, int, int, int]] = []  # those with words: which, its text, place, first and last token
    position = first = 0
    for paragraph, line in enumerate(text.split("\n")):
        if line:
            tokens, starts, ends = known.cut(line, position)
            document.tokens += tokens
            document.starts += starts
            document.ends += ends
            if tokens:
                lines.append((paragraph, line, position, first, first + len(tokens)))
                first += len(tokens)
        position += len(line) + 1
    document.marks = bytearray(map(_MARKS, document.tokens))
    document.lows = [*map(_LOW, document.tokens)]
    if words.ACCENTED:
        _accent(document, known.accented_a)
    _mark_quotations(document)
    document.joined = frozenset(_hyphened(text, document.starts, document.ends))
    speaker = ""
    for paragraph, line, position, first, last in lines:
        start_token, speaker = _label(document, line, position, first, last, speaker, words)
        heading = _is_heading(line, document.tokens[first:last])
        _sentences(document, start_token, last, "heading" if heading else "text", paragraph, speaker, words)
    return document


def _accent(document: Document, accented: Token) -> None:
    """ "A Paris", "A l'issue de": the accent that a capital is left without; "A-t-il" is the verb."""
    tokens, last = document.tokens, len(document.tokens) - 1
    for k in document.where(LETTER_A):
        opens = (
            k == 0
            or tokens[k - 1].text in '.!?…«“"–—'
            or "\n" in document.text[document.ends[k - 1] : document.starts[k]]
        )
        if k < last and (tokens[k + 1].cap or opens) and document.starts[k + 1] > document.ends[k]:
            tokens[k], document.marks[k], document.lows[k] = accented, accented.marks, accented.low


def _hyphened(text: str, starts: list[int], ends: list[int]) -> Iterator[int]:
    """The tokens right behind a hyphen that stands right behind a word: each hyphen is looked at once."""
    hyphen, last = text.find("-"), len(starts)
    while hyphen >= 0:
        k = bisect_left(starts, hyphen + 1)
        if 0 < k < last and starts[k] == hyphen + 1:
            before = k - 1 - (starts[k - 1] == hyphen)  # "U.S.-supplied": behind a full stop the hyphen is a token
            if before >= 0 and ends[before] == hyphen:
                yield k
        hyphen = text.find("-", hyphen + 1)


def _mark_quotations(document: Document) -> None:
    tokens, inside = document.tokens, bytearray(len(document.tokens))
    depth, opened, straight, after = 0, 0, False, 0
    for i in [*document.where(QUOTE), len(tokens)]:
        if depth:
            stop = min(i, opened + LONGEST_QUOTATION)
            inside[after:stop] = b"\x01" * (stop - after)
            if i > max(after, stop):  # a mark that is never closed must not swallow the article
                depth, straight = 0, False
        if i == len(tokens):
            break
        after, mark = i + 1, tokens[i].text
        if mark in _OPENING or (mark == '"' and not straight):
            straight = straight or mark == '"'
            if depth == 0:
                opened = after
            depth = min(depth + 1, 3)
        else:
            straight = straight and mark != '"'
            if depth == 1:
                document.quotations.append((opened, i))
            depth = max(depth - 1, 0)
    document.inside = inside


_LETTERS = 3
"""Letters of a label that only says who asks or answers: "A:", "Rép."."""


def _label(
    document: Document, line: str, position: int, first: int, last: int, speaker: str, words: Words
) -> tuple[int, str]:
    """Set a dateline ("PARIS, 9 décembre (AFP) -") or a speaker's label ("Q.", "Jean Dupont :") apart."""
    if document.tokens[first].text in _BULLETS and last - first > 1 and document.gap(first + 1):
        return first + 1, speaker  # "- Une bombe a explosé": the mark of a list
    hour = _HOUR.match(line) if "|" in line[:16] else None
    if hour is not None and len(line) > hour.end() + 1:
        return bisect_left(document.starts, position + hour.end(), first, last), speaker  # "18 h 30 | L'armée annonce"
    head, capitals = line[:140], line[:4].strip().isupper()
    dated = _DATED.match(head)
    dateline = dated or (_DATELINE.match(head) if capitals or "(" in head else None)
    dateline = dateline or (_WRITTEN_AT.match(head) if head.lstrip()[:1] == "(" else None)
    if len(line) < 100 and _STAMP.match(line):
        document.datelines.append((position, position + len(line)))  # "RFI - Publié le 12/03/2026"
    if dateline and (dated or capitals or "(" in dateline.group()):
        document.datelines.append((position, position + dateline.end()))
        return bisect_left(document.starts, position + dateline.end(), first, last), ""
    if document.asks and (initial := _INITIAL.match(line)):
        return bisect_left(document.starts, position + initial.end(), first, last), initial.group(1)
    label = _LABEL.match(head[:60]) if ":" in head[:60] or "." in head[:60] else None
    if label and len(line) > label.end() + 1 and not line[: label.end()].strip().endswith((". ", "»")):
        name = label.group(1).strip()
        parts = name.split()
        if parts[0].lower() in words.RUBRICS:
            return first, speaker  # "Interview: Tomas Berg", "Update: ..."
        if len(parts) == 1 and parts[0].lower() in words.MONTHS_AND_DAYS:
            return first, speaker  # "Novembre : l'OUA admet la RASD": an entry of a chronology
        topical = len(parts) == 1 and len(parts[0]) > _LETTERS
        if topical and any(t.low == parts[0].lower() and not t.cap for t in document.tokens):
            return first, speaker  # "Pêche : « La porte reste ouverte »", of an accord on "la pêche"
        looks_named = all(part[0].isupper() or part.lower() in words.NAME_PARTICLES for part in parts if part)
        short = name.lower() in any_of(words, "QUESTION_LABELS", "ANSWER_LABELS")
        if (looks_named and len(parts) <= 4 and parts[0].lower() not in words.OPENERS) or short:
            return bisect_left(document.starts, position + label.end(), first, last), name
    return first, speaker


def _is_heading(line: str, tokens: Sequence[Token]) -> bool:
    stripped = line.rstrip()
    return (
        len(tokens) <= 18
        and len(stripped) < 120
        and stripped[-1] not in '.!?…»”":;,)'
        and tokens[0].text not in '«“"-–—'
    )


def _sentences(
    document: Document, first: int, last: int, kind: str, paragraph: int, speaker: str, words: Words
) -> None:
    tokens, inside = document.tokens, document.inside
    for begin, end in _bounds(document, first, last, words) if kind == "text" else _pieces(first, last):
        quoted = bool(inside[begin]) and begin > 0 and tokens[begin - 1].text not in '«“"'
        start, stop = document.starts[begin], document.ends[end - 1]
        document.sentences.append(Sentence(begin, end, start, stop, kind, paragraph, speaker, quoted))


def _bounds(document: Document, first: int, last: int, words: Words) -> Iterator[tuple[int, int]]:
    """First and last token (excluded) of each sentence of a paragraph."""
    tokens, begin, after = document.tokens, first, first
    for stop in document.where(STOP, first, last):
        if stop < after:
            continue  # one of several in a row
        for piece in _pieces(begin, stop, rest=False):
            yield piece
            begin = piece[1]
        after = stop + 1
        while after < last and tokens[after].text in ".!?…":
            after += 1
        while after < last and (
            tokens[after].text in _CLOSING or (tokens[after].text == '"' and document.inside[after - 1])
        ):
            after += 1
        if after == last or _opens(document, after, stop, first, words) or after - begin > SENTENCE_TOKENS:
            yield begin, after
            begin = after
    yield from _pieces(begin, last)


def _opens(document: Document, at: int, stop: int, first: int, words: Words) -> bool:
    """Whether a sentence begins at token `at`, after the stop: not where the stop is that of an abbreviation."""
    token = document.tokens[at]
    if document.starts[at] == document.ends[at - 1]:
        return False
    if not (token.cap or token.text in '«“"-–—[(' or token.text[0].isdigit()):
        return False
    if document.tokens[stop].text != "." or stop == first:
        return True
    before, at = document.tokens[stop - 1], stop - 2
    if at >= first and document.starts[stop - 1] == document.ends[at] and document.tokens[at].text.isalnum():
        return True  # "trois A400M. Le Royaume-Uni": the end of a name, no "M."
    if before.low in words.ABBREVIATIONS_OF_NUMBERED and token.text[0].isdigit():
        return False
    return before.low not in words.ABBREVIATIONS and not (len(before.text) == 1 and before.cap)


def _pieces(begin: int, end: int, rest: bool = True) -> Iterator[tuple[int, int]]:
    """A sentence in pieces where it is beyond all reason; `rest` says whether the last, shorter one is wanted."""
    while end - begin > SENTENCE_TOKENS:
        yield begin, begin + SENTENCE_TOKENS + 1
        begin += SENTENCE_TOKENS + 1
    if rest and begin < end:
        yield begin, end
