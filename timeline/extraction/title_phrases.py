"""Long phrases of office before a comma and a name: "the third secretary at the embassy, Mr X,", "le président de la
commission des finances, M. X,": one person, and nobody else that the phrase names."""

from __future__ import annotations

from timeline.extraction.gazetteer import Found
from timeline.extraction.governing import Governing
from timeline.extraction.lexicon import any_of
from timeline.extraction.portfolios import MINISTER, PORTFOLIOS, is_minister
from timeline.extraction.referents import Mention, Referent, as_printed
from timeline.extraction.scenes import POSTED
from timeline.extraction.tokenise import capitalised

_LONGEST = 16
"""Tokens that such a phrase may take."""
_WHOLE = 3
"""Spaces in a title that says more than any name in it."""
_CLOSING = frozenset(",;.):—–")
_HOMES = frozenset(("country", "org", "place"))
_OF_STATES = frozenset(("president", "prime", "head", "leader", "chief"))


class TitlePhrases(Governing):
    """Gathers such phrases into one mention, before the name is joined to it; a part of the cast of an article."""

    referents: dict[str, Referent]
    _found: dict[int, Found]

    def gather_title(self, name: Mention) -> None:
        """Put one mention of an office in the place of all that the phrase before a comma and `name` names."""
        who = name.referents[0] if len(name.referents) == 1 else None
        if who is None or who.type not in ("person", "name"):
            return
        comma = self._comma_before(name.start)
        if comma < 2 or not self._closed(name):
            return
        begin = self._begin_of_phrase(comma)
        if begin < 1 or self.document.lows[begin - 1] in self.words.POSSESSIVES:
            return  # "son représentant à Katmandou, X": of whoever was named last
        inner = self._within(begin, name.start)
        if not inner or self._reads_well(inner, comma):
            return
        if not self._heads_a_title(begin, comma) and not self._is_called_so(begin, comma, name):
            return
        if inner[0].start < begin - 2 or True in map(self._is_known, inner) and not self._is_served(inner, begin):
            return
        del self.mentions[-len(inner) :]
        called = inner[0].referents[0]
        if called.type == "name" and self._may_stand_alone(called.name.lower()) and who.type == "person":
            self.referents[called.name] = who  # "The Chairperson", from then on
        begin = min(begin, inner[0].start)
        office = self._office_in(inner, begin, comma)
        text, home = as_printed(self.document.cut(begin, comma)), self._home_in(inner, begin, comma)
        referent = Referent(f"office:{begin}", capitalised(text), "office", home, "", office)
        gathered = Mention(begin, comma, (referent,), bare=True)
        self._governed(gathered)
        self.mentions.append(gathered)

    def _within(self, begin: int, end: int) -> list[Mention]:
        return [mention for mention in self.mentions[-4:] if mention.end > begin and mention.start < end]

    def _led_by_office(self, name: Mention) -> bool:
        """ "Its leader, Foreign Minister X, said": one man; "the mayor, Foreign Minister X, and the bishop" lists."""
        lows, end, before = self.document.lows, name.end, self.mentions[-2] if len(self.mentions) > 1 else None
        if before is None or not before.bare or before.referents[0].type != "office" or end + 1 >= len(lows):
            return False
        if lows[before.end : name.start] != [","] or lows[end] != ",":
            return False
        owned = before.start > 0 and lows[before.start - 1] in self.words.POSSESSIVES
        owned = owned or lows[before.start] in self.words.POSSESSIVES
        return owned and lows[end + 1] not in self.words.AND and not self.document.tokens[end + 1].cap

    def _titles_whoever(self, last: Mention, title: Mention, gap: list[str]) -> bool:
        """ "Mr Smith, the Trade Commissioner, flew": a title in capitals between two commas; "and" after it lists."""
        lows, words, end = self.document.lows, self.words, title.end
        who = title.referents[0]
        if who.type not in ("person", "name") or who.country or who.office or len(gap) != 2:
            return False
        if gap[1] not in words.ARTICLES:
            return False
        if last.referents[0].type not in ("person", "name") or end + 1 >= len(lows) or lows[end] != ",":
            return False
        head = lows[end - 1]
        if head not in words.HUMANS and head not in words.OFFICES:
            return False
        follows = lows[end + 1]
        return not (self.document.tokens[end + 1].cap or follows in words.AND or follows in words.DETERMINERS)

    def _may_stand_alone(self, low: str) -> bool:
        """ "The Chairperson", but "the Australian High Commissioner" after that of another land."""
        return low in self.words.HUMANS and low not in any_of(self.words, "ENVOYS", "OUTSIDERS")

    def _comma_before(self, start: int) -> int:
        """The comma before a name and its titles; -1 where there is none."""
        lows, words = self.document.lows, self.words
        small = any_of(words, "TITLES", "RANKS", "FORMER")
        k = start - 1
        if k > 0 and lows[k] in words.ARTICLES and self.lexicon.code == "fr" and lows[k + 1] in self.words.OFFICES:
            k -= 1  # "le représentant des États-Unis, l'ambassadeur X,"
        while k > 0 and (lows[k] in small or lows[k] == "." and lows[k - 1] in small or self._is_rank_word(k)):
            k -= 1
        return k if k > 0 and lows[k] == "," else -1

    def _is_rank_word(self, k: int) -> bool:
        """ "Field | Marshal", "His Excellency | Mr", "General"."""
        low = self.document.lows[k]
        return self.document.tokens[k].cap and (
            low in self.words.BEFORE_RANKS or self.words.OFFICES.get(low) == "general"
        )

    def _closed(self, name: Mention) -> bool:
        """Whether a mark closes what stands between commas."""
        tokens = self.document.tokens
        return name.end >= len(tokens) or tokens[name.end].text in _CLOSING

    def _begin_of_phrase(self, comma: int) -> int:
        """Where the phrase before a comma begins, behind its article; -1 where it has none."""
        lows, words, forms = self.document.lows, self.words, self.lexicon.forms
        k, begin = comma - 1, -1
        while k >= 0 and comma - k < _LONGEST:
            low = lows[k]
            if low in words.DETERMINERS:
                begin = k + 1
                link = k - (low not in words.PREPOSITIONS)  # "du", "of the"
                if link < 1 or lows[link] not in words.PREPOSITIONS or k in self._firsts or not self._is_noun(link - 1):
                    return begin
                k = link - 1
                continue
            if not low[0].isalpha() and low != "." or low in words.RELATIVES or low in words.SUBJECT_PRONOUNS:
                return begin
            if k + 1 in self._firsts or low in words.MONTHS_AND_DAYS or low in words.POSSESSIVES:
                return begin
            if low in forms and not self._is_noun(k):
                return begin
            if low in words.AND and not self.document.tokens[k + 1].cap:
                return begin
            k -= 1
        return begin

    def _is_noun(self, k: int) -> bool:
        """Whether a token is surely no verb: what somebody is, a capital, a word that is none."""
        token, words = self.document.tokens[k], self.words
        named = token.cap or token.low in words.HUMANS or token.low in words.OFFICES or token.low in words.BODIES
        return (
            named or token.low.isalpha() and token.low not in self.lexicon.forms and token.low not in words.PREPOSITIONS
        )

    def _heads_a_title(self, begin: int, comma: int) -> bool:
        """Whether the head of the phrase is what somebody is."""
        words, heads = self.words, self._heads(begin, comma)
        return any((low in words.HUMANS or low in words.OFFICES) and low not in words.NOT_PERSON for low in heads)

    def _is_called_so(self, begin: int, comma: int, name: Mention) -> bool:
        """ "The Lord Privy Seal, Mr X,", "the Political Resident in the Gulf, Sir Y,": capitals before a titled name, headed
        by no word for an office; not "in the House of Commons, Mr X,", "the Kuwait Oil Company, Mr X,"."""
        tokens, lows, words, titles = self.document.tokens, self.document.lows, self.words, self.words.TITLES
        if self.lexicon.code == "fr" or lows[begin - 1] not in words.ARTICLES or not tokens[begin].cap:
            return False
        titled = lows[name.start] in titles or lows[comma + 1] in any_of(words, "TITLES", "RANKS", "BEFORE_RANKS")
        before = lows[begin - 2] if begin > 1 and begin - 1 not in self._firsts else ""
        if not titled or words.PREPOSITIONS.get(before, "of") not in ("of", "by", "participant"):
            return False
        small = any_of(words, "PREPOSITIONS", "ARTICLES", "AND")
        head = self._stop(begin, comma) - 1
        known = any(k in self._found and self._found[k].end > head for k in range(begin, head + 1))
        body = lows[head] in any_of(words, "BODY_WORDS", "BODIES", "STATE_BODIES", "SPOTS", "MONTHS_AND_DAYS")
        return not known and not body and all(tokens[k].cap or lows[k] in small for k in range(begin, comma))

    def _head(self, begin: int, comma: int) -> str:
        """What the phrase says first that somebody is: the "spokesman" of a government, "porte-parole"."""
        return next((low for low in self._heads(begin, comma) if low in self.words.OFFICES), "")

    def _heads(self, begin: int, comma: int) -> list[str]:
        """The words among which the head of the phrase is: the last before a preposition, in French any of those."""
        stop = self._stop(begin, comma)
        return self.document.lows[begin if self.lexicon.code == "fr" else max(begin, stop - 1) : stop]

    def _stop(self, begin: int, end: int) -> int:
        """The first preposition of the phrase; `end` where it has none."""
        lows, words = self.document.lows, self.words
        return next((k for k in range(begin, end) if lows[k] in words.PREPOSITIONS), end)

    def _reads_well(self, inner: list[Mention], comma: int) -> bool:
        """Whether the phrase is one office already, or that of an envoy and where he is posted."""
        first, last = inner[0], inner[-1]
        body = first.referents[0].office in self.words.NOT_PERSON and not first.phrase
        office = not body and (first.referents[0].type == "office" or first.phrase or first.bare)
        posted = len(inner) == 2 and first.phrase and last.place
        return posted or len(inner) == 1 and office and last.end >= comma

    def _is_known(self, mention: Mention) -> bool:
        """Whether somebody else is named inside the phrase."""
        known = (self._found.get(k) for k in range(mention.start, mention.end))
        return any(name is not None and name.entities[0].type == "person" for name in known)

    def _is_served(self, inner: list[Mention], begin: int) -> bool:
        """ "The envoy of President X, Y": who is known has whoever is named next in his service."""
        lows, words, served = self.document.lows, self.words, inner[-1]
        stop = next((k for k in range(begin, served.start) if lows[k] in words.PREPOSITIONS), -1)
        alone = not any(self._is_known(m) for m in inner[:-1])
        return alone and served.role == "of" and not words.SERVING.isdisjoint(lows[begin : max(begin, stop)])

    def _office_in(self, inner: list[Mention], begin: int, comma: int) -> str:
        """What the phrase says that somebody is: an office alone, or any minister; "the premier of Queensland" is not that of
        the state."""
        first, last = inner[0].referents[0], inner[-1].referents[0]
        if is_minister(last.office) and inner[-1].end >= comma:
            return last.office
        if first.type not in ("office", "person"):
            return ""
        if first.office in self.words.NOT_PERSON:
            held = self.words.OFFICES.get(self._head(begin, comma), "")
            return held if held not in self.words.NOT_PERSON else ""
        part = first.office in _OF_STATES and any(m.place and m.referents[0].type == "place" for m in inner[1:])
        if part or inner[0].phrase and first.office in PORTFOLIOS:
            return MINISTER if first.office != "prime" and not part else ""
        return first.office

    def _home_in(self, inner: list[Mention], begin: int, comma: int) -> str | None:
        """Whose office it is: the country told with it, or that of the house or the town in which it is."""
        lows, words = self.document.lows, self.words
        stop, phrase = self._stop(begin, comma), " ".join(lows[begin:comma])
        for title, homes in words.HOME_PHRASES.items():
            if title.count(" ") >= _WHOLE and title in phrase:
                return homes[0]  # "the Secretary of State for Commonwealth Relations"
        for k in range(begin, stop):
            name = self._found.get(k)
            if name is not None and name.entities[0].type == "adjective":
                return name.entities[0].country
        sent = not any_of(words, "ENVOYS", "OUTSIDERS").isdisjoint(lows[begin:stop])
        sent = sent or inner[0].referents[0].office in POSTED or self.words.OFFICES.get(lows[stop - 1]) in POSTED
        for mention in inner:
            one = mention.referents[0]
            if one.type in ("office", "person") and one.country and not mention.bare:
                return one.country
            there = lows[mention.start - 1] in words.POSTED_AT or lows[mention.start - 2] in words.POSTED_AT
            if one.type in _HOMES and one.country and not (sent and there):
                return one.country
        return None
