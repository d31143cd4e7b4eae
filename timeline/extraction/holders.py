"""Who is meant by an office: whoever holds it on the day, was named with it, or is told of by it alone."""

from __future__ import annotations

from datetime import date

from timeline.extraction.called_by_title import CalledByTitle
from timeline.extraction.counterparts import Counterparts
from timeline.extraction.entity_types import HEADS
from timeline.extraction.gazetteer import Entity, Found, Gazetteer
from timeline.extraction.pairs import Pairs
from timeline.extraction.portfolios import is_one_of, meant_by
from timeline.extraction.referents import Mention, Referent, as_printed
from timeline.extraction.reporters import Reporters
from timeline.extraction.tokenise import capitalised

LED_AS_ONE = {"Commission européenne": "president", "Conseil européen": "council"}
"""Bodies of a union whose president the table gives, and as what."""
_LATELY = 60
"""Mentions among which whoever is called by an office alone was named."""
_PHRASE = 4
"""Words from the article of an office to its country: "la nouvelle ministre tunisienne"."""
_AT_THE_TOP = frozenset(("president", "head", "leader", "chief"))


class Holders(Counterparts, Pairs, Reporters, CalledByTitle):
    """Finds who holds an office; a part of the cast of an article."""

    gazetteer: Gazetteer
    day: date | None
    mentions: list[Mention]
    _firsts: set[int]  # first tokens of sentences
    _goes_on_lists: set[int]  # where the next country of an office in the plural begins

    def _referent(self, entity: Entity, kind: str) -> Referent:
        raise NotImplementedError

    def _holder(self, office: str, country: Referent, start: int, end: int, several: bool = False) -> Referent:
        """Who holds the office on the day, else whom the article named so, else a name made of the words."""
        code = country.country
        if office == "counterpart":
            office = self._office_of_peer(start, end)
        if not office or office in self.words.NOT_PERSON or office == "army":
            country.institution = True
            return country
        if office in _AT_THE_TOP:
            office = self.words.LED_MINISTRIES.get(self.document.lows[start], LED_AS_ONE.get(country.key, office))
        woman = self._is_a_womans(start)
        nowhere = (
            country.type == "org" and code is None
        )  # "le porte-parole du Conseil de sécurité nationale": of none named
        named = None if nowhere else _unless_a_man(self._offices.get((code, office)), woman)
        home = self.gazetteer.country(code or "") if country.type == "org" else None
        # An organisation of a state: its chief is not the state's.
        ours = home is not None and home.type == "country" and country.key not in LED_AS_ONE
        below = home is not None and country.key not in (home.key, *LED_AS_ONE)  # "le chef de la Minuss"
        ours = ours or below
        armed = not self.words.ARMIES.isdisjoint(self.document.lows[start:end])  # "its army chief" is no head of state
        if named is None and office in ("leader", "chief") and not (several or ours or armed):
            told = (
                self._offices.get((code, top)) for top in HEADS
            )  # whoever the article names, before the tables' president
            named = _unless_a_man(next((who for who in told if who is not None), None), woman)
            for top in HEADS if named is None else ():
                named = _unless_a_man(self._in_office(code, top), woman)
                if named is not None:
                    break
        if named is not None:
            return named
        person = self.gazetteer.holder(code or "", office, self.day) if not ours else None
        if person is None and office == "president" and not ours:
            monarch = self.gazetteer.holder(code or "", "prime", self.day)
            person = monarch if code in ("SUN", "ESP") else None
        if person is not None and not (woman and person.gender == "m"):
            return self._referent(person, "person")
        token = next((t for t in self.document.tokens[start:end] if t.low), None)
        label = self._label(office, country, start)
        key = f"office:{office}:{code or country.name}" + (":f" if woman else "")
        referent = self.referents.get(key)
        if referent is None and token is not None:
            referent = self.referents[key] = Referent(key, label, "office", code, "f" if woman else "", office)
        assert referent is not None
        return referent

    def _is_a_womans(self, start: int) -> bool:
        """ "la ministre", "la chancelière allemande": no man holds it, whoever the table gives."""
        lows, words = self.document.lows, self.words
        for k in range(start - 1, max(start - 1 - _PHRASE, -1), -1):
            if lows[k] in words.GENDERS:  # not "le président de | la Commission"
                return words.GENDERS[lows[k]] == "f" and self.document.word_before(k) not in words.OF_ONE_THING
            if lows[k] not in words.OFFICES and lows[k] not in words.ONE_MORE:
                return False
        return False

    def _in_office(self, code: str | None, office: str) -> Referent | None:
        person = self.gazetteer.holder(code or "", office, self.day)
        return self._referent(person, "person") if person is not None else None

    def that_of(self, country: Mention) -> Mention | None:
        """ "le président du Bénin et celui du Togo": the same office in another country."""
        articles, k, lows = self.words.ARTICLES, country.start - 1, self.document.lows
        if k < 1 or lows[k] not in articles and lows[k] not in self.words.OF_ONE_THING:
            return None
        while k > 0 and (lows[k] in articles or lows[k] in self.words.OF_ONE_THING):
            k -= 1
        of = lows[k + 1] in self.words.OF_ONE_THING  # not "said that the United States"
        if lows[k] not in self.words.THAT_OF or k < 1 or not of or not self.mentions:
            return None
        last = self.mentions[-1]
        home = country.referents[0]
        if home.type != "country" or not last.referents[0].office or not 0 < k - last.end < 4:
            return None
        return Mention(
            k, country.end, (self._holder(last.referents[0].office, home, country.start, country.end),), phrase=True
        )

    def next_of_list(self, home: Found) -> Mention | None:
        """ "Les présidents du Honduras, X, et du Salvador, Y": the second country of an office in the plural."""
        if not self.mentions or home.entities[0].type not in ("adjective", "country", "metonym"):
            return None
        last = self.mentions[-1]
        if len(last.referents) != 1 or not last.referents[0].office:
            return None
        tokens, words, who = self.document.tokens, self.words, last.referents[0]
        at, end = last.start, home.end
        plural = not words.PLURAL_OFFICES.isdisjoint(self.document.lows[at : min(at + 4, last.end)])
        if not plural and at not in self._goes_on_lists:
            return None
        between = self.document.lows[last.end : home.start]
        linked = {*words.AND, *words.ARTICLES, ",", "de", "du", "d'", "of"}
        if not between or words.AND.isdisjoint(between) and between[0] != "," or not linked.issuperset(between):
            return None
        named = end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].cap
        country = self.gazetteer.country(home.entities[0].country or "")
        if not named or country is None:
            return None
        holder = self._holder(who.office, self._referent(country, "country"), home.start, end)
        skipped = between.count(",") + sum(map(words.AND.__contains__, between))
        self._goes_on_lists.add(last.end + skipped)
        return Mention(last.end + skipped, end, (holder,), phrase=True)

    def _bare_office(self, office: str, start: int, end: int, plural: bool) -> Mention | None:
        """ "le président" alone: the last one so called; a ministry or government of nobody in particular is no actor."""
        tokens, words = self.document.tokens, self.words
        text = as_printed(self.document.cut(start, end))
        key = "office:" + text.lower()
        if (
            end < len(tokens)
            and tokens[end].cap
            and tokens[end].text.isalpha()
            and tokens[end].low not in words.OPENERS
        ) and (end not in self._found or self._found[end].entities[0].type == "person"):
            return Mention(start, end, (Referent(key, text, "office", None, "", office),), bare=True)
        body = self._of_a_body(end)
        if body > end and not plural:
            text = as_printed(self.document.cut(start, body))
            return Mention(start, body, (Referent(f"office:{start}", capitalised(text), "office"),), bare=True)
        if plural or tokens[start].low in words.NOBODY_ALONE:
            return None
        person = office not in words.NOT_PERSON and office not in ("army", "delegation")
        if person and self._is_somebody(start):  # "Un ministre a été tué": none of those named before
            if office in ("state", "party"):
                return None
            return Mention(
                start,
                end,
                (Referent(f"office:{start}", capitalised(text), "office", None, "", office),),
                bare=tokens[min(end, len(tokens) - 1)].low in words.SPEAKING_FOR,
            )
        known = self._offices.get((None, office))
        party = office in ("leader", "chief") and self._of_a_party(start, end)
        offices, woman = meant_by(office, party), self._is_a_womans(start)
        other = "m" if woman else "f" if tokens[start].low in words.MENS_OFFICES else "none"
        for back, mention in enumerate(self.mentions[: -1 - _LATELY : -1], 1):
            for referent in mention.referents:
                fits = referent.office and is_one_of(referent.office, offices) and _may_be(referent)
                fits = fits and not (office == "prime" and self.titled_otherwise(mention))
                if fits and referent.gender != other:
                    topic = self._topic(len(self.mentions) - back, start, offices)
                    return Mention(start, end, (topic or referent,), bare=True)
        if known is not None and known.gender != other:
            return Mention(start, end, (known,), bare=True)
        determined = start > 0 and (
            tokens[start - 1].low in words.DETERMINERS or tokens[start - 1].low in words.GENDERED_ARTICLES
        )
        capital = tokens[start].cap
        if not (determined or capital) or office in ("state", "party"):
            return None
        key += ":f" if woman else ""
        gender = "f" if woman else ""
        referent = self.referents.get(key) or Referent(key, capitalised(text), "office", None, gender, office)
        self.referents[key] = referent
        return Mention(start, end, (referent,), bare=True)

    def _topic(self, k: int, start: int, offices: frozenset[str]) -> Referent | None:
        """ "Le ministre irakien a reçu son homologue. Le ministre ...": whom the sentence of mention `k` begins with, where
        the two hold one office."""
        topic, j = None, k - 1
        if self._firsts.isdisjoint(range(self.mentions[k].end, start + 1)):
            return None  # the same sentence goes on
        while j >= 0 and self._firsts.isdisjoint(range(self.mentions[j].start + 1, self.mentions[k].start + 1)):
            other = self.mentions[j]
            if len(other.referents) == 1 and not (other.role or other.place):
                who = other.referents[0]
                topic = who if is_one_of(who.office, offices) and _may_be(who) else None
            j -= 1
        return topic

    def _of_a_party(self, start: int, end: int) -> bool:
        """ "le dirigeant socialiste", "the Conservative leader": no king is meant."""
        lows, words = self.document.lows, self.words
        return not words.PARTISAN.isdisjoint((*lows[max(0, start - 1) : start], *lows[end : end + 1]))

    def _is_somebody(self, start: int) -> bool:
        """Whether an office is anybody's: "un autre ministre", "a new president", "any minister"."""
        lows, words = self.document.lows, self.words
        k = start - 1
        while k > 0 and lows[k] in words.ONE_MORE:
            k -= 1
        return k >= 0 and (lows[k] in words.SOMEBODY or lows[k] in words.NOBODY)

    def _of_a_body(self, end: int) -> int:
        """Past "de son comité olympique", "of the tribunal": the office is in a body, and no state's."""
        tokens, words = self.document.tokens, self.words
        if end + 1 >= len(tokens) or tokens[end].low not in words.OF_ONE_THING:
            return end
        k = end + 1
        while k + 1 < len(tokens) and (tokens[k].low in words.DETERMINERS or tokens[k].low in words.POSSESSIVES):
            k += 1
        if (
            tokens[k].low not in words.BODIES
            and tokens[k].low not in words.CHAIRED
            or tokens[k].cap
            or k in self._found
        ):
            return end
        following = tokens[k + 1] if k + 1 < len(tokens) else None
        modified = following is not None and self.language == "fr" and not following.cap and k + 1 not in self._found
        return k + 2 if modified and following is not None and self._modifies_body(k + 1) else k + 1

    def _modifies_body(self, k: int) -> bool:
        """Whether a small word after a body goes on with it: "comité olympique"."""
        low, words = self.document.tokens[k].low, self.words
        small = low in words.PREPOSITIONS or low in words.DETERMINERS or low in words.ADVERBS or low in words.AND
        tenses = {reading.tense for reading in self.lexicon.forms.get(low, ())}
        acts = "pp" not in tenses or not words.DETERMINERS.isdisjoint(self.document.lows[k + 1 : k + 2])
        small = small or low in words.AUXILIARY_STARTS or bool(tenses - {"pp"}) and acts  # "l'agence pourrait"
        return low.isalpha() and not small and low not in words.MONTHS_AND_DAYS and low not in words.RELATIVES

    def _new_holder(self, office: str, start: int, end: int) -> Mention:
        """ "His foreign minister": of the country of whoever was named last, and none of those named before."""
        tokens, words = self.document.tokens, self.words
        text = as_printed(self.document.cut(start, end))
        if not self._named_next(end):
            low = tokens[start - 1].low
            several = (
                self._two_powers_before()
                if words.OWNERS.get(low) == "mp" and office in words.NOT_PERSON | {"army"}
                else ()
            )
            if several:
                return Mention(start, end, several, phrase=True)  # "Paris et Tripoli ... Leurs troupes"
            head = self._head_of_report(start, end) or self._head_before(start)
            for mention in (*((head,) if head is not None else ()), *reversed(self.mentions[-12:])):
                owner = mention.referents[0]
                person = owner.type in ("person", "office")
                if mention.place or person and low in words.OF_POWERS or not person and low in words.OF_PERSONS:
                    continue
                country = self.gazetteer.country(owner.country or "")
                if country is not None and owner.office != office:
                    home = self._referent(country, "org" if country.type == "org" else "country")
                    return Mention(start, end, (self._holder(office, home, start, end),), phrase=True)
                break
        name = capitalised(text)
        return Mention(start, end, (Referent(f"office:{start}", name, "office", None, "", office),), bare=True)

    def _two_powers_before(self) -> tuple[Referent, ...]:
        """The last two powers that "and" joins."""
        tokens, words = self.document.tokens, self.words
        for one, other in zip(reversed(self.mentions[-13:-1]), reversed(self.mentions[-12:]), strict=False):
            between = [tokens[k].low for k in range(one.end, other.start)]
            powers = [m.referents[0] for m in (one, other) if len(m.referents) == 1 and not m.place]
            joined = 0 < len(between) < 4 and not words.AND.isdisjoint(between)
            if joined and len(powers) == 2 and all(r.type in ("country", "org") for r in powers):
                return tuple(powers)
        return ()

    def _named_next(self, end: int) -> bool:
        """Whether a comma and a name follow: "le ministre de l'intérieur, Rubén Cáceres", "the President, Mr Hale"."""
        tokens, words = self.document.tokens, self.words
        if end < len(tokens) and tokens[end].low in words.FIELD_PREPOSITIONS:  # "le ministre | de la pêche, X"
            stop = end + 8
            while end < min(stop, len(tokens)) and tokens[end].text != "," and not tokens[end].cap:
                end += 1
        if end + 1 >= len(tokens) or tokens[end].text != ",":
            return False
        at = end + 1
        while at < len(tokens) and (tokens[at].low in words.TITLES or tokens[at].text == "."):
            at += 1
        if at >= len(tokens) or not tokens[at].cap or tokens[at].low in words.OPENERS:
            return False
        name = self._found.get(at)
        return name.entities[0].type == "person" if name is not None else tokens[at].low not in words.MONTHS_AND_DAYS

    def body_referent(self, entity: Entity) -> Referent:
        """The referent of an organisation, made where the article has not named it so."""
        return self._referent(entity, "org")

    def country_referent(self, entity: Entity) -> Referent:
        """The referent of a country, made where the article has not named it so."""
        return self._referent(entity, "country")


def _unless_a_man(who: Referent | None, woman: bool) -> Referent | None:
    return None if who is not None and woman and who.gender == "m" else who


def _may_be(referent: Referent) -> bool:
    """Whether somebody told of before may be called by an office alone."""
    return referent.type in ("person", "office") and bool(referent.name)
