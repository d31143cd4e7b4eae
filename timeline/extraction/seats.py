"""Whose a body or its servant is by where it sits, by whom it is made up of, by the house in which somebody serves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extraction.descriptions import Descriptions
from timeline.extraction.gazetteer import Found
from timeline.extraction.languages.names import OF_BEFORE_NAMES, THE_IN_NAMES
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words


class Seats:
    """Reads the words behind a body or an office; a part of a pass over an article."""

    found: Mapping[int, Found]
    tokens: Sequence[Token]
    words: Words
    descriptions: Descriptions

    def _of_some_state(self, mention: Mention) -> bool:
        raise NotImplementedError

    @property
    def next_to(self) -> Mapping[int, Referent]:
        """Whoever alone is named where a name begins."""
        raise NotImplementedError

    def _spoken_for(self, mention: Mention, stop: int) -> str | None:
        """ "A spokesman for Starmer", "un conseiller de M. Starmer": the country of whoever is spoken for."""
        at = mention.end
        if at >= stop or self.tokens[at].low not in self.words.SPEAKING_FOR:
            return None
        whom = self.next_to.get(at + 1) or self.next_to.get(at + 2)
        return whom.country if whom is not None and whom.type == "person" else None

    def _sits_in(self, mention: Mention, stop: int) -> str | None:
        """ "The High Court in Suva", "la Haute Cour à Nairobi": a body of a state is of the one where it sits."""
        at, referent = mention.end, mention.referents[0]
        named = referent.type in ("name", "person", "org") and not referent.office
        if named and at < stop and self.tokens[at].low in self.words.SEATS_OF_BODIES:
            at += 1  # "Combined Operations headquarters in Salisbury"
        name = self.found.get(at + 1)
        if name is None or name.end > stop or self.tokens[at].low not in self.words.SEATED_AT:
            return None
        seated = name.entities[0].type in ("metonym", "place") and name.entities[0].country != "EUU"
        body = at > mention.end or self._of_some_state(mention)
        body = body or mention.bare and referent.office in self.words.NOT_PERSON and referent.office != "delegation"
        return name.entities[0].country if seated and body else None

    def _made_up_of(self, mention: Mention, stop: int) -> str | None:
        """ "Une délégation d'hommes d'affaires catalans", "a delegation of Kenyan bankers": the people it is made up of."""
        if mention.referents[0].office != "delegation":
            return None
        for k in range(mention.end, min(mention.end + 7, stop)):
            name, low = self.found.get(k), self.tokens[k].low
            if name is not None:
                return name.entities[0].country if name.entities[0].type in ("adjective", "region") else None
            small = low in self.words.PREPOSITIONS or low in self.words.DETERMINERS
            if not low[0].isalpha() or small and low not in self.words.OF_MANY_PEOPLE:
                return None
        return None

    def _serves_at(self, at: int, stop: int) -> str | None:
        """ "The deputy chief of mission at the Vietnamese embassy", "le numéro deux de l'ambassade vietnamienne"."""
        for k in range(at, min(at + 7, stop)):
            if self.tokens[k].low in self.words.EMBASSY:
                name = self.descriptions.ends.get(k) if self.descriptions.english else self.found.get(k + 1)
                if name is not None and name.entities[0].type == "adjective":
                    return name.entities[0].country
                if self.descriptions.english and name is None:
                    continue
                return named_after_of(self.tokens, self.found, k + 1, stop)
            if not self.tokens[k].low[0].isalpha() or self.descriptions.acts(k):
                return None
        return None


def named_after_of(tokens: Sequence[Token], found: Mapping[int, Found], at: int, stop: int) -> str | None:
    """ "President Santos of Colombia", "le Conseil permanent de l'OEA"; "Charles de Gaulle" being one name already."""
    if at < stop and tokens[at].low.isalpha() and not tokens[at].cap and at + 1 < stop and at not in found:
        at += tokens[at + 1].low in OF_BEFORE_NAMES  # one adjective between: "permanent"
    if at >= stop or tokens[at].low not in OF_BEFORE_NAMES:
        return None
    for k in (at + 1, at + 2):
        name = found.get(k)
        if name is not None and name.entities[0].type in ("country", "org", "place", "metonym"):
            return name.entities[0].country
        if k >= len(tokens) or tokens[k].low not in THE_IN_NAMES:
            return None
    return None
