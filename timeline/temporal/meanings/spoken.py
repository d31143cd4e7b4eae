"""The day on which a quotation was spoken, from which *today* and *tomorrow* in it are counted. Knows no language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .. import arithmetic as sums
from ..match import Found
from ..resolve import Context
from ..verb_groups import QUOTE_SIGNS, QUOTES

_LONG = 700
"""Signs of a quotation of several sentences looked over for its end or its beginning."""
_ADDED = 10
"""Words behind a quotation within which it is told to be added to another."""
_NEAR = 90
"""Signs behind a quotation within which whoever said it, and when, is told."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """That words stand in a quotation, and the day on which it was spoken, `None` where nobody tells."""

    day: date | None


UNTOLD = Spoken(None)


def spoken_on(found: Found, context: Context) -> Spoken | None:
    """When a quotation was spoken: *« Nous votons demain », a-t-il dit lundi*; `None` outside of quotations.

    The quotation may go on over several sentences, its day told before it or behind it.
    """
    sentence, today = found.encoded.sentence, context.today
    if today is None:
        return None
    quoted = None if QUOTE_SIGNS.isdisjoint(sentence.words) else context.tenses.analyse(sentence).quoted
    if quoted is None or not quoted[found.first_word]:
        return _over_sentences(found, context, today)
    beside = _told_beside(found, context, quoted, today)
    return beside if beside is not None else _over_sentences(found, context, today) or UNTOLD


def _told_beside(found: Found, context: Context, quoted: list[bool], today: date) -> Spoken | None:
    """The same where the day is told in the sentence of the quotation, or that day goes on (*added*)."""
    sentence = found.encoded.sentence
    words, told = sentence.words, context.thread.last_day()
    within = told is not None and told[0].found is not None and told[0].sentence == context.sentence
    if within and told is not None and told[0].found is not None and quoted[told[0].found.first_word]:
        between = words[told[0].found.last_word : found.first_word]
        if QUOTE_SIGNS.isdisjoint(between) or told[1] >= today:
            told = None  # "« Nous serons là ce soir et demain »": neither tells when it was said
    if told is not None and told[0].sentence == context.sentence:
        return Spoken(told[1]) if told[1] <= today else UNTOLD
    weekdays = found.encoded.lexicon.classes["WEEKDAY"]
    after = next((i for i in range(found.last_word, len(words)) if not quoted[i]), len(words))
    named = next((i for i in range(after, min(len(words), after + 9)) if words[i] in weekdays), None)
    if named is None:
        if (dated := _dated_behind(found, words, after, today)) is not None:
            return Spoken(dated)
        goes_on = not context.tenses.tenses.going_on.isdisjoint(words[after : after + _ADDED])
        if goes_on and told is not None and told[0].sentence == context.sentence - 1:
            return Spoken(told[1]) if told[1] <= today and not told[0].derived else UNTOLD  # "… », a-t-il ajouté"
        return None
    past = context.tenses.cue(sentence, named, named + 1).direction == "past"
    return _last(words[named], found, today) if past else UNTOLD


def _dated_behind(found: Found, words: list[str], after: int, today: date) -> date | None:
    """The day of a month told right behind a quotation (*"We vote tomorrow," he said on March 1*), the last one gone by, or
    that of the year told with it."""
    months = found.encoded.lexicon.classes["MONTH"]
    at = next((i for i in range(after, min(len(words), after + 9)) if words[i] in months), None)
    if at is None:
        return None
    beside = (words[k] for k in (at - 1, at + 1, at + 2) if after <= k < len(words))
    number = next((int(word) for word in beside if word.isdecimal() and len(word) < 3), 0)
    month = int(str(months[words[at]]))
    told = next((int(word) for word in words[at + 1 : at + 4] if word.isdecimal() and len(word) == 4), None)
    years = (told,) if told is not None else (today.year, today.year - 1)
    days = (sums.make_day(year, month, number) for year in years)
    return next((day for day in days if day is not None and day <= today), None)


def said_earlier(found: Found, context: Context) -> bool:
    """Was a quotation spoken before the story, as a pluperfect behind it tells (*"We meet on Thursday," she had said*)?"""
    sentence = found.encoded.sentence
    if QUOTE_SIGNS.isdisjoint(sentence.words):
        return False
    analysis = context.tenses.analyse(sentence)
    if analysis.quoted is None or not analysis.quoted[found.first_word]:
        return False
    behind = (verb for verb in analysis.verbs if verb.start >= found.last_word and not analysis.quoted[verb.start])
    first = next(behind, None)
    return first is not None and first.time == "before-past"


def told_in_quotation(found: Found, context: Context) -> date | None:
    """The day told in a quotation before the one inside it (*« J'ai vu mardi X, qui m'a dit : "Je partirai jeudi" »*)."""
    told = context.thread.last_day()
    if told is None or told[0].found is None or told[0].sentence != context.sentence:
        return None
    sentence = found.encoded.sentence
    quoted = context.tenses.analyse(sentence).quoted
    if quoted is None or not quoted[told[0].found.first_word]:
        return None
    signs = [QUOTES[word] for word in sentence.words[told[0].found.last_word : found.first_word] if word in QUOTE_SIGNS]
    return told[1] if signs and False not in signs else None


def _over_sentences(found: Found, context: Context, today: date) -> Spoken | None:
    """The same of a quotation that began in a sentence before, or ends in one behind."""
    sentence = found.encoded.sentence
    text, start, end = sentence.document.folded, sentence.starts[found.first_word], sentence.end_of(found.last_word - 1)
    opened = max([text.rfind(sign, max(0, start - _LONG), start) for sign in QUOTES])
    if opened < 0 or not _opens(text, opened):
        return None
    for told in reversed(context.thread.told[-6:]):
        before = told.found
        if before is None or context.sentence - told.sentence > 3 or told.sentence == context.sentence:
            continue
        there = before.encoded.sentence
        day = told.interval.earliest
        if there.start <= opened < there.end and there.starts[before.first_word] < opened:
            return Spoken(day) if day is not None and day == told.interval.latest and day <= today else UNTOLD
    signs = [at for sign in QUOTES if (at := text.find(sign, end, end + _LONG)) >= 0]
    closed = min(signs, default=-1)
    if closed < 0 or _opens(text, closed):
        return None
    behind = text[closed + 1 : closed + _NEAR].partition(".")[0].replace(",", " ").replace("-", " ").split()
    weekdays, tenses = found.encoded.lexicon.classes["WEEKDAY"], context.tenses.tenses
    named = next((at for at, word in enumerate(behind) if word in weekdays), None)
    if closed < sentence.end or named is None or tenses.sayings.isdisjoint(behind[:6]):
        return UNTOLD
    if not (tenses.relatives | tenses.borders | tenses.befores).isdisjoint(behind[:named]):
        return UNTOLD  # "», a dit le ministre, qui sera lundi à Rome", "», a-t-il dit avant le vote de lundi"
    return _last(behind[named], found, today)


def _last(weekday: str, found: Found, today: date) -> Spoken:
    """The day that a weekday means in the week that ends today."""
    return Spoken(sums.weekday_on_or_before(today, int(str(found.encoded.lexicon.classes["WEEKDAY"][weekday]))))


def _opens(text: str, at: int) -> bool:
    """Does a sign open a quotation? A straight one does after a blank or at the beginning, and not before a blank."""
    told = QUOTES[text[at]]
    if told is not None:
        return told
    return (at == 0 or text[at - 1] in " \n(:\u00a0") and text[at + 1 : at + 2] not in ("", " ", "\n", ",", ".")
