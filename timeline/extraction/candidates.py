"""From dated words to drafts of candidates: one for each happening that an expression dates, and those that lean on it."""

from __future__ import annotations

from timeline.extraction.acts_of_sessions import ACTS, acts_of_session, session_of
from timeline.extraction.dated_expressions import DatedExpressions
from timeline.extraction.dating import Governor
from timeline.extraction.derived import leaning_why
from timeline.extraction.drafts import DRAFTS, Draft
from timeline.extraction.lasts_until import lasts_until
from timeline.extraction.reading import Article, Reading
from timeline.extraction.recaps import turn_back
from timeline.extraction.values import ENCOUNTERS, SHARED
from timeline.temporal.values import Why


class Drafting(DatedExpressions):
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
            for index in lasts_until(self.article, reading, self._here):
                self.passed.pop(index, None)
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
