"""Signs in French that a "que" opens a relative clause, whatever the verb above it reports: "la lettre que X a remise"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.document import Document
from timeline.extraction.lexicon import any_of
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_COMPOUND = frozenset(("past", "plup", "condpast"))
_NEAR = 30
"""Tokens from such a "que" to its verb, at the most."""


def may_take_object(document: Document, words: Words, verb: Verb, opener: int) -> bool:
    """Whether the verb of a clause is such that the "que" which opens it can be what is done to."""
    if verb.passive or verb.reflexive or verb.start - opener > _NEAR:
        return False
    lows = document.lows
    if any(low in ";:«" or low in words.COMPLEMENTISER for low in lows[opener + 1 : verb.start]):
        return False
    return not any(low in words.THING_PRONOUNS or low in words.REFLEXIVES for low in verb.clitics)


def follows_object(words: Words, verb: Verb) -> bool:
    """Whether the participle of a verb agrees with what stands before it, if that is its object: after "avoir"."""
    group = verb.main > verb.start and not verb.modal and verb.lemma not in words.MOTION
    return group and verb.tense in _COMPOUND and not verb.passive and not verb.reflexive


def agrees(document: Document, words: Words, verb: Verb) -> bool:
    """ "qu'Israël avait condamnée": a participle that would not have this form if its object came after it."""
    participle = document.lows[verb.main]
    return (
        follows_object(words, verb)
        and participle.endswith(words.AGREEING_PARTICIPLES)
        and not participle.endswith(words.AGREEING_ALONE)
    )


def number_and_gender(participle: str, words: Words) -> tuple[bool, str]:
    """Whether a French participle tells of several, and of which gender."""
    if participle.endswith(words.FEMININE_AGREEMENT):
        return participle.endswith(words.PLURAL_ENDING), "f"
    return participle.endswith(words.PLURAL_PARTICIPLES) and not participle.endswith(words.AGREEING_ALONE), "m"


def lacks_object(
    document: Document, words: Words, verb: Verb, verbs: Sequence[Verb], opener: int, timed: bytearray
) -> bool:
    """ "qu'ils disent vouloir signer avant mai": a verb that cannot do without an object, and none after it."""
    lows, last = document.lows, verb
    for following in verbs:
        if following.start >= last.end and following.form == "inf" and following.start - last.end < 3:
            last = following
    if last.lemma not in words.NEEDS_OBJECT or last.passive or last.reflexive or last.clitics:
        return False
    if verb.start == opener + 1:
        return True  # "la visite que prépare X"
    at = _past_adverbs(document, words, last.end, timed)
    if at >= len(lows) or not lows[at][0].isalpha():
        return True
    if lows[at] in any_of(words, "AFTER_EVENT", "BEFORE_EVENT"):
        return True
    governed = words.PREPOSITIONS.get(lows[at], "of" if lows[at] in words.DETERMINERS else "")
    return governed != "of" and bool(governed or lows[at] in words.CONJUNCTIONS or at > last.end)


def has_object(document: Document, words: Words, verb: Verb, timed: bytearray) -> bool:
    """ "a salué | le traité", but "a indiqué | à la presse", "a indiqué | mardi": whether a noun is its object."""
    lows, at = document.lows, _past_adverbs(document, words, verb.end, timed)
    counted = at < len(lows) and (lows[at] in words.NUMBERS or lows[at].isdigit())
    return counted or at < len(lows) and lows[at] in words.DETERMINERS and lows[at] not in words.PREPOSITIONS


def _past_adverbs(document: Document, words: Words, at: int, timed: bytearray) -> int:
    """The first token from `at` on that belongs to no time and is no adverb."""
    lows = document.lows
    while at < len(lows) and (timed[at] or lows[at] in words.ADVERBS and lows[at] not in words.PREPOSITIONS):
        at += 1
    return at
