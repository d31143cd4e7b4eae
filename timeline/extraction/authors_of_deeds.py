"""Whose deed it is that something was done with: "Russian sanctions imposed on the EU" are Russia's, who suffers nothing."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb

_DONE = frozenset(("sanction", "attack", "military"))
"""Kinds of deeds that a noun tells and an adjective before it ascribes."""
_WITH_OWNER = 9
"""Words from such a deed to its verb where its author stands beside it: "sanctions of X | against two judges | were"."""
_BETWEEN = 3
"""Words from the deed to its verb: "sanctions | were then | lifted"."""


def authors_of(article: Article, reading: Reading, clause: Clause, verb: Verb, kind: str) -> tuple[Referent, ...]:
    """Whom the words beside the noun of a deed name, where the verb says that the deed was done or undone, by nobody else:
    "Oslo's sanctions were lifted", "les sanctions de l'Union contre Minsk ont été levées"."""
    by = next((m for m in reading.mentions if m.role == "by" and m.start >= verb.end and clause.holds(m.start)), None)
    for noun in reading.nouns:
        if noun.happening.kind not in _DONE or noun.happening.agreed or noun.end > verb.start:
            continue
        whose = next((m for m in reading.mentions if m.governed == noun.end and m.role == "of" and not m.place), None)
        if whose is not None and verb.start - noun.end < _WITH_OWNER and kind in (noun.happening.kind, "withdrawal"):
            return whose.referents if clause.holds(noun.start) and by is None else ()
        if not 0 <= verb.start - noun.end < (_WITH_OWNER if by is None else _BETWEEN):
            continue
        if kind not in (noun.happening.kind, "withdrawal") or not clause.holds(noun.start):
            return ()
        noun_word = article.lows[noun.start]
        # "U.S. sanctions", "Moscow's raids": a name before the noun, its last full stop or mark of a genitive between
        near = [m for m in reading.mentions if 0 <= noun.start - m.end < 2 and not m.place and not m.role]
        named = (
            near[-1].referents
            if near and ((behind := article.lows[near[-1].end]) in (noun_word, ".") or behind in article.words.OWNING)
            else ()
        )
        if by is not None:
            return ()
        return (*named, *article.adjectives_near(noun.start, noun.end))
    return ()


def only_qualifies(article: Article, mention: Mention) -> bool:
    """ "a U.S.-drafted resolution", "the Athens-to-Vilnius flight": part of a word that says what something is like."""
    lows, at = article.lows, mention.end
    if lows[at] == "." and lows[at + 1 : at + 2] == ["-"]:
        at += 2  # "U.S.-drafted"
        return at < len(lows) and lows[at].endswith(article.words.PAST_ENDING)
    if (
        at + 1 < len(lows)
        and lows[at] in article.words.TO
        and article.document.hyphened(at)
        and article.document.hyphened(at + 1)
    ):
        return True
    first = mention.start
    if first > 1 and lows[first - 1] in article.words.TO and article.document.hyphened(first):
        return article.document.hyphened(first - 1)
    return lows[at].endswith(article.words.PAST_ENDING) and article.document.hyphened(at)
