"""Why what a verb or a noun tells may not be told as it stands: all reasons, the surest first."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.cues import noun_stance
from timeline.extraction.doubts import Doubt, by_noun_above, doubt_of_noun, doubt_of_verb
from timeline.extraction.due_apart import due_aside
from timeline.extraction.kind_signs import there_is
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.unreal import (
    for_lack_of,
    given_up_plan,
    hangs_on_what_was_not,
    lacked,
    planned_by_nobody,
    unwished,
    withheld,
)
from timeline.extraction.verb import Verb

_DRAFTED = 4
"""Words before a happening among which the draft of it stands: "a draft of the treaty"."""


def any_doubt(
    article: Article,
    reading: Reading,
    clause: Clause | None,
    verb: Verb | None,
    noun: Noun | None,
    future: bool,
    *,
    ahead: bool = False,
    later: bool = False,
    carried: Noun | None = None,
) -> Doubt | None:
    """The doubt about a happening that `verb` or `noun` tells, or `carried` under `verb`; `None` where nothing stands in
    the way. `ahead`: its last day is to come; `later`: that day is its first."""
    told = noun or carried
    none = planned_by_nobody(article, reading, told.start) if told is not None else ""
    none = none or (unwished(article, reading, clause, verb, noun, later=later) if ahead else "")
    if none:
        return Doubt("denied", none, undone=True, sure=True)
    led = article.lows[max(carried.start - _DRAFTED, 0) : carried.start] if carried is not None else []
    drafted = not article.words.DRAFTED.isdisjoint(led)
    if verb is not None and carried is not None and not carried.happening.agreed and not drafted:
        stance = noun_stance(article, carried) if carried.end <= verb.start or there_is(article, verb) else None
        if stance is not None:
            sure = doubt_of_verb(article, reading, clause, verb, future)
            return (
                sure if sure is not None and sure.sure else Doubt(*stance)
            )  # "Hopes of a summit were dashed", "There is little chance of a summit"
    if verb is not None:
        unreal = _of_unreal(article, reading, clause, verb, future)
        return unreal or doubt_of_verb(article, reading, clause, verb, future)
    return doubt_of_noun(article, reading, noun) if noun is not None else None


def _of_unreal(article: Article, reading: Reading, clause: Clause | None, verb: Verb, future: bool) -> Doubt | None:
    unmet = "" if future else hangs_on_what_was_not(article, reading, verb)
    unmet = unmet or (planned_by_nobody(article, reading, verb.start) if verb.form in ("inf", "ger") else "")
    unmet = unmet or (lacked(article, reading, verb) if verb.form == "pp" else "")
    if unmet:
        return Doubt("denied", unmet, undone=True, sure=True)
    given_up = given_up_plan(article, reading, verb)
    if given_up is not None and by_noun_above(article, reading, verb, future) is None:
        given_up = None
    given_up = given_up or due_aside(article, reading, verb)
    if given_up is not None:
        return Doubt(*given_up, sure=True)
    unsaid = withheld(article, clause, verb)
    if unsaid:
        return Doubt("expected", unsaid, sure=True)
    lacking = for_lack_of(article, reading, clause, verb) if future or verb.tense == "fut" else ""
    return Doubt("expected", lacking) if lacking else None
