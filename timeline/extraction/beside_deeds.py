"""Who takes part beside those who act: "avec l'aide de X", "sur ordre de X", "au nom de X", "under the protection of X"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PARTIES, SOMEBODY
from timeline.extraction.lexicon import any_of, phrase_at
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL

_DESCRIBED = 2
"""Words between what is given and "of" at most: "avec l'aide | militaire | de"."""
_NEAR = 5
"""Words from "of" to whoever it leads to."""


def add_beside(article: Article, draft: Draft) -> None:
    """Add whoever helped, ordered it or is spoken for; whoever only backs it takes no part."""
    words, clause, verb = article.words, draft.clause, draft.verb
    if clause is None or verb is None or draft.certainty.value == "denied":
        return
    if words.LED_PARTIES.isdisjoint(draft.reading.lows):
        return
    orders, phrases = words.ON_ORDERS, words.WITH_HELP | words.ON_ORDERS
    for k in article.tokens_of(clause, verb.end):
        if led := phrase_at(article.lows, k, phrases):
            role = "participant" if draft.kind in MUTUAL or led not in orders else "agent"
            who = SOMEBODY if led not in orders else PARTIES  # "un passeport | au nom de Dupont"
            for referent in _led_to(article, draft, clause, k + len(led)):
                if referent.type in who and draft.cast.get(referent, "recipient") == "recipient":
                    draft.cast[referent] = role


def _led_to(article: Article, draft: Draft, clause: Clause, at: int) -> list[Referent]:
    """Those whom "of" leads to behind what is given, in the words of the clause and before any other verb."""
    lows, words, reading, verb = article.lows, article.words, draft.reading, draft.verb
    of = next(
        (k for k in range(at, at + _DESCRIBED + 1) if lows[k : k + 1] and lows[k] in any_of(words, "OF_SOME", "FROM")),
        0,
    )
    if not of or verb is None or any(verb.end <= v.start < of for v in reading.verbs):
        return []
    stop = min(of + _NEAR, clause.end)
    stop = next((k for k in range(of + 1, stop) if lows[k] in ",;:" or article.verbal[k]), stop)
    first = next((m for m in reading.mentions if of < m.start < stop and clause.holds(m.start)), None)
    if first is None:
        return article.adjectives_near(of + 1, stop, reach=0)
    listed = (m for m in reading.mentions if m.start >= first.start and m.governed == first.governed)
    return [r for m in listed for r in article.settle(m, reading)]
