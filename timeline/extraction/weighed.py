"""Kinds weighed: where the signs of a candidate speak plainly for another kind than the one its rule gave, they win.

A verb or a noun gives a kind by rule, and a rule knows the words it was written for. "Made landfall at the consulate" has a
verb of no kind: the stems of the headline, the verb and what is beside it, and who takes part weigh for each kind, and what
the rule says weighs too. The weights stand in `weighed.LANGUAGE.tsv`, one sign a
line, learned from annotated articles and sentences by `python -m benchmarks.weighed` (multinomial logistic regression).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.values import KINDS, Candidate
from timeline.extraction.weighed_signs import sign_of, signs_of, words_of
from timeline.temporal.values import Why

MARGIN, MARGIN_OF_OTHER = 250, 150
"""By how much another kind must outweigh the rule's, in hundredths of natural logarithms; less where the rule found none."""
GIVING_WAY = frozenset(("statement", "offer", "meeting", "call", "visit", "agreement", "vote"))
"""Kinds that a verb gives easily. What it takes more to say (sanctions, refusals, deadlines) a rule is seldom wrong about."""
SHOWN, LONG = 3, 5
"""Words that a reason names at most, and the letters such a word has at least: "the" and "until" persuade nobody."""
BITS = 24
"""Bits of one kind's sum: the weights of a sign are the digits of one number, and forty signs are added at once."""
_LANE = (1 << BITS) - 1
_HALF = 1 << (BITS - 1)
_EVEN = sum(_HALF << BITS * lane for lane in range(len(KINDS)))
"""Added to a sum so that no digit of it is below nought."""


def pack(each: Sequence[int]) -> int:
    """One number of the weights of a sign; sums of such numbers are numbers of sums."""
    return sum(weight << BITS * lane for lane, weight in enumerate(each))


def unpack(packed: int) -> list[int]:
    """The sum of each kind."""
    packed += _EVEN
    return [(packed >> BITS * lane & _LANE) - _HALF for lane in range(len(KINDS))]


def weigh_kinds(article: Article, drafts: Sequence[Draft], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of an article, each with the kind that its signs speak for; `drafts` are what they were made from."""
    table = table_of("en" if article.language_is_english else "fr")
    return [_weighed(table, draft, one) for draft, one in zip(drafts, candidates, strict=True)]


def _weighed(table: dict[str, int], draft: Draft, candidate: Candidate) -> Candidate:
    framed = draft.verb is not None and draft.verb.sense is not None and draft.verb.sense.framed
    margin = MARGIN_OF_OTHER if candidate.kind == "other" and not framed else MARGIN
    if not _gives_way(candidate, framed) or _undone(draft, candidate):
        return candidate
    signs = signs_of(draft, candidate)
    sums = unpack(sum([table.get(sign, 0) for sign in signs]))
    ruled = KINDS.index(candidate.kind)
    best = max(range(len(KINDS)), key=sums.__getitem__)
    plain = KINDS[best] == "other" or KINDS[best] == "statement" and candidate.kind != "other"
    if plain or sums[best] - sums[ruled] < margin:  # a rule that says more than that somebody spoke has seen more
        return candidate
    why = _reason(table, candidate, best, ruled)
    return candidate._replace(
        kind=KINDS[best], rule=f"{KINDS[best]}/weighed", reasons={**candidate.reasons, "kind": why}
    )


def _gives_way(candidate: Candidate, framed: bool) -> bool:
    """Is it a kind that a rule gives easily? Where the rule looked at what stands beside the verb (`framed`: "gave an
    undertaking"), it has seen more than signs tell, unless it found none."""
    return candidate.kind == "other" or candidate.kind in GIVING_WAY and not framed


def _undone(draft: Draft, candidate: Candidate) -> bool:
    """ "did not sign an agreement", "put off on Monday": the words of what was not done weigh like those of what was;
    what was put off is what its own noun names ("the speech"), though most of what is put off are meetings."""
    moved = draft.verb is not None and draft.verb.stance == "postpone"  # the day on which it was put off
    return moved or candidate.factuality == "postponed" or any(verb.negated for verb in draft.reading.verbs)


def _reason(table: dict[str, int], candidate: Candidate, best: int, ruled: int) -> Why:
    """What the rule said, and the words that outweigh it."""
    said = candidate.reasons["kind"]
    heavy: dict[str, int] = {}
    for word in words_of(candidate):
        if len(word) < LONG:
            continue
        each = unpack(table.get(sign_of(word), 0))
        heavy[word] = each[best] - each[ruled]
    shown = [word for word in sorted(heavy, key=heavy.__getitem__, reverse=True) if heavy[word] > 0][:SHOWN]
    if not shown:
        return Why(fr=f"{said.fr} ; pesé selon toute la phrase", en=f"{said.en}; weighed from the whole of it")
    fr, en = ", ".join(f"« {word} »" for word in shown), ", ".join(f"“{word}”" for word in shown)
    return Why(fr=f"{said.fr} ; pesé : {fr}", en=f"{said.en}; weighed: {en}")


@cache
def table_of(language: str) -> dict[str, int]:
    """What each sign weighs, packed."""
    path = Path(__file__).with_name(f"weighed.{language}.tsv")
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sign, _, weights = line.rpartition("\t")
            table[sign] = pack([int(weight) for weight in weights.split(" ")])
    return table
