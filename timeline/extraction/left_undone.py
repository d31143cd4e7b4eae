"""What was decided or chosen not to be done: whoever will not do what others wait for refuses."""

from __future__ import annotations

from timeline.extraction.kind import Kind, by_verb
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb

_WAITED_FOR = frozenset(("agreement", "meeting", "visit", "aid", "vote", "call", "statement"))
"""What others wait for: not to do it is to refuse."""


def is_left_undone(article: Article, done: Verb) -> bool:
    """ "de | ne pas | signer": an infinitive behind both words of the negation."""
    lows, words = article.lows[max(done.start - 3, 0) : done.start], article.words
    return done.negated or not (words.NEGATION_MARKS.isdisjoint(lows) or words.NEGATIONS.isdisjoint(lows))


def turned_away_from(article: Article, done: Verb) -> Kind:
    """ "a choisi de ne pas signer": whoever will not do what others wait for refuses; "de ne pas bombarder": no deed."""
    kind, cameo = ("refusal", "120") if done.kind in _WAITED_FOR or done.stance == "carry" else ("other", "000")
    return by_verb(kind, article.tokens[done.main].text, cameo)
