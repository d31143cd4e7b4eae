"""Phrases of office that do not mean its holder: a former minister, a deputy, "a Russian leader", the chief of a group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.lexicon import Lexicon, any_of, phrase_at
from timeline.extraction.office_labels import OfficeLabels
from timeline.extraction.referents import Mention, Referent, as_printed
from timeline.extraction.successors import NEWLY
from timeline.extraction.tokenise import capitalised
from timeline.extraction.whereabouts import BEYOND

_HEADS_OF_ANYTHING = frozenset(("chief", "leader", "spokes"))
"""Offices that are a state's own only where nothing else is said to be led."""

_FAR = 400
"""Words back to which it is looked whether somebody has been elected."""
_LATELY = 60
"""Mentions among which whoever held an office was named."""


class BesideHolders(OfficeLabels):
    """Tells holders from others; a part of the cast of an article."""

    lexicon: Lexicon
    referents: dict[str, Referent]
    _offices: dict[tuple[str | None, str], Referent]
    _by_table: dict[tuple[str | None, str], int]
    mentions: list[Mention]
    gazetteer: Gazetteer
    day: date | None

    def _standing(self, office: str, head: int, start: int, end: int, spans: Sequence[tuple[int, int]]) -> str | None:
        """What keeps the phrase from meaning the holder: "ancien", "adjointe", "un"; `None` where it means the holder.

        `head`: the token of the office itself; `spans`: the tokens that name whose office it is.
        """
        tokens, words = self.document.tokens, self.words
        if office in words.NOT_PERSON or office == "army":
            return None
        if then := phrase_at(self.document.lows, end, words.BACK_THEN):
            return then[-1]
        before = tokens[start - 1].low if start else ""
        if self.language == "fr" and any(r.tense == "pp" for r in self.lexicon.forms.get(before, ())):
            before = ""  # "a été élu chancelier": not the chancellor-elect
        around = [before, *self.document.lows[start : end + 2]]
        after = around[end - start + 1 :]
        goes_on = bool(after) and (after[0] in words.NOT_HOLDING or after[0] in words.BY)
        if goes_on and after[-1] in words.PREPOSITIONS or not goes_on:
            around = around[: end - start + 1]  # "par intérim" goes with the phrase; "élu en mai" says when he came
        second = ("vice",) if office == "vice" else ()  # the vice-president is one of the table
        if not words.NOT_HOLDING.isdisjoint(around):
            modifier = next((low for low in around if low in words.NOT_HOLDING and low not in second), None)
            if modifier is not None:
                return modifier
        if before in words.SOMEBODY:
            return before
        if coming := self._is_yet_to_come(start, head, end):
            return coming
        if office in _HEADS_OF_ANYTHING:
            named = {head, *(k for begin, stop in spans for k in range(begin, stop))}
            led = (tokens[k].low for k in range(start, end) if k not in named)
            small = words.LED_BY_HOLDERS
            return next((low for low in led if low.isalpha() and low not in small), None)
        return None

    def _is_yet_to_come(self, start: int, head: int, end: int) -> str:
        """ "Le nouveau président prêtera serment", told before anybody is elected: not the one who holds the office."""
        lows, words = self.document.lows, self.words
        new = next((low for low in lows[max(start - 1, 0) : head] if low in words.NEW_ONES), "")
        if not new or end + 1 >= len(lows) or not words.MADE_OFFICE.isdisjoint(lows[max(0, start - _FAR) : start]):
            return ""
        ahead = lows[end] in words.WILL_FORMS or any(r.tense == "fut" for r in self.lexicon.forms.get(lows[end], ()))
        return new if ahead else ""

    def becomes(self, start: int) -> bool:
        """Whether the office at `start` is what somebody becomes: "a été élu président", "elected X as president"."""
        tokens, words = self.document.tokens, self.words
        last = self.mentions[-1] if self.mentions else None
        given = last is not None and last.end == start and last.referents[0].type in ("person", "name")
        # "elected X prime minister"; behind "as", "comme", too, the name of whoever is elected may stand before it
        for k in range(start - 1, max(start - 8, -1), -1):
            low = tokens[k].low
            if low in words.MADE_OFFICE:
                before = tokens[k - 1].low if k else ""
                return before not in words.ARTICLES and not before.endswith(
                    words.NEWLY_ENDINGS
                )  # "the newly elected president"
            given = given or low in words.AS_WHAT
            small = (
                low in words.MONTHS_AND_DAYS
                or low.isdigit()
                or low in words.OFFICES
                or low in words.AS_WHAT
                or low in words.NEWLY
            )
            if not small and not (given and tokens[k].cap):
                return False
        return False

    def _takes_up(self, start: int, end: int) -> bool:
        """ "The former president left": not "a former president", nor "the former president, | Daniel arap Moi"."""
        tokens, lows = self.document.tokens[end : end + 2], self.document.lows
        at = bool(tokens) and tokens[0].text == ","
        definite = self.words.THE.intersection(lows[max(0, start - 2) : start + 1])
        return bool(definite) and not (len(tokens) > at and tokens[at].cap)

    def _former_holder(self, office: str, code: str | None) -> Referent | None:
        """ "Kofi Annan landed in Nairobi. The former | secretary-general": whoever was named and held the office, until he
        left it, if nobody else who was named did."""
        day, found = self.day, dict[str, Referent]()
        if day is None:
            return None
        people = (r for mention in self.mentions[-_LATELY:] for r in mention.referents if r.type == "person")
        for who in people:
            homes = (code,) if code is not None else (who.country, *BEYOND)
            held = (office, "head") if office == "chief" else (office,)  # "the former UN chief"
            terms = (t for home in homes for one in held for t in self.gazetteer.holders.get((home or "", one), ()))
            if any(term.key == who.key and term.until is not None and term.until < day for term in terms):
                found[who.key] = who
        return next(iter(found.values())) if len(found) == 1 else None

    def _beside(self, office: str, standing: str, country: Referent | None, start: int, end: int) -> Referent:
        """Somebody who is not the holder: whom the article named so before, else the words of the phrase."""
        tokens = self.document.tokens
        code = country.country if country is not None else None
        new = standing in self.words.NEW_ONES
        rank = "" if standing in self.words.SOMEBODY else NEWLY + office if new else f"{standing} {office}"
        known = self._offices.get((code, rank)) if rank else None
        if known is None and standing in self.words.FORMER and self._takes_up(start, end):
            known = self._former_holder(office, code)
        if known is not None:
            return known
        end += len(phrase_at(self.document.lows, end, self.words.BACK_THEN))
        other = any_of(self.words, "NOT_HOLDING", "NEW_ONES")
        first = start - 1 if start and tokens[start - 1].low in other else start
        text = as_printed(self.document.cut(first, end))
        text = capitalised(text)
        key = f"office:{text.lower()}" if rank else f"office:{start}"
        made = self.referents.setdefault(key, Referent(key, text, "office", code, "", rank))
        if new and code is not None:
            self._offices[(code, office)] = made
            self._by_table.pop((code, office), None)
        return made
