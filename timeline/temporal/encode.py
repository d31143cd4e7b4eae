"""Encode: a sentence as one character a token, with compounds, numbers in words and ordinals merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .compile import Grammar
from .figures import Lone, figure
from .grammar import OTHER, Lexicon
from .spelling import DIGITS, ROMAN, roman_digits, roman_value, word_shape
from .tokenise import Sentence

_TENS = frozenset([*range(10, 20), *range(20, 100, 10)])


@dataclass(slots=True)
class Encoded:
    """A sentence as one character a token; `first[i]` and `first[i+1]` bound the words behind character `i`.

    `words[i]` is the folded word, or the merged words, behind it; `values` holds the values that are not those of `lone`.
    """

    sentence: Sentence
    codes: str
    first: Sequence[int]
    values: dict[int, object]
    words: list[str]
    lexicon: Lexicon
    lone: Lone

    def word(self, at: int) -> str:
        """The folded word or merged words behind a character; empty before the first."""
        return self.words[at] if at >= 0 else ""

    def value(self, at: int) -> object:
        """The number behind a character, `None` where there is none."""
        known = self.values.get(at)
        if known is None and (alone := self.lone[self.words[at]]) is not None:
            known = alone[1]
        return known


def encode(sentence: Sentence, grammar: Grammar) -> Encoded:
    """Encode a sentence, merging compounds, numbers in words and ordinals into one character each."""
    words, spelled = sentence.words, sentence.spelled
    values: dict[int, object] = {}
    first: Sequence[int] = range(len(words) + 1)
    if grammar.joining.search(spelled) is None:  # as in most sentences
        return Encoded(sentence, spelled, first, values, words, grammar.lexicon, grammar.lone)
    merged, lone, end = words, grammar.lone, len(words) - 1
    pieces: list[str] = []
    moved: list[int] = []
    gone = done = 0  # how many tokens have gone into the one before them; the token after those that are read
    for found in grammar.joining.finditer(spelled):
        at = found.start()
        if at < done:
            continue
        if (alone := lone[words[at]]) is not None and (at == end or words[at + 1] not in alone[2]):
            # Most words and figures that may be one with the next are not.
            pieces += spelled[done:at], alone[0]
            done = at + 1
            continue
        width, code = _look(spelled[at], sentence, at, grammar, values, at - gone)
        pieces += spelled[done:at], code
        done = at + width
        if width > 1:
            if merged is words:
                merged = words.copy()
                first = moved = list(first)
            place = at - gone
            merged[place : place + width] = ["".join(words[at:done])]
            del moved[place + 1 : place + width]
            gone += width - 1
    if pieces:
        pieces.append(spelled[done:])
        spelled = "".join(pieces)
    return Encoded(sentence, spelled, first, values, merged, grammar.lexicon, lone)


def _look(
    mark: str, sentence: Sentence, at: int, grammar: Grammar, values: dict[int, object], place: int
) -> tuple[int, str]:
    """A marked token: how many tokens it takes, and its character."""
    if mark == DIGITS:
        return _digits(sentence, at, grammar, values, place)
    word = sentence.words[at]
    if mark == ROMAN:
        suffixes = grammar.lexicon.ordinal_suffixes
        start, size = sentence.starts[at], len(roman_digits(word, suffixes))
        if not sentence.document.composed[start : start + size].isupper():
            return 1, OTHER
        values[place] = roman_value(word, suffixes)
        return 1, grammar.codes["<rom>"]
    width, code = _merged(sentence, at, grammar, grammar.codes.get(word), values, place)
    return width, code or OTHER


def _merged(
    sentence: Sentence, at: int, grammar: Grammar, code: str | None, values: dict[int, object], place: int
) -> tuple[int, str | None]:
    """A compound or a number in words from token `at`: how many tokens it takes, and its character."""
    words = sentence.words
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    for parts in grammar.compounds.get(word, ()):
        if len(parts) > 1 and following != "-" and following != parts[1]:
            continue
        length = _spans(sentence.words, at, parts)
        if length:
            return length, grammar.codes["".join(parts)]
    if word not in grammar.lexicon.numbers:
        return 1, code
    lexicon = grammar.lexicon
    if following in lexicon.numbers or following in lexicon.number_links or following in lexicon.hundred_links:
        width, value = _number(sentence, at, grammar)
    else:
        width, value = 1, lexicon.numbers[word]
    values[place] = value
    return width, grammar.codes[word_shape(value)] if width > 1 or code is None else code


def _digits(sentence: Sentence, at: int, grammar: Grammar, values: dict[int, object], place: int) -> tuple[int, str]:
    """A token that begins with a digit, and its ordinal ending where one is glued to it."""
    words = sentence.words
    shape, values[place] = figure(words[at], grammar.lexicon.point)
    ordinal = at + 1 < len(words) and words[at + 1] in grammar.lexicon.ordinal_suffixes
    if ordinal and shape in ("<d>", "<n2>", "<n>") and sentence.touches(at + 1):
        return 2, grammar.codes["<ord>"]
    return 1, grammar.codes[shape]


def _spans(words: list[str], at: int, parts: tuple[str, ...]) -> int:
    """How many tokens a compound covers from `at`, hyphens between its parts included; 0 where it is not there."""
    i = at
    for n, part in enumerate(parts):
        if n and i < len(words) and words[i] == "-":
            i += 1
        if i >= len(words) or words[i] != part:
            return 0
        i += 1
    return i - at


def _number(sentence: Sentence, at: int, grammar: Grammar, pairs: bool = True) -> tuple[int, int]:
    """A number in words from token `at`: how many tokens, its value."""
    words, numbers, links = sentence.words, grammar.lexicon.numbers, grammar.lexicon.number_links
    total, current, i, taken = 0, 0, at, at
    last = 1000000
    lexicon = grammar.lexicon
    pair = pairs and lexicon.year_pairs and 10 < numbers[words[at]] <= 20 and at + 1 < len(words)
    if pair and numbers.get(words[at + 1], 0) in _TENS:
        width, rest = _number(sentence, at + 1, grammar, pairs=False)
        if rest < 100:
            return width + 1, numbers[words[at]] * 100 + rest
    while i < len(words):
        word = words[i]
        if word in numbers:
            value = numbers[word]
            if value == 1000:
                total, current, last = total + max(current, 1) * 1000, 0, 1000
            elif value == 100:
                if current >= 100:
                    break
                current, last = max(current, 1) * 100, 100
            elif value == 20 and current % 100 == 4:
                current, last = current + 76, 60
            elif value < last and (value < 10 or (value < 20 and last != 10 and last >= 20) or last >= 100):
                current, last = current + value, value
            else:
                break
            i += 1
            taken = i
        elif (
            (word in links or word in lexicon.hundred_links)
            and i + 1 < len(words)
            and words[i + 1] in numbers
            and i > at
        ):
            if word in lexicon.hundred_links:
                if last < 100 or numbers[words[i + 1]] >= 100:
                    break
            elif word != "-" and (numbers[words[i + 1]] not in (1, 11) or last < 20):
                break
            i += 1
        else:
            break
    return max(1, taken - at), total + current if taken > at else numbers[words[at]]
