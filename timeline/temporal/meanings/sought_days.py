"""The rules that choose the year of a day without one, each for one way of telling it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..match import Found
from ..presents import PERFECT
from ..resolve import Context, Reading
from ..verbs import Cue
from . import beside, moments
from .nearby import LEAVES_THE_YEAR_OUT, Nearby, choose

SETTLED = 0.9
"""How sure a day is from which another one is surely counted."""
JUST = 45
"""Days before publication in which a day is rather over than one of the year to come."""


@dataclass(slots=True)
class Sought:
    """A day without its year: the days that it may be, what governs it, and which of them it is so far."""

    found: Found
    context: Context
    reading: Reading
    today: date
    nearby: Nearby
    days: list[date]
    cue: Cue
    direction: str | None
    near: int  # the nearest of the days, to which the rules come back
    index: int = 0  # the one that is chosen so far
    parted: bool = False  # it stands between a noun and what that is of
    unsure: bool = False
    settled: bool = False  # counted from a day that is sure

    @property
    def away(self) -> int:
        """Days from publication to the nearest; negative where it is over."""
        return (self.days[self.near] - self.today).days


def choose_year(sought: Sought) -> None:
    """Choose the day that the verb points to, unless something beside the day says that it is the nearest one."""
    _point(sought)
    for rule in _BACK_TO_THE_NEAREST:
        rule(sought)


def _point(sought: Sought) -> None:
    """Choose the day that the verb points to; none where it is but a participle of another noun."""
    cue, found, words = sought.cue, sought.found, sought.found.encoded.sentence.words
    if sought.direction == "past" and cue.verb is not None and cue.verb.time == "participle":
        soon = any(0 < (day - sought.today).days <= LEAVES_THE_YEAR_OUT for day in sought.days)
        if soon and "," in words[cue.verb.end : found.first_word]:
            sought.direction = None  # "le débat télévisé entre X et Y, le 8 mai"
    sought.index = sought.near
    if sought.direction is not None:
        sought.index = choose(sought.nearby.stretches, sought.today, sought.direction, cue.strict_past)


def _of_noun(sought: Sought) -> None:
    """*A désigné son candidat à l'élection présidentielle du 16 juin*: the day is that of the noun."""
    found, away = sought.found, abs(sought.away)
    if sought.index == sought.near or away > 183 or not beside.of_noun(found, sought.context, sought.cue):
        return
    sought.unsure = True
    if away <= 120 or not found.encoded.lexicon.event_nouns.isdisjoint(beside.noun_phrase(found)):
        sought.index = sought.near


def _had_in_view(sought: Sought) -> None:
    """*Ruled out talks on 20 December*, *tout commence le 28 novembre, quand …*, said on 2 December."""
    if sought.index == sought.near:
        return
    found, cue, away = sought.found, sought.cue, sought.away
    own = cue.verb is not None and cue.verb.end == found.first_word  # "a prié la reine, élue le 3 mars, de partir"
    sought.parted = abs(away) <= 120 and not own and beside.parts_noun(found)
    foreseen = sought.parted or (0 <= away <= 120 and beside.foreseen_event(found, sought.context, cue))
    if foreseen or beside.historic(found, cue, -away, (sought.days[sought.index] - sought.today).days):
        sought.index, sought.unsure = sought.near, True


def _just_over(sought: Sought) -> None:
    """*Annulled the Nov. 24 vote*, said in March."""
    if sought.cue.direction == "past" and moments.qualifies(sought.found):
        over = (at for at, day in enumerate(sought.days) if 0 <= (sought.today - day).days <= 120)
        sought.index = next(over, sought.index)


def _passed_plan(sought: Sought) -> None:
    """*Initialement prévue le 3 décembre*: the plan that passed, not the one of next year."""
    if not beside.planned(sought.cue):
        return
    gone = _gone_plan(sought.cue, sought.days, sought.today)
    if gone is not None:
        sought.index = sought.near = gone
    elif (sought.days[sought.index] - sought.today).days > 300 and sought.away < 0:
        if sought.cue.verb is not None and sought.cue.verb.time == "present":
            sought.settled = sought.cue.direction == "future"
            return  # "est reporté au 15 décembre": now
        onward = beside.comes_on(sought.found, sought.context)
        # "a été reporté au 17 décembre", said in January, may be of last month or of the year to come
        sought.unsure = sought.unsure or onward or (sought.cue.verb is not None and sought.cue.verb.time == "past")
        if beside.just_moved(sought.cue) and sought.away < -JUST:
            if sought.cue.verb is not None and sought.cue.verb.chain.name == PERFECT:
                sought.unsure, sought.settled = False, True  # "has been postponed to Dec. 15"
            return  # "a été reporté au 15 décembre", said in February: of the December to come, whatever follows
        if not (onward and sought.found.signal == "until"):  # "prolongé jusqu'au 31 décembre, il ne sera pas renouvelé"
            sought.index = sought.near


def _gone_plan(cue: Cue, days: Sequence[date], today: date) -> int | None:
    """The last such day, where a plan told in passing was rather for it than for the next one, so much further away.

    A plan whose end is told in the pluperfect (*un sommet prévu le 15 décembre avait été annulé*) has passed.
    """
    last = max((i for i, at in enumerate(days) if at < today), default=None)
    if last is None or last + 1 >= len(days):
        return None
    if cue.backdated:
        return last
    ago, ahead = (today - days[last]).days, (days[last + 1] - today).days
    return last if cue.direction == "plan" and ahead > 240 and ago < ahead else None


def _spoken_of(sought: Sought) -> None:
    """*Agreed to leave on April 19*, said in May."""
    if sought.cue.spoken and abs(sought.away) <= 60 and (sought.away < 0 or sought.cue.direction == "past"):
        sought.index = sought.near


def _just_before(sought: Sought) -> None:
    """*Urged them to leave as soon as possible on Nov. 7*, said on Nov. 26: rather then than in a year, for an infinitive."""
    cue, chosen = sought.cue, sought.days[sought.index]
    if sought.index == sought.near or cue.verb is None or cue.verb.time != "infinitive":
        return
    if -JUST <= sought.away < 0 and (chosen - sought.today).days > 300:
        sought.index, sought.unsure = sought.near, True


def _lasted_until(sought: Sought) -> None:
    """*En congé jusqu'au 2 septembre, il est rentré*: a state ends near publication."""
    if sought.found.signal == "until" and sought.direction == "past" and abs(sought.away) <= 120:
        sought.index = sought.near
    sought.unsure = sought.unsure or beside.doubtful_plan(sought.cue)


def _moved_then(sought: Sought) -> None:
    """*A reporté lundi au 15 décembre le sommet*: after the day on which it was put off, which the sentence told before."""
    verb, context = sought.cue.verb, sought.context
    if verb is None or verb.klass != "forward-to" or sought.cue.direction not in ("future", "plan"):
        return
    for told in (context.thread.last(), context.thread.aside):
        if told is None or told.sentence != context.sentence or told.found is None:
            continue
        said = told.interval.latest
        if said is None or not 0 <= (sought.today - said).days <= JUST:
            continue
        if not beside.of_same_verb(context, verb, told.found):
            continue
        sought.index = next((at for at, day in enumerate(sought.days) if day > said), sought.index)
        sought.unsure, sought.settled = False, told.confidence >= SETTLED and said == told.interval.earliest


_BACK_TO_THE_NEAREST = (
    _of_noun,
    _had_in_view,
    _just_over,
    _passed_plan,
    _spoken_of,
    _just_before,
    _lasted_until,
    _moved_then,
)
"""Each sees what those before it chose."""
