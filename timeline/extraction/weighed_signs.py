"""What tells the kind of a candidate: the words of its headline, its verb, the nouns beside it, who takes part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.extraction.drafts import Draft
from timeline.extraction.tokenise import fold_words
from timeline.extraction.values import Candidate
from timeline.extraction.verb import Verb

STEM = 7
"""Letters of a word that are looked at: "négociations" and "négocié" begin alike."""
SHORT = 3
"""Shorter words say nothing."""
COUNTED = 3
"""Countries that take part, beyond which it is all one."""
_WORD = re.compile(r"[^\W\d_]+")


def signs_of(draft: Draft, candidate: Candidate) -> list[str]:
    """What there is to weigh, each sign once."""
    told = dict.fromkeys(_of_words(candidate))
    told.update(dict.fromkeys(_of_verb(draft.verb)))
    told.update(dict.fromkeys(_of_nouns(draft)))
    told.update(dict.fromkeys(_of_parties(draft, candidate)))
    told[candidate.factuality] = None
    return list(told)


def _of_words(candidate: Candidate) -> Iterator[str]:
    """Stems of the headline without names: a capital behind the first word, or a word of somebody who takes part."""
    for word in words_of(candidate):
        yield sign_of(word)


def words_of(candidate: Candidate) -> list[str]:
    """The words of the headline that may say what happened."""
    names = {word for actor in candidate.actors for word in _WORD.findall(actor.name)}
    told = enumerate(_WORD.findall(candidate.title))
    return [w for at, w in told if len(w) >= SHORT and w not in names and not (at and w[0].isupper())]


def sign_of(word: str) -> str:
    """The sign that a word is."""
    return f"word {fold_words(word)[:STEM]}"


def _of_verb(verb: Verb | None) -> Iterator[str]:
    if verb is None:
        yield "no verb"
        return
    yield f"verb {verb.lemma}"
    yield f"verb of {verb.kind}"
    yield f"verb of {verb.kind}, {'passive' if verb.passive else 'active'}"
    yield f"stance {verb.stance}"
    yield f"tense {verb.tense}"


def _of_nouns(draft: Draft) -> Iterator[str]:
    """What it is told by, if by a noun, and the happenings that its clause names."""
    if draft.noun is not None:
        yield f"told by {draft.noun.happening.lemma}"
        yield f"told by a noun of {draft.noun.happening.kind}"
    if draft.clause is None:
        return
    beside = [noun.happening for noun in draft.reading.nouns if draft.clause.holds(noun.start)]
    for happening in beside:
        yield f"beside {happening.lemma}"
        yield f"beside a noun of {happening.kind}"
    if beside:
        kind = draft.verb.kind if draft.verb is not None else ""
        yield f"verb of {kind}, noun of {beside[0].kind}"


def _of_parties(draft: Draft, candidate: Candidate) -> Iterator[str]:
    countries = {actor.country for actor in candidate.actors if actor.country}
    yield f"{min(COUNTED, len(countries))} countries"
    for referent, role in draft.cast.items():
        yield f"{role} {referent.type}"
        yield role
