"""Phrases of office: "le secrétaire américain à la défense", "les dirigeants du Royaume-Uni et de la France"."""

from __future__ import annotations

from timeline.extraction.entity_types import BODIES_AND_STATES, LEADING
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.office_phrases import OfficePhrases, Phrase
from timeline.extraction.portfolios import MINISTER
from timeline.extraction.referents import Mention, Referent

_INCOMPLETE = frozenset(("secretary", "chief", "high", "vice", "director"))  # mean nothing alone: "secretary" of what?
_TITLES_ONLY = frozenset(("foreigner", "defender", "national", "high", "vice", "prime", "spokes"))


class Offices(OfficePhrases):
    """Reads offices and finds who holds them; a part of the cast of an article."""

    def _office(self, i: int) -> Mention | None:
        """A phrase of office: "le secrétaire américain à la défense", "les dirigeants du Royaume-Uni et de la France"."""
        if self._is_no_office(i):
            return None
        phrase = self._phrase_of_office(i)
        if self._of_what_a_land_has(phrase):
            return None
        if (called := self._called_by_it(phrase)) is not None:
            return called
        if self._lacks_complement(phrase):
            return None
        if self.becomes(phrase.start):
            owned = self.document.lows[phrase.end : phrase.end + 1]  # "president of Poland | 's Constitutional Court"
            if self.words.OWNER_MARKS.isdisjoint(owned):
                self._come_to(phrase.office, phrase.start, phrase.countries[0][0] if phrase.countries else None)
            return None
        self._trim(phrase)
        plural = not self.words.PLURAL_OFFICES.isdisjoint(self.document.lows[i : min(i + 3, phrase.end)])
        pair = self.pair(i, phrase.start)
        if pair is not None and not phrase.countries:
            return pair
        if (several := self._held_by_several(phrase, plural)) is not None:
            return several
        self._find_home(phrase, plural)
        return self._held_for_a_time(phrase, plural) or self._sent_by_several(phrase) or self._held_by(phrase, plural)

    def _is_no_office(self, i: int) -> bool:
        """Whether the word is of no office here, whatever follows: "au | cours | du premier semestre"."""
        words, lows, office = self.words, self.document.lows, self.words.OFFICES[self.document.lows[i]]
        following = self._following(i)
        if lows[i] in words.NOT_ALONE and following not in words.OFFICES and following not in words.NUMBERS:
            return True  # "au cours du premier semestre"
        if i and lows[i - 1] in words.OUR and office == "envoy" and not self.document.inside[i]:
            return True  # "De notre envoyé spécial": whoever writes
        if lows[i] in words.RULES_AS_WELL and self._only_rules(i):
            return True
        if office == "side" and not self._adjective_at(i + 1 if self.language == "fr" else i - 1):
            return True  # "la partie afghane", "the Afghan side"; but "une partie de la ville"
        if self.language != "en":
            return False
        if office == "general" and self._is_of_all(i):
            return True  # "a general strike"
        beside = lows[i] in words.NOT_HOLDING and words.OFFICES.get(following) in _TITLES_ONLY
        led = beside and i > 0 and lows[i - 1] in words.ARTICLES
        return led and (office, following) not in words.OFFICE_COMPLEMENTS  # "the deputy | prime minister"

    def _of_what_a_land_has(self, phrase: Phrase) -> bool:
        """ "The president of Georgia | 's breakaway region", "the prime minister of Iraq's Kurdistan": of a part of the land,
        and so not whoever holds the office."""
        lows, end = self.document.lows, phrase.end
        if self.language != "en" or phrase.office not in LEADING or not phrase.countries or end >= len(lows):
            return False
        _, begin, stop = phrase.countries[-1]
        return stop == end and begin > phrase.at and lows[end] in self.words.OWNER_MARKS

    def _only_rules(self, i: int) -> bool:
        """ "le régime | provisoire de partage", "le régime | de visas": rules, and nobody who rules; but "le régime de
        Damas", "le régime des colonels"."""
        lows, words = self.document.lows, self.words
        following = self._following(i)
        if following in words.OF_RULES:
            return True
        if following not in words.OF_SOME or i + 2 >= len(lows):
            return False
        low = lows[i + 2]
        return low.isalpha() and not self.document.tokens[i + 2].cap and not in_number(low, words.HUMANS)

    def _called_by_it(self, phrase: Phrase) -> Mention | None:
        """ "The Chancellor", of whoever the article calls by that title alone."""
        alone = self.language == "en" and not phrase.countries and phrase.office != "prime"
        if not alone or self._named_next(phrase.end):
            return None
        who = self.called_so(phrase.start, phrase.end)
        return Mention(phrase.start, phrase.end, (who,), bare=True) if who is not None else None

    def _lacks_complement(self, phrase: Phrase) -> bool:
        """ "The secretary", of what? "The British chancellor" heads no government."""
        words, office = self.words, phrase.office
        if phrase.completed or office not in words.OFFICE_NEEDS_COMPLEMENT and office not in _INCOMPLETE:
            return False
        if phrase.countries and office not in _TITLES_ONLY:
            return False
        homes = words.WHOLE_TITLES.get(self.document.lows[phrase.at])
        return homes is None or bool(homes) and not any(one.country in homes for one, _, _ in phrase.countries)

    def _trim(self, phrase: Phrase) -> None:
        """End the phrase behind its last land, and before an article that leads to no more: "le ministre de | la"."""
        words = self.words
        phrase.end = max([phrase.end, *[stop for _, _, stop in phrase.countries]])
        last = self.document.lows[phrase.end - 1]
        if phrase.end - 1 > phrase.at and last in words.OFFICE_FILLERS and last in words.DETERMINERS:
            phrase.end -= 1

    def _held_by_several(self, phrase: Phrase, plural: bool) -> Mention | None:
        """The holders of an office in the plural, and those of whom a body of two lands is made."""
        start, end, countries, office = phrase.start, phrase.end, phrase.countries, phrase.office
        lands = tuple([country for country, _, _ in countries])
        if plural and len(lands) == 1 and lands[0].type == "org":
            return Mention(start, end, lands)  # "les chefs d'État des Vingt-Sept": the body itself
        if office == "delegation" and len(lands) > 1 and all(one.type in BODIES_AND_STATES for one in lands):
            return Mention(start, end, lands)  # "une délégation de X et de Y"
        if len(lands) == 2 and countries[0][2] == countries[1][1] and self.document.hyphened(countries[1][1]):
            return Mention(start, end, lands)  # "the Franco-German cabinet"
        if not plural or not lands:
            return None
        people = tuple([self._holder(office, country, begin, stop, several=True) for country, begin, stop in countries])
        return Mention(start, end, tuple(dict.fromkeys(people)), phrase=len(people) == 1)

    def _find_home(self, phrase: Phrase, plural: bool) -> None:
        """Give an office without a land the one that its words alone mean: "le porte-parole du ministère des Armées"."""
        words = self.words
        if phrase.office == "foreign" and phrase.home == "USA" and (field := self._state_for(phrase.at, phrase.end)):
            # "le secrétaire d'Etat aux transports", "the Secretary of State for Scotland"
            phrase.home, phrase.office = "", phrase.office if field in words.FOREIGN else MINISTER
        if phrase.countries or plural:
            return
        if phrase.home and not self._elsewhere(phrase.home):
            self._settle(phrase, phrase.home, of_nobody=phrase.office == "spokes")
        sole = words.SOLE_OFFICES.get(self.document.lows[phrase.at], "")
        if sole and not phrase.countries and not self._is_of_another(phrase):
            self._settle(phrase, sole)  # "le pape": there is only one

    def _settle(self, phrase: Phrase, home: str, of_nobody: bool = False) -> None:
        """Make a state that of the office, where the table gives a holder; `of_nobody`: it need not."""
        known = self.gazetteer.country(home)
        held = of_nobody or self.gazetteer.holder(home, phrase.office, self.day) is not None
        if known is not None and held:
            phrase.countries.append((self._referent(known, "country"), phrase.at, phrase.at + 1))

    def _is_of_another(self, phrase: Phrase) -> bool:
        """ "Le pape | François", "le chancelier | déchu": not the only holder on the day, or one who is named."""
        words, tokens, end = self.words, self.document.tokens, phrase.end
        if end < len(tokens) and tokens[end].cap:
            return True  # who is named
        ended = words.ENDED_OFFICES.get(tokens[phrase.at].low)
        if ended is not None and self.day is not None and self.day.year > ended:
            return True
        return not words.NOT_HOLDING.isdisjoint(self.document.lows[end : end + 2])

    def _held_for_a_time(self, phrase: Phrase, plural: bool) -> Mention | None:
        """ "Le président | par intérim", "the | acting | president": not whoever the table gives."""
        if plural:
            return None
        words, lows, countries = self.words, self.document.lows, phrase.countries
        start, end, office = phrase.start, phrase.end, phrase.office
        land = countries[0][0].country if len(countries) == 1 else None
        new = None if self._named_next(end) else self._new_one(office, start, phrase.at, land)
        if isinstance(new, Referent):
            return Mention(start, end, (new,), phrase=True)
        if new is not None:
            return Mention(start, end, (self._beside(office, new, countries[0][0], start, end),), phrase=True)
        standing = self._standing(office, phrase.at, start, end, [(a, b) for _, a, b in countries])
        other = standing in words.NOT_HOLDING or standing in words.NEW_ONES
        if standing is None or not countries and not other:
            return None
        if end + 1 < len(lows) and lows[end] in words.BY and lows[end + 1] == standing:
            end += 2  # "par intérim"
        start -= start > 0 and lows[start - 1] == standing and standing in words.OFFICES
        whose = countries[0][0] if countries else None
        return Mention(start, end, (self._beside(office, standing, whose, start, end),), bare=not countries)

    def _sent_by_several(self, phrase: Phrase) -> Mention | None:
        """ "Officials from X, Y and Z": those who sent them."""
        if phrase.listed < 0 or phrase.office not in self.words.NOT_PERSON:
            return None
        lands = tuple([one for one, _, _ in phrase.countries])
        return Mention(phrase.start, phrase.end, lands) if all(one.type in BODIES_AND_STATES for one in lands) else None

    def _held_by(self, phrase: Phrase, plural: bool) -> Mention | None:
        """Whoever holds the office: of a land, of whoever is named beside it, else whoever it alone may mean."""
        start, end, lows = phrase.start, phrase.end, self.document.lows
        before = lows[start - 1] if start else ""
        if not phrase.countries and not plural and self.language == "en" and before in self.words.OF_WHOM:
            self._add_owner(start - 1, phrase.countries)
        if phrase.countries:
            country, begin, stop = phrase.countries[0]
            return Mention(start, end, (self._holder(phrase.office, country, begin, stop),), phrase=True)
        owned = before in any_of(self.words, "POSSESSIVES", "OF_WHOM")
        if before in self.words.POSSESSIVES and self._only_describes(start - 1):
            return None
        if not plural and (owned or self._named_next(end)):
            return self._new_holder(phrase.office, start, end)
        return self._bare_office(phrase.office, start, end, plural)

    def _only_describes(self, at: int) -> bool:
        """ "Adel al-Jubeir, | its foreign minister": whether whoever holds the office was just named, and is known."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.end != at - 1 or self.document.lows[at - 1] != "," or len(last.referents) > 1:
            return False
        who = last.referents[0]
        return self.gazetteer.holder(who.country or "", who.office, self.day) is not None and who.type == "person"

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

    def _is_of_all(self, i: int) -> bool:
        """Whether "general" is no officer but what a strike, an election or an assembly is."""
        token, lows = self.document.tokens[i], self.document.lows
        low = lows[i + 1] if i + 1 < len(lows) else ""
        singular = low in self.lexicon.nouns and not low.endswith(self.words.PLURAL_ENDING)
        opens = i in self._firsts and not self.document.tokens[i + 1].cap if low else False
        return (not token.cap or opens) and (singular or low in self.words.GENERAL_THINGS)
