"""Whose a body without a name is, "le parquet", "the ministry": what the words before it speak of, nearest first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from timeline.extraction.document import Document, Sentence
from timeline.extraction.entity_types import PEOPLE_AND_STATES, TOWNS
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.scenes import HOSTS, POSTED, Scenes, opening
from timeline.extraction.words import Words

_SPEAKING = frozenset(("country", "metonym", "adjective", "place", "region", "person"))
BEYOND = frozenset(("EUU", "UNO", "NAT"))
NEVER_UNDER_ARMS = frozenset(
    ("AUS", "AUT", "BEL", "CAN", "CHE", "DEU", "DNK", "FIN", "FRA", "GBR", "IND")
    + ("IRL", "ISL", "ISR", "ITA", "JPN", "LUX", "NLD", "NOR", "NZL", "SWE", "USA")
)
"""Lands in which no army has ruled since 1960: no junta is theirs."""
WITHOUT_ARMY = frozenset(("PSE", "VAT", "ISL", "CRI", "PAN", "LIE", "MCO", "AND"))
"""Lands that have no army of their own: "the army" of a report from there is another's."""
_TOLD_OF = 3
"""So many countries are those of which an article speaks most."""
_PHRASE = 4
"""Tokens before a name that may say of whom it is told."""
_FAR = 160
"""Tokens before a body among which its country is looked for."""


class Whereabouts:
    """Reads what stands before a token; built once for an article."""

    def __init__(
        self,
        document: Document,
        found: Mapping[int, Found],
        mentions: Sequence[Mention],
        scenes: Scenes,
        words: Words,
    ) -> None:
        self.document, self.found, self.mentions, self.scenes = document, found, mentions, scenes
        self.starts = [mention.start for mention in mentions]
        self._towards, self._gathering = words.PLACE_PREPOSITIONS, any_of(words, "TOWN_TEXTS", "MEETING")
        self._aside = any_of(words, "FORMER", "OUTSIDERS", "ENVOYS")
        self._ruling_in_arms = words.RULING_IN_ARMS
        self.words = words
        self._asked_from, self._asked = 0, ""
        self._firsts = [sentence.first for sentence in document.sentences]

    def listen(self, start: int, who: Referent | None) -> None:
        """From token `start` somebody is questioned: what is told of without a country is of his own, if that is one of those
        of which the article speaks most."""
        country = who.country if who is not None else None
        if country and country not in BEYOND and country in dict(self.scenes.counts.most_common(_TOLD_OF)):
            self._asked_from, self._asked = start, country

    def of_speaker(self, at: int) -> str | None:
        """The country of whoever is questioned, for a token of the answers whose sentence speaks of no other."""
        if not self._asked or at < self._asked_from:
            return None
        return self._asked if self._named(self._sentence(at)[0], at) <= {self._asked} else None

    def of_body(self, at: int) -> str | None:
        """The country of a body that every state has, told of at a token without saying whose."""
        (first, stop), before = self._sentence(at), self._sentence_before(at)
        scene = opening(self.document.tokens, self.found, first, at) or self.scenes.opening_of(at)
        if scene is not None:
            return scene  # "À Taipei, le ministère"
        guests = self._guests(first, stop)
        if not self._ruling_in_arms.isdisjoint(self.document.lows[at : at + 2]):
            guests |= NEVER_UNDER_ARMS
        if self.words.OFFICES.get(self.document.lows[at]) == "army" or self.document.lows[at] in self.words.ARMED:
            guests |= WITHOUT_ARMY
        begin = max(self.scenes.paragraph_of(at), at - _FAR)
        return (
            _only(self._named(first, at) - guests)
            or self._head(first, at, guests)
            or self.of_speaker(at)
            or (self.scenes.about if self.scenes.about not in guests else None)
            or (self._head(before.first, before.last, guests) if before is not None else None)
            or _only(self._named(begin, at, towns=False) - guests)
            or next((code for code in self._at_large() if code and code not in guests), None)
        )

    def _at_large(self) -> tuple[str | None, ...]:
        """The countries of an article as a whole: the one that leads it, where it is written, which its title sets apart."""
        return self.scenes.leading, self.scenes.dateline, self.scenes.headed

    def contradicts(self, at: int, country: str) -> bool:
        """Whether a sentence, before a token, or the one before it speaks of other countries only."""
        before = self._sentence_before(at)
        near = self._named(before.first if before is not None else self._sentence(at)[0], at)
        return bool(near) and country not in near

    def of_envoy(self, at: int) -> str | None:
        """ "The Chadian flag flies in Khartoum again. The ambassador, X": of the land whose adjective alone the sentence
        before holds, or the question; else of the power that it begins with. Never of the land where the story plays."""
        which = self._which(at)
        if which < 1:
            return None
        here, before = self.document.sentences[which], self.document.sentences[which - 1]
        asked = here.paragraph != before.paragraph
        if asked and self.document.lows[before.last - 1] != "?":
            return None
        begin = max(self.scenes.paragraph_of(before.first), at - _FAR) if asked else before.first
        names = (self.found.get(k) for k in range(begin, before.last))
        codes = {n.entities[0].country for n in names if n is not None and n.entities[0].type == "adjective"}
        here_told = {self.scenes.about, self.scenes.dateline}
        codes -= here_told
        power = codes.pop() if len(codes) == 1 else self.power_before(at)
        return power if power not in here_told else None

    def power_before(self, at: int) -> str | None:
        """ "The United States pressed hard. The ambassador, X": the country that the sentence before begins with."""
        before = self._sentence_before(at)
        told = self._mentions_in(before.first, before.last) if before is not None else ()
        head = next((mention for mention in told if not mention.role), None)
        power = head.referents[0] if head is not None and len(head.referents) == 1 and not head.place else None
        return power.country if power is not None and power.type == "country" else None

    def _which(self, at: int) -> int:
        """The number of the sentence of a token; -1 before the first."""
        return bisect_right(self._firsts, at) - 1

    def _sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence of a token begins and ends."""
        if not self._firsts:
            return 0, 0
        sentence = self.document.sentences[max(0, self._which(at))]
        return sentence.first, sentence.last

    def _sentence_before(self, at: int) -> Sentence | None:
        """The sentence before that of a token, in the same paragraph."""
        which = self._which(at)
        if which < 1:
            return None
        here, before = self.document.sentences[which], self.document.sentences[which - 1]
        return before if here.paragraph == before.paragraph else None

    def begin_of_sentence_before(self, at: int) -> int | None:
        """Where the sentence before that of a token begins; `None` where the paragraph has none."""
        before = self._sentence_before(at)
        return before.first if before is not None else None

    def _named(self, first: int, stop: int, towns: bool = True) -> set[str]:
        """The countries that words name, the towns where others meet left out."""
        codes = set()
        for k in range(max(first, stop - _FAR), stop):
            name = self.found.get(k)
            if name is None:
                continue
            entity = name.entities[0]
            code = entity.country
            if code and entity.type in _SPEAKING and code not in BEYOND:
                town = entity.type in TOWNS
                if town and self._is_venue(k):
                    continue
                if not (town and (code in HOSTS or not towns)) and (town or not self._of_a_guest(k, name.end)):
                    codes.add(code)
        return codes

    def _is_venue(self, start: int) -> bool:
        """ "Talks in Jeddah were suspended after the army", "met in Cairo": where others came together says nothing."""
        lows = self.document.lows
        return start > 1 and lows[start - 1] in self._towards and lows[start - 2] in self._gathering

    def _of_a_guest(self, start: int, end: int) -> bool:
        """ "The Norwegian mediator", "l'ancienne présidente sud-africaine": whoever comes or came from there says nothing."""
        lows = self.document.lows
        return not self._aside.isdisjoint(lows[max(0, start - _PHRASE) : start] + lows[end : end + 2])

    def _head(self, first: int, stop: int, guests: set[str]) -> str | None:
        """The country of whom a sentence names first, free of prepositions."""
        for mention in self._mentions_in(first, stop):
            country = mention.referents[0].country if len(mention.referents) == 1 else None
            if country is not None and not mention.place and not mention.role:
                if self._of_a_guest(mention.start, mention.end - 1) or self._of_a_guest(mention.end - 1, mention.end):
                    continue
                known = mention.referents[0].type in PEOPLE_AND_STATES and country not in BEYOND | guests
                return country if known else None
        return None

    def _guests(self, first: int, stop: int) -> set[str]:
        """Whose envoys a sentence tells of: "The British ambassador was called to the ministry" of another state."""
        return {
            referent.country
            for mention in self._mentions_in(first, stop)
            for referent in mention.referents
            if referent.office in POSTED and referent.country is not None
        }

    def _mentions_in(self, first: int, stop: int) -> Sequence[Mention]:
        at = bisect_left(self.starts, first)
        return self.mentions[at : bisect_left(self.starts, stop, at)]


def _only(codes: set[str]) -> str | None:
    return next(iter(codes)) if len(codes) == 1 else None
