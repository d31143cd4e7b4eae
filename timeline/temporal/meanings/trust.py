"""How far the verbs of a sentence let the reading of a weekday be trusted."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import refine
from ..event_leads import TIMETABLE
from ..leaders import PROGRESSIVE
from ..match import Found
from ..presents import PERFECT
from ..resolve import Context
from ..verbs import Cue, Verb
from . import moments, noun_days

PRESUMING = frozenset(("modal-conditionnel", "modal-être-prévu"))
BESIDE = 3
"""Words from a verb in -ing to its day."""
OWN = 6
"""Words from a verb to a day of its own."""
NEXT_DEED = 5
"""Words from the day of a plan to the verb that undoes it at most: ", but the court"."""
JUST_MISSED = 2
"""Days after which a term that somebody was given is rather the next one."""
JUST_GONE = 1
"""Days after which a present hardly tells of a day that is over."""
_FUTURE = frozenset(["future", "present", "infinitive", "gerund"])
_PAST = frozenset(["past", "participle", "gerund"])


def rather_tomorrow(found: Found, context: Context, cue: Cue, ago: int, ahead: int) -> bool:
    """May a participle tell of tomorrow rather than of days ago (*les chiffres, publiés jeudi, devraient être mauvais*)?

    So may one of what is arranged, at any distance, where no verb is finite (*pompiers mobilisés samedi et dimanche*).
    """
    words = found.encoded.sentence.words
    verb = cue.verb
    if verb is not None and verb.chain.name == "past-doubtful" and ahead <= 2 and ago >= 5:
        return (
            verb.head,
            *words[verb.end : verb.end + 1],
        ) in context.tenses.tenses.diary_pairs  # "voters cast ballots"
    if cue.verb is None or not (cue.verb.time == "participle" or _apposed(words, cue.verb)):
        return False
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    arranged = cue.verb.head in context.tenses.tenses.arranged and cue.verb.end <= found.first_word
    if arranged and found.signal != "since" and all(verb.time == "participle" for verb in verbs):
        return True
    main = next((verb for verb in verbs if verb.start >= found.last_word), None)
    if main is None:
        return False
    if arranged and main.time == "future" and found.signal != "since":
        return ahead <= ago  # "réunis vendredi, ils trancheront", said on a Tuesday
    return main.chain.name in PRESUMING and ahead <= 2 and ago >= 5


def _apposed(words: list[str], verb: Verb) -> bool:
    """Is a past form rather a participle after a comma (*the widow, received Friday at the palace, will …*)?"""
    return verb.chain.name == "past" and verb.end - verb.start == 1 and words[verb.start - 1 : verb.start] == [","]


def _verbs(found: Found, context: Context) -> list[Verb]:
    return context.tenses.analyse(found.encoded.sentence).verbs


def agree(found: Found, context: Context, direction: str) -> bool:
    """Do all verbs of the sentence point the same way?"""
    allowed = _PAST if direction == "past" else _FUTURE
    return all(verb.time in allowed for verb in context.tenses.analyse(found.encoded.sentence).verbs)


def either_tense(found: Found, cue: Cue) -> bool:
    """May a verb be past or present, of one form after a plural (*traders bet on Friday's meeting*)?"""
    verb, words = cue.verb, found.encoded.sentence.words
    if verb is None or verb.chain.name != "past-doubtful" or not verb.start or not refine.owns(found):
        return False
    return words[verb.start - 1][-1] == "s" and found.first_word - verb.end < 2


def may_describe(found: Found, cue: Cue, ago: int) -> bool:
    """May a present of no term or plan tell of the day just gone by, as captions do (*protesters burn tyres on Tuesday*)?"""
    verb = cue.verb
    if verb is None or not 0 < ago <= JUST_GONE:
        return False
    if verb.klass == "forward-to" and verb.time == "past":
        return True  # "was put back from Tuesday to Thursday", said on the Friday
    if verb.time != "present":
        return False
    return cue.strength < 0.75 and found.signal is None


def shows(found: Found, cue: Cue) -> bool:
    """Does a comma part the day from a present before it and the sentence end on it, as captions do (*a soldier walks in, in
    Brussels, Friday*)? So may a day between commas."""
    verb, words, end = cue.verb, found.encoded.sentence.words, found.last_word
    if (
        verb is None
        or verb.end >= found.first_word - 1
        or (verb.time not in ("present", "infinitive") and verb.chain.name != TIMETABLE)
    ):
        return False
    if words[found.first_word - 1] != ",":
        return False
    closed = end == len(words) or words[end] == "."
    return closed or (words[end] == "," and cue.strength < 0.75)


def said_when(found: Found, cue: Cue) -> bool:
    """Is the day of what was said told apart (*ont accepté mardi de cesser le feu vendredi*)?"""
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    days = lexicon.classes["WEEKDAY"].keys() | lexicon.classes["DEICTIC"].keys()
    start = max(0, cue.verb.start - 2) if cue.verb is not None else found.first_word
    return not days.isdisjoint(words[start : found.first_word])


def may_trail(found: Found, context: Context) -> bool:
    """May the last day be that of what was said (*urged them to leave on Monday*, not *before Monday's vote*)?"""
    tenses = context.tenses.tenses
    return tenses.trailing_speech and moments.previous_word(found) not in tenses.befores and not refine.owns(found)


def of_thing_over(found: Found, context: Context, cue: Cue) -> bool:
    """Is it *Thursday's closing price*, a thing of that day that no diary holds (as a summit or a vote)?"""
    lexicon, sentence = found.encoded.lexicon, found.encoded.sentence
    if not lexicon.attributive or not refine.owns(found):
        return False
    planned_for = cue.verb is not None and cue.verb.time == "past"  # "braced for", but also "thanked them for"
    if cue.strength >= (0.87 if planned_for else 0.85) or (
        cue.direction is None and noun_days.may_be_led(found, context)
    ):
        return False
    return lexicon.scheduled_nouns.isdisjoint(sentence.words[found.last_word : found.last_word + 4])


def given_until(found: Found, context: Context, ago: int) -> bool:
    """Is it a term that a past gave (*gave them until Tuesday to leave*, *had until Friday*), which may be just over?"""
    if found.signal != "until":
        return False
    later = any(v.start >= found.last_word + 2 and v.time in _PAST for v in _verbs(found, context))
    if ago > JUST_MISSED and not later:
        return False
    reader, sentence = context.tenses, found.encoded.sentence
    verb = context.governing(found)
    given = verb is not None and verb.time in ("past", "before-past") and verb.end <= found.first_word
    if (
        verb is None
        or not given
        or verb.chain.name == PERFECT
        or verb.klass
        or reader.defers(sentence, verb)
        or reader.is_passive(sentence, verb)
    ):
        return False
    return reader.tenses.infinitive_mark in sentence.words[found.last_word : found.last_word + 1]


def comes_after_own(found: Found, context: Context, cue: Cue, after: date) -> bool:
    """*Back on Tuesday from Rome, he will speak on Friday*, said on a Wednesday: has the verb a day of its own, before it?"""
    verb, today, words = cue.verb, context.today, found.encoded.sentence.words
    if verb is None or today is None or verb.start < found.last_word:
        return False
    weekdays, tenses = found.encoded.lexicon.classes["WEEKDAY"], context.tenses.tenses
    at = next((at for at in range(verb.end, min(len(words), verb.end + OWN)) if words[at] in weekdays), None)
    if at is None or not (tenses.coordinators | tenses.relatives | {",", ";", ":"}).isdisjoint(words[verb.end : at]):
        return False
    return sums.weekday_on_or_after(today, int(str(weekdays[words[at]]))) < after


def in_view(found: Found, context: Context) -> bool:
    """May what is told of be but in view (*objected to leaving on Friday*, *quit, promising a statement on Friday*), and not
    done (*admitted to lying*)?"""
    words, tenses = found.encoded.sentence.words, context.tenses.tenses
    before = (v for v in context.tenses.analyse(found.encoded.sentence).verbs if v.end <= found.first_word)
    verb = max(before, key=lambda v: v.end, default=None)
    if verb is None or verb.time != "gerund" or verb.start < 2 or found.first_word - verb.end > OWN:
        return False
    if verb.klass == "intent" and verb.end < found.first_word - 1 and "," not in words[verb.end : found.first_word]:
        return True
    if found.first_word - verb.end > BESIDE:
        return False
    return words[verb.start - 1] in tenses.gerund_leads and words[verb.start - 2] not in tenses.owning_up


def on_the_way(found: Found, context: Context) -> bool:
    """May it be a plan of then (*the king was leaving on Friday for Rome*) as well as what was done?"""
    verb, words, tenses = context.cue(found).verb, found.encoded.sentence.words, context.tenses.tenses
    if verb is None or verb.chain.name != PROGRESSIVE or verb.head not in tenses.setting_out:
        return False
    return verb.end <= found.first_word and tenses.befalling.isdisjoint(words[found.last_word :])


def overtaken(found: Found, context: Context) -> bool:
    """Does a pluperfect tell next what became of a plan (*a term which was to run out on Thursday had been extended*)?"""
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    return any(verb.time == "before-past" and verb.start >= found.last_word for verb in verbs)


def dropped(found: Found, context: Context) -> bool:
    """Does *but* or *then* lead to a past further on, which may undo a plan or a term whose day is over (*was to rule on
    Friday, but put it off*, *told them to leave by Friday, then gave them more time*)?"""
    sentence, tenses = found.encoded.sentence, context.tenses.tenses
    later = next((v for v in context.tenses.analyse(sentence).verbs if v.start >= found.last_word), None)
    if later is None or later.time not in ("past", "participle"):
        return False
    turns = tenses.contrasts | tenses.joining
    between = sentence.words[found.last_word : later.start]
    return between[:1] == [","] and len(between) <= NEXT_DEED and not turns.isdisjoint(between[1:2])


def moved_then(found: Found, context: Context, cue: Cue) -> bool:
    """Did a past move something to the day, and not put it off (*the march was moved up to Monday*)? It may be over."""
    verb = cue.verb
    if verb is None or verb.klass != "forward-to" or verb.time not in ("past", "before-past"):
        return False
    return verb.chain.name != PERFECT and not context.tenses.defers(found.encoded.sentence, verb)


def meant_then(found: Found, context: Context, cue: Cue) -> bool:
    """Is it what a past had in mind (*he planned to leave on Sunday*), of which the day may be over?"""
    verb, words, tenses = cue.verb, found.encoded.sentence.words, context.tenses
    if (
        verb is None
        or not verb.chain.name.startswith("due")
        or tenses.tenses.infinitive_mark not in words[verb.start : verb.end]
    ):
        return False
    return tenses.form(words[verb.start]).startswith(("ED", "PAST", "SET"))


def may_be_deed(found: Found, context: Context, cue: Cue) -> bool:
    """May the day of an event that a past tells of be that of the deed itself (*announced talks on Friday*)?"""
    verb, lexicon = cue.verb, context.tenses.tenses
    if verb is None or verb.time != "past" or verb.chain.name != "past" or verb.klass in ("forward", "forward-to"):
        return False
    return lexicon.trailing_speech and moments.previous_word(found) in lexicon.day_links - {lexicon.plan_for}
