"""Who has just come to an office, by what the article itself says: "X, elected prime minister on Sunday", "X, who succeeded
Y", "the new prime minister". Tables end some day, and the article knows better."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.portfolios import is_minister
from timeline.extraction.referents import Mention, Referent

_NEW = 400
"""Days after which nobody is called new in an office."""
_BACK = 9
"""Tokens before an office among which it is told how somebody came to it."""
_NEAR = 6
"""Tokens from "succeeded" to whoever was succeeded at most: « a succédé en juin à M. Y »."""
_POST = 3
"""Tokens behind whoever was succeeded among which the post is told: "at the | head | of the bank"."""
_SEATS = frozenset(("president", "prime", "monarch", "foreign", "defence", "economy", "interior", "secretary"))
"""Offices that one alone holds, and that are of the land named with them."""
_NAMED = frozenset(("person", "name"))
_BY_VOTE = frozenset(("president",))
"""Offices that whoever is elected to takes up only later."""
NEWLY = "new "
"""Before an office: that of whoever is to take it up."""


class Successors:
    """Seats those whom the article tells to have come to an office; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    gazetteer: Gazetteer
    day: date | None
    mentions: list[Mention]
    _firsts: set[int]
    _offices: dict[tuple[str | None, str], Referent]
    _by_table: dict[tuple[str | None, str], int]

    def _come_to(self, office: str, at: int, country: Referent | None) -> None:
        """Seat whom the words before the office at token `at` tell to have come to it: "elected X prime minister", "was
        sworn in as prime minister"."""
        words, lows = self.lexicon.words, self.document.lows
        if office not in _SEATS and not is_minister(office):
            return
        first = self._first_of_sentence(at)
        made = next((k for k in range(at - 1, max(at - _BACK, first - 1), -1) if lows[k] in words.MADE_OFFICE), -1)
        if made < 0 or lows[at - 1] in words.OFFICES or not self._told_as_done(made, at, first):
            return
        who = self._person_before(at, first)
        behind = who is not None and any(who in m.referents for m in self.mentions[-1:] if m.start > made)
        if not behind and not self._befell(made, first):
            return  # "whom the king named prime minister"
        if who is None or who.office and (who.country, who.office) in self._by_table:
            return
        if (
            not words.PARLIAMENTS.isdisjoint(lows[first:made])
            or lows[made] not in words.VOTED_IN
            or office not in _BY_VOTE
        ):
            self._sits(who, office, country or self._power_before(made, first))
        elif country is not None and country.country:
            self._offices[(country.country, NEWLY + office)] = who
            if self.gazetteer.holder(country.country, office, self.day) is None:
                self._sits(who, office, country)

    def _befell(self, made: int, first: int) -> bool:
        """ "X was elected", "X, named prime minister", "X became": it is told of X, and not done by X."""
        words, lows, forms = self.lexicon.words, self.document.lows, self.lexicon.forms
        if lows[made - 1] == "," or any(r.lemma in words.LOOKING for r in forms.get(lows[made], ())):
            return True
        beside = lows[max(first, made - 3) : made]
        return any(r.lemma == words.BE for low in beside for r in forms.get(low, ()))

    def succeeded(self, mention: Mention) -> None:
        """ "X, who succeeded Y in June": X holds what Y held, whatever the tables say of the day."""
        lows, words, gone = self.document.lows, self.lexicon.words, mention.referents[0]
        if not gone.office or mention.start < 2:
            return
        near = range(mention.start - 1, max(0, mention.start - _NEAR) - 1, -1)
        at = next((k for k in near if lows[k] in words.SUCCEEDED), -1)
        if (
            at < 0
            or "," in lows[at : mention.start]
            or any(token.cap for token in self.document.tokens[at : mention.start])
            or not words.BY.isdisjoint(lows[at : mention.start])  # "X was replaced by Y"
            or self._at_another_post(gone.office, mention.end)
        ):
            return
        first = self._first_of_sentence(at)
        who = self._person_before(at, first) if self._told_as_done(at, mention.start, first) else None
        if who is None or who.office:
            return
        power = Referent(gone.country or "", "", "country", gone.country)
        office, gone.office = gone.office, ""
        self._sits(who, office, power)

    def _at_another_post(self, office: str, at: int) -> bool:
        """ "succeeded X | at the head of the bank", "as mayor": not in the office that the tables give to X."""
        words, lows = self.lexicon.words, self.document.lows
        told = not words.SUCCEEDED_AS.isdisjoint(lows[at : at + _POST])
        return told and all(words.OFFICES.get(low) != office for low in lows[at : at + 2 * _POST])

    def _sits(self, who: Referent, office: str, country: Referent | None) -> None:
        who.type, who.office = "person", office
        code = country.country if country is not None else who.country
        who.country = who.country or code
        self._offices[(code, office)] = who
        self._by_table.pop((code, office), None)

    def _told_as_done(self, made: int, at: int, first: int) -> bool:
        """Not "will be elected", "could become", "was never appointed", "elected president in 1995", "élu vice-président"."""
        words, lows = self.lexicon.words, self.document.lows
        for low in lows[max(first, made - 4) : made + 1]:
            ahead = any(r.tense in ("fut", "cond") for r in self.lexicon.forms.get(low, ()))
            if ahead or low in any_of(words, "WILL_FORMS", "NEGATIONS", "INFINITIVE_MARKS", "CONDITIONS"):
                return False
        if any(r.tense == "inf" for r in self.lexicon.forms.get(lows[made], ())):
            return False
        if not words.NOT_HOLDING.isdisjoint(lows[made + 1 : at + 1]):
            return False
        year = str(self.day.year) if self.day is not None else ""
        return all(not low.isdigit() or len(low) != 4 or low == year for low in lows[made : at + _BACK])

    def _first_of_sentence(self, at: int) -> int:
        while at > 0 and at not in self._firsts:
            at -= 1
        return at

    def _person_before(self, at: int, first: int) -> Referent | None:
        """Whoever is named last before a token in its sentence, and is neither somebody's nor under a preposition."""
        for mention in reversed(self.mentions):
            if mention.start < first:
                return None
            who = mention.referents[0]
            if mention.end <= at and len(mention.referents) == 1 and who.type in _NAMED and not mention.place:
                return who if not mention.preposition else None
        return None

    def _power_before(self, at: int, first: int) -> Referent | None:
        """ "Japan's parliament elected": the state that the sentence names before; a union has many presidents."""
        begin = bisect_left(self.mentions, first, key=lambda mention: mention.start)
        named = (m.referents[0] for m in self.mentions[begin:] if m.start < at and not m.place)
        return next((who for who in named if who.type == "country" and who.country), None)

    def _new_one(self, office: str, start: int, at: int, code: str | None) -> Referent | str | None:
        """Whom "the new prime minister" means; the word for "new" where the tables know but one of old; else None."""
        words, lows = self.lexicon.words, self.document.lows
        new = next((low for low in lows[max(start - 1, 0) : at] if low in words.NEW_ONES), "")
        if not new or code is None:
            return None
        told = self._offices.get((code, NEWLY + office))
        if told is None and (code, office) not in self._by_table:
            told = self._offices.get((code, office))
        if told is not None:
            return told
        person = self.gazetteer.holder(code, office, self.day)
        old = person is not None and person.since is not None and self.day is not None
        return new if old and person and person.since and self.day and (self.day - person.since).days > _NEW else None
