"""French participles that share the auxiliary before them: "a dénoncé l'accord et convoqué samedi l'ambassadeur"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


class SharedAuxiliaries:
    """Finds whose auxiliary a participle shares; a part of the reader of verbs."""

    document: Document
    lexicon: Lexicon
    words: Words
    timed: bytearray
    french: bool

    def _leader(self, i: int, first: int, before: list[Verb]) -> Verb | None:
        """The verb whose auxiliary a participle shares: "a dénoncé l'accord et convoqué samedi l'ambassadeur"."""
        lows, words = self.document.lows, self.words
        j = i - 1
        while (
            j > first
            and lows[j] not in words.CONJUNCTIONS
            and not (self.french and lows[j] in words.THEN and lows[j - 1] == ",")
            and (self.timed[j] or lows[j] in words.ADVERBS or lows[j] == ",")
        ):
            j -= 1
        then = self.french and lows[j] in words.THEN and lows[j - 1] == ","  # "a été libéré, puis arrêté"
        if j <= first or not then and lows[j] not in words.CONJUNCTIONS or lows[j] in words.OR_NOR:
            return None
        leader = next((v for v in reversed(before) if v.form == "fin"), None)
        if leader is None or leader.end - leader.start < 2 or i - leader.end > 25 or leader.main + 1 != leader.end:
            return None
        near = j - 1 - then
        before_it = lows[near] if lows[near] in self.lexicon.forms else ""
        if leader.main < near and before_it and "pp" in self.lexicon.choices[before_it][0]:
            return None  # "le ministre arrêté et expulsé": both say which minister
        ending, shared = lows[i], lows[leader.main]
        moved = leader.lemma in words.MOTION
        if moved and self.lexicon.choices[ending][0]["pp"].lemma not in words.MOTION:
            return None
        if leader.passive or moved:
            unmarked = shared.endswith(words.UNCHANGED_PARTICIPLES) or ending.endswith(
                words.UNCHANGED_PARTICIPLES
            )  # "a été remis en liberté, puis arrêté"
            agrees = unmarked or ending.endswith(words.PLURAL_ENDING) == shared.endswith(words.PLURAL_ENDING)
            return (
                leader
                if agrees and ending.endswith(words.FEMININE_ENDING) == shared.endswith(words.FEMININE_ENDING)
                else None
            )
        k = i + 1
        while then and k < len(lows) - 1 and self.timed[k]:
            k += 1  # "puis expulsé mardi par l'Iran"
        after = lows[k] if k < len(lows) else ""
        alone = leader.tense not in ("past", "plup", "condpast") or after in words.BY or leader.reflexive
        return None if alone or ending.endswith(words.MARKED_PARTICIPLES) else leader
