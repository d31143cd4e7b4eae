"""What the verb and the noun beside a date without a year say of its year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..ahead_signs import MOVED
from ..arithmetic import Bounds
from ..event_leads import OPEN, TIMETABLE
from ..match import Found
from ..phrase import AHEAD, BEHIND
from ..presents import PERFECT
from ..resolve import AHEAD_SIGNALS, FORWARD_SIGNALS, Context
from ..verbs import Cue, Verb
from . import moments

NEWS = frozenset((PERFECT, MOVED, "passé-composé"))
"""Perfects of what has just been done."""
WEAK = 0.75  # a present that may tell of a plan


def presumed(cue: Cue) -> bool:
    """Does only a present say that the date lies ahead (*the mission returns in November*)?"""
    return cue.direction == "future" and cue.strength < WEAK and cue.verb is not None and cue.verb.time == "present"


def of_same_verb(context: Context, verb: Verb, day: Found) -> bool:
    """Is a day told as past by the same verb (not *convoked a vote for 22 May*)?"""
    before = context.governing(day)
    same = before is not None and (before.start, before.end) == (verb.start, verb.end)
    return same and context.cue(day).direction == "past"


def direction_of_year(found: Found, cue: Cue, context: Context) -> str | None:
    """The direction in which to seek the year of a date: none where the verb is no witness, or a weak one."""
    # "s'engager à n'être pas candidat à l'élection de janvier": the noun is far from the past verb that leads.
    led = cue.direction == "past" and cue.strength < 0.7
    words, at = found.encoded.sentence.words, found.first_word
    told = cue.direction is None and at > 1 and words[at - 1] in found.encoded.lexicon.of_words
    if told and not found.encoded.lexicon.done_nouns.isdisjoint(words[max(0, at - 3) : at - 1]):
        return "past"  # "l'accord agricole de novembre est inacceptable"
    doubtful = led and moments.previous_word(found) in found.encoded.lexicon.of_words
    if moments.qualifies(found) and context.tenses.form(moments.next_word(found)) not in ("PAST", "ED"):
        verb = cue.verb  # "the December 12 poll will be": the noun is the subject of what is to come
        subject = cue.direction == "future" and verb is not None and 0 < verb.start - found.last_word < 3
        return "past" if moments.next_word(found) in found.encoded.lexicon.done_nouns and not subject else None
    if presumed(cue) or doubtful or cue.direction == "plan":
        return None
    return cue.direction


def hardly_ahead(found: Found, cue: Cue, at: date, today: date) -> bool:
    """Does a plain past govern a day that is read as to come (*the envoy named in June leaves*, said in April)?"""
    if at <= today or cue.direction != "past" or cue.verb is None or cue.verb.klass:
        return False
    return found.signal not in AHEAD_SIGNALS | FORWARD_SIGNALS  # "they had been heard from 30 August"


_ASIDE = 5
"""Words from a day to the end of the aside that it opens."""


def parts_noun(found: Found) -> bool:
    """Does the day stand between a noun and what that is of (*a rappelé la tenue, du 17 au 20 juin, de la conférence*)?"""
    words, first, end = found.encoded.sentence.words, found.first_word, found.last_word
    comma = first - 1 if words[first - 1 : first] == [","] else first - 2
    if comma < 2 or words[comma] != "," or not words[comma - 1].isalpha():
        return False
    lexicon, behind = found.encoded.lexicon, words[end : end + _ASIDE]
    if words[comma - 2] not in lexicon.determiners or "," not in behind:
        return False
    after = end + behind.index(",") + 1
    return words[after : after + 1] != [] and words[after] in lexicon.of_words


def of_noun(found: Found, context: Context, cue: Cue) -> bool:
    """Does the date belong to a noun (*le sommet du 3 mai*), which the verb of its sentence may tell of from either side?"""
    words, at, lexicon = found.encoded.sentence.words, found.first_word - 2, found.encoded.lexicon
    if at < 0 or words[at + 1] not in lexicon.of_words or not words[at].isalpha() or cue.verb is None:
        return False
    if cue.verb.start == at or cue.verb.chain.name == BEHIND.name:  # "l'attentat du 3 mai" is over
        return False
    if cue.direction == "past" and cue.verb.head in context.tenses.tenses.winning:
        return False  # "a remporté le scrutin du 5 novembre"
    if cue.verb.klass == "intent" and cue.direction == "future" and cue.verb.end <= found.first_word:
        return False  # "s'est engagé à ne pas se présenter à l'élection de janvier"
    if words[at] in lexicon.classes["WEEKDAY"] or words[at] in lexicon.classes["UNIT"]:
        return False
    form = context.tenses.form(words[at])
    return not form or form.endswith("NOUN")


def accounted_for(found: Found, cue: Cue, bounds: Sequence[Bounds], today: date) -> int | None:
    """The month just over that a figure to come is of (*consumer prices for February are due Wednesday*), or `None`."""
    words, at = found.encoded.sentence.words, found.first_word - 2
    if (
        at < 0
        or cue.verb is None
        or cue.verb.start < found.last_word
        or words[at] in found.encoded.lexicon.function_words
    ):
        return None
    if words[at + 1] not in found.encoded.lexicon.account_words:
        return None
    return next((i for i, (_, last) in enumerate(bounds) if 0 < (today - last).days <= 62), None)


def foreseen_event(found: Found, context: Context, cue: Cue) -> bool:
    """May the day be that of an event which a past verb had in view (*ruled out talks on 20 December*)?"""
    verb, first = cue.verb, found.first_word
    if (
        verb is None
        or cue.direction not in ("past", "plan")
        or verb.time not in ("past", "before-past")
        or verb.end >= first - 1
    ):
        return False
    between = found.encoded.sentence.words[verb.end : first]
    if between[0] in context.tenses.tenses.assessed:
        return True  # "it was impossible to vote, as planned, on 25 February"
    if "," in between:
        return False
    reader, sentence = context.tenses, found.encoded.sentence
    if verb.foresees or (reader.defers(sentence, verb) and not reader.is_passive(sentence, verb)):
        return True  # "ruled out talks in May", "postponed the launch in May"
    lexicon, heralded = found.encoded.lexicon, reader.tenses.heralded
    if verb.head not in reader.tenses.allowing:
        return False
    return any(not nouns.isdisjoint(between) for nouns in (lexicon.scheduled_nouns, lexicon.event_nouns, heralded))


def historic(found: Found, cue: Cue, past: int, ahead: int) -> bool:
    """Does a present point so far ahead that it rather tells a story (*tout commence le 28 novembre, quand …*)?

    `past` and `ahead` are how many days away the nearest such day that is over and the next one are.
    """
    if cue.direction != "future" or cue.verb is None or cue.verb.chain is AHEAD:
        return False
    if cue.verb.time != "present" and cue.verb.chain.name != TIMETABLE:
        return False
    words, last = found.encoded.sentence.words, found.last_word
    when = not found.encoded.lexicon.whens.isdisjoint(words[last : last + 2])
    return ahead > 240 and 0 < past <= (90 if when else 20)


def comes_on(found: Found, context: Context) -> bool:
    """Is a verb to come told after the date?"""
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    return any(verb.time == "future" and verb.start >= found.last_word for verb in verbs)


def noun_phrase(found: Found) -> list[str]:
    """The three words before *du 16 juin*: a noun and its adjectives."""
    return found.encoded.sentence.words[max(0, found.first_word - 4) : found.first_word - 1]


def doubtful_plan(cue: Cue) -> bool:
    """Is it a plan that words beside the verb hardly tell of (*a été reporté en juillet*: up to then, or decided then)?"""
    return cue.direction == "plan" and cue.strength <= OPEN


def planned(cue: Cue) -> bool:
    """Is it a plan told in passing, which may have passed (*initialement prévue le 3 décembre*)?"""
    verb = cue.verb
    return verb is not None and (
        verb.time == "participle"
        or (verb.klass == "forward-to" and verb.time != "future")
        or verb.chain.name == "due-alone"
    )


def just_moved(cue: Cue) -> bool:
    """Does a perfect say, as news does, what has been moved to a day (*a été reporté au 15 décembre*)?"""
    verb = cue.verb
    return verb is not None and verb.klass == "forward-to" and verb.chain.name in NEWS and cue.direction == "future"


def either_side(found: Found, context: Context, cue: Cue) -> bool:
    """Does a past beside *by* a day leave open whether that is over (*was signed by March*, *were driven back by March*)?"""
    verb = context.governing(found)
    past = verb is not None and verb.time in ("past", "before-past") and verb.end <= found.first_word
    return past and cue.strength < OPEN_TERM


OPEN_TERM = 0.7
"""How strong a cue is, at least, that tells where a term lies."""
