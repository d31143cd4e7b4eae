"""Names that no table knows: capitalised words, with particles inside, kept as names and taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from timeline.extraction.apposed_bodies import ApposedBodies
from timeline.extraction.bodies import initials_of, joins, names_a_body
from timeline.extraction.by_title import may_be
from timeline.extraction.languages.given import GIVEN_GENDERS
from timeline.extraction.lexicon import any_of
from timeline.extraction.name_stretches import NameStretches
from timeline.extraction.referents import MOST_NAMED, NAME_TOKENS, Mention, Referent, as_printed, sounds_feminine
from timeline.extraction.shared_names import only_describes
from timeline.extraction.strange_lands import StrangeLands
from timeline.extraction.tokenise import fold

_WITH_COMMISSIONS = frozenset(("AFU", "ECW", "CMW"))
"""Other powers of which an article may mean the commission."""
_KIN = 6
"""Tokens from a word for one of the family to the name that it leads to."""
_LATELY = 60
"""How many mentions back a body may have been named that a short form stands for."""


@dataclass(slots=True)
class Name:
    """Capitals that are a name: `first` to `end`, from `start` on with a title."""

    start: int
    first: int
    end: int
    title: str
    before: str  # the word before the capitals, be it a particle of the name
    opening: bool  # whether they open a sentence
    single: bool  # whether it is one word


class UnknownNames(NameStretches, ApposedBodies):
    """Reads names of no table; a part of the cast of an article."""

    _surnames: dict[str, Referent]
    _full: set[str]
    strange: StrangeLands

    def _unknown(self, i: int, opening: bool) -> Mention | None:
        """A name nobody knows: capitalised words, with particles inside. Kept as a name."""
        if self._is_no_name(i, opening):
            return None
        end = self._closed_by_surname(i, self._body_goes_on(i, self._capitals_end(i)))
        if self._only_leads_to_name(i, end, opening):
            return None
        half = self._half_of_korea(i, end)
        if half is not None:
            return half
        name = self._with_title(i, end, opening)
        if name.single and name.before in self.words.AWARDS:
            return None  # "le prix Nobel"
        body = self._body_meant(name)
        if body is not None:
            return Mention(name.first, name.end, (body,))
        known = self._named_before(name)
        if known is not None:
            return Mention(name.start, name.end, (known,))
        if self._means_nobody(name):
            return None
        text = self.document.cut(name.first, name.end)
        if "#" in text or "\n" in text or "\t" in text:
            return None
        text = as_printed(text)
        referent = self.referents.get(text) or self._introduce(name, text)
        place = name.single and not name.title and name.before in self.words.PLACE_PREPOSITIONS
        return Mention(name.start, name.end, (referent,), place=place or self._is_spot(name.first, name.end))

    def _is_no_name(self, i: int, opening: bool) -> bool:
        """Whether a capital opens no name: "The", "Monday", "General" before whoever has the rank, "Minister"."""
        token, words = self.document.tokens[i], self.words
        low, alone = token.low, self._past_initials(i) == i
        if alone and (low in words.OPENERS or len(token.text.rstrip(".'’")) < 2):
            return True
        if low in self.strange.adjectives or low in words.TITLES or low in words.NAME_SUFFIXES:
            return True
        if low in words.MONTHS_AND_DAYS and not self._first_name_like_month(i):
            return True
        if self._opens_office(i) or opening and self._opens_by_doing(i) or self._field_of_many(i):
            return True
        if low in any_of(words, "QUARTERS", "CREEDS", "PARTISAN") and only_describes(
            self.document, i, self._found, words
        ):
            return True
        return low in words.GENERALS and not words.GENERAL.isdisjoint(self.document.lows[i + 1 : i + 3])

    def _capitals_end(self, i: int) -> int:
        """Where the capitals end that token `i` opens, with particles and marks inside: "Hung Shih-cheng", "J. de Wit"."""
        tokens, surname = self.document.tokens, self._past_initials(i)
        end = max(i + 1, surname)
        if tokens[i].low in self.strange.lands:
            return end
        while end < len(tokens) and end - max(i, surname - 1) < NAME_TOKENS:
            if self._other_name(end) and not self._owned_particle(end):
                break
            beyond = self._past_part(i, end)
            if beyond == end:
                break
            end = beyond
        return end

    def _past_part(self, i: int, end: int) -> int:
        """Past the next word of a name that token `i` opens; `end` itself where the name ends."""
        tokens, words, token = self.document.tokens, self.words, self.document.tokens[end]
        if token.cap and token.text[0].isalpha() and token.low not in words.MONTHS_AND_DAYS:
            return end if self.document.gap(end) > 1 or self._opens_office(end) else end + 1
        if self._hyphened_name(i, end):
            return end + 1  # "Hung Shih-cheng"
        if joined := joins(tokens, i, end, words):
            end += joined
            return self._found[end].end if end in self._found else end  # "Bank of England"
        if token.text == "." and len(tokens[end - 1].text) == 1:
            return end + 1
        particle = token.low in words.NAME_PARTICLES and token.low not in words.PARTICLES_APART
        return end + (particle and end + 1 < len(tokens) and tokens[end + 1].cap)

    def _closed_by_surname(self, i: int, end: int) -> int:
        """Past a known surname that closes an unknown first name: "Ivan | Petrov", "Wenceslao | Duarte Ayala"."""
        name = self._found.get(end)
        if name is None or not name.short or end - self._past_initials(i) >= 4 or self.document.gap(end) > 1:
            return end
        end = name.end
        while end < len(self.document.tokens) and end - i < NAME_TOKENS and self._name_goes_on(i, end):
            end += 1  # "Wenceslao Duarte Ayala", "Chou Ping-lai"
        return end

    def _only_leads_to_name(self, i: int, end: int, opening: bool) -> bool:
        """Whether the capitals only lead to a name: "Field Marshal | Idi Amin", "Visite | de Lavrov à Ankara"."""
        low, words, following = self.document.lows[i], self.words, self.document.lows[i + 1 : i + 2]
        if opening and low in self.lexicon.nouns and not words.NAME_PARTICLES.isdisjoint(following):
            return True
        return low in words.FIELD and not words.MARSHAL.isdisjoint(following) or self._is_rank(i, end)

    def _with_title(self, i: int, end: int, opening: bool) -> Name:
        """The name at tokens `i` to `end`, with its title, and without a particle that leads to no more of it."""
        lows, words = self.document.lows, self.words
        before = lows[i - 1] if i else ""
        at = i - 2 if before == "." else i - 1
        title = lows[at] if at >= 0 and lows[at] in words.TITLES and i not in self._firsts else ""
        first, start = i, at if title else i
        led, particle = self._title_before_particle(i)
        if led:  # "Dr. de Quay"
            title, first = led, particle
            start = first - (2 if lows[first - 1] == "." else 1)
        while end - 1 > first and lows[end - 1] in words.NAME_PARTICLES:
            end -= 1
        return Name(start, first, end, title, before, opening, end == first + 1)

    def _body_meant(self, name: Name) -> Referent | None:
        """A body that the article has named: "the Union", "the Court", "la Commission"."""
        single = name.single
        if single and self.means_the_union(name.first):
            return self.referents["EUU"]
        body = self._short_of_body(name.first, name.end)
        return self.referents["EUU"] if body is None and single and self._means_its_commission(name.first) else body

    def _named_before(self, name: Name) -> Referent | None:
        """Whoever the article has named by the same surname, or by a first name or initials alone."""
        i, end = name.first, name.end
        surname = self.document.tokens[self._surname_of(i, end)].folded
        known = self._surnames.get(surname) or self._by_first_name(name.title, i, end)
        told = self.words.TITLES.get(name.title, "")
        if known is not None and told and (known.gender or known.likely) not in ("", "x", told):
            known = self._namesake(surname, told) or known  # "His wife, Anna Bran ... Mr Bran": not she
        if known is not None and not self._of_the_same_name(known, i, end):
            return known
        text = self.document.tokens[i].text
        return (
            self.referents.get(text)
            if self._is_initials(name) and self.document.lows[i] not in self.words.TEXTS
            else None
        )

    def _namesake(self, surname: str, gender: str) -> Referent | None:
        """Somebody of that surname and gender, named before."""
        lately = islice(reversed(self.referents.values()), MOST_NAMED)
        people = (r for r in lately if r.type == "person" and (r.gender or r.likely) in ("", gender))
        return next((r for r in people if fold(r.name.split()[-1].lower()) == surname), None)

    def _is_initials(self, name: Name) -> bool:
        """ "The PFL"."""
        text = self.document.tokens[name.first].text
        return name.single and text.isupper() and 2 < len(text) < 7

    def _means_nobody(self, name: Name) -> bool:
        """ "The Tashkent Declaration", "Fisheries | Minister X", "the West | African bloc"; a word that may be any."""
        token, words, lows = self.document.tokens[name.first], self.words, self.document.lows
        determined = name.before in words.DETERMINERS
        if name.single:
            if token.low in words.TEXTS:
                return True
            plain = token.text[1:].islower() and not name.opening and token.low not in self.lexicon.forms
            named = name.title or plain or token.low in self.strange.lands
            if not named and not (determined and self._is_initials(name)) and not self._body_behind(name.end):
                return True
        if (name.single or determined) and self._opens_office(name.end):
            return True
        return lows[name.end - 1] in words.CONTINENTAL

    def _introduce(self, name: Name, text: str) -> Referent:
        """Whoever is named for the first time."""
        tokens, words, i, end, title = self.document.tokens, self.words, name.first, name.end, name.title
        kind = "person" if title or not name.single and not self._is_spot(i, end) else "name"
        land = name.single and tokens[i].low in self.strange.lands
        called = not title and not land and bool(self._body_behind(end))
        if land or called or not title and names_a_body(tokens, i, end, words):
            kind = "org"
        alone = name.single or kind == "org"
        gender = words.TITLES.get(title, "") or (words.GENDERS.get(name.before, "") if alone else "")
        gender = gender or (self._gender_of_kin(i) if kind == "person" else "")
        referent = Referent(text, text, kind, None, gender, soldier=title in words.RANKS)
        if kind == "person" and not name.single:
            referent.likely = GIVEN_GENDERS.get(tokens[i].folded, "")
        self.referents[text] = referent
        referent.country = self._home_behind(end) if called else None
        if kind == "org" and not name.single and not referent.country:
            inside = [self._found[k].entities[0] for k in range(i, end) if k in self._found]
            home = next((e for e in inside if e.type in ("adjective", "country")), None)  # "Cour de Fidji"
            referent.country = home.country if home is not None else None
            self.referents.setdefault(initials_of(tokens, i, end, words), referent)
        feminine = gender == "f" or not gender and sounds_feminine(tokens[i].low, words)
        referent.institution = kind == "org" and not feminine  # "Le groupe Exxon Mobil ... Il", not "La Cour ... Il"
        if kind == "person" and (title or not name.single):
            self._surnames[fold(tokens[self._surname_of(i, end)].low)] = referent
            if not name.single and len(tokens[i].text) > 3:
                self._first_names.setdefault(tokens[i].folded, referent)
        return referent

    def _gender_of_kin(self, i: int) -> str:
        """ "His wife, the translator | Anna Bran": what a word for one of the family tells of the name that it leads to."""
        words, lows = self.words, self.document.lows
        for k in range(i - 1, max(i - _KIN, -1), -1):
            if lows[k] in words.KIN:
                return words.GENDERS_OF_KIN.get(lows[k], "")
            if lows[k] != "," and (
                not lows[k].isalpha() or lows[k] in words.PREPOSITIONS or self.document.tokens[k].cap
            ):
                return ""
        return ""

    def _of_the_same_name(self, known: Referent, i: int, end: int) -> bool:
        """ "His wife, Anna Bran", after "Otto Bran": one of the same family."""
        lows, names = self.document.lows, fold(known.name.lower()).replace("-", " ").split()
        kin = lows[i - 1 - (lows[i - 1] == ",")] in self.words.KIN if i > 1 else False
        full = known.type == "person" and len(names) > 1 and end - i > 1
        full = full and (kin or self._is_another(known, i))
        return full and not any(may_be(self.document.tokens[i].folded, name) for name in names[:-1])

    def _is_another(self, known: Referent, i: int) -> bool:
        """ "Justin Lumbala ... Roger Lumbala": whom no table knows is called by his first name, if by any."""
        token, words = self.document.tokens[i], self.words
        plain = len(token.text) > 2 and token.text[1:].islower() and token.low not in words.RANKS
        return plain and known.country is None and known.key in self.referents and known.key not in self._full

    def means_the_union(self, i: int) -> bool:
        """ "The Union", once the European Union is named."""
        return self.document.lows[i] in self.words.UNION and "EUU" in self.referents

    def _means_its_commission(self, i: int) -> bool:
        """ "La Commission", once the European Union is named; not "la Commission mixte", "la Commission des droits"."""
        lows, words = self.document.lows, self.words
        if lows[i] not in words.COMMISSION or "EUU" not in self.referents:
            return False
        lately = (referent.country for mention in self.mentions[-_LATELY:] for referent in mention.referents)
        if not i or lows[i - 1] not in words.TAKING_UP or not _WITH_COMMISSIONS.isdisjoint(lately):
            return False
        after, following = (lows[k] if k < len(lows) else "." for k in (i + 1, i + 2))
        if words.PREPOSITIONS.get(after) == "of" or after in words.ABOUT or after in words.FOR:
            return following in self.lexicon.forms  # "a demandé à la Commission de rouvrir"
        free = after in self.lexicon.forms or after in any_of(words, "AND", "PREPOSITIONS", "NEGATIONS", "RELATIVES")
        return free or not after.isalpha()

    def _short_of_body(self, i: int, end: int) -> Referent | None:
        """ "The Court", "la Commission": the body named last whose name has that word."""
        low, words = self.document.lows[i], self.words
        body = low in words.BODIES or low in words.STATE_BODIES or low in words.BODY_WORDS
        at = i - 1 - (i > 1 and self.document.lows[i - 1] in words.SAME)  # "la même Cour"
        if end > i + 1 or not body or not i or self.document.lows[at] not in words.TAKING_UP:
            return None
        if end < len(self.document.tokens) and end in self._found and self.document.lows[end] not in words.AND:
            return None  # "le Conseil européen", "la Cour marocaine"
        for mention in reversed(self.mentions[-_LATELY:]):
            one = mention.referents[0] if len(mention.referents) == 1 else None
            if one is not None and one.type == "org" and len(one.name) > len(low) and low in one.name.lower().split():
                return one
        return None

    def _is_spot(self, start: int, end: int) -> bool:
        """ "The Ranai naval base", "l'atoll Second Thomas", "the feast of St Vitus": where or what something is,
        and nobody."""
        lows, words = self.document.lows, self.words
        if lows[end - 1] in words.SPOTS or end - start > 1 and lows[start] in any_of(words, "SAINTS", "LONE_SPOTS"):
            return True  # "Hotel Ivoire"
        if self.language == "en":
            near = lows[end : end + 2]
            return bool(near) and (near[0] in words.SPOTS or near[-1] in words.SPOTS and near[0] in words.OF_SPOTS)
        if not start:
            return False
        of = start > 1 and lows[start - 1] in words.OF_SPOTS
        if of and lows[start - 2] in words.BESIDE_WHICH - words.ACCREDITED and end - start == 1:
            return True  # "près de Kos", "au large de Chios"
        if not of and start > 1 and lows[start - 1] in words.OF_A_SPOT and lows[start - 2] in words.LONE_SPOTS:
            return True  # "l'hôpital militaire X"
        return lows[start - 1 - of] in (words.SPOTS if of else words.LONE_SPOTS)  # "le commissaire de district X"

    def _is_rank(self, i: int, end: int) -> bool:
        """Whether capitals are a rank alone, before a known name: "Field Marshal", "General"."""
        words, found = self.words, self._found.get(end)
        lows = [token.low for token in self.document.tokens[i:end]]
        ranked = lows[-1] in words.RANKS and all(low in words.RANKS or low in words.PARTS_OF_RANKS for low in lows)
        return ranked and found is not None and found.entities[0].type == "person"

    def _half_of_korea(self, i: int, end: int) -> Mention | None:
        """ "Le Nord", "the South", where the article tells of both Koreas."""
        low = self.document.tokens[i].low
        code = self.words.KOREAS.get(low)
        if (
            code is None
            or end > i + 1
            or not i
            or self.document.tokens[i - 1].low not in self.words.TAKING_UP | self.words.OF_OR_TO_ONE
        ):
            return None
        told = {name.entities[0].country for name in self._found.values()}
        known = self.gazetteer.country(code)
        return (
            Mention(i, end, (self.country_referent(known),)) if {"PRK", "KOR"} <= told and known is not None else None
        )
