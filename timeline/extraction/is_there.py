"""Where somebody is on a day, told by a pronoun: "Il devait parler à Dublin, il y sera finalement le 15"."""

from __future__ import annotations

from timeline.extraction.carried_nouns import subject_of
from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb


def is_there(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """Whether a verb of being says of somebody no more than "there", and a day."""
    words, lows, last = article.words, article.lows, reading.sentence.last
    if (
        verb.negated
        or words.THERE.isdisjoint(lows[max(verb.start - 1, 0) : verb.main])
        or subject_of(article, reading, clause, verb) is not None
    ):
        return False
    at = verb.end
    while at < last and lows[at] in words.ADVERBS and not article.timed[at]:
        at += 1
    day = at < last and (article.timed[at] or at + 1 < last and bool(article.timed[at + 1]))
    ends = at >= last or not lows[at].isalnum() or lows[at] in words.AND
    fronted = any(article.dated[k] for k in range(clause.start, verb.start))
    return bool(article.subject(reading, verb)) and bool(day or ends and fronted)
