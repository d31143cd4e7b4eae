"""Whom a title alone takes up: in readouts "the Secretary" and "the Minister" are those whom these very words introduced,
though both hold one office."""

from __future__ import annotations

from datetime import date

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found, Gazetteer
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.words import Words

_LATELY = 60
"""Mentions among which whoever is so called was introduced."""
_TITLE = 7
"""Words from the first of a title to the name: "Minister of Foreign Affairs and Trade | X"."""


class CalledByTitle:
    """Finds whoever was introduced so; a part of the cast of an article."""

    document: Document
    words: Words
    mentions: list[Mention]
    gazetteer: Gazetteer
    day: date | None
    _found: dict[int, Found]

    def _referent(self, entity: Entity, kind: str) -> Referent:
        raise NotImplementedError

    def called_so(self, start: int, end: int) -> Referent | None:
        """The last person introduced by the title that tokens `start` to `end` are, and by no higher or lower one."""
        lows, words = self.document.lows, self.words
        title = next((low for low in lows[start:end] if low in words.TITLES_TAKEN_UP), "")
        if not title or not start or lows[start - 1] not in words.TAKING_UP:
            return None
        phrase, ranks = set(lows[start:end]), words.RANKS_OF_TITLES
        for k in range(len(self.mentions) - 1, max(len(self.mentions) - 1 - _LATELY, -1), -1):
            mention = self.mentions[k]
            who = mention.referents[0] if len(mention.referents) == 1 else None
            if who is None or who.type not in ("person", "office") or mention.start >= start:
                continue
            before = self.mentions[k - 1] if k else None
            told = self._title_of(mention, before)
            if phrase.issubset(told) and ranks.intersection(told).issubset(phrase):
                return who
        return None

    def titled_before(self, i: int) -> Mention | None:
        """ "The | Trade Minister", whose field is no office: whoever was introduced so."""
        following = self.document.tokens[i + 1 : i + 2]
        if not following or not following[0].cap or following[0].low not in self.words.TITLES_TAKEN_UP:
            return None
        who = self.called_so(i, i + 2)
        return Mention(i, i + 2, (who,), bare=True) if who is not None else None

    def titled_otherwise(self, mention: Mention) -> bool:
        """ "Chancellor Merz": no "prime minister", though he heads a government."""
        lows, words = self.document.lows, self.words
        return not words.CALLED_OTHERWISE.isdisjoint(lows[max(mention.start - 1, 0) : mention.end])

    def housed(self, office: str) -> Referent | None:
        """Who "the Prime Minister" is in a text that names nobody so, but Downing Street: whoever lives there on the day."""
        if office not in self.words.HOUSES.values():
            return None
        for name in self._found.values():
            house = self.document.cut(name.start, name.end).lower()
            home = name.entities[0].country
            if self.words.HOUSES.get(house) == office and home is not None:
                known = self.gazetteer.holder(home, office, self.day)
                return self._referent(known, "person") if known is not None else None
        return None

    def past_title_behind(self, i: int) -> int:
        """ "Ana Ruiz, | Special Representative | of the Secretary-General": past what tells who somebody is that was just
        named; 0 where nothing does."""
        tokens, lows, words = self.document.tokens, self.document.lows, self.words
        if lows[i] not in words.RANKS_OF_ENVOYS or not tokens[i + 1 : i + 2] or lows[i + 1] not in words.BEFORE_NAMES:
            return 0
        comma = i - 1 - (i > 1 and lows[i - 1] in words.ARTICLES)
        before = self.mentions[-1] if self.mentions else None
        if before is None or comma < 1 or lows[comma] != "," or before.end != comma:
            return 0
        named = len(before.referents) == 1 and before.referents[0].type == "person"
        return i + 2 if named and lows[i + 2 : i + 3] != [] and lows[i + 2] in words.PREPOSITIONS else 0

    def _title_of(self, mention: Mention, before: Mention | None) -> list[str]:
        """The words of a name and of the title in front of it, which may be a mention of its own."""
        tokens, lows, words = self.document.tokens, self.document.lows, self.words
        first, lowest = mention.start, max(mention.start - _TITLE, 0)
        if before is not None and before.end <= first:
            lowest = max(lowest, before.start if before.referents == mention.referents else before.end)
        small = words.FIELD_PREPOSITIONS | words.AND
        while first > lowest and (tokens[first - 1].cap or lows[first - 1] in small):
            first -= 1
        return lows[first : mention.end]
