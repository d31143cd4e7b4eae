"""Happenings whose date stands elsewhere: a distance from another one, the heading of a chronicle, or nowhere."""

from __future__ import annotations

from timeline.extraction import actors as who
from timeline.extraction.clauses import Clause
from timeline.extraction.distances import HOURLY, apart, ends_at, in_hours, is_spent, opens_at, own_day_told
from timeline.extraction.drafts import Draft
from timeline.extraction.factuality import certainty
from timeline.extraction.kind import Kind
from timeline.extraction.kinds import kind_of_noun, kind_of_verb
from timeline.extraction.leaning import Leaning
from timeline.extraction.lexicon import any_of
from timeline.extraction.lying_ahead import not_yet
from timeline.extraction.reading import Reading
from timeline.extraction.repeated import imitates
from timeline.extraction.shared_days import days_shared, is_deed, lend, said_after
from timeline.extraction.told_years_after import for_later, names_day, only_says
from timeline.extraction.values import ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval, Why

_HEADED = 3
"""Tokens between the day that heads an entry of a chronicle and its first sentence."""


def _in(draft: Draft, opener: int) -> bool:
    """Whether a draft is told in the clause that opens at a token: "a day after X gave it until Sept. 30"."""
    clause = draft.clause
    return clause is not None and opens_at(clause, opener)


def is_clock_time(expression: Expression) -> bool:
    """ "16 h 20" heads a live report; "5 juin" and "Nuit du 14 au 15 septembre" head entries of a chronology."""
    when = expression.interval
    return expression.type == "TIME" and (when is None or when.start_earliest == when.end_latest)


class Undated(Leaning):
    """Drafts of what no expression dates directly; a part of drafting."""

    passed: dict[int, Why]
    _here: list[Draft]  # of the sentence that is read
    _heading: tuple[int, int] | None = None  # the paragraph of a chronicle and the expression that heads it

    def _keep(self, draft: Draft) -> None:
        self.drafts.append(draft)
        self._here.append(draft)

    def _make(
        self,
        reading: Reading,
        clause: Clause | None,
        verb: Verb | None,
        kind: Kind,
        interval: Interval | None,
        expression: Expression | None,
    ) -> Draft:
        article = self.article
        hung = verb
        if kind.noun is not None and only_says(article, clause, verb, expression):
            kind = Kind("statement", Why(fr="annonce de ce qui viendra", en="tells of what is to come"))
        alone, carried = (kind.noun, None) if verb is None else (None, kind.noun)
        sure = certainty(article, reading, clause, hung, alone, interval, expression, carried=carried)
        not_yet(sure, kind.kind, verb, interval, article.day)
        cast = who.actors_of(article, reading, clause, verb, kind.noun, kind.kind)
        if kind.kind in SPEECH and verb is not None and verb.form == "fin":
            pass
        elif sure.value not in {"happened", "ongoing", "scheduled"}:
            for referent in sure.said_by:
                if cast.get(referent) not in ("agent", "participant") or sure.value in ("feared", "denied"):
                    cast.setdefault(referent, "source")
        else:
            for referent in sure.said_by:
                if referent.country or referent.type in ("person", "org"):  # and not "officials said"
                    cast.setdefault(referent, "source")
        return Draft(reading, clause, verb, kind.noun, kind.kind, kind.why, sure, cast, interval)

    def _equation(self, reading: Reading, index: int) -> None:
        """ "mercredi, un jour après avoir parlé à X": a duration between two happenings dates the other one."""
        article, expression = self.article, self.article.expressions[index]
        if expression.type != "DURATION" or index not in self.passed:
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

    def _anchor(self, end: int) -> Draft | None:
        """The dated happening from which a distance that ends at token `end` counts: the nearest before it, else after."""
        days = [
            d
            for d in self._here
            if d.interval is not None and d.interval.granularity == "day" and d.expressions and not _in(d, end)
        ]
        spans = self.article.spans
        before = [d for d in days if spans[d.expressions[0]][1] <= end]
        days = before or [d for d in days if d.clause is None or d.clause.kind != "relative"]
        return max(days, key=lambda d: spans[d.expressions[0]][0], default=None)

    def _hours_apart(self, reading: Reading) -> None:
        """ "walked free on Thursday, hours after the chiefs had chosen a president": both were on Thursday."""
        lows, words = self.article.lows, self.article.words
        for clause in reading.clauses:
            at = clause.opener
            if clause.kind != "adverbial" or clause.verb is None or at < 1 or lows[at] not in words.AFTER_EVENT:
                continue
            if lows[at - 1] not in words.HOURS or any(self.article.dated[clause.start : clause.end]):
                continue
            anchor = self._anchor(at)
            if anchor is not None and anchor.interval is not None and anchor.certainty.value == "happened":
                self._measured(reading, at, anchor, anchor.interval, None)

    def _measured(self, reading: Reading, end: int, anchor: Draft, interval: Interval, index: int | None) -> None:
        """Draft what follows "after" at token `end`, on the day that was counted from `anchor`."""
        article = self.article
        clause = reading.clause_at(end)
        verb = next((v for v in reading.verbs if end < v.start <= end + 3 and v.form in ("inf", "ger")), None)
        if verb is None and clause is not None and opens_at(clause, end):
            verb = clause.verb  # "two days after police stormed the mission"
        noun = next((n for n in reading.nouns if end < n.start <= end + 4), None)
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
        draft = self._make(reading, None if ahead and verb is None else clause, verb, kind, interval, None)
        if verb is not None and kind.kind in ENCOUNTERS:
            for mention in reading.mentions:
                if mention.start > verb.start and mention.start - verb.end < 8 and not mention.place:
                    for referent in mention.referents:
                        draft.cast[referent] = "participant"
            draft.cast = dict.fromkeys(draft.cast, "participant")
        draft.certainty.value = "happened"
        if ahead:
            draft.certainty.value = "scheduled"  # "shot dead on Monday, two weeks before the vote"
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

    def _about(self, index: int) -> bool:
        """Whether a length is only said to be longer or shorter than so much: "less than | two weeks"."""
        start, lows = self.article.spans[index][0], self.article.lows
        return not self.article.words.MORE.isdisjoint(lows[max(start - 2, 0) : start + 2])

    def _shared(self, reading: Reading) -> None:
        """ "seized the airport on Tuesday, and the prefect was arrested": the day told first is that of both."""
        article = self.article
        if not self._here:
            return
        said = said_after(article, reading, self._here)
        for clause, base in [*days_shared(article, reading, self._here), *said] if len(reading.clauses) > 1 else said:
            assert clause.verb is not None
            kind = kind_of_verb(article, reading, clause, clause.verb)
            known = kind is not None and (is_deed(kind, clause.verb, base) or (clause, base) in said)
            if kind is None or not known or kind.noun is not None and kind.noun is base.noun:
                continue
            draft = self._make(reading, clause, clause.verb, kind, base.interval, None)
            if not draft.certainty.undone:
                lend(article, draft, base)
                self._keep(draft)

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
            if any(
                clause.holds(article.spans[i][0]) and article.expressions[i].interval is not None
                for i in reading.expressions
            ):
                continue
            kind = kind_of_verb(article, reading, clause, verb)
            explained = clause.subordinator in article.words.WHEN
            if (
                kind is None
                or kind.kind == "deadline"
                or (kind.kind == "other" and not self._goes_on(clause, verb))
                or (kind.kind == "statement" and not explained)
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

    def _goes_on(self, clause: Clause, verb: Verb) -> bool:
        """ "Two days earlier X had resigned and Y had been dismissed": the day told first is that of both."""
        if verb.tense != "plup" or verb.kind != "other" or clause.opener < 0 or not self._here:
            return False
        first = self._here[-1].verb
        return (
            first is not None and first.tense == "plup" and self.article.lows[clause.opener] in self.article.words.AND
        )

    # -- chronicles -------------------------------------------------------------------------------------------------------

    def _chronicle(self, reading: Reading) -> None:
        """ "5 juin. Riyad rompt ses relations avec Doha.": a date that stands alone heads what its paragraph tells."""
        article, sentence = self.article, reading.sentence
        alone = self._alone(reading)
        if alone is not None and (not is_clock_time(article.expressions[alone]) or names_day(article, alone)):
            self._heading = (sentence.paragraph, alone)
        if self._heading is None or self._heading[0] != sentence.paragraph:
            return
        if sentence.kind == "heading" and (alone is None or not reading.verbs):
            return  # "January 6. The frigates return", a line without a stop, but no title
        index = self._heading[1]
        expression = article.expressions[index]
        interval = expression.range or expression.interval
        if interval is None:
            return
        others = [
            i
            for i in reading.expressions
            if i != index
            and article.expressions[i].interval is not None
            and not (article.expressions[i].signal == "since" and i in self.passed)
        ]
        if not others:
            self._named_day(reading, index, interval)
        taken = {id(d.verb) for d in self._here}
        for clause in reading.clauses:
            verb = clause.verb
            if verb is None or clause.kind != "main" or verb.negated or verb.modal:
                continue
            days = [i for i in others if clause.holds(article.spans[i][0])]
            ahead = bool(days) and all(for_later(article, verb, i, interval) for i in days)
            if days and not ahead or id(verb) in taken and not ahead:
                continue
            if verb.tense not in ("pres", "past") or article.document.inside[verb.main] or clause.report is not None:
                continue
            kind = kind_of_verb(article, reading, clause, verb)
            opens = not article.language_is_english and sentence.first - article.spans[index][1] < _HEADED
            opens = opens and clause.start == reading.clauses[0].start and verb.start > clause.start
            if kind is None and verb.kind == "other" and opens and verb.form == "fin" and not verb.passive:
                kind = Kind("other", Why(fr="fait d'une chronologie", en="an entry of a chronology"))
            bare = kind is not None and kind.kind == "other" and not article.subject(reading, verb)
            if kind is None or bare and not opens:
                continue
            if ahead and kind.kind not in SPEECH:
                kind = Kind("statement", Why(fr="annonce de ce qui viendra", en="tells of what is to come"))
            draft = self._make(reading, clause, verb, kind, interval, None)
            if ahead:
                draft.certainty.value = "happened"
            if draft.certainty.undone:
                continue
            self._head(draft, index)

    def _named_day(self, reading: Reading, index: int, interval: Interval) -> None:
        """ "30 juillet 1980. – Indépendance des Nouvelles-Hébrides.": the noun that an entry without a verb opens on."""
        first = next((n for n in reading.nouns if n.start - reading.sentence.first < 3), None)
        clause = reading.clauses[0] if reading.clauses else None
        if first is None or clause is None or clause.verb is not None or not clause.holds(first.start):
            return
        before = self.article.document.word_before(first.start)
        opens = any_of(self.article.words, "ARTICLES", "FIRSTS")
        if before not in ".:—–-" and before not in opens:
            return
        kind = kind_of_noun(self.article, reading, clause, first)
        draft = self._make(reading, clause, None, kind, interval, self.article.expressions[index])
        self._head(draft, index)

    def _head(self, draft: Draft, index: int) -> None:
        """Give a draft the date that heads its paragraph."""
        expression = self.article.expressions[index]
        draft.expressions, draft.rule = [index], f"{draft.kind}/chronicle"
        draft.date_confidence = expression.confidence * 0.95
        draft.date_why = Why(
            fr=f"« {expression.text} » en tête de paragraphe : {expression.why.fr}",
            en=f"“{expression.text}” heads the paragraph: {expression.why.en}",
        )
        self.passed.pop(index, None)
        self._keep(draft)

    def _in_chronicle(self, reading: Reading) -> bool:
        """Whether the paragraph is that of a chronicle, whose present tense is that of its days."""
        return self._heading is not None and self._heading[0] == reading.sentence.paragraph

    def _alone(self, reading: Reading) -> int | None:
        """The expression that is all there is before the first stop, colon or dash of the paragraph."""
        if not reading.expressions:
            return None
        article, sentence, index = self.article, reading.sentence, reading.expressions[0]
        start, end = article.spans[index]
        mark = article.lows[end] if end < sentence.last else "."
        if mark not in ".:—–-" or article.expressions[index].interval is None:
            return None
        if reading.index and article.readings[reading.index - 1].sentence.paragraph >= sentence.paragraph:
            return None
        before, small = article.lows[sentence.first : start], article.words.DETERMINERS
        return index if all(low in small or low in ("-", "–", "•", "*") for low in before) else None
