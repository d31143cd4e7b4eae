"""The words that introduce somebody: "l'ancien émissaire des Nations unies X", "X, Nepal's energy minister,"."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.extraction.described_homes import HOMES, DescribedHomes
from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import Lexicon

BESIDE = 14
"""How many tokens a description beside a name may take."""


class Descriptions(DescribedHomes):
    """Reads the noun phrase beside a name, for the country that it names; built once for an article."""

    def __init__(self, document: Document, found: Mapping[int, Found], lexicon: Lexicon) -> None:
        self.document, self.lexicon, self.words = document, lexicon, lexicon.words
        self.tokens, self.found = document.tokens, found
        self.english = lexicon.code == "en"
        self.ends = {name.end: name for name in found.values()}

    def before(self, start: int, first: int, headed: bool) -> str | None:
        """The country in the words just before a name: "le général américain à la retraite X", "Turkey's negotiator X".

        `headed`: the name begins with its office already, so that a "de" before it belongs to somebody else.
        """
        k, words = start, self.words
        while k > first and start - k < BESIDE:
            name = self.ends.get(k)
            if name is not None:
                if name.entities[0].type not in HOMES:
                    return None
                k = name.start
                home = self._home(name)
                if home is not None:
                    return home
                continue
            token = self.tokens[k - 1]
            low = token.low
            if low in words.OWNING_MARKS or low == "." and start - k < 3:
                k -= 1
                continue
            if not low[0].isalpha() or low in words.AND or low in words.RELATIVES or low in words.COMPLEMENTISER:
                return None
            if low in words.MONTHS_AND_DAYS or self.acts(k - 1):
                return None
            if self.english:
                if low in words.DETERMINERS or low in words.PREPOSITIONS:
                    return None
            elif low in words.ARTICLES_WITHIN:
                if self.tokens[k - 2].low not in words.PREPOSITIONS or k - 2 < first:
                    return None
            elif low in words.OF_IN_NAMES and headed:
                return None
            if token.cap and not self._introduces(low) and low not in words.OFFICE_FILLERS and not self.english:
                return None
            headed = headed or low in words.HUMANS or low in words.OFFICES
            k -= 1
        return None

    def before_comma(self, start: int, end: int, first: int) -> str | None:
        """The country in a description and a comma before a name: "Turkey's intelligence chief, X,"."""
        tokens, words = self.tokens, self.words
        if tokens[start - 1].low in words.ARTICLES and start - 2 > first:
            start -= 1  # "Le patron des services ougandais, le général X"
        if start - 1 <= first or tokens[start - 1].text != ",":
            return None
        if end < len(tokens) and tokens[end].low in words.AND:
            return None
        k = start - 1
        while k > first and start - k < BESIDE:
            name = self.ends.get(k)
            if name is not None:
                if name.entities[0].type == "person":
                    return None
                k = name.start
                continue
            low = tokens[k - 1].low
            if not low[0].isalpha() and low not in words.OWNING_MARKS or low in words.RELATIVES or self.acts(k - 1):
                break
            if low in words.AND and tokens[k].low in words.DETERMINERS | words.POSSESSIVES:
                break  # "contre Poutine et la commissaire russe, X"
            serving = low in words.HOUSED and not words.EMBASSY.isdisjoint(self.document.lows[k : start - 1])
            if self.english and low in words.PREPOSITIONS and low not in words.LINKING_OFFICES and not serving:
                break
            k -= 1
        if not any(self._introduces(tokens[j].low) for j in range(k, start - 1)):
            closed = end - start > 1 and end < len(tokens) and tokens[end].text == ","
            some = tokens[k].low in words.SOMEBODY
            return self._adjective_within(k + 1, start - 1) if some and closed else None  # "A Kenyan runner, X Y,"
        head = next(j for j in range(k, start - 1) if self._introduces(tokens[j].low) or j in self.found)
        return self._first_home(head, start - 1)

    def after(self, end: int, stop: int) -> str | None:
        """The country in a description after a name: "X, figure de l'opposition biélorusse,", "X (Kenya)"."""
        tokens, words = self.tokens, self.words
        if end >= stop or tokens[end].text not in ",(–—":
            return None
        begin = end + 1
        if begin + 1 < stop and tokens[begin].low in words.RELATIVES and tokens[begin + 1].low in words.IS:
            begin += 2
        if begin + 1 < stop and tokens[begin].low in words.RELATIVES and tokens[begin + 1].low in words.HEADING:
            return self._home_within(begin + 2, stop)  # "X, who heads the Manila office"
        if begin + 1 < stop and tokens[begin].low in words.SENT and tokens[begin + 1].low in words.BY:
            sender = next((self.found[k] for k in range(begin + 2, min(begin + 6, stop)) if k in self.found), None)
            return sender.entities[0].country if sender is not None else None  # "X, sent by President Aquino"
        if begin + 2 < stop and tokens[begin].low in words.BORN:
            town = self.found.get(begin + 2)  # "X, né à Tunis", "X, who was born in Tunis"
            return town.entities[0].country if town is not None and town.entities[0].type in HOMES else None
        if begin >= stop or self.english and self._is_verb_of_the_name(begin):
            return None
        name, low = self.found.get(begin), tokens[begin].low
        if name is not None and tokens[end].text == "(":
            closed = name.end < stop and tokens[name.end].text in "),"
            return name.entities[0].country if closed and name.entities[0].type in HOMES else None
        close = begin
        while close < min(begin + BESIDE, stop):
            held = self.found.get(close)
            if held is not None:
                close = held.end
                continue
            text = tokens[close].text
            if text in ",);.:«»“”–—" or tokens[close].low in words.RELATIVES:
                break
            if close > begin and self.acts(close) and not self._introduces(tokens[close].low):
                break
            close += 1
        if low in words.OF_IN_NAMES or low in words.FOR_WHOM:  # "Gloria Pineda, for Colombia,"
            return self._first_home(begin, close) if close - begin < 8 else None
        works = self._works_in(begin, close)
        if works is not None:
            return works
        owner = name is not None and name.end < stop and tokens[name.end].low in words.OWNING_MARKS
        opens = (
            low in words.DETERMINERS
            or low in words.NUMBERS
            or self._introduces(low)
            or low in words.DESCRIPTIONS
            or owner
            or (name is not None and (name.entities[0].type == "adjective" or self.english and name.end < close))
            or (self.english and low.isalpha() and not tokens[begin].cap)
        )
        if not opens or low in words.AND or low in words.POSSESSIVES:
            return None
        if owner and name is not None and name.end + 2 <= stop:
            following = tokens[name.end + 1]
            if following.cap and not self._introduces(following.low):
                return None  # "Sweden's X, Finland's Y": a list
        some = (
            low in words.NUMBERS and begin + 1 < stop and tokens[begin + 1].low in words.OF_SOME
        )  # "two of Zimbabwe's players"
        if not any(self._introduces(tokens[j].low) for j in range(begin, close)) and not owner and not some:
            return None
        return self._first_home(begin, close)

    def thing(self, start: int, end: int, first: int, stop: int) -> str | None:
        """The country of a ship or a body said to be one: "A Chinese research vessel, the X,", "the X, a Russian trawler"."""
        tokens, words = self.tokens, self.words
        if end + 1 < stop and tokens[end].text == "," and tokens[end + 1].low in words.A_OR_AN:
            return self._adjective_within(end + 2, stop)
        k = start - 1 - (tokens[start - 1].low in words.ARTICLES)
        if k <= first or tokens[k].text != ",":
            return None
        begin = next((j for j in range(k - 1, max(first - 1, k - 8), -1) if tokens[j].low in words.DETERMINERS), None)
        closed = (
            end < stop and tokens[end].low not in words.AND and (end not in self.found or tokens[end].text.isdigit())
        )
        return self._adjective_within(begin + 1, k) if begin is not None and closed else None

    def _adjective_within(self, start: int, stop: int) -> str | None:
        """The first adjective of a country before a mark, a small word or a verb."""
        for k in range(start, min(start + 6, stop)):
            name = self.found.get(k)
            if name is not None:
                return self._home(name) if name.entities[0].type in ("adjective", "region") else None
            low = self.tokens[k].low
            if not low[0].isalpha() or low in self.words.PREPOSITIONS or self.acts(k):
                return None
        return None

    def onward(self, end: int, stop: int) -> str | None:
        """The country in what goes on after a name and its office: "X, a spokesman | for Yemen's Houthi rebels"."""
        if (
            end >= stop
            or self.tokens[end].low not in self.words.OF_IN_NAMES
            and self.tokens[end].low not in self.words.FOR_OR_IN
        ):
            return None
        side = self.found.get(end + 1) if self.tokens[end].low in self.words.FOR else None
        if side is not None and side.entities[0].type in ("metonym", "country", "org"):  # "X for Belgrade and Y for"
            low = self.tokens[side.end].low if side.end < stop else "."
            ends = low in ",.;)" or low in self.words.AND or low in self.words.CLITICS
            if ends or low in self.lexicon.forms:
                return side.entities[0].country
        close = end + 1
        while close < min(end + 7, stop) and self.tokens[close].text not in ",;:.()«»“”" and not self.acts(close):
            close += 1
        return self._first_home(end, close)

    def inside(self, start: int, end: int) -> str | None:
        """The country in a long phrase of office that the name ends: "le numéro deux du parti au pouvoir en Angola, X"."""
        if end - start < 6:
            return None
        last = max((k for k in range(start, end) if self.tokens[k].text == ","), default=end)
        return self._first_home(start, last if last - start > 5 else end, people=False)

    def is_one(self, end: int, stop: int) -> str | None:
        """The country in what somebody is said to be: "X, 61, has been foreign minister of the Marshall Islands"."""
        tokens, words, k = self.tokens, self.words, end
        while k < min(end + 5, stop) and (
            tokens[k].text == "," or tokens[k].text.isdigit() or tokens[k].low in words.AGED
        ):
            k += 1
        begin = k
        while k < min(begin + 3, stop) and any(
            reading.lemma in (words.BE, words.HAVE) for reading in self.lexicon.forms.get(tokens[k].low, ())
        ):
            k += 1
        if k < stop and tokens[k].low in words.MADE_OFFICE:  # "X was elected president of Bolivia"
            k += 1
            while k < stop and (
                tokens[k].low in words.MONTHS_AND_DAYS
                or tokens[k].low in words.AS_WHAT
                or tokens[k].low in words.BEFORE_THE_DAY
            ):
                k += 1
        if k == begin:
            return None
        close = k
        while close < min(k + BESIDE, stop) and tokens[close].text not in ",;:.()«»“”" and not self.acts(close):
            close += 1
        office = any(
            self._introduces(tokens[j].low)
            and not (j == k and any(r.tense == "pp" for r in self.lexicon.forms.get(tokens[j].low, ())))
            for j in range(k, min(k + 4, close))
        )
        return self._first_home(k, close) if office else None
