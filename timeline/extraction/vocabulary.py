"""The words of a language as articles have them: each is looked up once, and what it may be is remembered as bits."""

from __future__ import annotations

from functools import cache
from itertools import accumulate, chain
from sys import intern

from timeline.extraction.lexicon import Lexicon, any_of, lexicon
from timeline.extraction.noun_frames import frames_of
from timeline.extraction.tokenise import Token, fold, lower, tokenise
from timeline.extraction.words import Words

MARKS = frozenset(',;:—–()«»“”"…')
"""Marks at which a stretch of a sentence ends."""
MAX_WORDS = 20_000
"""Words, and stretches between blanks, that are remembered from one article to the next; beyond it all are forgotten."""
_LONGEST = 40


WHO = (
    *("OFFICES", "HUMANS", "BODIES", "PAIR_HEADS", "PAIR_STATES", "LANDS"),
    *("JUNTAS", "TRIOS", "COUPLES", "STATES_TOGETHER", "BENCH", "CALLED_SO", "REBELS", "REGIONAL_BODIES", "TRAVELLERS"),
)
"""Classes of words that may mean somebody without a name."""
QUOTE, STOP, VERBAL, OPENER, NOUN, OFFICE, NAME, LETTER_A = (1 << bit for bit in range(8))
"""What a word may be: a quotation mark; the end of a sentence; a verb (in the table of forms, an auxiliary of the future, or
of an ending that verbs have); the beginning of a clause; the first word of a noun that is a happening; an office, or what
somebody is ("activist", "group"); a name (it begins with a capital); the "A" that French often has for "À". Eight bits, so
that an article is a string of bytes."""
BEARING = {
    mark: bytes(int(bool(byte & mark)) for byte in range(256))
    for mark in (QUOTE, STOP, VERBAL, OPENER, NOUN, OFFICE, NAME, LETTER_A, OFFICE | NAME)
}
"""Makes the marks of words ones and noughts: whether each bears the mark."""


Piece = tuple[tuple[Token, ...], tuple[int, ...]]
"""What stands between two blanks: its tokens; the length of each and of the gap after it, the blank included."""


class Unread(Exception):
    """What stands between two blanks does not begin with a token."""


class _Pieces(dict[str, Piece]):
    """Pieces as they were read, remembered from one article to the next: a line is cut without a step for each word."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, text: str) -> Piece:
        piece = self._vocabulary.piece(text)
        if len(text) < _LONGEST:
            if len(self) >= MAX_WORDS:
                self.clear()
            self[text] = piece
        return piece


class Vocabulary:
    """Tokens of a language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._openers = _clause_openers(lexicon.words)
        self._endings = (*lexicon.words.UNKNOWN_SIMPLE_PAST, *lexicon.words.UNKNOWN_FUTURE)
        if lexicon.code == "en":
            self._endings = ("ed",)
        self._tokens: dict[str, Token] = {}
        self._pieces = _Pieces(self)
        self.accented_a = self._make("A", "à")
        """What "A" means before a name: "A Paris"."""

    def cut(self, line: str, offset: int) -> tuple[list[Token], list[int], list[int]]:
        """The tokens of a line, where each begins and where it ends, counted from `offset`."""
        try:
            pieces, lengths = zip(*map(self._pieces.__getitem__, line.strip().split(" ")), strict=True)
        except Unread:
            # Several blanks, or a blank that is not plain: the long way.
            found = tokenise(line)
            tokens = [self._token(text) for text, _, _ in found]
            return tokens, [offset + start for _, start, _ in found], [offset + end for _, _, end in found]
        first = offset + len(line) - len(line.lstrip())
        borders = [*accumulate(chain.from_iterable(lengths), initial=first)]
        return [*chain.from_iterable(pieces)], borders[:-1:2], borders[1::2]

    def piece(self, text: str) -> Piece:
        """The piece of that text. Raises `Unread` where it does not begin with a token."""
        found = tokenise(text)
        if not found or found[0][1]:
            raise Unread
        starts = [start for _, start, _ in found[1:]] + [len(text) + 1]
        lengths: list[int] = []
        for (_, start, end), following in zip(found, starts, strict=True):
            lengths += (end - start, following - end)
        return tuple([self._token(text) for text, _, _ in found]), tuple(lengths)

    def _token(self, text: str) -> Token:
        known = self._tokens.get(text)
        if known is None:
            low = lower(text)
            for apart, joined in self._lexicon.words.LETTERS_APART:
                low = low.replace(apart, joined)  # "manoeuvres", "voeux": as wires write it
            known = self._make(text, low)
            if len(text) < _LONGEST:
                if len(self._tokens) >= MAX_WORDS:
                    self._tokens.clear()
                self._tokens[text] = known
        return known

    def _make(self, text: str, low: str) -> Token:
        cap = text != low and text[0].isupper()
        if cap:
            low = self._lexicon.words.ACCENTED.get(low) or self._with_accent(low)
        # One object for each spelling: most comparisons with the words of the language end at the first look.
        return Token(intern(text), intern(low), cap, intern(fold(low)), self._marks(text, low, cap))

    def _with_accent(self, low: str) -> str:
        """ "Elu", "Evadé", "Emissaire": as wires write a French capital; `low` where its accent makes no word."""
        if low[0] != "e" or self._lexicon.code != "fr" or self._tells(low):
            return low
        accented = f"é{low[1:]}"
        return accented if self._tells(accented) else low

    def _tells(self, low: str) -> bool:
        lexicon = self._lexicon
        return low in lexicon.forms or low in lexicon.nouns or low in any_of(lexicon.words, *WHO)

    def _marks(self, text: str, low: str, cap: bool) -> int:
        lexicon, words = self._lexicon, self._lexicon.words
        noun = low in lexicon.nouns
        unknown = len(low) > 5 and not noun and low not in words.NOT_VERBS and low.endswith(self._endings)
        return (
            QUOTE * (text in '«“»”"')
            | STOP * (text in ".!?…")
            | VERBAL * (low in lexicon.forms or low in words.WILL_FORMS or unknown)
            | OPENER * (low in self._openers)
            | NOUN * (noun or low in frames_of(words))
            | OFFICE * (low in any_of(words, *WHO))
            | NAME * (cap and text[0].isalpha())
            | LETTER_A * (text == "A")
        )


def _clause_openers(words: Words) -> frozenset[str]:
    """Everything at which a clause can begin: marks, subordinators, relatives, conjunctions."""
    return frozenset(
        MARKS
        | words.RELATIVES
        | words.COMPLEMENTISER
        | words.BARE_SUBORDINATORS
        | words.SUBORDINATORS
        | words.CONJUNCTIONS
        | {"s'"}
    )


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of `code` (`fr` or `en`), shared by all articles."""
    return Vocabulary(lexicon(code))
