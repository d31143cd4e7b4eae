"""Whom a relative or a participle goes on from: those named just before it, all that "and" joins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.extraction.bare_asides import BareAsides
from timeline.extraction.clauses import Clause
from timeline.extraction.last_named import LastNamed
from timeline.extraction.pronouns import Pronouns
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading


_CLEFT = 5
"""Words of "c'est encore lui"."""


class Antecedents(Pronouns, LastNamed, BareAsides):
    """The part of an article that finds antecedents."""

    verbal: bytearray

    def antecedent(self, reading: Reading, i: int) -> tuple[Referent, ...]:
        """Those named just before token `i`, all that "and" joins: "the mission of X and Y which"."""
        comma = self.bare_aside(reading, i)
        i = comma if comma >= 0 else i
        at = next((k for k in range(len(reading.mentions) - 1, -1, -1) if reading.mentions[k].end <= i), -1)
        last = reading.mentions[at] if at >= 0 and not reading.mentions[at].names_agency() else None
        if (
            last is not None
            and i - last.end <= 2
            and not any(self.tokens[k].low in self.words.AND or self.verbal[k] for k in range(last.end, i))
        ):
            before = reading.mentions[at - 1] if at > 0 else None
            somewhere = last.place or last.referents[0].type in ("country", "place")
            if somewhere and before is not None and self._posted_at(before, last, i):
                return self.settle(before, reading)
            head = self._head_of_aside(reading, at)
            if head is not None and self._sets_apart(head, last, i):
                return self.settle(head, reading)
            people = list(self.settle(last, reading))
            between = (
                range(before.end, last.start) if before is not None and last.role == before.role == "of" else range(0)
            )
            if before is not None and 0 < len(between) < 4 and self.tokens[between[0]].low in self.words.AND:
                people[:0] = [r for r in before.referents if r not in people]
            elif self._is_relative_of_many(reading, i):
                at -= at > 0 and reading.mentions[at - 1].end == reading.mentions[at].start  # "son homologue | X"
                while at > 0 and self._joined_in_list(reading.mentions[at - 1], reading.mentions[at]):
                    at -= 1
                    people[:0] = [r for r in self.settle(reading.mentions[at], reading) if r not in people]
            return tuple(people)
        end = i - (i > 0 and self.lows[i - 1] == ",")
        return self._the_latter(end) or self._pointed_out(reading, end)

    def _posted_at(self, one: Mention, place: Mention, i: int) -> bool:
        """ "son ambassadeur à Washington, | qui doit rentrer", "its envoy to Kabul, | who left": he, and not the place."""
        between = self.lows[one.end : place.start]
        led = 0 < len(between) < 3 and between[0] in self.words.PREPOSITIONS and between[0] not in self.words.DATE_LINKS
        led = led and all(low in self.words.PREPOSITIONS or low in self.words.ARTICLES for low in between)
        somebody = one.referents[0].type in ("office", "person") and len(one.referents) == 1
        if not (somebody and led and i < len(self.lows)):
            return False
        return self.lows[i] in (self.words.WHO_ONLY or self.words.RELATIVES - self.words.WHERE)

    def _the_latter(self, end: int) -> tuple[Referent, ...]:
        """ "Celui-ci, qui a téléphoné", "the latter, who left": the pronoun before token `end` is whom it stands for."""
        if end < 2:
            return ()
        first, last = self.lows[end - 2 : end]
        if last in ("ci", "là") and first in self.words.THIS_ONE:
            return self.last_named(end - 2)
        pointed = first in self.words.DEMONSTRATIVES or first == "the"
        return self.last_named(end - 1) if pointed and last in self.words.LAST_NAMED else ()

    def _pointed_out(self, reading: Reading, end: int) -> tuple[Referent, ...]:
        """ "C'est encore lui qui obtint", "Ce sont eux qui ont signé": whom the pronoun before token `end` stands for."""
        code = self.words.OBLIQUE_PRONOUNS.get(self.lows[end - 1], "") if end > reading.sentence.first else ""
        opening = self.lows[max(reading.sentence.first, end - _CLEFT) : end]
        if self.language_is_english or not code or self.words.POINTING.isdisjoint(opening):
            return ()
        subject = next((low for low, known in self.words.SUBJECT_PRONOUNS.items() if known == code), "")
        who = self.pronoun(subject, reading, end - 1) if subject else ()
        somebody = all(r.type in ("person", "office") for r in who)
        return who if somebody or code[1:] == "p" else self.last_named(end - 1, somebody=True)

    def _head_of_aside(self, reading: Reading, at: int) -> Mention | None:
        """ "X, director of the | Justice and | Research Project, who": whoever stands before all that "of" leads to."""
        k = at - 1
        while (
            k > 0
            and reading.mentions[k].role == "of"
            and "," not in self.lows[reading.mentions[k].start : reading.mentions[at].start]
        ):
            k -= 1
        if k > 0 and reading.mentions[k].referents == reading.mentions[k - 1].referents:
            k -= 1  # "Gustavo Petro, premier | président | de gauche de la Colombie"
        return reading.mentions[k] if k >= 0 else None

    def _sets_apart(self, one: Mention, other: Mention, i: int) -> bool:
        """ "X, représentant de Y, qui avait rencontré": between its commas Y only tells who X is."""
        if other.role != "of" or one.role == "of" or self.lows[i - 1] != ",":
            return False
        between = self.lows[one.start : other.start]
        only = self.words.WHO_ONLY if i < len(self.lows) and self.lows[i] in self.words.WHO_ONLY else ()
        people = all(only or r.type in ("person", "name", "office") for r in other.referents)
        held = not self.words.OFFICES.keys().isdisjoint(between)  # "Gustavo Petro, président de gauche de X,"
        return (people or held) and one.referents[0].type == "person" and between.count(",") == 1 and between[-1] != ","

    def _is_relative_of_many(self, reading: Reading, i: int) -> bool:
        """Whether the relative clause at token `i` has a verb in the plural: "le Mali et le Niger, qui ont quitté"."""
        verb = next((v for v in reading.verbs if v.start > i and v.form == "fin"), None)
        if verb is None or self.tokens[i].low not in self.words.RELATIVES:
            return False
        if verb.person in ("p", "s"):
            return verb.person == "p"
        theirs = (self.words.OWNERS.get(low, "") for low in self.lows[verb.end : verb.end + 3])
        return self._two_open(reading, i) or self.language_is_english and any(owner.endswith("p") for owner in theirs)

    def _two_open(self, reading: Reading, i: int) -> bool:
        """ "X and Y, | who spoke on Friday, will meet", "X, Y and Z, | which left": those who open an English sentence, whose
        past tells no number."""
        ended = [k for k, m in enumerate(reading.mentions) if m.end == i - 1]
        if not self.language_is_english or not ended or not ended[0] or self.lows[i - 1] != ",":
            return False
        listed = reading.mentions[: ended[0] + 1]
        if listed[0].start - reading.sentence.first > 1:
            return False
        if self.lows[i] in self.words.WHICH and any(m.referents[0].type in ("person", "office") for m in listed):
            return False  # "William Ruto and | Uganda, which sent troops"
        return all(self._joined_in_list(*two) for two in pairwise(listed))

    def _joined_in_list(self, one: Mention, other: Mention) -> bool:
        """Whether "and", or a comma of a list, and small words alone stand between two phrases of the same role."""
        between = self.lows[one.end : other.start]
        small = {*between}
        joining = {*self.words.AND, ",", *self.words.DETERMINERS, *self.words.TITLES, "."}
        linked = bool(self.words.AND & small) or between[:1] == [","]
        if not linked or one.place or one.role == "source" != other.role:
            return False
        own = not other.role and small <= joining | self.words.OWNERS.keys()  # "arrangé par X et son homologue Y"
        return own or small <= joining and one.role == other.role

    def _acted_upon(self, clause: Clause, verb: Verb) -> bool:
        """ "the deal it left", "X, whom he met", "X, whom soldiers overthrew": not what the relative goes on from."""
        at = clause.opener + (self.lows[clause.opener] in self.words.OBJECT_RELATIVES)
        whom = self.language_is_english and clause.subordinator in self.words.WHOM and verb.form == "fin"
        if whom and clause.opener + 1 < verb.start and not self.timed[verb.start - 1]:
            return "," not in self.lows[clause.opener : verb.start] and not verb.passive
        return verb.start - at < 4 and self.lows[at] in self.words.SUBJECT_PRONOUNS

    def told_by_pronoun(self, reading: Reading, clause: Clause, at: int, low: str) -> tuple[Referent, ...]:
        """Whom a pronoun before the verb of a clause stands for; nobody meets himself: "met X, whom he was to see"."""
        who = self.topic_before(reading, clause, at) or self.goes_on_from(reading, clause, at)
        who = who or self.told_what_to_do(reading, clause)
        who = who or (() if at in self.stand_for else self.pronoun(low, reading, at))
        above = clause.parent.verb if clause.kind == "relative" and clause.parent is not None else None
        whom = clause.subordinator in self.words.OBJECT_RELATIVES
        whom = whom and not (self.language_is_english and low in self.words.IT)
        if not who or not whom or above is None or who != self.antecedent(reading, clause.opener):
            return who
        others = self.subject(reading, above)
        return others if others != who else ()

    def topic_before(self, reading: Reading, clause: Clause, at: int) -> tuple[Referent, ...]:
        """ "Quant à X, il": whoever opens the clause so, and agrees with the pronoun in number."""
        opening, first = reading.clauses[0], clause.start
        if opening.kind == "loose" and opening.start < first and clause.kind == "main":
            first = opening.start  # "Quant à X, | dont la médiation avait échoué, | il"
        if self.lows[first] not in self.words.TOPIC_OPENERS or "," not in self.lows[first:at]:
            return ()
        topic = next((m for m in reading.mentions if first < m.start < first + 4), None)
        plural = self.words.SUBJECT_PRONOUNS.get(self.lows[at], "-s")[1] == "p"
        return topic.referents if topic is not None and (len(topic.referents) > 1) == plural else ()

    def of_somebody(self, low: str) -> bool:
        """ "He", "she": never a thing, as "il" and "elle" may be."""
        return self.language_is_english and self.words.SUBJECT_PRONOUNS[low] in ("ms", "fs")

    def of_that_age(self, start: int, k: int) -> bool:
        """ "The 54-year-old", "le sexagénaire": somebody told of before; not "a 41-year-old", and not "the old bridge"."""
        if self.language_is_english and not self.document.hyphened(k):
            return False
        return self.words.SOMEBODY.isdisjoint(self.lows[max(start, k - 4) : k])

    def acting_before(self, at: int, feminine: bool) -> Referent | None:
        """Who acts in the main clause of the sentence before token `at`, if one person does, known to be of that gender.

        Somebody else named in that clause may be meant as well; who is named in a relative clause is not.
        """
        here = bisect_right(self.readings, at, key=lambda reading: reading.sentence.first)
        sex = "f" if feminine else "m"
        for reading in self.readings[max(0, here - 2) : max(0, here - 1)]:
            for clause in reading.clauses:
                verb = clause.verb if clause.kind == "main" else None
                who = self.subjects.get(id(verb), ()) if verb is not None else ()
                if verb is None or len(who) != 1 or who[0].type != "person" or not self.agrees(who[0], feminine):
                    continue
                said = [self.words.SUBJECT_PRONOUNS.get(low, "-")[0] for low in self.lows[clause.start : verb.start]]
                later = [m for m in reading.mentions if m.start > verb.start and m.referents[0].type == "person"]
                aside = any(c.kind == "relative" and later and c.holds(later[-1].start) for c in reading.clauses)
                if not any(clause.holds(m.start) for m in later) and (who[0].gender == sex or sex in said or aside):
                    return who[0]
        return None
