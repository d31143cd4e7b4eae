"""What is to be done by a day: "must report by 2 December", "has been told to finish the road by March"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.derived import DAYS, one_day, within
from timeline.extraction.kind import Kind, by_verb
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words
from timeline.temporal.values import Expression, Interval

if TYPE_CHECKING:
    from timeline.extraction.drafts import Draft

NO_EARLIER = ("not-before", "before", "until")
"""Signals that, under a negation, tell from when it will be: "ne voteront pas avant 2014"."""
LIMITS = ("deadline", "before")
"""Signals that tell by when something is to be done."""
_VAGUE = ("other", "statement", "aid", "agreement")
_TERMS = (*_VAGUE, "deadline")
_SAID_AGAIN = 40
"""Words from a length that somebody has to the day that says it again."""


def gives_time(article: Article, verb: Verb) -> bool:
    """ "gave it until Friday to pay", "a jusqu'à vendredi pour payer": a day is what is given, or had."""
    words = article.words
    if verb.lemma in words.GIVING:
        return True
    if verb.lemma in words.HAVING_TIME:  # "disposent | de cinq jours"
        return 1 in article.timed[verb.end : verb.end + 4] or 1 in article.signals[verb.end : verb.end + 1]
    if verb.lemma != words.HAVE or verb.end >= len(article.tokens):
        return False
    again = article.timed[verb.end] and not words.THAT_IS.isdisjoint(article.lows[verb.end : verb.end + _SAID_AGAIN])
    return bool(article.signals[verb.end] or again)  # "ont cinq jours pour partir, | soit jusqu'à mercredi"


def time_limit(
    article: Article,
    verb: Verb | None,
    kind: Kind | None,
    expression: Expression,
    interval: Interval,
    clause: Clause | None,
) -> Kind | None:
    """A deadline in place of a vague `kind`, or of none, where `verb` is a duty and the day its last."""
    had = verb is not None and (verb.lemma in article.words.HAVING_TIME or verb.lemma == article.words.HAVE)
    if had and verb is not None and kind is None and expression.signal == "until" and gives_time(article, verb):
        return by_verb("other", article.tokens[verb.main].text, "000")
    if verb is None or expression.signal not in LIMITS or kind is not None and kind.kind not in _VAGUE:
        return kind
    if kind is not None and kind.noun is not None or not _ahead(interval, article.day):
        return kind
    words, head = article.words, verb.head
    duty = (
        verb.form == "fin" and verb.tense != "impf" and verb.modal == "scheduled" and verb.modal_lemma in words.LIMITED
    )
    duty = duty or verb.tense == "fut" and article.lows[verb.start] in words.LIMITED  # "shall report by May 3"
    if head is not None and verb.form == "inf" and verb.start - head.end < 2:
        duty = head.passive and head.lemma in words.ORDERING_AWAY
    if (
        kind is None
        and clause is not None
        and clause.kind == "content"
        and clause.verb is verb
        and verb.tense == "pres"
    ):
        above = verb_above(clause)  # "asked them to ensure that cameras are installed by May 3"
        duty = duty or verb.passive and above is not None and above.stance == "demand" and not above.negated
    return by_verb("deadline", article.tokens[verb.main].text, "000") if duty and not verb.negated else kind


def limit_given(
    article: Article, verb: Verb | None, kind: Kind, expression: Expression, interval: Interval
) -> date | None:
    """The last day of "gave it until Sept. 30 to pay", where what is told is no more than that; `None` elsewhere."""
    if verb is None or expression.signal != "until" or kind.kind not in _TERMS or not gives_time(article, verb):
        return None
    return interval.end_latest


def runs_out(verb: Verb | None, words: Words, kind: Kind, expression: Expression, day: date | None) -> Interval | None:
    """The end of "the treaty now runs until 5 February": the day on which what runs is due to run out."""
    interval = expression.interval
    if verb is None or expression.signal != "until" or interval is None or kind.kind not in _TERMS:
        return None
    ahead = interval.end_latest is not None and day is not None and interval.end_latest > day
    running = (
        verb.lemma in words.RUNNING_ON and verb.form == "fin" and verb.tense in ("pres", "fut") and not verb.negated
    )
    return interval if ahead and running else None


def or_else(article: Article, verb: Verb | None, expression: Expression, end: int) -> bool:
    """ "Was to pay by December 31st | or go": what is asked by a day that ends at token `end`, on pain of something."""
    words, lows = article.words, article.lows
    if verb is None or expression.signal not in LIMITS or words.OR_ELSE.isdisjoint(lows[end : end + 1]):
        return False
    behind = article.lexicon.forms.get(lows[end + 1], ()) if end + 1 < len(lows) else ()
    return bool(verb.modal) and verb.end < end and any(form.tense == "inf" for form in behind)


def settle(drafts: Sequence[Draft], *, due: bool, asked: bool) -> None:
    """Say of what runs out that it is due to, and of what is asked on pain of something that it is demanded."""
    for draft in drafts:
        if due and draft.certainty.value == "ongoing":
            draft.certainty.value = "scheduled"
        if asked and draft.certainty.value in ("scheduled", "announced", "expected"):
            draft.certainty.value = "demanded"


def open_until(drafts: Sequence[Draft], day: date | None, last: date) -> None:
    """Let the time limit told last, up to `last`, run from the day of publication: it may be met on any day until then."""
    if drafts and drafts[-1].interval == one_day(last):
        drafts[-1].interval = within(day, last)


def _ahead(interval: Interval, day: date | None) -> bool:
    return day is not None and interval.end_latest is not None and interval.end_latest > day


def possible_ahead(article: Article, verb: Verb, interval: Interval) -> bool:
    """ "could be in force within ten days", "could attend on 16 November": what may be on a day ahead."""
    day, first = article.day, interval.start_earliest
    if verb.form != "fin" or verb.negated or verb.modal != "expected" or day is None or first is None:
        return False
    if interval.granularity not in DAYS:
        return False  # "nobody should expect a solution in the spring"
    return first > day or interval.end_latest is not None and first == day and interval.end_latest > day
