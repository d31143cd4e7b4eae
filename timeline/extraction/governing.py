"""Which preposition governs the phrase that names somebody: past its description, and through a list."""

from __future__ import annotations

from functools import cache

from timeline.extraction.beside_names import BesideNames
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.words import Words

_DESCRIPTION = 12
"""Tokens of a description before a comma and a name."""
_DESCRIBED = frozenset(("person", "name", "org"))
_LEADS_TO_SOMEBODY = frozenset(("by", "participant", "recipient", "of", "source"))
_FINITE = frozenset(("past", "impf", "fut", "cond"))


@cache
def _leading(words: Words) -> frozenset[str]:
    """Every word that may stand before a phrase and say what governs it."""
    known = any_of(words, "PREPOSITIONS", "FIELD_PREPOSITIONS", "OF_SEVERAL", "AND", "DETERMINERS", "TITLES")
    return known | {",", "."} | {second for _, second in words.SOURCE_PHRASES}


class Governing(BesideNames):
    """Finds the prepositions of mentions as they are read; a part of the cast of an article."""

    _ends: dict[int, Found]
    _found: dict[int, Found]

    def number_of(self, start: int, end: int, who: tuple[Referent, ...]) -> Mention:
        """The mention of those whom a phrase left open means, as the article tells."""
        mention = Mention(start, end, who)
        self._governed(mention)
        return mention

    def _governed(self, mention: Mention) -> None:
        """The preposition before the phrase, past its determiner, titles and description; "et" continues a list."""
        lows, words, firsts = self.document.lows, self.words, self._firsts
        j, prepositions = mention.start - 1, words.PREPOSITIONS
        if j >= 0 and mention.referents and mention.referents[0].type in _DESCRIBED:
            head = self._head_before_comma(mention) if lows[j] == "," else None
            j = (self._described_from(mention) if head is None else head) - 1
        if j > 1 and self.lexicon.code == "en":
            if lows[j].endswith(words.PAST_ENDING):
                j = self._past_compound(j)
            j = self._past_how_he_is_told(mention, j)
        steps, leading, sources = 0, _leading(words), words.SOURCE_PHRASES
        while j >= 0 and steps < 4 and j + 1 not in firsts:  # "the talks were over. His government"
            low = lows[j]
            if low not in leading:
                return
            if sources and j and (lows[j - 1], low) in sources:
                mention.preposition, mention.role, mention.governed = low, "source", j - 1  # "d'après la police"
                return
            if low in prepositions and low not in words.WEAK_OF:
                if low in words.NOT_HOLDING and self.document.hyphened(j + 1):
                    return  # "the Under-Secretary of State"
                mention.preposition, mention.role, mention.governed = low, prepositions[low], j
                return
            if low in words.FIELD_PREPOSITIONS and low not in words.TO_A_FIELD or low in words.OF_SEVERAL:
                before = lows[j - 1] if j else ""
                if before in words.PREPOSITIONS and before not in words.WEAK_OF and low in words.WEAK_OF:
                    j -= 1  # "par des soldats éthiopiens", "avec de jeunes officiers"
                    continue
                mention.preposition, mention.role, mention.governed = low, "of", j
                if before in words.BESIDE_WHICH:  # "au large du Sahara occidental"
                    mention.preposition, mention.role = before, "recipient" if before in words.ACCREDITED else "none"
                return
            if low in words.AND or low == ",":
                last = self.mentions[-1] if self.mentions else None
                if last is None or not j - 1 <= last.end <= j:
                    return
                if low == "," and last.preposition and (last.start - 1 in self._firsts or self._ends_opening(mention)):
                    return  # "À Luxembourg, les ministres", "Aux côtés de X, Y a ...": no list
                if low == "," and last.preposition and self._has_done(mention.end):
                    return  # "attend à Istanbul, l'imam Khomeiny ayant interdit"
                if low == "," and last.preposition and self._says(mention.end):
                    return  # "detained a boat near the Natuna islands, the foreign ministry said"
                if last.place and last.role == "none" and mention.referents[0].type in ("person", "office"):
                    return  # "Floods in Chad, and the mayor": nobody is a place
                if low != "," and last.role == "of" and self._is_second_person(mention, last):
                    self._governed_like_head(mention, last.governed - 1)
                    return  # "Le chah d'Iran et M. Saddam Hussein"
                if last.preposition in ("for", "pour", "of") and lows[mention.end : mention.end + 1] == [
                    last.preposition
                ]:
                    last = self.mentions[-2] if len(self.mentions) > 1 else last  # "X for Belgrade and Y for Pristina"
                last = self._head_of_list(mention, last)
                mention.preposition, mention.role, mention.governed = last.preposition, last.role, last.governed
                town = self._found.get(mention.start)
                if last.place and town is not None and town.end == mention.end and town.entities[0].type == "metonym":
                    there = last.preposition in words.PLACE_PREPOSITIONS and self._opens_sentence(last.governed)
                    mention.place = there  # "Après des visites à Paris, Londres et Berlin, X"
                return
            if low in words.DETERMINERS or low in words.TITLES or low == ".":
                j, steps = j - 1, steps + 1
                continue
            return

    def _has_done(self, at: int) -> bool:
        """Whether a participle of a perfect follows at token `at`: "ayant interdit", "having left", "étant parti"."""
        readings = self.lexicon.forms.get(self.document.lows[at], ()) if at < len(self.document.lows) else ()
        return any(r.tense == "ger" and r.lemma in (self.words.HAVE, self.words.BE) for r in readings)

    def _past_compound(self, j: int) -> int:
        """ "by | Iran-backed | Houthis", "with the | U.S.-led | coalition": the token before what ends at token `j`; `j`
        where that is a word of its own."""
        if self.document.lows[j - 1] == "-":
            last = self.mentions[-1] if self.mentions else None
            return last.start - 1 if last is not None and j - 2 <= last.end <= j - 1 else j
        while j > 0 and self.document.hyphened(j):
            j -= 1
        return j - 1 if self.document.hyphened(j + 1) else j

    def _past_how_he_is_told(self, mention: Mention, j: int) -> int:
        """ "by | former | President X", "with | newly elected | President X": the token before, where one leads there."""
        lows, words = self.document.lows, self.words
        if not mention.referents or mention.referents[0].type not in ("person", "office"):
            return j
        told, k = any_of(words, "FORMER", "BEFALLEN", "HOLDING_SO"), j
        while k > 0 and lows[k] in told:
            k -= 1
        return k if words.PREPOSITIONS.get(lows[k]) in _LEADS_TO_SOMEBODY else j

    def _head_of_list(self, mention: Mention, last: Mention) -> Mention:
        """ "By President X of Congo, President Y of Rwanda": a person is listed with the person, not with whose he is."""
        before = self.mentions[-2] if len(self.mentions) > 1 else last
        people = all(m.referents and m.referents[0].type in ("person", "office") for m in (mention, before))
        power = last.role == "of" and last.governed == before.end and last.referents[0].type in ("country", "org")
        return before if power and people else last

    def _says(self, at: int) -> bool:
        """Whether the verb of what is told before a comma stands at a token: "..., the ministry said"."""
        lows = self.document.lows
        return at < len(lows) and lows[at] in self.lexicon.words.SAID

    def _is_second_person(self, mention: Mention, power: Mention) -> bool:
        """Whether "and" joins a person to somebody told by an office, and not to the power whose office it is."""
        referents = (*mention.referents, *power.referents)
        if len(referents) != 2 or referents[0].type != "person" or referents[1].type not in ("country", "org"):
            return False
        head = self.document.lows[power.governed - 1] if power.governed > 0 else ""
        return head in self.lexicon.words.HUMANS or head in self.lexicon.words.OFFICES

    def _governed_like_head(self, mention: Mention, head: int) -> None:
        """Give a mention the preposition before the noun that it is listed with."""
        lows, words = self.document.lows, self.lexicon.words
        k = head - 1 - (head > 1 and lows[head - 1] in words.DETERMINERS)
        if k >= 0 and head not in self._firsts and lows[k] in words.PREPOSITIONS and lows[k] not in words.OF_IN_NAMES:
            mention.preposition, mention.role, mention.governed = lows[k], words.PREPOSITIONS[lows[k]], k

    def _head_before_comma(self, mention: Mention) -> int | None:
        """ "avec le candidat de l'opposition, X," is governed by "avec": where the description before a comma begins."""
        lows, start = self.document.lows, mention.start
        if start < 3 or mention.referents[0].type not in ("person", "name"):
            return None
        words, end = self.lexicon.words, mention.end
        if end < len(lows) and (lows[end][0].isalpha() or lows[end] == "("):
            return None  # no second comma: a list, or what opens a sentence
        k, head, forms = start - 2, None, self.lexicon.forms
        while k >= 0 and start - k < _DESCRIPTION:
            low = lows[k]
            if low == ")" and lows[k - 2] == "(":
                k -= 3  # "le procureur de la Cour (CPI), X"
                continue
            if not low[0].isalpha() or low in words.AND or low in words.RELATIVES:
                break
            if low in words.HUMANS or low in words.OFFICES:
                head = k
            elif low in forms and any(r.tense in _FINITE for r in forms[low]):
                break
            k -= 1
        return head

    def _opens_sentence(self, at: int) -> bool:
        """Whether a preposition stands in the words that open a sentence: "Aux côtés de", "Accompagné du"."""
        lows, words, forms = self.document.lows, self.lexicon.words, self.lexicon.forms
        for k in range(at, max(at - 14, -1), -1):
            if k in self._firsts:
                return True
            if at - k > 3 and any(reading.tense in _FINITE for reading in forms.get(lows[k], ())):
                return False
            low = lows[k - 1] if k else ""
            if low == "," and self._is_time_alone(k - 1):
                return True  # "Dimanche, devant le Conseil, X"
            if not low[:1].isalpha() or low in words.SUBJECT_PRONOUNS:
                return False
        return False

    def _is_time_alone(self, comma: int) -> bool:
        """Whether a sentence begins with a day or an adverb alone before the comma."""
        words, lows = self.lexicon.words, self.document.lows
        for k in range(comma - 1, max(comma - 6, -1), -1):
            timely = lows[k].isdigit() or lows[k] in words.MONTHS_AND_DAYS or lows[k] in words.ADVERBS
            if not timely and lows[k] not in words.OF_A_DAY:
                return False
            if k in self._firsts:
                return True
        return False

    def _ends_opening(self, mention: Mention) -> bool:
        """Whether a comma before `mention` closes what opens the sentence, no "and" going on with the list."""
        last, tokens, words = self.mentions[-1], self.document.tokens, self.lexicon.words
        if last.governed < 0 or mention.end >= len(tokens):
            return False
        if tokens[mention.start - 1].low in words.THE:  # "avant l'annonce d'Alger, le dirigeant socialiste avait"
            for token in tokens[mention.end : mention.end + 2]:
                forms = self.lexicon.forms.get(token.low, ())
                if any(r.lemma in (words.HAVE, words.BE) and r.tense not in ("inf", "pp", "ger") for r in forms):
                    return True
        if self._tells_of_a_body(last.governed):
            return False
        goes_on = tokens[mention.end].low in words.AND and not self._acts_after_list(mention.end)
        return self._opens_sentence(last.governed) and not goes_on

    def _tells_of_a_body(self, at: int) -> bool:
        """ "A panel made up of X, Y and Z", "une force fournie par X, Y et Z": a participle before a preposition, and before
        it whatever the sentence is about; or a body right before "of"."""
        lows, words, forms = self.document.lows, self.words, self.lexicon.forms
        participle = lows[at - 1] in words.MADE_UP or lows[at - 2] in words.MADE_UP
        participle = participle or any(reading.tense == "pp" for reading in forms.get(lows[at - 1], ()))
        heads = any_of(words, "WITH_MEMBERS", "PAIR_STATES", "PAIR_HEADS", "PLURAL_OFFICES", "PLURAL_HUMANS")
        participle = participle or lows[at - 1] in heads
        begins = at - 2
        while begins > at - 14 and begins not in self._firsts:
            begins -= 1
        opens = begins in self._firsts and (lows[begins] in words.DETERMINERS or self._is_plural_noun(begins, at))
        return participle and opens and lows[begins + 1] not in words.MONTHS_AND_DAYS

    def _is_plural_noun(self, k: int, at: int) -> bool:
        """ "Visas issued by X, Y and Z", "Officials from X and Y": a noun opens the sentence, and no participle."""
        low, words = self.document.lows[k], self.words
        plural = any(word.endswith(words.PLURAL_ENDING) for word in self.document.lows[k:at])
        if self.lexicon.code == "fr" or not plural or at - k > 4 or low in words.MONTHS_AND_DAYS:
            return False
        return low not in self.lexicon.forms and low not in words.PREPOSITIONS and low not in words.CONJUNCTIONS

    def _acts_after_list(self, k: int) -> bool:
        """Whether "and" at `k`, a name and a finite verb follow: "After talks in Paris, Sweden and Finland signed"."""
        tokens, words, start = self.document.tokens, self.lexicon.words, k
        k += 1
        while k < len(tokens) and k - start < 7 and (tokens[k].cap or tokens[k].low in words.DETERMINERS):
            k += 1
        if k >= len(tokens) or k == start + 1:
            return False
        forms = self.lexicon.forms.get(tokens[k].low, ())
        return tokens[k].low in words.WILL_FORMS or any(
            r.tense in _FINITE or r.lemma in (words.HAVE, words.BE) and r.tense == "pres" for r in forms
        )

    def _described_from(self, mention: Mention) -> int:
        """Where the phrase begins that describes a name: "avec l'opposant russe X" is governed by "avec"."""
        k, lows, words = mention.start, self.document.lows, self.words
        if lows[k - 1] in words.PREPOSITIONS or lows[k - 1] in words.DETERMINERS:
            return k
        tokens, forms = self.document.tokens, self.lexicon.forms
        best, english = k, self.lexicon.code == "en"
        while k > 0 and mention.start - k < 9:
            name = self._ends.get(k)
            if name is not None and (name.entities[0].type == "adjective" or english and k < mention.start):
                k = name.start
                best = k if best < mention.start or english else best
                continue
            if name is not None:
                break
            low = lows[k - 1]
            heads = low in words.HUMANS or low in words.BODIES or low in words.OFFICES
            if heads:
                k = best = k - 1
                continue
            small = low in words.PREPOSITIONS or low in words.DETERMINERS
            if not low[0].isalpha() or low in words.AND or small and (best < mention.start or english):
                break
            if low in forms or low in words.MONTHS_AND_DAYS or low in words.RELATIVES or low in words.SUBJECT_PRONOUNS:
                break
            if low in words.OPENERS and not small:
                break  # "in the Commons yesterday Mrs Thatcher"
            if not small and (tokens[k - 1].cap or low in words.ADVERBS or low in words.COMPLEMENTISER):
                break
            k -= 1
            best = k if best < mention.start and not small else best
        return best
