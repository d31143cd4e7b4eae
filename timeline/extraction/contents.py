"""Where a clause can begin, and where English leaves "that" out: "said | he would visit", "told him | the talks failed"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.lexicon import any_of
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.vocabulary import MARKS
from timeline.extraction.words import Words

_STANCES = frozenset(("say", "announce", "fear", "hope", "deny"))
_REACH = 16


def bare_contents(
    tokens: list[Token], finite: Sequence[Verb], named: bytearray, timed: bytearray, words: Words
) -> set[int]:
    """First tokens of what is said without "that" between two finite verbs of one stretch."""
    stops = any_of(words, "RELATIVES", "COMPLEMENTISER", "BARE_SUBORDINATORS")
    found = set()
    for verb, told in zip(finite, finite[1:], strict=False):
        if verb.stance not in _STANCES or told.start - verb.end > _REACH or verb.passive or told.inverted:
            continue
        telling, start = verb.lemma in words.TELLING, -1
        for at in range(verb.end, told.start):
            low = tokens[at].low
            if (tokens[at].text in MARKS and not named[at]) or low in stops or _shares(at, told, tokens, named, words):
                start = -1
                break
            opens = named[at] or low in words.DETERMINERS and not timed[at]
            if start < 0 and low in words.CONJUNCTIONS:
                break  # "conceded the next day but changed his mind"
            if low in words.SUBJECT_PRONOUNS or low in words.EXPLETIVES:
                start = at
            elif start < 0:
                start = at if opens or (not telling and _plain(tokens[at], timed[at], words)) else -1
            elif opens and telling and _phrase_ended(tokens[at - 1].low, named[at - 1], words):
                start = at  # "told Congress the ...": the second phrase is the subject
        if start > 0 and (not telling or start > verb.end):
            found.add(start)
    return found


def _shares(at: int, told: Verb, tokens: list[Token], named: bytearray, words: Words) -> bool:
    """ "conceded the next day but changed his mind": a conjunction and no other subject before the second verb."""
    if tokens[at].low not in words.CONJUNCTIONS or at + 3 < told.start:
        return False
    between = range(at + 1, told.start)
    return all(not named[k] and tokens[k].low in words.ADVERBS for k in between)


def _phrase_ended(low: str, named: int, words: Words) -> bool:
    return not named and low not in words.DETERMINERS and low not in words.PREPOSITIONS


def _plain(token: Token, timed: int, words: Words) -> bool:
    """A subject without a determiner, just after the verb of saying: "said talks would begin"."""
    return token.low.isalpha() and not timed and token.low not in words.PREPOSITIONS and token.low not in words.ADVERBS
