"""Of whom somebody is said to be: "his spokesman", "son porte-parole", "its captain"."""

from __future__ import annotations

from timeline.extraction.descriptions import Descriptions
from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.introductions import Introductions
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Mention, Referent


class Owners(Introductions):
    """Finds whom "his" and "its" stand for beside a name; a part of a pass over an article."""

    descriptions: Descriptions
    lexicon: Lexicon
    last_person: Referent | None
    last_power: Referent | None
    last: Referent | None
    head_before: Referent | None

    @property
    def scene_before(self) -> Referent | None:
        raise NotImplementedError

    def _owner(self, mention: Mention, first: int) -> str | None:
        """ "his deputy spokesman Farhan Haq", "son porte-parole, X": of the country of the one named last."""
        tokens, words, start = self.tokens, self.words, mention.start
        if self._is_peer(mention, first) or self._ship_of(mention, first) >= 0:
            return None
        k = start - 1 - (tokens[start - 1].text == "," if start else 0)
        opens = tokens[start].low
        described = opens in words.OFFICES or opens in words.HUMANS or opens in words.FIELDS
        while k >= 0 and start - k < 8:
            low = tokens[k].low
            if low in words.POSSESSIVES:
                whose = self._possessed_by(k, first)
                state = whose is not None and whose.country not in ("EUU", "UNO", "NAT") or tokens[start].cap
                return whose.country if whose is not None and described and state else None
            introduces = low in words.OFFICES or low in words.HUMANS
            if low == "," and all(
                token.low in words.TITLES or token.low in words.RANKS for token in tokens[k + 1 : start]
            ):
                k -= 1  # "its chief of staff, Lieutenant-General X"
                continue
            if k in self.descriptions.ends or k + 1 in self.descriptions.ends:
                begin = self._sent_to(k)
                if begin < 0:
                    return None
                k = begin  # "son représentant | au Soudan, X"
                continue
            if not low[0].isalpha() and low != "-" or tokens[k].cap and not introduces:
                return None
            if low in self.lexicon.forms and not introduces and not words.OFFICE_FILLERS & {low}:
                return None
            described = described or introduces
            k -= 1
        return None

    def _sent_to(self, k: int) -> int:
        """The token before "au Soudan", "in Uganda", which ends at token `k`; -1 where no such place does."""
        name = self.descriptions.ends.get(k + 1)
        if name is None or name.entities[0].type not in ON_THE_MAP or name.start < 2:
            return -1
        at = name.start - 1
        at -= self.tokens[at].low in self.words.ARTICLES
        return at - 1 if self.tokens[at].low in self.words.PLACE_PREPOSITIONS else -1

    def _possessed_by(self, k: int, first: int) -> Referent | None:
        """Whom the possessive at token `k` stands for."""
        words, low, before = self.words, self.tokens[k].low, self.head_before
        opens = self.tokens[k].cap and k == first
        if low in words.OF_PERSONS:
            heads = before is not None and before.type == "person" and self.tokens[k].cap
            return before if heads else self.last_person  # "Mr Hassan was in London with Mrs Thatcher. His opponent, X"
        if low in words.OF_POWERS:
            heads = before is not None and before.type != "person" and self.tokens[k].cap
            return before if heads else self.last_power  # "Israel bombed Beirut. Its chief of staff, X"
        return (self.scene_before if opens else None) or self.last
