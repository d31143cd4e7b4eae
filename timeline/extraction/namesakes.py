"""Bodies that many states have under one name: "l'Assemblée nationale", "the House of Representatives"."""

from __future__ import annotations

from collections import Counter

from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.languages.names import BODIES_ELSEWHERE, BODIES_OF_MANY_STATES, OPENINGS_OF_BODIES
from timeline.extraction.offices import Offices
from timeline.extraction.referents import Mention, Referent, as_printed


class Namesakes(Offices):
    """Tells whose such a body is; a part of the cast of an article."""

    _names_counted: dict[str | None, Counter[tuple[Entity, ...]]] | None

    def _names_by_country(self) -> dict[str | None, Counter[tuple[Entity, ...]]]:
        """What the names that the article has of each country can mean, and how often it has them; counted once."""
        if self._names_counted is not None:
            return self._names_counted
        names: dict[str | None, Counter[tuple[Entity, ...]]] = {}
        self._names_counted = names
        for name in self._found.values():
            if self.is_shared(name):
                continue  # "la Chambre des communes", said twice, is no sign of whose it is
            names.setdefault(name.entities[0].country, Counter())[name.entities] += 1
        return names

    def is_shared(self, found: Found) -> bool:
        """Whether a name is that of a body that many states have."""
        if self.document.tokens[found.start].text.lower() not in OPENINGS_OF_BODIES:
            return False
        return self._plain(found) in BODIES_OF_MANY_STATES

    def namesake(self, entity: Entity, found: Found, place: bool) -> Mention | None:
        """ "L'Assemblée nationale vénézuélienne", "Nepal's House of Representatives": the words beside it say whose; a
        body of no state in particular, where the article does not speak of the one that the tables give it to.

        None where the body is that of the tables.
        """
        following = self.document.lows[found.end : found.end + 1]
        owned = found.start > 0 and self.document.lows[found.start - 1] in self.words.POSSESSIVES
        if owned or self._goes_before(found.start) or not self.words.OF_ANOTHER_BODY.isdisjoint(following):
            # "the Eucharistic Congress", "le Conseil de sécurité nationale", "his Security Council"
            return self._of_nobody(found, place)
        whose = self._said_beside(found)
        if whose is not None:
            country = self.gazetteer.country(whose.entities[0].country or "")
            if country is None or country.type != "country":
                return None
            end = max(found.end, whose.end)
            return Mention(found.start, end, (self._referent(country, "country"),), place=place)
        known = self.gazetteer.country(entity.country or "")
        here = self._names_by_country().get(entity.country, Counter())
        others = sum(here.values())
        if known is None or known.type != "country" or others:
            return None
        other = self.gazetteer.country(BODIES_ELSEWHERE.get(self._plain(found), ""))
        if other is not None and other.key in self._names_by_country():
            return Mention(found.start, found.end, (self._referent(other, "country"),), place=place)
        return self._of_nobody(found, place)

    def _plain(self, found: Found) -> str:
        """A name in small letters, without the article that may belong to it."""
        return self.document.cut(found.start, found.end).lower().replace("’", "'").removeprefix("la ")

    def _shared_initials(self, entity: Entity, found: Found) -> Entity:
        """ "RSF": the body of a state where the article speaks of that state, else the one of no state."""
        if len(found.entities) < 2 or entity.type != "org":
            return entity
        elsewhere = self._names_by_country().get(entity.country, {}).keys() - {found.entities}
        of_nobody = next((other for other in found.entities if other.type == "org" and other.country is None), None)
        return of_nobody if of_nobody is not None and not elsewhere else entity

    def _said_beside(self, found: Found) -> Found | None:
        """The power that an adjective, "of" or a possessive names beside a body."""
        lows, start, end = self.document.lows, found.start, found.end
        if start and self.language == "en":
            before = self._ends.get(start - (lows[start - 1] in self.words.OWNING))
            if before is not None and (lows[start - 1] in self.words.OWNING or before.entities[0].type == "adjective"):
                return before
        at = end + (not self.words.OF_IN_NAMES.isdisjoint(lows[end : end + 1]))
        at += at > end and not self.words.THE_FEMININE.isdisjoint(lows[at : at + 1])
        after = self._found.get(at)
        kind = "country" if at > end else "adjective"
        return after if after is not None and after.entities[0].type == kind else None

    def _goes_before(self, start: int) -> bool:
        """Whether a capitalised word just before belongs to the name of a body."""
        if not start or start - 1 in self._firsts or start in self._ends:
            return False
        token, words = self.document.tokens[start - 1], self.words
        return (
            token.cap and token.text.isalpha() and token.low not in words.DETERMINERS and token.low not in words.OPENERS
        )

    def _of_nobody(self, found: Found, place: bool) -> Mention | None:
        """A body kept by its name, with the country that the article may tell."""
        if not self.document.tokens[found.start].cap:
            return None
        name = as_printed(self.document.cut(found.start, found.end))
        return Mention(
            found.start, found.end, (self.referents.setdefault(name, Referent(name, name, "org")),), place=place
        )
