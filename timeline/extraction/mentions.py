"""Who is named where: names, offices and titles of an article, each joined to the one it means."""

from __future__ import annotations

from datetime import date

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found, Gazetteer, is_ordinary
from timeline.extraction.homes import give_homes
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.offices import Offices
from timeline.extraction.referents import NAME_TOKENS, Mention, Referent, as_printed
from timeline.extraction.tokenise import fold
from timeline.extraction.vocabulary import NAME, OFFICE

_TOWNS_TOO = frozenset(("LUX", "SGP", "MCO", "DJI", "KWT", "PAN", "GTM"))  # "à Luxembourg" is the town

_FAMILY_FIRST = frozenset(("CHN", "PRK", "KOR", "VNM", "TWN", "KHM"))  # "Kim Jong-un", later "Kim"

_ARTICLES = frozenset(("al", "el"))  # "Omar al-Bashir", later "Bashir"


class Cast(Offices):
    """The people, powers and places of one article, in the order in which they come."""

    def __init__(self, document: Document, lexicon: Lexicon, gazetteer: Gazetteer, day: date | None) -> None:
        self.document, self.lexicon, self.gazetteer, self.day = document, lexicon, gazetteer, day
        self.words = lexicon.words
        self.language = lexicon.code
        self.referents: dict[str, Referent] = {}
        self.mentions: list[Mention] = []
        self._surnames: dict[str, Referent] = {}
        self._last: dict[str, str] = {}  # who of a surname was named last, by key
        self.adjectives: dict[int, Referent] = {}
        self._offices: dict[tuple[str | None, str], Referent] = {}
        found = gazetteer.find(document.tokens)
        self._found = {name.start: name for name in found}
        self._full = {e.key for name in found if not name.short for e in name.entities if e.type == "person"}
        self._read()

    # -- reading ------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        tokens, words, found = self.document.tokens, self.words, self._found
        firsts = self._firsts = {sentence.first for sentence in self.document.sentences}
        after = 0
        for i in sorted({*found, *self.document.where(OFFICE | NAME)}):
            if i < after:
                continue
            if i in found:
                mention = self._named(found[i])
                after = found[i].end
            elif tokens[i].low in words.OFFICES:
                mention = self._office(i)
            else:
                mention = self._unknown(i, i in firsts or (i > 0 and tokens[i - 1].text in '«“"'))
            if mention is not None:
                self._governed(mention)
                self._join_apposition(mention)
                after = mention.end
        self._look_ahead()
        give_homes(self.document, found, self.mentions, words)

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
                last = self.mentions[-1] if self.mentions else None
                if last is not None and low == "," and last.preposition and last.start - 1 in self._firsts:
                    return  # "À Luxembourg, les ministres": no list
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

    def _is_place(self, found: Found, entity: Entity, before: str) -> bool:
        if entity.type == "org":
            return False
        tokens = self.document.tokens
        if entity.type == "metonym":
            return before in self.words.PLACE_PREPOSITIONS - {"to"} or (
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
        ):
            return None
        end = i + 1
        while end < len(tokens) and end - i < NAME_TOKENS and not self._other_name(end):
            token = tokens[end]
            if token.cap and token.text[0].isalpha() and token.low not in words.MONTHS_AND_DAYS:
                if self.document.gap(end) > 1:
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
        known = self._surnames.get(fold(tokens[end - 1].low))
        if known is not None:
            return Mention(start, end, (known,))
        size = end - i
        if size == 1 and not title and (opening or not tokens[i].text[1:].islower() or low in self.lexicon.forms):
            return None
        text = self.document.cut(i, end)
        if any(mark in text for mark in "#\n\t"):
            return None
        text = as_printed(text)
        kind = "person" if title or size > 1 else "name"
        referent = self.referents.get(text)
        if referent is None:
            gender = words.TITLES.get(title, "") or ("" if size > 1 else words.GENDERS.get(before, ""))
            referent = Referent(text, text, kind, None, gender, soldier=title in words.RANKS)
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


def _agree(person: Referent, office: Referent) -> bool:
    return person.country is None or office.country is None or person.country == office.country


def _continues(document: Document, at: int) -> bool:
    """Whether a capitalised word goes on with the name just before it, on the same line and in the same phrase."""
    token = document.tokens[at]
    return token.cap and token.text.isalpha() and document.gap(at) <= 1 and token.text[1:].islower()
