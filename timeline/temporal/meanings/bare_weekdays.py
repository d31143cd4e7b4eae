"""The rules that choose the week of a weekday without a modifier, each for one way of telling it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import dateline, event_leads
from ..values import Granularity
from ..verbs import Verb
from . import moments, noun_days, order, settled, story, trust
from .bare import Bare
from .foreseen import foreseen
from .spoken import spoken_on, told_in_quotation

PUT_OFF_SINCE = 1
"""Days after which it is no news that something was put off."""
PUT_OFF_NEAR = 1
"""Days ahead up to which what was called off is surely that of the day to come (*prévu lundi, le vote a été reporté*)."""
JUST_OVER = 2
"""Days after which nothing is told to be done *ahead of* an event that is over."""
IN_PRESENT = {"present": 3, "gerund": 3, "future": 1}
"""Days ahead up to which a verb without direction, of such a time, tells of the day to come."""
WITHIN_A_MONTH = frozenset(Granularity) - {
    Granularity(g) for g in ("quarter", "season", "half_year", "year", "decade", "century")
}
"""Times within which a weekday can be counted from what was said then."""
WEEK = 7
"""Days within which a quotation is reported that does not say of which week its days are."""
AIMED_AT = 6
"""The same where *for* leads the noun of the day (*est forfait pour le match de samedi*)."""


def choose(bare: Bare) -> date:
    """The day that the first of the rules that applies gives."""
    for rule in _RULES:
        if chosen := rule(bare):
            return chosen
    return _by_verb_without_direction(bare)


def _on_the_way(bare: Bare) -> date | None:
    """*Est arrivé vendredi, avant de gagner samedi Rome*: the first such day after the happening told before."""
    told = story.follows(bare.found, bare.context)
    if not told or not told.interval.latest:
        return None
    bare.reading.anchored_on = told.index
    chosen = sums.weekday_on_or_after(sums.shift_days(told.interval.latest, 1), bare.weekday)
    return bare.take(chosen, "future" if chosen >= bare.today else "past", 0.85)


def _made_a_holiday(bare: Bare) -> date | None:
    """*A décrété férié mardi*: such a day is to come."""
    if bare.cue.direction != "past" or not settled.made_a_holiday(bare.found, bare.context):
        return None
    bare.reading.cue = replace(bare.cue, direction="future")
    return bare.coming(0.91)


def _of_dateline(bare: Bare) -> date | None:
    """*PARIS, Monday —*: a dispatch is sent just before it is published."""
    return bare.gone(0.93) if bare.ago <= dateline.NEWS and dateline.heads(bare.found) else None


def _of_plan(bare: Bare) -> date | None:
    """*Prévu lundi, le vote a été reporté*, *ahead of Sunday's vote*: the nearer one, unless that is too long over."""
    cue = bare.cue
    if cue.direction != "plan":
        return None
    coming = bare.ahead <= bare.ago or (cue.awaited and bare.ago > (PUT_OFF_SINCE if cue.moved else JUST_OVER))
    chosen = bare.after if coming and not (cue.backdated and bare.ago) else bare.before
    confidence = 0.88 if chosen == bare.after else 0.8
    called_off = cue.awaited and cue.verb is not None and cue.verb.klass == "forward"
    called_off = called_off or bare.found.encoded.lexicon.attributive and trust.dropped(bare.found, bare.context)
    open_ = cue.strength <= event_leads.OPEN or cue.strict_past or trust.given_until(bare.found, bare.context, bare.ago)
    open_ = open_ or trust.overtaken(bare.found, bare.context) or trust.may_be_deed(bare.found, bare.context, cue)
    open_ = open_ or cue.verb is not None and cue.verb.time == "gerund"  # "before leaving on Friday, he met the king"
    if not open_ and 0 <= (chosen - bare.today).days <= (PUT_OFF_NEAR if called_off else JUST_OVER):
        confidence = 0.91  # tomorrow rather than five days ago
    return bare.take(chosen, "future" if chosen == bare.after else "past", confidence)


def _foreseen(bare: Bare) -> date | None:
    """*Announced on 3 June that he would return on Friday*: counted from the saying."""
    told = foreseen(bare.found, bare.context, bare.cue)
    if not told or not told.interval.earliest:
        return None
    if told.interval.granularity not in WITHIN_A_MONTH:
        # "bound by a 1951 treaty, said it would call on Thursday"; open after "in 1951 the court said"
        owned = told.found is not None and moments.previous_word(told.found) in bare.found.encoded.lexicon.determiners
        bare.doubtful = bare.doubtful or not owned
        return None
    bare.reading.anchored_on = told.index
    chosen = sums.weekday_on_or_after(sums.shift_days(told.interval.earliest, 1), bare.weekday)
    # counted from the saying or from publication alike
    alike = chosen == bare.after > bare.today and bare.cue.strength > event_leads.OPEN
    return bare.take(chosen, bare.direction, 0.91 if alike else 0.88)


def _backdated(bare: Bare) -> date | None:
    """A plan told as of then (*un sommet prévu lundi avait été annulé*): the last one, where that is the nearer."""
    return bare.gone(0.8) if bare.cue.backdated and bare.ago < bare.ahead else None


def _of_what_came_of_it(bare: Bare) -> date | None:
    """*The results of Sunday's vote are due by Friday*, said after that Sunday or before it."""
    verb = bare.cue.verb
    if not noun_days.came_of(bare.found, bare.context, bare.cue):
        return None
    bare.doubtful = True
    ahead = verb is not None and verb.start >= bare.found.last_word and bare.ahead < bare.ago
    return bare.coming(0.85) if ahead else bare.gone(0.85)


def _of_open_event(bare: Bare) -> date | None:
    """*Criticised Sunday's vote*: nothing tells whether the event of the day is over."""
    told = bare.found, bare.context, bare.cue, bare.ago, bare.ahead
    if not noun_days.leaves_open(*told):
        return None
    bare.doubtful = True
    chosen = bare.coming(0.8) if noun_days.rather_ahead(*told) else bare.gone(0.8)
    agrees = bare.cue.direction == bare.direction
    bare.reading.cue = replace(bare.cue, direction=bare.direction if agrees else None)
    return chosen


def _of_thing_over(bare: Bare) -> date | None:
    """*Thursday's closing price*: a thing of that day that no diary holds."""
    cue, verb = bare.cue, bare.cue.verb
    if not trust.of_thing_over(bare.found, bare.context, cue):
        return None
    nearer = cue.direction == "future" and bare.ahead <= bare.ago
    if nearer and noun_days.is_aimed_at(bare.found, bare.context):
        return bare.coming(0.8)  # "packed their bags for Saturday's trek"
    # "Sunday's attempt depends on the weather": a present of its own may tell of what is to come.
    its_own = verb is not None and verb.time == "present" and verb.start >= bare.found.last_word
    return bare.gone(0.85 if cue.direction == "future" or its_own else 0.9)


def _led_up_to(bare: Bare) -> date | None:
    """*Après Kiev mardi, il ira jeudi à Pékin*: the first stop comes before the second."""
    main = order.led_up_to(bare.found, bare.context) if bare.direction == "future" else None
    if main is None:
        return None
    return bare.gone(0.91) if bare.after > main else bare.coming(0.91 if bare.after == bare.before else 0.8)


def _of_what_was_said(bare: Bare) -> date | None:
    """*Ont accepté mardi de cesser le feu vendredi*, *urged them to leave on Monday*: to come, or when it was said."""
    found, context, cue = bare.found, bare.context, bare.cue
    if bare.direction != "future" or not cue.spoken:
        return None
    if trust.said_when(found, cue):
        bare.after = order.walked(found, context, bare.after)
        return bare.coming(0.93)
    if bare.before == bare.after or not trust.may_trail(found, context):
        return None
    # "urged its citizens to leave on Monday": whichever of the two is nearer, and never for sure.
    chosen = bare.gone(0.8) if bare.ago < bare.ahead else bare.coming(0.8)
    bare.reading.cue = replace(cue, direction=bare.direction)
    return chosen


def _said_in_quotation(bare: Bare) -> date | None:
    """*« Je partirai jeudi », a-t-il dit mardi*, published on Saturday: counted from the saying."""
    if bare.direction != "future" or not bare.cue.verb:
        return None
    quotation = spoken_on(bare.found, bare.context)
    said = told_in_quotation(bare.found, bare.context) or (quotation.day if quotation is not None else None)
    if said is None or not 0 < (bare.today - said).days < WEEK:
        return None
    chosen = sums.weekday_on_or_after(sums.shift_days(said, 1), bare.weekday)
    return bare.take(chosen, "past", 0.85) if chosen < bare.today else None


def _deferred(bare: Bare) -> date | None:
    """*Is put off to Monday*, published on a Monday: a week further."""
    if not bare.deferred:
        return None
    bare.before, bare.after = bare.after, bare.deferred
    return bare.take(bare.deferred, bare.direction, 0.8)


def _behind_stop(bare: Bare) -> date | None:
    """*Will fly on Tuesday after meeting the king on Monday*: of two days the last one, or one that is over."""
    stop = order.behind_stop(bare.found, bare.context, bare.weekday) if bare.direction == "future" else None
    if stop is None:
        return None
    bare.after = max(bare.after, stop)
    bare.doubtful = True
    return bare.take(stop, "future" if stop >= bare.today else "past", 0.8)


def _to_come(bare: Bare) -> date | None:
    """*The conference opens on Monday*, *he will go on Monday*: the next one."""
    found, cue, verb = bare.found, bare.cue, bare.cue.verb
    if bare.direction != "future":
        return None
    walk = bare.context.walk
    nearest, bare.after = bare.after, order.walked(found, bare.context, bare.after)
    sure = cue.strength >= 0.9 and not (cue.spoken or cue.backdated)
    confidence = 0.97 if sure else 0.85 if cue.strength >= 0.7 else 0.7
    bare.doubtful = trust.may_describe(found, cue, bare.ago) or trust.shows(found, cue)
    bare.doubtful = bare.doubtful or trust.given_until(found, bare.context, bare.ago)
    if found.signal == "deadline" and trust.dropped(found, bare.context):
        bare.doubtful = True  # "told them to leave by Saturday, then gave them more time on Sunday", said on a Monday
        if bare.ago < bare.ahead:
            return bare.gone(0.8)
    bare.doubtful = bare.doubtful or trust.comes_after_own(found, bare.context, cue, bare.after)
    moved = bare.ago < bare.ahead and (
        trust.moved_then(found, bare.context, cue) or trust.meant_then(found, bare.context, cue)
    )
    bare.doubtful = bare.doubtful or moved
    opens = verb is not None and verb.start >= found.last_word
    if opens and nearest not in (bare.after, bare.today):
        bare.doubtful = True  # "the summit opens on Friday, and on Thursday the king speaks", said on a Wednesday
    if order.may_follow(walk, found, bare.context, bare.after):
        bare.doubtful = True  # "the talks resume on Monday and the vote follows on Friday", said on a Wednesday
    if (onward := order.goes_on(walk, found, bare.context, bare.after, cue)) is not None:
        bare.doubtful, bare.after = True, onward
    if bare.doubtful:
        confidence = min(confidence, 0.85)
    elif verb is not None and cue.strength >= 0.7 and (verb.chain.name == event_leads.TIMETABLE or _term(verb)):
        confidence = max(confidence, 0.91)  # "the conference opens on Monday"
    return bare.coming(confidence)


def _done_first(bare: Bare) -> date | None:
    """*Après avoir vu X jeudi, il ira vendredi à Rabat*: done before what is to come."""
    main = order.done_first(bare.found, bare.context, bare.cue) if bare.direction == "past" else None
    if main is None:
        return None
    return bare.coming(0.85) if bare.after < main and bare.ahead < bare.ago else bare.gone(0.8)


def _lasts_past_today(bare: Bare) -> date | None:
    """*The boat, lost since Sunday, had air to last until Thursday*: a state that goes on past publication."""
    past = bare.direction == "past" and not bare.cue.strict_past
    return bare.coming(0.85) if past and settled.goes_on_past(bare.found, bare.context, bare.before) else None


def _listed_on(bare: Bare) -> date | None:
    """*Cancelled flights on Tuesday and Wednesday*, said on a Tuesday: of a list whose first day is today, the next one."""
    if bare.direction != "past" or bare.cue.strict_past:
        return None
    listed = order.listed_on(bare.found, bare.context, bare.before, bare.after)
    if listed is None:
        return None
    bare.doubtful, bare.reading.cue = not listed, replace(bare.cue, direction=None)
    return bare.coming(0.91 if listed else 0.8)


def _done_by_then(bare: Bare) -> date | None:
    """*Letters posted on Tuesday will arrive on Thursday*, said on a Monday: rather of that week, but for a deed."""
    if bare.direction != "past":
        return None
    main = order.done_by_then(bare.found, bare.context, bare.cue, bare.ago, bare.ahead)
    verb = bare.cue.verb
    if main is None or verb is None or bare.after >= main:
        return None
    bare.doubtful = True
    if verb.head in bare.context.tenses.tenses.befallen:
        return bare.gone(0.8)  # "the man arrested on Tuesday"
    bare.reading.cue = replace(bare.cue, direction=None)
    return bare.coming(0.8)


def _over(bare: Bare) -> date | None:
    """*He left on Monday*: the last one."""
    found, context, cue = bare.found, bare.context, bare.cue
    if bare.direction != "past":
        return None
    if bare.before == bare.today and order.came_before(found, context):
        bare.before = sums.shift_days(bare.today, -7)  # "a plane lost on Thursday was found a day later"
    if (led := order.behind(found, context, bare.before)) is not None:
        bare.before = sums.weekday_on_or_before(led, bare.weekday)
    bare.doubtful = trust.rather_tomorrow(found, context, cue, bare.ago, bare.ahead)
    bare.doubtful = bare.doubtful or order.out_of_order(found, context, bare.before, bare.after)
    bare.doubtful = bare.doubtful or trust.on_the_way(found, context) or trust.in_view(found, context)
    if cue.strict_past and bare.before == bare.today:
        return bare.gone(0.7)
    sure = 0.97 if cue.strength >= 0.93 else 0.91 if cue.strength >= 0.85 else 0.8
    return bare.gone(0.8 if bare.doubtful else sure)


def _by_verb_without_direction(bare: Bare) -> date:
    """A verb in the present: the nearest one, rather that to come; no verb: the last one, unless it is announced."""
    found, context, verb = bare.found, bare.context, bare.cue.verb
    if verb is None:
        ahead = settled.announced(found, context)
        return bare.take(bare.after if ahead else bare.before, bare.direction, 0.7 if ahead else 0.6)
    days = AIMED_AT if noun_days.is_aimed_at(found, context) else IN_PRESENT.get(verb.time, -1)
    return bare.take(bare.after if bare.ahead <= days else bare.before, bare.direction, 0.6)


_RULES = (
    _on_the_way,
    _made_a_holiday,
    _of_dateline,
    _of_plan,
    _foreseen,
    _backdated,
    _of_what_came_of_it,
    _of_open_event,
    _of_thing_over,
    _led_up_to,
    _of_what_was_said,
    _said_in_quotation,
    _deferred,
    _behind_stop,
    _to_come,
    _done_first,
    _lasts_past_today,
    _listed_on,
    _done_by_then,
    _over,
)
"""Asked in turn."""


def _term(verb: Verb) -> bool:
    """Is it the present of a term (*s'ouvre*, *takes office*)?"""
    return verb.klass == "term" and verb.time == "present"
