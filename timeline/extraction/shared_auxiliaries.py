"""French participles that share the auxiliary before them: "a dénoncé l'accord et convoqué samedi l'ambassadeur"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_AGREEING = ("ée", "ées", "és", "ie", "ies", "ue", "ues", "ise", "ises", "ite", "ites", "te", "tes")
"""Endings of participles that agree with a noun: after "avoir" and before its object, none does."""


class SharedAuxiliaries:
    """Finds whose auxiliary a participle shares; a part of the reader of verbs."""

    document: Document
    lexicon: Lexicon
    words: Words
    timed: bytearray

    def _leader(self, i: int, first: int, before: list[Verb]) -> Verb | None:
        """The verb whose auxiliary a participle shares: "a dénoncé l'accord et convoqué samedi l'ambassadeur"."""
        lows, words = self.document.lows, self.words
        j = i - 1
        while (
            j > first
            and lows[j] not in words.CONJUNCTIONS
            and (self.timed[j] or lows[j] in words.ADVERBS or lows[j] == ",")
        ):
            j -= 1
        if j <= first or lows[j] not in words.CONJUNCTIONS or lows[j] in ("ou", "ni"):
            return None
        leader = next((v for v in reversed(before) if v.form == "fin"), None)
        if leader is None or leader.end - leader.start < 2 or i - leader.end > 25 or leader.main + 1 != leader.end:
            return None
        before_it = lows[j - 1] if lows[j - 1] in self.lexicon.forms else ""
        if leader.main < j - 1 and before_it and "pp" in self.lexicon.choices[before_it][0]:
            return None  # "le ministre arrêté et expulsé": both say which minister
        ending, shared = lows[i], lows[leader.main]
        moved = leader.lemma in words.MOTION
        if moved and self.lexicon.choices[ending][0]["pp"].lemma not in words.MOTION:
            return None
        if leader.passive or moved:
            agrees = ending.endswith("s") == shared.endswith("s") and ending.endswith("e") == shared.endswith("e")
            return leader if agrees else None
        after = lows[i + 1] if i + 1 < len(lows) else ""
        alone = leader.tense not in ("past", "plup", "condpast") or after in words.BY or leader.reflexive
        return None if alone or ending.endswith(_AGREEING) else leader
