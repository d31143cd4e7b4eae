"""Names that the gazetteer knows, each joined to the one it means on the day of the article."""

from __future__ import annotations

from itertools import islice

from timeline.extraction.bodies import names_a_body
from timeline.extraction.gazetteer import Entity, Found, is_ordinary
from timeline.extraction.languages.given import GIVEN_GENDERS
from timeline.extraction.named_for_towns import names_its_town, of_one_land, of_the_town
from timeline.extraction.namesakes import Namesakes
from timeline.extraction.referents import MOST_NAMED, NAME_TOKENS, Mention, Referent, of_given_name
from timeline.extraction.tokenise import fold

_TOWNS_TOO = frozenset(("LUX", "SGP", "MCO", "DJI", "KWT", "PAN", "GTM"))  # "à Luxembourg" is the town


_FAMILY_FIRST = frozenset(("CHN", "PRK", "KOR", "VNM", "TWN", "KHM"))  # "Kim Jong-un", later "Kim"

_GIVEN_FIRST = frozenset(("ETH", "ERI", "MNG", "ISL", "MMR", "IDN"))  # "Abiy Ahmed", later "Abiy"

_ABOUT_THAT_DAY = 500
"""Days before and after a term within which a surname alone still means whoever held the office."""


class KnownNames(Namesakes):
    """Reads names of the tables; a part of the cast of an article."""

    compatriots: list[Mention]
    adjectives: dict[int, Referent]
    _surnames: dict[str, Referent]
    _last: dict[str, str]  # who of a surname was named last, by key
    _full: set[str]
    _by_table: dict[tuple[str | None, str], int]

    def _unknown(self, i: int, opening: bool) -> Mention | None:
        raise NotImplementedError

    def _title_before_particle(self, i: int) -> tuple[str, int]:
        raise NotImplementedError

    def _referent(self, entity: Entity, kind: str) -> Referent:
        key = entity.key if kind != "place" else "place:" + entity.name(self.language)
        referent = self.referents.get(key)
        if referent is None:
            country = entity.country
            if kind == "person" and self._long_before(entity):
                country = None  # who will head the Organization of American States is a minister yet
            name = entity.name(self.language)
            referent = Referent(key, name, kind, country, entity.gender, entity.office)
            if kind == "person" and " " in name:
                referent.likely = GIVEN_GENDERS.get(fold(name.split()[0].lower()), "")
            self.referents[key] = referent
            referent.institution = kind == "org" and referent.name.split()[0].lower() in self.words.MASCULINE_BODIES
            if entity.office and entity.country:
                self._seat_by_table(entity, referent)
        return referent

    def _seat_by_table(self, entity: Entity, referent: Referent) -> None:
        """Give the office that the table knows of somebody named: "Barack Obama ... Donald Trump ... le président américain"
        is whoever of those named holds it on the day."""
        seat = (entity.country, entity.office)
        if seat not in self._offices or self._how_far(entity) < self._by_table.get(seat, -1):
            self._offices[seat] = referent
            self._by_table[seat] = self._how_far(entity)

    def _how_far(self, entity: Entity) -> int:
        """0 for whoever holds the office on the day, 1 where the table does not say or the term is over, 2 before it."""
        if self.day is None or entity.since is None:
            return 1
        return 2 if self.day < entity.since else 1 if entity.distance(self.day) else 0

    def _long_before(self, entity: Entity) -> bool:
        """Whether the day is years before somebody came to head an organisation."""
        body = self.gazetteer.country(entity.country or "")
        early = entity.since is not None and self.day is not None and self.day < entity.since
        return early and body is not None and body.type == "org" and entity.distance(self.day) > _ABOUT_THAT_DAY

    def _of_others(self, found: Found) -> bool:
        """ "the Nepalese-born banker", "Iran-backed rebels", "pro-Russian militias": they are not the country's."""
        start, end, joined = found.start, found.end, self.document.joined
        if start in joined and self.document.lows[start - 1] in self.words.SIDED:
            return True
        return end in joined and self.document.lows[end] in self.words.MADE_ELSEWHERE and end not in self._found

    def _of_that_first_name(self, entity: Entity, found: Found, title: str) -> Referent | None:
        """ "Sir Humphrey", after "Sir Humphrey Trevelyan": nobody of the tables who was not named and has it last."""
        if found.end - found.start > 1 or title in self.words.TITLES and title not in self.words.FIRST_NAME_TITLES:
            return None
        if entity.key in self._full and title not in self.words.FIRST_NAME_TITLES:
            return None
        tokens, start, end = self.document.tokens, found.start, found.end
        begun = start > 0 and tokens[start - 1].cap and title not in self.words.TITLES
        if begun and start - 1 not in self._firsts or end < len(tokens) and tokens[end].cap:
            return None  # one of several words of a name
        return of_given_name(self.referents, tokens[start].folded)

    def _named(self, found: Found) -> Mention | None:
        tokens, lows, start = self.document.tokens, self.document.lows, found.start
        before = lows[start - 1] if start and start not in self._firsts else ""  # not "son secrétaire général. Rabat"
        titles = self.words.TITLES
        titled = before in titles or before == "." and start > 1 and lows[start - 2] in titles
        entity = self._choose(found, titled)
        if entity is None:
            return self._unknown(start, False)
        if self._of_others(found):
            return None
        kind = entity.type
        if kind == "region":
            return self._people_of(entity, found)
        if (
            kind == "org"
            and (before in self.words.POSSESSIVES or before in self.words.OF_ONE_STATE)
            and not tokens[start].cap
        ):
            return None  # "son conseil de sécurité", "his national security council"
        if titled:
            start -= 2 if before == "." else 1
        if kind == "agency":
            referent = self._referent(entity, "agency")
            return Mention(start, found.end, (referent,))
        if kind == "adjective":
            token = tokens[found.start]
            joined = found.end < len(tokens) and self.document.hyphened(found.end)  # "the Franco-German plan"
            noun = token.cap and before in self.words.DETERMINERS and not joined
            if self.language == "en":
                noun = before in self.words.TAKING_UP and self._stands_alone(found.end)
            country = self.gazetteer.country(entity.key)
            if noun and self.language == "en" and token.low.endswith(self.words.PEOPLE_ENDINGS):
                return Mention(start, found.end, (self._referent(country or entity, "country"),))  # "the Japanese": all
            if noun and before in self.words.THE_ONE and not self._person_follows(found.end):
                who = Mention(start, found.end, (self._referent(country or entity, "country"),), bare=True)
                self.compatriots.append(who)  # settled once all countries are known
                return who
            if not noun and self.language == "en" and (body := self._national_body(found)) is not None:
                return body
            if not noun and of_one_land(self.document, found, self.lexicon, self.words.OF_SOME_LAND):
                return None  # "a European company": whoever it is has a name, and is not the Union
            if not noun:
                self.adjectives[found.start] = self._referent(country or entity, "country")
                return None
            return Mention(start, found.end, (self._referent(country or entity, "country"),), demonym=True)
        if kind == "person" and found.short and (own := self._of_that_first_name(entity, found, before)) is not None:
            return Mention(start, found.end, (own,))
        if kind == "person":
            end = found.end
            while (
                end < len(tokens) and tokens[end].cap and end - found.start < NAME_TOKENS and self.document.goes_on(end)
            ):
                end += 1
            particle = self._particle_follows(found.end)
            if found.end < len(tokens) and tokens[found.end].cap and self.document.hyphened(found.end):
                return self._unknown(found.start, False)  # "Fernando Arias-Salgado" is no Fernando Arias
            if found.short and (
                end > found.end or particle
            ):  # "Vladimir Bush-Machin": another person than the one we know
                return self._unknown(found.start, False)
            person = self._referent(entity, "person")
            self._last[fold(tokens[found.end - 1].low)] = entity.key
            if not found.short:
                self._remember_parts(person, found)
            return Mention(start, found.end, (person,))
        if kind == "place":
            return Mention(start, found.end, (self._referent(entity, "place"),), "", "", True)
        if kind == "org" and len(found.entities) > 1:
            entity = self._shared_initials(entity, found)
        place = kind != "org" and self._is_place(found, entity, before)
        elsewhere = self.namesake(entity, found, place) if self.is_shared(found) else None
        if elsewhere is not None:
            return elsewhere
        known = self.gazetteer.country(entity.country or "") if kind == "metonym" else None
        if known is not None and known.country == "EUU" and of_the_town(self.document, found, self.lexicon):
            known = self.gazetteer.country("BEL")
        power = self._referent(known or entity, "org" if kind == "org" else "country")
        return Mention(start, found.end, (power,), "", "", place)

    def _particle_follows(self, at: int) -> bool:
        """ "Mohammed el-Megarif": a particle and a capital go on with the name."""
        tokens, lows = self.document.tokens, self.document.lows
        if at + 1 >= len(lows) or lows[at] not in self.words.NAME_PARTICLES or lows[at] in self.words.LOOSE_PARTICLES:
            return False
        return not tokens[at].cap and tokens[at + 1].cap

    def _remember_parts(self, person: Referent, found: Found) -> None:
        """What may stand for somebody named in full: "Zia" for "Mohammad Zia ul-Haq", "Kim" for "Kim Jong-un"."""
        tokens = self.document.tokens
        if person.country in _FAMILY_FIRST:
            self._surnames.setdefault(fold(tokens[found.start].low), person)
        elif tokens[found.end - 2].low in self.words.ARTICLES_IN_NAMES:
            self._surnames.setdefault(fold(tokens[found.end - 1].low), person)
        elif person.country in _GIVEN_FIRST or tokens[found.start].low in person.name.lower().split()[1:]:
            self._surnames.setdefault(fold(tokens[found.start].low), person)
        for k in range(found.start + 1, found.end):
            after_son = tokens[k - 1].low in self.words.SON_OF
            if tokens[k].cap and len(tokens[k].text) > 2 and tokens[k].text[1:].islower() and not after_son:
                self._surnames.setdefault(fold(tokens[k].low), person)

    def _people_of(self, entity: Entity, found: Found) -> Mention | None:
        """ "Les Bretons", "the Chechens": people of a part of a country, with a capital; else only an adjective."""
        token = self.document.tokens[found.start]
        if not token.cap or self.language == "en" and not token.low.endswith(self.words.PLURAL_ENDING):
            return None
        key = entity.key
        referent = self.referents.setdefault(key, Referent(key, token.text, "name", entity.country))
        return Mention(found.start, found.end, (referent,))

    def _national_body(self, found: Found) -> Mention | None:
        """ "Libyan National Army", "European Bank for Reconstruction": the adjective belongs to the name of a body."""
        tokens = self.document.tokens
        at = found.end
        if at >= len(tokens) or not tokens[at].cap or self.document.gap(at) > 1 or at in self._found:
            return None
        office = self.words.OFFICES.get(tokens[at].low)
        long = at + 1 < len(tokens) and tokens[at + 1].cap and office in ("national", "army")
        if office and not long or not names_a_body(tokens, at, min(at + 2, len(tokens)), self.words):
            return None
        mention = self._unknown(found.start, False)
        if mention is None or mention.end - mention.start < 2 or mention.referents[0].type != "org":
            return None
        mention.referents[0].country = mention.referents[0].country or found.entities[0].country
        return mention

    def _stands_alone(self, at: int) -> bool:
        """Whether an English adjective is a noun here, "the American met": a verb, a mark or a small word follows."""
        tokens, words = self.document.tokens, self.words
        if at >= len(tokens) or not tokens[at].low.isalpha():
            return at >= len(tokens) or tokens[at].text in ",.;:)”"
        low = tokens[at].low
        readings = self.lexicon.forms.get(low, ())
        following = tokens[at + 1].low if at + 1 < len(tokens) else "."
        small = following in words.DETERMINERS or following in words.PREPOSITIONS or following in words.COMPLEMENTISER
        small = small or following in words.TO or not following[0].isalpha()  # but no "charge d'affaires"
        acts = any(r.tense == "past" or r.tense == "pres" and (r.person == "s" or small) for r in readings)
        acts = acts and low not in words.HUMANS and low not in words.OFFICES  # "the Irish patrol boat"
        return not tokens[at].cap and low not in self.lexicon.nouns and (acts or low in words.WILL_FORMS)

    def _person_follows(self, at: int) -> bool:
        """ "L'Islandaise Sigrun": a name goes on."""
        tokens = self.document.tokens
        return at < len(tokens) and tokens[at].cap and tokens[at].text[0].isalpha()

    def _is_place(self, found: Found, entity: Entity, before: str) -> bool:
        """Whether a country or one of its towns is told as the place where something is."""
        tokens = self.document.tokens
        if entity.type == "metonym":
            if names_its_town(self.document, found, self.lexicon):
                return True
            return (before in self.words.PLACE_PREPOSITIONS and before not in self.words.TO) or (
                before in self.words.DETERMINERS
                and found.start > 1
                and tokens[found.start - 2].low in self.words.AT_THE
            )
        if before in self.words.BARE_TO:
            return entity.key in _TOWNS_TOO
        return before in self.words.IN_PLACES or (
            before in self.words.IN_THE[1:] and self.document.word_before(found.start - 1) in self.words.IN_THE[:1]
        )

    def _hidden(self, found: Found) -> Entity | None:
        """Whose surname it is, about that day."""
        people = self.gazetteer.hidden.get(self.document.tokens[found.start].folded, ())
        near = min(people, key=lambda person: person.distance(self.day), default=None)
        return (
            near
            if near is not None and near.distance(self.day) <= _ABOUT_THAT_DAY and found.end - found.start == 1
            else None
        )

    def _remoteness(self, person: Entity) -> int:
        """Days between the article and a term of office; somebody without a term comes after those of about that day."""
        return person.distance(self.day) if person.since or person.until else _ABOUT_THAT_DAY

    def _initial(self, at: int) -> bool:
        """Whether an initial and another name follow."""
        tokens = self.document.tokens
        if at + 2 >= len(tokens) or len(tokens[at].text) != 1 or not tokens[at].cap:
            return False
        return tokens[at + 1].text == "." and tokens[at + 2].cap

    def _choose(self, found: Found, titled: bool) -> Entity | None:
        entities, start, words = found.entities, found.start, self.words
        kind = entities[0].type
        before = self.document.lows[start - 1] if start else ""
        if before in words.NAME_PARTICLES and kind != "person":
            if not self.document.tokens[start - 1].cap and self._title_before_particle(start)[0]:
                return None  # "Mr. de la Madrid"
            whole = self._surnames.get(fold(self.document.tokens[found.end - 1].low))
            if whole is not None and before in whole.name.lower().split():
                return None  # "De Lima", after "Leila de Lima"
        if titled and kind == "country" and self.document.tokens[start].cap and found.end - start == 1:
            surname = fold(self.document.tokens[start].low)
            lately = islice(reversed(self.referents.values()), MOST_NAMED)
            people = (referent for referent in lately if referent.type == "person")
            if who := next((r for r in people if fold(r.name.split()[-1].lower()) == surname), None):
                self._surnames[surname] = who
            return self._hidden(found)  # "M. Hollande" is no country
        if titled and kind in ("place", "metonym") and found.end - start == 1 and self.document.tokens[start].cap:
            return None  # "Lord Perth", "M. Pleven" is no town
        if before in words.OFFICES and kind in ("country", "place", "metonym") and self.document.tokens[start].cap:
            hidden = self._hidden(found)  # "le président Hollande", "President Ford"
            if hidden is not None:
                return hidden
        if found.short:
            if found.end < len(self.document.tokens) and self.document.hyphened(found.end):
                return None  # "Franco-British" is no general
            if self._initial(found.end):
                return None  # "Ashton B. Carter" is no Lady Ashton
            surname = fold(self.document.tokens[found.end - 1].low)
            office = self.words.OFFICES.get(self.document.tokens[found.start - 1].low) if found.start else None
            held = [e for e in entities if e.office == office] if office else []
            holding = [e for e in held if not e.distance(self.day)]
            if len(holding) == 1:
                return holding[0]  # "le président Kennedy" is John, whoever else of that name comes later
            once = [e for e in held if self.day is None or e.since is None or e.since <= self.day]
            if once:  # "le président Gbagbo", years later: the one who was
                return min(once, key=lambda e: e.distance(self.day))
            last = self._last.get(surname)
            known = [e for e in entities if e.key == last]
            known = known or [e for e in entities if e.key in self._full]
            if known:
                return min(known, key=lambda e: e.distance(self.day))
            if surname in self._surnames:
                return None
            near = min(entities, key=self._remoteness)
            if before in words.GIVEN_NAME_TITLES and fold(near.key.split()[0].lower()) not in (surname, before):
                return None  # "Sheikh Nasser": his first name
            previous = self.document.tokens[found.start - 1] if found.start else None
            holding_one = office is not None and not near.distance(self.day)  # "Prime Minister Abe"
            if (
                (
                    previous is not None
                    and previous.cap
                    and previous.text.isalpha()
                    and not titled
                    and len(previous.text) > 1
                )
                and previous.low not in self.words.OPENERS
                and previous.low not in self.words.OFFICES
            ):
                return None  # another first name: another person
            if near.distance(self.day) <= _ABOUT_THAT_DAY and (
                titled and before not in words.CALLINGS or holding_one or not is_ordinary(self.document.tokens, found)
            ):
                return near
            return None
        return entities[0] if len(entities) == 1 else min(entities, key=lambda e: e.distance(self.day))
