"""How far a name goes on that no table knows: particles, hyphens, first names like months."""

from __future__ import annotations

from timeline.extraction.name_forms import NameForms
from timeline.extraction.offices import Offices
from timeline.extraction.referents import Referent, of_given_name

_PARTICLES = 3
"""Small words that a surname may begin with: "de la Madrid", "van den Broek"."""


class NameStretches(Offices, NameForms):
    """Reads how far unknown names go; a part of the cast of an article."""

    _first_names: dict[str, Referent]

    def _title_before_particle(self, i: int) -> tuple[str, int]:
        """The title in "Dr. de Quay", "Mr. de la Madrid", and where the small words begin; empty where there is none."""
        tokens, words, k = self.document.tokens, self.words, i
        while k > 1 and i - k < _PARTICLES and tokens[k - 1].low in words.NAME_PARTICLES and not tokens[k - 1].cap:
            k -= 1
        if k == i or k < 1:
            return "", i
        at = k - 1 - (tokens[k - 1].text == "." and k > 1)
        low, body = tokens[at].low, tokens[i].low in words.BODY_WORDS or tokens[i].low in words.BODIES
        sure = low in words.TITLES and (i - k == 1 or tokens[at].cap and not body)  # not "le général de la Garde"
        general = low in words.RANKS and at > 0 and tokens[at - 1].low in words.HUMANS  # "le consul général de Turquie"
        return (low, k) if sure and not general else ("", i)

    def _hyphened_name(self, start: int, at: int) -> bool:
        """Whether a name goes on in small letters after a hyphen: "Shih-cheng", "Yong-chol"."""
        tokens = self.document.tokens
        if at - start < 2 or at - start > 2 or not self.document.hyphened(at) or not tokens[at - 1].text[1:].islower():
            return False
        half = tokens[at]
        return (
            half.text.isalpha()
            and half.text.islower()
            and (half.low not in self.lexicon.forms or half.low in self.words.NAME_SYLLABLES)
        )

    def _name_goes_on(self, start: int, at: int) -> bool:
        return self.document.goes_on(at) or self._hyphened_name(start, at)

    def _owned_particle(self, at: int) -> bool:
        """ "Leila de Lima", "Ana da Silva": after a first name and a particle, a town is a surname."""
        tokens, words = self.document.tokens, self.words
        particle = tokens[at - 1].low in words.NAME_PARTICLES and not tokens[at - 1].cap
        return (
            particle and tokens[at].cap and (self.language == "en" or tokens[at - 1].low not in words.LOOSE_PARTICLES)
        )

    def _first_name_like_month(self, i: int) -> bool:
        """ "Jan Egeland": a capitalised name follows, and no office ("In Jan President X")."""
        tokens, words = self.document.tokens, self.words
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if tokens[i].text not in words.NAMES_LIKE_MONTHS or following is None or not self.document.goes_on(i + 1):
            return False
        return not any(following.low in known for known in (words.OFFICES, words.OPENERS, words.MONTHS_AND_DAYS))

    def _body_goes_on(self, start: int, end: int) -> int:
        """ "Comité international olympique", "Parti communiste chinois": adjectives in small letters belong to it."""
        tokens, words = self.document.tokens, self.words
        low = tokens[start].low
        if self.language != "fr" or low not in words.BODY_WORDS or low in self.lexicon.nouns or end - start > 1:
            return end
        while end < len(tokens) and end - start < 4 and not tokens[end].cap and self._modifies(end):
            end += 1
        return end

    def _by_first_name(self, title: str, start: int, end: int) -> Referent | None:
        """ "Sir Roland", after "Sir Roland Peverell"; "Ganbold", after "Ganbold Tserendorj"; "M. Krim", after "M. Krim X"."""
        token = self.document.tokens[start]
        if end - start > 1:
            return None
        if title in self.words.TITLES and title not in self.words.RANKS and title not in self.words.FIRST_NAME_TITLES:
            return of_given_name(self.referents, token.folded)  # "M. Krim"
        alone = title in self.words.FIRST_NAME_TITLES or not title and token.text[1:].islower()
        return self._first_names.get(token.folded) if alone else None

    def _opens_office(self, at: int) -> bool:
        """ "Fisheries Minister Asgeir Hallsson", "the Culture Secretary, Tessa Jowel": the office begins inside the
        capitals, and a name follows it.
        """
        tokens, words = self.document.tokens, self.words
        if at + 2 >= len(tokens) or tokens[at].low not in words.BEFORE_NAMES:
            return False
        if tokens[at + 1].text == "," and at + 2 not in self._found:
            return tokens[at + 2].cap and tokens[at + 2].low not in words.OPENERS
        return tokens[at + 1].cap and self.document.gap(at + 1) <= 1

    def _other_name(self, at: int) -> bool:
        """Whether a known name begins at `at`, rather than a surname like that of Michael Jordan."""
        found = self._found.get(at)
        if found is None or at and self.document.lows[at - 1] in self.words.FLYING:
            return False  # "Air Malta"
        kind = found.entities[0].type
        return found.end - found.start > 1 or not (
            kind in ("place", "region") or kind == "country" and self.language == "fr"
        )
