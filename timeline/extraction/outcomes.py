"""A day behind a happening of which somebody only tells: "briefed X on the visit to Kuwait on 21 December", "Recalling the
summit at Camp David on 18 August 2023, they decided"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.dating import Governor
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb

_ANSWERS = frozenset((*GROUPS["pressure"], *GROUPS["speech"]))
_CAME = 4
"""Tokens from what an attack led to, told by a noun, back to the verb."""
_NEAR = 12
"""Tokens from the happening to its day."""
_LED = 9
"""Tokens from "the outcome of" to the happening."""


def told_of(article: Article, reading: Reading, index: int) -> Governor | None:
    """The happening whose day it is, where the verb only tells how it went."""
    lows, words, start = article.lows, article.words, article.spans[index][0]
    first = reading.sentence.first
    clause = reading.clause_at(start)
    verb = clause.verb if clause is not None else None
    recalled = lows[first] in words.RECALLING
    briefed = verb is not None and verb.lemma in words.BRIEFING
    if not (recalled or briefed) and words.OUTCOMES.isdisjoint(reading.lows):
        return None
    noun = next((n for n in reversed(reading.nouns) if n.end <= start and start - n.end <= _NEAR), None)
    if noun is None or clause is None or verb is None:
        return None
    between = range(noun.end, start)
    if not any(article.named[noun.end : start]):
        return None  # "discussed the outcome of the talks on Friday": which was on Friday nothing says
    small = words.PREPOSITIONS.keys() | words.AND
    if any(not (article.named[k] or article.timed[k] or lows[k] in small) for k in between):
        return None
    if recalled and start < verb.start:
        told = not any(v.form == "fin" and first < v.start < start for v in reading.verbs)
    elif verb.end > noun.start:
        told = False
    elif briefed:
        told = not words.ABOUT.isdisjoint(lows[verb.end : noun.start])
    else:
        led = range(noun.start - 1, max(verb.end, noun.start - _LED), -1)
        told = any(lows[k - 1] in words.OUTCOMES and lows[k] in words.OF_SOME for k in led)
    return Governor(clause, noun=noun) if told else None


def blow_before(reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """ "The attack | that shut down the pipeline on 7 May": what did it is the happening, and stands before the relative."""
    opener = clause.opener
    if verb.kind not in ("", "other", "sanction") or verb.form != "fin" or verb.passive or verb.negated or verb.modal:
        return None
    if not 0 <= verb.start - opener < 2:
        return None
    if any(0 <= n.start - verb.end < _CAME and n.happening.kind in _ANSWERS for n in reading.nouns):
        return None  # "the attack that led to sanctions on Monday": their day
    return next((n for n in reading.nouns if n.happening.kind == "attack" and n.end in (opener, opener - 1)), None)
