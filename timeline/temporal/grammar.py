"""Rules as data: a pattern over classes of words, compiled once to one small regular expression over encoded tokens.

A sentence is encoded as one character a token: every word a language knows has its own private character, everything
else is `OTHER`. A pattern is written with

* `WORD` in capitals: a class of the lexicon (`WEEKDAY`, `MONTH`) or a numeric shape the engine knows (`DAY`, `YEAR`);
* `lower-case` words and signs as they stand in the text;
* `slot:ATOM` to remember what matched, `( a | b )`, `x?`, `x*`;
* `@name` for a macro of the language, `@name.2` for the same with `2` added to its slots;
* `[ … ]` around the part that is the expression where the pattern also looks at its neighbours.

Classes of characters cannot overlap in a way that backtracks badly and every repetition is bounded by its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from .tokens import ELIDING_WORD, token_pattern

OTHER = "\0"
FIRST_CODE = 0xE000

SHAPES: tuple[str, ...] = ("<d>", "<n2>", "<y>", "<n>", "<dec>", "<dmy>", "<dm>", "<iso>", "<my>", "<hm>")
SHAPES += ("<ord>", "<rom>")
SHAPES += ("<w>", "<wn>", "<wy>")
BUILT_IN: Mapping[str, tuple[str, ...]] = {
    "DAY": ("<d>", "<w>", "<ord>"),
    "YEAR": ("<y>", "<wy>"),
    "YEAR2": ("<n2>",),
    "INT": ("<d>", "<n2>", "<n>", "<y>"),
    "NUM": ("<d>", "<n2>", "<n>", "<y>", "<w>", "<wn>", "<wy>", "<dec>"),
    "SMALL": ("<d>", "<n2>"),
    "DMY": ("<dmy>",),
    "DM": ("<dm>",),
    "ISO": ("<iso>",),
    "HM": ("<hm>",),
    "ORDNUM": ("<ord>",),
    "ROMAN": ("<rom>",),
    "MINUTE": ("<d>", "<n2>", "<w>", "<wn>"),
    "MY": ("<my>",),
    "OPEN": ("(", "["),
    "CLOSE": (")", "]"),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a date: a name, a pattern, a meaning (a key of `resolve.MEANINGS`) and an example.

    `options` are constants handed to the meaning. `confidence` is the prior of the rule alone. `determiner` lets the
    engine take the article before the match into the expression.
    """

    name: str
    pattern: str
    meaning: str
    example: str
    options: Mapping[str, object] = field(default_factory=dict)
    confidence: float = 0.97
    determiner: bool = True


@dataclass(frozen=True, slots=True)
class Signal:
    """A word before an expression that bends it: *d'ici*, *avant*, *depuis*. `kind` is a key of `refine.SIGNALS`."""

    name: str
    pattern: str
    kind: str
    example: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language. `classes` maps a class to its words and their values."""

    name: str
    classes: Mapping[str, Mapping[str, object]]
    macros: Mapping[str, str]
    heads: frozenset[str]  # words without which nothing can be an expression
    compounds: tuple[str, ...] = ()  # words with a blank, a hyphen or an apostrophe inside
    numbers: Mapping[str, int] = field(default_factory=dict)
    number_links: frozenset[str] = frozenset()  # "et", "-" inside a number
    ordinal_suffixes: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()  # words whose full stop ends no sentence
    determiners: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()  # words that may follow a bare year
    length_nouns: frozenset[str] = frozenset()  # "peine", "durée": what "de deux ans" after them measures is no age
    trailing: tuple[tuple[tuple[str, ...], str], ...] = ()  # signals after an expression: "au plus tard"
    range_openers: frozenset[str] = frozenset()  # "de", "du", "entre"
    pair_openers: frozenset[str] = frozenset()  # "entre": its link is "et", and what happens falls inside
    range_links: frozenset[tuple[str, ...]] = frozenset()  # ("à",), ("jusqu'", "au")
    pair_links: frozenset[tuple[str, ...]] = frozenset()  # ("et",)
    range_signs: frozenset[tuple[str, ...]] = frozenset()  # links that need no opener: ("–",)
    time_links: frozenset[str] = frozenset()  # words between a date and its clock time
    clock_rules: frozenset[str] = frozenset()  # names of the rules that read a bare clock time
    movers: frozenset[str] = frozenset()  # "reporté": what follows is an old and a new date, not a range
    life_words: frozenset[str] = frozenset()  # "mort", "âge": "à 80 ans" near them is an age
    length_leads: frozenset[str] = frozenset()  # "en", "pendant": "3 h" after them is a length
    length_followers: frozenset[str] = frozenset()  # "après", "plus": "un jour" before them is a length
    about_words: frozenset[str] = frozenset()  # "vers": a bare day after them is no date
    of_words: frozenset[str] = frozenset()  # "de", "du"
    titles: frozenset[str] = frozenset()  # "M": a month after them is a name
    place_leads: frozenset[str] = frozenset()  # "sur": a short month in capitals after them is a planet
    year_neighbours: frozenset[str] = frozenset()  # words after which a number of four digits alone may be a year
    day_leads: frozenset[str] = frozenset()  # "le", "au": a number after them may be a day
    word: str = ELIDING_WORD  # how a word is cut, as a regular expression
    point: str = ","  # the decimal sign; the other one groups thousands
    month_first: bool = False  # 12/7 is 7 December, told as doubtful
    capitals: bool = False  # are names of months and weekdays written with a capital?
    hundred_links: frozenset[str] = frozenset()  # "and" in "two thousand and ten"
    year_pairs: bool = False  # "nineteen ninety-seven" is one number
    digits: str = ""  # what makes a number worth a look, beside years and clocks: "3 p.m.", "19th"
    attributive: bool = False  # may a date stand before the noun it qualifies ("the Tuesday deadline")?
    verb_month: str = ""  # "may", which is more often a verb
    clock_leads: frozenset[str] = frozenset()  # "à", "vers": "deux heures" after them is a clock time


_PIECE = re.compile(r"\s*(?:(?P<slot>[a-z_]+\d*):(?=\S))?(?P<atom>[()|\[\]]|[^\s()|\[\]?*]+)(?P<many>[?*]?)")


class Compiler:
    """Turns the patterns of one language into regular expressions over its private characters."""

    def __init__(self, lexicon: Lexicon, patterns: Sequence[str]) -> None:
        self.lexicon = lexicon
        self.codes: dict[str, str] = {}
        self.members: dict[str, frozenset[str]] = {}
        for shape in SHAPES:
            self._code(shape)
        for name, words in BUILT_IN.items():
            extra = lexicon.classes.get(name, {})
            self.members[name] = frozenset(self._code(word) for word in (*words, *extra))
        for name, entries in lexicon.classes.items():
            if name not in BUILT_IN:
                self.members[name] = frozenset(self._code(word) for word in entries)
        for pattern in patterns:
            for _slot, atom, _many in self._pieces(pattern):
                if atom not in "()|[]" and not atom.isupper():
                    self._code(atom)

    def _code(self, word: str) -> str:
        return self.codes.setdefault(word, chr(FIRST_CODE + len(self.codes)))

    def _pieces(self, pattern: str) -> list[tuple[str, str, str]]:
        pieces: list[tuple[str, str, str]] = []
        for found in _PIECE.finditer(pattern):
            slot, atom, many = found.group("slot") or "", found.group("atom"), found.group("many")
            if atom.startswith("@"):
                name, _, suffix = atom[1:].partition(".")
                inner = self._pieces(self.lexicon.macros[name])
                inner = [((s + suffix if s else ""), a, q) for s, a, q in inner]
                pieces += [("", "(", ""), *inner, ("", ")", many)]
            else:
                pieces.append((slot, atom, many))
        return pieces

    def chars(self, atom: str) -> frozenset[str]:
        """The characters an atom stands for."""
        if atom.isupper() and atom in self.members:
            return self.members[atom]
        if atom.isupper() and len(atom) > 1:
            raise KeyError(f"unknown class {atom}")
        return frozenset(self.codes[atom])

    def compile(self, pattern: str) -> tuple[str, frozenset[str], dict[str, str]]:
        """Source of the regular expression, the characters it can begin with, and the class of each group."""
        seen: dict[str, int] = {}
        classes: dict[str, str] = {}
        out: list[str] = []
        # One entry per open group: [first set so far, is everything so far optional, firsts of the alternatives done]
        stack: list[list[object]] = [[frozenset(), True, frozenset(), False]]

        def extend(first: frozenset[str], optional: bool) -> None:
            top = stack[-1]
            if top[1]:
                top[0] = top[0] | first  # type: ignore[operator]
                top[1] = optional

        names: list[str] = []
        for slot, atom, many in self._pieces(pattern):
            name = ""
            if slot:
                seen[slot] = seen.get(slot, 0) + 1
                name = f"?P<{slot}__{seen[slot]}>"
            if atom == "(":
                out.append(f"({name or '?:'}")
                stack.append([frozenset(), True, frozenset(), False])
                names.append(many)
            elif atom == ")":
                out.append(")" + many)
                names.pop()
                first, optional, done, done_optional = stack.pop()
                extend(first | done, bool(optional or done_optional or many))  # type: ignore[operator]
            elif atom == "|":
                out.append("|")
                top = stack[-1]
                top[2] = top[2] | top[0]  # type: ignore[operator]
                top[3] = bool(top[3] or top[1])
                top[0], top[1] = frozenset(), True
            elif atom == "[":
                out.append("(?P<span>")
            elif atom == "]":
                out.append(")")
            else:
                chars = self.chars(atom)
                if slot:
                    classes[f"{slot}__{seen[slot]}"] = atom
                    out.append(f"({name}{_charset(chars)}){many}")
                else:
                    out.append(_charset(chars) + many)
                extend(chars, bool(many))
        first, optional, done, _ = stack.pop()
        if optional:
            raise ValueError(f"a pattern must match something: {pattern}")
        return "".join(out), first | done, classes  # type: ignore[operator]


def _charset(chars: frozenset[str]) -> str:
    if len(chars) == 1:
        return next(iter(chars))
    return "[" + "".join(sorted(chars)) + "]"


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule, its regular expression and where its slots find their values."""

    rule: Rule
    order: int
    regex: re.Pattern[str]
    spanned: bool
    slot_classes: Mapping[str, str]


class Entry:
    """The rules that can begin with one character, and one regular expression that says whether any of them matches.

    That expression is compiled when a text first needs it: most texts meet few of the characters.
    """

    def __init__(self, sources: frozenset[str], rules: tuple[CompiledRule, ...]) -> None:
        self.rules = rules
        self._sources = sources

    @cached_property
    def any(self) -> re.Pattern[str]:
        """Matches where one of the rules does."""
        return _union(self._sources)


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules of a language, dispatched by the first character they can begin with."""

    lexicon: Lexicon
    codes: Mapping[str, str]
    dispatch: Mapping[str, Entry]
    signals: tuple[tuple[Signal, re.Pattern[str]], ...]
    any_signal: re.Pattern[str]
    head_codes: re.Pattern[str]
    trigger: re.Pattern[str]
    compounds: Mapping[str, tuple[tuple[str, ...], ...]]
    special: frozenset[str]  # words that begin a compound or a number
    values: Mapping[str, Mapping[str, object]]  # by class, then by character


def build(lexicon: Lexicon, rules: Sequence[Rule], signals: Sequence[Signal]) -> Grammar:
    """Compile a language; done once per process and language."""
    compiler = Compiler(lexicon, [r.pattern for r in rules] + [s.pattern for s in signals])
    by_first: dict[str, list[tuple[str, CompiledRule]]] = {}
    for order, rule in enumerate(rules):
        source, first, classes = compiler.compile(rule.pattern)
        compiled = CompiledRule(rule, order, re.compile(source), "[" in rule.pattern, classes)
        bare = re.sub(r"\?P<\w+>", "?:", source)
        for char in first:
            by_first.setdefault(char, []).append((bare, compiled))
    dispatch = {
        char: Entry(frozenset(bare for bare, _ in found), tuple(c for _, c in found))
        for char, found in by_first.items()
    }
    signal_sources = [(signal, compiler.compile(signal.pattern)[0]) for signal in signals]
    compiled_signals = tuple((signal, re.compile(f"(?:{source})\\Z")) for signal, source in signal_sources)
    any_signal = re.compile("(?:" + "|".join(source for _, source in signal_sources) + ")\\Z" if signals else r"(?!)")
    codes = dict(compiler.codes)
    for word, code in list(codes.items()):  # a reader types "fevrier" and "FÉVRIER"
        plain = strip_accents(word)
        if plain != word and len(word) > 2:
            codes.setdefault(plain, code)
    heads = {codes[w] for w in lexicon.heads if w in codes} | {codes[s] for s in SHAPES}
    compounds: dict[str, list[tuple[str, ...]]] = {}
    for compound in lexicon.compounds:
        for form in {compound, strip_accents(compound)}:
            parts = tuple(w for w in token_pattern(lexicon.word).findall(form) if w != "-")
            if compound not in codes:
                continue
            parts = tuple(w for w in token_pattern(lexicon.word).findall(form) if w != "-")
            codes.setdefault("".join(parts), codes[compound])
            compounds.setdefault(parts[0], []).append(parts)
    return Grammar(
        lexicon=lexicon,
        codes=codes,
        dispatch=dispatch,
        signals=compiled_signals,
        any_signal=any_signal,
        head_codes=re.compile("[" + "".join(sorted(heads)) + "]"),
        trigger=_trigger(lexicon),
        values={name: {codes[w]: v for w, v in words.items()} for name, words in lexicon.classes.items()},
        special=frozenset(compounds) | frozenset(lexicon.numbers),
        compounds={k: tuple(sorted(v, key=len, reverse=True)) for k, v in compounds.items()},
    )


@lru_cache(maxsize=512)
def _union(sources: frozenset[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(sources)))


def strip_accents(word: str) -> str:
    """The word without its accents, as on an old keyboard or in capitals."""
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _trigger(lexicon: Lexicon) -> re.Pattern[str]:
    """One regular expression that finds the words without which a sentence holds no expression."""
    words: set[str] = set()
    for head in lexicon.heads:
        for form in (head, strip_accents(head)):
            words |= {form, form.replace("-", " "), form.replace("-", "")}
    words = {word for word in words if not word.startswith("<")}
    leads = "".join(rf"|(?<={lead} )\d" for lead in sorted(lexicon.day_leads))
    numeric = r"[12]\d{3}(?!\d)|\d[/.:-]\d|\d ?h(?![^\W\d_])" + leads
    numeric += f"|{lexicon.digits}" if lexicon.digits else ""
    return re.compile(rf"{numeric}|(?<![^\W\d_])(?:" + _trie(sorted(words)) + r")(?![^\W\d_])")


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
