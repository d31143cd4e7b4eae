"""Entries of a chronicle: the day that heads a paragraph dates what it tells."""

from __future__ import annotations

from timeline.extraction.draft_making import DraftMaking
from timeline.extraction.drafts import Draft
from timeline.extraction.kind import Kind
from timeline.extraction.kinds import kind_of_noun, kind_of_verb
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Reading
from timeline.extraction.told_years_after import for_later, names_day
from timeline.extraction.values import SPEECH
from timeline.temporal.values import Expression, Interval, Why

_HEADED = 3
"""Tokens between the day that heads an entry of a chronicle and its first sentence."""


def is_clock_time(expression: Expression) -> bool:
    """ "16 h 20" heads a live report; "5 juin" and "Nuit du 14 au 15 septembre" head entries of a chronology."""
    when = expression.interval
    return expression.type == "TIME" and (when is None or when.start_earliest == when.end_latest)


class Chronicles(DraftMaking):
    """Drafts of what stands under the day that heads its paragraph; a part of drafting."""

    _heading: tuple[int, int] | None = None  # the paragraph of a chronicle and the expression that heads it

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
