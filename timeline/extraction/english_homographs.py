"""English words that are verbs in one place and nouns or participles in another: which they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.english_chains import EnglishChains, past_semicolon
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_finite

_FAR = 40
"""Words before a verb among which the beginning of its aside is looked for."""
_ASIDE = 22
"""Words of a participle set apart by commas."""

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb


class EnglishHomographs(EnglishChains):
    """Chooses the reading of an English form by what stands before it and after it."""

    def _two_act(self, i: int, first: int, by_tense: dict[str, Reading]) -> bool:
        """ "The two are to meet", "both agreed to go": a verb after the number of those who were named before."""
        words, lows = self.words, self.document.lows
        if lows[i - 1] not in words.BOTH and (i - 2 < first or lows[i - 2] not in words.THE_MANY):
            return False
        if self._is_auxiliary(by_tense):
            return True
        following = lows[i + 1] if i + 1 < len(lows) else "."
        closed = not following.isalpha() or following in words.PREPOSITIONS or following in words.DETERMINERS
        closed = closed or following in words.COMPLEMENTISER or following in words.INFINITIVE_MARKS
        return "past" in by_tense and (closed or i + 1 < len(lows) and bool(self.timed[i + 1] or self.named[i + 1]))

    def _is_auxiliary(self, by_tense: dict[str, Reading]) -> bool:
        return any(reading.lemma in (self.words.BE, self.words.HAVE) for reading in by_tense.values())

    def _in_utterance(self, i: int, first: int) -> bool:
        """Whether the statement before token `i` is only where something is said: "in a statement"."""
        return not self.words.SAID_IN.isdisjoint(self.document.lows[max(first, i - 4) : i - 1])

    def _choose_english(
        self, i: int, first: int, by_tense: dict[str, Reading], previous: str, noun: bool, before: list[Verb]
    ) -> Reading | None:
        words, lows = self.words, self.document.lows
        infinitive, past = by_tense.get("inf"), by_tense.get("past")
        if lows[i] in words.OWNING and previous not in words.SUBJECT_PRONOUNS and previous not in words.TOPICAL:
            return None  # a possessive
        if infinitive is not None and previous in words.INFINITIVE_MARKS:
            return infinitive
        if infinitive is None and i > first and previous not in {"re", "co", "test"} and self.document.hyphened(i):
            return None  # "The Saudi-led coalition", "a US-brokered truce"
        if ";" in lows[first + 1 : i]:  # what stands before a semicolon is another sentence
            first, before = past_semicolon(lows, first, i, before)
        counted = previous in words.TWO or previous in words.PLURAL_MARKS and previous in words.NUMBERS
        counted = counted and self._two_act(i, first, by_tense)
        if (previous in words.DETERMINERS or previous in words.ANOTHER) and previous != "that" and not counted:
            pointing = previous in words.DEMONSTRATIVES and self._is_auxiliary(by_tense)
            if not pointing:
                return None
        if infinitive is not None and infinitive.lemma == words.BE and self._demanded(i, first, before):
            return infinitive
        if previous in words.PREPOSITIONS and self.named[i - 1] and self.document.hyphened(i - 1):
            previous = ""  # "Moon Jae-in called a meeting": a part of a name
        charged = (
            past is not None and past.lemma in words.SUSPECTING and not words.DATE_LINKS.isdisjoint(lows[i + 1 : i + 2])
        )
        if charged and "pp" in by_tense and last_finite(before) is not None:
            return by_tense["pp"]  # "arrested a former Rwandan mayor accused of"
        subject = previous in words.SUBJECT_PRONOUNS or previous in words.RELATIVES or previous == "that"
        judged = past is not None and past.lemma in words.PROVING and i + 1 < len(lows) and lows[i + 1] in words.FALSE
        if past is not None and ("pp" not in by_tense or past.lemma == words.HAVE or judged):
            return past
        described = bool(before) and before[-1].form == "fin" and before[-1].end == i and i + 1 < len(lows)
        if described and "pp" in by_tense and (lows[i + 1] in words.OFFICES or lows[i + 1] in words.HUMANS):
            return None  # "sentenced ousted prime minister X", "freed jailed activist X"
        if past is not None and not subject and before and self._joined_by_a_day(i, first, before):
            return past
        if past is not None and not subject and before and self._only_says_when(i, past.lemma):
            return by_tense["pp"]
        if past is not None and lows[i] in words.INTRODUCED_AS and self._introduces(i, first):
            return None  # "a judge named Fredy Orellana suspended the party"
        if past is not None and not subject and i > first and self._in_chain(i, first, before):
            return by_tense["pp"]
        each_other = past is not None and lows[i] in words.MEETING and past.lemma in words.MEET_ALONE
        if each_other and previous == "," and words.BY.isdisjoint(lows[i + 1 : i + 2]) and self.named[i - 2]:
            return past  # "The two, X and Y, met in Suva to review the pact, signed in May"
        if past is not None and not before and self._after_comma(i, first) and self._set_apart(i):
            awaited = not words.RELATIVES.isdisjoint(lows[first + 1 : i])
            return by_tense["past"] if awaited else by_tense.get("pp")  # "whose director, X, signed the map, must"
        if "past" in by_tense and by_tense["past"].lemma in words.INTRANSITIVE:
            return by_tense["past"]
        if "past" in by_tense:
            speaks = previous.endswith("s") or previous in words.ALSO_ACTING
            if lows[i] in words.SAID and speaks and before and self._aside_opens(i - 1, first):
                return by_tense["past"]  # "has left, officials said Monday, dealing a blow"
            if "pp" in by_tense and previous in words.UTTERANCES and self._in_utterance(i, first):
                return by_tense["pp"]  # "The Front, in a statement issued in Beirut yesterday, said"
            following = self.tokens[i + 1].low if i + 1 < len(self.tokens) else ""
            timed = i + 1 < len(self.tokens) and bool(self.timed[i + 1])
            if timed or following in words.DATED_BY:
                following = "by" if not subject and self._done_by(i + 1) else following
            if following in words.BY and self._by_means(i + 1):
                following = "with"
            if (
                following in words.BY
                and i + 2 < len(lows)
                and (lows[i + 2].isdigit() or not words.MAJORITIES.isdisjoint(lows[i + 3 : i + 4]))
            ):
                following = "with" if by_tense["past"].lemma in words.PASSING else following  # "passed by 51 votes"
            if (
                "pp" in by_tense
                and not subject
                and following not in words.BY
                and (self._which_they_did(i, first) or self._whose_did(i, first))
            ):
                return by_tense["past"]
            planned = by_tense["past"].lemma in words.PLANNED
            planned = planned and (timed or following in words.SETTING_A_TIME)
            planned = planned or (following in words.FOR and by_tense["past"].lemma in words.PLANNED_FOR)
            told = following in words.FOR and last_finite(before) is not None
            if planned and not subject and not (i > first and self.named[i - 1] and not told):
                return by_tense["pp"]  # "the summit planned for Friday"
            if (
                not before
                and "pp" in by_tense
                and (timed or following in words.PREPOSITIONS)
                and self._opens_phrase(i, first)
            ):
                return by_tense["pp"]  # "At a meeting held in Geneva on Monday, ministers"
            aside = not before and self._described_in_aside(i, first)
            if aside and self._subject_ends(i, first) and self._set_apart(i):
                return by_tense["pp"]
            near = not before and previous == "," and i - first < 5 and "pp" in by_tense
            if near and following in words.PREPOSITIONS and self._set_apart(i):
                return by_tense["pp"]  # "The decision, announced in Reykjavik by X, the premier, is"
            if before and previous == "," and "pp" in by_tense and self._told_apart(i, before[-1]):
                return by_tense["pp"]
            if "pp" in by_tense and not subject and following not in words.BY and self._acts_on(i, first):
                return by_tense["past"]
            open_clause = not self._finite_in_clause(i, first, before)
            described = open_clause and not subject and i > first and "pp" in by_tense
            described = described and not (lows[i] in words.SAID and self._may_tell_clause(i))  # "said | rebels fled"
            if described and not self._awaits_outer(i, first, before) and self._verb_follows_phrases(i + 1):
                return by_tense["pp"]  # "A truce agreed in March collapsed", "The deal signed in Minsk was broken"
            if before and previous == "," and self._done_to_whoever_is_named(i, following, timed):
                return by_tense["pp"]  # "freed ten men, among them X, convicted of murder"
            acts = open_clause and previous not in words.PREPOSITIONS and i > first
            if subject or acts and (following not in words.BY or self._subject_ends(i, first)):
                return by_tense["past"] if not (following in words.BY and not subject) else by_tense["pp"]
            if following not in words.BY and self._main_missing(i, first, before):
                return by_tense["past"]
            if before and previous == "," and (following in words.BY or self._describes(i, following)):
                return by_tense["pp"]
            only = previous == "," and "," not in self.document.lows[first : i - 1]  # no aside that it closes
            if before and following not in words.BY and self._joined_clause(i, first, before):
                return by_tense["past"]
            if before and only and "pp" in by_tense and self._goes_with_noun(i + 1):
                return by_tense["pp"]  # "its sanctions on Belarus, imposed in 2020."
            if before and previous in words.CONJUNCTIONS and following in words.BY and before[-1].passive:
                return by_tense["pp"]  # "were disarmed and shot by guards"
            if before and (previous in words.CONJUNCTIONS or previous == ","):
                return by_tense["past"] if before[-1].tense != "pp" and before[-1].form == "fin" else by_tense["pp"]
            if previous in words.ADVERBS or previous.endswith(words.ADVERB_ENDING):
                return by_tense["past"] if open_clause else by_tense["pp"]
            return by_tense["pp"]
        if "pres" in by_tense:
            reading = by_tense["pres"]
            if reading.lemma in (words.HAVE, words.BE) or reading.lemma in words.DOING and self._stresses(i):
                return reading
            if (
                not subject
                and not words.DATE_LINKS.isdisjoint(lows[i + 1 : i + 2])
                and lows[i] in any_of(words, "BODY_WORDS", "BODIES")
            ):
                return None  # "The human rights commission of the OAS"
            if reading.person == "s" and not subject and self._acts_as_noun(i):
                return None  # "Fourteen EU states met", "US claims were"
            if reading.person == "s" and noun and previous == "that" and self._stresses(i):
                return None  # "proposed that talks open on Monday"
            if "inf" in by_tense and self._subject_ends(i, first) and self._demanded(i, first, before):
                return reading._replace(tense="subj")  # "demanded that Washington apologise"
            if (
                self.tokens[i].low in words.ONLY_VERBS
                and previous.isalnum()
                and i > first
                and not self._finite_in_clause(i, first, before)
            ):
                return reading  # "The two-year agreement expires."
            if noun and previous in ("where", "when", "whose") and self.tokens[i].low.endswith(words.PLURAL_ENDING):
                return None  # "Islamabad, where talks open on Friday"
            if (
                previous == "that"
                and lows[i].endswith(words.PLURAL_ENDING)
                and before
                and (before[-1].end == i - 1 or before[-1].stance == "say" or lows[i - 2] in words.CONJUNCTIONS)
                and (not words.DATE_LINKS.isdisjoint(lows[i + 1 : i + 2]) or lows[i + 1 : i + 2] == [words.BETWEEN])
            ):
                return None  # "said that reports of a vote were false", "that talks between them would resume"
            if previous == "," and self._after_aside(i, first):
                return reading
            if reading.person == "s" or "inf" not in by_tense:
                if subject or self._somebody_tells(i, first):
                    return reading
                acts = not noun or bool(self.named[i - 1]) and not self._finite_in_clause(i, first, before)
                return reading if acts and self._subject_ends(i, first) else None
            if previous in ("they", "we", "i", "you", "who") or self._thought_last(i, first, reading.lemma):
                return reading
            if previous == "which" and self._acts_alone(i):
                return reading  # "Norway and Spain, which share most of the stock, agreed"
            return (
                reading if self._plural_ends(i, first, noun) and not self._finite_in_clause(i, first, before) else None
            )
        if "ger" in by_tense:
            return by_tense["ger"] if not noun or self._acts_directly(i, previous) else None
        return by_tense.get("pp")

    def _acts_directly(self, i: int, previous: str) -> bool:
        """ "after meeting Mr Kagame", "denied bombing the village": a preposition, and an object right after it."""
        words, following = self.words, self.document.lows[i + 1] if i + 1 < len(self.tokens) else ""
        lemmas, senses = {r.lemma for r in self.lexicon.forms.get(previous, ())}, self.lexicon.senses
        denied = any(sense.stance == "deny" for lemma in lemmas for sense in senses.get(lemma, ()))
        led = previous in words.PREPOSITIONS or denied
        object_follows = following in words.DETERMINERS or following in words.TITLES
        return led and (object_follows or i + 1 < len(self.tokens) and bool(self.named[i + 1]))

    def _opens_phrase(self, i: int, first: int) -> bool:
        """Whether a preposition governs the noun before token `i` in words that open the sentence, a comma after them."""
        words, lows = self.words, self.document.lows
        k = i - 1
        while k > first and i - k < 5 and lows[k].isalpha() and lows[k] not in words.DETERMINERS:
            k -= 1
        led = k > first and lows[k] in words.DETERMINERS and k < i - 1 and "," not in lows[first:i]
        leads = led and lows[k - 1] in words.PREPOSITIONS and lows[k - 1] not in words.BARE_SUBORDINATORS
        opened = lows[first] in words.PREPOSITIONS or lows[first] in words.OPENING_PHRASES
        return leads and opened and lows[first] not in words.BARE_SUBORDINATORS and "," in lows[i : i + _ASIDE]

    def _acts_as_noun(self, i: int) -> bool:
        """Whether a verb in the past or an auxiliary stands just after token `i`, which is then its subject."""
        readings, senses = self.lexicon.forms[self.tokens[i].low], self.lexicon.senses
        states = any(
            sense.stance == "state" for r in readings for sense in senses.get(r.lemma, ())
        )  # "remains concerned"
        return i + 1 < len(self.tokens) and self._finite(i + 1) and not self.timed[i] and not states

    def _acts_alone(self, i: int) -> bool:
        """Whether no preposition leads to the "which" before token `i`, and no other finite verb follows."""
        led = i > 1 and self.document.lows[i - 2] in self.words.PREPOSITIONS
        return not led and not (i + 1 < len(self.tokens) and self._finite(i + 1))

    def _done_to_whoever_is_named(self, i: int, following: str, timed: bool) -> bool:
        """Whether a verb that never is without an object has none, and a name and a comma stand before it."""
        words, k = self.words, i - 2
        while k > 0 and self.named[k] and self.document.lows[k] != ",":
            k -= 1
        if k == i - 2 or self.document.lows[k] == "," or not (timed or following in words.PREPOSITIONS):
            return False  # "the secretary, X, denied on Monday that"
        return any(r.lemma in words.DONE_TO_SOMEBODY for r in self.lexicon.forms.get(self.tokens[i].low, ()))

    def _described_in_aside(self, i: int, first: int) -> bool:
        """ "Anna Larsen, the mediator named in May, denied": the participle ends an apposition."""
        tokens, k = self.tokens, i - 1
        while k > first + 1 and tokens[k].text not in ",;:.":
            k -= 1
        return (
            tokens[k].text == ","
            and tokens[k + 1].low in self.words.ARTICLES
            and i - k > 2
            and bool(self.named[first] and self.named[k - 1])
        )

    def _after_aside(self, i: int, first: int) -> bool:
        """ "Prosecutors, who have opened an inquiry, intend to question X": a base form and "to" after a relative."""
        tokens, led = self.tokens, self.words.PREPOSITIONS
        if i + 1 >= len(tokens) or tokens[i + 1].low not in self.words.TO:
            return False
        return any(
            tokens[k].low in self.words.RELATIVES
            and tokens[k - 1 - (tokens[k - 1].low in led and k - 1 > first)].text
            == ","  # ", with whom X spoke, hopes to"
            for k in range(max(first + 1, i - _FAR), i)
        )

    def _set_apart(self, i: int) -> bool:
        """ "Anna Larsen, named mediator on Monday, leaves": the stretch ends in a comma, and then comes the finite verb."""
        tokens, words, forms = self.tokens, self.words, self.lexicon.forms
        for k in range(i + 1, min(i + _ASIDE, len(tokens) - 1)):
            joins = tokens[k].low in words.AND and self._joins_within(k + 1)  # "signed by X and Y, provides"
            low = tokens[k].low
            if low in ".;:«»“”" or low in words.CONJUNCTIONS and not joins or low in words.COMPLEMENTISER:
                return False
            if tokens[k].text == ",":
                low = tokens[k + 1].low
                if low in words.ARTICLES and any(t.text == "," for t in tokens[k + 2 : k + 9]):
                    continue  # "by X, the premier, is"
                finite = any(r.tense in ("past", "pres") and r.person != "p" for r in forms.get(low, ()))
                goes_on = low in words.AUXILIARY_STARTS or low in words.STILL_SO  # ", imposed in June 2023, remain"
                return goes_on or finite and low not in self.lexicon.nouns
        return False

    def _joins_within(self, k: int) -> bool:
        """Whether "and" leads to a name or a bare plural at token `k`: "founded by priests and | students, had warned"."""
        low = self.document.lows[k]
        return self.tokens[k].cap or low.endswith(self.words.PLURAL_ENDING) and low not in self.lexicon.forms

    def _demanded(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether "that" opened after a verb of demanding, without a verb since: the base form is a subjunctive."""
        asks = bool(before) and (before[-1].stance == "demand" or before[-1].lemma in self.words.PROPOSING)
        base = any(r.lemma == self.words.BE for r in self.lexicon.forms.get(self.tokens[i].low, ()))
        asks = asks or base and bool(before) and before[-1].lemma in self.words.SUGGESTING  # "that the meeting be held"
        if not asks or self.tokens[i - 1].low in self.words.INFINITIVE_MARKS:
            return False
        return any(self.tokens[k].low in self.words.COMPLEMENTISER for k in range(max(first, before[-1].end), i))

    def _finite_in_clause(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether a finite verb already stands in the same stretch between boundaries."""
        words = self.words
        last = next((v for v in reversed(before) if v.form != "inf"), None)
        if last is None or last.form != "fin":
            return last is not None and self._within_gerund(last, i, before)
        stop = last.end
        lows = self.document.lows[stop:i]
        if before[-1] is not last and ("," in lows or not words.CONJUNCTIONS.isdisjoint(lows)):
            return False  # "Thieu, who refused to sign, announced", "promised to keep it and asked"
        parting = any_of(words, "COMPLEMENTISER", "RELATIVES", "BARE_SUBORDINATORS")
        quoting = self._quotes_a_phrase(stop, i)
        for k, low in enumerate(lows, stop):
            if low in parting or low in ";:—–«»" or not quoting and low in '“”"':
                return False
            if low == "," and self._alone_after_opening(k, i, first):
                return False  # "Amid fears that it could resume, thousands fled"
            if (
                (low in words.CONJUNCTIONS or low == ",")
                and k + 1 < i
                and any(
                    self.named[m]
                    or (self.tokens[m].low in words.SUBJECT_PRONOUNS or self.tokens[m].low in words.DETERMINERS)
                    for m in range(k + 1, i)
                )
            ):
                return False
        return not self._tells_without_that(last, i, before)

    def _subject_ends(self, i: int, first: int) -> bool:
        """Whether a subject may end just before `i`: a name, a pronoun, an adverb or a time after one."""
        lows, timed, passed, j = self.document.lows, self.timed, self.words.ADVERBS, i - 1
        while j >= first and (timed[j] or lows[j] in passed or lows[j] in {",", ")"}):
            j -= 1
        return j >= first and (bool(self.named[j]) or lows[j] in self.words.SUBJECT_PRONOUNS)
