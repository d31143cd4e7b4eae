"""Days that only say more of a noun beside the day of the story. Knows no language.

*Examinera jeudi le traité signé mardi*; *entrés dimanche, dix jours après la prise, le 6, de la première ville*.
"""

from __future__ import annotations

from .chains import NOT_FINITE
from .match import Found
from .resolve import Context

UNFINITE = frozenset(("infinitif-passé", "gérondif-passé"))
"""Chains of the past that are no finite verb."""


def is_attached(found: Found, context: Context) -> bool:
    """Does the day belong to a participle of a noun, or to what a length counts from, behind the day of a finite verb?"""
    last = context.thread.last()
    if last is None or last.found is None or last.sentence != context.sentence or found.signal is not None:
        return False
    if last.found.encoded is not found.encoded or last.found.last_word > found.first_word:
        return False
    if last.interval.earliest is None or last.interval.earliest != last.interval.latest:
        return False
    leads = context.governing(last.found)
    if leads is None or leads.time in NOT_FINITE:
        return False
    return _of_participle(found, context, last.found.last_word) or _counted_from(found, context, last.found.last_word)


def is_term(found: Found, context: Context) -> bool:
    """Is the day but a term behind that of what is told (*a renoncé le 19 à trouver un accord avant Noël*)?"""
    last = context.thread.last()
    if found.signal != "before" or last is None or last.found is None or last.found.encoded is not found.encoded:
        return False
    first, verb = last.interval.earliest, context.governing(last.found)
    told = verb is not None and verb.time in ("past", "before-past") and last.found.signal is None
    return told and first is not None and first == last.interval.latest and last.found.last_word <= found.first_word


def _of_participle(found: Found, context: Context, begins: int) -> bool:
    """*le traité signé mardi*: does a participle right behind a noun have the day?"""
    words, verb = found.encoded.sentence.words, context.governing(found)
    if verb is None or verb.time != "participle" or not begins < verb.start < verb.end <= found.first_word:
        return False
    between, tenses = words[begins : verb.start], context.tenses.tenses
    if found.first_word - verb.end > 1 or not between or not between[-1].isalpha():
        return False
    return between[-1] not in tenses.joining and not {",", ";", ":"}.intersection(between)


def _counted_from(found: Found, context: Context, begins: int) -> bool:
    """*dimanche, dix jours après la prise, le 6, de la ville*: does a length lead to what the day is of?"""
    words, tenses, lexicon = found.encoded.sentence.words, context.tenses.tenses, found.encoded.lexicon
    units, leads = lexicon.classes["UNIT"].keys() | lexicon.classes["CLOCKUNIT"].keys(), tenses.fronts | tenses.befores
    last = found.first_word - 1
    at = next((at for at in range(last, begins, -1) if words[at] in leads and words[at - 1] in units), None)
    if at is None or at == last or not words[at + 1].isalpha():
        return False
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    plain = NOT_FINITE | UNFINITE
    return all(plain & {verb.time, verb.chain.name} for verb in verbs if at < verb.start < found.first_word)
