"""Who is named where: names, offices and titles of an article, each joined to the one it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline.extraction.anaphora import Anaphora
from timeline.extraction.appositions import Appositions
from timeline.extraction.bodies import Body, find_bodies, initials_of, joins, names_a_body
from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found, Gazetteer, is_ordinary
from timeline.extraction.homes import give_homes
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.offices import Offices
from timeline.extraction.referents import NAME_TOKENS, Mention, Referent, as_printed
from timeline.extraction.tokenise import Token, fold
from timeline.extraction.vocabulary import NAME, OFFICE

_TOWNS_TOO = frozenset(("LUX", "SGP", "MCO", "DJI", "KWT", "PAN", "GTM"))  # "à Luxembourg" is the town

_FAMILY_FIRST = frozenset(("CHN", "PRK", "KOR", "VNM", "TWN", "KHM"))  # "Kim Jong-un", later "Kim"

_POWERS = frozenset(("country", "metonym", "org"))

_ARTICLES = frozenset(("al", "el"))  # "Omar al-Bashir", later "Bashir"


class Cast(Offices, Appositions, Anaphora):
    """The people, powers and places of one article, in the order in which they come."""

    def __init__(self, document: Document, lexicon: Lexicon, gazetteer: Gazetteer, day: date | None) -> None:
        self.document, self.lexicon, self.gazetteer, self.day = document, lexicon, gazetteer, day
        self.words = lexicon.words
        self.language = lexicon.code
        self.referents: dict[str, Referent] = {}
        self.mentions: list[Mention] = []
        self._surnames: dict[str, Referent] = {}
        self._first_names: dict[str, Referent] = {}
        self._last: dict[str, str] = {}  # who of a surname was named last, by key
        self.compatriots: list[Mention] = []
        self.adjectives: dict[int, Referent] = {}
        self._offices: dict[tuple[str | None, str], Referent] = {}
        found = [_of_the_day(name, day) for name in _settled(gazetteer.find(document.tokens), document.tokens)]
        self._found = {name.start: name for name in found}
        self._ends = {name.end: name for name in found}
        self._full = {e.key for name in found if not name.short for e in name.entities if e.type == "person"}
        self._read()

    # -- reading ------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        tokens, words, found = self.document.tokens, self.words, self._found
        firsts = self._firsts = {sentence.first for sentence in self.document.sentences}
        bodies = find_bodies(self.document, found, words)
        after = 0
        for i in sorted({*found, *bodies, *self.document.where(OFFICE | NAME)}):
            if i < after:
                continue
            if i in bodies:
                mention: Mention | None = self._body(bodies[i])
            elif i in found:
                mention = self._named(found[i])
                after = found[i].end
            elif tokens[i].low in words.OFFICES and not self._other_than_office(i):
                mention = self._office(i) or self.taken_up(i)
            elif tokens[i].cap:
                mention = self._unknown(i, i in firsts or (i > 0 and tokens[i - 1].text in '«“"'))
            else:
                mention = self.taken_up(i)
            if mention is not None:
                self._governed(mention)
                self._join_apposition(mention)
                after = mention.end
        self._look_ahead()
        self.hand_out()
        give_homes(self.document, found, self.mentions, self.lexicon)
        self.settle_compatriots()

    def _other_than_office(self, i: int) -> bool:
        """ "Supreme Court", "Crown Court": the word is an office only beside another ("supreme leader")."""
        beside = self.words.OFFICE_ONLY_BEFORE.get(self.document.tokens[i].low)
        return (
            beside is not None
            and self.document.tokens[i + 1 : i + 2] != []
            and (self.document.tokens[i + 1].low not in beside)
        )

    def _look_ahead(self) -> None:
        """An article may open with "le président" and name him later: the first holder of the office it names."""
        for mention in self.mentions:
            referent = mention.referents[0] if mention.referents else None
            if mention.bare and referent is not None and referent.type == "office" and referent.country is None:
                named = (
                    r for m in self.mentions for r in m.referents if r.office == referent.office and r.type == "person"
                )
                person = next(named, None)
                if person is not None:
                    mention.referents = (person,)

    def _body(self, body: Body) -> Mention:
        """An organisation named in full before its initials, which stand for it from then on."""
        text = as_printed(self.document.cut(body.start, body.end))
        referent = self.referents.get(text)
        if referent is None:
            home = next((self._found[k] for k in range(body.start, body.end) if k in self._found), None)
            country = home.entities[0].country if home is not None and home.entities[0].type == "adjective" else None
            referent = self.referents[text] = Referent(text, text, "org", country)
            self.referents[body.initials] = referent
        return Mention(body.start, body.end, (referent,))

    # -- names --------------------------------------------------------------------------------------------------------

    def _referent(self, entity: Entity, kind: str) -> Referent:
        key = entity.key if kind != "place" else "place:" + entity.name(self.language)
        referent = self.referents.get(key)
        if referent is None:
            referent = Referent(key, entity.name(self.language), kind, entity.country, entity.gender, entity.office)
            self.referents[key] = referent
            if entity.office and entity.country:
                self._offices.setdefault((entity.country, entity.office), referent)
        return referent

    def _named(self, found: Found) -> Mention | None:
        tokens = self.document.tokens
        before = tokens[found.start - 1].low if found.start else ""
        titled = before in self.words.TITLES or (
            before == "." and found.start > 1 and tokens[found.start - 2].low in self.words.TITLES
        )
        entity = self._choose(found, titled)
        if entity is None:
            return self._unknown(found.start, False)
        start = found.start - (2 if before == "." else 1) if titled else found.start
        if entity.type == "agency":
            referent = self._referent(entity, "agency")
            return Mention(start, found.end, (referent,))
        if entity.type == "adjective":
            token = tokens[found.start]
            noun = token.cap and before in self.words.DETERMINERS
            if self.language == "en":
                noun = before in self.words.TAKING_UP and self._stands_alone(found.end)
            country = self.gazetteer.country(entity.key)
            if noun and before in ("l'", "le", "la", "the") and not self._person_follows(found.end):
                who = Mention(start, found.end, (self._referent(country or entity, "country"),), bare=True)
                self.compatriots.append(who)  # settled once all countries are known
                return who
            if not noun and self.language == "en" and (body := self._national_body(found)) is not None:
                return body
            if not noun:
                self.adjectives[found.start] = self._referent(country or entity, "country")
                return None
            return Mention(start, found.end, (self._referent(country or entity, "country"),), demonym=True)
        if entity.type == "person":
            end, follow = found.end, found.end
            while follow < len(tokens) and follow - found.start < NAME_TOKENS and _continues(self.document, follow):
                follow += 1
                end = follow
            if found.short and end > found.end:  # "Vladimir Bush-Machin": another person than the one we know
                return self._unknown(found.start, False)
            person = self._referent(entity, "person")
            self._last[fold(tokens[found.end - 1].low)] = entity.key
            if person.country in _FAMILY_FIRST and not found.short:
                self._surnames.setdefault(fold(tokens[found.start].low), person)
            elif not found.short and tokens[found.end - 2].low in _ARTICLES:
                self._surnames.setdefault(fold(tokens[found.end - 1].low), person)
            return Mention(start, found.end, (person,))
        if entity.type == "place":
            return Mention(start, found.end, (self._referent(entity, "place"),), place=True)
        kind = "org" if entity.type == "org" else "country"
        place = self._is_place(found, entity, before)
        known = self.gazetteer.country(entity.country or "") if entity.type == "metonym" else None
        return Mention(start, found.end, (self._referent(known or entity, kind),), place=place)

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
        acts = (
            any(r.tense in ("past", "pres") for r in readings) and low not in words.HUMANS and low not in words.OFFICES
        )
        return not tokens[at].cap and low not in self.lexicon.nouns and (acts or low in words.WILL_FORMS)

    def _person_follows(self, at: int) -> bool:
        """ "L'Islandaise Sigrun": a name goes on."""
        tokens = self.document.tokens
        return at < len(tokens) and tokens[at].cap and tokens[at].text[0].isalpha()

    def _is_place(self, found: Found, entity: Entity, before: str) -> bool:
        if entity.type == "org":
            return False
        tokens = self.document.tokens
        if entity.type == "metonym":
            return (before in self.words.PLACE_PREPOSITIONS and before != "to") or (
                before in self.words.DETERMINERS and found.start > 1 and tokens[found.start - 2].low in ("à", "at")
            )
        if entity.key in _TOWNS_TOO and before == "à":
            return True
        return before in ("en", "au", "aux", "in", "near") or (before == "the" and tokens[found.start - 2].low == "in")

    def _choose(self, found: Found, titled: bool) -> Entity | None:
        entities = found.entities
        first = self.document.tokens[found.start]
        if titled and first.cap and entities[0].type == "country" and found.end - found.start == 1:
            for referent in self.referents.values():
                if referent.type == "person" and fold(referent.name.split()[-1].lower()) == fold(first.low):
                    self._surnames[fold(first.low)] = referent
            return None  # "M. Hollande" is no country
        if found.short and found.end < len(self.document.tokens) and self.document.hyphened(found.end):
            return None  # "Franco-British" is no general
        if found.short:
            surname = fold(self.document.tokens[found.end - 1].low)
            office = self.words.OFFICES.get(self.document.tokens[found.start - 1].low) if found.start else None
            holding = [e for e in entities if office and e.office == office and not e.distance(self.day)]
            if len(holding) == 1:
                return holding[0]  # "le président Kennedy" is John, whoever else of that name comes later
            known = [e for e in entities if e.key == self._last.get(surname)]
            known = known or [e for e in entities if e.key in self._full]
            if known:
                return min(known, key=lambda e: e.distance(self.day))
            if surname in self._surnames:
                return None
            near = min(entities, key=lambda e: e.distance(self.day))
            previous = self.document.tokens[found.start - 1] if found.start else None
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
            if near.distance(self.day) <= 500 and (titled or not is_ordinary(self.document.tokens, found)):
                return near
            return None
        return entities[0] if len(entities) == 1 else min(entities, key=lambda e: e.distance(self.day))

    def _unknown(self, i: int, opening: bool) -> Mention | None:
        """A name nobody knows: capitalised words, with particles inside. Kept as a name."""
        tokens, words = self.document.tokens, self.words
        low = tokens[i].low
        if (
            low in words.OPENERS
            or low in words.TITLES
            or low in words.MONTHS_AND_DAYS
            or len(tokens[i].text.rstrip(".'’")) < 2
            or self._opens_office(i)
        ):
            return None
        end = i + 1
        while end < len(tokens) and end - i < NAME_TOKENS and not self._other_name(end):
            token = tokens[end]
            if token.cap and token.text[0].isalpha() and token.low not in words.MONTHS_AND_DAYS:
                if self.document.gap(end) > 1 or self._opens_office(end):
                    break
                end += 1
            elif joined := joins(tokens, i, end, words):
                end += joined
                if end in self._found:  # "Bank of England"
                    end = self._found[end].end
            elif (
                (
                    token.low in words.NAME_PARTICLES
                    and end + 1 < len(tokens)
                    and tokens[end + 1].cap
                    and end > i
                    and token.low not in ("la", "le", "du", "d'")
                )
                or token.text == "."
                and len(tokens[end - 1].text) == 1
            ):
                end += 1
            else:
                break
        end = self._body_goes_on(i, end)
        # A known surname may close an unknown first name: "Ivan Petrov", "Robert Kennedy".
        if end in self._found and self._found[end].short and end - i <= 3 and end > i and self.document.gap(end) <= 1:
            end = self._found[end].end
        before = tokens[i - 1].low if i else ""
        title = before if before in words.TITLES else ""
        if before == "." and i > 1 and tokens[i - 2].low in words.TITLES:
            title = tokens[i - 2].low
        start = i - (2 if before == "." else 1) if title else i
        while end - 1 > i and tokens[end - 1].low in words.NAME_PARTICLES:
            end -= 1
        if end == i + 1 and low == "union" and "EUU" in self.referents:
            return Mention(i, end, (self.referents["EUU"],))  # "the Union", once the European Union is named
        known = self._surnames.get(tokens[end - 1].folded) or self._by_first_name(title, i, end)
        if known is not None:
            return Mention(start, end, (known,))
        size = end - i
        initials = size == 1 and tokens[i].text.isupper() and 2 < len(tokens[i].text) < 7
        if initials and tokens[i].text in self.referents:
            return Mention(start, end, (self.referents[tokens[i].text],))
        named = tokens[i].text[1:].islower() and not opening and low not in self.lexicon.forms
        if size == 1 and not (title or named or initials and before in words.DETERMINERS):  # "the PFL"
            return None
        if size == 1 and self._opens_office(end):
            return None  # "Fisheries Minister X"
        text = self.document.cut(i, end)
        if any(mark in text for mark in "#\n\t"):
            return None
        text = as_printed(text)
        kind = "person" if title or size > 1 else "name"
        if not title and names_a_body(tokens, i, end, words):
            kind = "org"
        referent = self.referents.get(text)
        if referent is None:
            gender = words.TITLES.get(title, "") or ("" if size > 1 else words.GENDERS.get(before, ""))
            referent = Referent(text, text, kind, None, gender, soldier=title in words.RANKS)
            self.referents[text] = referent
            if kind == "org" and size > 1:
                inside = [self._found[k].entities[0] for k in range(i, end) if k in self._found]
                home = next((e for e in inside if e.type in ("adjective", "country")), None)  # "Cour de Fidji"
                referent.country = home.country if home is not None else None
                self.referents.setdefault(initials_of(tokens, i, end, words), referent)
            if (size > 1 or title) and kind == "person":
                self._surnames[fold(tokens[end - 1].low)] = referent
                if size > 1 and len(tokens[i].text) > 3:
                    self._first_names.setdefault(tokens[i].folded, referent)
        place = size == 1 and not title and before in words.PLACE_PREPOSITIONS
        return Mention(start, end, (referent,), place=place)

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
        """ "Sir Roland", after "Sir Roland Peverell"; "Ganbold", after "Ganbold Tserendorj"."""
        token = self.document.tokens[start]
        alone = end - start == 1 and (title in self.words.FIRST_NAME_TITLES or not title and token.text[1:].islower())
        return self._first_names.get(token.folded) if alone else None

    def _opens_office(self, at: int) -> bool:
        """ "Fisheries Minister Asgeir Hallsson": the office begins inside the capitals, and a name follows it."""
        tokens, words = self.document.tokens, self.words
        if at + 1 >= len(tokens) or tokens[at].low not in words.BEFORE_NAMES:
            return False
        return tokens[at + 1].cap and self.document.gap(at + 1) <= 1

    def _other_name(self, at: int) -> bool:
        """Whether a known name begins at `at`, rather than a surname like that of Michael Jordan."""
        found = self._found.get(at)
        if found is None:
            return False
        return not (
            found.end - found.start == 1 and found.entities[0].type in ("country", "place") and self.language == "fr"
        )

    # -- offices ------------------------------------------------------------------------------------------------------


_OF_THE_SECOND, _OF_THE_FIRST = (
    ("brazzaville", "pointe"),
    ("kinshasa", "rdc", "drc", "kivu", "goma", "léopoldville", "leopoldville"),
)


def _settled(found: list[Found], tokens: list[Token]) -> list[Found]:
    """ "Le Congo", "congolais": that of Brazzaville only where the article speaks of that town and not of the other."""
    double = [k for k, name in enumerate(found) if len(name.entities) > 1 and name.entities[0].country == "COD"]
    if double:
        lows = {token.low for token in tokens}
        if any(low in lows for low in _OF_THE_SECOND) and not any(low in lows for low in _OF_THE_FIRST):
            for k in double:
                found[k] = replace(found[k], entities=found[k].entities[::-1])
    return found


def _of_the_day(found: Found, day: date | None) -> Found:
    """The power that a name stood for on `day` comes first: the Kremlin is the Soviet Union's, then Russia's."""
    entities = found.entities
    if len(entities) < 2 or any(entity.type not in _POWERS for entity in entities):
        return found
    return replace(found, entities=type(entities)(sorted(entities, key=lambda entity: entity.distance(day))))


def _continues(document: Document, at: int) -> bool:
    """Whether a capitalised word goes on with the name just before it, on the same line and in the same phrase."""
    token = document.tokens[at]
    return token.cap and token.text.isalpha() and document.gap(at) <= 1 and token.text[1:].islower()
