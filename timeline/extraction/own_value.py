"""The value that a verb group itself gives a happening: its tense, its modal, its negation."""

from __future__ import annotations

from datetime import date

from timeline.extraction.beside_dates import (
    called_for_today,
    decided,
    due_today,
    is_future,
    is_over,
    tonight,
    word_before,
)
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import due_word, hearsay, is_planned, is_undone, not_done, was_due, words_of
from timeline.extraction.fates import fate, ruled_out
from timeline.extraction.lasting import goes_on
from timeline.extraction.matrices import BY_STANCE
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.senses import gives_time
from timeline.extraction.time_limits import LIMITS, NO_EARLIER
from timeline.extraction.told_years_after import gone_by
from timeline.extraction.unreal import refuses_ahead
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import BE_TO, Verb
from timeline.extraction.yet_to_come import called_for
from timeline.temporal.values import Expression, Interval


def own_value(
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
