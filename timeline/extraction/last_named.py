"""Whom "ce dernier", "celui-ci", "the latter" take up: whoever, or whatever, was told of last and agrees."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline.extraction.document import Document
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.meant_happenings import MeantHappenings
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.told_together import ToldTogether

_FAR = 40
"""Tokens back to where something without a name was brought in."""


class LastNamed(MeantHappenings, ToldTogether):
    """The part of an article that finds them."""

    document: Document
    language_is_english: bool

    def mentions_before(self, at: int) -> Sequence[Mention]:
        raise NotImplementedError

    @staticmethod
    def agrees(referent: Referent, feminine: bool) -> bool:
        raise NotImplementedError

    def last_named(self, at: int, *, somebody: bool = False) -> tuple[Referent, ...]:
        """ "ce dernier", "celui-ci": whoever was named last; "celle-ci": the last who may be a woman, and not a thing."""
        feminine = self.lows[at] in self.words.FEMININE_ONES
        pointed = self.lows[at] in self.words.THIS_ONE
        here = bisect_right(self.readings, at, key=lambda reading: reading.sentence.first) - 1
        before = self.readings[max(0, here - 1)]
        if pointed and self._thing_before(at, here, feminine):
            return ()
        for mention in reversed(self.mentions_before(at)):
            if mention.place or not mention.referents or mention.referents[0].type not in PARTIES:
                continue
            if pointed and mention.start < before.sentence.first:
                return ()
            who = mention.referents[0]
            if somebody and (len(mention.referents) > 1 or who.type not in ("person", "office")):
                continue
            if feminine and not self._may_be_a_woman(mention):
                continue
            if (
                pointed
                and not feminine
                and who.type == "country"
                and not who.institution
                and not self._is_masculine(mention)
            ):
                continue  # "la levée des sanctions contre Asmara. Celui-ci": no state
            if mention.pair == "people" and self.lows[at] not in self.words.LAST_OF_MANY:
                two = self.two_people(self.readings[here], at) or mention.referents
                return two[-1:]  # "X a reçu Y. Les deux chefs d'État ... Ce dernier": Y
            return mention.referents
        return ()

    def _thing_before(self, at: int, here: int, feminine: bool) -> bool:
        """ "l'envoi d'une délégation. Celle-ci est arrivée", "propose une conférence. Celle-ci se tiendra": what was brought
        in by "une", with nobody of that gender named since; its words are kept."""
        clause = self.readings[here].clause_at(at)
        verb = clause.verb if clause is not None else None
        if verb is not None and self.happening_before(self.readings[here], at, verb, "fs" if feminine else "ms"):
            return True
        first = max(self.readings[max(0, here - 1)].sentence.first, at - _FAR)
        one = "une" if feminine else "un"
        start = next((k for k in range(at - 1, first, -1) if self.lows[k] == one), -1)
        if start < 0 or self.tokens[start + 1].cap or not self.tokens[start + 1].low.isalpha():
            return False
        for mention in self.mentions_before(at):
            who = mention.referents[0] if mention.referents else None
            if who is None or mention.start < start or mention.place or who.type not in ("person", "org"):
                continue
            if self.agrees(who, feminine) and (not feminine or self._may_be_a_woman(mention)):
                return False
        head = start + 1
        if self.lows[head] not in self.words.BODIES and self.lows[head] not in self.words.TRAVELLERS:
            return False
        self.stand_for[at] = (start, head + 1)
        return True

    def _is_masculine(self, mention: Mention) -> bool:
        """Whether the words name a state by a masculine name: "le Kenya", not "la Libye", and no town."""
        name = self.document.cut(mention.start, mention.end)
        plain = not name.endswith("e") or name in self.words.MASCULINE_IN_E
        return plain and mention.start > 0 and self.lows[mention.start - 1] in self.words.MASCULINE_THE

    def _may_be_a_woman(self, mention: Mention) -> bool:
        """Not "le maire", and no body: "celle-ci" is as often a thing."""
        who, before = mention.referents[0], self.lows[mention.start - 1] if mention.start else ""
        masculine = self.words.GENDERS.get(before, "") == "m"
        return who.type != "office" and self.agrees(who, True) and not masculine
