"""*Over the next three days the two sides exchanged fire*: what opens an English sentence about what was done leans on the
day told just before, and not on publication."""

from __future__ import annotations

from ..anchor import Told
from ..chains import NOT_FINITE
from ..match import Found
from ..resolve import Context

_AHEAD = 3
"""Words that may stand before: *and over*, *but in the first of*."""
_TO_COME = frozenset(("future", "plan"))
_ROLLING = frozenset(("week", "month", "year"))
_NEAR = 2
"""Sentences back to the day told."""


def told_before(found: Found, context: Context) -> Told | None:
    """The date told last, where such words open a sentence whose verb tells what has happened."""
    lexicon, words, first = found.encoded.lexicon, found.encoded.sentence.words, found.first_word
    if not lexicon.leads_onward or first > _AHEAD:
        return None
    first -= first > 0 and words[first - 1] in lexicon.determiners
    if words[first] not in lexicon.determiners or not lexicon.leads_onward.issuperset(words[:first]):
        return None
    told, today = context.thread.last(), context.today
    if told is None or today is None or context.sentence - told.sentence > _NEAR:
        return None
    latest = told.interval.latest
    cue = context.cue(found)
    done = cue.direction == "past" and cue.verb is not None and cue.verb.klass != "intent"
    if any(verb.time in _TO_COME for verb in context.tenses.analyse(found.encoded.sentence).verbs):
        return None  # "Over the next three days, officials said, talks will be held"
    return told if done and latest is not None and latest < today else None


def rolling(found: Found, units: frozenset[str] = _ROLLING) -> bool:
    """Is it *the next month*, *the coming year*, with an article: thirty days or a year from now as well as that of the
    calendar, or what follows on something told?"""
    lexicon, words, first = found.encoded.lexicon, found.encoded.sentence.words, found.first_word
    if not lexicon.leads_onward or first == len(words):
        return False
    first -= first > 0 and words[first - 1] in lexicon.determiners
    return words[first] in lexicon.determiners and found.text("u") in units


def done_by(found: Found, context: Context) -> bool:
    """Does a past govern *the next spring*, with an article?"""
    lexicon, words, first = found.encoded.lexicon, found.encoded.sentence.words, found.first_word
    if not lexicon.leads_onward or first == len(words):
        return False
    first -= first > 0 and words[first - 1] in lexicon.determiners
    verb = context.governing(found)
    return words[first] in lexicon.determiners and verb is not None and verb.time in ("past", "before-past")


def done_next(found: Found, context: Context) -> bool:
    """*The roof fell in on 4 August. An inquiry opened the next month*: does *the next month* stand without a preposition
    beside a past, or what a past leads (*agreed in January to leave the next month*)?"""
    lexicon, words, first = found.encoded.lexicon, found.encoded.sentence.words, found.first_word
    first -= first > 0 and words[first - 1] in lexicon.determiners
    before = words[first - 1] if first else ","
    if before in lexicon.function_words - context.tenses.tenses.coordinators and before.isalpha():
        return False
    verb = context.governing(found)
    if verb is None or verb.time == "present" or (verb.time == "future" and not verb.chain.prospective):
        return False
    if verb.time in NOT_FINITE:  # "rose before falling the next month"
        earlier = (v for v in reversed(context.tenses.analyse(found.encoded.sentence).verbs) if v.end <= first)
        verb = next((v for v in earlier if v.time not in NOT_FINITE), None)
    return verb is not None and (verb.time in ("past", "before-past") or verb.chain.prospective)


def told_next(found: Found, context: Context) -> Told | None:
    """The date gone by from which what was done *the next month* is counted."""
    told, today = context.thread.last(), context.today
    if told is None or today is None or context.sentence - told.sentence > _NEAR:
        return None
    return told if told.interval.latest is not None and told.interval.latest < today else None


def in_one_paragraph(found: Found, told: Told, gap: int) -> bool:
    """Does a background go on, in the paragraph in which it was dated a sentence or two before, which it opens again
    (*an offensive began on Sept. 27, 2020. Within weeks the town fell. On Nov. 9, the leaders signed*)?"""
    if told.found is None or gap not in (1, 2) or found.first_word > 2:
        return False
    document = found.encoded.sentence.document
    before = told.found.encoded.sentence
    return "\n" not in document.folded[before.start : found.encoded.sentence.start]
