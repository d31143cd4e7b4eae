"""Whose "our foreign minister", "votre gouvernement", "nos hommes" are in an interview: of whoever is questioned."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from timeline.extraction.document import Document
from timeline.extraction.entity_types import OF_STATES
from timeline.extraction.gazetteer import Entity, Found, Gazetteer
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.referents import Mention, Referent

_LEADS = 5
"""Tokens between a name and the verb that says what its bearer leads, and from there to the country of those led."""
_PHRASE = 5
"""Tokens from "our" to the office or the men that it belongs to: "our then foreign minister"."""


class Ours:
    """Finds what belongs to somebody who is questioned; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    gazetteer: Gazetteer
    mentions: list[Mention]
    adjectives: dict[int, Referent]
    _found: dict[int, Found]

    def country_referent(self, entity: Entity) -> Referent:
        raise NotImplementedError

    def _governed(self, mention: Mention) -> None:
        raise NotImplementedError

    def _holder(self, office: str, country: Referent, start: int, end: int, several: bool = False) -> Referent:
        raise NotImplementedError

    def give_home_of_leader(self, who: Referent | None) -> None:
        """ "X has led Estonia's delegation", "X dirige la délégation serbe": whoever leads it is of that country."""
        told = next((m for m in self.mentions if who in m.referents), None)
        if who is None or told is None or who.country and not who.supposed:
            return
        forms, lows, words = self.lexicon.forms, self.document.lows, self.lexicon.words
        after = range(told.end, min(told.end + _LEADS, len(lows)))
        at = next((k for k in after if any(form.lemma in words.LEADING for form in forms.get(lows[k], ()))), None)
        if at is None:
            return
        home = next((self._found[k] for k in range(at, min(at + _LEADS, len(lows))) if k in self._found), None)
        if home is None or home.entities[0].type not in OF_STATES:
            return
        if not words.TRAVELLERS.isdisjoint(lows[at + 1 : home.end + _LEADS]):
            who.country, who.supposed = home.entities[0].country, False

    def give_own_offices(self, start: int, who: Referent | None) -> None:
        """Give what "our" or "your" stands before, in an interview, to the country of whoever answers."""
        home = self.gazetteer.country(who.country or "") if who is not None else None
        if home is None or who is None or who.supposed:
            return
        lows, words, country = self.document.lows, self.lexicon.words, self.country_referent(home)
        own = any_of(words, "ARMED_MEN", "ACTING_BODIES", "STATE_BODIES", "OWN_BODIES", "MEN")
        for at in range(start, len(lows) - 1):
            if lows[at] not in words.OUR and lows[at] not in words.YOUR:
                continue
            end = min(at + _PHRASE, len(lows))
            end = next((k for k in range(at + 1, end) if not lows[k].isalpha()), end)
            place = bisect_left(self.mentions, at, key=attrgetter("start"))
            mention = self.mentions[place] if place < len(self.mentions) else None
            if mention is not None and mention.start < end:
                self._give_office(mention, at, country)
                continue
            body = next((k for k in range(at + 1, end) if lows[k] in own), None)
            if body is not None:
                mention = Mention(at, body + 1, (country,))
                self._governed(mention)
                self.mentions.insert(place, mention)

    def _give_office(self, mention: Mention, at: int, country: Referent) -> None:
        told, words, tokens = mention.referents[0], self.lexicon.words, self.document.tokens
        apart = any(k in self.adjectives for k in range(at, mention.end)) or any(
            tokens[k].cap for k in range(at + 1, mention.start)
        )
        if mention.pair or len(mention.referents) != 1 or apart:
            return
        codes = [words.OFFICES[low] for low in self.document.lows[mention.start : mention.end] if low in words.OFFICES]
        if not codes:
            return
        if told.type == "person" and not (mention.bare or mention.phrase):  # "our foreign minister, X"
            told.country = told.country if told.country and not told.supposed else country.country
            return
        office = words.OFFICE_COMPLEMENTS.get((*codes[:2],), codes[-1])
        mention.referents = (self._holder(told.office or office, country, mention.start, mention.end),)
