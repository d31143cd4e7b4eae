"""Groups of auxiliaries that only English has: "are to meet", "was due to decide", "did not sign"."""

from __future__ import annotations

from timeline.extraction.beside_verbs import BesideVerbs
from timeline.extraction.verb import Verb

_DUE_AFTER = frozenset(("had", "have", "has", "was", "were", "is", "are"))


class EnglishGroups(BesideVerbs):
    """The part of a reader of verbs that reads them."""

    def _simple(
        self, start: int, main: int, tense: str, form: str, last: int, *, reflexive: bool = False, lemma: str = ""
    ) -> Verb:
        raise NotImplementedError

    def _english_group(self, i: int, last: int, lemma: str, tense: str) -> Verb | None:
        """ "are to meet", "was due to decide", "did not sign": auxiliaries that only English has."""
        words = self.words
        if lemma == words.BE:
            to = self._next_content(i + 1, last)
            if to < last and self.tokens[to].low == "to":
                main = self._infinitive(to + 1, last)
                if main is not None:
                    verb = self._simple(i, main, "fut" if tense == "pres" else "impf", "fin", last)
                    likely = any(self.tokens[k].low in words.LIKELY for k in range(i + 1, to))
                    verb.modal, verb.modal_lemma = "expected" if likely else "scheduled", "be to"
                    return verb
        planned = self._been_due(i, last)
        if planned is not None:
            return planned
        if lemma == "do":
            main = self._infinitive(i + 1, last)
            if main is not None:
                verb = self._simple(i, main, tense, "fin", last)
                verb.negated = any(self.tokens[k].low in words.NEGATIONS for k in range(i + 1, main))
                return verb
        return None

    def _been_due(self, i: int, last: int) -> Verb | None:
        """ "was due to decide", "had been set to meet": a plan, like "was to"."""
        lows = self.document.lows
        if lows[i] not in _DUE_AFTER:
            return None
        at = self._next_content(i + 1, last)
        if lows[i] not in (("had", "have", "has") if "been" in lows[i + 1 : at] else ("was", "were", "is", "are")):
            return None
        if at + 1 >= last or self.tokens[at].low not in self.words.DUE or self.tokens[at + 1].low != "to":
            return None
        main = self._infinitive(at + 2, last)
        if main is None:
            return None
        verb = self._simple(i, main, "fut" if self.tokens[i].low in ("is", "are") else "impf", "fin", last)
        verb.modal, verb.modal_lemma = "scheduled", "be to"
        return verb
