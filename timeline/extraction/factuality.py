"""How sure a happening is, relative to who says so: cues on the governing verb and on the verbs above it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.extraction.beside_dates import (
    called_for_today,
    compared,
    decided,
    due_today,
    is_future,
    is_over,
    tonight,
    word_before,
)
from timeline.extraction.by_participle import by_participle
from timeline.extraction.came_to_nothing import fallen_after, given_way, nothing_came, undone_behind
from timeline.extraction.claims import according_to, charged, claimed
from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.conditions import hangs_on
from timeline.extraction.cues import (
    befallen,
    denied_fate,
    due_word,
    fate,
    hearsay,
    is_aside,
    is_planned,
    is_undone,
    moved_on,
    not_done,
    on_pain_of,
    ruled_out,
    undone_above,
    was_due,
    words_of,
)
from timeline.extraction.dated_happenings import dated_noun
from timeline.extraction.done_before import done_before
from timeline.extraction.doubting import any_doubt
from timeline.extraction.doubts import supposes
from timeline.extraction.due_apart import due_and_fallen
from timeline.extraction.first_meant import first_meant
from timeline.extraction.lasting import goes_on
from timeline.extraction.matrices import BY_STANCE, last_infinitive, under, under_head
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.senses import gives_time
from timeline.extraction.threats import threatened
from timeline.extraction.time_limits import LIMITS, NO_EARLIER
from timeline.extraction.told_years_after import gone_by, planned_then
from timeline.extraction.unreal import refuses_ahead
from timeline.extraction.value_names import why as _why
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import BE_TO, Verb
from timeline.extraction.wanted import wanted
from timeline.extraction.yet_to_come import called_for, yet_to_come
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
    value, cue = _own(article, reading, clause, verb, noun, interval, expression, day)
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


def _own(
    article: Article,
    reading: Reading,
    clause: Clause | None,
    verb: Verb | None,
    noun: Noun | None,
    interval: Interval | None,
    expression: Expression | None,
    day: date | None,
) -> tuple[str, str]:
    """The value that the verb group itself gives."""
    words = article.words
    future = is_future(interval, day)
    if future and expression is not None and expression.signal == "since" and interval is not None:
        future = interval.start_earliest != day  # "has been closed since Monday", told on Monday
    if verb is None:
        return ("scheduled" if future else "happened"), (expression.text if expression else "")
    cue = words_of(article, verb)
    no_earlier = expression is not None and expression.signal in NO_EARLIER  # "cannot attack before Monday"
    if verb.stance == "cancel" and verb.negated:
        return ("scheduled" if future else "denied"), cue  # "n'a pas annulé sa visite"
    bodily = verb.lemma in words.FALLING and verb.sense is not None and bool(verb.sense.entry)
    if verb.stance == "cancel" and bodily and all(n.end > verb.start for n in reading.nouns):
        return "happened", cue  # "Un marin est tombé à l'eau"
    if verb.stance == "cancel":
        gave_up = verb.lemma in words.GIVING_UP and verb.tense in ("past", "plup") and not verb.passive and not future
        gave_up = gave_up and not any(v.head is verb and v.kind not in ("", "other") for v in reading.verbs)
        gave_up = gave_up and not any(0 <= n.start - verb.end < 6 for n in reading.nouns)
        return ("happened" if gave_up else "cancelled"), cue  # "avait renoncé en 2021": that day it was given up
    if ruled_out(article, verb) or verb.tense == "subj" and article.language_is_english:
        return (fate(article, verb) or "expected"), cue  # "A visit in June is out of the question"
    latest = interval.end_latest if interval is not None else None
    over = is_over(interval, day)
    if (over or verb.modal_lemma == BE_TO and article.language_is_english) and was_due(article, verb):
        return "cancelled", cue  # "should have met on Friday": it did not
    if verb.modal == "expected" and is_planned(article, verb):
        return "expected", cue  # "a session could be convened"
    if expression is not None and expression.signal == "until" and future and gives_time(article, verb):
        held = verb.lemma == words.HAVE  # "has until Sept. 30 to pay", "gave it until Sept. 30 to pay"
        return ("scheduled" if held else "demanded"), cue
    if verb.stance == "postpone" and expression is not None:
        before = word_before(article, expression)
        led = expression.start < article.document.starts[verb.start] and before not in words.AT_DATE
        if led and future and verb.form == "fin":
            return "postponed", cue  # "Talks due to start on Monday have been delayed"
        if before in words.AT_DATE or expression.signal == "until" or (future and before not in words.DATE_LINKS):
            return ("expected" if verb.modal == "expected" else "scheduled"), cue
        return "postponed", cue
    deadline = expression is not None and expression.signal in LIMITS
    deadline = deadline or called_for_today(article, reading, verb, expression, day)
    if verb.stance == "demand" and not verb.passive and (verb.modal or verb.tense in ("fut", "cond")):
        return (verb.modal or ("scheduled" if verb.tense == "fut" else "expected")), cue  # "demandera lundi le retrait"
    if verb.stance in {"fear", "hope", "demand"} and not verb.passive and (future or deadline):
        return BY_STANCE[verb.stance], cue  # "craint une attaque en janvier": the date is that of what is feared
    asked = verb.stance == "demand" and verb.passive and verb.form in ("fin", "pp") and future and not verb.modal
    if asked and clause is not None and any(clause.holds(n.start) and n.end <= verb.start for n in reading.nouns):
        return "demanded", cue  # "A debate has been demanded for Tuesday"
    if verb.stance in {"fear", "hope"} and not verb.passive and verb.tense in ("pres", "impf"):
        return BY_STANCE[verb.stance], cue
    if is_planned(article, verb):
        if verb.form == "fin" and is_undone(article, clause, verb):
            return "denied", cue  # "Aucun sommet n'est prévu"
        if over and verb.form == "fin" and decided(article, verb, expression):
            return "happened", cue
        summoned = verb.lemma in words.SUMMONING and (verb.form == "pp" or verb.tense in ("past", "plup"))
        event = clause is not None and any(clause.holds(n.start) and n.start < verb.start for n in reading.nouns)
        if not (summoned and not future and not event):  # "l'ambassadeur a été convoqué mercredi"
            return words.PLANNED.get(verb.lemma, "scheduled"), cue
    if verb.passive and verb.stance in ("fear", "hope") and verb.tense in ("pres", "impf", "pp"):
        return BY_STANCE[verb.stance], cue
    if verb.form == "inf":
        if verb.tense == "infpast" and not future and not_done(article, verb):
            return "denied", cue  # "jure n'avoir livré aucun obus"
        if verb.tense == "inf" and tonight(expression, interval, day):
            return "scheduled", cue  # "avant de recevoir X, ce soir"
        return ("happened" if verb.tense == "infpast" else "scheduled" if future else "happened"), cue
    if verb.form == "pp" and not future and article.document.word_before(verb.start) in article.words.NEITHER:
        return "denied", cue
    if verb.form in {"pp", "ger"}:
        return ("happened" if not future or verb.tense == "infpast" else "scheduled"), cue
    if verb.modal:
        value = verb.modal
        unable = verb.negated and verb.modal_lemma in words.ABLE and not no_earlier
        if unable and not future:
            return "denied", cue  # "could not attend the summit on Monday"
        return ("cancelled" if verb.negated and value == "scheduled" or unable else value), cue
    if (
        verb.tense in {"past", "plup"}
        or (verb.negated and verb.tense == "pres")
        or (verb.passive and verb.form == "fin" and verb.tense in ("pres", "impf"))
    ):
        if is_undone(article, clause, verb) and (not future or verb.tense in {"past", "plup"} and not no_earlier):
            return "denied", cue
        rumour = hearsay(article, clause, verb)
        if rumour and not future:
            return "expected", rumour
    due = due_word(article, verb)
    if due:
        return "scheduled", due
    if goes_on(article, verb, expression):
        return "ongoing", cue
    begun = interval is None or day is None or (interval.start_earliest or date.min) < day
    if not begun and (future or latest != day) and refuses_ahead(article, verb):
        return "cancelled", cue  # "rejects July deadline"
    never = verb.negated or verb.start > 0 and article.lows[verb.start - 1] in words.NEGATIONS
    if future and verb.stance == "happen" and verb.tense in {"past", "plup"} and never:
        return "cancelled", cue  # "A vote due on Thursday never happened"
    if called_for(article, verb, expression, day):
        return "scheduled", cue  # "has called a strike for Thursday", told on Thursday
    if verb.tense in {"past", "plup"} and future and verb.stance == "announce":
        return "announced", cue  # "has promised them a payment from June 1"
    if verb.tense in {"past", "plup"}:
        today = interval is not None and interval.start_earliest == day  # "a suspendu ses vols à compter de ce jour"
        return ("scheduled" if future and not today and verb.stance != "say" else "happened"), cue
    if verb.tense == "fut":
        if over and expression is not None and expression.type != "TIME" and gone_by(article, clause, verb, interval):
            return "happened", cue
        return ("cancelled" if verb.negated and not no_earlier else "scheduled"), cue
    if verb.tense in ("cond", "condpast"):
        return "expected", cue  # "aurait attaqué": the conditional of the press vouches for nothing
    if expression is not None and expression.signal in ("since", "until"):
        return "ongoing", cue
    if verb.tense in ("pres", "subj"):
        if future and verb.negated and verb.kind != "refusal" and not no_earlier:
            return ("cancelled" if verb.kind in ENCOUNTERS else "denied"), cue  # "is not going to Madrid in June"
        return ("scheduled" if future or due_today(article, verb, interval, day) else "happened"), cue
    return ("scheduled" if future else "happened"), cue
