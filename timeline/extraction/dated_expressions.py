"""What an expression of time dates: the happening that governs it, a state, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from timeline.extraction import what_a_day_only_opens as only
from timeline.extraction.awaited import awaited
from timeline.extraction.came_then import what_came
from timeline.extraction.chronicles import is_clock_time
from timeline.extraction.counted_among import only_counts
from timeline.extraction.counted_days import count, governor_after, main_after
from timeline.extraction.counted_from_news import counted_from_news
from timeline.extraction.dating import Governor, above, governor, qualifies
from timeline.extraction.decided_there import agreed_after, decided_there
from timeline.extraction.derived import one_day, undatable
from timeline.extraction.due_before import due_before, why_before
from timeline.extraction.kind import Kind
from timeline.extraction.known_texts import names_known_text
from timeline.extraction.lasting import LASTING_KINDS, goes_on
from timeline.extraction.opening_participles import is_opening
from timeline.extraction.other_governors import told_instead
from timeline.extraction.outcomes import told_of
from timeline.extraction.reading import Reading
from timeline.extraction.same_days import eve_of, same_day
from timeline.extraction.set_apart import set_apart
from timeline.extraction.standing import standing_since, went_back_to
from timeline.extraction.time_limits import NO_EARLIER, limit_given, open_until, or_else, runs_out, settle, time_limit
from timeline.extraction.values import ENCOUNTERS, SPEECH
from timeline.extraction.words_quoted import WordsQuoted
from timeline.temporal.values import Expression, Interval, Why

_YEARS_AFTER = 1000
"""Days: "le 5 juillet, jour de l'indépendance" of an article of these years is the feast, not the happening."""
_FRAMED = SPEECH | {"agreement", "vote", "sanction"}
_BACKGROUND = Why(fr="arrière-plan : aucun fait n'est daté ici", en="background: no happening is dated here")
_OFTEN_STATES = frozenset(("other", "statement", "meeting", "deadline"))
"""Kinds of what does not last, unless it is told so."""


@dataclass(slots=True)
class Day:
    """A time that a text tells, what it dates so far, and of what kind that is."""

    reading: Reading
    index: int
    expression: Expression
    interval: Interval
    found: Governor
    kind: Kind | None


class DatedExpressions(WordsQuoted):
    """The part of drafting that goes from an expression to its drafts."""

    def _dated(self, reading: Reading, index: int) -> None:
        """Draft what an expression dates, or say why it dates nothing."""
        article = self.article
        counted_to = count(article, reading, index, self.drafts)
        told_at = counted_from_news(article, reading, index, self.drafts) if not counted_to and reading.index else 0
        expression = article.expressions[index]
        interval = expression.range or expression.interval
        if expression.signal == "from" and self._at_once(index):
            interval = expression.interval
        if interval is None:
            self.passed[index] = undatable(expression)
            return
        if (why := self._dates_no_deed(reading, index)) is not None:
            self.passed[index] = why
            return
        if self._says_who_spoke(reading, index):
            self._draft_words(reading, index, interval)
            return
        found = self._governor(reading, index, counted_to, told_at)
        if self._due(reading, index):
            return
        day = Day(reading, index, expression, interval, found, self._kind(reading, found))
        self._look_ahead(day)
        if self._covers(day.found, index, interval):
            self.passed[index] = Why(fr="durée de ce qui est convenu", en="how long what was agreed lasts")
            return
        if only.opens_story(article, reading, index):
            self._state(reading, index)
            return
        back = went_back_to(article, reading, index)
        if back is not None:
            day.found = back
            day.kind = self._kind(reading, back) if day.kind is None else day.kind
        if self._drafts_what_stands(day):
            return
        if self._only_describes(day.found, expression, index):
            self._state(reading, index)
            return
        if self._done_within(expression, day.found, interval):
            self.passed[index] = Why(fr="durée de ce qui est passé", en="how long it took, in the past")
            return
        self._look_beside(day)
        if (day.kind is None or day.kind.kind == "other") and self._was_then(reading, index, interval):
            return
        if day.kind is None:
            self.passed[index] = _BACKGROUND
            self._same_day(reading, index, interval)
            return
        self._draft_of(day, day.kind)

    def _dates_no_deed(self, reading: Reading, index: int) -> Why | None:
        """Why an expression dates no deed whatever governs it: the dispatch's own date, a clock time, an aside."""
        datelines, expression = self.article.document.datelines, self.article.expressions[index]
        if datelines and any(start <= expression.start < end for start, end in datelines):
            return Why(fr="date de la dépêche", en="the dispatch's own date")
        if is_clock_time(expression) and (self._alone(reading) == index or self._heads_entry(reading, index)):
            return Why(fr="heure d'une dépêche en direct", en="the clock time of a live report")
        if only.named_by_its_day(self.article, reading, index):
            return Why(fr="jour qui nomme autre chose", en="a day that names something else")
        if only.counted_from_old(self.article, reading, index):
            return Why(fr="délai compté d'un autre jour", en="a length counted from another day")
        if only.recalled_in_quotes(self.article, reading, index):
            return Why(fr="jour rappelé dans une citation", en="a day recalled in words quoted")
        return self._aside(reading, index)

    def _governor(self, reading: Reading, index: int, counted_to: int, told_at: int) -> Governor:
        """What an expression dates; `counted_to`: where the happening ends that its days are counted from; `told_at`: where
        what follows a count from the news begins."""
        article = self.article
        came = what_came(article, reading, index)
        if came is not None or only.left_without_verb(article, reading, index):
            return Governor(None, noun=came)
        found = (
            self._stance_noun(reading, index)
            or set_apart(article, reading, index)
            or told_of(article, reading, index)
            or governor(article, reading, index)
        )
        if told_at or counted_to and found.verb is None:
            found = governor_after(reading, told_at or counted_to) or found
        if counted_to and found.verb is not None and article.spans[index][0] < found.verb.start < counted_to:
            found = main_after(reading, counted_to)  # "The day after he was sworn in, | he dismissed"
        return awaited(article, reading, told_instead(article, reading, found, index), index)

    def _look_ahead(self, day: Day) -> None:
        """Date the noun told ahead of the verb, where the day is its."""
        told = self._told_ahead(day.reading, day.found, day.kind, day.index, day.interval)
        if told is not None:
            day.found = Governor(day.found.clause, noun=told)
            day.kind = self._kind(day.reading, day.found)

    def _drafts_what_stands(self, day: Day) -> bool:
        """Draft what has stood since a day: "under siege | since May"."""
        standing = standing_since(self.article, day.reading, day.index)
        if standing is None:
            return False
        then = Why(fr="commencé ce jour-là", en="begun that day")
        told_by = Governor(standing.clause, noun=standing.noun) if standing.noun is not None else standing
        lasts_since = self._kind(day.reading, told_by) or Kind("other", then)
        self._draft(day.reading, standing, lasts_since, day.index, day.interval)
        last = self._here[-1] if self._here else None
        if last is not None and last.certainty.value == "happened" and day.index in last.expressions:
            last.certainty.value = "ongoing"
        return True

    def _look_beside(self, day: Day) -> None:
        """Where the governor is no happening, look for a noun beside the day, a time limit, a verb above."""
        article, reading, found, verb = self.article, day.reading, day.found, day.found.verb
        lasting = day.expression.signal in ("since", "until")
        if day.kind is None and verb is not None and not lasting and verb.lemma != article.words.BE:
            beside = self._noun_before(reading, day.index, reach=9)
            if beside is not None and beside.start >= verb.end and not beside.happening.agreed:
                taken_up = article.lows[beside.start - 1] in article.words.DEMONSTRATIVES  # "those talks"
                if not taken_up:
                    found = day.found = Governor(
                        found.clause, noun=beside
                    )  # "it follows a meeting in Bishkek on May 5"
                    day.kind = self._kind(reading, found)
        limit = time_limit(article, found.verb, day.kind, day.expression, day.interval, found.clause)
        day.kind = limit or self._undeclared(reading, found, day.interval, day.index)
        if day.kind is None and not lasting and (higher := above(article, found.clause, day.interval)) is not None:
            day.found, day.kind = higher, self._kind(reading, higher)

    def _draft_of(self, day: Day, kind: Kind) -> None:
        """Draft a happening of a known kind, unless it is a state or the background."""
        article, reading, found, index, expression = self.article, day.reading, day.found, day.index, day.expression
        verb, signal = found.verb, expression.signal
        if signal == "until" and verb is not None and verb.stance == "postpone":
            day.interval = expression.interval or day.interval  # "put off until next week": then, not any time before
        if signal == "since" and self._tells_a_state(day, kind):
            self._state(reading, index)
            return
        if (why := self._names_or_counts(day, kind)) is not None:
            self.passed[index] = why
            return
        if kind.kind == "other" and self._holds_on(found) or only.held_until(article, verb, kind, signal, day.interval):
            self._state(reading, index)
            return
        if self._is_background(reading, found, kind, day.interval, index):
            self.passed[index] = _BACKGROUND
            self._same_day(reading, index, day.interval)  # "The story begins on 3 May 2021, when X closed"
            return
        if self._adds_to_dated(day, kind):
            self.passed[index] = Why(fr="précision sur un fait déjà daté", en="an aside on a happening dated already")
            return
        stands = signal == "since" and kind.kind in _OFTEN_STATES and not self._lasts(day, kind)
        if stands and not self._holds_since(found, day.interval):
            self._state(reading, index)
            return
        if verb is not None and verb.negated and verb.tense in ("fut", "cond") and signal in NO_EARLIER:
            # "will not be held until March 3": then, at the earliest
            day.interval = expression.interval or day.interval
        last = limit_given(article, verb, kind, expression, day.interval)
        if last is not None:  # "gave it until Sept. 30 to pay"
            kind = Kind("deadline", Why(fr="délai donné", en="a time limit given"))
            self._draft(reading, found, kind, index, one_day(last))
            open_until(self._here, article.day, last)
            return
        if (term := runs_out(verb, article.words, kind, expression, article.day)) is not None:
            kind, day.interval = Kind("deadline", Why(fr="échéance", en="the day on which it runs out")), term
        asked = or_else(article, verb, expression, article.spans[index][1])
        if asked and kind.kind == "other":
            kind = Kind("deadline", Why(fr="délai fixé", en="a time limit set"))
        before = len(self._here)
        self._draft(reading, found, kind, index, day.interval)
        settle(self._here[before:], due=term is not None, asked=asked)
        self._framed(reading, decided_there(article, found, day.interval) or found, index, day.interval)
        self._same_day(reading, index, day.interval)

    def _lasts(self, day: Day, kind: Kind) -> bool:
        """ "Has been | on strike since Monday"."""
        short = kind.kind in LASTING_KINDS and day.interval.granularity != "year"
        return short and goes_on(self.article, day.found.verb, day.expression)

    def _tells_a_state(self, day: Day, kind: Kind) -> bool:
        """ "Which has held the port since May": a state, and no deed of that day."""
        verb, clause = day.found.verb, day.found.clause
        if self._lasts(day, kind):
            return False
        relative = clause is not None and clause.kind == "relative"
        told = relative or verb is not None and verb.tense in ("past", "plup", "fut", "cond")
        if verb is not None and verb.lemma == self.article.words.BE and day.interval.granularity == "year":
            return True  # "Le pays est en guerre depuis 2014"
        kind_lasts = kind.kind in ("sanction", "legal", "military") and day.interval.granularity != "year"
        return told and not kind_lasts or qualifies(self.article, clause, verb)

    def _names_or_counts(self, day: Day, kind: Kind) -> Why | None:
        """Why a day dates no deed of its own: "the treaty of 1963", "his third visit since March"."""
        article, index = self.article, day.index
        if names_known_text(article, day.reading, day.found, kind, day.interval, index):
            return Why(fr="la date nomme un texte connu", en="the date names a known text")
        if only_counts(article, day.reading, article.spans[index][0], day.interval, day.expression.signal):
            return Why(
                fr="la date dit seulement parmi quoi cela compte", en="the date only says among which it is counted"
            )
        return None

    def _adds_to_dated(self, day: Day, kind: Kind) -> bool:
        """Whether a relative only says more of what is drafted for the same day."""
        clause = day.found.clause
        if kind.kind != "other" or clause is None or clause.kind != "relative":
            return False
        return any(d.interval is not None and d.interval.edtf == day.interval.edtf for d in self._here)

    def _due(self, reading: Reading, index: int) -> bool:
        """ "will vote before it adjourns on June 28": the vote is due; the adjournment is told too only if it is a deed."""
        due = due_before(self.article, reading, index)
        kind = self._kind(reading, due[0]) if due is not None else None
        if due is None or kind is None:
            return False
        above, after, window = due
        self._draft(reading, above, kind, index, window)
        for draft in self._here[-1:]:
            draft.date_why = why_before(draft.date_why)
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
        began = first.verb if first is not None and first.kind == "other" and not first.cast else None
        if first is not None and began is not None and began.lemma in self.article.words.BEGINNING:
            first.dropped = True  # "L'affaire a éclaté le 1er mai, quand X a révélé": what X did is the happening
        elif (kind.kind in ("other", "statement") or feast and near) and first is not None:
            return  # a circumstance of what the day dates already, or the day on which it is remembered
        self._draft(reading, found, kind, index, interval)
        for draft in self._here[-1:]:
            # what else that day brings is not what is feared of it
            doubted = draft.certainty.value in ("demanded", "feared") and first is not None and draft is not first
            if (
                doubted
                or draft.verb is found.verb
                and draft.certainty.value == "ongoing"
                and not self._is_past(interval)
            ):
                past = self._is_past(interval)
                draft.certainty.value = (
                    "happened" if past else "scheduled"
                )  # the truce lasts until then, not the meeting

    def _framed(self, reading: Reading, found: Governor, index: int, interval: Interval) -> None:
        """ "Réunis jeudi à Bruxelles, les Vingt-Sept ont averti": what was said where they met, on the same day."""
        clause, opening = found.clause, found.verb
        if opening is None and (after := agreed_after(self.article, reading, found.noun, interval)) is not None:
            told = Governor(after, verb=after.verb)
            kind = self._kind(reading, told)
            if kind is not None and (
                kind.kind in _FRAMED or after.verb is not None and after.verb.stance == "announce"
            ):
                self._draft(reading, told, kind, index, interval)
        if clause is None or opening is None or clause.verb is None:
            return
        if opening.kind not in ENCOUNTERS and not only.sworn_in_lately(self.article, opening, interval):
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
