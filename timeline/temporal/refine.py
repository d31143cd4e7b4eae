"""Refine: take the article in, find the signal before an expression, and apply it to the resolved interval."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from . import intervals
from .compile import Grammar
from .hits import Leads
from .match import Found
from .values import Interval

Bend = Callable[[Interval, date | None], Interval]

SIGNALS: dict[str, tuple[Bend, str | None]] = {
    "deadline": (intervals.deadline, "ON_OR_BEFORE"),
    "before": (intervals.before, "BEFORE"),
    "after": (lambda interval, _today: intervals.after(interval), "AFTER"),
    "from-then": (intervals.from_then, "AFTER"),
    "since": (lambda interval, _today: intervals.open_after(interval), None),
    "from": (lambda interval, _today: intervals.open_after(interval), "ON_OR_AFTER"),
    "not-before": (lambda interval, _today: intervals.open_after(interval), "ON_OR_AFTER"),
    "until": (lambda interval, _today: intervals.open_before(interval), "ON_OR_BEFORE"),
    "about": (lambda interval, _today: intervals.approximate(interval), "APPROX"),
}
"""What a signal does to an interval, given the publication day, and its TIMEX3 mod."""


def attach(found: Found, grammar: Grammar) -> None:
    """Set the signal of a match and take the article before it into the expression."""
    encoded, lexicon, rule = found.encoded, grammar.lexicon, found.rule
    start = found.start
    qualifying = lexicon.attributive and qualifies(found)
    if start and rule.determiner and not qualifying and encoded.words[start - 1] in lexicon.determiners:
        start -= 1
        found.begin(start)
    words, last = encoded.sentence.words, found.last_word
    if last < len(words) and words[last] in grammar.trailing:
        for trail, kind in grammar.trailing[words[last]]:
            if tuple(words[last : last + len(trail)]) == trail:
                found.signal, found.signal_start = kind, found.end
                return
    if not start or (rule.options and rule.options.get("quarters")):
        return
    before = encoded.codes[start - Leads.WORDS if start > Leads.WORDS else 0 : start]
    for back, accepts in grammar.before[before]:
        at = start - back
        for number in accepts:  # the one that begins first wins, the earlier one on a tie
            signal = grammar.signals[number]
            kind = signal.kind
            named = qualifying or (lexicon.attributive and owns(found))
            if kind == "after" and _comes_next(found, encoded.first[at]):
                continue  # "the following July"
            if kind == "until" and _moved_up(found, encoded.first[at]):
                continue  # "moved the hearing up to Friday"
            if (
                kind == "about"
                and found.has("wd")
                and not found.has("d")
                and words[encoded.first[at]] in lexicon.topical
            ):
                continue  # "has an opinion about Saturday"
            if kind == "from" and (
                _moved(found) or (encoded.first[at] and words[encoded.first[at] - 1] in lexicon.dating)
            ):
                continue  # "moved from Monday to Tuesday", "dates from the 1980s"
            opens = (
                kind == "from" and not encoded.first[at] and not _since_event(found)
            )  # "From April 1 tariffs will rise"
            around = named and not opens and (kind in AROUND_EVENTS or (kind == "since" and _since_event(found)))
            if not (_due(found, qualifying) if kind == "deadline" else around):
                first = encoded.first[at]
                if kind == "not-before" and not lexicon.conditions.isdisjoint(words[max(0, first - 8) : first]):
                    kind = "before"  # "s'il ne cédait pas avant mardi"
                found.signal, found.signal_start = kind, at
                break


def _comes_next(found: Found, at: int) -> bool:
    """Is *following* an adjective behind an article (*the following July*), and no preposition?"""
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    return words[at] in lexicon.next_after and at > 0 and words[at - 1] in lexicon.determiners


def _moved_up(found: Found, at: int) -> bool:
    """Is it *up to* after a verb of moving, which tells where to (*moved the hearing up to Friday*)?"""
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    return words[at : at + 2] == lexicon.moved_up and not lexicon.movers.isdisjoint(words[max(0, at - 6) : at])


def _due(found: Found, qualifying: bool) -> bool:
    """Is it *the Friday deadline*, the day of what it names, not *by Friday banning …*, where the day is the term?"""
    words, last = found.encoded.sentence.words, found.last_word
    alone = found.has("wd") and not found.has("d")
    return qualifying and not (alone and found.encoded.lexicon.scheduled_nouns.isdisjoint(words[last : last + 2]))


def _moved(found: Found) -> bool:
    """Does a verb of moving stand before (*moved from Monday to Tuesday*)?"""
    lexicon, last = found.encoded.lexicon, found.last_word
    return lexicon.attributive and lexicon.tells_of_moving(found.encoded.sentence.words[max(0, last - 8) : last])


AROUND_EVENTS = frozenset({"before", "after", "from", "about"})
"""Before or after *Tuesday's debate* is not before or after Tuesday: the date stays the day of what it names."""


def _since_event(found: Found) -> bool:
    """Is it *since the 22 April attack*, *since Monday's vote*, and no noun that only follows (*since May prices rose*)?"""
    return owns(found) or found.encoded.sentence.words[found.first_word - 1] in found.encoded.lexicon.determiners


def owns(found: Found) -> bool:
    """Does a possessive follow the expression (*Tuesday's debate*)?"""
    words, last = found.encoded.sentence.words, found.last_word
    return last < len(words) and (words[last] == "'" or words[last] in found.encoded.lexicon.owning)


def qualifies(found: Found) -> bool:
    """Does the expression stand before a noun that it qualifies (*the Tuesday deadline*)?"""
    sentence, after = found.encoded.sentence, found.last_word
    if after >= len(sentence.words):
        return False
    word = sentence.words[after]
    if word == "-":
        return True
    return (
        word.isalpha() and word not in sentence.document.lexicon.function_words and not sentence.is_capitalised(after)
    )


def bend(interval: Interval, signal: str, today: date | None) -> Interval:
    """The interval once its signal is applied."""
    return SIGNALS[signal][0](interval, today)
