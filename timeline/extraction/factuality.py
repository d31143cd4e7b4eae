"""How sure a happening is, relative to who says so: cues on the governing verb and on the verbs above it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.extraction.beside_dates import compared, is_future, is_over
from timeline.extraction.by_participle import by_participle
from timeline.extraction.came_to_nothing import fallen_after, given_way, nothing_came, undone_behind
from timeline.extraction.claims import according_to, charged, claimed, only_charge_denied
from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.conditions import hangs_on, supposes
from timeline.extraction.cues import is_aside, is_planned, moved_on, on_pain_of, undone_above, words_of
from timeline.extraction.dated_happenings import dated_noun
from timeline.extraction.done_before import done_before
from timeline.extraction.doubting import any_doubt
from timeline.extraction.due_apart import due_and_fallen
from timeline.extraction.fates import befallen, denied_fate, given_up
from timeline.extraction.first_meant import first_meant
from timeline.extraction.matrices import BY_STANCE, last_infinitive, resolved, under, under_head
from timeline.extraction.occasions import is_occasion
from timeline.extraction.own_value import own_value
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.threats import threatened
from timeline.extraction.time_limits import NO_EARLIER
from timeline.extraction.told_years_after import planned_then
from timeline.extraction.value_names import why as _why
from timeline.extraction.verb import Verb
from timeline.extraction.wanted import wanted
from timeline.extraction.yet_to_come import yet_to_come
from timeline.temporal.values import Expression, Interval, Why

_HIGHEST = 6
"""Clauses above a verb that are asked who says so."""
_AS_TOLD = frozenset(("happened", "ongoing", "scheduled", "announced", "expected"))
"""Values that what somebody wants or doubts may change."""


@dataclass(slots=True)
class Certainty:
    """A value of FACTUALITIES, who says so (empty: the article itself), the reason; `claim`: reported, not the article's."""

    value: str
    said_by: tuple[Referent, ...]
    why: Why
    claim: bool = False
    condition: bool = False
    undone: bool = False  # nothing of the kind happened: no candidate
    source: Verb | None = None


@dataclass(slots=True)
class Case:
    """What is told of a happening, and how sure it is so far."""

    article: Article
    reading: Reading
    clause: Clause | None
    verb: Verb | None
    noun: Noun | None  # with a date of its own
    interval: Interval | None
    expression: Expression | None
    carried: Noun | None  # of its verb
    future: bool
    value: str
    cue: str
    said_by: tuple[Referent, ...] = ()
    source: Verb | None = None
    claim: bool = False
    nothing: bool = False

    @property
    def over(self) -> bool:
        """Whether its time has passed."""
        return is_over(self.interval, self.article.day)


def certainty(
    article: Article,
    reading: Reading,
    clause: Clause | None,
    verb: Verb | None,
    noun: Noun | None,
    interval: Interval | None,
    expression: Expression | None,
    *,
    carried: Noun | None = None,
) -> Certainty:
    """The factuality of the happening that `verb` (or `noun` with its own date) tells; `carried`: of its verb."""
    value, cue = own_value(article, reading, clause, verb, interval, expression, article.day)
    future = is_future(interval, article.day)
    case = Case(article, reading, clause, verb, noun, interval, expression, carried, future, value, cue)
    for settles in _SETTLING:
        if (settled := settles(case)) is not None:
            return settled
    _take_from_head(case)
    if (supposed := _climb(case)) is not None:
        return supposed
    if not case.said_by:
        case.said_by = according_to(article, reading)
    for change in _CHANGES:
        change(case)
    why = _why(case.value, case.cue)
    return Certainty(case.value, case.said_by, why, case.claim, False, case.nothing, case.source)


def _beside_what_was(case: Case) -> Certainty | None:
    """ "Une attaque, comme celle du 6 octobre 1973", "the summit | planned for Monday"."""
    article, reading, verb = case.article, case.reading, case.verb
    if case.future and is_occasion(article, case.clause, case.noun or case.carried):
        return Certainty("scheduled", (), _why("scheduled", case.cue))  # "fears attacks before | the vote of 12 April"
    if not case.future and compared(article, case.expression):
        return Certainty("happened", (), _why("happened", case.cue))
    if verb is None or case.noun is not None:
        return None
    led = by_participle(article, reading, case.clause, verb, future=case.future)
    if not led:
        return None
    return Certainty(led, according_to(article, reading) if led == "scheduled" else (), _why(led, case.cue))


def _fate_of_plan(case: Case) -> Certainty | None:
    """ "The talks | planned for Monday | were called off", "have been put off", "were to have been held on Friday"."""
    article, reading, clause, verb = case.article, case.reading, case.clause, case.verb
    planned = verb is not None and verb.form == "pp" and (is_planned(article, verb) or verb.stance in ("fear", "hope"))
    if planned and clause is not None:
        what = befallen(article, clause)
        if what and clause.verb is not None:
            return Certainty(what, according_to(article, reading), _why(what, words_of(article, clause.verb)))
        if verb is not None and (undone := given_up(article, reading, verb)) is not None:
            return Certainty(undone[0], according_to(article, reading), _why(undone[0], words_of(article, undone[1])))
        if denied_fate(article, clause):
            return Certainty("scheduled", according_to(article, reading), _why("scheduled", case.cue))
    meant = first_meant(article, verb, case.interval)
    if meant or planned and moved_on(article, clause, verb, case.expression):
        return Certainty("postponed", according_to(article, reading), _why("postponed", meant or case.cue))
    return None


def _planned_then(case: Case) -> Certainty | None:
    """What was planned at the time of which it is told, years after."""
    article, reading = case.article, case.reading
    planned = None if case.future else planned_then(article, reading, case.clause, case.verb, case.expression)
    if planned is None:
        return None
    value, cue, source = planned
    return Certainty(value, article.subject(reading, source), _why(value, cue), True, source=source)


def _came_to_nothing(case: Case) -> Certainty | None:
    """ "The plan to meet on Monday was | dropped": undone by what is told above, behind or after it."""
    article, reading, clause, verb = case.article, case.reading, case.clause, case.verb
    fallen = (
        (undone_above(article, reading, clause) if clause is not None and clause.kind == "relative" else None)
        or fallen_after(article, reading, clause, verb)
        or given_way(article, reading, clause, verb, over=case.over)
        or due_and_fallen(article, clause, verb, case.noun)
        or undone_behind(article, reading, clause, case.noun or case.carried)
    )
    return Certainty(fallen[0], according_to(article, reading), _why(*fallen)) if fallen else None


_SETTLING = (_beside_what_was, _fate_of_plan, _planned_then, _came_to_nothing)
"""Asked in turn; the first that applies says it all."""


def _take_from_head(case: Case) -> None:
    """ "Accuse X | d'avoir détruit un pont", "hopes | to meet X": the verb above in the same clause, and who speaks by it."""
    article, reading, verb = case.article, case.reading, case.verb
    if verb is None:
        return
    if verb.stance in {"fear", "hope", "demand"} and case.value == BY_STANCE[verb.stance]:
        case.said_by = article.subject(reading, verb)
    headed = verb.form in ("inf", "ger") or verb.form == "pp" and verb.lemma in article.words.PLANNED
    if not headed or verb.head is None or case.noun is not None:
        return
    case.value, case.cue, case.said_by, source = under_head(article, reading, verb, case.value, case.cue)
    case.source = source
    claim = source is not None and case.value in ("denied", "happened") and source.lemma not in article.words.ADMITTING
    blamed = verb.form == "ger" and case.value == "happened" and source is not None and source.kind == "accusation"
    case.claim = claim and (verb.tense == "infpast" or blamed)  # "accuse X d'avoir détruit", "accused X of bombing"


def _climb(case: Case) -> Certainty | None:
    """Take from each clause above what its verb makes of the happening; what is only supposed is told at once."""
    article, verb, above = case.article, case.verb, case.clause
    for _ in range(_HIGHEST):
        if above is None:
            return None
        matrix, parent = _matrix(above)
        if above.kind == "adverbial" and verb is not None:
            if supposes(article, above, verb, case.value):
                return _supposed(case, above, verb)
            if verb.tense in ("past", "plup") and above.subordinator in article.words.WHEN:
                return None  # "denied that X was discussed when the ambassador called on him": taken for granted
        if matrix is not None and above.kind == "content" and is_aside(article, above, matrix):
            matrix = None
        if above is case.clause and above.report is not None and only_charge_denied(article, above.report, verb):
            matrix = None
        if matrix is not None and not done_before(article, verb, case.noun, case.interval, matrix):
            _take_from_above(case, above, matrix, parent)
        above = parent
    return None


def _matrix(above: Clause) -> tuple[Verb | None, Clause | None]:
    """The verb that a clause hangs on, and the clause to go on with."""
    if above.kind == "content" and above.parent is not None:
        return verb_above(above), above.parent
    if above.report is not None:
        return above.report.verb, above.report
    return None, above.parent if above.kind == "adverbial" else None


def _supposed(case: Case, above: Clause, verb: Verb) -> Certainty:
    """ "If the talks | fail", "Asked whether X | had met Y": nothing of the kind happened where it is unreal."""
    article = case.article
    unreal = verb.tense in ("plup", "past") and not case.future
    unreal = unreal and any(other.tense == "condpast" for other in case.reading.verbs)
    unreal = unreal or article.document.word_before(above.opener) in article.words.ASKED
    return Certainty("expected", case.said_by, _why("expected", above.subordinator), False, True, unreal)


def _take_from_above(case: Case, above: Clause, matrix: Verb, parent: Clause | None) -> None:
    """ "X said | that Y had left", "X denies | that Y left": the verb above, and who speaks by it."""
    article, verb, gerund = case.article, case.verb, matrix.form == "ger"
    tense = parent.verb.tense if gerund and parent is not None and parent.verb is not None else matrix.tense
    told_in_past = tense in ("past", "plup") and matrix.stance in ("say", "announce")
    ahead = verb is not None and verb.tense == "cond" and not verb.modal
    if ahead and told_in_past and case.value == "expected":
        case.value = "announced"  # "a déclaré qu'il viendrait": the future as told in the past
    elif case.value == "expected" and resolved(article, matrix, verb):
        case.value = "scheduled"
    before, (value, cue) = case.value, under(matrix, case.value, case.cue, article)
    asked = verb is not None and verb.tense == "subj" and article.language_is_english
    asked = asked and matrix.lemma in article.words.INSISTING
    if asked and value in ("happened", "scheduled", "expected"):
        value, cue = "demanded", words_of(article, matrix)  # "insisted that the troops leave by Friday"
    who = article.subject(case.reading, matrix)
    infinitive = last_infinitive(above, matrix, parent)
    if infinitive is not None:
        value, cue = under(infinitive, value, cue, article)
    if who and (not case.said_by or value in ("feared", "demanded", "denied")):
        case.said_by = who
    elif not who and BY_STANCE.get(matrix.stance) == value != before:
        case.said_by = ()  # "Le comité craint que X ne réclame": X says nothing
    case.value, case.cue, case.claim = value, cue, True
    case.source = parent.verb if gerund and parent is not None else matrix


def _on_pain(case: Case) -> None:
    """ "Must leave by Friday | or face sanctions": it is demanded."""
    verb = case.verb
    if verb is None or case.clause is None or case.value not in ("happened", "scheduled"):
        return
    if (verb.form == "inf" or verb.modal) and on_pain_of(case.article, case.reading, case.clause):
        case.value = "demanded"


def _of_dated_noun(case: Case) -> None:
    """ "Called off | Monday's summit": what the verb beside makes of a noun with a date of its own."""
    article, reading, noun, interval = case.article, case.reading, case.noun, case.interval
    if noun is None or case.verb is not None:
        return
    today = interval is not None and article.day is not None and interval.start_earliest == article.day
    own = dated_noun(article, reading, case.clause, noun, case.value, today=today)
    if own is None and case.value == "happened":
        own = yet_to_come(article, reading, noun, case.expression, article.day)
    if own is None:
        return
    case.value, case.cue, source = own
    if source is not None:
        case.source, case.claim = source, case.claim or case.value == "denied"
        case.said_by = article.subject(reading, source) or case.said_by


def _judged(case: Case) -> None:
    """ "Rejects a claim | that it fired": a claim, a charge or a threat above it."""
    article, reading, clause = case.article, case.reading, case.clause
    judged = claimed(article, reading, clause, case.verb) or threatened(
        article, clause, case.verb, case.noun, case.value
    )
    if judged is not None:
        case.value, source, case.claim = judged[0], judged[1], True
        case.cue, case.said_by = words_of(article, source), article.subject(reading, source) or case.said_by
        case.source = source
        if clause is not None and clause.kind == "content" and source.start >= clause.end and clause.parent is not None:
            case.source = clause.parent.verb  # "The papers wrote that X. That is false": the headline names the papers
    charge = charged(article, clause, case.noun, case.verb) if case.value == "happened" and not case.future else None
    if charge is not None:
        case.source, case.claim = charge, True
        case.said_by = case.said_by or (() if charge.passive else article.subject(reading, charge))
        case.value = "happened" if case.said_by else "expected"


def _wanted(case: Case) -> None:
    """ "Wants X | to leave by Friday": who wants it."""
    article = case.article
    if case.noun is not None or case.value not in _AS_TOLD:
        return
    asked = wanted(article, case.clause, case.verb, case.interval, case.expression, article.day)
    if asked is None:
        return
    case.value, source = asked
    told_by = () if source.passive else article.subject(case.reading, source)
    case.source, case.cue, case.said_by = source, words_of(article, source), told_by or case.said_by


def _nothing_came(case: Case) -> None:
    """ "Avait dit qu'il partirait lundi | ; il n'en a rien été", "| If talks fail, the mission will leave on Friday"."""
    if case.verb is None:
        return
    ahead = case.over and case.value in ("scheduled", "announced", "expected")
    if ahead and (nought := nothing_came(case.article, case.verb.end)):
        case.value, case.cue = "cancelled", nought
    if case.value == "scheduled" and (on := hangs_on(case.article, case.reading, case.clause)):
        case.value, case.cue = "expected", on


def _doubted(case: Case) -> None:
    """ "It is false | that X left", "il est peu probable | que X parte"; "Il est faux que X ait annulé": nothing happened."""
    article, reading, clause, verb, interval = case.article, case.reading, case.clause, case.verb, case.interval
    undoes = verb is not None and verb.stance == "cancel"
    case.nothing = undoes and verb is not None and verb.negated and case.value == "denied" and not case.claim
    if case.value in ("cancelled", "postponed"):
        if undoes and case.value == "cancelled":
            doubt = any_doubt(article, reading, clause, verb, case.noun, case.future)
            case.nothing = doubt is not None and doubt.value == "denied"
        return
    latest = interval.end_latest if interval is not None else None
    ahead = latest is not None and article.day is not None and latest > article.day
    later = case.expression is not None and case.expression.signal in NO_EARLIER  # "not expected to rule before June"
    doubt = any_doubt(
        article, reading, clause, verb, case.noun, case.future, ahead=ahead, later=later, carried=case.carried
    )
    if doubt is None:
        return
    weaker = case.value == "announced" and doubt.value == "expected"
    weaker = weaker or case.value == "expected" and doubt.value != "feared"
    if doubt.sure or case.value in _AS_TOLD and not weaker:
        case.value, case.cue, case.nothing = doubt.value, doubt.cue, doubt.undone


_CHANGES = (_on_pain, _of_dated_noun, _judged, _wanted, _nothing_came, _doubted)
"""Each sees what those before it made of the happening."""
