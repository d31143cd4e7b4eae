"""How a name may be written: initials before it, "Jr" or one more surname after it."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.words import Words

_MANY = 3
"""Initials that a name may begin with."""

_PLACE = 6
"""Words from "Parti" to the end of the place that somebody has left."""


class NameForms:
    """Reads initials and what follows a surname; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    language: str
    words: Words
    _firsts: set[int]
    _found: dict[int, Found]

    def _past_initials(self, i: int) -> int:
        """Where the surname begins that the initials at token `i` lead to, "P. S. Gyani", "Mr J. Marshall"; `i` where none
        do: one alone may be a letter at the end of a sentence."""
        tokens, words, k = self.document.tokens, self.words, i
        if len(tokens[i].text) != 1:
            return i
        while k + 2 < len(tokens) and k - i < 2 * _MANY:
            if len(tokens[k].text) != 1 or not tokens[k].cap or tokens[k + 1].text != "." or k + 2 in self._firsts:
                break
            k += 2
        honour = "".join(token.low for token in tokens[i:k:2]) in words.HONOURS_AS_INITIALS
        if k == i or honour or not tokens[k].cap or not tokens[k].text[1:2].islower() or self.document.gap(k) > 1:
            return i
        known = self._found.get(k)
        if known is not None and known.entities[0].type == "person" and not known.short:
            return i  # "C. Odumegwu Ojukwu"
        before = self.document.lows[i - 1 - (i > 1 and tokens[i - 1].text == ".")] if i else ""
        alone = k - i == 2 and not (before in words.TITLES or before in words.OFFICES)
        low = tokens[k].low
        other = low in words.OPENERS or low in words.OFFICES or low in words.TITLES or low in words.MONTHS_AND_DAYS
        return i if alone or other or low in words.BODY_WORDS else k

    def _common_words(self, found: list[Found]) -> set[int]:
        """Where a surname is the word that it is spelled like: it opens a sentence, "Power was cut off", "Brown | coal", and
        nobody of that name is told of in full."""
        lows, words = self.document.lows, self.words
        common = any_of(words, "OPENING_THINGS", "OPENING_WORDS")
        doubtful = [name for name in found if name.short and lows[name.start] in common and name.end == name.start + 1]
        if not doubtful:
            return set()
        firsts = {sentence.first for sentence in self.document.sentences}
        full = {lows[name.end - 1] for name in found if not name.short}
        return {
            name.start
            for name in doubtful
            if name.start in firsts and lows[name.start] not in full and self._is_common_word(name.start)
        }

    def _of_money(self, found: list[Found]) -> set[int]:
        """ "3 million US dollars", "US$ 40", "3 millions de francs suisses": money of a land, of which nothing is told."""
        lows, words, english = self.document.lows, self.words, self.language == "en"
        if words.CURRENCIES.isdisjoint(lows):
            return set()
        starts = set[int]()
        for name in found:
            at, money = name.start - 1, name.end
            money += money < len(lows) and lows[money] == "."  # "U.S. dollars"
            if not english:
                if name.end - name.start > 1:
                    continue
                money = at = at - (at > 0 and lows[at] in any_of(words, "OF_SOME", "CONTRACTED"))
                at -= 1
            if money < 0 or money >= len(lows) or lows[money] not in words.CURRENCIES:
                continue
            at -= at > 0 and lows[at] in words.BARE_OF
            amount = at >= 0 and (lows[at][0].isdigit() or lows[at] in any_of(words, "NUMBERS", "FIGURE_UNITS"))
            if amount or not lows[money].isalpha():
                starts.add(name.start)
        return starts

    def _is_common_word(self, at: int) -> bool:
        """Whether what follows a first word that may be a surname leaves it the word that it is."""
        tokens, words, low = self.document.tokens, self.words, self.document.lows[at]
        if at + 1 >= len(tokens) or tokens[at + 1].cap or not tokens[at + 1].low.isalpha():
            return False
        after = tokens[at + 1].low
        readings = self.lexicon.forms.get(after, ())
        told = any(sense.stance == "say" for r in readings for sense in self.lexicon.senses.get(r.lemma, ()))
        if low in words.OPENING_THINGS:
            return not told  # "Power was cut", but "Power said"
        acts = any(r.tense == "past" or self.lexicon.senses.get(r.lemma, ()) == () for r in readings)
        small = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "ADVERBS", "WILL_FORMS", "AUXILIARY_STARTS", "RELATIVES")
        return not acts and not told and after not in small and not self.document.hyphened(at + 1)

    def _opens_by_doing(self, i: int) -> bool:
        """ "Visiting | Toronto", "Addressing | Parliament": a gerund of a known deed opens the sentence, and no name."""
        readings = self.lexicon.forms.get(self.document.lows[i], ())
        doing = bool(readings) and all(r.tense == "ger" and self.lexicon.senses.get(r.lemma) for r in readings)
        if not doing or i + 1 >= len(self.document.lows):
            return False
        lows = self.document.lows
        return lows[i] not in self.lexicon.nouns or lows[i + 1] in self.words.TITLES  # "Meeting Mr Larsen on Monday,"

    def _opens_by_leaving(self, i: int) -> bool:
        """ "Parti | de Gao lundi", « Partis | d'Alger le 3 mai »: somebody has left the place, and it is no party's name."""
        lows, tokens, words = self.document.lows, self.document.tokens, self.words
        if lows[i] not in words.DEPARTED or lows[i + 1 : i + 2] == [] or lows[i + 1] not in words.DATE_LINKS:
            return False
        end = i + 2
        while end < len(tokens) and end < i + _PLACE and tokens[end].cap:
            end += 1
        end += lows[end : end + 1] != [] and lows[end] in words.ARTICLES
        day = lows[end] if i + 2 < end < len(tokens) else ""
        return day[:1].isdigit() or day in words.MONTHS_AND_DAYS or day in words.NEWLY

    def _field_of_many(self, i: int) -> bool:
        """ "Les ministres de la | Défense": what several have for a field is nobody."""
        lows, words = self.document.lows, self.words
        if i < 2:
            return False
        k = i - 1 - (lows[i - 1] in words.ARTICLES and lows[i - 2] in words.FIELD_PREPOSITIONS)
        return k > 0 and lows[k] in words.FIELD_PREPOSITIONS and lows[k - 1] in words.MANY_IN_OFFICE

    def _surname_of(self, start: int, end: int) -> int:
        """The token of the surname in a name at `tokens[start:end]`: that before "Jr"."""
        last = end - 1
        return last - 1 if last - start > 1 and self.document.lows[last] in self.words.NAME_SUFFIXES else last

    def _past_last_name(self, end: int) -> int:
        """ "Thomas Lubanga | Dyilo": past one more surname than the tables have of somebody."""
        document, words = self.document, self.words
        if end >= len(document.tokens) or end in self._found or not document.goes_on(end):
            return end
        low = document.lows[end]
        other = low in words.OPENERS or low in words.MONTHS_AND_DAYS or low in words.OFFICES or low in words.TITLES
        alone = not document.goes_on(end + 1) if end + 1 < len(document.tokens) else True
        own = document.tokens[end].text[1:].islower() and low not in self.lexicon.nouns and low not in words.PARTISAN
        return end + 1 if own and alone and not other and low not in self.lexicon.forms else end

    def _past_suffix(self, end: int) -> int:
        """Past "Jr.", ", Jr." behind a name that ends before token `end`, its stop included where the sentence goes on."""
        lows, words = self.document.lows, self.words
        k = end + (lows[end : end + 1] == [","])
        if lows[k : k + 1] and lows[k] in words.NAME_SUFFIXES and self.document.tokens[k].cap:
            end = k + 1
        elif lows[end - 1] not in words.NAME_SUFFIXES:
            return end
        return end + (lows[end : end + 1] == ["."] and end + 1 < len(lows) and end + 1 not in self._firsts)
