"""What a phrase beside the verb waits for: "Craignant une offensive lundi, X a fui", "Threatened with a strike on Monday"."""

from __future__ import annotations

from timeline.extraction.beside_dates import is_future
from timeline.extraction.dating import Governor
from timeline.extraction.looks import first_within, has_verb, last_before
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb

_REACH = 14
"""Words from such a phrase to its day."""


def awaited(article: Article, reading: Reading, found: Governor, index: int) -> Governor:
    """`found`, or the happening that is feared, hoped for or threatened before a day to come, beside the verb."""
    start = article.spans[index][0]
    first = awaiting_from(article, reading, start)
    interval = article.expressions[index].range or article.expressions[index].interval
    today = interval is not None and interval.start_earliest == article.day
    if first < 0 or not today and not is_future(interval, article.day):
        return found
    if has_verb(reading.verbs, first + 1, start, "fin"):
        return found  # "craignant que X n'attaque lundi"
    noun = last_before(reading.nouns, start)
    return Governor(reading.clause_at(start), noun=noun if noun is not None and first < noun.start else None)


def awaiting_from(article: Article, reading: Reading, start: int) -> int:
    """Where a phrase of fear, hope or threat begins that opens the sentence or follows a comma; -1 where none does."""
    lows, words, first = article.lows, article.words, reading.sentence.first
    at = max(first, start - _REACH)
    near = lows[at:start]
    if "," in near:
        at = start - near[::-1].index(",")
    elif at > first and lows[at - 1] != ",":
        return -1
    verb = first_within(reading.verbs, at, at + 1)
    if verb is not None and is_awaiting(article, verb):
        return at
    if at != first:
        return -1
    if lows[at] in words.FEARFUL or verb is not None and verb.lemma in words.ASKING_ABOUT:
        return at
    opened = lows[at : at + 3]
    led = lows[at] in words.PREPOSITIONS and not words.NOUN_STANCES.keys().isdisjoint(opened)
    return at if led and first_within(reading.verbs, at, start) is None else -1


def is_awaiting(article: Article, verb: Verb) -> bool:
    """ "craignant", "hoping for", "menacé par": a participle of fear, hope or threat."""
    if verb.form == "ger":
        return verb.stance in ("fear", "hope") and not verb.negated
    return verb.form == "pp" and verb.lemma in article.words.THREATENING


def threatened(article: Article, head: Verb, noun: Noun) -> bool:
    """ "menacée d'une grève lundi": it may come; but a vote that threatens somebody is on the agenda."""
    voted = noun.happening.kind == "vote"
    return head.form == "pp" and head.lemma in article.words.THREATENING and not voted
