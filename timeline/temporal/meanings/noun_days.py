"""Which way the day of a noun lies, which the verb of its sentence alone does not tell.

*La réunion de jeudi*, *Saturday's match*: a past verb may tell of what is over (*s'est blessé lors du match de samedi*) or
of what was done with a view to it (*a titularisé trois jeunes pour le match de samedi*). What says that it is over is asked
for here; where nothing does, the nearer of the two days is taken, and never for sure. Knows no language.
"""

from __future__ import annotations

from dataclasses import dataclass

from .. import refine
from ..match import Found
from ..phrase import BEHIND
from ..presents import PERFECT
from ..resolve import Context
from ..settled_plans import with_particle
from ..verb_groups import QUOTES
from ..verbs import Cue, Tenses, Verb

JUST_OVER = 2
"""Days after which an event needs no word that tells it over, where it is told of itself."""
JUST_NOW = 1
"""Days after which nothing is done with a view to an event of the week after."""
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
    if cue.direction == "future":
        return verb.end <= found.first_word and ago <= JUST_OVER and ahead >= JUST_AHEAD and not cue.spoken
    return not _over(found, context, verb, noun, ago, ahead)


def is_aimed_at(found: Found, context: Context) -> bool:
    """Does *for* lead the noun of the day?"""
    noun = _noun_of(found, context.tenses.tenses)
    return noun is not None and noun.lead[1] == context.tenses.tenses.plan_for


def may_be_led(found: Found, context: Context) -> bool:
    """Is *Sunday's Oscars* what an infinitive is after (*the favorite to win at them*), or an event with a name?"""
    sentence = found.encoded.sentence
    verb = context.governing(found)
    after = found.last_word + 1
    return (verb is not None and verb.time == "infinitive") or (
        after < len(sentence.words) and sentence.is_capitalised(after)
    )


def rather_ahead(found: Found, context: Context, cue: Cue, ago: int, ahead: int) -> bool:
    """Of two days that are both left open, is the one to come meant?"""
    noun, tenses, verb = _noun_of(found, context.tenses.tenses), context.tenses.tenses, cue.verb
    if noun is None or verb is None or cue.strict_past:
        return False
    if verb.start >= found.last_word and not _part(noun, tenses) and verb.chain.name != PERFECT:
        return False  # where the noun is the subject, its verb says so
    told = verb.time in ("past", "before-past") and found.encoded.lexicon.scheduled_nouns.isdisjoint(noun.words)
    if told and ago < ahead and cue.direction == "future" and noun.lead[1] == tenses.plan_for:
        return False  # "thanked fans for Saturday's support"
    viewed = _has_in_view(found, context, verb)
    led = verb.time in ("past", "before-past") and verb.end <= found.first_word
    past = led and not viewed
    if led and verb.klass != "intent" and (noun.lead in tenses.amid or ("", noun.lead[1]) in tenses.amid):
        return False  # "announced tariffs after Thursday's hearing"
    if past and noun.lead[1] in tenses.attending and ago < 6:
        return False  # "little progress was made at Thursday's talks"
    meant = (
        verb.chain.name == PERFECT and noun.lead[0] == tenses.infinitive_mark
    )  # "have come to monitor Sunday's vote"
    meant = meant or _of_infinitive(context, noun)
    aimed = meant or noun.lead[1] == tenses.plan_for or viewed
    simply = told and verb.chain.name != PERFECT
    simply = simply and not aimed and (not noun.lead[0] or noun.lead[0] != tenses.infinitive_mark)
    # "The party boycotted Saturday's election", but "She went to prepare Friday's caucus"
    return cue.direction == "future" or (ahead <= ago and not simply) or (aimed and ago > 1)


def _of_infinitive(context: Context, noun: NounOfDay) -> bool:
    """Is the noun of the day what an infinitive is of (*pour assister au match de samedi*)?"""
    return any(context.tenses.form(word).startswith("INF") for word in noun.lead)


def came_of(found: Found, context: Context, cue: Cue) -> bool:
    """Is it the results, the victims of the event of a day that a present tells of (*conteste les résultats du vote de
    dimanche*)?"""
    verb, tenses = cue.verb, context.tenses.tenses
    if verb is None or verb.time not in ("present", "future"):
        return False
    led = verb.start < found.last_word
    if led and (
        verb.klass not in ("", "intent") or (verb.time == "future" and verb.chain.name != "present-progressive")
    ):
        return False
    noun = _noun_of(found, tenses)
    return noun is not None and noun.lead[0] != "" and noun.lead in tenses.amid


def _part(noun: NounOfDay, tenses: Tenses) -> bool:
    """Is the noun of the day but told with another (*les places du concert de lundi*)?"""
    lead = noun.lead[1]
    return lead in tenses.of_words or lead in tenses.befores or lead == tenses.plan_for


def _has_in_view(found: Found, context: Context, verb: Verb) -> bool:
    """May the object of a verb be an event to come (*proposed*, *banned*)?"""
    voids = not context.tenses.tenses.voiding.isdisjoint(with_particle(found.encoded.sentence.words, verb))
    return verb.end <= found.first_word and (verb.foresees or verb.klass == "intent" or voids)


def _over(found: Found, context: Context, verb: Verb, noun: NounOfDay, ago: int, ahead: int) -> bool:
    """Do words tell that the event of the day is over, or is it so just over that it needs none?"""
    tenses, lexicon = context.tenses.tenses, found.encoded.lexicon
    if tuple(noun.words[:2]) in tenses.blows:
        return True  # "condemned Friday's strike on the hospital", but "called off Friday's strike"
    scheduled = not lexicon.scheduled_nouns.isdisjoint(noun.words)
    viewed = _has_in_view(found, context, verb)
    if not viewed and (noun.lead in tenses.amid or ("", noun.lead[1]) in tenses.amid):
        return True  # "s'est blessé lors du match de samedi"
    if verb.start >= found.last_word:
        if not scheduled and ago < ahead:
            return True
        return ago <= (JUST_NOW if _part(noun, tenses) else JUST_OVER) or (
            # "Le match de samedi a attiré 300 personnes", but "les places du concert de lundi sont parties en une heure"
            not _part(noun, tenses)
            and not (scheduled and verb.foresees)
            and not (scheduled and verb.chain.name == PERFECT)  # "Saturday's match has sold out"
            and (not context.tenses.is_passive(found.encoded.sentence, verb) or _lived(context, found, verb))
        )
    if viewed or context.tenses.form(noun.lead[1]).startswith("INF") or noun.lead[0] == tenses.infinitive_mark:
        return False
    if _lived(context, found, verb) and not _part(noun, tenses):
        return True
    if ago < ahead and verb.head in tenses.reacting:
        return True  # "a salué la réunion de lundi"
    if noun.lead[1] == tenses.plan_for:
        return False
    if not scheduled and ago <= JUST_OVER and not lexicon.done_nouns.isdisjoint(noun.words):
        return True  # "a pris connaissance de la décision de lundi"
    return ago <= JUST_NOW or (ago < ahead and noun.lead[1] in tenses.inside)


def _lived(context: Context, found: Found, verb: Verb) -> bool:
    """Is it told what came of the event, or what was lived through at it?"""
    tenses = context.tenses.tenses
    came = with_particle(found.encoded.sentence.words, verb)
    return verb.head in tenses.winning or verb.head in tenses.lived or not tenses.happenings.isdisjoint(came)


def _noun_of(found: Found, tenses: Tenses) -> NounOfDay | None:
    """The noun phrase that a weekday belongs to, or `None`."""
    encoded, first, last = found.encoded, found.first_word, found.last_word
    words, lexicon = encoded.sentence.words, encoded.lexicon
    if lexicon.attributive:
        if refine.owns(found):
            return NounOfDay(words[last + 1 : last + 4], _lead(words, first))
        article = first > 1 and (words[first - 1] in tenses.articles or words[first - 1] in tenses.quantifiers)
        led = article and refine.qualifies(found)
        return NounOfDay(words[last : last + 3], _lead(words, first - 1)) if led else None
    if first > 1 and words[first - 1] in tenses.determiners:
        first -= 1  # "les places de la soirée de samedi"
    if first < 2 or words[first - 1] not in tenses.of_words:
        return None
    if not words[first - 2].isalpha() and words[first - 2] not in QUOTES:
        return None
    if words[first - 2] in tenses.dating_back and (first < 3 or words[first - 3] not in tenses.determiners):
        return None  # "un document datant de mardi", but "la date de mardi"
    for at in range(first - 2, max(-1, first - 2 - LONGEST), -1):
        word = words[at]
        if word in tenses.determiners:
            return NounOfDay(words[at + 1 : first - 1], _lead(words, at))
        if word in tenses.contracted:
            return NounOfDay(words[at + 1 : first - 1], _lead(words, at + 1))
        if not word.isalpha() and word not in QUOTES:
            return NounOfDay(words[at + 1 : first - 1], _lead(words, at + 1))
    return None


def _lead(words: list[str], at: int) -> tuple[str, str]:
    return words[at - 2] if at > 1 else "", words[at - 1] if at else ""
