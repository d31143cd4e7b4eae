"""What commas close off from what stands around it: participles, names beside a noun, who said so. Knows no language."""

from __future__ import annotations

from .tokenise import Sentence
from .verbs import Tenses, Verb

BESIDE = 7
"""Words of a name beside a noun at most."""
PARTED = 40
"""Words from a verb to a day that a name between commas parts from it at most."""
TAG = 4
"""Words from a comma to the verb of *a spokesman said* at most."""
CAPTION_SIGNS = frozenset(":-–")
"""What stands between the word that heads a caption and the caption."""
CLAUSE = 8
"""Words from a comma to the verb of the clause after it."""
SAYER = 7
"""Words at most for who said so and when, after the verb."""
SAID_WHEN = 2
"""Words at most for when it was said: "on Sunday"."""


def heads_caption(sentence: Sentence, tenses: Tenses) -> bool:
    """Does the sentence begin as a caption does (*Photo: …*, *FILE - …*), and not with a compound (*file-sharing*)?"""
    words, starts = sentence.words, sentence.starts
    if words[0] not in tenses.captions or len(words) < 3 or words[1] not in CAPTION_SIGNS:
        return False
    return words[1] == ":" or starts[2] > starts[1] + len(words[1])


def enclosed(words: list[str], verb: Verb, start: int) -> bool:
    """Is a participle closed off by commas from what follows (*le ministre, arrivé mardi, repart vendredi*)?"""
    return words[verb.start - 1 : verb.start] == [","] and "," in words[verb.end : start]


def enclosing(words: list[str], verb: Verb, start: int, end: int) -> bool:
    """Do commas part a participle and the day from what follows (*le chef, arrivé au pouvoir en mai, partira*)?"""
    alone = verb.time == "participle" and words[verb.start - 1 : verb.start] == [","] and verb.end <= start
    return alone and words[end : end + 1] == [","] and "," not in words[verb.end : start]


def past_apposition(words: list[str], verb: Verb, start: int) -> bool:
    """Does but a name or a rank between commas part a day from the verb before it (*will see the minister, Mr Peart, on
    Monday*)?"""
    before = words[verb.end : start]
    if len(before) > PARTED or before.count(",") != 2:
        return False
    first = before.index(",")
    last = before.index(",", first + 1)
    linked = len(before) - last == 2 or (len(before) - last == 1 and verb.time != "present")  # no caption's day
    return linked and 1 < last - first <= BESIDE


def says_aside(words: list[str], verb: Verb, tenses: Tenses) -> bool:
    """Is it but said between commas who said so (*hopes to be back, he said, for the feast on 31 January*)?"""
    if verb.klass != "saying" and verb.head not in tenses.uttering:
        return False
    return words[verb.end : verb.end + 1] == [","] and "," in words[max(0, verb.start - TAG) : verb.start]


def told_aside_after(words: list[str], verb: Verb, tenses: Tenses, end: int) -> bool:
    """Is but said after a comma who said so, or of the day itself what it is?

    *Intend to march on Wednesday, he told reporters*; *before the handover on Monday, the date set by treaty*.
    """
    if words[end : end + 1] != [","]:
        return False
    if verb.start == end + 1:  # "le 28 juillet, a prévenu le ministre"
        return verb.klass == "saying" and verb.time == "past"
    if verb.start <= end + 4 and not tenses.dates.isdisjoint(words[end + 1 : end + 4]):
        return True
    said = verb.klass == "saying" or verb.head in tenses.uttering
    return said and words[verb.start - 2] == "," and words[verb.start - 1] in tenses.speakers


def belongs_elsewhere(words: list[str], verb: Verb, tenses: Tenses, start: int, end: int) -> bool:
    """Is the only verb that was found, after a day, one of another clause: who said so, at the end of a sentence, or what a
    comma and a conjunction part from it (*the envoy travels on Monday to Rome, officials said*; *…, as crowds gathered*)?

    Then the verb of the day, before it, was taken for a noun, or is not known.
    """
    if verb.start < end or start < 2 or words[0] in tenses.led_links or words[0] in tenses.event_leads:
        return False
    comma = next((at for at in range(verb.start - 1, max(end - 1, verb.start - CLAUSE), -1) if words[at] == ","), None)
    if comma is None:
        return False
    if verb.klass == "saying" or verb.head in tenses.uttering:
        turned = comma == verb.start - 1
        rest = [word for word in words[verb.end :] if word.isalpha()]
        return len(rest) <= (SAYER if turned else SAID_WHEN) and tenses.thats.isdisjoint(rest)
    follower = words[comma + 1]
    linked = follower in tenses.coordinators or follower in tenses.when_clauses
    return linked or follower in tenses.borders or follower in tenses.relatives


def in_apposition(words: list[str], verb: Verb, day_links: frozenset[str], start: int, end: int) -> bool:
    """Do commas close off the day, with words before it, from the verb behind them (*X, en visite jeudi à Lima, sera*)?"""
    opens = next((at for at in range(start - 1, max(0, start - BESIDE), -1) if words[at] == ","), None)
    if opens is None or opens >= start - 1 or verb.start < end:
        return False
    closes = next((at for at in range(end, verb.start) if words[at] == ","), None)
    led = words[opens + 1]
    return closes is not None and verb.start - closes <= 2 and words[closes - 1] != "," and led not in day_links


def opens_another(words: list[str], verb: Verb, following: Verb | None, tenses: Tenses, start: int, end: int) -> bool:
    """Does a day stand in what opens another clause than that of the verb before it (*the army withdrew and, after talks on
    Friday, the rebels will follow*; *… and talks on Friday will show*)?"""
    for at in range(verb.end, start - 1):
        joined = words[at] in tenses.coordinators
        if not joined and words[at] not in tenses.thats and words[at] not in tenses.relative_thats:
            continue
        led = words[at + 1 + (words[at + 1] == ",")]
        if (led in tenses.event_leads or led in tenses.led_links) and "," in words[end : end + CLAUSE]:
            return following is not None
        right_behind = following is not None and tenses.clitics.issuperset(words[end : following.start])
        return joined and right_behind and following is not None and following.time != "participle"
    return False


def says_last(tenses: Tenses, words: list[str], between: list[str], verb: Verb) -> bool:
    """*The minister will resign, said a spokesman on Monday*: whoever says it stands behind the verb of saying."""
    after = words[verb.end] if verb.end < len(words) else ""
    if between[-1:] != [","] or not after.isalpha() or after in tenses.behind_clause:
        return False
    told = verb.head in tenses.sayings and after in tenses.articles
    return verb.head in tenses.uttering or told and tenses.periods.isdisjoint(words[verb.end + 1 : verb.end + 2])


def lists_days(sentence: Sentence, end: int, verb: int) -> bool:
    """Does a title list days before the colon that parts them from the verb (*bronze lundi, or mardi : il rentrera*)?"""
    weekdays, colon = sentence.document.lexicon.classes["WEEKDAY"], sentence.words.index(":")
    return end <= colon < verb and sum(word in weekdays for word in sentence.words[:colon]) > 1
