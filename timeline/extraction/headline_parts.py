"""How many of whom a relative is told of, and who is meant behind an age, lands or what people carry."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_lists import HeadlineLists
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.values import ACCORD, BLOWS
from timeline.extraction.verb import Verb

_AMOUNT = 6
"""Tokens of "some two dozen of" before a relative."""
REACH = 18
"""Tokens before a relative in which the phrase that it is told of begins."""
_WHOLE = 70
"""Letters of such a phrase."""
_PARTING = frozenset(",;:.()«»")
_OF_HAPPENINGS = frozenset(("happen", "begin", "end", "postpone", "cancel"))
_PLAN = 6
"""Words from the article of a plan to what is planned."""
_TEXT = 18
"""Tokens between a text and the relative that tells who passed it."""


class HeadlineParts(HeadlineLists):
    """Finds the people of whom a relative is told, and how many of them."""

    def _text_passed(self, clause: Clause, end: int) -> str | None:
        """ "vetoed | a bill granting amnesty to soldiers convicted of abuses, which Congress had passed": what was
        passed is a text, and no abuses; None where the relative stands right behind one, or behind none."""
        verb, lows, words = clause.verb, self.article.lows, self.words
        if not self.english or verb is None or verb.kind != "vote" or lows[clause.opener] not in words.OBJECT_RELATIVES:
            return None
        first = max(self.reading.sentence.first, end - _TEXT)
        at = next((k for k in range(end - 1, first, -1) if lows[k] in words.KNOWN_TEXTS), -1)
        beside = [v for v in self.reading.verbs if at < v.start < end]
        if at < 0 or not beside or any(v.form == "fin" for v in beside):
            return None
        start = next((k for k in range(at - 1, max(first, at - 4), -1) if lows[k] in words.DETERMINERS), -1)
        return self._render(start, at + 1) if start >= 0 else None

    def goes_on_above(self, clause: Clause, verb: Verb) -> int:
        """ "the text that was initialled in April | goes to parliament": where, in an English relative whose words hold the
        verb of what it is told of, that verb stands, not read as one; -1 where none does."""
        above, lows, words = clause.parent, self.article.lows, self.words
        if not self.english or clause.kind != "relative" or above is None or above.verb is not None:
            return -1
        later = (c for c in self.reading.clauses if c.kind == "main" and c.verb is not None and c.start > clause.start)
        if lows[clause.opener - 1] in any_of(words, "TOPICAL", "WHAT") or any(
            ";" not in lows[clause.end : c.start] for c in later
        ):
            return -1  # "what | they did", where nothing stands above
        small = any_of(words, "PREPOSITIONS", "DETERMINERS", "CONJUNCTIONS", "INFINITIVE_MARKS")
        for k in range(verb.end + 1, clause.end):
            article, low = self.article, lows[k]
            if (
                not low.isalpha()
                or article.verbal[k]
                or article.named[k]
                or article.timed[k]
                or low in article.lexicon.nouns
            ):
                continue
            parted = bool(article.timed[k - 1]) or lows[k - 1] == "," or lows[k - 1] in words.ADVERBS
            told = [r for r in article.lexicon.forms.get(low, ()) if r.tense in ("pres", "past")]
            ends = any(r.person == "s" for r in told) and lows[k - 1] not in small
            unknown = parted and low.endswith(words.PAST_ENDING) and lows[k - 1] != ","
            if told and (parted or ends) or unknown and k + 1 < clause.end and lows[k + 1] in words.DETERMINERS:
                return k - (lows[k - 1] in words.ADVERBS)
        return -1

    def of_above(self, clause: Clause, at: int) -> str:
        """What an English relative is told of, with the verb that stands in it and what follows."""
        first, stop = clause.parent.pieces[0] if clause.parent is not None else (0, 0)
        opened = self.article.lows[first] in self.words.PREPOSITIONS
        stop = next(
            (k for k in range(first, stop) if self.article.lows[k] == ","), stop
        )  # "X, the man whom Y overthrew"
        who = self._render(first, stop) if first < stop and not opened else self._antecedent_phrase(clause)
        return f"{who} {self._render(at, clause.end)}" if who else ""

    def _antecedent_phrase(self, clause: Clause) -> str:
        raise NotImplementedError

    def _one_of_many_words(self, clause: Clause, start: int, end: int) -> int:
        """ "des dizaines de missiles sur | Israël, qui avait frappé": the one land or person named last, where the French
        phrase opens with several and one acts; else `start`."""
        verb, lows, words = clause.verb, self.article.lows, self.words
        if self.english or verb is None or verb.form != "fin" or verb.person != "s" or start >= end:
            return start
        if clause.subordinator in words.TO_WHICH or clause.subordinator in words.WHICH_ONE:
            return start
        if lows[start] not in words.PLURAL_MARKS and not lows[start].isdigit():
            return start
        last = self.reading.named_up_to(end)
        if clause.subordinator not in words.RELATIVES - words.OF_WHICH - words.WHERE or last is None:
            return start
        if len(last.referents) > 1 or last.start <= start or clause.subordinator in words.OBJECT_RELATIVES:
            return start
        return last.start - (lows[last.start - 1] in words.ARTICLES)

    def _happening_before(self, clause: Clause, end: int) -> str:
        """ "les combats entre X et Y, | qui ont éclaté", "un accord mettant fin au conflit, | qui sera soumis au vote": in
        French the nearest happening with an article of its own, of what only a happening does; empty where none stands
        there."""
        verb, words, lows = clause.verb, self.words, self.article.lows
        if self.english:
            return self._blow_before(clause, end)
        if verb is None or verb.form != "fin" or clause.subordinator not in words.RELATIVES:
            return ""
        if clause.subordinator in any_of(words, "OBJECT_RELATIVES", "OF_WHICH", "WHERE", "TO_WHICH", "WHICH_ONE"):
            return ""
        done = verb.stance in _OF_HAPPENINGS or verb.passive and verb.kind in ACCORD
        if not done or self._led_to_by_name(end):
            return ""
        for noun in reversed(self.reading.nouns):
            start = noun.start - 1
            if noun.end > end or start < self.reading.sentence.first or end - noun.end > REACH:
                continue
            low = lows[start]
            several = low in words.PLURAL_MARKS or words.CONTRACTED.get(low, "") in words.PLURAL_MARKS
            if not several and low not in words.NOUN_MARKS and low not in words.CONTRACTED:
                continue
            if several != (verb.person == "p") or not _PARTING.isdisjoint(lows[noun.end : end]):
                return ""
            if any(v.form == "fin" and noun.end <= v.start < end for v in self.reading.verbs):
                return ""
            if not any_of(words, "AFTER_EVENT", "BEFORE_EVENT").isdisjoint(lows[noun.end : end]):
                return ""  # "un traité avant la COP29, | qui se tiendra"
            led = (
                low in words.CONTRACTED
                or low in words.PREPOSITIONS
                and not any(v.end == start for v in self.reading.verbs)
            )
            led = led or low in words.OF_SOME and any(v.form == "pp" and v.end == start for v in self.reading.verbs)
            whole = (
                f"{words.CONTRACTED.get(low, 'les')} {self._render(noun.start, end)}"
                if led
                else self._render(start, end)
            )
            return whole if len(whole) < _WHOLE else self._render(start, noun.end)
        return ""

    def _blow_before(self, clause: Clause, end: int) -> str:
        """ "after the bombing of a discotheque | that killed two people": the bombing, and not the discotheque, did it."""
        verb, words, lows = clause.verb, self.words, self.article.lows
        if verb is None or verb.kind != "attack" or verb.passive or clause.subordinator in words.WHO_ONLY:
            return ""
        noun = next((n for n in reversed(self.reading.nouns) if n.end <= end), None)
        if noun is None or noun.end == end or noun.happening.kind != "attack" or end - noun.end > REACH:
            return ""
        start = noun.start - 1
        if (
            lows[start] not in words.ARTICLES
            or lows[noun.end] not in words.PREPOSITIONS
            or lows[end - 1] in words.HUMANS
        ):
            return ""
        if not {",", ";", ":", "(", ")", *words.AND}.isdisjoint(lows[noun.end : end]):
            return ""
        return "" if 1 in self.article.verbal[start:end] else self._render(start, end)

    def _led_to_by_name(self, end: int) -> bool:
        """Whether what stands right before the comma is somebody: "l'enquête sur le ministre, | qui a été élu"."""
        last = self.reading.named_up_to(end)
        return (
            last is not None and last.referents[0].type in ("person", "office") and last.role not in ("", "participant")
        )

    def _past_age(self, end: int) -> int:
        """ "Josefa Loilo, | 79 |, who": without how old somebody is."""
        lows = self.article.lows
        aged = self.english and end - 2 > self.reading.sentence.first and lows[end - 1].isdigit()
        return end - 2 if aged and lows[end - 2] == "," and self.article.named[end - 3] else end

    def _people_before(self, clause: Clause, start: int, end: int) -> int:
        """ "the nine soldiers from Chile, | Mali and Peru | who fell", "two persons carrying | passports |, who": where the
        people are named whom an English "who" means, and neither lands nor what they carry; else `start`."""
        words, lows, named = self.words, self.article.lows, self.article.named
        first = max(self.reading.sentence.first, end - REACH)
        if not self.english or lows[clause.opener] not in words.WHO_ONLY or start <= first:
            return start
        lands = [m for m in self.reading.mentions if start <= m.start < end and m.referents[0].type == "country"]
        k = start
        if lands and all(named[j] or lows[j] in words.AND for j in range(start, end)):
            while k > first and (named[k - 1] or lows[k - 1] == "," or lows[k - 1] in words.AND):
                k -= 1
            led = k - 1 > first and lows[k - 1] in words.PREPOSITIONS and not in_number(lows[k - 1], words.HUMANS)
            k = k - 2 if led else -1
        elif any(v.form == "ger" and v.end == start for v in self.reading.verbs):
            k = start - 2 if not in_number(lows[end - 1], words.HUMANS) else -1
        else:
            return start
        if k < first or not lows[k].endswith(words.PLURAL_ENDING) and not in_number(lows[k], words.HUMANS):
            return start
        while k > first and lows[k].isalpha() and lows[k] not in any_of(words, "PREPOSITIONS", "CONJUNCTIONS"):
            if lows[k] in words.DETERMINERS and lows[k] not in words.NUMBERS or self.article.verbal[k - 1]:
                break
            k -= 1
        return k if lows[k] in words.DETERMINERS or lows[k] in words.NUMBERS or k == first else k + 1

    def _amount_before(self, end: int) -> int:
        """ ", | several of | whom": where a comma parts, with "of" at its end, how many of those before it are meant; else
        `end`."""
        lows, words = self.article.lows, self.words
        if lows[end - 1] not in words.OF_SOME or lows[end] not in words.RELATIVES:
            return end
        k = end - 2
        while k > self.reading.sentence.first and end - k < _AMOUNT and lows[k][0].isalnum():
            k -= 1
        return k + 1 if lows[k] == "," and k + 1 < end - 1 and k > self.reading.sentence.first else end

    def _part_of(self, start: int, end: int) -> str:
        """ "several of the members of the party"."""
        lows, words, stop = self.article.lows, self.words, start - 1
        first, bound = stop, max(self.reading.sentence.first, stop - REACH)
        boundary = any_of(words, "COMPLEMENTISER", "RELATIVES", "SUBORDINATORS", "AND")
        while first > bound and lows[first - 1][0].isalnum() and lows[first - 1] not in boundary:
            if self.article.verbal[first - 1] or self.article.timed[first - 1]:
                break
            first -= 1
        while first < stop and lows[first] in words.PREPOSITIONS and lows[first] not in words.DETERMINERS:
            first += 1
        whole = self._render(first, stop)
        if not whole:
            return ""
        named = bool(self.article.named[first]) or first in self.article.cast.adjectives
        opens = lows[first] in words.DETERMINERS or lows[first][0].isdigit() or lows[first] in words.NUMBERS
        whole = whole if named else f"{whole[0].lower()}{whole[1:]}"
        return f"{self._render(start, end - 1)} of {whole if named or opens else f'the {whole}'}"

    def _bare_relative_before(self, clause: Clause) -> Clause | None:
        """ "the mission | it leads in Haiti|, whose mandate": a relative without its word, and where or when behind it."""
        above, lows, words = clause.parent, self.article.lows, self.words
        if not self.english or above is None or above.kind != "relative" or above.verb is None:
            return None
        if lows[above.opener] not in words.SUBJECT_PRONOUNS or above.verb.end >= clause.opener:
            return None
        return above if lows[above.verb.end] in words.PREPOSITIONS else None

    def _plan_before(self, start: int, end: int) -> int:
        """ "| a plan to seize Gaza City | that X had opposed": where what is planned for a name begins; -1 where the words
        are no name, for no name is told by "that"."""
        if 0 in self.article.named[start:end]:
            return -1
        lows, words = self.article.lows, self.words
        led = next((v for v in self.reading.verbs if v.form == "inf" and v.end == start), None)
        if led is None or lows[led.start - 1] not in words.INFINITIVE_MARKS:
            return -1
        first = max(led.start - _PLAN, self.reading.sentence.first)
        return next((k for k in range(led.start - 2, first - 1, -1) if lows[k] in words.DETERMINERS), -1)

    def _of_later_deed(self, start: int, k: int, end: int) -> bool:
        """Whether two happenings are named, the first no blow: "an inquiry into | a raid", not "a strike on | a rally"."""
        told = [n for n in self.reading.nouns if start <= n.start < end]
        return len(told) > 1 and told[0].start < k <= told[-1].start and told[0].happening.kind not in BLOWS
