"""Names that a preposition governs one after the other: "entre la Suède, la Finlande et la Turquie"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.lexicon import any_of
from timeline.extraction.rendering import Rendering


class HeadlineLists(Rendering):
    """Keeps such lists whole in a subject."""

    def _list_begun(self, spans: Sequence[tuple[int, int]]) -> int:
        """Where a phrase begins whose list of three or more goes on over the commas up to the verb; -1 where none does.

        `spans`: the stretches before the verb, cut at commas.
        """
        at = len(spans) - 1
        if at < 1 or self.words.AND.isdisjoint(self.article.lows[slice(*spans[at])]):
            return -1
        while at > 0 and self._only_names(*spans[at]) and spans[at - 1][1] == spans[at][0] - 1:
            at -= 1
        start, end = spans[at]
        first = next((m for m in self.reading.mentions if start < m.start and m.end >= end), None)
        governed = first is not None and bool(first.role) and self.tokens[end].text == ","
        closed = self.tokens[spans[-1][1]].text == ","  # "X, co-chair with Japan, Norway and Peru, has": an aside
        led = self.tokens[start].low in self.words.PREPOSITIONS.keys() - self.words.DETERMINERS
        led = led or bool(self.article.timed[start])  # "Lundi à Genève, la Suède, la Finlande et la Turquie"
        opens = at == 0 or any(self.article.timed[slice(*spans[at - 1])])  # "Lundi, les navires de X, de Y et de Z"
        return start if opens and at < len(spans) - 1 and governed and not closed and not led else -1

    def _only_names(self, start: int, end: int) -> bool:
        """Whether names with their articles and prepositions, and "and", are all that stands there."""
        small = any_of(self.words, "ARTICLES", "AND", "OF_SOME") | self.words.PREPOSITIONS.keys()
        names = self.article.named
        return 1 in names[start:end] and all(names[k] or self.article.lows[k] in small for k in range(start, end))

    def _governed_on(self, start: int, end: int) -> bool:
        """ "The plan presented by X, the envoy, and Y, was": a name that "and" joins to one a preposition governs."""
        if self.tokens[start].low not in self.words.AND:
            return False
        inside = next((m for m in self.reading.mentions if start < m.start < end), None)
        return inside is not None and bool(inside.role)
