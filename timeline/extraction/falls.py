"""What falls: a town to an army, a government to nobody; and those who give themselves up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.lexicon import any_of
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_NEAR, _FOLLOWING = 4, 12
"""Words before the verb among which the subject is looked for; words behind it that may name a place."""


def falls_to(article: Article, reading: Reading, verb: Verb) -> str:
    """The kind of "Mekele fell on November 28", "the town was taken by rebels", "the government fell"; empty: neither."""
    words, lows, at = article.words, article.lows, verb.end
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    if clause is None or clause.kind == "relative":
        return ""
    dated = at + 1 < len(lows) and lows[at] in words.DATED_BY and article.timed[at + 1]
    goes_on = at < len(lows) and lows[at].isalpha() and not article.covered[at] and not dated
    if goes_on and lows[at] not in words.BY and lows[at] not in words.INTO_HANDS:
        return ""
    before = lows[max(clause.start, verb.start - _NEAR) : verb.start]
    if not verb.passive and not words.CABINETS.isdisjoint(before):
        return "other"
    places = ("place", "metonym", "country")
    named = any(m.end == verb.start and (m.place or m.referents[0].type in places) for m in reading.mentions)
    return "attack" if named or not words.TOWNS.isdisjoint(before) else ""


def acts_on_something(article: Article, verb: Verb) -> bool:
    """ "Kiev a abattu lundi six drones", "Israel hit a convoy": an object follows, so whoever acts has not fallen."""
    words, lows, at = article.words, article.lows, verb.end
    while at + 1 < len(lows) and (article.timed[at] or lows[at] in words.DATED_BY and article.timed[at + 1]):
        at += 1
    if verb.reflexive or at >= len(lows) or lows[at] in words.PREPOSITIONS and lows[at] not in words.PLURAL_STARTS:
        return False
    if verb.lemma in words.HITTING and lows[at].isalpha():
        return not article.timed[at] and lows[at] not in any_of(words, "ADVERBS", "AND", "CONJUNCTIONS", "AFTER_EVENT")
    return lows[at] in words.DETERMINERS or lows[at] in words.NUMBERS or lows[at].isdigit() or bool(article.named[at])


def gives_up(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Les rebelles se sont rendus mardi": no place is gone to."""
    if verb.clitics or not article.words.THERE_TO.isdisjoint(article.lows[max(verb.start - 2, 0) : verb.main]):
        return False
    stop = min(verb.end + _FOLLOWING, reading.sentence.last)
    following = [article.lows[k] for k in range(verb.end, stop) if not article.timed[k]]
    return article.words.GOING_TO.isdisjoint(following)
