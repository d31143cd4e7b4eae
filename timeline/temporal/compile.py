"""Compile: a language from its lexicon, rules and signals to a grammar. Regular expressions wait for their first use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .figures import Lone
from .grammar import OTHER, SHAPES, Lexicon, Rule, Signal
from .hits import Hits, Leads
from .patterns import Alphabet, Automaton
from .spelling import DIGITS, MERGED, ROMAN, Spelling
from .tokens import Tokens, token_pattern
from .trigger import Trigger

Slot = tuple[int, str, Mapping[str, object] | None, Mapping[str, object]]
"""Group, name, and where there is a class: its values by word and by character."""


class CompiledRule:
    """A rule, its place among the others, and once it is needed its regular expression and its slots."""

    def __init__(self, rule: Rule, order: int, alphabet: Alphabet, values: Mapping[str, Mapping[str, object]]) -> None:
        self.rule = rule
        self.order = order
        self.spanned = "[" in rule.pattern
        self._alphabet = alphabet
        self._values = values

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Where the rule ends, and its groups."""
        return re.compile(self._alphabet.source(self.rule.pattern)[0])

    @cached_property
    def span(self) -> int:
        """The group that is the expression: 0 where it is the whole match."""
        return self.regex.groupindex.get("span", 0)

    @cached_property
    def slots(self) -> tuple[Slot | None, ...]:
        """One a group of its regular expression, in the order of the pattern; `None` for a group that is no slot."""
        classes = self._alphabet.source(self.rule.pattern)[1]
        found: list[Slot | None] = [None] * self.regex.groups
        for name, group in self.regex.groupindex.items():
            if name != "span":
                class_ = classes.get(name, "")
                entries = self._alphabet.lexicon.classes.get(class_)
                found[group - 1] = (group, name.rpartition("__")[0], entries, self._values.get(class_, {}))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules of a language."""

    lexicon: Lexicon
    codes: Mapping[str, str]
    rules: tuple[CompiledRule, ...]
    automaton: Automaton
    hits: Hits
    signals: tuple[Signal, ...]
    before: Leads  # the signals, read backward from an expression
    trailing: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]  # the signals after one, by their first word
    headed: re.Pattern[str]  # a stretch of known words that holds a trigger
    trigger: Trigger
    tokens: Tokens
    lone: Lone
    joining: re.Pattern[str]  # a token that may be one with the next, or that its neighbours give a character
    compounds: Mapping[str, tuple[tuple[str, ...], ...]]


def build(lexicon: Lexicon, rules: Sequence[Rule], signals: Sequence[Signal]) -> Grammar:
    """Compile a language; done once per process and language."""
    patterns, cues = [rule.pattern for rule in rules], [signal.pattern for signal in signals]
    alphabet = Alphabet(lexicon, patterns + cues)
    codes = dict(alphabet.codes)
    for word, code in list(codes.items()):  # a reader types "fevrier" and "FÉVRIER"
        plain = strip_accents(word)
        if plain != word and len(word) > 2:
            codes.setdefault(plain, code)
    heads = {codes[w] for w in lexicon.heads | lexicon.quiet_heads if w in codes} | {codes[s] for s in SHAPES}
    compounds: dict[str, list[tuple[str, ...]]] = {}
    for compound in lexicon.compounds:
        if compound not in codes:
            continue
        for form in {compound, strip_accents(compound)}:
            parts = tuple(w for w in token_pattern(lexicon.word).findall(form) if w != "-")
            codes.setdefault("".join(parts), codes[compound])
            compounds.setdefault(parts[0], []).append(parts)
    values = {name: {codes[w]: v for w, v in words.items()} for name, words in lexicon.classes.items()}
    trailing: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for trail, kind in lexicon.trailing:
        trailing.setdefault(trail[0], []).append((trail, kind))
    compiled = tuple(CompiledRule(rule, order, alphabet, values) for order, rule in enumerate(rules))
    automaton = Automaton(alphabet, patterns)
    lone = Lone(lexicon, codes, compounds)
    spelling = Spelling(codes, frozenset(compounds) | frozenset(lexicon.numbers), lexicon.ordinal_suffixes)
    alone, partners = spelling.settle(lone)
    return Grammar(
        lexicon=lexicon,
        codes=codes,
        rules=compiled,
        automaton=automaton,
        hits=Hits(automaton, compiled, frozenset(codes[w] for w in lexicon.of_words | {",", "."} if w in codes)),
        signals=tuple(signals),
        before=Leads(Automaton(alphabet, cues, backward=True)),
        trailing=trailing,
        headed=re.compile(f"(?<![^{OTHER}])[^{''.join(sorted(heads | {OTHER}))}]*+[^{OTHER}]++"),
        trigger=Trigger(lexicon, {form for head in lexicon.heads for form in (head, strip_accents(head))}),
        lone=lone,
        joining=re.compile(f"[{MERGED}{DIGITS}{ROMAN}]|[{alone}](?=[{partners}])"),
        tokens=Tokens(lexicon.word, spelling, lone),
        compounds={k: tuple(sorted(v, key=len, reverse=True)) for k, v in compounds.items()},
    )


def strip_accents(word: str) -> str:
    """The word without its accents, as on an old keyboard or in capitals."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
