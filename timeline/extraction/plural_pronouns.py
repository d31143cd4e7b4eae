"""Whether "they" stands for people whom the sentence before tells of, rather than for the group last told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.many_told import ManyTold
from timeline.extraction.mentions import Cast
from timeline.extraction.paired import Paired
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_NEAR = 2
"""Sentences back to two who acted together, for "they" to mean them."""


class PluralPronouns(ManyTold, Paired):
    """The part of an article that finds them."""

    tokens: list[Token]
    timed: bytearray
    cast: Cast

    def _told_longer_ago(self, reading: Reading, at: int, group: tuple[Referent, ...]) -> bool:
        """Whether the sentence before opens on other people in the plural than a group told of before it."""
        if not reading.index:
            return False
        before = self.readings[reading.index - 1]
        here = [*before.verbs, *(v for v in reading.verbs if v.end <= at)]
        near = any(self.subjects.get(id(v), ()) == group for v in here)
        near = near or any(r in group for m in before.mentions if not m.place for r in m.referents)
        return not near and self.opened_on_many(reading, at)

    def _crowd_before(self, reading: Reading, at: int, told: list[tuple[Referent, ...]]) -> tuple[Referent, ...]:
        """ "Le mandat des Casques bleus expire. Ils ...": a body named in the plural, where the last group was told of
        longer ago."""
        if not reading.index:
            return ()
        first = self.readings[reading.index - 1].sentence.first
        recent = [m for m in self.mentions_before(at) if m.start >= first and not m.place]
        if not recent or any(r in m.referents for group in told for r in group for m in recent):
            return ()
        for mention in reversed(recent):
            one = mention.referents[0] if len(mention.referents) == 1 else None
            many = mention.start > 0 and self.lows[mention.start - 1] in self.words.PLURAL_THE
            if one is not None and one.type in ("org", "name", "country") and many and not mention.demonym:
                return mention.referents if self.lows[mention.start].endswith(self.words.PLURAL_ENDING) else ()
        return ()

    def body_of_many(self, reading: Reading, at: int, feminine: bool) -> tuple[Referent, ...]:
        """ "Les rebelles du M23 ont pris Goma ; le 16, ils", "Les forces russes ... elles": one body, or the armed men of one
        country, told of in the plural by the last clause that says who acts, here or in the sentence before."""
        for earlier in reversed(self.readings[max(0, reading.index - 1) : reading.index + 1]):
            for clause in reversed(earlier.clauses):
                verb = clause.verb
                if verb is None or verb.end > at or verb.form != "fin" or clause.kind not in ("main", "content"):
                    continue
                who = self.subjects.get(id(verb), ())
                if verb.person != "p" or len(who) != 1 or who[0].type == "person":
                    return ()
                if not self.words.SUBJECT_PRONOUNS.keys().isdisjoint(self.lows[clause.start : verb.start]):
                    return who
                begin, end = self.many_in_words(clause, verb)
                if begin == end or feminine == self.words.FEMININE_MANY.isdisjoint(self.lows[begin : begin + 3]):
                    return ()
                self.stand_for.setdefault(at, (begin, end))
                return who
        return ()

    def who_acts_in_which(
        self, reading: Reading, clause: Clause | None, at: int, code: str
    ) -> tuple[Referent, ...] | None:
        """ "Le ministre a vu son homologue, auquel | il | a remis une lettre", "De retour de Bonn, où | il | a vu X, le
        ministre": whoever acts above, and not the one told of; `None` where no such relative is, or the two do not agree."""
        words, above = self.words, clause.parent if clause is not None and clause.kind == "relative" else None
        if clause is not None and above is not None and self._opens_with_where(reading, clause, above):
            above = next((c for c in reading.clauses[clause.index + 1 :] if c.kind == "main"), None)
        elif clause is None or not self.led_to_which(clause):
            return None
        if above is None or above.verb is None or above.verb.person not in ("", code[1]):
            return None  # an English past tells no number
        who = self.subject(reading, above.verb)
        if who and who[0].type == "office" and above is not clause.parent:
            if reading.index:
                return None  # "À Manille, où elle est arrivée, la ministre": she may be named before
        elif who:
            one = len(who) == 1 and who[0].gender in ("", "x", "f" if code[0] == "f" else "m")
            return who if one or code[1] == "p" and len(who) > 1 else None
        start, end = self.many_in_words(above, above.verb)
        if start == end or words.NOUN_MARKS.get(self.lows[start], code[0]) not in (code[0], ""):
            return None
        self.stand_for.setdefault(at, (start, end))
        return ()

    def _opens_with_where(self, reading: Reading, clause: Clause, above: Clause) -> bool:
        """Whether what a sentence opens with says where somebody was, before it says who."""
        opens = above is reading.clauses[0] and above.verb is None and clause.subordinator in self.words.WHERE
        named = any(m.start < clause.opener and not m.place and not m.role for m in reading.mentions)
        return opens and not named

    def led_to_which(self, clause: Clause) -> bool:
        """ "auquel il a remis", "devant laquelle il a plaidé": whatever a preposition leads to acts in no relative."""
        led = clause.subordinator in self.words.WHICH_ONE and self.lows[clause.opener - 1] in self.words.LEADING_WHICH
        return led or clause.subordinator in self.words.TO_WHICH

    def many_in_words(self, clause: Clause, verb: Verb) -> tuple[int, int]:
        """The words of a subject in front of its verb, up to a comma; none where no determiner opens them."""
        for start, end in clause.pieces:
            if start < verb.start and self._opens_on_phrase(start):
                stop = min(end, verb.start)
                return start, next((k for k in range(start, stop) if self.lows[k] == ","), stop)
        return 0, 0

    def _opens_on_phrase(self, at: int) -> bool:
        """Whether a noun phrase begins there, and no time or phrase set in front."""
        low = self.lows[at]
        counted = low in self.words.AMOUNTS or low.isdigit()  # "Quelque 20.000 soldats américains"
        return (counted or low in self.words.DETERMINERS and low not in self.words.PREPOSITIONS) and not self.timed[at]

    def pair_lately(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Two people for "they": in English those who acted together; in French, where a plural may be of things, only if
        the sentence before names both."""
        if self.language_is_english:
            return self.two_people(reading, at, far=_NEAR) or self._only_two(reading, at)
        two = self.lately_two(reading, at)
        if not reading.index or not two:
            return two
        return two if self._named_lately(reading, at, two) or two == self.two_people(reading, at, far=2) else ()

    def _only_two(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """The only two people whom the sentence names up to the pronoun, of whom one acts in it."""
        before = [m for m in reading.mentions if m.end <= at and not m.place]
        two = tuple(dict.fromkeys(r for m in before for r in m.referents if r.type in ("person", "office")))
        acting = any(self.subjects.get(id(v), ()) in [(r,) for r in two] for v in reading.verbs if v.end <= at)
        return two if len(two) == 2 and acting else ()

    def lately_two(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """The two people named last, if this sentence or the one before names both; else those who last acted together."""
        two = self.cast_pair(at)
        return two if self._named_lately(reading, at, two) else self.two_people(reading, at) or two

    def _named_lately(self, reading: Reading, at: int, two: tuple[Referent, ...]) -> bool:
        first = self.readings[max(0, reading.index - 1)].sentence.first
        lately = {r.key for m in self.mentions_before(at) if m.start >= first for r in m.referents}
        return all(r.key in lately for r in two)

    def _counts_people(self, at: int, before: Reading, told: list[tuple[Referent, ...]]) -> bool:
        """Whether a sentence counts people of a country after its verb, and the last group was told of before it."""
        verb = next((v for v in before.verbs if v.form == "fin"), None)
        if verb is None or any(self.subjects.get(id(v), ()) in told for v in before.verbs if told):
            return False
        if any(set(m.referents) & set(group) for m in before.mentions for group in told):
            return False
        tokens, words = self.tokens, self.words
        people_told = {m.start for m in before.mentions if m.demonym and m.end - m.start == 1}
        for k in range(verb.end, before.sentence.last - 1):
            if (tokens[k].low in words.NUMBERS or tokens[k].low.isdigit()) and tokens[k + 1].low in words.PEOPLE:
                self.stand_for.setdefault(at, (k, k + 2))  # "après l'inculpation de trois hommes. Ils"
                return True
            if (k in self.cast.adjectives or k in people_told) and not (k and tokens[k - 1].low in words.THE_MANY):
                people = tokens[k].cap and tokens[k].low.endswith(words.PLURAL_ENDING)  # "trente Rwandais"
                last = k + (self.language_is_english and not people)
                beside = tokens[k - 1].low if last == k else tokens[last].low
                if people or beside.endswith(words.PLURAL_ENDING) and beside[:-1] in words.HUMANS:
                    first = k
                    while first > verb.end and tokens[first - 1].low.isalnum() and not self.timed[first - 1]:
                        if tokens[first - 1].low in words.PREPOSITIONS or tokens[first - 1].low in words.DETERMINERS:
                            break
                        first -= 1
                    self.stand_for.setdefault(at, (first, last + 1))
                    return True
        return False
