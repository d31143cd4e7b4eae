"""Learn what the signs of a kind weigh: `python -m benchmarks.weighed [SET...] [--test SET...]` (default `build measure`).

`--kinds` alone lists the sentences whose kind the engine misses.

Reads the annotated articles of the sets and the sentences of `benchmarks/kinds`, each with the kind of what it tells, and
writes `timeline/extraction/weighed.LANGUAGE.tsv`; then tells for every set named after `--test` how many kinds change and
how many of them become right or wrong. Multinomial logistic regression with L2, made of plain arithmetic so that it gives
the same table everywhere: rounds of AdaGrad in a fixed order, some minutes. Each instance is taught twice, once without
what the rules say of it: they are right more often of what is taught than of what was never read, and words that are
learned beside them alone would have nothing left to say.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from math import exp, sqrt
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.extraction import articles, left_to, meant
from timeline.extraction import extract, weighed
from timeline.extraction.values import KINDS
from timeline.extraction.weighed_signs import signs_of

SENTENCES = Path(__file__).with_name("kinds")
ROUNDS, STEP, PENALTY = 8, 0.3, 3.0
LANGUAGES = ("en", "fr")
SEEN = 4
"""A sign met less often is not weighed: in two instances, each taught twice."""
OF_RULES = ("verb of ", "told by a noun of ", "beside a noun of ")
"""How signs begin that are the rules' own word on the kind."""


class Instance(NamedTuple):
    """The signs of a candidate, and its kind."""

    signs: tuple[str, ...]
    kind: str

    def without_rules(self) -> Instance:
        """The same, of which no rule has said anything."""
        return self._replace(signs=tuple(sign for sign in self.signs if not sign.startswith(OF_RULES)))


def of_articles(name: str) -> Iterator[tuple[str, Instance]]:
    """Language and instance of each happening that a set of articles tells and the rules find."""
    for text, gold in articles(name):
        read = left_to("weigh_kinds", text, date.fromisoformat(gold["dct"]), gold["lang"])
        if read is None:
            continue
        _, drafts, candidates = read
        for i, j in sorted(meant(candidates, gold["events"]).items()):
            yield gold["lang"], Instance(tuple(signs_of(drafts[i], candidates[i])), gold["events"][j]["kind"])


def of_sentences(language: str) -> Iterator[Instance]:
    """Instances of the sentences of a language: `DAY<TAB>KIND|KIND<TAB>WORD<TAB>SENTENCE`, told by the WORD; the
    first kind is the better one."""
    path = SENTENCES / f"{language}.tsv"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        day, kinds, word, sentence = line.split("\t")
        read = left_to("weigh_kinds", sentence, date.fromisoformat(day), language)
        if read is None:
            continue
        article, drafts, candidates = read
        word, kind = word.split()[-1].lower(), kinds.partition("|")[0]
        for draft, candidate in zip(drafts, candidates, strict=True):
            around = article.tokens[
                draft.start : (draft.verb.end if draft.verb else draft.noun.end if draft.noun else 0)
            ]
            if word in (token.low for token in around):
                yield Instance(tuple(signs_of(draft, candidate)), kind)
                break
        else:
            if len(candidates) == 1 and word in candidates[0].quote.exact.lower():
                yield Instance(tuple(signs_of(drafts[0], candidates[0])), kind)


def learn(taught: list[Instance]) -> dict[str, list[float]]:
    """The weights of each sign for each of KINDS."""
    met = Counter(sign for told in taught for sign in told.signs)
    weights = {sign: [0.0] * len(KINDS) for sign, count in met.items() if count >= SEEN}
    squares = {sign: [1e-6] * len(KINDS) for sign in weights}
    rows = [([sign for sign in told.signs if sign in weights], KINDS.index(told.kind)) for told in taught]
    order = list(range(len(rows)))
    shuffle = Random(7)
    for _ in range(ROUNDS):
        shuffle.shuffle(order)
        for k in order:
            signs, right = rows[k]
            off = probabilities(signs, weights)
            off[right] -= 1
            for sign in signs:
                weight, square, pull = weights[sign], squares[sign], PENALTY / met[sign]
                for lane, wrong in enumerate(off):
                    gradient = wrong + pull * weight[lane]
                    square[lane] += gradient * gradient
                    weight[lane] -= STEP * gradient / sqrt(square[lane])
    return weights


def probabilities(signs: list[str], weights: dict[str, list[float]]) -> list[float]:
    """Of each of KINDS, between 0 and 1."""
    sums = [sum(lane) for lane in zip(*[weights[sign] for sign in signs], strict=True)] or [0.0] * len(KINDS)
    most = max(sums)
    shares = [exp(value - most) for value in sums]
    whole = sum(shares)
    return [share / whole for share in shares]


def write(weights: dict[str, list[float]], language: str) -> None:
    """One sign a line, in hundredths, in the order of KINDS; what weighs nothing is left out."""
    lines = [f"# Learned by benchmarks/weighed.py, in hundredths, for {' '.join(KINDS)}: do not edit."]
    for sign, each in sorted(weights.items()):
        rounded = [round(100 * weight) for weight in each]
        if any(rounded):
            lines.append(f"{sign}\t{' '.join(map(str, rounded))}")
    path = Path(weighed.__file__).with_name(f"weighed.{language}.tsv")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def tell(name: str) -> None:
    """How many kinds of a set the weights change, and how many of those become right or wrong."""
    counts: Counter[tuple[str, str]] = Counter()
    for text, gold in articles(name):
        read = left_to("weigh_kinds", text, date.fromisoformat(gold["dct"]), gold["lang"])
        if read is None:
            continue
        changed = weighed.weigh_kinds(*read)
        for i, j in meant(read[2], gold["events"]).items():
            event = gold["events"][j]
            right, ruled, now = (event["kind"], *event.get("kind_alt", ())), read[2][i].kind, changed[i].kind
            if not event.get("optional"):
                counts[gold["lang"], "all"] += 1
                counts[gold["lang"], "right by rule"] += ruled in right
                counts[gold["lang"], "changed"] += ruled != now
                counts[gold["lang"], "made right"] += now in right and ruled not in right
                counts[gold["lang"], "made wrong"] += now not in right and ruled in right
    for language in LANGUAGES:
        told = ", ".join(f"{count} {what}" for (whose, what), count in counts.items() if whose == language)
        print(f"{name} {language}: {told}")


def list_missed() -> None:
    """The sentences whose kind the engine misses, and how many it has right."""
    for language in LANGUAGES:
        right = count = 0
        for line in (SENTENCES / f"{language}.tsv").read_text(encoding="utf-8").splitlines():
            day, kinds, word, sentence = line.split("\t")
            told = extract(sentence, document_date=date.fromisoformat(day), language=language).candidates
            near = [one for one in told if word.split()[-1] in one.quote.exact] or told
            count, good = count + 1, any(one.kind in kinds.split("|") for one in near)
            right += good
            if not good:
                print(f"{', '.join(one.kind for one in near) or 'nothing'}, wanted {kinds}: {sentence}")
        print(f"{language}: {right} of {count} have a kind that is right")


def main(arguments: list[str]) -> None:
    if arguments == ["--kinds"]:
        list_missed()
        return
    at = arguments.index("--test") if "--test" in arguments else len(arguments)
    taught: dict[str, list[Instance]] = {language: list(of_sentences(language)) for language in LANGUAGES}
    for name in arguments[:at] or ["build", "measure"]:
        for language, instance in of_articles(name):
            taught[language].append(instance)
    for language in LANGUAGES:
        weights = learn([*taught[language], *(told.without_rules() for told in taught[language])])
        write(weights, language)
        print(f"{language}: {len(taught[language])} instances, {len(weights)} signs")
    weighed.table_of.cache_clear()
    for name in arguments[at + 1 :]:
        tell(name)


if __name__ == "__main__":
    main(sys.argv[1:])
