"""Where an article plays: its dateline, the countries it speaks of, in all and paragraph by paragraph."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from timeline.extraction.document import Document, Sentence
from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.gazetteer import Found
from timeline.extraction.languages.names import BYLINE_OPENINGS, CORRESPONDENTS
from timeline.extraction.tokenise import Token

_SPEAKING = frozenset(("country", "metonym", "adjective", "place", "region"))
_NAMED, _IN_DATELINE, _IN_TITLE, _PERSON = 2, 6, 4, 1
"""How much it weighs that an article names a country, that it is written there, that its head names it, that one of its
people is named."""
_WEIGHTS = {**dict.fromkeys(_SPEAKING, _NAMED), "person": _PERSON}
HOSTS = frozenset(("CHE", "NLD", "AUT", "BEL", "EUU", "USA"))
"""Where others meet: what is written from Geneva or New York is not yet about its country."""
SEATS = HOSTS - {"USA"}
"""Of these, where no story is at home that hardly names them."""
_PASSING = 4
"""A seat is named in passing where another country is named so many times as often."""
POSTED = frozenset(("ambassador", "envoy"))
"""Offices of those who are not at home where they serve."""
_AHEAD = (7, 5)
"""How much more than the second the first must weigh to lead an article that has a dateline."""
_MAIN = 4
"""So many countries may be those that an article is about."""
_ABBREVIATED = 3
"""So many letters have the names of lands that are always in capitals."""
_DATED = 8
"""Tokens of a line that holds a town and a date alone."""
_ENOUGH = 3 * _NAMED
"""A country must weigh that much, and twice as much as any other, to be what an article is about."""


class Scenes:
    """The countries of an article, weighed; built once from the names that the tables know."""

    def __init__(self, document: Document, found: Mapping[int, Found]) -> None:
        self.tokens, self.found = document.tokens, found
        self.counts: Counter[str] = Counter()
        self.starts: list[int] = []  # of paragraphs: their first tokens
        self.scenes: list[str | None] = []  # the country whose town or side opens a paragraph
        local = _local(document, found)
        self.dateline = local or _dateline(document, found)
        last = -1
        for sentence in document.sentences:
            if sentence.paragraph != last:
                last = sentence.paragraph
                self.starts.append(sentence.first)
                self.scenes.append(opening(self.tokens, found, sentence.first, sentence.last))
        head = self.starts[1] if len(self.starts) > 1 else 0
        counts = self.counts
        for k in sorted(found) if self.starts else ():
            entity = found[k].entities[0]
            country = entity.country
            if country:
                weight = _WEIGHTS.get(entity.type, 0)
                counts[country] = counts.get(country, 0) + (_IN_TITLE if weight and k < head else weight)
        if self.dateline in HOSTS and not _named_itself(found, self.dateline):
            self.dateline = _of_title(document, found)
        if self.dateline is not None:
            self.counts[self.dateline] += _IN_DATELINE
        self.main = {code for code, weight in self.counts.most_common(_MAIN) if weight >= 2 * _NAMED}
        self.about = local or _leading(self.counts)
        self.leading = local or _ahead(self.counts)
        self.headed = _headed(document, found, self.counts)

    def opening_of(self, token: int) -> str | None:
        """The country whose town or side opens the paragraph of a token: "Côté irlandais, ..."."""
        return self.scenes[max(0, bisect_right(self.starts, token) - 1)] if self.scenes else None

    def paragraph_of(self, token: int) -> int:
        """The first token of the paragraph of a token."""
        return self.starts[max(0, bisect_right(self.starts, token) - 1)] if self.starts else 0

    def sides(self) -> tuple[str, ...]:
        """The two countries that an article sets against each other, no third being near."""
        ranked = self.counts.most_common(3)
        if len(ranked) < 2 or ranked[1][1] < _ENOUGH or (len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]):
            return ()
        return ranked[0][0], ranked[1][0]


def _named_itself(found: Mapping[int, Found], country: str | None) -> bool:
    """Whether a country is named by its own name or adjective, and not only by a town in which others meet.

    A small host that is named in passing ("has applied for a Dutch visa") is not what a story written there is about.
    """
    entities = [name.entities[0] for name in found.values()]
    named = Counter(entity.country for entity in entities if entity.type in ("country", "adjective"))
    most = max(named.values(), default=0)
    return named[country] > 0 and (country not in SEATS or named[country] * _PASSING > most)


def _of_title(document: Document, found: Mapping[int, Found]) -> str | None:
    """The one land that a title names, "Yugoslav government falls": where plays what is written from a seat of others."""
    title = next(iter(document.sentences), None)
    if title is None or title.kind != "heading":
        return None
    names = (found[k].entities[0] for k in range(title.first, title.last) if k in found)
    lands = {name.country for name in names if name.type in _SPEAKING and name.country} - HOSTS
    return lands.pop() if len(lands) == 1 else None


def opening(tokens: Sequence[Token], found: Mapping[int, Found], first: int, last: int) -> str | None:
    """ "A New Delhi, le Premier ministre", "Côté irlandais, ...": the country that the words before a first comma name."""
    for k in (first + 1, first + 2):
        name = found.get(k)
        if name is not None:
            entity = name.entities[0]
            closed = name.end < last and tokens[name.end].text == ","
            return entity.country if closed and entity.type in _SPEAKING else None
    return None


def _dateline(document: Document, found: Mapping[int, Found]) -> str | None:
    """The country of the town from where an agency writes: "NIAMEY, March 28 (AFP) -", "REYKJAVIK, May 27."."""
    for sentence in document.sentences[:3]:
        name = found.get(sentence.first)
        if (
            name is not None
            and name.entities[0].type in ON_THE_MAP
            and _in_capitals(document.tokens[name.end - 1].text)
        ):
            return name.entities[0].country
        if name is not None and name.entities[0].type in ON_THE_MAP and _dates(document, sentence, name.end):
            return name.entities[0].country  # "Paris, le 8 octobre 1991"
        if (
            sentence.kind == "heading"
            and document.lows[sentence.first] in BYLINE_OPENINGS
            and sentence.last - sentence.first < _DATED
        ):
            seat = next((n for n in found.values() if n.end == sentence.last and n.start > sentence.first + 1), None)
            if seat is not None and seat.entities[0].type in ON_THE_MAP:
                return seat.entities[0].country  # "By Bronwyn Tasker, Hobart"
        if sentence.kind == "heading" and not CORRESPONDENTS.isdisjoint(document.lows[sentence.first : sentence.last]):
            seats = (found[k].entities[0] for k in range(sentence.first, sentence.last) if k in found)
            town = next((entity for entity in seats if entity.type in ON_THE_MAP), None)
            if town is not None:
                return town.country
    if document.sentences and document.sentences[0].speaker:  # "Alger. - Le chah ..."
        name = next((found[k] for k in range(document.sentences[0].first) if k in found), None)
        if (
            name is not None
            and name.entities[0].type in ("metonym", "place")
            and name.end <= document.sentences[0].first
        ):
            return name.entities[0].country
    for start, end in document.datelines[:1]:
        k = bisect_right(document.ends, start)
        while k < len(document.starts) and document.starts[k] < end:
            name = found.get(k)
            if name is not None and name.entities[0].type in ON_THE_MAP:
                return name.entities[0].country
            k += 1
    return None


def _in_capitals(word: str) -> bool:
    """Whether the name of a town is printed as a dateline prints it: "U.S. curbs visas", "UK to send" only abbreviate."""
    return word.isupper() and len(word) > _ABBREVIATED and "." not in word


def _local(document: Document, found: Mapping[int, Found]) -> str | None:
    """ "Brest. La délégation de Qingdao repart": a paper of that town tells its own people of their guests."""
    if not document.sentences or document.sentences[0].kind != "heading":
        return None
    title = document.sentences[0]
    name = found.get(title.first)
    if name is None or name.entities[0].type not in ON_THE_MAP or name.end + 2 >= title.last:
        return None
    stops = document.tokens[name.end].text == "." and document.tokens[name.end + 1].cap
    return name.entities[0].country if stops else None


def _headed(document: Document, found: Mapping[int, Found], counts: Counter[str]) -> str | None:
    """ "Bolivie: le président réfugié au Mexique": the land before the colon of a title, where none is named more."""
    name = found.get(0)
    if name is None or not document.sentences or document.sentences[0].kind != "heading":
        return None
    entity, end = name.entities[0], name.end
    if entity.type != "country" or entity.country in HOSTS or document.lows[end : end + 1] != [":"]:
        return None
    code = entity.country
    most = max(counts.values(), default=0)
    return code if code and most >= _ENOUGH and counts[code] == most else None


def _dates(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether a town stands before the day of a letter, and nothing more on its line."""
    tokens = document.tokens
    if at >= sentence.last or tokens[at].text != "," or sentence.last - at > _DATED:
        return False
    return any(token.text.isdigit() and len(token.text) == 4 for token in tokens[at + 1 : sentence.last])


def _ahead(counts: Counter[str]) -> str | None:
    """The country named most, where no other is near: less than what an article is about."""
    return _leading(counts, *_AHEAD)


def _leading(counts: Counter[str], many: int = 2, few: int = 1) -> str | None:
    """The country that stands out, if one does: named at least `many` times where the next is named `few` times."""
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH or (len(ranked) > 1 and ranked[1][1] * many > ranked[0][1] * few):
        return None
    return ranked[0][0]
