"""The participle that an auxiliary leads, past what may stand between the two."""

from __future__ import annotations

from timeline.extraction.beside_verbs import REACH, BesideVerbs
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import phrase_at


class Participles(BesideVerbs):
    """The part of a reader of verbs that finds it."""

    between: dict[str, tuple[tuple[str, ...], ...]]

    def _participle(self, k: int, last: int, be: bool) -> tuple[int, Reading, bool, str, bool] | None:
        """The participle of an auxiliary, past adverbs: (its token, its reading, "been", inverted pronoun, negated)."""
        words, been, inverted, negated = self.words, False, "", False
        stop = min(last, k + REACH)
        commas = 0
        lows, forms, choices = self.document.lows, self.lexicon.forms, self.lexicon.choices
        while k < stop:
            low = lows[k]
            if low in self.between and (phrase := len(phrase_at(lows, k, self.between[low]))):
                k, stop = k + phrase, min(last, stop + phrase)  # "a une nouvelle fois été reporté"
                continue
            readings = low in forms and not self.timed[k]
            if readings:
                by_tense = choices[low][0]
                participle = by_tense.get("pp")
                if participle is None and (be or been) and not self.french:
                    participle = by_tense.get("ger")  # "is bombing", "has been bombing"
                if participle is not None and not self._led_as_noun(k):
                    if participle.lemma == words.BE and (not self.french or low in words.BEEN):
                        been = True
                        k += 1
                        continue
                    if not (self.named[k] and self.tokens[k].cap):
                        return k, participle, been, inverted, negated
            if low in words.SUBJECT_PRONOUNS and (
                self.tokens[k - 1].low in words.LINKING_T or self.tokens[k - 1].low in self._auxiliaries()
            ):
                inverted = low
            elif low in words.NEGATIONS or low in words.NEITHER and not self.french:
                negated = True
            elif low == "," and (aside := self._aside(k, last)):
                k, stop = k + aside, min(last, stop + aside)  # "a, pour sa part, rencontré"
                continue
            elif not self._skippable(low, k):
                if low == "," and (
                    commas or (k + 1 < stop and (self.timed[k + 1] or self.tokens[k + 1].low in words.OPENING_ASIDES))
                ):
                    commas += 1
                    k += 1
                    continue
                if low in words.GENDERED_ARTICLES and k + 1 < stop and self.timed[k + 1]:
                    k += 1
                    continue
                if (
                    self.french
                    and low not in words.DETERMINERS
                    and low not in words.PREPOSITIONS
                    and not self.named[k]
                    and (
                        low.endswith(words.UNKNOWN_PAST)
                        and low not in words.NOT_VERBS
                        and len(low) > 3
                        and low not in self.lexicon.nouns
                        and not readings
                    )
                ):
                    return k, Reading(low, "pp", "?"), been, inverted, negated
                if (
                    not self.french
                    and low.endswith(words.PARTICIPLE_ENDINGS)
                    and len(low) > 4
                    and not self.named[k]
                    and low not in words.NOT_VERBS
                ) and (low.endswith(words.PAST_ENDING) or be):
                    return (
                        k,
                        Reading(low, "pp" if low.endswith(words.PAST_ENDING) else "ger", "?"),
                        been,
                        inverted,
                        negated,
                    )
                break
            k += 1
        return None

    def _auxiliaries(self) -> tuple[str, ...]:
        return ("a", "ont", "est", "sont", "avait", "avaient", "aurait", "aura")

    def _aside(self, comma: int, last: int) -> int:
        """How many tokens two commas set apart between an auxiliary and its participle; 0 where they do not."""
        lows = self.document.lows
        if not self.french or comma + 1 >= last or self.timed[comma + 1]:
            return 0
        close = next((j for j in range(comma + 2, min(comma + 7, last - 1)) if lows[j] == ","), 0)
        follows = close and lows[close + 1] in self.lexicon.forms
        return close + 1 - comma if follows and "pp" in self.lexicon.choices[lows[close + 1]][0] else 0
