"""Every rule earns its place: without it, some line of the corpus fails."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from timeline.temporal import engine
from timeline.temporal.grammar import Rule
from timeline.temporal.languages.language import LANGUAGES, Language, language

from .corpus_lines import Case, cases, verdict


def languages() -> list[Language]:
    return [known for name in LANGUAGES if (known := language(name)) and list(cases(name))]


def fails(known: Language, lines: list[Case]) -> bool:
    return any(verdict(c, engine.Run(c.text, c.anchor, known).expressions) for c in lines if not c.gap)


def without(known: Language, rule: Rule) -> Language:
    return dataclasses.replace(known, rules=tuple(other for other in known.rules if other is not rule))


@pytest.mark.parametrize("known", languages(), ids=lambda known: known.name)
def test_taking_a_rule_away_breaks_a_line(known: Language) -> None:
    lines = list(cases(known.name))
    by_text: Callable[[Case], int] = lambda case: len(case.text)  # noqa: E731
    lines.sort(key=by_text)
    idle = [rule.name for rule in known.rules if not fails(without(known, rule), lines)]
    assert not idle, f"no line needs {', '.join(idle)}"


@pytest.mark.parametrize("known", languages(), ids=lambda known: known.name)
def test_taking_a_signal_away_breaks_a_line(known: Language) -> None:
    lines = list(cases(known.name))
    idle = []
    for signal in known.signals:
        rest = tuple(other for other in known.signals if other is not signal)
        if not fails(dataclasses.replace(known, signals=rest), lines):
            idle.append(signal.name)
    assert not idle, f"no line needs {', '.join(idle)}"


@pytest.mark.parametrize("known", languages(), ids=lambda known: known.name)
def test_names_are_unique_and_examples_are_read(known: Language) -> None:
    names = [rule.name for rule in known.rules]
    assert len(names) == len(set(names))
    assert all(rule.example for rule in known.rules)
