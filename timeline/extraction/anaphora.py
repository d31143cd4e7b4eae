"""Words that take somebody up again: "l'Américain", "the tycoon", "le groupe armé", and lists told apart by country."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from timeline.extraction.apposed_bodies import ApposedBodies
from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found, Gazetteer
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.stances import INDICATIVE

_SOON = 70
"""Tokens between an office in the plural and the names of its holders."""
_LATELY = 12
"""How many mentions back two powers may have been named together."""
_FAR = 40
"""How many mentions back somebody may have been named."""
_MAY_BE_FIRMS = frozenset(("org", "name"))
_NOTHING = frozenset[str]()


class Anaphora(ApposedBodies):
    """Finds whom a definite phrase without a name means; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    gazetteer: Gazetteer
    referents: dict[str, Referent]
    mentions: list[Mention]
    compatriots: list[Mention]
    adjectives: dict[int, Referent]
    _found: dict[int, Found]
    _offices: dict[tuple[str | None, str], Referent]

    def settle_compatriots(self) -> None:
        """ "L'Américain", "the American": the person of that country named last, else the last of no known country."""
        if not self.compatriots:
            return
        places = {id(mention): k for k, mention in enumerate(self.mentions)}
        for who in self.compatriots:
            at = places.get(id(who))
            if at is None:
                continue  # it went into a name: "l'Islandaise Sigrun"
            country = who.referents[0].country
            before = [
                m.referents[0] for m in self.mentions[max(0, at - _FAR) : at] if len(m.referents) == 1 and not m.place
            ]
            people = [r for r in before if r.type == "person"]
            person = next((r for r in reversed(people) if r.country == country), None)
            if person is None and people and people[-1].country is None:
                person = people[-1]
                person.country = country
            if person is not None:
                who.referents = (person,)

    def taken_up(self, i: int) -> Mention | None:
        """ "Le groupe armé", "the agency", "the tycoon": the body or the person last introduced by such a word."""
        tokens, words = self.document.tokens, self.lexicon.words
        low = tokens[i].low
        body = low in words.BODIES or low in words.CALLED_SO or low in words.FIRMS
        capital = tokens[i].cap and not words.PRESENT_HEADLINES and not body  # "the Fund", but no "the American"
        before = i - 1 - (i > 1 and tokens[i - 1].low in words.SAME)  # "ce même fonds", "the same group"
        led = words.CONTRACTED.get(tokens[before].low) in words.TAKING_UP  # "la mission du Fonds", "au groupe"
        if not i or tokens[before].low not in words.TAKING_UP and not led or capital:
            return None
        if not body and low not in words.HUMANS or low in words.NOT_ALONE:
            return None  # "la première journée": nobody
        if self._says_which(i) or led and self._says_more(i):
            return None
        settled = self._settled_on(i) if body and tokens[i].cap else None
        if settled is not None:
            return Mention(i, i + 1, (settled,), bare=True)
        for mention in reversed(self.mentions[-_FAR:]):
            referent = mention.referents[0] if len(mention.referents) == 1 else None
            if referent is None or mention.place:
                continue
            union = low in self.gazetteer.called.get(referent.key, ())  # "the Fund", "the bloc"
            if body and (union or referent.type == "org" and self._is_a(mention, low)):
                return Mention(i, i + 1, (referent,), bare=True)
            if not body and referent.type == "person" and self._introduced(mention, low):
                return Mention(i, i + 1, (referent,), bare=True)
        firm = self._firm_told_of(i) if low in words.FIRMS else None
        return Mention(i, i + 1, (firm,), bare=True) if firm is not None else None

    def _firm_told_of(self, i: int) -> Referent | None:
        """ "Gazprom cut supplies. The company": the one body of a state that the sentence before is about, no unnamed firm
        having come in since."""
        lows, words, sentences = self.document.lows, self.lexicon.words, self.document.sentences
        at = bisect_right(sentences, i, key=attrgetter("first")) - 2
        before = sentences[at] if at >= 0 else None
        if before is None or before.kind == "heading":
            return None
        several = [m for m in self.mentions[-_FAR:] if m.start >= before.first and m.referents[0].type in _MAY_BE_FIRMS]
        several = [m for m in several if not m.place]
        who = several[0].referents[0] if several else None
        if who is None or who.type != "org" or several[0].role or any(m.referents[0] is not who for m in several):
            return None
        named = {*who.name.lower().split()} & (words.BODY_WORDS | words.BODIES)
        lettered = who.name.isupper()  # "the FSB"
        new = any(lows[k] in words.FIRMS or lows[k] in words.BODIES for k in range(before.first, i))
        called = self.gazetteer.called  # unions, parties, armed groups, each by words of its own
        return (
            None if named or lettered or new or who.key in called or who.country in called or not who.country else who
        )

    def _settled_on(self, i: int) -> Referent | None:
        """ "The Council", of the body called so with a capital twice, whatever other is named in between."""
        text = self.document.tokens[i].text
        so_called = [m for m in self.mentions[-_FAR:] if m.bare and self.document.tokens[m.start].text == text]
        known = {m.referents for m in so_called}
        return so_called[-1].referents[0] if len(so_called) > 1 and len(known) == 1 else None

    def _says_which(self, i: int) -> bool:
        """Whether the phrase says whose or which: "le groupe de Minsk", "the agency's", "le groupe Wagner"."""
        tokens, words = self.document.tokens, self.lexicon.words
        k = i + 1
        while k < len(tokens) and k < i + 3 and tokens[k].low.isalpha() and not tokens[k].cap:
            low = tokens[k].low
            if k in self._found:
                return True  # "le médiateur koweïtien"
            if low in words.OF_OR_FOR or low in words.BODIES or low in words.HUMANS:
                return True
            if low in self.lexicon.forms or low in words.PREPOSITIONS or low in words.ADVERBS:
                return False
            k += 1
        if k >= len(tokens):
            return False
        name = self._found.get(k)
        if tokens[k].low in words.CLITICS and self._acts(k + 1):
            return False  # « le groupe | l'a rompue »
        return tokens[k].low in words.ELIDED or tokens[k].cap or name is not None

    def _acts(self, k: int) -> bool:
        forms = self.lexicon.forms.get(self.document.lows[k], ()) if k < len(self.document.lows) else ()
        return any(r.tense in INDICATIVE for r in forms)

    def _says_more(self, i: int) -> bool:
        """Whether a word follows that may say which one is meant: "du parti au pouvoir", "les juges | de La Haye"."""
        words, at = self.lexicon.words, i + 1
        low = self.document.lows[at] if at < len(self.document.lows) else "."
        ends = not low[0].isalpha() or low in words.AND or low in words.ADVERBS or low in words.RELATIVES
        ends = ends or low in words.WILL_FORMS or low in words.SUBORDINATORS
        return not (ends or low in self.lexicon.forms or low in words.CLITICS or low in words.MONTHS_AND_DAYS)

    def _is_a(self, mention: Mention, low: str) -> bool:
        """Whether a body was named or introduced by this word, or may be called so: a bank is no party."""
        words, referent = self.lexicon.words, mention.referents[0]
        around = {*self._before_name(mention.start), *self.document.lows[mention.start : mention.end]}
        around.update(referent.name.lower().split())
        around.add(self._body_behind(mention.end))
        if low in around:
            return True
        if low in words.PARTY and around & words.PARTIES:
            return referent.country not in self.gazetteer.called  # a party of some land, and no union of states
        if not around.isdisjoint(words.CALLED_SO.get(low, _NOTHING)):
            return True  # "the airline", after "Qatar Airways"
        if low in words.FIRMS and not around.isdisjoint(words.FIRMS):
            return True  # "the company", after "Kinross, a mining firm,"
        named = around & words.BODY_WORDS - words.OF_ANY_KIND or around & words.BODIES
        if low not in words.BODIES_OF_MANY and low in words.ANY_BODY and referent.country in self.gazetteer.called:
            return False  # the United Nations are no "group"
        return not named and (low in words.ANY_BODY or low in words.CIVIL and referent.country is None)

    def _before_name(self, start: int) -> list[str]:
        """The words that may say what a name is: those of its phrase, and not "the Fund," nor "le Comité constate que"."""
        lows, words, forms, k = self.document.lows, self.lexicon.words, self.lexicon.forms, start
        while k > 0 and start - k < 5:
            low = lows[k - 1]
            if not low[0].isalpha() and low != "-" or low in words.COMPLEMENTISER:
                break
            if low in forms and low not in words.BODIES:
                tenses = {reading.tense for reading in forms[low]}
                if "pp" not in tenses and not tenses.isdisjoint(INDICATIVE):
                    break
            k -= 1
        return lows[k:start]

    def _introduced(self, mention: Mention, low: str) -> bool:
        return low in self.document.lows[max(0, mention.start - 5) : mention.end + 8]

    def hand_out(self) -> None:
        """ "Les ministres bolivien et chilien, X et Y": each name to its country, in order."""
        tokens, mentions = self.document.tokens, self.mentions
        k = -1
        while (k := k + 1) < len(mentions):
            group = mentions[k]
            count = len(group.referents)
            if count == 1:
                if not group.referents[0].country and group.referents[0].type == "person":
                    self._seat_two(k)
                continue
            names = mentions[k + 1 : k + 1 + count] if count > 1 else []
            fits = count > 1 and len(names) == count and all(r.type in ("office", "person") for r in group.referents)
            if fits and tokens[group.end].text == "," and names[0].start - group.end <= 3:
                if self._are_listed(names, group.referents):
                    self._seat(group, names)
                    group.referents = tuple(name.referents[0] for name in names)
                    group.end = names[-1].end
                    del mentions[k + 1 : k + 1 + count]
            elif count > 1 and all(r.type == "office" for r in group.referents):
                self._seat_later(group, k)

    def _are_listed(self, names: list[Mention], offices: tuple[Referent, ...]) -> bool:
        """Whether as many people are named one after the other, none of another country than the office at its place."""
        tokens, words = self.document.tokens, self.lexicon.words
        apart = all(
            len(name.referents) == 1
            and name.referents[0].type == "person"
            and (name.referents[0].country in (None, office.country))
            for office, name in zip(offices, names, strict=True)
        )
        linked = all(b.start - a.end <= 3 for a, b in zip(names, names[1:], strict=False))
        return apart and linked and any(t.low in words.AND for t in tokens[names[-2].end : names[-1].start])

    def _seat(self, group: Mention, names: list[Mention]) -> None:
        for office, name in zip(group.referents, names, strict=True):
            person = name.referents[0]
            person.country = person.country or office.country
            person.office = person.office or office.office
            self._offices[(person.country, person.office)] = person

    def _seat_two(self, k: int) -> None:
        """ "Téhéran et Bagdad ont signé. Les ministres, MM. X et Y": two names for the two powers that "and" joined last."""
        lows, words = self.document.lows, self.lexicon.words
        names = self.mentions[k : k + 2]
        at = names[0].start - 1
        head = next((j for j in range(at - 1, max(at - 8, 0), -1) if lows[j] in words.PLURAL_OFFICES), None)
        if len(names) < 2 or lows[at] != "," or head is None or any(j in self._found for j in range(head, at)):
            return
        people = [m.referents[0] for m in names if len(m.referents) == 1 and m.referents[0].type == "person"]
        if len(people) < 2 or any(p.country or p.office for p in people):
            return
        for j in range(k - 1, max(k - _LATELY, 0), -1):
            one, other = self.mentions[j - 1], self.mentions[j]
            between = self.document.lows[one.end : other.start]
            powers = [
                m.referents[0] for m in (one, other) if len(m.referents) == 1 and m.referents[0].type == "country"
            ]
            if len(powers) == 2 and 0 < len(between) < 4 and not words.AND.isdisjoint(between):
                if self._are_listed(names, (powers[0], powers[1])):
                    for person, power in zip(people, powers, strict=True):
                        person.country = power.country
                return

    def _seat_later(self, group: Mention, k: int) -> None:
        """ "The security chiefs of Kyrgyzstan and Tajikistan have signed. X and Y met": the names come afterwards."""
        count = len(group.referents)
        for j in range(k + 1, min(k + 12, len(self.mentions) - count + 1)):
            names = self.mentions[j : j + count]
            first = names[0].referents[0]
            if names[0].start - group.end > _SOON:
                return
            if first.type == "person" and not first.office and not first.country:
                if self._are_listed(names, group.referents) and not any(n.referents[0].office for n in names):
                    self._seat(group, names)
                return
