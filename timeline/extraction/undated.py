"""Happenings whose date stands elsewhere: a distance from another one, the day of a neighbour, or nowhere."""

from __future__ import annotations

from datetime import timedelta

from timeline.extraction import distances as far
from timeline.extraction.at_once import said_then
from timeline.extraction.came_then import DEEDS, came_then, is_frame
from timeline.extraction.chronicles import Chronicles
from timeline.extraction.clauses import Clause
from timeline.extraction.counted_days import eve_or_length
from timeline.extraction.counted_from_told import told_on_that_day
from timeline.extraction.decided_there import hours_from
from timeline.extraction.derived import leaning_why, one_day
from timeline.extraction.distances import HOURLY, apart, ends_at, in_hours, is_spent, opens_at, own_day_told
from timeline.extraction.drafts import Draft
from timeline.extraction.kind import Kind
from timeline.extraction.kinds import kind_of_noun, kind_of_verb
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Noun, Reading
from timeline.extraction.repeated import imitates
from timeline.extraction.shared_days import is_deed, lend, lent_days
from timeline.extraction.told_there import DONE_THERE, SAID_THERE, done_there, told_there
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Why


def _noun_behind(reading: Reading, at: int) -> Noun | None:
    """The happening named right behind token `at`: "after | the talks"."""
    return next((noun for noun in reading.nouns if at < noun.start <= at + 4), None)


class Undated(Chronicles):
    """Drafts of what no expression dates directly; a part of drafting."""

    def _equation(self, reading: Reading, index: int) -> None:
        """ "mercredi, un jour après avoir parlé à X": a duration between two happenings dates the other one."""
        article, expression = self.article, self.article.expressions[index]
        if index not in self.passed:
            return
        if expression.type != "DURATION":
            self._eve(reading, index)
            return
        words, length = article.words, article.spans[index][1]
        end = ends_at(article, reading, index)
        if end >= reading.sentence.last or is_spent(article, reading, article.spans[index][0]):
            return
        low = article.tokens[end].low
        earlier = low in words.AFTER_EVENT
        if not earlier and low not in words.BEFORE_EVENT:
            return
        anchor = self._anchor(end)
        base = anchor.interval if anchor is not None else None
        if base is None:
            return
        about, exact = self._about(index), not words.SAME_DAY_OF_YEAR.isdisjoint(article.lows[length:end])
        interval = apart(base, expression, earlier=earlier, about=about, exact=exact)
        if interval is None or anchor is None:
            return
        self._measured(reading, end, anchor, interval, index)

    def _eve(self, reading: Reading, index: int) -> None:
        """ "a jugé lundi la trêve fragile, au lendemain de pourparlers": the talks, on the day before."""
        led = eve_or_length(self.article, reading, index)
        if led is None or not led[1] or led[0] >= reading.sentence.last:
            return
        end, days, _later = led
        anchor = self._anchor(end)
        day = anchor.interval.start_earliest if anchor is not None and anchor.interval is not None else None
        if anchor is None or day is None or not far.behind_eve(self.article, reading, end):
            return
        noun = _noun_behind(reading, end)
        if noun is not None and any(draft.noun is noun for draft in self._here):
            return  # right behind its day, it was told with that (`same_days.eve_of`)
        behind = self.article.lows[noun.end : noun.end + 1] if noun is not None else []
        if not self.article.words.RELATIVES.isdisjoint(behind):
            return  # "à la veille d'un sommet qui doit réunir les Vingt-Sept": no headline says which
        self._measured(reading, end, anchor, one_day(day - timedelta(days=days)), index)

    def _anchor(self, end: int) -> Draft | None:
        """The dated happening from which a distance that ends at token `end` counts: the nearest before it, else after."""
        days = [
            d
            for d in self._here
            if d.interval is not None
            and d.interval.granularity == "day"
            and d.expressions
            and not far.is_told_in(d, end)
        ]
        spans = self.article.spans
        before = [d for d in days if spans[d.expressions[0]][1] <= end]
        # Behind it, only what a verb tells: in "came a day before X left for talks on the launch last Friday", no launch.
        days = before or [d for d in days if d.verb is not None and far.counts_from(self.article, d)]
        return max(days, key=lambda d: spans[d.expressions[0]][0], default=None)

    def _hours_apart(self, reading: Reading) -> None:
        """ "walked free on Thursday, hours after the chiefs had chosen a president": both were on Thursday."""
        lows, words = self.article.lows, self.article.words
        self._hours_from(reading)
        if words.AFTER_EVENT.isdisjoint(reading.lows):
            return
        for clause in reading.clauses:
            at = clause.opener
            if clause.kind != "adverbial" or clause.verb is None or at < 1 or lows[at] not in words.AFTER_EVENT:
                continue
            if lows[at - 1] not in words.HOURS or any(self.article.dated[clause.start : clause.end]):
                continue
            anchor = self._anchor(at)
            if anchor is not None and anchor.interval is not None and anchor.certainty.value == "happened":
                self._measured(reading, at, anchor, anchor.interval, None)

    def _hours_from(self, reading: Reading) -> None:
        """ "Hours after Tuesday's ceremony, gunmen stormed the house": on the same day."""
        article = self.article
        for base in [d for d in self._here if d.verb is None and d.noun is not None and d.expressions]:
            if base.interval is None or base.interval.granularity != "day" or base.certainty.value != "happened":
                continue
            clause = hours_from(article, reading, base) if base.expressions[0] in reading.expressions else None
            kind = kind_of_verb(article, reading, clause, clause.verb) if clause and clause.verb is not None else None
            verb = clause.verb if clause is not None else None
            if verb is None or kind is None or self._perfect(verb) or any(d.verb is verb for d in self._here):
                continue
            draft = self._make(reading, clause, verb, kind, base.interval, None)
            if draft.certainty.value == "happened" and not draft.certainty.undone:
                draft.expressions, draft.rule = [*base.expressions], f"{kind.kind}/hours"
                token = article.tokens[base.start]
                draft.date_why = leaning_why(token.text, base.interval.edtf, "same")
                draft.date_confidence = 0.8
                self._keep(draft)

    def _measured(self, reading: Reading, end: int, anchor: Draft, interval: Interval, index: int | None) -> None:
        """Draft what follows "after" at token `end`, on the day that was counted from `anchor`."""
        article, words = self.article, self.article.words
        clause = reading.clause_at(end)
        verb = next((v for v in reading.verbs if end < v.start <= end + 3 and v.form in ("inf", "ger")), None)
        if (
            verb is not None
            and verb.form == "ger"
            and not words.DETERMINERS.isdisjoint(article.lows[end + 1 : verb.start])
        ):
            verb = None  # "quelques heures avant une manifestation | marquant": the demonstration
        if verb is None and clause is not None and opens_at(clause, end):
            verb = clause.verb  # "two days after police stormed the mission"
        if verb is not None and verb.form == "fin" and self._of_nobody(reading, verb):
            return  # "A week after he was sworn in, | the minister resigned": no headline says who
        noun = _noun_behind(reading, end)
        kind = None
        if verb is not None and clause is not None:
            kind = kind_of_verb(article, reading, clause, verb)
            if imitates(article.words, verb) and self.drafts and kind is not None:
                kind = Kind(self.drafts[-1].kind, kind.why)  # "dix jours avant que X ne fasse de même"
            if (
                kind is not None
                and kind.kind == "statement"
                and any(r.type == "person" for m in reading.mentions if m.start > verb.start for r in m.referents)
            ):
                kind = Kind("meeting", kind.why)
        elif noun is not None and interval.granularity == "day" and not own_day_told(article, self._here, noun):
            kind = kind_of_noun(article, reading, clause, noun)
            if kind is not None and index is not None and in_hours(article.expressions[index]):
                kind = kind if kind.kind in HOURLY else None  # "quelques heures après la cérémonie": told of it already
        if kind is None:
            return
        first, last, day = interval.start_earliest, interval.end_latest, article.day
        ahead = first is not None and day is not None and first > day
        ahead = ahead or last is not None and day is not None and last > day
        if ahead and (index is not None and self._about(index) or verb is not None and kind.kind == "other"):
            return  # "less than two weeks before the vote": some day to come
        aside = verb is None and (ahead or index is not None and article.expressions[index].type != "DURATION")
        draft = self._make(reading, None if aside else clause, verb, kind, interval, None)
        if verb is not None and kind.kind in ENCOUNTERS:
            for mention in reading.mentions:
                if mention.start > verb.start and mention.start - verb.end < 8 and not mention.place:
                    for referent in mention.referents:
                        draft.cast[referent] = "participant"
            draft.cast = dict.fromkeys(draft.cast, "participant")
        draft.certainty.value = "happened"
        if ahead or last == day and verb is not None and (verb.tense in ("pres", "fut") or verb.modal == "scheduled"):
            draft.certainty.value = "scheduled"  # "shot dead two weeks before the vote", "a day before X meets Y"
        draft.expressions = [*([index] if index is not None else []), *anchor.expressions]
        length = article.expressions[index].text if index is not None else article.tokens[end - 1].text
        said, known = f"{length} {article.tokens[end].text}", anchor.interval.edtf if anchor.interval else ""
        draft.date_why = Why(
            fr=f"« {said} » : écart avec {known}, donc {interval.edtf}",
            en=f"“{said}”: distance from {known}, hence {interval.edtf}",
        )
        draft.date_confidence, draft.rule = 0.85, f"{kind.kind}/equation"
        if index is not None:
            del self.passed[index]
        self._keep(draft)

    def _of_nobody(self, reading: Reading, verb: Verb) -> bool:
        """Whether a pronoun that stands for nobody named before is the subject of a verb."""
        before = self.article.lows[verb.start - 1 : verb.start]
        pronoun = not self.article.words.SUBJECT_PRONOUNS.keys().isdisjoint(before)
        return pronoun and not self.article.subject(reading, verb)

    def _about(self, index: int) -> bool:
        """Whether a length is only said to be longer or shorter than so much: "less than | two weeks"."""
        start, lows = self.article.spans[index][0], self.article.lows
        return not self.article.words.MORE.isdisjoint(lows[max(start - 2, 0) : start + 2])

    def _shared(self, reading: Reading) -> None:
        """ "seized the airport on Tuesday, and the prefect was arrested": the day told first is that of both."""
        article = self.article
        lent = [*lent_days(article, reading, self._here)] if self._here else []
        if not article.words.DAYS.isdisjoint(reading.lows):
            taken = {id(draft.verb) for draft in self._here}
            on_it = told_on_that_day(article, reading, self.drafts)
            lent += [(clause, base, True) for clause, base in on_it if id(clause.verb) not in taken]
        for clause, base, whatever in lent:
            assert clause.verb is not None
            kind = kind_of_verb(article, reading, clause, clause.verb)
            known = kind is not None and (whatever or is_deed(article, kind, clause, base))
            if kind is None or not known or kind.noun is not None and kind.noun is base.noun:
                continue
            draft = self._make(reading, clause, clause.verb, kind, base.interval, None)
            if not draft.certainty.undone:
                lend(article, draft, base)
                self._keep(draft)
        if not self.drafts:
            return
        there = [(c, b, SAID_THERE, "told-there") for c, b in told_there(article, reading, self.drafts)]
        there_too = any_of(article.words, "EN_OR_Y", "WHERE")
        if not article.language_is_english and not there_too.isdisjoint(reading.lows):
            there += [(c, b, DONE_THERE, "done-there") for c, b in done_there(article, reading, self.drafts)]
        for clause, base, kinds, rule in there:
            kind = kind_of_verb(article, reading, clause, clause.verb) if clause.verb is not None else None
            told = any(d.verb is clause.verb and d.certainty.value != "demanded" for d in self._here)
            met = base.kind == "visit" and rule == "done-there" and kind is not None and kind.kind == "meeting"
            if kind is not None and (met or kind.kind in kinds) and not told:
                draft = self._make(reading, clause, clause.verb, kind, base.interval, None)
                if clause.subordinator in article.words.WHERE:  # "flew to Kiev, where he met X": the visit was to X
                    base.cast |= {r: to for r, to in draft.cast.items() if r.type == "person" and r not in base.cast}
                elif not draft.certainty.undone:
                    lend(article, draft, base)
                    draft.rule = f"{kind.kind}/{rule}"
                    self._keep(draft)

    def _came_then(self, reading: Reading) -> None:
        """ "The latest blow came on Friday. Prosecutors declared": on that day."""
        if not self._may_come(reading):
            return
        article, taken = self.article, {id(draft.verb) for draft in self._here}
        for clause, index in came_then(article, reading):
            expression = article.expressions[index]
            kind = kind_of_verb(article, reading, clause, clause.verb) if clause.verb is not None else None
            if kind is None or id(clause.verb) in taken or expression.interval is None:
                continue
            draft = self._make(reading, clause, clause.verb, kind, expression.interval, None)
            if draft.certainty.undone or self._done_by_others(draft, index):
                continue
            draft.expressions, draft.rule = [index], f"{kind.kind}/came-then"
            draft.date_why = leaning_why(expression.text, expression.interval.edtf, "same")
            draft.date_confidence = min(0.8, expression.confidence)
            self.passed.pop(index, None)
            for earlier in self.drafts:
                if index in earlier.expressions and earlier.verb is not None and self._comes(earlier):
                    earlier.dropped = True
            self._keep(draft)

    def _may_come(self, reading: Reading) -> bool:
        """Whether this sentence or the one before holds a verb of coming."""
        article, words = self.article, self.article.words
        comes, turns = any_of(words, "COMES_THEN", "RESPONDING"), words.TURNS_OF_STORIES
        for near in article.readings[max(0, reading.index - 1) : reading.index + 1]:
            if not near.verbs and not near.lows.isdisjoint(words.WHAT_COMES):
                return True
            for verb in near.verbs:
                if verb.lemma in comes or verb.lemma in turns and is_frame(article, verb):
                    return True
        return False

    def _comes(self, draft: Draft) -> bool:
        """Whether a verb only frames what a day brings, or the response that is told behind it."""
        words, verb = self.article.words, draft.verb
        if verb is None or verb.lemma in words.RESPONDING:
            return verb is not None and draft.kind in ("statement", "attack", "other")
        return draft.kind == "other" and (verb.lemma in words.COMES_THEN or is_frame(self.article, verb))

    def _done_by_others(self, draft: Draft, index: int) -> bool:
        """ "The minister responded on Monday: Russia had lied", "Russia had expelled them": said of others."""
        words, base = self.article.words, next((d for d in self._here if index in d.expressions), None)
        if base is None or base.verb is None or base.verb.lemma not in words.RESPONDING:
            return False
        if draft.kind not in DEEDS:
            return True
        own = {r.country for r, role in base.cast.items() if role in ("agent", "participant")} - {None}
        done = {r.country for r, role in draft.cast.items() if role in ("agent", "participant")} - {None}
        return bool(own) and bool(done) and own.isdisjoint(done)

    # -- undated ------------------------------------------------------------------------------------------------------------

    def _undated(self, reading: Reading) -> None:
        """Main clauses that tell a happening without a date: for joining, for leaning, and for the tray."""
        article = self.article
        if reading.sentence.kind == "heading":
            return
        told = [*self._here]
        taken = [d.verb for d in told]
        for clause in reading.clauses:
            verb = clause.verb
            if (
                verb is None
                or verb.modal
                or verb.tense not in {"past", "plup", "fut"}
                or (clause.kind not in {"main", "content"} and clause.subordinator not in article.words.WHEN)
                or verb in taken
            ):
                continue
            if article.document.inside[verb.main] or verb.negated:
                continue
            if reading.expressions and self._has_its_day(reading, clause):
                continue
            kind = kind_of_verb(article, reading, clause, verb)
            explained = clause.subordinator in article.words.WHEN
            if (
                kind is None
                or kind.kind == "deadline"
                or (kind.kind == "other" and not self._shares_the_day(clause, verb))
                or (kind.kind == "statement" and not explained and not said_then(article, clause, verb))
                or (kind.noun and any(d.noun is not None and d.noun.start == kind.noun.start for d in told))
            ):
                continue
            if verb.kind == "" and kind.noun is None:
                continue
            draft = self._make(reading, clause, verb, kind, None, None)
            draft.rule = f"{kind.kind}/undated"
            draft.date_why = Why(fr="aucune date dans le texte", en="no date in the text")
            if draft.cast and not draft.certainty.undone:
                self._keep(draft)

    def _has_its_day(self, reading: Reading, clause: Clause) -> bool:
        expressions, spans = self.article.expressions, self.article.spans
        return any(clause.holds(spans[i][0]) and expressions[i].interval is not None for i in reading.expressions)

    def _shares_the_day(self, clause: Clause, verb: Verb) -> bool:
        """ "Two days earlier X had resigned and Y had been dismissed": the day told first is that of both."""
        if verb.tense != "plup" or verb.kind != "other" or clause.opener < 0 or not self._here:
            return False
        first = self._here[-1].verb
        return (
            first is not None and first.tense == "plup" and self.article.lows[clause.opener] in self.article.words.AND
        )

    # -- chronicles -------------------------------------------------------------------------------------------------------
