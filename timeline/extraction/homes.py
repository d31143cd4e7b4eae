"""From which country somebody comes whom no table knows: what stands beside the name, else what the article is about."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from timeline.extraction.descriptions import Descriptions
from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words

_OF_A_STATE = frozenset(
    (
        *("president", "prime", "minister", "foreign", "defence", "monarch", "economy", "interior", "government"),
        *("parliament", "army", "general", "spokes", "senator", "vice", "opposition", "authorities", "deputy"),
        *(
            "foreign ministry",
            "defence ministry",
            "ministry",
            "presidency",
            "secretary",
            "speaker",
            "governor",
            "mayor",
        ),
        *("envoy", "ambassador", "adviser", "chief", "leader"),
    )
)
_ENOUGH = 3
"""A country must be named that often, and twice as often as any other, to be what an article is about."""
_WITH_HOMES = frozenset(("person", "name", "office", "org"))
_SPEAKING = frozenset(("country", "metonym", "adjective", "place"))


class _Homes:
    """One pass over the mentions of an article, in the order of the text."""

    def __init__(
        self, document: Document, found: Mapping[int, Found], mentions: Sequence[Mention], lexicon: Lexicon
    ) -> None:
        self.document, self.found, self.mentions = document, found, mentions
        self.tokens, self.words = document.tokens, lexicon.words
        self.descriptions = Descriptions(document, found, lexicon)
        self.about, self.named = _subject_of_the_article(found)
        self.sides = _two_sides(self.named)
        self.last: Referent | None = None

    def run(self) -> None:
        tokens, sentences = self.tokens, self.document.sentences
        at, places = 0, []
        for mention in self.mentions:
            while at + 1 < len(sentences) and sentences[at].last <= mention.start:
                at += 1
            referent = mention.referents[0] if len(mention.referents) == 1 else None
            first, stop = (sentences[at].first, sentences[at].last) if sentences else (0, len(tokens))
            if referent is not None and referent.country is None and referent.type in _WITH_HOMES:
                referent.country = self._stated(mention, referent, first, stop)
                if referent.country is None:
                    places.append((mention, referent, first, stop))
            if referent is not None and referent.country and referent.type in ("person", "country", "org"):
                self.last = referent
        for mention, referent, first, stop in places:  # once all that is said is known
            if referent.country is None:
                referent.country = self._supposed(mention, referent, first, stop)

    def _stated(self, mention: Mention, referent: Referent, first: int, stop: int) -> str | None:
        """What the words beside the name say."""
        tokens, found, beside = self.tokens, self.found, self.descriptions
        if referent.type == "office" and mention.bare:
            return None
        country = _of(tokens, found, mention.end, stop)
        if country is None and referent.type == "person":
            country = (
                _possessor(tokens, mention.start, found)
                or beside.before(mention.start, first, bool(referent.office))
                or beside.after(mention.end, stop)
                or beside.onward(mention.end, stop)
                or beside.before_comma(mention.start, mention.end, first)
                or _owner(tokens, mention.start, self.last, self.words)
                or self._titled(mention)
            )
        if country is None and referent.type in ("name", "org"):
            start = mention.start
            start -= start > 1 and tokens[start - 1].cap and tokens[start - 2].low == "'s"  # "Fiji's High Court"
            country = _adjective_after(tokens, found, mention.end, self.words) or _possessor(tokens, start, found)
        return country

    def _titled(self, mention: Mention) -> str | None:
        """ "Congressman Henry Hyde", "Foreign Secretary X": a title that one country alone gives, or a few."""
        tokens, words = self.tokens, self.words
        for k in (mention.start, mention.start - 1):
            if tokens[k].low in words.HOME_TITLES:
                return str(words.HOME_TITLES[tokens[k].low])
        before = " ".join(token.low for token in tokens[max(0, mention.start - 4) : mention.end])
        before = before.replace("' ", "'")
        for phrase, homes in words.HOME_PHRASES.items():
            if phrase in before:
                likely = [code for code in homes if self.named[code]]
                if not likely and homes[0] in words.ONLY_WHERE_NAMED:
                    return None
                return str(max(likely, key=lambda code: self.named[code]) if likely else homes[0])
        return None

    def _supposed(self, mention: Mention, referent: Referent, first: int, stop: int) -> str | None:
        """What the scene or the article suggests for somebody who holds an office."""
        titled = self.tokens[mention.start].low in self.words.JUDGES
        stately = referent.office in _OF_A_STATE or (referent.type == "person" and (referent.soldier or titled))
        if not stately or (referent.type == "office" and mention.bare):
            return None
        return (
            _scene(self.tokens, self.found, first, mention.start)
            or self.about
            or self._other_side(mention, first, stop)
        )

    def _other_side(self, mention: Mention, first: int, stop: int) -> str | None:
        """Of two countries that an article is about, the one that the sentence does not name: "X was received in London"."""
        if not self.sides:
            return None
        here: set[str | None] = set()
        at = bisect_left(self.mentions, first, key=lambda other: other.start)
        while at < len(self.mentions) and self.mentions[at].start < stop:
            other = self.mentions[at]
            if other is not mention and (not other.place or other.referents[0].type == "person"):
                here.update(r.country for r in other.referents)
            at += 1
        here.update(self.adjectives(first, stop))
        left = [code for code in self.sides if code not in here]
        return left[0] if len(left) == 1 else None

    def adjectives(self, first: int, stop: int) -> list[str | None]:
        """The countries of the adjectives of a sentence."""
        near = (self.found.get(k) for k in range(first, stop))
        return [name.entities[0].country for name in near if name is not None and name.entities[0].type == "adjective"]


def give_homes(document: Document, found: Mapping[int, Found], mentions: Sequence[Mention], lexicon: Lexicon) -> None:
    """Set the country of people and bodies without one: "of Colombia" after the name, "his spokesman" before it, a
    description beside it, the place where the sentence stands, the main country of the article."""
    _Homes(document, found, mentions, lexicon).run()


def _of(tokens: Sequence[Token], found: Mapping[int, Found], at: int, stop: int) -> str | None:
    """ "President Santos of Colombia", "le Conseil permanent de l'OEA"; "Charles de Gaulle" being one name already."""
    if at < stop and tokens[at].low.isalpha() and not tokens[at].cap and at + 1 < stop and at not in found:
        at += tokens[at + 1].low in ("of", "de", "du", "d'")  # one adjective between: "permanent"
    if at >= stop or tokens[at].low not in ("of", "de", "du", "d'"):
        return None
    for k in (at + 1, at + 2):
        name = found.get(k)
        if name is not None and name.entities[0].type in ("country", "org"):
            return name.entities[0].country
        if k >= len(tokens) or tokens[k].low not in ("the", "la", "l'"):
            return None
    return None


def _possessor(tokens: Sequence[Token], start: int, found: Mapping[int, Found]) -> str | None:
    """ "the European Union's Kaja Kallas", "Russia's Lavrov"."""
    if start < 2 or tokens[start - 1].low not in ("'s", "’s"):
        return None
    for k in range(start - 2, max(start - 6, -1), -1):
        name = found.get(k)
        if name is not None:
            return name.entities[0].country if name.end == start - 1 else None
    return None


def _owner(tokens: Sequence[Token], start: int, last: Referent | None, words: Words) -> str | None:
    """ "his deputy spokesman Farhan Haq", "son porte-parole": of the country of the last one named."""
    possessives, offices = words.POSSESSIVES, words.OFFICES
    for k in range(start - 1, max(start - 8, -1), -1):
        if tokens[k].low in possessives:
            return last.country if last is not None else None
        if tokens[k].text in ".;:!?«»“”" or (tokens[k].cap and tokens[k].low not in offices):
            return None
    return None


def _adjective_after(tokens: Sequence[Token], found: Mapping[int, Found], at: int, words: Words) -> str | None:
    """ "le Parlement ukrainien", "la Cour constitutionnelle russe"."""
    for k in range(at, min(at + 3, len(tokens))):
        name = found.get(k)
        if name is not None:
            return name.entities[0].country if name.entities[0].type == "adjective" and not tokens[k].cap else None
        if not tokens[k].low.isalpha() or tokens[k].low in words.PREPOSITIONS:
            return None
    return None


def _scene(tokens: Sequence[Token], found: Mapping[int, Found], first: int, start: int) -> str | None:
    """ "A New Delhi, le Premier ministre": the town that opens the sentence says whose."""
    opening = next((found[k] for k in (first + 1, first + 2) if k in found), None)
    if opening is None or opening.end >= start or tokens[opening.end].text != ",":
        return None
    entity = opening.entities[0]
    return entity.country if entity.type in ("metonym", "place", "country") else None


def _two_sides(counts: Counter[str]) -> tuple[str, ...]:
    """The two countries that an article sets against each other, no third being near."""
    ranked = counts.most_common(3)
    if len(ranked) < 2 or ranked[1][1] < _ENOUGH or (len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]):
        return ()
    return ranked[0][0], ranked[1][0]


def _subject_of_the_article(found: Mapping[int, Found]) -> tuple[str | None, Counter[str]]:
    """The country that an article is about, if one stands out, and how often each is named."""
    counts: Counter[str] = Counter()
    for name in found.values():
        entity: Entity = name.entities[0]
        if entity.country and entity.type in _SPEAKING:
            counts[entity.country] += 1
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None, counts
    return ranked[0][0], counts
