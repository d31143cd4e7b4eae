"""A day inside what a present judges: *salue la libération, vendredi, de X*, *prend acte de l'annonce, lundi, par X*.

What is judged is over. Knows no language: words come as data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .verbs import Cue

if TYPE_CHECKING:
    from .tense import Governed, TenseReader

SHORT = 2
"""Words of what is judged at least: an article and a noun."""


def judged(reader: TenseReader, day: Governed) -> Cue | None:
    """The past, where a day parts a noun from what it is of, or from who did it, behind the present of a judgement."""
    verb, words, tenses, start = day.verb, day.words, reader.tenses, day.start
    if verb is None or verb.time != "present" or not verb.end <= start - SHORT:
        return None
    if tenses.judging.isdisjoint(((verb.head,), (verb.head, words[verb.end]))):
        return None
    between = words[verb.end : start - 1]
    if "," in between or not tenses.borders.isdisjoint(between):
        return None
    if any(verb.end <= other.start < start for other in reader.analyse(day.sentence).verbs):
        return None
    behind = day.end + (day.follower == ",")
    links = tenses.of_words | tenses.contracted | tenses.doer_links
    return day.tell("past", 0.86) if not links.isdisjoint(words[behind : behind + 1]) else None
