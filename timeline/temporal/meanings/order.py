"""Days of one sentence that come one after the other: what is done first, and the stops of a journey."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from ..match import Found
from ..resolve import Context
from ..verbs import Cue, Verb
from . import moments

TOMORROW = 2
"""Days ahead up to which a day is rather the next one, whatever plans were told before it."""
PLANS = 2
"""Sentences after plans told that may go on with them."""
SHORTLY = 9
"""Words after a day among which it is told what came *a day later*."""


def led_up_to(found: Found, context: Context) -> date | None:
    """The first day to come that the main clause names after *après …* at the head of a sentence, where this day is."""
    words, lexicon, today = found.encoded.sentence.words, found.encoded.lexicon, context.today
    if words[0] not in lexicon.fronted or today is None or words[1] in lexicon.classes["WEEKDAY"]:
        return None
    verb = context.governing(found)
    if verb is None or verb.start < found.last_word:
        return None
    said = next(
        (other.start for other in context.tenses.analyse(found.encoded.sentence).verbs if _trails(other, verb)), None
    )
    return _weekday_from(verb.start, found, today, said)


def done_first(found: Found, context: Context, cue: Cue) -> date | None:
    """The day to come, or today, of the main clause beside *après avoir …*, where it tells what is to come."""
    words, today, fronted = found.encoded.sentence.words, context.today, found.encoded.lexicon.fronted
    if today is None or cue.verb is None or cue.verb.chain.name != "infinitif-passé":
        return None
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    if words[0] not in fronted:
        led = cue.verb.start > 0 and words[cue.verb.start - 1] in fronted
        if not led:
            return None
        before = next((v for v in reversed(verbs) if v.end < cue.verb.start and v.time == "future"), None)
        return _weekday_from(before.start, found, today) if before is not None else None
    main = next((verb for verb in verbs if verb.start >= found.last_word and verb.time != "infinitive"), None)
    if main is None or main.time != "future":
        return None
    return _weekday_from(found.last_word, found, today) or today


def _trails(other: Verb, main: Verb) -> bool:
    """Is it a saying behind the main verb, whose day is not that of what is to come (*…, a spokesman said Sunday*)?"""
    return other.start > main.end and other.klass == "saying"


def _weekday_from(start: int, found: Found, today: date, until: int | None = None) -> date | None:
    """The coming day of the first weekday that the sentence names from the word `start` on, not beyond `until`."""
    weekdays = found.encoded.lexicon.classes["WEEKDAY"]
    named = next((weekdays[word] for word in found.encoded.sentence.words[start:until] if word in weekdays), None)
    return sums.weekday_on_or_after(today, named) if isinstance(named, int) else None


def walked(found: Found, context: Context, after: date) -> date:
    """*se rendra mercredi à Kiev, puis jeudi à Varsovie*: under one verb, the days to come follow each other."""
    known, sentence = context.walk, found.encoded.sentence
    if known and known[0] == context.sentence and known[2] > after:
        told = sentence.words[known[1] : found.first_word]
        if tuple(word for word in told if word.isalpha()) in found.encoded.lexicon.instead:
            beside = sums.weekday_on_or_after(sums.shift_days(known[2], -3), after.weekday())
            return max(beside, after)  # "dimanche, et non samedi": the one beside it
        verbs = context.tenses.analyse(sentence).verbs
        subject = found.encoded.sentence.words[found.last_word : found.last_word + 1]
        alone = context.tenses.tenses.absolutes.isdisjoint(subject) and not any(
            known[1] <= verb.start < found.first_word and not _shares(found, context, verb) for verb in verbs
        )
        aside = found.encoded.lexicon.or_words | found.encoded.lexicon.backward
        if (alone or _lists_days(found, context, known[1])) and aside.isdisjoint(told):
            after = sums.weekday_on_or_after(known[2], after.weekday())
    context.walk = (context.sentence, found.last_word, after)
    return after


def may_follow(walk: tuple[int, int, date] | None, found: Found, context: Context, after: date) -> bool:
    """May a day of a clause joined to another be rather a week further, after the day to come of that clause?"""
    if walk is None or walk[0] != context.sentence or walk[2] <= after:
        return False
    told, lexicon = found.encoded.sentence.words[walk[1] : found.first_word], found.encoded.lexicon
    aside = lexicon.or_words | lexicon.backward | lexicon.fronted | context.tenses.tenses.befores
    joined = not context.tenses.tenses.coordinators.isdisjoint(told) or _lists_days(found, context, walk[1])
    return joined and aside.isdisjoint(told)


def goes_on(walk: tuple[int, int, date] | None, found: Found, context: Context, after: date, cue: Cue) -> date | None:
    """The day that a sentence may go on to from plans told just before it (*he leaves on Saturday. He will be back on
    Thursday*, said on a Wednesday): the first one after them where it tells of their end, or of the same traveller."""
    if walk is None or not 0 < context.sentence - walk[0] <= PLANS or walk[2] <= after or after == context.today:
        return None
    tenses, verb = context.tenses.tenses, cue.verb
    if verb is None or verb.time not in ("future", "present") or context.today is None:
        return None
    words = found.encoded.sentence.words
    if context.tenses.form(words[verb.start]).startswith(("ED", "PAST", "SET")):
        return None  # "She planned to leave on Thursday"
    same = words[0] in tenses.pronouns
    if same or verb.head in found.encoded.lexicon.homing:
        return sums.weekday_on_or_after(walk[2], after.weekday())
    return after if (after - context.today).days > TOMORROW else None


def _lists_days(found: Found, context: Context, before: int) -> bool:
    """*On Tuesday he meets the queen, on Thursday he flies to Rome*: do both days open a clause?"""
    words, links = found.encoded.sentence.words, context.tenses.tenses.day_links
    openings = (before - 1, found.first_word)
    heads = [at - (words[at - 1] in links) for at in openings if at > 0]
    return len(heads) == 2 and all(not at or words[at - 1] in (",", ":", ";") for at in heads)


def behind_stop(found: Found, context: Context, weekday: int) -> date | None:
    """*will land on Monday fresh from talks on Sunday*: the last such day before the stop that the sentence told."""
    known, lexicon, last = context.walk, found.encoded.lexicon, context.thread.last_day()
    if known is None or known[0] != context.sentence:
        if last is None or last[0].found is None or last[0].sentence != context.sentence:
            return None
        if moments.previous_word(found) in lexicon.behind_stop or context.governing(
            last[0].found
        ) is not context.governing(found):
            return None  # "told the bank on Thursday it would cut it off after Monday"
        known = context.sentence, last[0].found.last_word, last[1]  # "will be sworn in today after winning on Thursday"
    if context.today is None or known[2] < context.today or known[1] > found.first_word:
        return None
    told = found.encoded.sentence.words[known[1] : found.first_word]
    if lexicon.behind_stop.isdisjoint(told):
        return None
    at = max(place for place, word in enumerate(told) if word in lexicon.behind_stop)
    if not context.tenses.tenses.coordinators.isdisjoint(told[at:]) or "," in told[at:]:
        return None
    return sums.weekday_on_or_before(sums.shift_days(known[2], -1), weekday)


def _linking(context: Context) -> frozenset[str]:
    tenses = context.tenses.tenses
    return tenses.thats | tenses.relative_thats


def behind(found: Found, context: Context, chosen: date) -> date | None:
    """The day told before *after* in the sentence, where the day of what it leads would come later (*tried on Wednesday after
    being arrested on Friday*, said on a Monday)."""
    sentence, lexicon = found.encoded.sentence, found.encoded.lexicon
    words = sentence.words
    if lexicon.fronted.isdisjoint(words[: found.first_word]):
        return None
    told = context.thread.last_day()
    if told is None or told[0].sentence != context.sentence or told[0].found is None or told[1] >= chosen:
        return None
    between = words[told[0].found.last_word : found.first_word]
    parts = context.tenses.tenses.coordinators | {",", ";", ":"}
    leads = [at for at, word in enumerate(between) if word in lexicon.fronted]
    if len(leads) != 1 or not parts.isdisjoint(between[leads[0] :]):
        return None
    # "after which he left on Friday", "après quoi", but "après qu'il eut signé"
    led = between[leads[0] + 1 : leads[0] + 2]
    if not context.tenses.tenses.relatives.isdisjoint(led):
        return None
    return None if not _linking(context).isdisjoint(between[: leads[0]] + between[leads[0] + 2 :]) else told[1]


def came_before(found: Found, context: Context) -> bool:
    """Does a past further on in the sentence tell of *a day later*, so that this day is over?"""
    sentence, lexicon = found.encoded.sentence, found.encoded.lexicon
    told = sentence.words[found.last_word :]
    if lexicon.day_afters.isdisjoint(told) or not _linking(context).isdisjoint(told):
        return False
    at = next(place for place, word in enumerate(told) if word in lexicon.day_afters)
    if lexicon.attributive and (not at or lexicon.classes["UNIT"].get(told[at - 1]) != "day"):
        return False
    days = lexicon.classes["WEEKDAY"].keys() | lexicon.classes["MONTH"].keys()
    if at > SHORTLY or "," in told[:at] or not days.isdisjoint(told[:at]):
        return False  # "said on Thursday the man was seen on May 1 and found two days later"
    if told[at + 1 : at + 2] and told[at + 1] in lexicon.of_words:
        return False  # "a démissionné jeudi, au lendemain du vote"
    own = context.cue(found).verb
    if own is not None and own.klass == "saying":
        return False
    verb = context.tenses.governing(sentence, found.last_word + at, found.last_word + at + 1)
    return verb is not None and verb.time == "past" and verb.start >= found.last_word


def _shares(found: Found, context: Context, verb: Verb) -> bool:
    """Does a participle right after *and* share the auxiliary before (*will be flown on Tuesday and buried on Thursday*)?"""
    if not verb.start or verb.end - verb.start > 1 or verb.time not in ("participle", "past"):
        return False
    words = found.encoded.sentence.words
    return words[verb.start - 1] in context.tenses.tenses.joining and context.cue(found).direction == "future"


def listed_on(found: Found, context: Context, before: date, after: date) -> bool | None:
    """*Cancelled flights on Tuesday and Wednesday*, said on that Tuesday: does a list go on to a day to come, surely or not?

    None where it does not: its days come one after the other, and those of *met on Monday and Tuesday* are over by then.
    """
    told, tenses = _told_just(found, context, before, after), context.tenses.tenses
    if told is None:
        return None
    first, day = told
    sentence, verb = found.encoded.sentence, context.governing(found)
    between = sentence.words[first.last_word : found.first_word]
    link = between[-1:] if between[-1:] == [] or between[-1] not in tenses.day_links else between[-2:-1]
    if verb is None or link == [] or link[0] not in tenses.coordinators or verb is not context.governing(first):
        return None
    if moments.previous_word(first) in found.encoded.lexicon.pair_openers:
        return None  # "were towed out between Thursday and Saturday"
    direct = len(between) <= 2 and day == context.today and (after - day).days == 1
    return direct and not tenses.calling_off.isdisjoint((verb.head, f"{verb.head} {sentence.words[verb.end]}"))


def out_of_order(found: Found, context: Context, before: date, after: date) -> bool:
    """*Met the pope on Thursday and the king on Friday*, said on that Thursday: would the second of two joined days be over
    long before the first?"""
    told = _told_just(found, context, before, after)
    if told is None:
        return False
    between = found.encoded.sentence.words[told[0].last_word : found.first_word]
    joined = between[1:2] if between[:1] == [","] else between[:1]
    return joined != [] and joined[0] in context.tenses.tenses.coordinators


def _told_just(found: Found, context: Context, before: date, after: date) -> tuple[Found, date] | None:
    """The day told just before in the sentence, of publication or the day before it, where this one is over long before that
    or soon to come."""
    told, today = context.thread.last_day(), context.today
    if told is None or today is None or told[0].sentence != context.sentence or told[0].found is None:
        return None
    if not before < told[1] <= today or (today - told[1]).days > 1 or (after - today).days > TOMORROW:
        return None
    return told[0].found, told[1]


def done_by_then(found: Found, context: Context, cue: Cue, ago: int, ahead: int) -> date | None:
    """*Letters posted on Tuesday will arrive on Thursday*, said on a Monday: the day of the verb to come, where a participle
    of its subject may have one just before it as well as one of days ago."""
    verb, today = cue.verb, context.today
    if verb is None or today is None or verb.time not in ("participle", "past") or verb.end - verb.start > 1:
        return None
    if ahead > TOMORROW or ago <= TOMORROW or not 0 <= found.first_word - verb.end <= 1 or not verb.start:
        return None
    words = found.encoded.sentence.words
    main = next((v for v in context.tenses.analyse(found.encoded.sentence).verbs if v.start >= found.last_word), None)
    if main is None or main.time != "future" or not words[verb.start - 1].isalpha():
        return None
    if not {",", ";", ":"}.isdisjoint(words[found.last_word : main.start]):
        return None
    return _weekday_from(main.end, found, today)


def deferred(found: Found, context: Context, cue: Cue, nearest: date) -> date | None:
    """The day that something is put off to, where the nearest such day is that of publication or before the first plan.

    *Is put off to Monday*, published on a Monday, is a week further, unless an hour is told, and that very day where it
    was known before (*the meeting, postponed to Monday, will be held in Rome*). *The meeting planned for Friday is put
    off to Tuesday* is the Tuesday after that Friday.
    """
    if not cue.deferred or cue.verb is None or context.today is None:
        return None
    last, base = context.thread.last_day(), context.today
    if last is not None and last[0].sentence == context.sentence:
        base = max(base, last[1])
    if nearest > base:
        return None
    if base == context.today:
        if not moments.FINISHING.isdisjoint(found.slots):
            return None
        if cue.verb.time == "participle":
            return nearest
    return sums.weekday_on_or_after(sums.shift_days(base, 1), nearest.weekday())


def joined_cue(found: Found, context: Context) -> Cue | None:
    """What governs the day before, where this one is joined to it (*statements made Friday and Thursday*)."""
    link, cue = _since_joined(found, context)
    lexicon = found.encoded.lexicon
    return cue if tuple(link) in lexicon.pair_links or (len(link) == 1 and link[0] in lexicon.or_words) else None


def instead(found: Found, context: Context) -> Cue | None:
    """What governs the day that this one is not (*vendredi, et non mercredi comme annoncé*)."""
    link, cue = _since_joined(found, context)
    return cue if tuple(filter(str.isalpha, link)) in found.encoded.lexicon.instead else None


def _since_joined(found: Found, context: Context) -> tuple[list[str], Cue | None]:
    """The words since the weekday before in the sentence, and what governs that day; nothing where there is none."""
    known = context.joined
    if known is None or known[0] != context.sentence:
        return [], None
    return found.encoded.sentence.words[known[1] : found.first_word], known[2]
