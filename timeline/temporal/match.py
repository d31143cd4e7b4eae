"""Find: encode a sentence, run the rules near its trigger words, keep the longest match at each place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .grammar import OTHER, CompiledRule, Grammar, Lexicon, Rule
from .tokenise import Sentence

_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
_SEGMENT = re.compile(f"[^{OTHER}]+")
_ROMAN = re.compile(r"(m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))")
_TENS = frozenset([*range(10, 20), *range(20, 100, 10)])
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


@dataclass(slots=True)
class Encoded:
    """A sentence as one character a token; `first[i]` and `first[i+1]` bound the words behind character `i`."""

    sentence: Sentence
    codes: str
    first: list[int]
    values: dict[int, object]

    @property
    def lexicon(self) -> Lexicon:
        """The words of its language."""
        return self.sentence.document.lexicon

    def word(self, at: int) -> str:
        """The folded word or merged words behind a character."""
        return "".join(self.sentence.words[self.first[at] : self.first[at + 1]])


@dataclass(slots=True)
class Found:
    """A rule that matched: characters `start` to `end` (excluded) of an encoded sentence, and the slots it filled."""

    encoded: Encoded
    rule: Rule
    start: int
    end: int
    slots: dict[str, object]
    marks: dict[str, int]
    full_start: int = 0
    full_end: int = 0
    signal: str | None = None
    signal_start: int = 0
    signal_end: int = 0

    def has(self, slot: str) -> bool:
        """Did the slot match anything?"""
        return slot in self.slots

    def number(self, slot: str) -> int | None:
        """The whole number in a slot, or `None`."""
        value = self.slots.get(slot)
        return int(value) if isinstance(value, int | float) else None

    def text(self, slot: str) -> str:
        """The value of a slot as a string; empty where it is not filled."""
        value = self.slots.get(slot)
        return value if isinstance(value, str) else ""

    @property
    def first_word(self) -> int:
        """Index of the first word of the expression in its sentence."""
        return self.encoded.first[self.start]

    @property
    def last_word(self) -> int:
        """Index after the last word of the expression in its sentence."""
        return self.encoded.first[self.end]


def encode(sentence: Sentence, grammar: Grammar) -> Encoded:
    """Encode a sentence, merging compounds, numbers in words and ordinals into one character each."""
    words = sentence.words
    get, special = grammar.codes.get, grammar.special
    codes: list[str] = []
    first: list[int] = []
    values: dict[int, object] = {}
    i, size = 0, len(words)
    while i < size:
        word = words[i]
        code = get(word)
        width = 1
        if word in special:
            width, code = _merged(sentence, i, grammar, code, values, len(codes))
        elif code is None:
            if word[0].isdecimal():
                width, code = _digits(sentence, i, grammar, values, len(codes))
            elif word[0] in _ROMAN_DIGITS and sentence.is_capitalised(i):
                roman = _roman(sentence, i, grammar.lexicon.ordinal_suffixes)
                if roman:
                    code = grammar.codes["<rom>"]
                    values[len(codes)] = roman
        codes.append(code or OTHER)
        first.append(i)
        i += width
    first.append(size)
    return Encoded(sentence, "".join(codes), first, values)


def _merged(
    sentence: Sentence, at: int, grammar: Grammar, code: str | None, values: dict[int, object], place: int
) -> tuple[int, str | None]:
    """A compound or a number in words from token `at`: how many tokens it takes, and its character."""
    word = sentence.words[at]
    for parts in grammar.compounds.get(word, ()):
        length = _spans(sentence.words, at, parts)
        if length:
            return length, grammar.codes["".join(parts)]
    if word not in grammar.lexicon.numbers:
        return 1, code
    width, value = _number(sentence, at, grammar)
    values[place] = value
    return width, grammar.codes[_word_shape(value)] if width > 1 or code is None else code


def _digits(sentence: Sentence, at: int, grammar: Grammar, values: dict[int, object], place: int) -> tuple[int, str]:
    """A token that begins with a digit, and its ordinal ending where one is glued to it."""
    words = sentence.words
    shape, values[place] = _shape(words[at], grammar.lexicon.point)
    width = 1
    glued = at + 1 < len(words) and sentence.starts[at + 1] == sentence.ends[at]
    if glued and shape in ("<d>", "<n2>", "<n>") and words[at + 1] in grammar.lexicon.ordinal_suffixes:
        shape, width = "<ord>", 2
    return width, grammar.codes[shape]


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


def _number(sentence: Sentence, at: int, grammar: Grammar) -> tuple[int, int]:
    """A number in words from token `at`: how many tokens, its value."""
    words, numbers, links = sentence.words, grammar.lexicon.numbers, grammar.lexicon.number_links
    total, current, i, taken = 0, 0, at, at
    last = 1000000
    lexicon = grammar.lexicon
    pair = lexicon.year_pairs and 10 < numbers[words[at]] <= 20 and at + 1 < len(words)
    if pair and numbers.get(words[at + 1], 0) in _TENS:
        width, rest = _number(sentence, at + 1, grammar)
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


def _word_shape(value: int) -> str:
    if 1 <= value <= 31:
        return "<w>"
    return "<wy>" if 1000 <= value < 3000 else "<wn>"


def _shape(word: str, point: str) -> tuple[str, object]:
    """The class of a token that begins with a digit, and its value."""
    if word.isdecimal():
        value = int(word) if len(word) < 10 else 10**9
        if len(word) <= 2:
            return ("<d>" if 1 <= value <= 31 else "<n2>"), value
        return ("<y>" if len(word) == 4 and 1000 <= value < 3000 else "<n>"), value
    if " " in word:
        return "<n>", int(word.replace(" ", ""))
    if "h" in word or ":" in word:
        return "<hm>", tuple(int(part) for part in re.findall(r"\d+", word))
    numbers = tuple(int(part) if len(part) < 10 else 10**9 for part in re.findall(r"\d+", word))
    separators = {c for c in word if not c.isdecimal()}
    if len(numbers) == 3 and len(separators) == 1:
        if len(re.match(r"\d*", word).group()) == 4:  # type: ignore[union-attr]
            return "<iso>", numbers
        tail = word[re.search(r"\d*\Z", word).start() :]  # type: ignore[union-attr]
        if separators != {","} and len(tail) in (2, 4):
            return "<dmy>", (*numbers, len(tail))
    if len(numbers) == 2 and separators == {"/"}:
        return ("<my>", (numbers[1], numbers[0])) if numbers[1] > 999 else ("<dm>", numbers)
    if len(numbers) == 2 and separators == {"-"}:
        return "<my>", numbers
    if separators <= {".", ","} - {point} and _GROUPED.match(word):
        return "<n>", int(word.replace(".", "").replace(",", "")) if len(word) < 16 else 10**9
    if len(numbers) == 2 and separators <= {".", ","}:
        return "<dec>", float(f"{numbers[0]}.{numbers[1]}")
    return "<n>", numbers[0]


def _roman(sentence: Sentence, at: int, suffixes: frozenset[str]) -> int:
    """The value of a Roman number written in capitals (its ordinal ending may be small), or 0."""
    word = sentence.words[at]
    found = _ROMAN.match(word)
    if not found or not found.group(1) or (found.end() < len(word) and word[found.end() :] not in suffixes):
        return 0
    start = sentence.starts[at]
    if not sentence.document.composed[start : start + len(found.group(1))].isupper():
        return 0
    total, last = 0, 0
    for letter in reversed(found.group(1)):
        value = _ROMAN_DIGITS[letter]
        total += value if value >= last else -value
        last = max(last, value)
    return total


Accept = Callable[[Found], bool]


def match(encoded: Encoded, grammar: Grammar, accept: Accept) -> None:
    """Offer the matches of a sentence from left to right: at each place the longest first, the earlier rule on a tie.

    `accept` says whether a match is an expression (or a trap) after all; what it refuses leaves room for the next best.
    """
    codes = encoded.codes
    heads, dispatch = grammar.head_codes, grammar.dispatch
    for segment in _SEGMENT.finditer(codes):
        at, stop = segment.span()
        if not heads.search(codes, at, stop):
            continue
        while at < stop:
            entry = dispatch.get(codes[at])
            if entry is None or not entry.any.match(codes, at):
                at += 1
                continue
            for hit in _candidates(codes, grammar, at):
                found = _found(encoded, grammar, hit.compiled, hit.match)
                if accept(found):
                    at = max(at, found.end - 1)
                    break
            at += 1


@dataclass(slots=True)
class Hit:
    """A rule that matches at a place, before its slots are read."""

    start: int
    end: int
    order: int
    compiled: CompiledRule
    match: re.Match[str]


def _candidates(codes: str, grammar: Grammar, at: int) -> list[Hit]:
    """The matches that begin at a place, best first.

    A rule that begins with a word of context competes with the rules that begin where its expression does.
    """
    hits = _hits(codes, grammar, at)
    inner = {hit.start for hit in hits if hit.start > at}
    for start in inner:
        hits += _hits(codes, grammar, start)
    if len(hits) > 1:
        hits.sort(key=lambda hit: (-hit.end, hit.match.start() - hit.match.end(), hit.order))
    return hits


def _hits(codes: str, grammar: Grammar, at: int) -> list[Hit]:
    entry = grammar.dispatch.get(codes[at])
    if entry is None:
        return []
    hits = []
    for compiled in entry.rules:
        found = compiled.regex.match(codes, at)
        if found:
            start, end = found.span("span") if compiled.spanned else found.span()
            hits.append(Hit(start, end, compiled.order, compiled, found))
    return hits


def _found(encoded: Encoded, grammar: Grammar, compiled: CompiledRule, found: re.Match[str]) -> Found:
    slots: dict[str, object] = {}
    marks: dict[str, int] = {}
    for name, group in found.re.groupindex.items():
        at = found.start(group)
        if at < 0 or name == "span":
            continue
        slot = name.rpartition("__")[0]
        marks[slot] = at
        slots[slot] = _value(encoded, grammar, compiled.slot_classes.get(name, ""), at)
    start, end = found.span("span") if compiled.spanned else found.span()
    while end - 1 > start and encoded.word(end - 1) in ",." and not _abbreviated(encoded, end - 1, grammar):
        end -= 1
    return Found(encoded, compiled.rule, start, end, slots, marks, found.start(), found.end())


def _abbreviated(encoded: Encoded, at: int, grammar: Grammar) -> bool:
    """Does the full stop at a character belong to the word before it (*déc.*)?"""
    return encoded.word(at) == "." and encoded.word(at - 1) in grammar.lexicon.abbreviations


def _value(encoded: Encoded, grammar: Grammar, name: str, at: int) -> object:
    """What the word behind a character means in a class: its value there, or its number, or itself."""
    word = encoded.word(at)
    entries = grammar.lexicon.classes.get(name)
    if entries is not None:
        if word in entries:
            return entries[word]
        spelled = grammar.values[name].get(encoded.codes[at])
        if spelled is not None:
            return spelled
    return encoded.values.get(at, word)
