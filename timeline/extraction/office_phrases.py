"""The words of a phrase of office: what stands before the word of office and what follows it."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.extraction.entity_types import OF_TOWNS
from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.holders import LED_AS_ONE, Holders
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.portfolios import Portfolios
from timeline.extraction.referents import NAME_TOKENS, Referent
from timeline.extraction.successors import Successors

_BEFORE = 8
"""Tokens before a word of office among which its lands and adjectives are looked for."""
_FAR = 5 * NAME_TOKENS
_LANDS_BEFORE = frozenset(("adjective", "org", "country", "metonym"))
_LANDS_AFTER = frozenset(("country", "org", "metonym"))
_OF_SEVERAL = frozenset(("authorities", "delegation", "envoy"))
_PRESIDING = frozenset(("president", "chair"))


@dataclass(slots=True)
class Phrase:
    """A phrase of office as it is read: "le secrétaire américain à la défense"; `at` is the token of its word."""

    at: int
    office: str
    start: int
    end: int
    countries: list[tuple[Referent, int, int]] = field(default_factory=list)
    home: str = ""  # the state that only its words tell: "le président de la République"
    completed: bool = False  # its words say of what: "secrétaire | à la défense"
    listed: int = -1  # where the next of several bodies begins


class OfficePhrases(Holders, Portfolios, Successors):
    """Reads phrases of office; a part of the cast of an article."""

    _ends: dict[int, Found]
    lexicon: Lexicon

    def _choose(self, found: Found, titled: bool) -> Entity | None:
        raise NotImplementedError

    def _phrase_of_office(self, i: int) -> Phrase:
        """The phrase whose word of office is token `i`."""
        phrase = Phrase(i, self.words.OFFICES[self.document.lows[i]], i, i + 1)
        if self.language == "en":
            self._read_before(phrase)
        self._read_after(phrase)
        phrase.office, phrase.start, phrase.end = self._field_of(phrase.office, i, phrase.start, phrase.end)
        return phrase

    def _following(self, i: int) -> str:
        """The word after token `i`; that word itself where the text breaks off."""
        return self.document.lows[min(i + 1, len(self.document.lows) - 1)]

    def _read_before(self, phrase: Phrase) -> None:
        """English lands and adjectives stand before: "the American and Cuban delegations", "Fisheries Minister"."""
        tokens, i, j, modifiers = self.document.tokens, phrase.at, phrase.at - 1, 0
        while j >= 0 and i - j < _BEFORE:
            name = self._ends.get(j + 1)
            if name is not None and name.entities[0].type in _LANDS_BEFORE:
                self._land_before(phrase, name)
                j, modifiers = name.start - 1, 0
            elif self._links_before(phrase, j):
                j -= 1
            elif name is not None or self._is_side_taken(j) or not self._modifies(j):
                break
            elif tokens[i].cap and tokens[j].cap:
                phrase.start, j = j, j - 1  # "Fisheries Minister"
            elif modifiers < 2:
                j, modifiers = j - 1, modifiers + 1  # "Turkey's intelligence chief"
            else:
                break
        phrase.countries.reverse()

    def _land_before(self, phrase: Phrase, name: Found) -> None:
        """ "The | American | president", "the | Commonwealth | Secretary": no mention of its own any more."""
        words, lows, entity = self.words, self.document.lows, name.entities[0]
        whole = (phrase.office, self._following(phrase.at)) not in words.OFFICE_COMPLEMENTS
        if entity.type == "org" and whole:
            title = words.HOME_PHRASES.get(f"{lows[name.end - 1]} {lows[phrase.at]}")
            entity = title and self.gazetteer.country(title[0]) or entity  # "the Commonwealth Secretary"
        self._country_of(entity, phrase.countries, name.start, name.end)
        if self.mentions and self.mentions[-1].end > name.start:
            self.mentions.pop()
        phrase.start = name.start

    def _links_before(self, phrase: Phrase, j: int) -> bool:
        """Whether token `j` only links a land to its office: "Turkey | 's | intelligence chief", "American | and | Cuban"."""
        words, lows, i = self.words, self.document.lows, phrase.at
        if lows[j] == "." and j in self._ends and j + 1 not in self._firsts:
            return True  # "U.S. President", but not "in Paris. President Thieu"
        if lows[j] in words.OWNING or lows[j] in words.BEFORE_OFFICES:
            return True
        listed = bool(phrase.countries) and self._lists_before(j)
        return listed and not words.PLURAL_OFFICES.isdisjoint(lows[i : i + 2])  # "the American and Cuban delegations"

    def _is_side_taken(self, j: int) -> bool:
        """ "The pro-|Western | prime minister"."""
        return j > 0 and self.document.lows[j - 1] in self.words.SIDED and self.document.hyphened(j)

    def _read_after(self, phrase: Phrase) -> None:
        """What follows: "le secrétaire | américain à la défense", "Minister | for Development Co-operation"."""
        k = phrase.end
        while k < len(self.document.tokens) and k - phrase.at < _FAR:
            k = self._past(phrase, k)
            if not k:
                return

    def _past(self, phrase: Phrase, k: int) -> int:
        """The token from which the phrase goes on after token `k`; 0 where it has ended before."""
        name = self._found.get(k)
        if beyond := self._past_chair(phrase, k, name):
            return beyond
        if name is not None:
            beyond = self._past_land(phrase, k, name) or self._past_town(phrase, k, name)
            if beyond or name.entities[0].type == "person":
                return beyond
        elif beyond := self._past_body(phrase, k):
            return beyond
        if beyond := self._past_link(phrase, k):
            return beyond
        if self._ends_before(phrase, k):
            return 0
        return self._past_filler(phrase, k) or self._past_list(phrase, k)

    def _past_chair(self, phrase: Phrase, k: int, name: Found | None) -> int:
        """ "Le président de | l'Assemblée nationale | sénégalaise" presides over the chamber alone."""
        low = self.document.lows[k]
        if low not in self.words.CHAIRED or phrase.office not in _PRESIDING or not self._after_of(k):
            return 0
        phrase.office, phrase.completed = self._chaired(name), True
        if phrase.office != "chair" or name is not None and not self._adjective_at(name.end):
            return 0
        phrase.end = name.end if name is not None else k + 1
        return phrase.end

    def _past_land(self, phrase: Phrase, k: int, name: Found) -> int:
        """ "Le secrétaire | américain | à la défense", "les dirigeants du | Royaume-Uni"."""
        entity = name.entities[0]
        if entity.type == "adjective":
            self._country_of(entity, phrase.countries, k, name.end)
        elif entity.type in _LANDS_AFTER and (k == phrase.listed or self._after_of(k)):
            if self.document.lows[k] not in self.words.OFFICES or name.end - k > 1:
                self._country_of(self._choose(name, False) or entity, phrase.countries, k, name.end)
        else:
            return 0
        phrase.end = name.end
        return name.end

    def _past_town(self, phrase: Phrase, k: int, name: Found) -> int:
        """ "The mayor of | Kyiv", "the spokesman of the | Kremlin"."""
        low = self.document.lows[k]
        if name.entities[0].type != "place" or not self._after_of(k):
            return 0
        if phrase.office in OF_TOWNS:
            of_town = self.gazetteer.country(name.entities[0].country or "")
            if of_town is not None:
                self._country_of(of_town, phrase.countries, k, name.end)
        elif low in self.words.HOME_OFFICES:
            phrase.home = self.words.HOME_OFFICES[low]
        else:
            return 0
        phrase.end = name.end
        return name.end

    def _past_body(self, phrase: Phrase, k: int) -> int:
        """A body that no table knows, or the words that only say what it is: "le chef de l'| Organisation | iranienne"."""
        token, words = self.document.tokens[k], self.words
        if self.language == "en" and self._leads_to_body(phrase.office, token.low) and (body := self._body_told(k + 1)):
            phrase.listed = body  # "the leader of the militant group Hamas"
            return body
        known = token.low in words.HOME_OFFICES or token.low in words.OFFICE_FILLERS
        if not token.cap or known or k == phrase.at + 1 or not token.text[1:].islower() or not self._after_of(k):
            return 0
        if phrase.office == "minister":
            phrase.end = k + 1  # "le ministre des Pêches"
        return k + 1

    def _past_link(self, phrase: Phrase, k: int) -> int:
        """ "Le ministre des affaires étrangères | et | de la coopération", "Minister | for Trade", "officials | from"."""
        words, lows = self.words, self.document.lows
        low = lows[k]
        if low in words.AND and k + 2 < len(lows) and lows[k + 1] in words.DATE_LINKS:
            return k + 1
        if self.language == "en" and low in words.FIELD_PREPOSITIONS and (stop := self._field_from(k + 1)) > k + 1:
            phrase.end = stop  # "Minister for Development Co-operation"
            return stop
        if self.language == "en" and low in words.FIELDS and lows[k - 1] in words.FIELD_PREPOSITIONS:
            phrase.end = k + 1  # "Minister for Fisheries | of Nauru"
            return k + 1
        if low in words.FROM and phrase.office in _OF_SEVERAL:
            return k + 1  # "officials from the Taliban"
        return 0

    def _ends_before(self, phrase: Phrase, k: int) -> bool:
        """Whether token `k` begins another phrase: "the envoy of | President Reagan"."""
        words, token, before = self.words, self.document.tokens[k], self.document.lows[k - 1]
        if before not in words.OFFICE_FILLERS_AFTER.get(token.low, (before,)):
            return True
        led = self.language == "en" and token.cap and token.low in words.OFFICES
        return led and self.document.lows[phrase.at] in words.SERVING and self._after_of(k)

    def _past_filler(self, phrase: Phrase, k: int) -> int:
        """ "Le secrétaire général | de la | présidence", "le ministre | de la défense"."""
        words, low = self.words, self.document.lows[k]
        if low not in words.OFFICE_FILLERS and low not in words.HOME_OFFICES:
            return 0
        pair = (phrase.office, low)
        phrase.home = words.HOME_PAIRS.get(pair) or words.HOME_OFFICES.get(low, phrase.home)
        particular = words.OFFICE_COMPLEMENTS.get(pair)
        if particular is not None:
            phrase.office, phrase.completed = particular or phrase.office, True
        if particular or (low not in words.DETERMINERS and low not in words.PREPOSITIONS):
            phrase.end = k + 1
        return k + 1

    def _past_list(self, phrase: Phrase, k: int) -> int:
        """ "Les dirigeants du Royaume-Uni | et | de la France", "le Conseil | présidentiel | libyen"."""
        token = self.document.tokens[k]
        if (token.low == "," or token.low in self.words.AND) and phrase.countries:
            if self._list_goes_on(k):
                phrase.listed = k + 1
                return k + 1
            if self._land_with_article(phrase, k):
                phrase.listed = k + 2
                return k + 2
        if not token.cap and token.low.isalpha() and self._adjective_at(k + 1) and self._modifies(k):
            return k + 1
        return 0

    def _land_with_article(self, phrase: Phrase, k: int) -> bool:
        """ "The leaders of Rwanda | and the | Democratic Republic of Congo": the next of several lands, with its article."""
        lows, words, name = self.document.lows, self.words, self._found.get(k + 2)
        if self.language != "en" or name is None or name.entities[0].type != "country" or k not in self._ends:
            return False
        return lows[k + 1] in words.THE and not words.PLURAL_OFFICES.isdisjoint(lows[phrase.at : phrase.at + 2])

    def _field_from(self, k: int) -> int:
        """Past the capitals of a field: "for Development Co-operation and Trade"."""
        tokens, end = self.document.tokens, k
        while end < len(tokens) and end - k < 8 and end not in self._found:
            low = tokens[end].low
            joined = end > k and low in self.words.AND and tokens[min(end + 1, len(tokens) - 1)].cap
            inside = end > k and self.document.hyphened(end)
            if not joined and not inside and (not tokens[end].cap or low in self.words.OFFICES):
                break
            end += 1
        return end if end < len(tokens) and tokens[end].text == "," else k  # not "Secretary of State Todd Malloy"

    def _modifies(self, k: int) -> bool:
        """Whether a word may stand between a country and an office: no verb, no small word."""
        token, words = self.document.tokens[k], self.words
        low = token.low
        if not low.isalpha() or low in words.DETERMINERS or low in words.PREPOSITIONS or low in words.CONJUNCTIONS:
            return False
        if (
            low in words.ADVERBS
            or low in words.RELATIVES
            or low in words.COMPLEMENTISER
            or low in words.MONTHS_AND_DAYS
        ):
            return False
        return low not in self.lexicon.forms and low not in words.SUBJECT_PRONOUNS and low not in words.TITLES

    def _lists_before(self, j: int) -> bool:
        """Whether a comma or "and" at `j` follows an adjective of a country."""
        name = self._ends.get(j)
        low = self.document.tokens[j].low
        return name is not None and name.entities[0].type == "adjective" and (low == "," or low in self.words.AND)

    def _leads_to_body(self, office: str, low: str) -> bool:
        """ "the head of", "a spokesman for"."""
        return low in self.words.OF_SOME or low in self.words.FOR and office == "spokes"

    def _body_told(self, k: int) -> int:
        """Past the words that only say what the body behind them is: "the paramilitary | Rapid Support Forces", "a spokesman
        for | the African Union"; 0: none."""
        lows, words = self.document.lows, self.words
        spoken_for = lows[k - 1] in words.FOR
        k += k < len(lows) and lows[k] in words.ARTICLES
        for at in range(k, min(k + 4, len(lows))):
            name = self._found.get(at)
            if name is not None and name.entities[0].type != "adjective":
                home = self.gazetteer.country(name.entities[0].country or "")
                if at == k and spoken_for:
                    return at
                own = at > k and name.entities[0].type == "org" and home is not None and home.type != "org"
                return at if own else 0  # "the head of the new UN mission" does not head the UN
            if not self._modifies(at) and lows[at] not in self.lexicon.nouns and name is None:
                return 0
        return 0

    def _adjective_at(self, k: int) -> bool:
        name = self._found.get(k)
        return name is not None and name.entities[0].type == "adjective"

    @staticmethod
    def _chaired(name: Found | None) -> str:
        """The office of whoever presides over a body: that of the Union is one of its own, that of a chamber is not."""
        body = name.entities[0] if name is not None else None
        leads = body is not None and body.type == "org" and (body.country != "EUU" or body.key in LED_AS_ONE)
        return "president" if leads else "chair"

    def _after_of(self, k: int) -> bool:
        lows = self.document.lows
        of = self.words.OF_A_POWER
        return lows[k - 1] in of or k > 1 and lows[k - 2] in of

    def _list_goes_on(self, k: int) -> bool:
        """Whether "de l'Allemagne", "allemand" come after a comma or "et" at `k`."""
        for j in range(k + 1, min(k + 5, len(self.document.tokens))):
            name = self._found.get(j)
            if name is not None:
                kind = name.entities[0].type
                bare = self.language == "en" and k in self._ends  # "the leaders of Rwanda and Uganda"
                return (
                    kind == "adjective"
                    and self.language == "fr"
                    or (kind in ("country", "org") and (bare if j == k + 1 else self._after_of(j)))
                )
            if self.document.tokens[j].low not in self.words.WITHIN_LISTS:
                return False
        return False

    def _country_of(self, entity: Entity, countries: list[tuple[Referent, int, int]], start: int, end: int) -> None:
        known = self.gazetteer.country(entity.country or "") if entity.type in ("adjective", "metonym") else entity
        referent = self._referent(known or entity, "org" if entity.type == "org" else "country")
        if all(referent is not other for other, _, _ in countries):
            countries.append((referent, start, end))
