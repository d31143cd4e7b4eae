"""English base forms after a plural: "ministers meet in Lisbon", "if the two men do meet", "whites in Windhoek fear that"."""

from __future__ import annotations

from timeline.extraction.english_participles import EnglishParticiples
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of

_BARE = 3
"""Words of a plural alone: "anti-riot | police", "army | tanks"."""


class EnglishPlurals(EnglishParticiples):
    """Tells whether a base form is the verb of the plural before it."""

    def _thought_last(self, i: int, first: int, lemma: str) -> bool:
        """ "Arms will be landed this month, aid workers | fear.": several people and a verb close the sentence."""
        lows = self.document.lows
        if lows[i + 1 : i + 2] not in (["."], [";"]) or not lows[i - 1].endswith(self.words.PLURAL_ENDING):
            return False
        comma = next((k for k in range(i - 2, max(i - 6, first), -1) if lows[k] == ","), -1)
        people = comma > 0 and all(lows[k].isalpha() and lows[k] not in self.words.AND for k in range(comma + 1, i))
        return people and any(sense.stance in ("fear", "hope") for sense in self.lexicon.senses.get(lemma, ()))

    def _plural_ends(self, i: int, first: int, noun: bool) -> bool:
        """A base form after a plural: "foreign ministers meet in Lisbon", "whites in Windhoek fear that"."""
        tokens, words = self.tokens, self.words
        following = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if tokens[i].low in words.NEARBY and following in words.TO:
            behind = self.document.lows[i + 2 : i + 3]
            if not words.DETERMINERS.isdisjoint(behind) or self.named[i + 2 : i + 3] == b"\x01":
                return False  # "sources close to the talks said", but "shops close to mark the day"
        if following in words.COMPLEMENTISER and i > first and tokens[i - 1].low == ",":
            return True  # "Owners, led by X, fear that"
        open_end = following in words.COMPLEMENTISER or bool(i + 1 < len(tokens) and self.timed[i + 1])
        open_end = open_end or following in words.SUBJECT_PRONOUNS  # "farmers fear they will lose"
        open_end = open_end or following in words.PERSONAL  # "prosecutors accuse him of theft"
        open_end = open_end or any(r.tense == "ger" for r in self.lexicon.forms.get(following, ()))  # "deny planning"
        open_end = open_end or self._listed_by_day(first)
        led = following == "," and "," not in self.document.lows[first:i]
        open_end = open_end or led and tokens[first].low in words.BARE_SUBORDINATORS  # "If the two men meet, they"
        if self._two_named_before(i, first):  # "Peru and Ecuador sign the protocol"
            led = following in words.DETERMINERS or i + 1 < len(tokens) and bool(self.named[i + 1])
            return led or open_end or following in words.PREPOSITIONS and not noun
        if noun and not open_end:
            return False
        led = following in words.PREPOSITIONS or following in words.DETERMINERS or following in words.TO
        if not (open_end or led or i + 1 < len(tokens) and self.named[i + 1]):
            return False
        for k in range(i - 1, max(i - 6, first) - 1, -1):
            low = tokens[k].low
            plural = (
                len(low) > 3
                and low.endswith(words.PLURAL_ENDING)
                and not low.endswith(words.NO_PLURALS)
                or low.endswith(words.UNMARKED_PLURALS)
            )
            if plural and not self.timed[k]:
                before = tokens[k - 1].low if k > first else ""
                leads = tokens[k - 2].low if k - first > 1 and before in words.POSSESSIVES else ""
                if leads in words.PREPOSITIONS and leads not in words.OF_SOME:
                    return False  # "added two men to its sanctions list"
                alone = k == i - 1 or tokens[k + 1].low in words.PREPOSITIONS
                alone = alone or k == i - 2 and tokens[k + 1].low in words.PLACE_ADVERBS  # "Fishermen there | say"
                owned = before in words.OWNING_MARKS  # "Survivors' associations demand that"
                opened = before == "," and self._alone_after_opening(k - 1, k + 1, first)
                return (
                    alone and before not in words.PREPOSITIONS and (k == first or owned or opened or before.isalpha())
                )
            between = low in words.PREPOSITIONS or low in words.DETERMINERS
            between = between or k == i - 1 and low in words.PLACE_ADVERBS
            between = between or k > first and tokens[k - 1].low in words.OF_SOME  # "Heads of | state | ask"
            if not low.isalpha() or not (self.named[k] or between):
                return False
        return False

    def _two_named_before(self, i: int, first: int) -> bool:
        """Whether "X and Y" stand just before token `i`."""
        k = i - 1
        while k > first and self.named[k]:
            k -= 1
        listed = self.tokens[k].low == "," and all(self.named[first:k])  # "France, Germany urge Kosovo"
        return k > first and k < i - 1 and (listed or self.tokens[k].low in self.words.AND) and bool(self.named[k - 1])

    def _alone_after_opening(self, comma: int, i: int, first: int) -> bool:
        """Whether a plural alone stands between the comma after what opens a sentence and a form with an object."""
        lows, words = self.document.lows, self.words
        if not self._bare_plural(comma + 1, i):
            return False
        first = self._past_opening_day(first, comma)
        clause = first_of(words.BARE_SUBORDINATORS, lows, first, min(first + 3, comma)) >= 0
        opened = clause or lows[first] in any_of(words, "PREPOSITIONS", "OPENING_PHRASES")
        following = lows[i + 1] if i + 1 < len(lows) else "."
        led = following in words.DETERMINERS or following in words.PREPOSITIONS or following in words.SUBJECT_PRONOUNS
        if clause and not led:  # "Hours after the court freed him, police arrested X", "troops captured Wau"
            led = following[0].isalnum() and following not in any_of(words, "BY", "AND", "RELATIVES")
        return led and opened and "," not in lows[first:comma]

    def _bare_plural(self, start: int, end: int) -> bool:
        """ "Police", "government | troops", "riot | police": a plural alone, with a word or two that tell which."""
        lows, words = self.document.lows, self.words
        if not start < end <= start + _BARE:
            return False
        if not lows[end - 1].endswith(words.PLURAL_ENDING) and lows[end - 1] not in words.UNMARKED_PLURALS:
            return False
        small = any_of(words, "PREPOSITIONS", "DETERMINERS", "AND", "RELATIVES", "BARE_SUBORDINATORS")
        return all(lows[k].isalpha() and not self.timed[k] and lows[k] not in small for k in range(start, end))

    def _past_opening_day(self, first: int, stop: int) -> int:
        """Past "On Friday," at the head of a sentence."""
        lows, k = self.document.lows, first
        while k < stop and (self.timed[k] or k == first and lows[k] in self.words.PREPOSITIONS):
            k += 1
        return k + 1 if first < k < stop and lows[k] == "," and self.timed[k - 1] else first

    def _stresses(self, i: int) -> bool:
        """ "If the two men do meet", "the parties do not agree", "that talks open": a verb in its base form follows."""
        following = self.document.lows[i + 1 : i + 3]
        base = following[1:] if following[:1] and following[0] in self.words.NEGATIONS else following[:1]
        return bool(base) and any(r.tense == "inf" for r in self.lexicon.forms.get(base[0], ()))

    def _somebody_tells(self, i: int, first: int) -> bool:
        """ "The agency fears that": an article, somebody and "that"; not "amid agency fears that"."""
        words, lows = self.words, self.document.lows
        if (
            i + 1 >= len(lows)
            or lows[i + 1] not in words.COMPLEMENTISER
            or i - 2 != first
            or lows[first] not in words.THE
        ):
            return False
        who = lows[i - 1]
        return who in words.BODIES or who in words.HUMANS or who in words.OFFICES
