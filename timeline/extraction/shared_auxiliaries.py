"""French participles that share the auxiliary before them: "a dénoncé l'accord et convoqué samedi l'ambassadeur"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.looks import first_of
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

LISTED = "listed"
"""Noted of a participle between commas that shares the auxiliary of the first of a list."""
_OBJECT = 7
"""Tokens from such a participle to its object: "retiré | à M. Dia | le portefeuille"."""
_TITLE = 3
"""Letters of what a stop only shortens: "M.", "Mgr."."""
_LIST = 25
"""Tokens from one participle of a list to the "et" before the last."""


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
        listed = lows[i - 1] == "," and i - 1 > first and self._lists(i)
        if j <= first or not (then or listed) and lows[j] not in words.CONJUNCTIONS or lows[j] in words.OR_NOR:
            return None
        leader = next((v for v in reversed(before) if v.form == "fin" and LISTED not in v.notes), None)
        if leader is None or leader.end - leader.start < 2 or leader.main + 1 != leader.end:
            return None
        near = before[-1].end if LISTED in before[-1].notes else leader.end
        if i - near > 25:
            return None
        if listed:
            alone = leader.tense not in ("past", "plup", "condpast") or leader.passive or leader.reflexive
            return None if alone or leader.lemma in words.MOTION else leader
        near = j - 1 - then
        before_it = lows[near] if lows[near] in self.lexicon.forms else ""
        if leader.main < near and before_it and "pp" in self.lexicon.choices[before_it][0]:
            return None  # "le ministre arrêté et expulsé": both say which minister
        if self.french and self._apart_as_well(leader, i, near, before):
            return None
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

    def _lists(self, i: int) -> bool:
        """ "a rappelé son ambassadeur, | fermé son espace aérien et gelé les avoirs": a participle with an object of its own
        in a list that "et" and another one close; no "M. Sow, nommé lundi"."""
        lows, words, choices = self.document.lows, self.words, self.lexicon.choices
        counted = i + 1 < len(lows) and (lows[i + 1] in words.NUMBERS or lows[i + 1].isdigit())
        opens = i + 1 if counted else first_of(words.DETERMINERS, lows, i + 1, min(len(lows), i + _OBJECT))
        led = opens > i + 1 and lows[opens - 1] in words.PREPOSITIONS  # "rentré de la capitale"
        if opens < 0 or led or self.timed[opens] or lows[i].endswith(words.MARKED_PARTICIPLES):
            return False
        if lows[opens] in words.BARE_OF or opens > i + 1 and words.PREPOSITIONS.get(lows[i + 1]) != "recipient":
            return False  # but "retiré à M. Dia le portefeuille"
        for k in range(i + 2, min(len(lows) - 1, i + _LIST)):
            ends = lows[k] in ";:()«»" or lows[k] == "." and len(lows[k - 1]) > _TITLE
            if ends or lows[k] in words.RELATIVES or lows[k] in words.COMPLEMENTISER:
                return False
            at = k + 1
            if lows[k] in words.AND and lows[at] in self.lexicon.forms and "pp" in choices[lows[at]][0]:
                return not lows[at].endswith(words.MARKED_PARTICIPLES) and lows[at] not in words.DETERMINERS
        return False

    def _apart_as_well(self, leader: Verb, i: int, near: int, before: list[Verb]) -> bool:
        """ "a critiqué X, arrêté en 2022 et | condamné lundi": a participle set apart, its time, and no object here."""
        lows, words = self.document.lows, self.words
        last = before[-1]
        if last is leader or last.form != "pp" or last.start < leader.end or lows[last.start - 1] != ",":
            return False
        if "," in lows[last.end : near + 1] or not any(self.timed[last.end : near + 1]):
            return False
        if i + 1 >= len(lows):
            return True  # the text breaks off behind it
        following = self.document.tokens[i + 1]
        return self.timed[i + 1] == 1 or not (following.cap or following.low in words.DEFINITE)
