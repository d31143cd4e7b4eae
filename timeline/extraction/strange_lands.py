"""Lands that no table knows: the adjective beside them tells that they are lands, "Sarnavia" and "Sarnavian", and so does
an army, an ambassador of theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.vocabulary import NAME

_STEM = 4
"""Letters that a land and its adjective share at least."""
_AT_LENGTH = 12
"""How much a land of the tables weighs of which an article tells at length."""
_WEIGHT = 2
"""How much naming one weighs, as `Scenes` weighs the lands of the tables."""


class StrangeLands:
    """Reads the lands of an article that the tables do not have; built once for it."""

    def __init__(self, document: Document, found: Mapping[int, Found], lexicon: Lexicon) -> None:
        words, lows, tokens = lexicon.words, document.lows, document.tokens
        self.document = document
        owners, seats, people = set[str](), set[str](), set[str]()
        spelt: dict[str, str] = {}  # as it is written first
        inside: set[str] = set()  # capital letters that open no sentence
        firsts = {sentence.first for sentence in document.sentences}
        known = {k for name in found.values() for k in range(name.start, name.end)}
        for k in document.where(NAME):
            low = lows[k]
            if k in known or len(low) <= _STEM or not tokens[k].text[1:].islower() or low in lexicon.forms:
                continue
            if low in words.OFFICES or low in words.OPENERS or low in words.MONTHS_AND_DAYS or low in words.BODIES:
                continue
            if low not in people and self._is_somebodys(k, known, lexicon):
                people.add(low)  # "Aurélie Dupont" and "Aurélien Morel" are of no land
            spelt.setdefault(low, tokens[k].text)
            if (
                k not in firsts
                and k
                and lows[k - 1] not in '«“":'
                and (tokens[k - 1].text.islower() or lows[k - 1] == ",")
            ):
                inside.add(low)
                if lows[k - 1] in words.PLACE_PREPOSITIONS:
                    seats.add(low)
            owned = k + 2 < len(lows) and lows[k + 1] in words.OWNING
            if owned and (lows[k + 2] in words.OWN_BODIES or lows[k + 2] in words.OFFICES):
                owners.add(low)
        self.adjectives: dict[str, str] = {}
        """Each adjective with its land."""
        if inside:
            stems = {stem: low for low in spelt if low not in people for stem in (low, low[:-1])}
            endings = tuple(words.OF_A_LAND)
            for low in spelt if lexicon.code == "en" else {*lows}:
                land = low.endswith(endings) and self._land_of(low, stems, words.OF_A_LAND)
                if land and low not in lexicon.forms and (low in inside or land in inside):
                    self.adjectives[low] = land
        if words.LAND_ENDINGS:
            said = Counter(lows)
            for land in spelt:
                ending = next((e for e in words.LAND_ENDINGS if land.endswith(e) and len(land) - len(e) >= _STEM), "")
                if ending and land not in people:
                    self._shorter(land, land.removesuffix(ending), said, land in inside, lexicon)
        self.lands = {*self.adjectives.values(), *((owners & seats) - people)} - self.adjectives.keys()
        told = [k for k, low in enumerate(lows) if low in self.adjectives or low in self.lands] if self.lands else []
        powers = (name.start for name in found.values() if name.entities[0].country)
        self._weight, self._spelt = len(told) * _WEIGHT, spelt
        self._first = bool(told) and told[0] < min(powers, default=len(lows))

    def _is_somebodys(self, k: int, known: set[int], lexicon: Lexicon) -> bool:
        """Whether a title or a first name stands before token `k`, or a surname after it: "M. Peters", "Aurélie Dupont"."""
        document, words = self.document, lexicon.words
        lows = document.lows
        before = lows[k - 1] if k else "."
        if before in words.TITLES or k > 1 and before == "." and lows[k - 2] in words.TITLES:
            return True
        beside = [k - 1] if k and document.goes_on(k) and document.tokens[k - 1].text[1:].islower() else []
        if k + 1 < len(lows) and document.goes_on(k + 1) and before not in words.PLACE_PREPOSITIONS:
            beside.append(k + 1)
        none = any_of(words, "OFFICES", "OPENERS", "MONTHS_AND_DAYS", "BODIES", "PREPOSITIONS", "DETERMINERS")
        for at in beside:
            if not document.tokens[at].cap or at in known or lows[at] in none:
                continue
            if lows[at] not in lexicon.forms and lows[at] not in lexicon.nouns:
                return True
        return False

    def _shorter(self, land: str, stem: str, said: Counter[str], sure: bool, lexicon: Lexicon) -> None:
        """ "La Valdanie" and "le président valdan": an adjective without the ending of its land; said twice where the land
        only heads the article."""
        forms = {form for end in lexicon.words.OF_A_LAND_CUT if (form := f"{stem}{end}") not in lexicon.forms}
        often = sum(said[form] for form in forms)
        if often and (sure or often > 1):
            self.adjectives.update(dict.fromkeys(forms, land))

    def told_of(self) -> Iterator[tuple[int, str]]:
        """Where an adjective of such a land stands, and the land as the article writes it."""
        if self.adjectives:
            for k, low in enumerate(self.document.lows):
                if low in self.adjectives:
                    yield k, self._spelt[self.adjectives[low]]

    def beside(self, start: int) -> bool:
        """Whether whoever is named from token `start` on is said to be of such a land: "Keldonian Prime Minister X"."""
        if not self.adjectives and not self.lands:
            return False
        lows = self.document.lows[max(0, start - 2) : start]
        return any(low in self.adjectives or low in self.lands for low in lows)

    @staticmethod
    def _land_of(low: str, stems: Mapping[str, str], endings: set[str]) -> str:
        for length in range(len(low) - 1, max(_STEM, len(low) - 6), -1):
            land = stems.get(low[:length])
            if land is not None and land != low and low[length:] in endings:
                return land
        return ""

    def lead(self, counts: Counter[str]) -> bool:
        """Whether the article speaks of such lands more than of any of the tables, by the weights of `Scenes`, or names one
        first, and none of the tables at length."""
        most = max(counts.values(), default=0)
        first = self._first and most < _AT_LENGTH and 2 * self._weight >= most
        return bool(self.lands) and (first or self._weight >= most)
