"""Who is brought before a court, whose the court is, and who is only condemned in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Mention
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_REACH = 7
"""Words from the verb to the "to" before a court."""


def taken_to_court(article: Article, verb: Verb) -> bool:
    """ "took Myanmar to the International Court of Justice": a court follows "to"."""
    lows, courts = article.lows, article.words.COURTS
    for k in range(verb.end, min(verb.end + _REACH, len(lows) - 1)):
        if lows[k] in ",;:." or article.verbal[k]:
            return False
        if lows[k] in article.words.TO:
            return not courts.isdisjoint(lows[k + 1 : k + 5])
    return False


def an_act(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether a happening is the object: nobody is sentenced."""
    return any(verb.end < noun.start <= verb.end + 2 for noun in reading.nouns) and not any(
        article.lows[k] in article.words.COURTS for k in range(reading.sentence.first, verb.start)
    )


def acts_for_its_land(article: Article, start: int, mention: Mention) -> bool:
    """ "condamné par | un tribunal militaire de Kampala", "arrêté par | la police de Nairobi": whose the body is that does
    it; not "par la Cour de Luxembourg", where a court of several states sits."""
    lows, words, at = article.lows, article.words, mention.governed
    if mention.referents[0].type != "country" or lows[mention.end - 1] in words.SEATS_OF_COURTS:
        return False
    bodies = any_of(words, "COURTS", "STATE_BODIES", "OWN_BODIES", "BODIES_OF_STATES", "ARMED", "ACTING_BODIES")
    if bodies.isdisjoint(lows[start:at]):
        return False
    return all(words.PREPOSITIONS.get(low, "of") == "of" and low != "," for low in lows[start:at])
