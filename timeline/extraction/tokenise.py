"""Text to tokens with exact offsets. One pass, one pattern without nested repetition: linear for any text."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<skip>(?<=\w)-(?=\w))"  # the hyphen of États-Unis, a-t-il: its halves are tokens, itself is nothing
    r"|(?:aujourd['’]hui)"
    r"|(?:[^\W\d_]{1,2}|[lL]orsqu|[pP]uisqu|[jJ]usqu|[qQ]uelqu|[qQ]uoiqu)['’](?=[^\W\d_])"  # elision: l', d', qu'
    r"|['’]s\b"
    r"|\d+(?:[.,]\d+)?"
    r"|[^\W\d_]+"
    r"|[^\s\w]|_",
    re.IGNORECASE,
)


class Token(NamedTuple):
    """A word, number or mark. `low` is lower case with straight apostrophes; accents are kept."""

    start: int
    end: int
    text: str
    low: str
    cap: bool


def tokenise(text: str) -> list[Token]:
    """Split `text` into tokens; `text[token.start:token.end] == token.text`."""
    tokens: list[Token] = []
    make, append = tuple.__new__, tokens.append
    for match in _TOKEN.finditer(text):
        if match.lastgroup is None:
            word = match[0]
            low = word.lower()
            if "’" in low:
                low = low.replace("’", "'")
            start, end = match.span()
            append(make(Token, (start, end, word, low, word != low and word[0].isupper())))
    return tokens


_FOLDED: dict[str, str] = {}
_LETTERS_APART = {"’": "'", "œ": "oe", "æ": "ae", "ı": "i"}


class _Folding(dict[int, str]):
    """Each character without its accents, worked out once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = _LETTERS_APART.get(letter)
        if plain is None:
            plain = "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))
        if len(self) < 20_000:
            self[code] = plain
        return plain


_FOLDING = _Folding()


def fold(word: str) -> str:
    """Lower case without accents, for names that papers spell with and without them. Memoised, bounded."""
    folded = _FOLDED.get(word)
    if folded is None:
        folded = word.lower().translate(_FOLDING)
        if len(_FOLDED) > 50_000:
            _FOLDED.clear()
        if len(word) < 40:
            _FOLDED[word] = folded
    return folded
