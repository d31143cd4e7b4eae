"""Whether the holder of an office and the person named beside it are one, and what that says of both."""

from __future__ import annotations

from datetime import date

from timeline.extraction.gazetteer import Found, Gazetteer
from timeline.extraction.portfolios import is_minister
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.title_phrases import TitlePhrases

_SERVED = frozenset(("president", "prime", "secretary", "monarch", "foreign", "minister", "defence", "chief", "head"))
"""Offices whose holders have envoys, advisers and spokesmen."""


class Identities(TitlePhrases):
    """Makes one of an office and a name; a part of the cast of an article."""

    gazetteer: Gazetteer
    day: date | None
    referents: dict[str, Referent]
    _found: dict[int, Found]
    _offices: dict[tuple[str | None, str], Referent]
    _by_table: dict[tuple[str | None, str], int]

    def _head_served(self, last: Mention, ours: Referent, theirs: Referent) -> int:
        """The token of whoever serves the holder of an office, before whose name a comma stands; -1 where nobody does."""
        tokens, words = self.document.tokens, self.lexicon.words
        holder = theirs.type == "office" or theirs.type == "person" and last.phrase
        if last.role != "of" or not holder or ours.type not in ("person", "name") or ours is theirs or ours.office:
            return -1
        if theirs.office not in _SERVED and not is_minister(theirs.office):
            return -1
        for k in range(last.governed - 1, max(last.governed - 4, -1), -1):
            low = tokens[k].low
            if low in words.SERVING:
                return k
            if not low.isalpha() or tokens[k].cap or low in words.PREPOSITIONS or low in words.DETERMINERS:
                return -1
        return -1

    def _told_by(self, last: Mention, mention: Mention) -> bool:
        """ "Selon un diplomate, M. Lavrov a quitté Genève": the diplomat says so, who has no name; but "selon le
        porte-parole, Ali Noor, trois soldats ont".
        """
        tokens, first = self.document.tokens, last.start
        if mention.end < len(tokens) and tokens[mention.end].text == ",":
            return False
        while first > 0 and first not in self._firsts and last.start - first < 4:
            first -= 1
        return first in self._firsts and tokens[first].low in self.lexicon.words.FRONT_SOURCES

    def _belongs(self, last: Mention, gap: list[str]) -> bool:
        """Whether the power named before a person says only where the person comes from."""
        if last.demonym and not gap:
            return True
        if last.referents[0].type not in ("country", "org") or not gap or gap[0] not in ("'s", "’s"):
            return False
        words, forms = self.lexicon.words, self.lexicon.forms
        rest = gap[1:]
        comma = "," in rest[-3:]  # "Uganda's mediator, retired General X"
        if comma:
            rest.remove(",")
        if len(rest) > 6 or comma and not any(low in words.HUMANS or low in words.OFFICES for low in rest):
            return False
        return all(
            low.isalpha()
            and low not in words.PREPOSITIONS
            and (low not in forms or low in words.HUMANS or any(r.tense == "pp" for r in forms[low]))
            for low in rest
        )

    def _portfolio(self, office: Mention, name: Mention) -> bool:
        """ "le ministre de la justice, X": what stands between office and comma is its field, in small letters."""
        tokens, words = self.document.tokens, self.lexicon.words
        start, end = office.end, name.start
        while end > start and (tokens[end - 1].low in words.TITLES or tokens[end - 1].low == "."):
            end -= 1
        if not 2 <= end - start <= 9 or tokens[end - 1].low != "," or office.referents[0].type != "office":
            return False
        if tokens[start].low not in words.FIELD_PREPOSITIONS and tokens[start].low not in words.NUMBERS:
            return False
        forms = self.lexicon.forms
        for k, token in enumerate(tokens[start : end - 1], start):
            if k in self._found and self._found[k].entities[0].type != "person":
                continue
            auxiliary = any(r.lemma in (words.HAVE, words.BE) and r.tense != "inf" for r in forms.get(token.low, ()))
            odd = not token.text[-1].isalpha() and token.text[-1] not in "'’-"
            if token.cap and self.lexicon.code == "fr" or odd or auxiliary:
                return False
        return True

    def _still_holds(self, person: Referent) -> bool:
        """Whether somebody known holds, on the day of the article, the office for which the tables know the name."""
        known = self.gazetteer.holder(person.country or "", person.office, self.day)
        return known is not None and known.key == person.key

    def _identify(self, person: Referent, office: Referent, mention: Mention) -> None:
        """What was said of the office holds for the person; later "le ministre ukrainien" is that person."""
        person.type = "person"
        told = self._gender(mention) or office.gender  # "His spokeswoman, X"
        person.gender = person.gender or (person.likely or told if told else "")  # "Le ministre, Mme Anna X"
        if person.country is None or not agree(person, office):
            person.country = office.country  # known from another post: the article says which one it was then
        if not office.office:
            return  # "un ministre russe, X": of many
        person.office = office.office
        self._offices[(person.country, person.office)] = person
        self._by_table.pop((person.country, person.office), None)
        if office.country is None:
            self._offices[(None, person.office)] = person
        if not mention.bare:
            self.referents.pop(office.key, None)


def agree(person: Referent, office: Referent) -> bool:
    return person.country is None or office.country is None or person.country == office.country
