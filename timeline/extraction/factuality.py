"""How sure a happening is, relative to who says so: cues on the governing verb and on the verbs above it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.extraction.beside_dates import (
    compared,
    is_future,
    is_over,
)
from timeline.extraction.by_participle import by_participle
from timeline.extraction.came_to_nothing import fallen_after, given_way, nothing_came, undone_behind
from timeline.extraction.claims import according_to, charged, claimed
from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.conditions import hangs_on
from timeline.extraction.cues import is_aside, is_planned, moved_on, on_pain_of, undone_above, words_of
from timeline.extraction.dated_happenings import dated_noun
from timeline.extraction.done_before import done_before
from timeline.extraction.doubting import any_doubt
from timeline.extraction.doubts import supposes
from timeline.extraction.due_apart import due_and_fallen
from timeline.extraction.fates import befallen, denied_fate
from timeline.extraction.first_meant import first_meant
from timeline.extraction.matrices import BY_STANCE, last_infinitive, under, under_head
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
    day, future = article.day, is_future(interval, article.day)
    value, cue = own_value(article, reading, clause, verb, noun, interval, expression, day)
    said_by: tuple[Referent, ...] = ()
    source: Verb | None = None
    claim = False
    if not future and compared(article, expression):
        return Certainty("happened", (), _why("happened", cue))
    led = by_participle(article, reading, clause, verb, future=future) if noun is None and verb is not None else ""
    if led:
        return Certainty(led, according_to(article, reading) if led == "scheduled" else (), _why(led, cue))
    if verb is not None and verb.stance in {"fear", "hope", "demand"} and value == BY_STANCE[verb.stance]:
        said_by = article.subject(reading, verb)
    planned = verb is not None and verb.form == "pp" and (is_planned(article, verb) or verb.stance in ("fear", "hope"))
    what = befallen(article, clause) if planned and clause is not None else ""
    if what and clause is not None and clause.verb is not None:
        return Certainty(what, according_to(article, reading), _why(what, words_of(article, clause.verb)))
    if planned and clause is not None and denied_fate(article, clause):
        return Certainty("scheduled", according_to(article, reading), _why("scheduled", cue))
    meant = first_meant(article, verb, interval)
    if meant or planned and moved_on(article, clause, verb, expression):
        return Certainty("postponed", according_to(article, reading), _why("postponed", meant or cue))
    over = is_over(interval, day)
    planned_for = None if future else planned_then(article, reading, clause, verb, expression)
    if planned_for is not None:
        value, cue, source = planned_for
        return Certainty(value, article.subject(reading, source), _why(value, cue), True, source=source)
    fallen = undone_above(article, reading, clause) or fallen_after(article, reading, clause, verb)
    fallen = fallen or given_way(article, reading, clause, verb, over=over)
    fallen = fallen or due_and_fallen(article, clause, verb, noun)
    fallen = fallen or undone_behind(article, reading, clause, noun or carried)
    if fallen:
        return Certainty(fallen[0], according_to(article, reading), _why(*fallen))
    headed = verb is not None and (
        verb.form in {"inf", "ger"} or (verb.form == "pp" and verb.lemma in article.words.PLANNED)
    )
    if headed and verb is not None and verb.head is not None and noun is None:
        value, cue, said_by, source = under_head(article, reading, verb, value, cue)
        claim = source is not None and value in ("denied", "happened") and source.lemma not in article.words.ADMITTING
        blamed = verb.form == "ger" and value == "happened" and source is not None and source.kind == "accusation"
        claim = claim and (verb.tense == "infpast" or blamed)  # "accuse X d'avoir détruit", "accused X of bombing"
    above = clause
    steps = 0
    while above is not None and steps < 6:
        steps += 1
        matrix: Verb | None = None
        parent: Clause | None
        if above.kind == "content" and above.parent is not None:
            matrix, parent = verb_above(above), above.parent
        elif above.report is not None:
            matrix, parent = above.report.verb, above.report
        else:
            parent = above.parent if above.kind == "adverbial" else None
        if above.kind == "adverbial" and verb is not None and supposes(article, above, verb, value):
            unreal = verb.tense in ("plup", "past") and not future and any(v.tense == "condpast" for v in reading.verbs)
            before = article.document.word_before(above.opener)
            unreal = unreal or before in article.words.ASKED  # "Asked whether X had met Y"
            return Certainty("expected", said_by, _why("expected", above.subordinator), False, True, unreal)
        told = verb is not None and verb.tense in {"past", "plup"}
        if above.kind == "adverbial" and told and above.subordinator in article.words.WHEN:
            break  # "denied that X was discussed when the ambassador called on him": that he called is taken for granted
        if matrix is not None and above.kind == "content" and is_aside(article, above, matrix):
            matrix = None
        if matrix is not None and done_before(article, verb, noun, interval, matrix):
            matrix = None
        if matrix is not None:
            tense = matrix.tense if matrix.form != "ger" or parent is None or parent.verb is None else parent.verb.tense
            told_in_past = tense in ("past", "plup") and matrix.stance in ("say", "announce")
            if verb is not None and verb.tense == "cond" and not verb.modal and told_in_past and value == "expected":
                value = "announced"  # "a déclaré qu'il viendrait": the future as told in the past
            before, (value, cue) = value, under(matrix, value, cue, article)
            who = article.subject(reading, matrix)
            infinitive = last_infinitive(above, matrix, parent)
            if infinitive is not None:
                value, cue = under(infinitive, value, cue, article)
            if who and (not said_by or value in ("feared", "demanded", "denied")):
                said_by = who
            elif not who and BY_STANCE.get(matrix.stance) == value != before:
                said_by = ()  # "Le comité craint que X ne réclame": X says nothing
            claim, source = True, parent.verb if parent is not None and matrix.form == "ger" else matrix
        above = parent
    if not said_by:
        said_by = according_to(article, reading)
    if (
        value in {"happened", "scheduled"}
        and verb is not None
        and clause is not None
        and on_pain_of(article, reading, clause)
    ):
        value = "demanded" if verb.form == "inf" or verb.modal else value
    if noun is not None and verb is None:
        today = interval is not None and day is not None and interval.start_earliest == day
        own = dated_noun(article, reading, clause, noun, value, today=today)
        if own is None and value == "happened":
            own = yet_to_come(article, reading, noun, expression, day)
        if own is not None:
            value, source, claim = own[0], own[2] or source, claim or own[0] == "denied" and own[2] is not None
            cue, said_by = own[1], (article.subject(reading, own[2]) if own[2] is not None else ()) or said_by
    judged = claimed(article, reading, clause, verb) or threatened(article, clause, verb, noun, value)
    if judged is not None:  # "rejects a claim that it fired"
        value, source, claim = judged[0], judged[1], True
        cue, said_by = words_of(article, source), article.subject(reading, source) or said_by
        if clause is not None and clause.kind == "content" and source.start >= clause.end and clause.parent is not None:
            source = clause.parent.verb  # "The papers wrote that X. That is false": the headline names the papers
    if value == "happened" and not future and (charge := charged(article, clause, noun, verb)) is not None:
        source, claim, said_by = charge, True, said_by or article.subject(reading, charge)
        value = "happened" if said_by else "expected"
    asked = wanted(article, clause, verb, interval, expression, day) if noun is None else None
    if asked is not None and value in ("happened", "ongoing", "scheduled", "announced", "expected"):
        value, source = asked
        told_by = () if source.passive else article.subject(reading, source)
        cue, said_by = words_of(article, source), told_by or said_by
    told_ahead = over and verb is not None and value in ("scheduled", "announced", "expected")
    if told_ahead and verb is not None and (nought := nothing_came(article, verb.end)):
        value, cue = "cancelled", nought  # "avait dit qu'il partirait lundi ; il n'en a rien été"
    if value == "scheduled" and verb is not None and (on := hangs_on(article, reading, clause)):
        value, cue = "expected", on  # "If talks fail, the mission will leave on Friday"
    nothing = value == "denied" and not claim and verb is not None and verb.stance == "cancel" and verb.negated
    if value == "cancelled" and verb is not None and verb.stance == "cancel":
        doubt = any_doubt(article, reading, clause, verb, noun, future)
        nothing = doubt is not None and doubt.value == "denied"  # "Il est faux que X ait annulé sa visite"
    if value not in {"cancelled", "postponed"}:
        latest = interval.end_latest if interval is not None else None
        ahead = latest is not None and day is not None and latest > day
        later = expression is not None and expression.signal in NO_EARLIER  # "is not expected to rule before June"
        doubt = any_doubt(article, reading, clause, verb, noun, future, ahead=ahead, later=later, carried=carried)
        told_as = value in {"happened", "ongoing", "scheduled", "announced", "expected"}
        if doubt is not None and (
            doubt.sure
            or told_as
            and not (value == "announced" and doubt.value == "expected")
            and (value != "expected" or doubt.value == "feared")
        ):
            value, cue, nothing = doubt.value, doubt.cue, doubt.undone
    return Certainty(value, said_by, _why(value, cue), claim, False, nothing, source)
