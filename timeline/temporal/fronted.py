"""A day in a phrase that waits for something, beside a verb that tells what was done. Knows no language: words are data.

*Craignant une offensive lundi, des milliers d'habitants ont fui*: the day is that of what is feared, and lies ahead.
"""

from __future__ import annotations

from .verbs import Chain, Cue, Tenses, Verb

AWAITED = Chain("awaited", "", "present", {"fr": "complément", "en": "complement"}, "craignant une offensive lundi")
"""What a phrase of waiting says of the day it holds, told as a verb would."""
REACH = 16
"""The phrase begins within so many words of its day."""
LONGEST = 4
"""Words that tell that something is waited for."""
CLOSING = 10
"""Words from the day to the comma that closes a phrase at the head of a sentence."""


def awaited(tenses: Tenses, words: list[str], start: int, end: int) -> Cue | None:
    """A day to come, where a phrase of waiting that opens the sentence or follows a comma holds it; else nothing.

    What is waited for stands between: *craignant lundi une offensive* tells when it was feared.
    """
    if tenses.awaiting_words.isdisjoint(words[max(0, start - REACH) : start]):
        return None
    at = start
    while at > 0 and start - at < REACH and words[at - 1] != ",":
        if words[at - 1] in tenses.borders or words[at - 1] in tenses.relatives:
            return None
        at -= 1
    if at and words[at - 1] != "," or not at and "," not in words[end : end + CLOSING]:
        return None
    for size in range(LONGEST, 0, -1):
        if start - at > size + (size < 3) and tuple(words[at : at + size]) in tenses.awaiting:
            return Cue("future", 0.86, Verb(at, at + size, words[at], AWAITED), AWAITED.label)
    return None


def enclosed(words: list[str], verb: Verb, start: int) -> bool:
    """Is a participle closed off by commas from what follows (*le ministre, arrivé mardi, repart vendredi*)?"""
    return words[verb.start - 1 : verb.start] == [","] and "," in words[verb.end : start]


def enclosing(words: list[str], verb: Verb, start: int, end: int) -> bool:
    """Do commas part a participle and the day from what follows (*le chef, arrivé au pouvoir en mai, partira*)?"""
    alone = verb.time == "participle" and words[verb.start - 1 : verb.start] == [","] and verb.end <= start
    return alone and words[end : end + 1] == [","] and "," not in words[verb.end : start]
