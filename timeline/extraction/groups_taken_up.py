"""Groups told of without the names of their members: "les pays baltes", "the trio", "les trois juntes", "the couple"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.extraction.gazetteer import Entity
from timeline.extraction.pairs import Pairs, people_listed
from timeline.extraction.referents import Mention, Referent

GROUPING = ("REGIONAL_BODIES", "STATES_TOGETHER", "PAIR_STATES", "JUNTAS", "TRIOS", "COUPLES")
"""Classes of the words that such a group is told by."""
_BESIDE = 3
"""Words between a number and its noun: "the three military-led states"."""
_FAR = 40
"""How many mentions back two may have been named of whom one is the other's wife or husband."""


class GroupsTakenUp(Pairs):
    """Finds the members of such a group; a part of the cast of an article."""

    day: date | None

    def _referent(self, entity: Entity, kind: str) -> Referent:
        raise NotImplementedError

    def group(self, i: int) -> Mention | None:
        """The members of the group that token `i`, a word of `GROUPING`, tells of, where its name or the text before says who
        they are."""
        lows, words = self.document.lows, self.words
        low = lows[i]
        if low in words.REGIONAL_BODIES:
            return self._region(i)
        if low in words.STATES_TOGETHER or low in words.PAIR_STATES:
            return self._known_together(i) or self._counted(i)
        if low in words.JUNTAS:
            several = self.last_list(self._number_before(i) or 0)
            return Mention(i, i + 1, several) if several and self._stands_for_all(i) else None
        if i and low in words.TRIOS and lows[i - 1] in words.TAKING_UP and not self._says_whose(i):
            count = words.TRIOS[low]
            several = self.last_list(count) or people_listed(self.mentions[-_FAR:], count, self._joined)
            return Mention(i, i + 1, several) if several else None
        if low in words.COUPLES and not {*lows[max(0, i - 2) : i]}.isdisjoint(words.TAKING_UP):
            wed = self._wed(i)
            return Mention(i, i + 1, wed) if wed and not self._says_whose(i) else None
        return None

    def last_together(self, count: int, mentions: Sequence[Mention]) -> tuple[Referent, ...]:
        """ "The three were freed", "tous trois ont signé": so many people or powers, last named together."""
        people, states = people_listed(mentions, count, self._joined, "name"), self.last_list(count, mentions)
        for mention in reversed(mentions) if people and states else ():
            if people[-1] in mention.referents:
                return people
            if mention.referents[0].country == states[-1].country:
                return states
        return people or states

    def _region(self, i: int) -> Mention | None:
        """ "West Africa's main regional bloc", "le bloc ouest-africain": the one that the states of a region have."""
        lows, words = self.document.lows, self.words
        for size in range(1, 4):
            code = words.REGIONAL.get(tuple(lows[i + 1 : i + 1 + size]))
            if code is not None:
                return self._body_of(code, i, i + 1 + size)
            for k in range(i - size, max(i - size - _BESIDE - 1, -1), -1):
                code = words.REGIONAL.get(tuple(lows[k : k + size]))
                if code is not None and all(low[0].isalpha() or low in words.OWNING_MARKS for low in lows[k:i]):
                    return self._body_of(code, k, i + 1)
        return None

    def _body_of(self, code: str, start: int, end: int) -> Mention | None:
        power = self.gazetteer.country(code)
        if power is None or power.distance(self.day):
            return None
        return Mention(start, end, (self._referent(power, "org"),))

    def _known_together(self, i: int) -> Mention | None:
        """ "Les pays baltes", "the two Koreas": states of which there are always the same."""
        lows, words = self.document.lows, self.words
        start, end = i, i + 1
        codes = words.STATES_TOGETHER.get(lows[i], "") if self.document.tokens[i].cap else ""
        if lows[i] in words.PAIR_STATES:
            if i and lows[i - 1] in words.OF_STATES_TOGETHER:
                start, codes = i - 1, words.OF_STATES_TOGETHER[lows[i - 1]]
            elif end < len(lows) and lows[end] in words.OF_STATES_TOGETHER:
                end, codes = i + 2, words.OF_STATES_TOGETHER[lows[end]]
            if start and lows[start - 1] in words.NUMBERS and words.NUMBERS[lows[start - 1]] != len(codes.split()):
                return None  # "two Baltic states": which two is told elsewhere
        known = [self.gazetteer.country(code) for code in codes.split()]
        states = tuple(self.country_referent(power) for power in known if power is not None)
        return Mention(start, end, states) if states else None

    def _counted(self, i: int) -> Mention | None:
        """ "The three military-led states": the last so many states that were listed, past what is said of them."""
        count = self._number_before(i)
        several = self.last_list(count) if count else ()
        return Mention(i, i + 1, several) if several else None

    def _number_before(self, i: int) -> int:
        """How many are told of by "the three ..." before a noun at `i`; 0 where no number above two stands there."""
        lows, words = self.document.lows, self.words
        for k in range(i - 1, max(i - 2 - _BESIDE, 0), -1):
            count = words.NUMBERS.get(lows[k], 0)
            if count:
                return count if count > 2 and lows[k - 1] in words.THE_MANY else 0
            if not lows[k].isalpha() and lows[k] != "-" or k in self._found or lows[k] in words.PREPOSITIONS:
                return 0
        return 0

    def _stands_for_all(self, i: int) -> bool:
        """Whether "the juntas" is all that is said: neither which ones nor whose."""
        opened = self.document.lows[i - 1] in self.words.THE_MANY or self._number_before(i)
        return bool(i and opened) and not self._says_whose(i)

    def _says_whose(self, i: int) -> bool:
        """ "Les juntes du Mali et du Niger", "the trio of judges": more words say who is meant."""
        lows, at = self.document.lows, i + 1
        return at in self._found or at < len(lows) and lows[at] in self.words.FIELD_PREPOSITIONS

    def _wed(self, i: int) -> tuple[Referent, ...]:
        """The last two named of whom one is the other's wife or husband (one where the other has no name), else the last
        two that "and" joins."""
        lows, words = self.document.lows, self.words
        people = [m for m in self.mentions[-_FAR:] if len(m.referents) == 1 and m.referents[0].type == "person"]
        first = people[0].end if people else i
        at = next((k for k in range(i - 1, first, -1) if lows[k] in words.SPOUSES), -1)
        if at < 0 or lows[at - 1] not in words.POSSESSIVES:
            return people_listed(self.mentions[-_FAR:], 2, self._joined)
        before = [m for m in people if m.end < at]
        named = next((m for m in self.mentions[-_FAR:] if 0 < m.start - at <= 2), None)
        spouse = named.referents if named is not None and named.referents[0].type in ("person", "name") else ()
        return (*before[-1].referents, *spouse) if before else ()
