"""Break the data of the temporal languages one piece at a time; what no line of the corpus notices survives, and is told.

    python benchmarks/mutate.py fr            # every constant of every rule turned; signals: of another kind
    python benchmarks/mutate.py fr --words    # and every word of the lexicon given another value, or taken out
    python benchmarks/mutate.py fr --verbs    # and every word of the tenses taken out of its set, every form forgotten

A piece is tried on the lines where its rule or its word is found, a guard against false readings on all of them. Words
that stand in no line are counted apart. One process; a grammar is only built again where its patterns change.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.temporal.corpus_lines import Case, cases, verdict  # noqa: E402
from timeline.temporal import engine  # noqa: E402
from timeline.temporal.languages.language import Language, language  # noqa: E402
from timeline.temporal.refine import SIGNALS  # noqa: E402
from timeline.temporal.tense import TenseReader  # noqa: E402
from timeline.temporal.tokenise import fold  # noqa: E402

WORD = re.compile(r"[^\W\d_]+")
OPPOSITES = (("last", "next"), ("past", "future"), ("START", "END"), ("before", "after"), ("first", "last"))
UNITS = ("day", "week", "month", "year", "decade", "hour")
TOLD_APART = frozenset({"heads", "quiet_heads"})
"""Sets of the lexicon that the patterns themselves are built on."""


def turned(value: object, others: Mapping[str, object] | None = None) -> Iterator[object]:
    """Values that are wrong where `value` is right: another sign, unit or direction, or what a neighbour means."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield -value if value else 1
        if abs(value) > 1:
            yield value + 1
    elif isinstance(value, str):
        for one, other in OPPOSITES:
            if value in (one, other):
                yield other if value == one else one
        if value in UNITS:
            yield UNITS[(UNITS.index(value) + 1) % len(UNITS)]
        elif others:
            different = [other for other in others.values() if isinstance(other, str) and other != value]
            yield from different[:1]
    elif isinstance(value, tuple) and value and isinstance(value[0], int):
        yield (-value[0] if value[0] else 1, *value[1:])


class Mutation:
    """The corpus of one language, and what was tried on it."""

    def __init__(self, known: Language) -> None:
        self.known = known
        self.lines = [case for case in cases(known.name) if not case.gap]
        self.tried: Counter[str] = Counter()
        self.absent: Counter[str] = Counter()
        self.alive: list[tuple[str, str]] = []
        self._words: dict[str, list[Case]] = {}
        self._texts = [(f" {fold(case.text)} ", case) for case in self.lines]
        for text, case in self._texts:
            for word in set(WORD.findall(text)):
                self._words.setdefault(word, []).append(case)
        self.by_rule: dict[str, list[Case]] = {}
        self.by_signal: dict[str, list[Case]] = {}
        for case in self.lines:
            for found in engine.Run(case.text, case.anchor, known).expressions:
                self.by_rule.setdefault(found.rule, []).append(case)
                self.by_signal.setdefault(found.signal or "", []).append(case)

    def near(self, word: str | tuple[str, ...]) -> list[Case]:
        """The lines that hold a word, the parts of a compound, or the words of a tuple."""
        if isinstance(word, str) and word.isalpha():
            return self._words.get(word, [])
        parts = WORD.findall(" ".join(word) if isinstance(word, tuple) else word)
        if not parts:
            return [case for text, case in self._texts if str(word) in text]
        rarest = min((self._words.get(part, []) for part in parts), key=len)
        return [case for case in rarest if set(parts) <= set(WORD.findall(fold(case.text)))]

    def try_on(self, kind: str, told: str, mutant: Language, lines: list[Case], in_lines: bool = True) -> None:
        """Count a mutant; keep it where no line fails."""
        self.tried[kind] += 1
        if in_lines and not lines:
            self.absent[kind] += 1
            self.alive.append((f"{kind}, in no line", told))
        elif not fails(mutant, lines):
            self.alive.append((kind, told))

    # --- rules and signals -----------------------------------------------------------------------------------------

    def rules(self) -> None:
        for index, rule in enumerate(self.known.rules):
            for key, value in rule.options.items():
                for wrong in turned(value):
                    mutant = dataclasses.replace(rule, options={**rule.options, key: wrong})
                    rules = (*self.known.rules[:index], mutant, *self.known.rules[index + 1 :])
                    # A guard keeps the rule from what is no date: the lines that need it are those where nothing is found.
                    lines = self.lines if isinstance(wrong, bool) else self.by_rule.get(rule.name, [])
                    changed = dataclasses.replace(self.known, rules=rules)
                    self.try_on("rule", f"{rule.name}: {key}={wrong!r}", changed, lines, in_lines=False)

    def signals(self) -> None:
        for index, signal in enumerate(self.known.signals):
            for kind in [kind for kind in SIGNALS if kind != signal.kind][:3]:
                mutant = dataclasses.replace(signal, kind=kind)
                signals = (*self.known.signals[:index], mutant, *self.known.signals[index + 1 :])
                changed = dataclasses.replace(self.known, signals=signals)
                lines = self.by_signal.get(signal.kind, [])
                self.try_on("signal", f"{signal.name}: {kind} instead of {signal.kind}", changed, lines, in_lines=False)

    # --- words of the lexicon --------------------------------------------------------------------------------------

    def words(self) -> None:
        lexicon = self.known.lexicon
        patterns = [*(rule.pattern for rule in self.known.rules), *lexicon.macros.values()]
        for name, entries in lexicon.classes.items():
            # A class of one value, or of values that no pattern takes, only says which words belong.
            flat = len({str(value) for value in entries.values()}) == 1 or not any(f":{name}" in p for p in patterns)
            for word, value in list(entries.items()):
                if not flat:
                    for wrong in list(turned(value, entries))[:1]:
                        self._revalued(name, entries, word, wrong)
                    continue
                others = {other: one for other, one in entries.items() if other != word}
                changed = dataclasses.replace(lexicon, classes={**lexicon.classes, name: others})
                lines = self.near(word)
                mutant = dataclasses.replace(self.known, lexicon=changed) if lines else self.known
                self.try_on("word of a class", f"{word} of {name}: taken out", mutant, lines)
        for name, word in members(lexicon):
            lines = self.near(word)
            changed = dataclasses.replace(lexicon, **{name: getattr(lexicon, name) - {word}})
            mutant = dataclasses.replace(self.known, lexicon=changed)
            if name not in TOLD_APART:
                grammar = self.known.grammar
                mutant.__dict__["grammar"] = dataclasses.replace(grammar, lexicon=changed)
            self.try_on("word of a set", f"{word} of {name}: taken out", mutant, lines)

    def _revalued(self, name: str, entries: Mapping[str, object], word: str, wrong: object) -> None:
        """Give a word another value in place: the patterns stay as they are."""
        lines, right, grammar = self.near(word), entries[word], self.known.grammar
        tables: list[tuple[MutableMapping[str, Any], str]] = [(entries, word)]  # type: ignore[list-item]
        for rule in grammar.rules:
            for slot in rule.slots:
                if slot is not None and slot[2] is entries and slot[3].get(grammar.codes[word]) == right:
                    tables.append((slot[3], grammar.codes[word]))  # type: ignore[arg-type]
        for table, key in tables:
            table[key] = wrong
        grammar.hits.clear()
        self.try_on("value of a word", f"{word} of {name}: {wrong!r} instead of {right!r}", self.known, lines)
        for table, key in tables:
            table[key] = right
        grammar.hits.clear()

    # --- words of the tenses ---------------------------------------------------------------------------------------

    def verbs(self) -> None:
        tenses = self.known.tenses
        for name, word in members(tenses):
            lines = self.near(word)
            turned = dataclasses.replace(tenses, **{name: getattr(tenses, name) - {word}})
            mutant = self._read_by(TenseReader(turned)) if lines else self.known
            self.try_on("word of the tenses", f"{word} of {name}: taken out", mutant, lines)
        forms: dict[str, str] = tenses.forms  # type: ignore[assignment]
        for word in list(forms):
            right = forms.pop(word)
            turned_reader = TenseReader(tenses)
            if turned_reader.form(word) == right:  # its ending says so as well
                self.tried["form its ending tells"] += 1
            else:
                self.try_on("form", f"{word}: {right or 'no verb'}", self._read_by(turned_reader), self.near(word))
            forms[word] = right

    def _read_by(self, reader: TenseReader) -> Language:
        """The language, its verbs read by another reader."""
        mutant = dataclasses.replace(self.known)
        mutant.__dict__["reader"] = reader
        mutant.__dict__["grammar"] = self.known.grammar
        return mutant


def members(data: object) -> Iterator[tuple[str, Any]]:
    """Every member of every set of words, with the name of its field."""
    for field in dataclasses.fields(data):  # type: ignore[arg-type]
        value = getattr(data, field.name)
        if isinstance(value, frozenset):
            for word in sorted(value, key=str):
                yield field.name, word


def fails(known: Language, lines: list[Case]) -> bool:
    try:
        return any(verdict(case, engine.Run(case.text, case.anchor, known).expressions) for case in lines)
    except Exception:  # a mutant may break a meaning as well: that is noticed
        return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=("fr", "en"))
    parser.add_argument("--words", action="store_true", help="turn the words of the lexicon too")
    parser.add_argument("--verbs", action="store_true", help="and those of the tenses")
    parser.add_argument("--absent", action="store_true", help="tell the words that stand in no line one by one, too")
    options = parser.parse_args()
    known = language(options.language)
    assert known is not None
    mutation = Mutation(known)
    mutation.rules()
    mutation.signals()
    if options.words:
        mutation.words()
    if options.verbs:
        mutation.verbs()
    alive = Counter(kind.partition(",")[0] for kind, _ in mutation.alive)
    print(f"{'':30}{'mutants':>9}{'noticed':>9}{'survive':>9}{'in no line':>12}")
    for kind, tried in mutation.tried.items():
        absent = mutation.absent[kind]
        print(f"{kind:30}{tried:>9}{tried - alive[kind]:>9}{alive[kind] - absent:>9}{absent:>12}")
    for kind, told in mutation.alive:
        if options.absent or "," not in kind:
            print(f"   {kind}: {told}")


if __name__ == "__main__":
    main()
