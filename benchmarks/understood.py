"""Learn what the signs of unsaid parties weigh: `python -m benchmarks.understood [SET...]` (default `build`).

Reads the annotated articles of the sets, writes `timeline/extraction/understood.tsv`, then tells for every set named after
`--test` how many parties are added at several thresholds and how many of them are right. Logistic regression with L2, made
of plain arithmetic so that it gives the same table everywhere: 15 rounds of AdaGrad in a fixed order, under a minute.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from math import exp, sqrt
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.extraction import articles, left_to, meant
from timeline.extraction import understood
from timeline.extraction.understood_signs import Parties, Scale

ROUNDS, STEP, PENALTY = 15, 0.05, 0.002
SEEN = 12
"""A sign met in fewer instances is not weighed."""
Instance = tuple[tuple[str, ...], bool, bool]
"""Signs of a country for a happening, whether an editor names it, whether he could not do without."""


def instances(name: str, counts: Counter[str]) -> Iterator[Instance]:
    """What an annotated set teaches; `counts` gathers who was said already."""
    for text, gold in articles(name):
        kept = left_to("add_understood", text, date.fromisoformat(gold["dct"]), gold["lang"])
        if kept is not None and len(kept[2]) >= understood.FEWEST:
            yield from _of_article(*kept, gold, counts)


def _of_article(
    article: Any, drafts: Any, candidates: Any, gold: dict[str, Any], counts: Counter[str]
) -> Iterator[Instance]:
    parties = Parties(article, candidates, Scale[tuple[str, ...]](tuple))
    for i, j in sorted(meant(candidates, gold["events"]).items()):
        event = gold["events"][j]
        wanted = {actor["country"] for actor in event["actors"]} - {None}
        needed = {actor["country"] for actor in event["actors"] if not actor.get("optional")} - {None}
        said = parties.story.casts[i]
        counts.update(needed=len(needed), had=len(needed & said), said=len(said), right=len(said & wanted))
        for code, told in parties.of(i, drafts[i], candidates[i]):
            yield told, code in wanted, code in needed


def probability(log_odds: float) -> float:
    """Between 0 and 1, of natural logarithms of odds."""
    return 1 / (1 + exp(-log_odds))


def weighed(signs: Iterable[str], table: Mapping[str, float]) -> float:
    """What signs weigh together, in natural logarithms of odds."""
    return sum([table.get(sign, 0.0) for sign in signs])


def learn(taught: list[Instance]) -> dict[str, float]:
    """Weights of the signs, the constant under the empty name."""
    met = Counter(sign for told, _, _ in taught for sign in told)
    weights = {sign: 0.0 for sign, count in met.items() if count >= SEEN} | {"": 0.0}
    squares = dict.fromkeys(weights, 1e-8)
    rows = [(["", *(sign for sign in told if sign in weights)], wanted) for told, wanted, _ in taught]
    order = list(range(len(rows)))
    shuffle = Random(7)
    for _ in range(ROUNDS):
        shuffle.shuffle(order)
        for k in order:
            told, wanted = rows[k]
            off = probability(weighed(told, weights)) - wanted
            for sign in told:
                gradient = off + PENALTY * len(rows) / met.get(sign, len(rows)) * weights[sign]
                squares[sign] += gradient * gradient
                weights[sign] -= STEP * gradient / sqrt(squares[sign])
    return weights


def write(weights: dict[str, float], path: Path) -> None:
    """One sign a line, what weighs nothing left out."""
    lines = [f"{sign}\t{value:.2f}" for sign, value in sorted(weights.items()) if abs(value) >= 0.01 or not sign]
    head = "# Learned from the annotated articles by benchmarks/understood.py: do not edit.\n"
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def tell(name: str, weights: dict[str, float]) -> None:
    """How many parties each threshold adds to a set, and how many of them are right."""
    counts: Counter[str] = Counter()
    shown = []
    for told, wanted, needed in instances(name, counts):
        shown.append((probability(weights[""] + weighed(told, weights)), wanted, needed))
    print(f"{name}: needed {counts['needed']}, had {counts['had'] / counts['needed']:.3f}", end="; ")
    print(f"said {counts['said']}, right {counts['right'] / counts['said']:.3f}")
    for least in (0.6, 0.5, 0.45, 0.4, 0.35, 0.3):
        added = [(wanted, needed) for p, wanted, needed in shown if p >= least]
        good, had = sum(w for w, _ in added), counts["had"] + sum(n for _, n in added)
        all_right = (counts["right"] + good) / (counts["said"] + len(added))
        print(
            f"  from {least:.2f}: {len(added)} added, {good / max(1, len(added)):.2f} right;"
            f" found {had / counts['needed']:.3f}, right {all_right:.3f}"
        )


def main(arguments: list[str]) -> None:
    at = arguments.index("--test") if "--test" in arguments else len(arguments)
    counts: Counter[str] = Counter()
    taught = [instance for name in arguments[:at] or ["build"] for instance in instances(name, counts)]
    weights = learn(taught)
    write(weights, Path(understood.__file__).with_name("understood.tsv"))
    print(f"{len(taught)} instances, {sum(wanted for _, wanted, _ in taught)} wanted, {len(weights)} signs")
    for name in arguments[at + 1 :]:
        tell(name, weights)


if __name__ == "__main__":
    main(sys.argv[1:])
