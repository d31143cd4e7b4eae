"""What a relative clause is told of, in the article's words: "the deal | it signed", "la trêve | que X a rompue"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, leading_relative
from timeline.extraction.headline_described import past_leading_noun, told_of
from timeline.extraction.headline_parts import REACH, HeadlineParts
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.object_relatives import follows_object, number_and_gender
from timeline.extraction.phrasing import ended, join_names

_CLOSING = frozenset(";:.«»()")


class HeadlineAntecedents(HeadlineParts):
    """Finds the words that a relative pronoun stands for."""

    def _antecedent_phrase(self, clause: Clause) -> str:
        """ "Les talibans, qui avaient refusé": the words that "qui" stands for, where they are few."""
        if clause.subordinator in self.words.WHO_ONLY & self.words.OBJECT_RELATIVES:
            people = self.article.antecedent(self.reading, clause.opener)
            if people and all(r.type == "person" for r in people):
                return join_names([r.name for r in people], self.words.AND_WORD)  # "spoke by phone with X, whom he met"
        comma = self.article.bare_aside(self.reading, clause.opener)
        end = comma if comma >= 0 else clause.opener - self._led_by_preposition(clause)
        while end > self.reading.sentence.first and self.tokens[end - 1].text == ",":
            end -= 1
        end = self._past_age(end)
        leading = leading_relative(clause, self.reading.clauses, self.words, self.article.lows)
        if leading is clause:
            leading = self._bare_relative_before(clause) or clause
        if leading is not clause:
            return self._antecedent_phrase(leading)  # "X, qui a appelé Y | et dont la visite"
        amount = self._amount_before(end) if self.english else end
        if amount < end:  # "protesters, thousands of | whom": thousands of protesters
            return self._part_of(amount, end)
        if happening := self._happening_before(clause, end):
            return happening
        agreeing = self._by_agreement(clause, end) or self._by_number(clause, end)
        if agreeing:
            return agreeing
        named = self._named_before(end) if clause.subordinator in self.words.OF_WHICH else ""
        if named or clause.subordinator in self.words.WHERE:
            return named  # "au Costa Rica, où se réunit": who meets there
        if (text := self._text_passed(clause, end)) is not None:
            return text
        owner = self._body_named_before(clause) or self._place_before_which(clause, end)
        if owner:
            return owner
        start = end
        while (
            start > self.reading.sentence.first
            and end - start < 8
            and (self.tokens[start - 1].text not in ",;:.«»()" or self._within_initials(start - 1))
        ):
            noun = (
                self.english and start == end and self.tokens[start - 1].low.endswith(self.words.GERUND_ENDING)
            )  # "weapons testing, which"
            if self.article.verbal[start - 1] and not noun or self.article.timed[start - 1]:
                break
            opens = not self.english or clause.parent is not None and clause.parent.opener == start - 1
            if opens and self.tokens[start - 1].low in self.words.COMPLEMENTISER:
                break  # "obtenir que l'échange, que X propose": the exchange
            if self.tokens[start - 1].low in any_of(self.words, "AFTER_EVENT", "BEFORE_EVENT") and start < end:
                break  # "un traité avant la COP29, qui": the COP29
            if self.english and start < end and self.tokens[start - 1].low in self.words.BARE_SUBORDINATORS:
                break  # "no truce until | the rebels, who hold the town, leave"
            if not self.english and self.tokens[start - 1].low in self.words.DURING and start < end:
                break  # "devant le Parlement lors de la session, qui s'ouvre": the session
            start -= 1
        small = any_of(self.words, "PREPOSITIONS", "CONJUNCTIONS", "TOPIC_OPENERS")
        if self.english and self.tokens[start].low in self.words.SOURCE_WORDS and start + 2 < end:
            start += 2  # "according to | Manila, which takes over the chair"
        if self.english and start + 2 < end and self.tokens[start].low in self.words.OUT_OF:
            start += self.tokens[start + 1].low in self.words.OF_SOME  # "left out of | talks that ended"
        led = self.english and start + 1 < end and self.tokens[start].low in self.words.PARTICLES
        if led and start > self.reading.sentence.first and self.article.verbal[start - 1]:
            start += 1  # "set off | the protests that toppled X"
        while start < end and self.tokens[start].low in small and self.tokens[start].low not in self.words.OF_SEVERAL:
            start += 1
        start = past_leading_noun(self.article, start, end)
        start = self._nearest_antecedent(clause, self._last_phrase(start, end), end)
        start = self._people_before(clause, start, end)
        start = self._given_to(clause, start, end)
        start = self._whole_list(clause, self._body_at_its_end(clause, start, end), end)
        start = self._one_of_many_words(clause, start, end)
        if clause.opener == end and self.tokens[end].low not in any_of(self.words, "RELATIVES", "COMPLEMENTISER"):
            own = (k for k in range(end - 1, start, -1) if self.tokens[k].low in self.words.DETERMINERS)
            start = next(own, start)  # "put into effect a peace accord | he signed"
        if self.english and start > self.reading.sentence.first and self.article.timed[start - 1]:
            first = start - 1
            while first > self.reading.sentence.first and self.article.timed[first]:
                first -= 1
            if self.tokens[first].low in self.words.THE:
                return f"the {self._render(start, end)}"  # "the 2015 nuclear deal, which the US abandoned"
            if self.tokens[first].low in self.words.ARTICLES and start < end:
                return f"{self.tokens[first].low} {self._render(start, end)}"  # "a three-day general strike that"
        called_off = next(
            (k for k in range(start, min(start + 3, end - 2)) if self.tokens[k].low in self.words.CALLING_OFF), -1
        )
        if called_off >= 0 and self.tokens[called_off + 1].low in self.words.OF_SOME and not self.english:
            start = called_off + 2  # "l'échec de la rencontre, qui devait": the meeting
        phrase = self._render(start, end) if start < end else ""
        article = (
            self.words.CONTRACTED.get(self.tokens[start - 1].low, "") if start > self.reading.sentence.first else ""
        )
        return f"{article} {phrase}" if article and phrase else phrase

    def _given_to(self, clause: Clause, start: int, end: int) -> int:
        """ "a remis son rapport au | Parlement européen, qui votera": where whoever acts is named behind "au", and nothing
        else of the phrase acts; else `start`."""
        who = self.article.subject(self.reading, clause.verb) if clause.verb is not None and not self.english else ()
        told = next((m for m in self.reading.mentions if start < m.start < end and who and who[0] in m.referents), None)
        if told is None or clause.subordinator not in self.words.RELATIVES:
            return start
        if not self.words.REQUESTS.isdisjoint(self.article.lows[start : told.start]):
            return told.start - (self.article.lows[told.start - 1] in self.words.ARTICLES)
        for k in range(told.start - 1, start, -1):
            if (
                self.article.lows[k] in self.words.CONTRACTED
                and self.words.PREPOSITIONS.get(self.article.lows[k]) == "recipient"
            ):
                return k + 1
        return start

    def _within_initials(self, k: int) -> bool:
        """ "a U.S.-drafted resolution": whether the stop at token `k` belongs to a letter."""
        return self.english and k > 0 and self.tokens[k].text == "." and len(self.tokens[k - 1].text) == 1

    def _last_phrase(self, start: int, end: int) -> int:
        """ "avec la plus grande fermeté | les frappes": where a second French noun phrase begins that no preposition leads
        to; else `start`."""
        if self.english:
            return start
        words, lows = self.words, self.article.lows
        joined = any_of(words, "PREPOSITIONS", "AND", "DETERMINERS", "CONJUNCTIONS")
        for k in range(end - 2, start + 1, -1):
            article = lows[k] in words.DEFINITE and lows[k] not in words.PREPOSITIONS and lows[k] not in words.THIS
            plain = lows[k - 1].isalpha() and lows[k - 1] not in joined and not self.article.named[k - 1]
            counted = not article and lows[k] in words.PLURAL_MARKS and bool(self.article.named[k - 1])
            if counted and lows[k] not in words.DETERMINERS - words.TWO:
                return k  # "aux Maldives | deux patrouilleurs"
            article = article and not self.article.document.hyphened(k)  # "un cessez-le-feu"
            if article and plain and lows[k + 1] not in words.COMPARING and lows[k - 1] not in words.WHOLE:
                return k
        return start

    def _by_agreement(self, clause: Clause, end: int) -> str:
        """ "une motion visant le ministre, qu'ils avaient déposée": the motion; the phrase before `end` that a French
        participle agrees with in gender and number; empty where none does or nothing agrees.
        """
        verb, words, lows = clause.verb, self.words, self.article.lows
        which = words.WHICH_ONE.get(clause.subordinator)
        led = self._led_by_preposition(clause) or self.tokens[clause.opener - 1].text == ","
        if which is not None and led and clause.subordinator not in words.TO_WHICH:
            return ended(self._matching(end, *which), words.LOOSE_ENDS)
        if self.english or verb is None or clause.subordinator not in words.OBJECT_RELATIVES:
            return ""
        if not follows_object(words, verb) or lows[end - 1] in any_of(words, "TOPICAL", "DEMONSTRATIVES"):
            return ""  # "ce que X a refusé"
        return self._matching(end, *number_and_gender(lows[verb.main], self.words))

    def _led_by_preposition(self, clause: Clause) -> bool:
        """ "la trêve, | à laquelle Kiev s'était ralliée"."""
        before = self.article.lows[clause.opener - 1] if clause.opener > self.reading.sentence.first else ""
        return clause.subordinator in self.words.WHICH_ONE and before in self.words.LEADING_WHICH

    def _by_number(self, clause: Clause, end: int) -> str:
        """ "le cabinet issu des élections, qui pourraient avoir lieu": the elections, as only they are several."""
        verb, words = clause.verb, self.words
        if (
            self.english
            or verb is None
            or verb.form != "fin"
            or verb.person != "p"
            or clause.subordinator in words.OF_WHICH
        ):
            return ""
        if clause.subordinator not in words.RELATIVES or clause.subordinator in words.WHERE:
            return ""
        start, plain = end, 0
        while start > max(self.reading.sentence.first, end - 10) and self.tokens[start - 1].text not in ",;:.«»()":
            start -= 1
            if self.article.verbal[start] and self.tokens[start].low not in self.article.lexicon.nouns:
                plain = plain or start
        opened = next((k for k in range(start, end) if self.tokens[k].low in words.DETERMINERS), end)
        one = (
            opened < end
            and self.tokens[opened].low in words.NOUN_MARKS
            and not words.AND & {*self.article.lows[opened:end]}
        )
        return self._matching(end, True, "") if one and plain else ""

    def _matching(self, end: int, several: bool, gender: str) -> str:
        """The nearest French noun phrase before `end` of a number and a gender, with its article; empty where none is."""
        words, lows = self.words, self.article.lows
        stop = max(self.reading.sentence.first, end - REACH)
        for k in range(end - 2, stop - 1, -1):
            low = lows[k]
            if low in _CLOSING or any(v.form == "fin" and v.start <= k < v.end for v in self.reading.verbs):
                break
            if self.article.document.hyphened(k) or self.article.timed[k]:
                continue
            if low in words.PLURAL_MARKS or low in words.CONTRACTED and words.CONTRACTED[low] in words.PLURAL_MARKS:
                fits = several
            elif low in words.NOUN_MARKS or low in words.CONTRACTED:
                fits = not several and self._of_gender(gender, words.GENDERS.get(low, words.NOUN_MARKS.get(low, "")), k)
            else:
                continue
            if not fits:
                continue
            if low in words.PLURAL_MARKS and low not in words.PREPOSITIONS or low in words.NOUN_MARKS:
                return self._render(k, end)
            done = any(v.end == k for v in self.reading.verbs)
            return self._render(k, end) if done else f"{words.CONTRACTED.get(low, 'les')} {self._render(k + 1, end)}"
        return ""

    def _of_gender(self, wanted: str, told: str, at: int) -> bool:
        """Whether the noun after the determiner at `at` may be of a gender; `told`: what the determiner says of it."""
        if told:
            return told == wanted
        noun = self.article.lows[at + 1]
        if wanted == "f":
            return noun.endswith((*self.words.FEMININE_ENDING, *self.words.FEMININE_ENDINGS))
        return not noun.endswith(self.words.FEMININE_ENDINGS)

    def _nearest_antecedent(self, clause: Clause, start: int, end: int) -> int:
        """ "Documents shown to a diplomat who was expelled": he was; where the nearest phrase begins that can be meant."""
        words, lows, forms = self.words, self.article.lows, self.article.lexicon.forms
        if self.english and clause.verb is not None and lows[clause.opener] not in words.OF_WHOM:
            nearer = told_of(self.article, self.reading, clause.verb, clause.opener, start, end)
            if nearer > start:
                return nearer
        if (
            self.english
            and lows[clause.opener] in words.COMPLEMENTISER
            and (plan := self._plan_before(start, end)) >= 0
        ):
            return plan
        led = (
            self.english
            and lows[clause.opener] in words.WHO_ONLY
            and end - start > 2
            and lows[end - 1].endswith(words.PLURAL_ENDING)
        )
        if led and lows[end - 2] in words.PREPOSITIONS and any(start <= n.start < end - 2 for n in self.reading.nouns):
            return end - 1  # "warnings from | allies | who had pleaded": no warning does
        for k in range(end - 1, start, -1):
            if (
                lows[k] not in words.DETERMINERS
                or lows[k - 1] not in words.PREPOSITIONS
                or lows[k] in words.PREPOSITIONS
            ):
                continue
            before, verb = range(start, k - 1), clause.verb
            of_one = self.english and lows[k - 1] in words.OF_SOME and lows[k - 2].endswith(self.words.GERUND_ENDING)
            if of_one and lows[clause.opener] not in words.WHO_ONLY and lows[clause.opener - 1] != ",":
                return k  # "retaliation for the laying of | a mine | that killed two farmers"
            if self.english and verb is not None and verb.person in ("s", "p") and k - 2 >= start:
                several, one = verb.person == "p", not lows[k - 2].endswith(words.PLURAL_ENDING)
                if (
                    several == one
                    and lows[end - 1].endswith(words.PLURAL_ENDING) == several
                    and not self.words.AND & {*lows[start:end]}
                ):
                    return k  # "any role in the strikes, which were claimed": the strikes
            if lows[clause.opener] in words.WHO_ONLY:
                human = any(in_number(lows[j], words.HUMANS) for j in before)
                return start if human or any(self.article.named[j] for j in before) else k
            around = lows[k - 1] in any_of(words, "AFTER_EVENT", "BEFORE_EVENT")
            signed = verb is not None and (verb.kind == "agreement" or not self.english and self._signs(clause))
            if (
                self.english
                and around
                or signed
                and self._agreed(k, end)
                and (self.english or not self._agreed(start, k))
            ):
                return k  # "after the exercises, which were to end", "duties under the Treaty, which it signed"
            told = [n.start for n in self.reading.nouns if start <= n.start < end]
            if self.english and lows[clause.opener] in words.OF_WHOM and told and max(told) < k - 1:
                return k  # "the departure of the mission, whose last soldiers left"
            if self.english and lows[clause.opener - 1] != "," and self._of_later_deed(start, k, end):
                return k  # "an inquiry into | a drone attack | that shut down the field"
            somebody = lows[clause.opener] in words.WHICH and k - 2 >= start and in_number(lows[k - 2], words.OFFICES)
            if somebody or self.english and lows[clause.opener] not in words.OF_WHOSE and told and min(told) >= k:
                return k  # "the leader of the party which won", "informed his host of the proposal which he had made"
            acts = (lows[j] for j in before if lows[j] not in words.HUMANS)  # not "l'envoyée de l'ONU, qui"
            shown = any(any(r.tense == "pp" for r in forms.get(low, ())) for low in acts)
            return k if shown else start
        return start

    def _signs(self, clause: Clause) -> bool:
        """ "que les deux pays disent vouloir signer"."""
        return any(v.form == "inf" and v.kind == "agreement" for v in clause.verbs)

    def _named_before(self, end: int) -> str:
        """ "tourne le dos à la France, dont": the name just before, where a preposition other than "of" leads to it."""
        last = self.reading.named_up_to(end)
        if self.english or last is None or last.start < 2 or last.referents[0].type not in ("country", "org"):
            return ""
        low, before = self.tokens[last.start - 1].low, self.tokens[last.start - 2].low
        if low in self.words.ARTICLES and before in self.words.PREPOSITIONS and before not in self.words.OF_SOME:
            return self._render(last.start - 1, end)
        led = low in self.words.CONTRACTED and low not in self.words.OF_SOME
        return f"{self.words.CONTRACTED[low]} {self._render(last.start, end)}" if led else ""

    def _body_named_before(self, clause: Clause) -> str:
        """ "cooperation with | the IAEA, whose inspectors left": the state or body just before "whose"."""
        words, lows, end = self.words, self.article.lows, clause.opener
        if not self.english or lows[end] not in words.OF_WHOM or self._bare_relative_before(clause):
            return ""
        end -= lows[end - 1] == ","
        last = self.reading.named_up_to(end)
        if last is None or last.phrase or last.start < 2:
            return ""
        if last.referents[0].type not in ("country", "org") or len(last.referents) > 1:
            return ""
        start = last.start - (lows[last.start - 1] in words.ARTICLES)
        if start <= self.reading.sentence.first or lows[start - 1] not in words.PREPOSITIONS:
            return ""
        of_people = lows[clause.opener + 1 : clause.opener + 3]
        if in_number(lows[start - 2], words.HUMANS) and not any(low.endswith(words.PLURAL_ENDING) for low in of_people):
            return ""  # "the president of Iran, whose helicopter crashed"
        return self._render(start, end)

    def _place_before_which(self, clause: Clause, end: int) -> str:
        """ "sent an envoy to | Kabul, which will host the talks": no envoy is "which"."""
        words, lows = self.words, self.article.lows
        last = self.reading.named_up_to(end)
        if not self.english or last is None or last.start < 2 or lows[clause.opener] not in self.words.WHICH:
            return ""
        led = lows[last.start - 1] in words.PREPOSITIONS and in_number(lows[last.start - 2], words.HUMANS)
        somewhere = led and last.referents[0].type in ("country", "place", "metonym")
        return self._render(last.start, end) if somewhere else ""

    def _agreed(self, start: int, end: int) -> bool:
        return any(start <= n.start < end and n.happening.agreed for n in self.reading.nouns)
