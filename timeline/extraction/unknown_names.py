"""Names that no table knows: capitalised words, with particles inside, kept as names and taken up again."""

from __future__ import annotations

from timeline.extraction.bodies import initials_of, joins, names_a_body
from timeline.extraction.by_title import may_be
from timeline.extraction.languages.given import GIVEN_GENDERS
from timeline.extraction.lexicon import any_of
from timeline.extraction.name_stretches import NameStretches
from timeline.extraction.referents import NAME_TOKENS, Mention, Referent, as_printed, sounds_feminine
from timeline.extraction.strange_lands import StrangeLands
from timeline.extraction.tokenise import fold

_WITH_COMMISSIONS = frozenset(("AFU", "ECW", "CMW"))
"""Other powers of which an article may mean the commission."""
_LATELY = 60
"""How many mentions back a body may have been named that a short form stands for."""


class UnknownNames(NameStretches):
    """Reads names of no table; a part of the cast of an article."""

    _surnames: dict[str, Referent]
    _full: set[str]
    strange: StrangeLands

    def _unknown(self, i: int, opening: bool) -> Mention | None:
        """A name nobody knows: capitalised words, with particles inside. Kept as a name."""
        tokens, words = self.document.tokens, self.words
        low, surname = tokens[i].low, self._past_initials(i)
        if (
            low in words.OPENERS
            and surname == i
            or low in self.strange.adjectives
            or low in words.TITLES
            or low in words.NAME_SUFFIXES
            or low in words.MONTHS_AND_DAYS
            and not self._first_name_like_month(i)
            or len(tokens[i].text.rstrip(".'’")) < 2
            and surname == i
            or self._opens_office(i)
            or opening
            and self._opens_by_doing(i)
            or self._field_of_many(i)
            or low in words.GENERALS
            and not words.GENERAL.isdisjoint(self.document.lows[i + 1 : i + 3])
        ):
            return None
        end = max(i + 1, surname)
        while (
            end < len(tokens)
            and low not in self.strange.lands
            and end - max(i, surname - 1) < NAME_TOKENS
            and (self._owned_particle(end) or not self._other_name(end))
        ):
            token = tokens[end]
            if token.cap and token.text[0].isalpha() and token.low not in words.MONTHS_AND_DAYS:
                if self.document.gap(end) > 1 or self._opens_office(end):
                    break
                end += 1
            elif self._hyphened_name(i, end):
                end += 1  # "Hung Shih-cheng"
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
                    and token.low not in words.PARTICLES_APART
                )
                or token.text == "."
                and len(tokens[end - 1].text) == 1
            ):
                end += 1
            else:
                break
        end = self._body_goes_on(i, end)
        # A known surname may close an unknown first name: "Ivan Petrov", "Robert Kennedy".
        if (
            end in self._found
            and self._found[end].short
            and end - surname < 4
            and end > i
            and self.document.gap(end) <= 1
        ):
            end = self._found[end].end
            while end < len(tokens) and end - i < NAME_TOKENS and self._name_goes_on(i, end):
                end += 1  # "Wenceslao Duarte Ayala", "Chou Ping-lai"
        if (
            opening
            and low in self.lexicon.nouns
            and tokens[i + 1 : i + 2]
            and tokens[i + 1].low in words.NAME_PARTICLES
        ):
            return None  # "Visite de Lavrov à Ankara": the first word of a headline
        if low in words.FIELD and tokens[i + 1 : i + 2] and tokens[i + 1].low in words.MARSHAL or self._is_rank(i, end):
            return None  # "Field Marshal Idi Amin": the name follows, and is known
        before = tokens[i - 1].low if i else ""
        half = self._half_of_korea(i, end)
        if half is not None:
            return half
        title = before if before in words.TITLES else ""
        if before == "." and i > 1 and tokens[i - 2].low in words.TITLES:
            title = tokens[i - 2].low
        start = i - (2 if before == "." else 1) if title else i
        led, first = self._title_before_particle(i)
        if led:
            title, start, i = led, first - (2 if tokens[first - 1].text == "." else 1), first  # "Dr. de Quay"
        while end - 1 > i and tokens[end - 1].low in words.NAME_PARTICLES:
            end -= 1
        if end == i + 1 and self.means_the_union(i):
            return Mention(i, end, (self.referents["EUU"],))
        body = self._short_of_body(i, end)
        if body is None and end == i + 1 and self._means_its_commission(i):
            body = self.referents["EUU"]
        if body is not None:
            return Mention(i, end, (body,))
        known = self._surnames.get(tokens[self._surname_of(i, end)].folded) or self._by_first_name(title, i, end)
        if known is not None and not self._of_the_same_name(known, i, end):
            return Mention(start, end, (known,))
        size = end - i
        if size == 1 and low in words.TEXTS:
            return None  # "the Tashkent Declaration": nobody
        initials = size == 1 and tokens[i].text.isupper() and 2 < len(tokens[i].text) < 7
        if initials and tokens[i].text in self.referents:
            return Mention(start, end, (self.referents[tokens[i].text],))
        land = size == 1 and low in self.strange.lands
        named = land or tokens[i].text[1:].islower() and not opening and low not in self.lexicon.forms
        if size == 1 and not (title or named or initials and before in words.DETERMINERS):  # "the PFL"
            return None
        owned = size == 1 or before in words.DETERMINERS
        if owned and self._opens_office(end) or tokens[end - 1].low in words.CONTINENTAL:
            return None  # "Fisheries Minister X", "the West African bloc"
        text = self.document.cut(i, end)
        if "#" in text or "\n" in text or "\t" in text:
            return None
        text = as_printed(text)
        kind = "person" if title or size > 1 and not self._is_spot(i, end) else "name"
        if land or not title and names_a_body(tokens, i, end, words):
            kind = "org"
        referent = self.referents.get(text)
        if referent is None:
            alone = size == 1 or kind == "org"
            gender = words.TITLES.get(title, "") or (words.GENDERS.get(before, "") if alone else "")
            referent = Referent(text, text, kind, None, gender, soldier=title in words.RANKS)
            if kind == "person" and size > 1:
                referent.likely = GIVEN_GENDERS.get(tokens[i].folded, "")
            self.referents[text] = referent
            if kind == "org" and size > 1:
                inside = [self._found[k].entities[0] for k in range(i, end) if k in self._found]
                home = next((e for e in inside if e.type in ("adjective", "country")), None)  # "Cour de Fidji"
                referent.country = home.country if home is not None else None
                self.referents.setdefault(initials_of(tokens, i, end, words), referent)
            feminine = gender == "f" or not gender and sounds_feminine(tokens[i].low, words)
            referent.institution = (
                kind == "org" and not feminine
            )  # "Le groupe Exxon Mobil ... Il", not "La Cour ... Il"
            if (size > 1 or title) and kind == "person":
                self._surnames[fold(tokens[self._surname_of(i, end)].low)] = referent
                if size > 1 and len(tokens[i].text) > 3:
                    self._first_names.setdefault(tokens[i].folded, referent)
        place = size == 1 and not title and before in words.PLACE_PREPOSITIONS or self._is_spot(i, end)
        return Mention(start, end, (referent,), place=place)

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
        """ "The Ranai naval base", "l'atoll Second Thomas", "the Grand Banks": where something is, and nobody."""
        lows, words = self.document.lows, self.words
        if lows[end - 1] in words.SPOTS:
            return True
        if self.language == "en":
            near = lows[end : end + 2]
            return bool(near) and (near[0] in words.SPOTS or near[-1] in words.SPOTS and near[0] in words.OF_SPOTS)
        if not start:
            return False
        of = start > 1 and lows[start - 1] in words.OF_SPOTS
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
