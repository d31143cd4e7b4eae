"""Words, numbers and marks of a text. One pattern without nested repetition: linear for any text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

DASHES = frozenset(("-", "–", "—", ":"))
"""What parts the day, or the town, that opens an entry from what happened then."""
_TOKEN = re.compile(
    r"(?P<skip>(?<=\w)-(?=\w))"  # the hyphen of États-Unis, a-t-il: its halves are tokens, itself is nothing
    r"|(?:aujourd['’]hui)"
    r"|(?:[^\W\d_]{1,2}|[lL]orsqu|[pP]uisqu|[jJ]usqu|[qQ]uelqu|[qQ]uoiqu)['’](?=[^\W\d_])(?!s\b)"  # l', d', qu'; not EU's
    r"|['’]s\b"
    r"|(?-i:Ste?\.)(?!\w)"  # St. Kitts: its stop ends neither a sentence nor a name
    r"|\d+(?:[.,]\d+)?"
    r"|[^\W\d_]+"
    r"|[^\s\w]|_",
    re.IGNORECASE,
)


@dataclass(slots=True, eq=False)
class Token:
    """A word, number or mark as it is known wherever it stands; one object for all its places, never changed.

    `low` is lower case with straight apostrophes, accents kept; `folded` is without accents; `marks` are bits of
    `vocabulary`: what the word may be.
    """

    text: str
    low: str
    cap: bool
    folded: str
    marks: int = 0


def lower(text: str) -> str:
    """Lower case with straight apostrophes."""
    low = text.lower()
    return low.replace("’", "'") if "’" in low else low


def tokenise(text: str) -> list[tuple[str, int, int]]:
    """The words, numbers and marks of `text`, each with its start and end: `text[start:end]` is the word."""
    return [(match[0], *match.span()) for match in _TOKEN.finditer(text) if match.lastgroup is None]


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


class _Folded(dict[str, str]):
    """Each word in lower case without accents, worked out once; bounded."""

    def __missing__(self, word: str) -> str:
        folded = word.lower()
        if not folded.isascii():
            folded = folded.translate(_FOLDING)
        if folded[-1:] == "." and len(folded) > 1:
            folded = folded[:-1]  # "St." is "St"
        if len(self) > 50_000:
            self.clear()
        if len(word) < 40:
            self[word] = folded
        return folded


_FOLDED = _Folded()


def capitalised(text: str) -> str:
    """A text with its first letter as a capital, the others as they are."""
    return text[:1].upper() + text[1:]


def fold(word: str) -> str:
    """Lower case without accents, for names that papers spell with and without them. Memoised, bounded."""
    return _FOLDED[word]


def fold_words(text: str) -> str:
    """The words of a text, folded, with one blank between them."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(filter(None, map(_FOLDED.__getitem__, text.split())))
