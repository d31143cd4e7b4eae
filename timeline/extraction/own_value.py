"""The value that a verb group itself gives a happening: its tense, its modal, its negation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from timeline.extraction.beside_dates import (
    called_for_today,
    decided,
    due_today,
    is_future,
    is_over,
    put_off_then,
    tonight,
    word_before,
)
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import due_word, hearsay, is_planned, is_undone, not_done, was_due, words_of
from timeline.extraction.fates import fate, moved_to_a_day, ruled_out
from timeline.extraction.lasting import goes_on
from timeline.extraction.matrices import BY_STANCE
from timeline.extraction.reading import Article, Reading
from timeline.extraction.time_limits import LIMITS, NO_EARLIER, gives_time
from timeline.extraction.told_years_after import gone_by
from timeline.extraction.unreal import refuses_ahead
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import BE_TO, Verb
from timeline.extraction.yet_to_come import called_for
from timeline.temporal.values import Expression, Interval


@dataclass(slots=True)
class Told:
    """What a verb tells, and the time beside it."""

    article: Article
    reading: Reading
    clause: Clause | None
    verb: Verb
    interval: Interval | None
    expression: Expression | None
    day: date | None  # of publication
    future: bool  # the time lies ahead
    cue: str  # the words that give the value

    @property
    def no_earlier(self) -> bool:
        """ "Cannot attack | before Monday"."""
        return self.expression is not None and self.expression.signal in NO_EARLIER

    @property
    def over(self) -> bool:
        """Whether the time has passed."""
        return is_over(self.interval, self.day)


def own_value(
    article: Article,
    reading: Reading,
    clause: Clause | None,
    verb: Verb | None,
    interval: Interval | None,
    expression: Expression | None,
    day: date | None,
) -> tuple[str, str]:
    """The value that the verb group itself gives, and the words that give it."""
    future = is_future(interval, day)
    if future and expression is not None and expression.signal == "since" and interval is not None:
        future = interval.start_earliest != day  # "has been closed since Monday", told on Monday
    if verb is None:
        return ("scheduled" if future else "happened"), (expression.text if expression else "")
    told = Told(article, reading, clause, verb, interval, expression, day, future, words_of(article, verb))
    for rule in _rules_of(verb.stance, verb.form, verb.passive, bool(verb.modal)):
        if value := rule(told):
            return value, told.cue
    return _by_tense(told), told.cue


_IN_FORCE = frozenset(("sanction", "agreement", "legal", "aid"))
"""Kinds of what holds until somebody does away with it."""


def _cancelled(told: Told) -> str | None:
    """ "X | called off his visit"; "n'a pas annulé sa visite"; "avait renoncé en 2021": that day it was given up."""
    verb, words, nouns = told.verb, told.article.words, told.reading.nouns
    if verb.stance != "cancel":
        return None
    if verb.negated:
        return "scheduled" if told.future else "denied"
    bodily = verb.lemma in words.FALLING and verb.sense is not None and bool(verb.sense.entry)
    if bodily and all(noun.end > verb.start for noun in nouns):
        return "happened"  # "Un marin est tombé à l'eau"
    given_up = verb.lemma in words.GIVING_UP and not verb.passive and not told.future
    if given_up and given_up_then(told):
        return "happened"
    given_up = given_up and verb.tense in ("past", "plup")
    of_deed = any(other.head is verb and other.kind not in ("", "other") for other in told.reading.verbs)
    of_noun = any(0 <= noun.start - verb.end < 6 for noun in nouns)
    near = any(0 <= noun.start - verb.end < 3 and noun.happening.kind not in _IN_FORCE for noun in nouns)
    if verb.tense == "fut" and not verb.passive and not near and not of_deed:
        return "scheduled"  # "supprimera les droits de douane en 2027": it is done then
    return "happened" if given_up and not of_deed and not of_noun else "cancelled"


def given_up_then(told: Told) -> bool:
    """ "avait renoncé fin août à taxer", "avant d'y renoncer la semaine dernière": that day is when it was given up, not when
    it was to be done."""
    article, verb, expression = told.article, told.verb, told.expression
    if article.language_is_english or expression is None or expression.signal in ("since", "until"):
        return False
    if verb.form == "inf":
        lead = verb.start - 1
        before = lead > 0 and article.lows[lead] in article.words.OF_SOME
        return (
            before
            and article.lows[lead - 1] in article.words.BEFORE_EVENT
            and 1 not in article.verbal[verb.end : verb.end + 1]
        )
    if verb.form != "fin" or verb.tense not in ("past", "plup"):
        return False
    at = verb.end + (not article.words.DATED_BY.isdisjoint(article.lows[verb.end : verb.end + 1]))
    return 1 in article.timed[at : at + 1] and expression in (
        article.expressions[i] for i in told.reading.expressions if (article.spans[i][0] <= at < article.spans[i][1])
    )


def _ruled_out(told: Told) -> str | None:
    """ "A visit in June is out of the question"; "should have met on Friday": it did not; "a session could be convened"."""
    article, verb = told.article, told.verb
    if ruled_out(article, verb) or verb.tense == "subj" and article.language_is_english:
        return fate(article, verb) or "expected"
    if (told.over or verb.modal_lemma == BE_TO and article.language_is_english) and was_due(article, verb):
        return "cancelled"
    return "expected" if verb.modal == "expected" and is_planned(article, verb) else None


def _given_time(told: Told) -> str | None:
    """ "Has until Sept. 30 to pay", "gave it until Sept. 30 to pay"."""
    until = told.expression is not None and told.expression.signal == "until" and told.future
    if not until or not gives_time(told.article, told.verb):
        return None
    words, lemma = told.article.words, told.verb.lemma
    return "scheduled" if lemma == words.HAVE or lemma in words.HAVING_TIME else "demanded"


def _postponed(told: Told) -> str | None:
    """ "Talks due to start on Monday have been | delayed"; "delayed | to Monday": the new day."""
    article, verb, expression, words = told.article, told.verb, told.expression, told.article.words
    if verb.stance != "postpone" or expression is None:
        return None
    before = word_before(article, expression)
    led = expression.start < article.document.starts[verb.start] and before not in words.AT_DATE
    if led and told.future and verb.form == "fin":
        return "postponed"
    new_day = before in words.AT_DATE or expression.signal == "until"
    if new_day or told.future and before not in words.DATE_LINKS:
        return "expected" if verb.modal == "expected" else "scheduled"
    if not told.future and put_off_then(article, told.reading, verb, expression):
        return "happened"  # "a reporté lundi le sommet": that day it was decided
    return "postponed"


def _wished(told: Told) -> str | None:
    """ "Demandera lundi le retrait", "craint une attaque en janvier", "A debate has been | demanded for Tuesday"."""
    verb, clause = told.verb, told.clause
    if verb.stance not in ("fear", "hope", "demand"):
        return None
    asks = verb.stance == "demand"
    if not verb.passive:
        if asks and (verb.modal or verb.tense in ("fut", "cond")):
            return verb.modal or ("scheduled" if verb.tense == "fut" else "expected")
        if told.future or _has_time_limit(told):
            return BY_STANCE[verb.stance]  # the date is that of what is feared
        return BY_STANCE[verb.stance] if not asks and verb.tense in ("pres", "impf") else None
    if not asks or verb.form not in ("fin", "pp") or not told.future or verb.modal or clause is None:
        return None
    of_event = any(clause.holds(noun.start) and noun.end <= verb.start for noun in told.reading.nouns)
    return "demanded" if of_event else None


def _has_time_limit(told: Told) -> bool:
    """ "Demande un retrait | d'ici lundi", "called for a strike | today"."""
    if told.expression is not None and told.expression.signal in LIMITS:
        return True
    return called_for_today(told.article, told.reading, told.verb, told.expression, told.day)


def _planned(told: Told) -> str | None:
    """ "A summit is | planned for Monday"; "Aucun sommet n'est prévu"; "l'ambassadeur a été convoqué mercredi"."""
    article, verb, clause, words = told.article, told.verb, told.clause, told.article.words
    if not is_planned(article, verb):
        return None
    if verb.form == "fin" and is_undone(article, clause, verb):
        return "denied"
    if told.over and verb.form == "fin" and decided(article, verb, told.expression):
        return "happened"
    summoned = verb.lemma in words.SUMMONING and (verb.form == "pp" or verb.tense in ("past", "plup"))
    if summoned and not told.future:
        nouns = told.reading.nouns
        event = clause is not None and any(clause.holds(n.start) and n.start < verb.start for n in nouns)
        if not event:
            return None
    return words.PLANNED.get(verb.lemma, "scheduled")


def _feared_by_all(told: Told) -> str | None:
    """ "Clashes | are feared on Monday"."""
    verb = told.verb
    feared = verb.passive and verb.stance in ("fear", "hope") and verb.tense in ("pres", "impf", "pp")
    return BY_STANCE[verb.stance] if feared else None


def _not_finite(told: Told) -> str | None:
    """ "Jure n'avoir livré aucun obus", "avant de | recevoir X, ce soir", "the truce | signed on Monday"."""
    article, verb = told.article, told.verb
    if verb.form == "inf":
        if verb.tense == "infpast":
            return "denied" if not told.future and not_done(article, verb) else "happened"
        tonight_yet = verb.tense == "inf" and tonight(told.expression, told.interval, told.day)
        return "scheduled" if tonight_yet or told.future else "happened"
    if verb.form not in ("pp", "ger"):
        return None
    neither = verb.form == "pp" and article.document.word_before(verb.start) in article.words.NEITHER
    if neither and not told.future:
        return "denied"
    return "happened" if not told.future or verb.tense == "infpast" else "scheduled"


def _modal(told: Told) -> str | None:
    """ "Could not attend the summit on Monday", "must leave by Friday"."""
    verb = told.verb
    if not verb.modal:
        return None
    unable = verb.negated and verb.modal_lemma in told.article.words.ABLE and not told.no_earlier
    if unable and not told.future:
        return "denied"
    return "cancelled" if verb.negated and verb.modal == "scheduled" or unable else verb.modal


def _undone_or_rumoured(told: Told) -> str | None:
    """ "N'a pas signé l'accord lundi", "aurait été arrêté": what was not done, and what is only said to have been."""
    article, verb = told.article, told.verb
    past = verb.tense in ("past", "plup")
    present = verb.tense == "pres" and verb.negated
    present = present or verb.passive and verb.form == "fin" and verb.tense in ("pres", "impf")
    if not past and not present:
        return None
    if is_undone(article, told.clause, verb) and (not told.future or past and not told.no_earlier):
        return "denied"
    rumour = hearsay(article, told.clause, verb)
    if not rumour or told.future:
        return None
    told.cue = rumour
    return "expected"


def _due_or_lasting(told: Told) -> str | None:
    """ "Was | due to meet", "is still going on", "rejects July deadline", "has called a strike for Thursday"."""
    article, verb, interval, day = told.article, told.verb, told.interval, told.day
    if due := due_word(article, verb):
        told.cue = due
        return "scheduled"
    if goes_on(article, verb, told.expression):
        return "ongoing"
    begun = interval is None or day is None or (interval.start_earliest or date.min) < day
    latest = interval.end_latest if interval is not None else None
    if not begun and (told.future or latest != day) and refuses_ahead(article, verb):
        return "cancelled"
    return "scheduled" if called_for(article, verb, told.expression, day) else None


Rule = Callable[[Told], str | None]


@cache
def _rules_of(stance: str, form: str, passive: bool, modal: bool) -> tuple[Rule, ...]:
    """The rules that may speak of such a verb, in the order in which they are asked: no other is."""
    speaking: tuple[tuple[Rule, bool], ...] = (
        (_cancelled, stance == "cancel"),
        (_ruled_out, True),
        (_given_time, True),
        (_postponed, stance == "postpone"),
        (_wished, stance in ("fear", "hope", "demand")),
        (_planned, passive),
        (_feared_by_all, passive and stance in ("fear", "hope")),
        (_not_finite, form != "fin"),
        (_modal, modal),
        (_undone_or_rumoured, True),
        (_due_or_lasting, True),
    )
    return tuple([rule for rule, speaks in speaking if speaks])


def _by_tense(told: Told) -> str:
    """What the tense alone says."""
    verb, future, interval, expression = told.verb, told.future, told.interval, told.expression
    if verb.tense in ("past", "plup"):
        if future and verb.stance == "announce":
            return "announced"  # "has promised them a payment from June 1"
        if verb.passive and interval is not None and not told.over and moved_to_a_day(told.article, verb):
            return "scheduled"  # "has been moved to the end of the month"
        today = interval is not None and interval.start_earliest == told.day
        # "a suspendu ses vols à compter de ce jour"
        return "scheduled" if future and not today and verb.stance != "say" else "happened"
    if verb.tense == "fut":
        dated = told.over and expression is not None and expression.type != "TIME"
        if dated and gone_by(told.article, told.clause, verb, interval):
            return "happened"
        nobody = not verb.negated and told.future and is_undone(told.article, told.clause, verb)
        if nobody and told.article.document.word_before(verb.start) in told.article.words.NOBODY:
            return "denied"  # "nothing will move before Friday"
        return "cancelled" if (verb.negated or nobody) and not told.no_earlier else "scheduled"
    if verb.negated and verb.tense == "cond" and told.article.language_is_english and not told.no_earlier:
        return (
            "cancelled" if future else "denied"
        )  # "would not attack on Friday, he said", "would not comment on Monday"
    if verb.tense in ("cond", "condpast"):
        return "expected"  # "aurait attaqué": the conditional of the press vouches for nothing
    if expression is not None and expression.signal in ("since", "until"):
        return "ongoing"
    if verb.tense in ("pres", "subj"):
        if future and verb.negated and verb.kind != "refusal" and not told.no_earlier:
            return "cancelled" if verb.kind in ENCOUNTERS else "denied"  # "is not going to Madrid in June"
        return "scheduled" if future or due_today(told.article, verb, interval, told.day) else "happened"
    return "scheduled" if future else "happened"
