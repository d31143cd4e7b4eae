"""Deaths and ruins that nobody intends: whoever dies in a cave-in, a crash or a fire at a plant is not attacked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.lexicon import any_of
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Noun, Reading

_REACH = 10
"""Words between a verb and what brought death."""
_PHRASE = 4
"""Words after an accident that tell where it was."""


def by_accident(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "were killed in a cave-in", "a fire killed ten", "an explosion at a plant killed nine"; nobody attacks beside it."""
    words = article.words
    if verb.passive and any(v.lemma in words.OVERTURNING and v.start > verb.end for v in reading.verbs):
        return not _on_purpose(article, reading)  # "were injured when their coach overturned"
    if reading.lows.isdisjoint(any_of(words, "ACCIDENTS", "EXPLOSIONS")):
        return False
    if any(v is not verb and v.kind == "attack" and v.lemma not in words.RAVAGING for v in reading.verbs):
        return False
    first, last = reading.sentence.first, reading.sentence.last
    places = (
        range(verb.end, min(last, verb.end + _REACH))
        if verb.passive
        else range(max(first, verb.start - _REACH), verb.start)
    )
    return any(_accident(article, k) for k in places) and not _on_purpose(article, reading)


def blows_up_alone(article: Article, reading: Reading, noun: Noun) -> bool:
    """ "Une explosion dans une usine chimique": no attack, unless somebody attacks beside it."""
    words = article.words
    if reading.lows.isdisjoint(words.EXPLOSIONS) or noun.happening.words[-1] not in words.EXPLOSIONS:
        return False
    told = words.RAVAGING | words.DOING  # "a fait dix morts"
    others = any(v.kind == "attack" and v.lemma not in told for v in reading.verbs)
    return not others and _accident(article, noun.end - 1) and not _on_purpose(article, reading)


def _on_purpose(article: Article, reading: Reading) -> bool:
    """Whether the sentence names an attack, arms, or those who brought it about: "set by rebels"."""
    words, lows = article.words, article.lows
    if not reading.lows.isdisjoint(any_of(words, "SHELLS", "ON_PURPOSE")):
        return True
    if any(n.happening.kind == "attack" and n.happening.words[-1] not in words.EXPLOSIONS for n in reading.nouns):
        return True
    doers = any_of(words, "ARMED", "FIGHTERS")
    if reading.lows.isdisjoint(doers):
        return False
    sentence = range(reading.sentence.first, reading.sentence.last)
    return any(lows[k] in words.BY and not doers.isdisjoint(lows[k + 1 : k + 4]) for k in sentence)


def _accident(article: Article, k: int) -> bool:
    """Whether an accident stands there: "cave-in" is two words, gunfire has no article, a blast needs a plant."""
    words, lows = article.words, article.lows
    low = lows[k]
    if low in words.EXPLOSIONS:
        return not words.INDUSTRY.isdisjoint(lows[max(k - 3, 0) : k + 2 * _PHRASE])
    if low not in words.ACCIDENTS:
        return False
    if low in words.ACCIDENTS_IN_TWO:
        return article.document.hyphened(k + 1) and lows[k + 1 : k + 2] == [words.ACCIDENTS_IN_TWO[low]]
    if low not in words.ALSO_SHOTS:
        return True
    before = lows[max(k - 3, 0) : k]
    at = next((j for j, word in enumerate(before) if word in words.ARTICLES), -1)
    led = at >= 0 and not words.OF_GUNS & set(before[at:])
    return led and not any(article.cast.adjectives.get(j) for j in range(max(k - 2, 0), k))
