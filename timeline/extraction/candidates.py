"""From dated words to drafts of candidates: one for each happening that an expression dates, and those that lean on it."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.extraction.acts_of_sessions import ACTS, acts_of_session, session_of
from timeline.extraction.awaited import awaited
from timeline.extraction.chronicles import is_clock_time
from timeline.extraction.counted_among import only_counts
from timeline.extraction.counted_days import count, governor_after
from timeline.extraction.counted_from_news import counted_from_news
from timeline.extraction.dated_drafts import DatedDrafts
from timeline.extraction.dating import Governor, above, governor, is_opening, qualifies
from timeline.extraction.decided_there import decided_there
from timeline.extraction.derived import leaning_why, one_day, undatable
from timeline.extraction.drafts import DRAFTS, Draft
from timeline.extraction.due_before import due_before, why_before
from timeline.extraction.kind import Kind
from timeline.extraction.known_texts import names_known_text
from timeline.extraction.lasting import LASTING_KINDS, goes_on
from timeline.extraction.other_governors import told_instead
from timeline.extraction.outcomes import told_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.recaps import turn_back
from timeline.extraction.same_days import eve_of, same_day
from timeline.extraction.set_apart import set_apart
from timeline.extraction.standing import standing_since, went_back_to
from timeline.extraction.time_limits import NO_EARLIER, limit_given, open_until, time_limit
from timeline.extraction.values import ENCOUNTERS, SHARED, SPEECH
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Why

_YEARS_AFTER = 1000
"""Days: "le 5 juillet, jour de l'indépendance" of an article of these years is the feast, not the happening."""
_NEWS = 8
"""Days from publication within which an oath is the news."""
_FRAMED = SPEECH | {"agreement", "vote", "sanction"}


class Drafting(DatedDrafts):
    """Drafts of one article, and the expressions passed over with the reason."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.drafts: list[Draft] = []
        self.passed: dict[int, Why] = {}
        self.truncated = False
        self._seen: dict[tuple[int, object], Draft] = {}
        self._equations: list[tuple[Reading, int]] = []

    def run(self) -> None:
        """Draft in the order of the text: the dated first in each sentence, then what leans on them."""
        turn_back(self.article)
        for reading in self.article.readings:
            if len(self.drafts) >= DRAFTS:
                self.truncated = True
                break
            self._here = []
            for index in reading.expressions:
                self._dated(reading, index)
            for index in reading.expressions:
                self._equation(reading, index)
            self._told_around(reading)
            self._shared(reading)
            self._came_then(reading)
            self._undated(reading)
            for draft in self._here:
                if draft.kind in SHARED and draft.certainty.value == "happened":
                    pair = tuple(r for r, role in draft.cast.items() if role == "participant" and r.type != "place")
                    people = tuple(r for r in pair if r.type in ("person", "office"))
                    if len(pair) == 2 and draft.kind in ENCOUNTERS:
                        self.article.pairs.append(pair)
                    elif len(people) == len({r.country for r in people}) == 2:
                        self.article.pairs.append(people)
        self._at_session()
        self._lean()

    def _at_session(self) -> None:
        """ "2. The Summit condemned": on the days of the session that a communiqué tells of."""
        session = session_of(self.article, self.drafts)
        if session is None or session.interval is None:
            return
        for reading, clause in [*acts_of_session(self.article, self.drafts, session)]:
            kind = self._kind(reading, Governor(clause, verb=clause.verb))
            if kind is None or kind.kind not in ACTS or clause.verb is None:
                continue
            self.drafts = [d for d in self.drafts if d.verb is not clause.verb or d.interval is not None]
            draft = self._make(reading, clause, clause.verb, kind, session.interval, None)
            if draft.certainty.undone:
                continue
            draft.certainty.value = "happened"
            draft.expressions, draft.rule = [*session.expressions], f"{kind.kind}/session"
            token = self.article.tokens[session.start]
            draft.date_why, draft.date_confidence = leaning_why(token.text, session.interval.edtf, "same"), 0.75
            self.drafts.append(draft)

    # -- dated ------------------------------------------------------------------------------------------------------------

    def _dated(self, reading: Reading, index: int) -> None:
        article = self.article
        counted_to = count(article, reading, index, self.drafts)
        told_at = counted_from_news(article, reading, index, self.drafts) if not counted_to and reading.index else 0
        expression = article.expressions[index]
        interval = expression.range or expression.interval
        if expression.signal == "from" and self._at_once(index):
            interval = expression.interval
        if expression.signal == "not-before" and expression.interval is not None and self._is_past(expression.interval):
            interval = expression.interval  # "not until Tuesday did a convoy enter": it entered then
        if interval is None:
            self.passed[index] = undatable(expression)
            return
        datelines = article.document.datelines
        if datelines and any(start <= expression.start < end for start, end in datelines):
            self.passed[index] = Why(fr="date de la dépêche", en="the dispatch's own date")
            return
        if is_clock_time(expression) and self._alone(reading) == index:
            self.passed[index] = Why(fr="heure d'une dépêche en direct", en="the clock time of a live report")
            return
        if (aside := self._aside(reading, index)) is not None:
            self.passed[index] = aside
            return
        found = (
            self._stance_noun(reading, index)
            or set_apart(article, reading, index)
            or told_of(article, reading, index)
            or governor(article, reading, index)
        )
        if told_at or counted_to and found.verb is None:
            found = governor_after(reading, told_at or counted_to) or found
        found = awaited(article, reading, told_instead(article, reading, found, index), index)
        if self._due(reading, index):
            return
        kind = self._kind(reading, found)
        told = self._told_ahead(reading, found, kind, index, interval)
        if told is not None:
            found = Governor(found.clause, noun=told)
            kind = self._kind(reading, found)
        if self._covers(found, index, interval):
            self.passed[index] = Why(fr="durée de ce qui est convenu", en="how long what was agreed lasts")
            return
        found = went_back_to(article, reading, index) or found
        kind = self._kind(reading, found) if kind is None else kind
        standing = standing_since(article, reading, index)
        if standing is not None:
            then = Why(fr="commencé ce jour-là", en="begun that day")
            lasts_since = self._kind(reading, standing) or Kind("other", then)
            self._draft(reading, standing, lasts_since, index, interval)
            if self._here and self._here[-1].certainty.value == "happened" and index in self._here[-1].expressions:
                self._here[-1].certainty.value = "ongoing"
            return
        lasting = expression.signal in {"since", "until"}
        if self._only_describes(found, expression, index):
            self._state(reading, index)
            return
        if self._done_within(expression, found, interval):
            self.passed[index] = Why(fr="durée de ce qui est passé", en="how long it took, in the past")
            return
        if kind is None and found.verb is not None and not lasting and found.verb.lemma != article.words.BE:
            beside = self._noun_before(reading, index, reach=9)
            taken_up = (
                beside is not None and article.lows[beside.start - 1] in article.words.DEMONSTRATIVES
            )  # "those talks"
            if beside is not None and beside.start >= found.verb.end and not (beside.happening.agreed or taken_up):
                found = Governor(found.clause, noun=beside)  # "it follows a meeting in Bishkek on May 5"
                kind = self._kind(reading, found)
        kind = time_limit(article, found.verb, kind, expression, interval) or self._undeclared(
            reading, found, interval, index
        )
        if kind is None and not lasting and (higher := above(article, found.clause, interval)) is not None:
            found, kind = higher, self._kind(reading, higher)
        if kind is None:
            self.passed[index] = Why(
                fr="arrière-plan : aucun fait n'est daté ici", en="background: no happening is dated here"
            )
            self._same_day(reading, index, interval)
            return
        if expression.signal == "until" and found.verb is not None and found.verb.stance == "postpone":
            interval = expression.interval or interval  # "put off until next week": then, not any time before
        relative = found.clause is not None and found.clause.kind == "relative"
        verb_before = found.verb is not None and found.verb.tense in {"past", "plup", "fut", "cond"}
        kind_lasts = kind.kind in ("sanction", "legal", "military") and interval.granularity != "year"
        lasts = (
            goes_on(article, found.verb, expression) and kind.kind in LASTING_KINDS and interval.granularity != "year"
        )
        if (
            expression.signal == "since"
            and not lasts
            and ((relative or verb_before) and not kind_lasts or qualifies(self.article, found.clause, found.verb))
        ):
            self._state(reading, index)
            return
        if names_known_text(self.article, reading, found, kind, interval, index):
            self.passed[index] = Why(fr="la date nomme un texte connu", en="the date names a known text")
            return
        if only_counts(self.article, reading, self.article.spans[index][0], interval, expression.signal):
            self.passed[index] = Why(
                fr="la date dit seulement parmi quoi cela compte", en="the date only says among which it is counted"
            )
            return
        if kind.kind == "other" and self._holds_on(found):
            self._state(reading, index)
            return
        if self._is_background(reading, found, kind, interval, index):
            self.passed[index] = Why(
                fr="arrière-plan : aucun fait n'est daté ici", en="background: no happening is dated here"
            )
            return
        if (
            kind.kind == "other"
            and found.clause is not None
            and found.clause.kind == "relative"
            and any(d.interval is not None and d.interval.edtf == interval.edtf for d in self._here)
        ):
            self.passed[index] = Why(fr="précision sur un fait déjà daté", en="an aside on a happening dated already")
            return
        begun = lasts or self._holds_since(found, interval)
        if expression.signal == "since" and kind.kind in ("other", "statement", "meeting", "deadline") and not begun:
            self._state(reading, index)
            return
        if (
            found.verb is not None
            and found.verb.negated
            and found.verb.tense in ("fut", "cond")
            and expression.signal in NO_EARLIER
        ):
            interval = expression.interval or interval  # "will not be held until March 3": then, at the earliest
        last = limit_given(article, found.verb, kind, expression, interval)
        if last is not None:  # "gave it until Sept. 30 to pay"
            kind = Kind("deadline", Why(fr="délai donné", en="a time limit given"))
            self._draft(reading, found, kind, index, one_day(last))
            open_until(self._here, article.day, last)
            return
        self._draft(reading, found, kind, index, interval)
        self._framed(reading, decided_there(self.article, found) or found, index, interval)
        self._same_day(reading, index, interval)

    def _due(self, reading: Reading, index: int) -> bool:
        """ "will vote before it adjourns on June 28": the vote is due; the adjournment is told too only if it is a deed."""
        due = due_before(self.article, reading, index)
        kind = self._kind(reading, due[0]) if due is not None else None
        if due is None or kind is None:
            return False
        above, after, window = due
        self._draft(reading, above, kind, index, window)
        self._here[-1].date_why = why_before(self._here[-1].date_why)
        wanted = above.clause is not None and above.clause.kind == "content"  # the day of no wish
        return wanted or after.kind in ("", "other", "deadline")

    def _state(self, reading: Reading, index: int) -> None:
        """ "had been divided since January 19, when the frigates were pulled back": the day of what is told beside it."""
        self.passed[index] = Why(fr="état qui dure, pas un fait", en="a state that lasts, not a happening")
        if (day := self.article.expressions[index].interval) is not None:
            self._same_day(reading, index, day)

    def _is_past(self, interval: Interval) -> bool:
        latest, day = interval.end_latest, self.article.day
        return latest is not None and day is not None and latest <= day

    def _same_day(self, reading: Reading, index: int, interval: Interval) -> None:
        """ "dimanche, jour du scrutin": the day has a happening of its own beside it."""
        eve = eve_of(self.article, reading, index)
        base = interval.start_earliest
        if eve is not None and base is not None and interval.granularity == "day" and base == interval.end_latest:
            led = Governor(reading.clause_at(eve[0].start), noun=eve[0])
            told = self._kind(reading, led)
            if told is not None and date.min < base < date.max:
                self._draft(reading, led, told, index, one_day(base + timedelta(days=eve[1])))
            return
        found = same_day(self.article, reading, index)
        kind = self._kind(reading, found) if found is not None else None
        interval = self.article.expressions[index].interval or interval  # "until December, when they vote": in December
        if found is None or kind is None or any(found.verb is not None and d.verb is found.verb for d in self._here):
            return
        day, latest = self.article.day, interval.end_latest
        feast = kind.noun is not None and kind.noun.happening.words[0] in self.article.words.FEASTS
        near = day is not None and latest is not None and abs((day - latest).days) < _YEARS_AFTER
        first = next((d for d in self._here if index in d.expressions), None)
        began = first is not None and first.kind == "other" and not first.cast and first.verb is not None
        if began and first is not None and first.verb is not None and first.verb.lemma in self.article.words.BEGINNING:
            first.dropped = True  # "L'affaire a éclaté le 1er mai, quand X a révélé": what X did is the happening
        elif (kind.kind in ("other", "statement") or feast and near) and first is not None:
            return  # a circumstance of what the day dates already, or the day on which it is remembered
        self._draft(reading, found, kind, index, interval)
        for draft in self._here[-1:]:
            if draft.verb is found.verb and draft.certainty.value == "ongoing" and not self._is_past(interval):
                draft.certainty.value = "scheduled"  # the truce lasts until then, not the meeting

    def _framed(self, reading: Reading, found: Governor, index: int, interval: Interval) -> None:
        """ "Réunis jeudi à Bruxelles, les Vingt-Sept ont averti": what was said where they met, on the same day."""
        clause, opening = found.clause, found.verb
        if clause is None or opening is None or clause.verb is None:
            return
        if opening.kind not in ENCOUNTERS and not self._sworn_in(opening, interval):
            return
        verb, where = clause.verb, found.clause is not reading.clause_at(opening.start)
        start = self.article.spans[index][0]
        beside = where or opening.form == "ger" or opening.lemma in self.article.words.GATHERING
        beside = beside and opening.start < start < verb.start  # "X, visiting Oslo on Sunday, said"
        if not (beside or is_opening(clause, opening, start)) or any(self.article.dated[verb.end : clause.end]):
            return
        kind = self._kind(reading, Governor(clause, verb=verb))
        if kind is None or kind.kind not in _FRAMED or verb.tense not in ("past", "pres") or verb.modal:
            return
        before, gathered = len(self.drafts), opening.lemma in self.article.words.GATHERING  # not "Reçu par X"
        self._draft(reading, Governor(clause, verb=verb), kind, index, interval)
        for draft in self._here:
            if gathered and len(self.drafts) > before and draft.verb is opening and draft.kind == "meeting":
                draft.dropped = True  # where it was said, and no news of its own

    def _sworn_in(self, opening: Verb, interval: Interval) -> bool:
        """ "Sworn in on Thursday, he promised": on that occasion, where it is the news and no "Sworn in in 2018"."""
        day, first = self.article.day, interval.start_earliest
        if opening.lemma not in self.article.words.TAKING_OFFICE or first is None or interval.end_latest != first:
            return False
        return day is not None and abs((day - first).days) < _NEWS
