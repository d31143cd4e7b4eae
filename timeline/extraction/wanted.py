"""What is wanted of others: "wants the siege lifted by Friday", "ordered the hostages freed by June 1"."""

from __future__ import annotations

from datetime import date

from timeline.extraction.clauses import Clause
from timeline.extraction.matrices import BY_STANCE
from timeline.extraction.reading import Article
from timeline.extraction.time_limits import LIMITS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval

_REACH = 9
"""Words between whoever wants something and what he wants done."""


def wanted(
    article: Article,
    clause: Clause | None,
    verb: Verb | None,
    interval: Interval | None,
    expression: Expression | None,
    day: date | None,
) -> tuple[str, Verb] | None:
    """The value of what somebody wants done, or have others do, by a day ahead, with the verb that wants it."""
    if verb is None or clause is None:
        return None
    if (seen := _seen_done(article, verb)) is not None:
        return seen
    due = expression is not None and expression.signal in LIMITS and verb.form == "pp"
    if not _ahead(interval, day) and not (due and article.language_is_english):
        return None
    words, lows = article.words, article.lows
    if not article.language_is_english:
        return _told_to_go(article, verb, expression)
    if verb.lemma in words.WANTING:
        limit = expression is not None and expression.signal in LIMITS
        asked = limit and not verb.passive and not verb.negated and verb.form == "fin"
        return (
            ("demanded", verb) if asked and words.INFINITIVE_MARKS.isdisjoint(lows[verb.end : verb.end + 1]) else None
        )
    if verb.form not in ("pp", "inf") or verb.form == "inf" and lows[verb.start - 1] not in words.INFINITIVE_MARKS:
        return None
    before = (v for v in reversed(clause.verbs) if v.end < verb.start and (v.form == "fin" or v.form == "inf"))
    head = next(before, None)
    if head is None or head.passive or "," in lows[head.end : verb.start] or verb.start - head.end > _REACH:
        return None
    if verb.form == "inf":
        asks = head.lemma in words.WANTING and verb.start - head.end > 1
        return ("demanded", head) if asks and not head.negated else None
    wish = head if head.form == "fin" else next((v for v in reversed(clause.verbs) if v.end <= head.start), head)
    for above in (head, wish):
        if above.lemma in words.WANTING or above.lemma in words.ORDERING:
            return ("expected" if above.negated else "demanded"), above
        if above.stance in ("fear", "hope", "demand"):
            return ("expected" if above.negated else BY_STANCE[above.stance]), above
    return None


def _seen_done(article: Article, verb: Verb) -> tuple[str, Verb] | None:
    """ "wants to see the hostages | freed on Saturday", "souhaite voir X | libérée": whatever its day, it is only wished."""
    words, lows, seeing = article.words, article.lows, verb.head
    if verb.form != "pp" or seeing is None or seeing.form not in ("inf", "ger"):
        return None
    if seeing.lemma not in words.SEEING and seeing.lemma not in words.OBTAINING:
        return None
    if verb.start - seeing.end > _REACH or "," in lows[seeing.end : verb.start]:
        return None
    wish = seeing.head
    if wish is None or wish.end > seeing.start:
        return None
    if wish.lemma in words.WANTING:
        return ("expected" if wish.negated else "demanded"), wish
    if wish.stance == "hope" or wish.lemma in words.INTENDING:
        return "expected", wish
    return ("expected", wish) if not words.EAGER.isdisjoint(lows[wish.start : seeing.start]) else None


def _told_to_go(article: Article, verb: Verb, expression: Expression | None) -> tuple[str, Verb] | None:
    """ "L'ambassadeur a été prié de quitter Caracas avant samedi": that he leaves is asked for, and lies ahead."""
    if expression is None or expression.signal not in LIMITS:
        return None
    teller = verb.head if verb.form == "inf" and verb.head is not None else verb
    near = teller is verb or verb.start - teller.end < _REACH
    told = teller.passive and teller.lemma in article.words.ORDERING_AWAY and not teller.negated
    return ("demanded", teller) if told and near else None


def _ahead(interval: Interval | None, day: date | None) -> bool:
    if interval is None or day is None:
        return False
    return interval.end_latest is None or interval.end_latest > day
