"""Chains of verb forms: those that a run of verbal letters holds, remembered from one sentence to the next."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MAX_RUNS = 10_000
"""So many runs are remembered; beyond it all are forgotten."""
NOT_FINITE = frozenset(("infinitive", "participle", "gerund"))
"""Times of chains that tell nothing by themselves."""
_LONGEST = 24
_FORM = re.compile(r"[A-Z_]+\d?")


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of verb forms and the time it puts a happening in.

    `time` is `past`, `before-past` (pluperfect), `future`, `plan` (a past plan), `present`, `habit`, `infinitive`,
    `participle` or `gerund`. `label` names the tense for the explanations. `strength` is 0..1.
    """

    name: str
    pattern: str
    time: str
    label: Mapping[str, str]
    example: str
    strength: float = 0.95
    prospective: bool = False  # "attaquerait": seen from a past, which may be dated
    narrative: bool = False  # the tense of histories: dates without a year belong to the year told
    planned: bool = False  # "était" + "prévu": a plan, told from its past


Chained = tuple[int, int, Chain]
"""A chain, and where it begins and ends in its run."""


def letters_of(chains: Sequence[Chain]) -> dict[str, str]:
    """One letter for each form that the chains name, of those that a byte holds."""
    letters: dict[str, str] = {}
    for chain in chains:
        for name in _FORM.findall(chain.pattern):
            letters.setdefault(name, chr(0x80 + len(letters)))
    return letters


class Chains(dict[str, tuple[Chained, ...]]):
    """The chains of a run of letters. No chain goes over a word that is no verb, so what is around changes nothing."""

    def __init__(self, chains: Sequence[Chain], letters: Mapping[str, str]) -> None:
        self._chains = chains
        sources = [_FORM.sub(lambda form: letters[form.group()], chain.pattern) for chain in chains]
        self._regex = re.compile("|".join(f"({source})" for source in sources).replace(" ", ""))

    def __missing__(self, run: str) -> tuple[Chained, ...]:
        chains = self._chains
        known = tuple([(*found.span(), chains[(found.lastindex or 1) - 1]) for found in self._regex.finditer(run)])
        if len(run) < _LONGEST:
            if len(self) >= MAX_RUNS:
                self.clear()
            self[run] = known
        return known
