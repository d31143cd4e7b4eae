"""Phrases of office: "le secrétaire américain à la défense", "les dirigeants du Royaume-Uni et de la France"."""

from __future__ import annotations

from timeline.extraction.entity_types import OF_TOWNS
from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.holders import LED_AS_ONE, Holders
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.portfolios import MINISTER, Portfolios
from timeline.extraction.referents import NAME_TOKENS, Mention, Referent

_INCOMPLETE = frozenset(("secretary", "chief", "high", "vice", "director"))  # mean nothing alone: "secretary" of what?
_TITLES_ONLY = frozenset(("foreigner", "defender", "national", "high", "vice", "prime", "spokes"))


class Offices(Holders, Portfolios):
    """Reads offices and finds who holds them; a part of the cast of an article."""

    _ends: dict[int, Found]
    lexicon: Lexicon
    _firsts: set[int]

    def _choose(self, found: Found, titled: bool) -> Entity | None:
        raise NotImplementedError

    def _office(self, i: int) -> Mention | None:
        """A phrase of office: "le secrétaire américain à la défense", "les dirigeants du Royaume-Uni et de la France"."""
        tokens, words, found = self.document.tokens, self.words, self._found
        office = words.OFFICES[tokens[i].low]
        following = tokens[min(i + 1, len(tokens) - 1)].low
        if tokens[i].low in words.NOT_ALONE and following not in words.OFFICES and following not in words.NUMBERS:
            return None  # "au cours du premier semestre"
        if i and tokens[i - 1].low in words.OUR and office == "envoy" and not self.document.inside[i]:
            return None  # "De notre envoyé spécial": whoever writes
        if office == "general" and self.language == "en" and self._is_of_all(i):
            return None  # "a general strike"
        beside = self.language == "en" and tokens[i].low in words.NOT_HOLDING
        beside = beside and words.OFFICES.get(following) in _TITLES_ONLY
        if beside and i and tokens[i - 1].low in words.ARTICLES and (office, following) not in words.OFFICE_COMPLEMENTS:
            return None  # "the deputy | prime minister"
        if office == "side" and not self._adjective_at(i + 1 if self.language == "fr" else i - 1):
            return None  # "la partie afghane", "the Afghan side"; but "une partie de la ville"
        start, first = i, i
        countries: list[tuple[Referent, int, int]] = []
        j, modifiers = i - 1, 0
        english = self.language == "en"
        while english and j >= 0 and i - j < 8:  # English adjectives stand before
            name = self._ends.get(j + 1)
            if name is not None and name.entities[0].type in ("adjective", "org", "country", "metonym"):
                entity = name.entities[0]
                whole = entity.type == "org" and (office, following) not in words.OFFICE_COMPLEMENTS
                title = words.HOME_PHRASES.get(f"{tokens[j].low} {tokens[i].low}") if whole else None
                entity = title and self.gazetteer.country(title[0]) or entity  # "the Commonwealth Secretary"
                self._country_of(entity, countries, name.start, name.end)
                if self.mentions and self.mentions[-1].end > name.start:
                    self.mentions.pop()
                start, modifiers = name.start, 0
                j = start - 1
            elif (
                tokens[j].text == "."
                and j in self._ends  # "U.S. President", but not "in Paris. President Thieu"
                and j + 1 not in self._firsts
                or tokens[j].low in words.OWNING
                or tokens[j].low in words.BEFORE_OFFICES
            ):
                j -= 1
            elif countries and self._lists_before(j) and any(t.low in words.PLURAL_OFFICES for t in tokens[i : i + 2]):
                j -= 1  # "the American and Cuban delegations"
            elif j and tokens[j - 1].low in words.SIDED and self.document.hyphened(j):
                break  # "the pro-Western prime minister"
            elif name is None and tokens[i].cap and tokens[j].cap and self._modifies(j):
                start, j = j, j - 1  # "Fisheries Minister"
            elif name is None and modifiers < 2 and self._modifies(j):
                j, modifiers = j - 1, modifiers + 1  # "Turkey's intelligence chief"
            else:
                break
        countries.reverse()
        end = k = i + 1
        home, completed, listed = "", False, -1
        while k < len(tokens) and k - i < 5 * NAME_TOKENS:
            low = tokens[k].low
            name = found.get(k)
            kind = name.entities[0].type if name is not None else ""
            if low in words.CHAIRED and office in ("president", "chair") and self._after_of(k):
                office, completed = self._chaired(name), True  # "le président de l'Assemblée nationale sénégalaise"
                if office == "chair" and (name is None or self._adjective_at(name.end)):
                    k = end = name.end if name is not None else k + 1
                    continue
            if name is not None and kind == "adjective":
                self._country_of(name.entities[0], countries, k, name.end)
                k = end = name.end
            elif name is not None and kind in ("country", "org", "metonym") and (self._after_of(k) or k == listed):
                entity = self._choose(name, False) or name.entities[0]
                if tokens[name.start].low not in words.OFFICES or name.end - name.start > 1:
                    self._country_of(entity, countries, k, name.end)
                k = end = name.end
            elif kind == "person":
                break
            elif english and name is None and self._leads_to_body(office, low) and (body := self._body_told(k + 1)):
                k = listed = body  # "the leader of the militant group Hamas"
            elif name is not None and kind == "place" and office in OF_TOWNS and self._after_of(k):
                of_town = self.gazetteer.country(name.entities[0].country or "")
                if of_town is not None:
                    self._country_of(of_town, countries, k, name.end)
                k = end = name.end
            elif name is not None and kind == "place" and low in words.HOME_OFFICES and self._after_of(k):
                home, k = words.HOME_OFFICES[low], name.end
                end = k
            elif (
                tokens[k].cap
                and name is None
                and self._after_of(k)
                and low not in words.HOME_OFFICES
                and low not in words.OFFICE_FILLERS
                and tokens[k].text[1:].islower()
                and k > i + 1
            ):
                k += 1  # "le chef de l'Organisation iranienne": the body it heads
                end = k if office == "minister" else end  # "le ministre des Pêches"
            elif low in words.AND and k + 2 < len(tokens) and tokens[k + 1].low in words.DATE_LINKS:
                k += 1
            elif english and low in words.FIELD_PREPOSITIONS and self._field_from(k + 1) > k + 1:
                k = end = self._field_from(k + 1)  # "Minister for Development Co-operation"
            elif low in words.FROM and office in ("authorities", "delegation", "envoy"):
                k += 1  # "officials from the Taliban"
            elif tokens[k - 1].low not in words.OFFICE_FILLERS_AFTER.get(low, (tokens[k - 1].low,)):
                break
            elif (
                english
                and low in words.OFFICES
                and tokens[i].low in words.SERVING
                and self._after_of(k)
                and tokens[k].cap
            ):
                break  # "the envoy of | President Reagan"
            elif low in words.OFFICE_FILLERS or low in words.HOME_OFFICES:
                home = words.HOME_PAIRS.get((office, low)) or words.HOME_OFFICES.get(low, home)
                particular = words.OFFICE_COMPLEMENTS.get((office, low))
                office, completed = particular or office, completed or particular is not None
                if particular or (low not in words.DETERMINERS and low not in words.PREPOSITIONS):
                    end = k + 1
                k += 1
            elif (low in words.AND or low == ",") and countries and self._list_goes_on(k):
                k = listed = k + 1
            elif low.isalpha() and not tokens[k].cap and self._adjective_at(k + 1) and self._modifies(k):
                k += 1  # "le Conseil présidentiel libyen"
            else:
                break
        office, start, end = self._field_of(office, i, start, end)
        alone = english and not countries and office != "prime" and not self._named_next(end)
        if alone and (who := self.called_so(start, end)) is not None:
            return Mention(start, end, (who,), bare=True)
        needs = office in words.OFFICE_NEEDS_COMPLEMENT or office in _INCOMPLETE
        if needs and not completed and (office in _TITLES_ONLY or not countries):
            homes = words.WHOLE_TITLES.get(tokens[i].low)
            if homes is None or homes and not any(country.country in homes for country, _, _ in countries):
                return None  # "the British chancellor" heads no government
        if self.becomes(start):
            return None
        if countries:
            end = max([end, *[stop for _, _, stop in countries]])
        if end - 1 > first and tokens[end - 1].low in words.OFFICE_FILLERS and tokens[end - 1].low in words.DETERMINERS:
            end -= 1
        plural = not words.PLURAL_OFFICES.isdisjoint(self.document.lows[first : min(first + 3, end)])
        pair = self.pair(first, start)
        if pair is not None and not countries:
            return pair
        if plural and len(countries) == 1 and countries[0][0].type == "org":
            return Mention(start, end, (countries[0][0],))  # "les chefs d'État des Vingt-Sept": the body itself
        if office == "delegation" and len(countries) > 1 and all(c.type in ("org", "country") for c, _, _ in countries):
            return Mention(start, end, tuple(country for country, _, _ in countries))  # "une délégation de X et de Y"
        if len(countries) == 2 and countries[0][2] == countries[1][1] and self.document.hyphened(countries[1][1]):
            return Mention(start, end, tuple(country for country, _, _ in countries))  # "the Franco-German cabinet"
        if plural and len(countries) >= 1:
            people = tuple(
                self._holder(office, country, begin, stop, several=True) for country, begin, stop in countries
            )
            return Mention(start, end, tuple(dict.fromkeys(people)), phrase=len(people) == 1)
        if office == "foreign" and home == "USA" and (field := self._state_for(first, end)):
            # "le secrétaire d'Etat aux transports", "the Secretary of State for Scotland"
            home, office = "", office if field in words.FOREIGN else MINISTER
        if not countries and home and not plural:
            known = self.gazetteer.country(home) if not self._elsewhere(home) else None
            held = office == "spokes" or self.gazetteer.holder(home, office, self.day) is not None
            if known is not None and held:  # "le porte-parole du ministère des Armées"
                countries.append((self._referent(known, "country"), first, first + 1))
        sole = words.SOLE_OFFICES.get(tokens[i].low, "") if not countries and not plural else ""
        over = self.day is not None and self.day.year > words.ENDED_OFFICES.get(tokens[i].low, self.day.year)
        after = tokens[end].cap if end < len(tokens) else False
        if sole and not over and not after and words.NOT_HOLDING.isdisjoint(self.document.lows[end : end + 2]):
            known = self.gazetteer.country(sole)  # "le pape": there is only one
            if known is not None and self.gazetteer.holder(sole, office, self.day) is not None:
                countries.append((self._referent(known, "country"), first, first + 1))
        standing = None if plural else self._standing(office, i, start, end, [(a, b) for _, a, b in countries])
        if standing is not None and (countries or standing in words.NOT_HOLDING):
            whose = countries[0][0] if countries else None
            if end + 1 < len(tokens) and tokens[end].low in words.BY and tokens[end + 1].low == standing:
                end += 2  # "par intérim"
            start -= start > 0 and tokens[start - 1].low == standing and standing in words.OFFICES
            return Mention(start, end, (self._beside(office, standing, whose, start, end),), bare=not countries)
        if (
            listed >= 0
            and office in words.NOT_PERSON
            and all(one.type in ("org", "country") for one, _, _ in countries)
        ):
            return Mention(start, end, tuple([one for one, _, _ in countries]))  # "officials from X, Y and Z"
        if not countries and not plural and english and tokens[start - 1].low in words.OF_WHOM:
            self._add_owner(start - 1, countries)
        if countries:
            country, begin, stop = countries[0]
            return Mention(start, end, (self._holder(office, country, begin, stop),), phrase=True)
        owned = start > 0 and tokens[start - 1].low in any_of(words, "POSSESSIVES", "OF_WHOM")
        if not plural and (self._named_next(end) or owned):
            return self._new_holder(office, start, end)
        return self._bare_office(office, start, end, plural)

    def _add_owner(self, at: int, countries: list[tuple[Referent, int, int]]) -> None:
        """ "Malaysia, | whose prime minister": the state named just before token `at`, and not the holder named last."""
        name = self._ends.get(at - (self.document.lows[at - 1] == ","))
        if name is not None and name.entities[0].type == "country":
            self._country_of(name.entities[0], countries, name.start, name.end)

    def _state_for(self, first: int, end: int) -> str:
        """The field of a secretary of state who has one: "for Air", "aux transports"; empty where there is none."""
        lows, words = self.document.lows, self.words
        for k in range(first + 1, min(end + 1, len(lows) - 1)):
            if (lows[k] in words.FIELD_PREPOSITIONS or lows[k] in words.TO_THE) and (
                k >= end or lows[k] not in words.OF_A_POWER
            ):
                return lows[k + 1]
        return ""

    def _elsewhere(self, home: str) -> bool:
        """Whether the article has named another country just before, and nothing of `home` yet: "à Tunis, le président de
        la République"."""
        codes = [r.country for m in self.mentions[-12:] for r in m.referents if r.country]
        named = any(r.country == home for m in self.mentions for r in m.referents)
        return bool(codes) and not named

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

    def _is_of_all(self, i: int) -> bool:
        """Whether "general" is no officer but what a strike, an election or an assembly is."""
        token, lows = self.document.tokens[i], self.document.lows
        low = lows[i + 1] if i + 1 < len(lows) else ""
        singular = low in self.lexicon.nouns and not low.endswith(self.words.PLURAL_ENDING)
        opens = i in self._firsts and not self.document.tokens[i + 1].cap if low else False
        return (not token.cap or opens) and (singular or low in self.words.GENERAL_THINGS)

    def _leads_to_body(self, office: str, low: str) -> bool:
        """ "the head of", "a spokesman for"."""
        return low in self.words.OF_SOME or low in self.words.FOR and office == "spokes"

    def _body_told(self, k: int) -> int:
        """Past the words that only say what the body behind them is: "the paramilitary | Rapid Support Forces"; 0: none."""
        lows, words = self.document.lows, self.words
        k += k < len(lows) and lows[k] in words.ARTICLES
        for at in range(k, min(k + 4, len(lows))):
            name = self._found.get(at)
            if name is not None and name.entities[0].type != "adjective":
                home = self.gazetteer.country(name.entities[0].country or "")
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
