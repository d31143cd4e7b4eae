"""Two who acted, met or agreed together, as told last: whom "the two leaders", "the pair", « le premier » take up, where
somebody else was named since."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.clauses import Clause
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.mentions import Cast
from timeline.extraction.portfolios import is_minister, is_one_of, meant_by
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_PEOPLE = frozenset(("person", "office"))
_POWERS = frozenset(("country", "org"))
_WITH_WHOM = frozenset(("", "participant", "recipient"))
"""Roles of whoever is met, or agreed with."""
_FAR = 4
"""Sentences back to two who are taken up by their number."""
_NEAR = 2
"""Sentences back to two of whom one is "the former", « le second »."""
_LED = frozenset(("leader", "chief", "head"))
_LESSER = frozenset(
    ("ambassador", "envoy", "spokes", "adviser", "mayor", "deputy", "senator", "secretary", "foreign", "defence")
)
"""Offices of those whom "the two leaders" does not mean, beside ministers."""
_WITH_ANOTHER = ENCOUNTERS | {"agreement", "call"}
"""What one does with another whom the verb has for its object."""
_DEALINGS = ENCOUNTERS | {"agreement", "attack", "military"}
"""What two sides do with each other."""


class Two(NamedTuple):
    """Two who did something together: the sentence, the token of the verb, and whether they dealt with each other."""

    sentence: int
    at: int
    who: tuple[Referent, ...]
    dealt: bool


class ToldTogether:
    """The part of an article that remembers them."""

    cast: Cast
    gazetteer: Gazetteer
    words: Words
    lows: list[str]
    named: bytearray
    timed: bytearray
    readings: list[Reading]
    together: list[Two]
    other_of_two: tuple[int, Referent] | None = None  # of whom "the former" left the other, and in what sentence
    _settled: int  # how many of the phrases were settled that the cast leaves open

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        raise NotImplementedError

    def keep_together(self, reading: Reading, verb: Verb, who: tuple[Referent, ...]) -> None:
        """Remember two who act together, or of whom one meets the other, as a verb tells."""
        if verb.form != "fin" or verb.tense == "plup" or not who or len(who) > 2:
            return  # what was before is not gone on with
        if len(who) == 1 and (verb.passive or verb.kind not in _WITH_ANOTHER):
            return
        clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
        if clause is None or clause.kind == "relative":
            return
        if len(who) == 1:
            other = next(
                (m for m in reading.mentions if m.start >= verb.end and clause.holds(m.start) and not m.place), None
            )
            if other is None or len(other.referents) != 1 or other.role not in _WITH_WHOM:
                return
            somebody = self._is_somebody(other.referents[0])  # "a téléphoné à X", but not "met in Cuba"
            if not somebody and other.preposition in self.words.PLACE_PREPOSITIONS:
                return
            who = (who[0], other.referents[0])
        alike = all(map(self._is_somebody, who)) or all(r.type in _POWERS or r.type == "office" for r in who)
        if who[0] is not who[1] and alike:
            self.together.append(Two(reading.index, verb.start, who, verb.kind in _DEALINGS))

    def _lately(self, reading: Reading, at: int, far: int) -> Iterator[Two]:
        """Those told of before token `at`, the last first."""
        for two in reversed(self.together):
            if reading.index - two.sentence > far:
                return
            if two.at < at:
                yield two

    def two_people(self, reading: Reading, at: int, *, far: int = _FAR) -> tuple[Referent, ...]:
        """The two people who last acted together before token `at`."""
        people = (two.who for two in self._lately(reading, at, far) if all(map(self._is_somebody, two.who)))
        return next(people, ())

    def two_of_rank(self, reading: Reading, start: int, end: int) -> tuple[Referent, ...]:
        """Those who last acted together and may be told of by the words of a phrase: men, generals, leaders."""
        words, told = self.words, self.lows[start:end]
        offices = {words.OFFICES.get(low, "") for low in told} - {""}
        led = bool(offices & _LED)
        ranks = frozenset[str]() if led else frozenset[str]().union(*map(meant_by, offices))
        for two in self._lately(reading, start, _FAR):
            if led and any(r.office in _LESSER or is_minister(r.office) for r in two.who):
                continue
            if any(not self._is_somebody(r) or ranks and not is_one_of(r.office, ranks) for r in two.who):
                continue
            if not words.MALES.isdisjoint(told) and any(r.gender == "f" for r in two.who):
                continue
            if words.PAIR_RANKS.isdisjoint(told) or all(r.soldier for r in two.who):
                return two.who
        return ()

    def two_powers(self, reading: Reading, at: int, *, sides: bool = False, far: int = _FAR) -> tuple[Referent, ...]:
        """The two powers that last acted together, or whose people did; `sides`: one may be no state."""
        for two in self._lately(reading, at, far):
            if sides and not two.dealt:
                continue
            people = all(map(self._is_somebody, two.who))
            if sides and not people and not any(self._is_union(r) for r in two.who):
                return two.who
            if people and self._in_other_paragraph(reading, two):
                continue  # "A phoned B. [...] The two countries", of which another paragraph tells
            known = [self.gazetteer.state(r.country) for r in two.who]
            states = tuple(dict.fromkeys(self.cast.country_referent(power) for power in known if power is not None))
            if len(states) == 2:
                return states
        return ()

    def _in_other_paragraph(self, reading: Reading, two: Two) -> bool:
        return self.readings[two.sentence].sentence.paragraph != reading.sentence.paragraph

    def _is_somebody(self, who: Referent) -> bool:
        """Whether somebody is a man or a woman, and no army or ministry."""
        return who.type in _PEOPLE and who.office not in self.words.NOT_PERSON

    def _is_union(self, who: Referent) -> bool:
        power = self.gazetteer.country(who.country or "")
        return power is not None and power.type == "org"

    def as_well(self, reading: Reading, first: Mention, verb: Verb) -> list[Referent]:
        """ "Germany, as well as | France and Britain |, sent": the powers set between commas behind the subject."""
        lows, words = self.lows, self.words
        begin = first.end + 1
        phrase = next((p for p in words.AS_WELL_AS if (*lows[begin : begin + len(p)],) == p), ())
        start = begin + len(phrase)
        others = [m for m in reading.mentions if start <= m.start < verb.start] if phrase else []
        if not others or lows[others[-1].end] != ",":
            return []
        small = {",", *words.AND, *words.DETERMINERS}
        listed = all(self.named[k] or lows[k] in small for k in range(start, others[-1].end))
        powers = all(r.type in _POWERS for m in (first, *others) for r in m.referents)
        return [r for m in others for r in m.referents] if listed and powers else []

    def stands_alone(self, clause: Clause, k: int, verb: Verb) -> bool:
        """ "The former flew", « le second s'est rendu »: a word of order with its article, as the subject, and no noun."""
        opens = k == clause.start + 1 or k > 1 and (self.lows[k - 2] in ",;" or bool(self.timed[k - 2]))
        return opens and self.lows[k - 1] in self.words.ARTICLES and k + 1 == verb.start

    def one_of_two(self, reading: Reading, at: int, place: int) -> tuple[Referent, ...]:
        """ "The former", « le second »: the one or the other of two who just acted together, or were named beside."""
        two = next((two.who for two in self._lately(reading, at, _NEAR)), ())
        if two:
            self.other_of_two = reading.index, two[1 - place]
        return (two[place],) if two else ()

    def all_near(self, reading: Reading, mention: Mention) -> bool:
        """Whether all whom a phrase may mean are named in its sentence or the one before."""
        first = self.readings[max(0, reading.index - 1)].sentence.first
        mentions = self.cast.mentions
        near: set[Referent] = set()
        for k in range(bisect_left(mentions, mention.start, key=attrgetter("start")) - 1, -1, -1):
            other = mentions[k]
            if other.start < first:
                break
            near.update(() if other.pair or other.place else other.referents)
        states = {r.country for r in near}
        return all(r in near or r.type == "country" and r.country in states for r in mention.referents)

    def settle_open(self, reading: Reading) -> None:
        """Name those of whom a phrase of the sentence tells by their number, where nobody named last could be meant."""
        left_open = self.cast.left_open
        while self._settled < len(left_open) and left_open[self._settled][0] < reading.sentence.last:
            start, end, sort = left_open[self._settled]
            self._settled += 1
            if sort == "people":
                who = self.two_of_rank(reading, start, end)
            else:
                who = () if self.cast.scenes.sides() else self.two_powers(reading, start, sides=sort == "sides")
            if not who:
                continue
            mention = self.cast.number_of(start, end, who)
            insort(self.cast.mentions, mention, key=attrgetter("start"))
            insort(reading.mentions, mention, key=attrgetter("start"))
            self.named[start:end] = b"\x01" * (end - start)
