"""Break the data of the temporal languages one piece at a time; what no line of the corpus notices survives, and is told.

    python benchmarks/mutate.py fr            # constants of rules turned; signals: of another kind
    python benchmarks/mutate.py fr --words    # and every word of the lexicon given another value, or taken out

A piece is tried on the lines where its rule or its word is found, a guard against false readings on all of them.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.temporal.corpus_lines import Case, cases, verdict  # noqa: E402
from timeline.temporal import engine  # noqa: E402
from timeline.temporal.languages.language import Language, language  # noqa: E402
from timeline.temporal.refine import SIGNALS  # noqa: E402
from timeline.temporal.tokenise import fold  # noqa: E402

WORD = re.compile(r"[^\W\d_]+")
OPPOSITES = (("last", "next"), ("past", "future"), ("START", "END"), ("before", "after"), ("first", "last"))
UNITS = ("day", "week", "month", "year", "decade", "hour")


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


def fails(known: Language, lines: list[Case]) -> bool:
    try:
        return any(verdict(case, engine.Run(case.text, case.anchor, known).expressions) for case in lines)
    except Exception:  # a mutant may break a meaning as well: that is noticed
        return True


def survivors(known: Language, words: bool) -> Iterator[str]:
    lines = [case for case in cases(known.name) if not case.gap]
    by_rule: dict[str, list[Case]] = {}
    by_signal: dict[str, list[Case]] = {}
    for case in lines:
        for found in engine.Run(case.text, case.anchor, known).expressions:
            by_rule.setdefault(found.rule, []).append(case)
            by_signal.setdefault(found.signal or "", []).append(case)
    tried = 0
    for index, rule in enumerate(known.rules):
        mutants = []
        for key, value in rule.options.items():
            for wrong in turned(value):
                mutants.append((f"{key}={wrong!r}", dataclasses.replace(rule, options={**rule.options, key: wrong})))
        for told, mutant in mutants:
            tried += 1
            rules = (*known.rules[:index], mutant, *known.rules[index + 1 :])
            # A guard keeps the rule from what is no date: the lines that need it are those where nothing is found.
            guard = told.endswith(("True", "False"))
            if not fails(dataclasses.replace(known, rules=rules), lines if guard else by_rule.get(rule.name, [])):
                yield f"rule {rule.name}: {told}"
    for index, signal in enumerate(known.signals):
        for kind in [kind for kind in SIGNALS if kind != signal.kind][:3]:
            tried += 1
            signals = (*known.signals[:index], dataclasses.replace(signal, kind=kind), *known.signals[index + 1 :])
            if not fails(dataclasses.replace(known, signals=signals), by_signal.get(signal.kind, [])):
                yield f"signal {signal.name}: {kind} instead of {signal.kind}"
    said = [(frozenset(WORD.findall(fold(case.text))), f" {fold(case.text)} ", case) for case in lines]
    patterns = [*(rule.pattern for rule in known.rules), *known.lexicon.macros.values()]
    for name, entries in known.lexicon.classes.items() if words else ():
        # A class of one value, or of values that no pattern takes, only says which words belong.
        flat = len({str(value) for value in entries.values()}) == 1 or not any(f":{name}" in text for text in patterns)
        for word, value in entries.items():
            if flat:
                changed, told = {other: one for other, one in entries.items() if other != word}, "taken out"
            else:
                wrongs = list(turned(value, entries))[:1]
                if not wrongs:
                    continue
                changed, told = {**entries, word: wrongs[0]}, f"{wrongs[0]!r} instead of {value!r}"
            tried += 1
            classes = {**known.lexicon.classes, name: changed}
            mutant = dataclasses.replace(known, lexicon=dataclasses.replace(known.lexicon, classes=classes))
            plain = word.isalpha()
            near = [case for words, text, case in said if (word in words if plain else word in text)]
            if not near or not fails(mutant, near if len(near) < 120 else near[:60] + near[-60:]):
                yield f"word {word} of {name}: {told}" + ("" if near else ", in no line")
    print(f"{known.name}: {tried} mutants")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=("fr", "en"))
    parser.add_argument("--words", action="store_true", help="turn the values of the lexicon too")
    options = parser.parse_args()
    known = language(options.language)
    assert known is not None
    alive = list(survivors(known, options.words))
    print(f"{len(alive)} survive")
    for line in alive:
        print("  ", line)


if __name__ == "__main__":
    main()
