"""Who is named where: names, offices and titles of an article, each joined to the one it means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found, Gazetteer, is_ordinary
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.tokenise import Token, fold

_PORTFOLIOS = frozenset(("foreign", "defence", "economy", "interior", "deputy", "prime"))
_INCOMPLETE = frozenset(("secretary", "chief", "high", "vice", "director"))  # mean nothing alone: "secretary" of what?
_TITLES_ONLY = frozenset(("foreigner", "defender", "national", "high", "vice", "prime"))
NAME_TOKENS = 6
"""A person's name has at most this many tokens; an office phrase at most twice as many."""


@dataclass(slots=True, eq=False)
class Referent:
    """Someone or something the article speaks of. `type`: person, country, org, office, name, place, agency."""

    key: str
    name: str
    type: str
    country: str | None = None
    gender: str = ""
    office: str = ""
    institution: bool = False  # named through its parliament or government: "il" and "elle" both suit


@dataclass(slots=True)
class Mention:
    """Where referents are named: `tokens[start:end]`, with the preposition before the phrase and the role it suggests."""

    start: int
    end: int
    referents: tuple[Referent, ...]
    preposition: str = ""
    role: str = ""
    place: bool = False
    bare: bool = False  # "le président", without a name or a country
    pair: str = ""  # "les deux dirigeants" (people), "les deux pays" (states): settled by the event they took part in


class Cast:
    """The people, powers and places of one article, in the order in which they come."""

    def __init__(self, document: Document, lexicon: Lexicon, gazetteer: Gazetteer, day: date | None) -> None:
        self.document, self.lexicon, self.gazetteer, self.day = document, lexicon, gazetteer, day
        self.words = lexicon.words
        self.language = lexicon.code
        self.referents: dict[str, Referent] = {}
        self.mentions: list[Mention] = []
        self._surnames: dict[str, Referent] = {}
        self.adjectives: dict[int, Referent] = {}
        self._offices: dict[tuple[str | None, str], Referent] = {}
        found = gazetteer.find(document.tokens)
        self._found = {name.start: name for name in found}
        self._full = {e.key for name in found if not name.short for e in name.entities if e.type == "person"}
        self._read()

    # -- reading ------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        tokens, words = self.document.tokens, self.words
        firsts = {sentence.first for sentence in self.document.sentences}
        i, count, found, offices = 0, len(tokens), self._found, words.OFFICES
        while i < count:
            token = tokens[i]
            if i in found:
                mention = self._named(found[i])
            elif token.low in offices:
                mention = self._office(i)
            elif token.cap and token.text[0].isalpha():
                mention = self._unknown(i, i in firsts or (i > 0 and tokens[i - 1].text in '«“"'))
            else:
                mention = None
            if mention is None:
                i = found[i].end if i in found else i + 1
                continue
            self._governed(mention)
            self._join_apposition(mention)
            i = max(mention.end, i + 1)
        self._look_ahead()

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

    def _add(self, mention: Mention) -> None:
        self.mentions.append(mention)

    def _governed(self, mention: Mention) -> None:
        """The preposition before the phrase, past its determiner, titles and adjectives; "et" continues a list."""
        tokens, words = self.document.tokens, self.words
        j = mention.start - 1
        steps = 0
        while j >= 0 and steps < 4:
            low = tokens[j].low
            if low in words.PREPOSITIONS and low not in ("des", "de", "d'", "du"):
                mention.preposition, mention.role = low, words.PREPOSITIONS[low]
                return
            if low in ("de", "du", "des", "d'", "of"):
                before = tokens[j - 1].low if j else ""
                mention.preposition, mention.role = low, "of"
                if before in ("près", "auprès"):
                    mention.preposition, mention.role = before, "none" if before == "près" else "recipient"
                return
            if low in words.AND or low == ",":
                if self.mentions and self.mentions[-1].end >= j - 1 and self.mentions[-1].end <= j:
                    mention.preposition, mention.role = self.mentions[-1].preposition, self.mentions[-1].role
                return
            if low in words.DETERMINERS or low in words.TITLES or low == ".":
                j, steps = j - 1, steps + 1
                continue
            return

    def _join_apposition(self, mention: Mention) -> None:
        """Join "le président ukrainien, Volodymyr Zelensky" and "Dmytro Kuleba, le ministre ukrainien ..." to one."""
        tokens = self.document.tokens
        last = self.mentions[-1] if self.mentions else None
        if last is None or len(mention.referents) != 1 or len(last.referents) != 1:
            self._add(mention)
            return
        gap = [t.low for t in tokens[last.end : mention.start]]
        articles = self.words.DETERMINERS | set(self.words.TITLES) | {"."}
        comma = bool(gap) and gap[0] == "," and len(gap) < 4 and all(word in articles for word in gap[1:])
        comma = comma or self._portfolio(last, mention)
        adjacent = all(word in self.words.TITLES or word == "." for word in gap)
        ours, theirs = mention.referents[0], last.referents[0]
        if theirs.type == "office" and ours.type in ("person", "name") and (comma or adjacent):
            if theirs.office not in self.words.NOT_PERSON and _agree(ours, theirs):
                self._identify(ours, theirs, last)
                last.referents, last.end, last.bare = (ours,), mention.end, False
                return
        elif ours.type == "office" and theirs.type in ("person", "name") and comma:
            if ours.office not in self.words.NOT_PERSON and _agree(theirs, ours):
                self._identify(theirs, ours, mention)
                last.end = mention.end
                return
        elif ours.type == "person" and theirs is ours and comma:
            last.end = mention.end
            return
        elif ours.type == "person" and ours.office and theirs.type == "person" and not theirs.office and comma:
            pass
        self._add(mention)

    def _portfolio(self, office: Mention, name: Mention) -> bool:
        """ "le ministre de la justice, X": what stands between office and comma is its field, in small letters."""
        tokens, words = self.document.tokens, self.words
        start, end = office.end, name.start
        while end > start and (tokens[end - 1].low in words.TITLES or tokens[end - 1].low == "."):
            end -= 1
        if not 2 <= end - start <= 9 or tokens[end - 1].low != "," or office.referents[0].type != "office":
            return False
        if tokens[start].low not in words.FIELD_PREPOSITIONS:
            return False
        forms = self.lexicon.forms
        for token in tokens[start : end - 1]:
            auxiliary = any(r.lemma in (words.HAVE, words.BE) and r.tense != "inf" for r in forms.get(token.low, ()))
            if token.cap or not token.text[-1].isalpha() and token.text[-1] not in "'’" or auxiliary:
                return False
        return True

    def _identify(self, person: Referent, office: Referent, mention: Mention) -> None:
        """What was said of the office holds for the person; later "le ministre ukrainien" is that person."""
        person.type = "person"
        if person.country is None:
            person.country = office.country
        person.office = office.office or person.office
        self._offices[(person.country, person.office)] = person
        if office.country is None:
            self._offices[(None, person.office)] = person
        if not mention.bare:
            self.referents.pop(office.key, None)

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
            noun = self.language == "fr" and token.cap and before in self.words.DETERMINERS
            country = self.gazetteer.country(entity.key)
            if not noun:
                self.adjectives[found.start] = self._referent(country or entity, "country")
                return None
            return Mention(start, found.end, (self._referent(country or entity, "country"),))
        if entity.type == "person":
            end, follow = found.end, found.end
            while follow < len(tokens) and follow - found.start < NAME_TOKENS and _continues(tokens, follow):
                follow += 1
                end = follow
            if found.short and end > found.end:  # "Vladimir Bush-Machin": another person than the one we know
                return self._unknown(found.start, False)
            return Mention(start, found.end, (self._referent(entity, "person"),))
        if entity.type == "place":
            return Mention(start, found.end, (self._referent(entity, "place"),), place=True)
        kind = "org" if entity.type == "org" else "country"
        place = self._is_place(found, entity, before)
        known = self.gazetteer.country(entity.country or "") if entity.type == "metonym" else None
        return Mention(start, found.end, (self._referent(known or entity, kind),), place=place)

    def _is_place(self, found: Found, entity: Entity, before: str) -> bool:
        if entity.type == "org":
            return False
        tokens = self.document.tokens
        if entity.type == "metonym":
            return before in self.words.PLACE_PREPOSITIONS - {"to"} or (
                before in self.words.DETERMINERS and found.start > 1 and tokens[found.start - 2].low in ("à", "at")
            )
        return before in ("en", "au", "aux", "in", "near") or (before == "the" and tokens[found.start - 2].low == "in")

    def _choose(self, found: Found, titled: bool) -> Entity | None:
        entities = found.entities
        if found.short:
            known = [e for e in entities if e.key in self._full]
            if known:
                return min(known, key=lambda e: e.distance(self.day))
            surname = fold(self.document.tokens[found.end - 1].low)
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
        if low in words.OPENERS or low in words.MONTHS_AND_DAYS or len(tokens[i].text.rstrip(".'’")) < 2:
            return None
        end = i + 1
        while end < len(tokens) and end - i < NAME_TOKENS and not self._other_name(end):
            token = tokens[end]
            if token.cap and token.text[0].isalpha() and token.low not in words.MONTHS_AND_DAYS:
                if token.start - tokens[end - 1].end > 1:
                    break
                end += 1
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
        # A known surname may close an unknown first name: "Ivan Petrov", "Robert Kennedy".
        if (
            end in self._found
            and self._found[end].short
            and end - i <= 3
            and end > i
            and tokens[end].start - tokens[end - 1].end <= 1
        ):
            end = self._found[end].end
        before = tokens[i - 1].low if i else ""
        title = before if before in words.TITLES else ""
        if before == "." and i > 1 and tokens[i - 2].low in words.TITLES:
            title = tokens[i - 2].low
        start = i - (2 if before == "." else 1) if title else i
        while end - 1 > i and tokens[end - 1].low in words.NAME_PARTICLES:
            end -= 1
        known = self._surnames.get(fold(tokens[end - 1].low))
        if known is not None:
            return Mention(start, end, (known,))
        size = end - i
        if size == 1 and not title and (opening or not tokens[i].text[1:].islower() or low in self.lexicon.forms):
            return None
        text = self.document.text[tokens[i].start : tokens[end - 1].end]
        if any(mark in text for mark in "#\n\t"):
            return None
        kind = "person" if title or size > 1 else "name"
        referent = self.referents.get(text)
        if referent is None:
            referent = Referent(text, text, kind, None, words.TITLES.get(title, ""))
            self.referents[text] = referent
            if size > 1 or title:
                self._surnames[fold(tokens[end - 1].low)] = referent
        place = size == 1 and not title and before in words.PLACE_PREPOSITIONS
        return Mention(start, end, (referent,), place=place)

    def _other_name(self, at: int) -> bool:
        """Whether a known name begins at `at`, rather than a surname like that of Michael Jordan."""
        found = self._found.get(at)
        if found is None:
            return False
        return not (
            found.end - found.start == 1 and found.entities[0].type in ("country", "place") and self.language == "fr"
        )

    # -- offices ------------------------------------------------------------------------------------------------------

    def _office(self, i: int) -> Mention | None:
        """A phrase of office: "le secrétaire américain à la défense", "les dirigeants du Royaume-Uni et de la France"."""
        tokens, words, found = self.document.tokens, self.words, self._found
        office = words.OFFICES[tokens[i].low]
        start, first = i, i
        countries: list[tuple[Referent, int, int]] = []
        j = i - 1
        while j >= 0 and i - j < 4:  # English and some French adjectives stand before
            name = next((found[k] for k in range(max(0, j - 2), j + 1) if k in found and found[k].end == j + 1), None)
            if (
                name is not None
                and name.entities[0].type in ("adjective", "org", "country", "metonym")
                and self.language == "en"
            ):
                entity = name.entities[0]
                self._country_of(entity, countries, name.start, name.end)
                if self.mentions and self.mentions[-1].end > name.start:
                    self.mentions.pop()
                start = j = name.start
                j -= 1
            elif (
                tokens[j].low in ("'s", "’s", "former", "new", "ancien", "nouveau", "senior", "top", "chief")
                and tokens[j].low
            ):
                j -= 1
            else:
                break
        end = k = i + 1
        home, completed = "", False
        while k < len(tokens) and k - i < 5 * NAME_TOKENS:
            low = tokens[k].low
            name = found.get(k)
            if name is not None and name.entities[0].type == "adjective":
                self._country_of(name.entities[0], countries, k, name.end)
                k = end = name.end
            elif name is not None and name.entities[0].type in ("country", "org", "metonym") and self._after_of(k):
                entity = self._choose(name, False) or name.entities[0]
                if tokens[name.start].low not in words.OFFICES:
                    self._country_of(entity, countries, k, name.end)
                k = end = name.end
            elif name is not None and name.entities[0].type == "person":
                break
            elif (
                name is not None
                and name.entities[0].type == "place"
                and self._after_of(k)
                and low in words.HOME_OFFICES
            ):
                home, k = words.HOME_OFFICES[low], name.end
                end = k
            elif low in words.AND and k + 2 < len(tokens) and tokens[k + 1].low in ("des", "de", "du", "d'"):
                k += 1
            elif low in words.OFFICE_FILLERS or low in words.HOME_OFFICES:
                home = words.HOME_OFFICES.get(low, home)
                particular = words.OFFICE_COMPLEMENTS.get((office, low))
                office, completed = particular or office, completed or particular is not None
                if particular or (low not in words.DETERMINERS and low not in words.PREPOSITIONS):
                    end = k + 1
                k += 1
            elif (low in words.AND or low == ",") and countries and self._list_goes_on(k):
                k += 1
            else:
                break
        needs = office in getattr(words, "OFFICE_NEEDS_COMPLEMENT", ()) or office in _INCOMPLETE
        if needs and not completed and (office in _TITLES_ONLY or not countries) and tokens[i].low != "premier":
            return None
        end = max([end, *(stop for _, _, stop in countries)])
        if end - 1 > first and tokens[end - 1].low in words.OFFICE_FILLERS and tokens[end - 1].low in words.DETERMINERS:
            end -= 1
        plural = tokens[first].low in words.PLURAL_OFFICES or (
            first + 1 < end and tokens[first + 1].low in words.PLURAL_OFFICES
        )
        pair = self._pair(first, start)
        if pair is not None and not countries:
            kind = "people" if tokens[first].low in words.PAIR_HEADS else "states"
            return Mention(pair[0], first + 1, pair[1], pair=kind)
        if plural and len(countries) >= 1:
            people = tuple(
                self._holder(office, country, begin, stop, several=True) for country, begin, stop in countries
            )
            return Mention(start, end, tuple(dict.fromkeys(people)))
        if not countries and home and not plural:
            known = self.gazetteer.country(home)
            if known is not None and self.gazetteer.holder(home, office, self.day) is not None:
                countries.append((self._referent(known, "country"), first, first + 1))
        if countries:
            country, begin, stop = countries[0]
            return Mention(start, end, (self._holder(office, country, begin, stop),))
        return self._bare_office(office, start, end, plural)

    def _after_of(self, k: int) -> bool:
        tokens = self.document.tokens
        before = {tokens[k - 1].low, tokens[k - 2].low if k > 1 else ""}
        return bool(before & {"de", "du", "d'", "des", "of", "aux", "au", "l'", "la", "auprès", "to"})

    def _list_goes_on(self, k: int) -> bool:
        """Whether "de l'Allemagne", "allemand" come after a comma or "et" at `k`."""
        for j in range(k + 1, min(k + 5, len(self.document.tokens))):
            name = self._found.get(j)
            if name is not None:
                kind = name.entities[0].type
                return kind == "adjective" or (kind in ("country", "org") and j > k + 1 and self._after_of(j))
            if self.document.tokens[j].low not in ("de", "du", "d'", "des", "l'", "la", "of", "the", ",", "et", "and"):
                return False
        return False

    def _country_of(self, entity: Entity, countries: list[tuple[Referent, int, int]], start: int, end: int) -> None:
        known = self.gazetteer.country(entity.country or "") if entity.type in ("adjective", "metonym") else entity
        referent = self._referent(known or entity, "org" if entity.type == "org" else "country")
        if all(referent is not other for other, _, _ in countries):
            countries.append((referent, start, end))

    def country_referent(self, entity: Entity) -> Referent:
        """The referent of a country, made where the article has not named it so."""
        return self._referent(entity, "country")

    def _holder(self, office: str, country: Referent, start: int, end: int, several: bool = False) -> Referent:
        """Who holds the office on the day, else whom the article named so, else a name made of the words."""
        code = country.country
        if office == "counterpart":
            recent = next((m.referents[0] for m in reversed(self.mentions) if m.referents[0].office), None)
            office = recent.office if recent else "counterpart"
        if office in self.words.NOT_PERSON or office == "army":
            country.institution = True
            return country
        named = self._offices.get((code, office))
        if named is None and office in ("leader", "chief") and not several:
            for top in ("president", "prime", "monarch"):
                named = self._offices.get((code, top)) or self._in_office(code, top)
                if named is not None:
                    break
        if named is not None:
            return named
        person = self.gazetteer.holder(code or "", office, self.day)
        if person is None and office == "president":
            monarch = self.gazetteer.holder(code or "", "prime", self.day)
            person = monarch if code in ("SUN", "ESP") else None
        if person is not None:
            return self._referent(person, "person")
        token = next((t for t in self.document.tokens[start:end] if t.low), None)
        label = self._label(office, country, start)
        key = f"office:{office}:{code or country.name}"
        referent = self.referents.get(key)
        if referent is None and token is not None:
            referent = self.referents[key] = Referent(key, label, "office", code, "", office)
        assert referent is not None
        return referent

    def _in_office(self, code: str | None, office: str) -> Referent | None:
        person = self.gazetteer.holder(code or "", office, self.day)
        return self._referent(person, "person") if person is not None else None

    def _label(self, office: str, country: Referent, at: int) -> str:
        """ "Dirigeant de l'Allemagne", "Ministre russe": the words of the article where they are simple."""
        tokens, words = self.document.tokens, self.words
        adjective = self._found.get(at)
        text = tokens[at].text
        if adjective is not None and adjective.entities[0].type == "adjective":
            head = next((t for t in reversed(tokens[max(0, at - 4) : at]) if t.low in words.OFFICES), None)
            if self.language == "en":
                return f"{text} {office}"
            single = head.low.rstrip("s") if head else words.LEADER_OF
            return f"{single[0].upper()}{single[1:]} {text.rstrip('s') if not text.endswith('is') else text}"
        if self.language == "en":
            return f"{words.LEADER_OF} of {country.name}"
        begin = at
        while begin > 0 and tokens[begin - 1].low in ("de", "du", "d'", "des", "la", "l'"):
            begin -= 1
        phrase = self.document.text[tokens[begin].start : tokens[at].end] if begin < at else f"({country.name})"
        head = next((t for t in reversed(tokens[max(0, begin - 4) : begin]) if t.low in words.OFFICES), None)
        single = head.low.rstrip("s") if head else words.LEADER_OF
        name = self._found.get(at)
        phrase = self.document.text[tokens[begin].start : tokens[name.end - 1].end] if name else phrase
        return f"{single[0].upper()}{single[1:]} {phrase}"

    def _pair(self, i: int, start: int) -> tuple[int, tuple[Referent, ...]] | None:
        """ "les deux dirigeants", "both leaders", "les deux pays": the last two of that sort."""
        tokens, words = self.document.tokens, self.words
        if i < 1 or tokens[i - 1].low not in words.TWO:
            return None
        return (
            (max(0, i - 2), self.last_two(tokens[i].low in words.PAIR_HEADS))
            if tokens[i].low in words.PAIR_HEADS | words.PAIR_STATES
            else None
        )

    def last_two(self, people: bool) -> tuple[Referent, ...]:
        """The two persons (or powers) named last, in the order in which they were named."""
        pair: list[Referent] = []
        for mention in reversed(self.mentions[-40:]):
            for referent in reversed(mention.referents):
                fits = referent.type in (("person", "office") if people else ("country",))
                if fits and referent not in pair and (not people or all(referent.country != r.country for r in pair)):
                    pair.append(referent)
                    if len(pair) == 2:
                        return (pair[1], pair[0])
        return ()

    def _bare_office(self, office: str, start: int, end: int, plural: bool) -> Mention | None:
        """ "le président" alone: the last one so called; a ministry or government of nobody in particular is no actor."""
        tokens, words = self.document.tokens, self.words
        text = self.document.text[tokens[start].start : tokens[end - 1].end]
        key = "office:" + text.lower()
        if (
            end < len(tokens)
            and tokens[end].cap
            and tokens[end].text.isalpha()
            and tokens[end].low not in words.OPENERS
        ) and (end not in self._found or self._found[end].entities[0].type == "person"):
            return Mention(start, end, (Referent(key, text, "office", None, "", office),), bare=True)
        if plural or tokens[start].low in (
            "état",
            "pays",
            "porte",
            "parti",
            "forces",
            "haut",
            "haute",
            "state",
            "high",
        ):
            return None
        known = self._offices.get((None, office))
        for mention in reversed(self.mentions[-60:]):
            for referent in mention.referents:
                same = (
                    referent.office == office
                    or (office == "minister" and referent.office in _PORTFOLIOS)
                    or (office in ("leader", "chief") and referent.office in ("president", "prime", "monarch"))
                )
                if same and referent.type in ("person", "office") and referent.name:
                    return Mention(start, end, (referent,), bare=True)
        if known is not None:
            return Mention(start, end, (known,), bare=True)
        determined = start > 0 and tokens[start - 1].low in words.DETERMINERS | {"le", "la"}
        capital = tokens[start].cap
        if not (determined or capital) or office in ("state", "party"):
            return None
        referent = self.referents.get(key) or Referent(key, text[0].upper() + text[1:], "office", None, "", office)
        self.referents[key] = referent
        return Mention(start, end, (referent,), bare=True)


def _agree(person: Referent, office: Referent) -> bool:
    return person.country is None or office.country is None or person.country == office.country


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether a capitalised word goes on with the name just before it, on the same line and in the same phrase."""
    return (
        tokens[at].cap
        and tokens[at].text.isalpha()
        and tokens[at].start - tokens[at - 1].end <= 1
        and tokens[at].text[1:].islower()
    )
