"""Which way the day of a noun lies, which the verb of its sentence alone does not tell.

*La réunion de jeudi*, *Saturday's match*: a past verb may tell of what is over (*s'est blessé lors du match de samedi*) or
of what was done with a view to it (*a titularisé trois jeunes pour le match de samedi*). What says that it is over is asked
for here; where nothing does, the nearer of the two days is taken, and never for sure. Knows no language.
"""

from __future__ import annotations

from dataclasses import dataclass

from .. import refine
from ..ahead import with_particle
from ..match import Found
from ..phrase import BEHIND
from ..resolve import Context
from ..verbs import Cue, Tenses, Verb

JUST_OVER = 2
"""Days after which an event of a diary is no longer told of without a word that it is over."""
JUST_AHEAD = 5
"""Days before which one to come is rather told by its date."""
LONGEST = 5
"""Words of a noun phrase at most."""


@dataclass(slots=True)
class NounOfDay:
    """The noun phrase that a day belongs to: its words, and the word that leads it with the one before."""

    words: list[str]
    lead: tuple[str, str]


def leaves_open(found: Found, context: Context, cue: Cue, ago: int, ahead: int) -> bool:
    """Is nothing told of whether the event of a day is over?"""
    verb = cue.verb
    if verb is None or verb.chain is BEHIND or cue.direction not in ("past", "future"):
        return False
    noun = _noun_of(found, context.tenses.tenses)
    if noun is None:
        return False
    scheduled = not found.encoded.lexicon.scheduled_nouns.isdisjoint(noun.words)
    if cue.direction == "future":
        return verb.end <= found.first_word and ago <= JUST_OVER and ahead >= JUST_AHEAD and not cue.spoken
    aimed = noun.lead[1] == context.tenses.tenses.plan_for
    viewed = _has_in_view(found, context, verb)
    if not viewed and not aimed and (ago <= JUST_OVER if scheduled else ago < ahead):
        return False
    return not _over(found, context, verb, noun, scheduled, viewed)


def rather_ahead(found: Found, context: Context, cue: Cue, ago: int, ahead: int) -> bool:
    """Of two days that are both left open, is the one to come meant?"""
    noun = _noun_of(found, context.tenses.tenses)
    aimed = noun is not None and noun.lead[1] == context.tenses.tenses.plan_for
    viewed = aimed or (cue.verb is not None and _has_in_view(found, context, cue.verb))
    return not cue.strict_past and (cue.direction == "future" or ahead <= ago or (viewed and ago > 1))


def _has_in_view(found: Found, context: Context, verb: Verb) -> bool:
    """May the object of a verb be an event to come (*proposed*, *banned*)?"""
    voids = not context.tenses.tenses.voiding.isdisjoint(with_particle(found.encoded.sentence.words, verb))
    return verb.end <= found.first_word and (verb.foresees or verb.klass == "intent" or voids)


def _over(found: Found, context: Context, verb: Verb, noun: NounOfDay, scheduled: bool, viewed: bool) -> bool:
    """Do words tell that the event of the day is over?"""
    tenses, lexicon = context.tenses.tenses, found.encoded.lexicon
    amid = noun.lead in tenses.amid or ("", noun.lead[1]) in tenses.amid
    if verb.start >= found.last_word and not amid:
        # "Le match de samedi a attiré 300 personnes", but "les places du concert de lundi ont été remises en vente"
        part = noun.lead[1] in tenses.of_words or noun.lead[1] in tenses.befores or noun.lead[1] == tenses.plan_for
        awaited = scheduled and verb.chain.name == "present-perfect"  # "Saturday's match has sold out"
        return not (part or awaited or (scheduled and verb.foresees))
    if viewed:
        return False
    if amid:
        return True  # "s'est blessé lors du match de samedi"
    if not scheduled and not lexicon.done_nouns.isdisjoint(noun.words):
        return True  # "a salué la décision de lundi"
    return verb.head in tenses.winning or verb.head in tenses.lived


def _noun_of(found: Found, tenses: Tenses) -> NounOfDay | None:
    """The noun phrase that a weekday belongs to, or `None`."""
    encoded, first, last = found.encoded, found.first_word, found.last_word
    words, lexicon = encoded.sentence.words, encoded.lexicon
    if lexicon.attributive:
        if refine.owns(found):
            return NounOfDay(words[last + 1 : last + 4], _lead(words, first))
        led = first > 1 and words[first - 1] in tenses.articles and refine.qualifies(found)
        return NounOfDay(words[last : last + 3], _lead(words, first - 1)) if led else None
    if first < 2 or words[first - 1] not in tenses.of_words or not words[first - 2].isalpha():
        return None
    for at in range(first - 2, max(-1, first - 2 - LONGEST), -1):
        word = words[at]
        if word in tenses.determiners:
            return NounOfDay(words[at + 1 : first - 1], _lead(words, at))
        if word in tenses.contracted:
            return NounOfDay(words[at + 1 : first - 1], _lead(words, at + 1))
        if not word.isalpha():
            return NounOfDay(words[at + 1 : first - 1], _lead(words, at + 1))
    return None


def _lead(words: list[str], at: int) -> tuple[str, str]:
    return words[at - 2] if at > 1 else "", words[at - 1] if at else ""
