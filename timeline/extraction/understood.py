"""Those whom a happening concerns though its own words leave them unsaid, weighed from the whole article.

"Le Nigeria a annoncé lundi l'envoi d'armes": to whom, the article has told for three paragraphs. No rule of grammar finds
them, so signs are weighed instead: how near and how often a country is named, in what it takes part before and after, what
sort of happening it is and who is said to take part in it. The weights stand in `understood.tsv`, one sign a line, learned
from the annotated articles by `python -m benchmarks.understood` (logistic regression), and are added up here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from math import log
from pathlib import Path

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.roles import AIMED
from timeline.extraction.understood_signs import Parties, Scale
from timeline.extraction.understood_story import Story
from timeline.extraction.values import Actor, Candidate
from timeline.temporal.values import Why

ENOUGH = 0.4
"""How probable it must be that a country takes part: seven in ten of those added to unread articles are then right."""
FEWEST = 4
"""Happenings that an article must tell before the whole of it says anything about one of them."""
_WEIGHTS = Path(__file__).with_name("understood.tsv")


def add_understood(article: Article, drafts: Sequence[Draft], candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates of an article, each with those it leaves unsaid; `drafts` are what they were made from."""
    if len(candidates) < FEWEST or article.cast.strange.lead(article.cast.scenes.counts):
        return tuple(candidates)
    parties = Parties(article, candidates, _scale())
    return tuple(
        _with_unsaid(article, parties, index, draft, candidate)
        for index, (draft, candidate) in enumerate(zip(drafts, candidates, strict=True))
    )


def _with_unsaid(article: Article, parties: Parties[int], index: int, draft: Draft, candidate: Candidate) -> Candidate:
    least = _least()
    likely = [(-odds, code) for code, odds in parties.of(index, draft, candidate) if odds >= least]
    if not likely:
        return candidate
    actors = list(candidate.actors)
    for _, code in sorted(likely):
        referent = _whom(article, parties.story, candidate, code)
        if referent is not None:
            actors.append(Actor(referent.name, _role(candidate), code))
    if len(actors) == len(candidate.actors):
        return candidate
    unsaid = actors[len(candidate.actors) :]
    names = tuple([actor.name for actor in unsaid])
    reasons = _reasons(article, candidate, unsaid)
    return candidate._replace(actors=tuple(actors), understood=names, reasons=reasons)


def _whom(article: Article, story: Story, candidate: Candidate, code: str) -> Referent | None:
    """The country or the body itself: who of it takes part is more than the signs tell."""
    power = article.gazetteer.country(code)
    if power is not None:
        return article.cast.country_referent(power)
    end = candidate.quote.end
    return next((sighting.referent for sighting in reversed(story.by_country[code]) if sighting.at < end), None)


def _role(candidate: Candidate) -> str:
    """No more than is known: it is done to him where somebody else does it, and what is done is done to somebody."""
    acting = any(actor.role in ("agent", "source") for actor in candidate.actors)
    return "recipient" if acting and candidate.kind in AIMED else "participant"


def _reasons(article: Article, candidate: Candidate, unsaid: list[Actor]) -> dict[str, Why]:
    said = candidate.reasons.get("actors", Why())
    roles = article.words.WHO
    fr = ", ".join(f"{actor.name} ({roles[actor.role]}, sous-entendu par l’article)" for actor in unsaid)
    en = ", ".join(f"{actor.name} ({actor.role}, understood from the article)" for actor in unsaid)
    joined = Why(fr=f"{said.fr}, {fr}" if said.fr else fr, en=f"{said.en}, {en}" if said.en else en)
    return {**candidate.reasons, "actors": joined}


@cache
def _least() -> float:
    """What the signs of a party must amount to, in hundredths."""
    return 100 * (log(ENOUGH / (1 - ENOUGH)) - weights()[""])


@cache
def _scale() -> Scale[int]:
    """In hundredths: the sum of whole numbers is the same in whatever order they are added."""
    table = {sign: round(100 * weight) for sign, weight in weights().items()}
    return Scale(lambda signs: sum(map(table.get, signs, repeat(0))))


@cache
def weights() -> dict[str, float]:
    """What each sign weighs, in natural logarithms of odds; the empty one is where the sum begins."""
    table = {}
    for line in _WEIGHTS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sign, _, weight = line.rpartition("\t")
            table[sign] = float(weight)
    return table
