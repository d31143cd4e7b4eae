"""Days of what is feared, hoped for, faced or looming, beside a verb that tells what was done; and of what failed before.

*Craignant une offensive lundi, des milliers d'habitants ont fui*; *facing a ruling on Monday, X resigned*; *with a vote
looming on Sunday*: the day is that of what is in view, and lies ahead. *After failing to agree on Monday, they will try
again*: it is over. Knows no language: words are data.
"""

from __future__ import annotations

from collections.abc import Set

from .chains import Chain
from .tokenise import Sentence
from .verbs import Cue, Tenses, Verb

AWAITED = Chain(
    "awaited", "", "present", {"fr": "complément", "en": "complement"}, "craignant une offensive lundi", 0.86
)
FACING = Chain("facing", "", "present", {"fr": "participe", "en": "participle"}, "facing a vote on Thursday", 0.85)
FAILED = Chain("failed", "", "past", {"fr": "complément", "en": "complement"}, "after failing to agree", 0.85)
"""What a phrase says of the day it holds, told as a verb would."""
REACH = 16
"""A phrase of waiting begins within so many words of its day."""
NEAR = 8
"""So does what somebody faces."""
LONGEST = 4
"""Words that tell that something is waited for."""
OWNED = 5
"""Words after a day that owns something among which that stands."""
FRONTED = 8
"""Words before a verb among which its own day stands."""
CLOSING = 10
"""Words from the day to the comma that closes a phrase at the head of a sentence."""


def awaited(tenses: Tenses, leads: frozenset[str], words: list[str], start: int, end: int) -> Cue | None:
    """A day to come, where a phrase of waiting that opens the sentence or follows a comma holds it; else nothing.

    It says so whatever the verb; `leads` are the words that such phrases begin with. What is waited for stands between:
    *craignant lundi une offensive* tells when it was feared.
    """
    before = words[start - REACH - 1 if start > REACH else 0 : start]
    if "," in before:
        at = start - before[::-1].index(",")
    elif start <= REACH:
        at = 0
    else:
        return None
    if words[at] not in leads or (not at and "," not in words[end : end + CLOSING]):
        return None
    if not tenses.borders.isdisjoint(words[at:start]) or not tenses.relatives.isdisjoint(words[at:start]):
        return None
    for size in range(LONGEST, 0, -1):
        if start - at > size + (size < 3) and tuple(words[at : at + size]) in tenses.awaiting:
            return _told(words, at, size, AWAITED, "future")
    return None


def announced(tenses: Tenses, sentence: Sentence, verb: Verb, start: int, end: int) -> bool:
    """Is the day that of an event which a verb with a day of its own announces: "announced on Monday a summit in June"?

    So is one that commas set between the event and what it is of: "a confirmé le versement, en juin, de dix millions".
    """
    if verb.head in tenses.heralds and verb.time == "past" and _set_between(tenses, sentence, verb, start, end):
        return True
    if verb.head not in tenses.heralds or verb.time not in ("past", "before-past") or verb.end >= start - 2:
        return False
    words, lexicon = sentence.words, sentence.document.lexicon
    weekdays = lexicon.classes["WEEKDAY"]
    own = next((k for k in range(verb.end, min(verb.end + 2, start)) if words[k] in weekdays), -1)
    if own < 0 and _day_before(sentence, verb, weekdays.keys()):
        own = verb.end - 1  # "on Monday the minister announced the closure of the port on Friday"
    told = words[own + 1 : start]
    if own < 0 or len(told) > REACH or "," in told or not lexicon.done_nouns.isdisjoint(told):
        return False
    foreseen = (lexicon.scheduled_nouns, lexicon.event_nouns, tenses.heralded)
    return not all(nouns.isdisjoint(told) for nouns in foreseen)


def _day_before(sentence: Sentence, verb: Verb, weekdays: Set[str]) -> bool:
    """Does a day of its own stand before a verb, with no other verb between?"""
    words, verbs = sentence.words, sentence.analysis.verbs if sentence.analysis is not None else []
    opens = max((v.end for v in verbs if v.end <= verb.start), default=0)
    return not weekdays.isdisjoint(words[max(opens, verb.start - FRONTED) : verb.start])


def _set_between(tenses: Tenses, sentence: Sentence, verb: Verb, start: int, end: int) -> bool:
    """Do commas set the day between what the verb announces and what that is of?"""
    words, lexicon = sentence.words, sentence.document.lexicon
    if words[end : end + 1] != [","] or words[end + 1 : end + 2] == [] or words[end + 1] not in tenses.of_words:
        return False
    comma = next((k for k in range(start - 1, max(start - 4, verb.end), -1) if words[k] == ","), -1)
    told = words[verb.end : comma]
    if comma <= verb.end or len(told) > REACH or "," in told:
        return False
    return all(nouns.isdisjoint(told) for nouns in (lexicon.done_nouns, lexicon.blows, tenses.befell))


def beside_verb(tenses: Tenses, sentence: Sentence, cue: Cue, start: int, end: int) -> Cue | None:
    """What a phrase says of its day against the verb: what failed before a plan, what is faced or looms beside a past."""
    if cue.direction == "past":
        return None if cue.strict_past else _faced(tenses, sentence, start)
    return _failed(tenses, sentence.words, cue, start, end) if cue.direction in ("future", "plan") else None


def _faced(tenses: Tenses, sentence: Sentence, start: int) -> Cue | None:
    """A day to come, where it is that of a vote, a ruling… that somebody faces or that looms."""
    words, lexicon = sentence.words, sentence.document.lexicon
    foreseen = (lexicon.scheduled_nouns, lexicon.event_nouns, tenses.hearings)
    at = start - 1 - (words[start - 1] in tenses.day_links)
    if at > 1 and words[at] in tenses.looming:
        # "with a deadline looming on Sunday", but "ships approaching on Sunday were fired upon"
        due = any(words[at - 1] in nouns for nouns in foreseen)
        due = due or not tenses.absolute_leads.isdisjoint(words[max(0, at - 5) : at])
        return _told(words, at, 1, FACING, "future") if due else None
    for here in range(start - 1, max(0, start - NEAR) - 1, -1):
        word = words[here]
        if word in tenses.faced_by:
            if here and words[here - 1] in tenses.awaited_by:
                return None  # "was facing a vote on Thursday"
            owned = words[start + 1 : start + 2] != [] and words[start + 1] in tenses.possessive_signs
            if owned and not tenses.accidents.isdisjoint(words[start + 2 : start + OWNED]):
                return None  # "pending an inquiry into Tuesday's crash"
            faced = words[here + 1 : start]
            due = not all(nouns.isdisjoint(faced) for nouns in foreseen)
            return _told(words, here, 1, FACING, "future") if due else None
        if word == "," or word in tenses.borders or word in tenses.relatives:
            return None
    return None


def _failed(tenses: Tenses, words: list[str], cue: Cue, start: int, end: int) -> Cue | None:
    """Past, where a sentence opens on what had failed by then: what is to come is told of after a comma."""
    verb = cue.verb
    if verb is None or verb.start < end or words[0] not in tenses.fronts:
        return None
    opened = not tenses.mishaps.isdisjoint(words[1:5]) and "," not in words[:start]
    return _told(words, 1, 1, FAILED, "past") if opened and "," in words[end : verb.start] else None


def _told(words: list[str], at: int, size: int, chain: Chain, direction: str) -> Cue:
    return Cue(direction, chain.strength, Verb(at, at + size, words[at], chain), chain.label)
