"""What a name is by the words right behind its comma: "Norsk Havn, the Norwegian shipping firm," is nobody's name."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.languages.names import OWNING
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.stances import INDICATIVE

_PHRASE = 6
"""Words from the article behind a comma to what a body is called."""


class ApposedBodies:
    """Reads such words; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    _found: dict[int, Found]

    def _body_behind(self, end: int) -> str:
        """The word for a body that tells what the name before token `end` is: "X, a Canadian mining | firm", "X, une
        | société minière"; not "X, the group's leader", "X, a company director"."""
        lows, words = self.document.lows, self.lexicon.words
        if lows[end : end + 1] != [","] or lows[end + 1 : end + 2] == [] or lows[end + 1] not in words.ARTICLES:
            return ""
        for k in range(end + 2, min(end + 2 + _PHRASE, len(lows) - 1)):
            low = lows[k]
            if low in words.BODIES or low in words.FIRMS:
                free = not self.document.tokens[k].cap and low not in words.ALSO_PEOPLE
                return low if free and self._closes(k + 1) else ""
            stops = low in any_of(words, "PREPOSITIONS", "RELATIVES", "AND", "HUMANS", "OFFICES")
            if stops or not low[0].isalpha() and low != "-" or self.document.tokens[k].cap and k not in self._found:
                return ""
        return ""

    def _home_behind(self, end: int) -> str | None:
        """ "X, the Norwegian shipping firm,": the country that such words name."""
        near = (self._found[k].entities[0] for k in range(end + 2, end + 2 + _PHRASE) if k in self._found)
        return next((entity.country for entity in near if entity.type == "adjective"), None)

    def _closes(self, k: int) -> bool:
        """Whether the word before token `k` is no more than an adjective short of the end of its phrase."""
        lows, words = self.document.lows, self.lexicon.words
        after = any_of(words, "PREPOSITIONS", "RELATIVES", "SUBORDINATORS")
        for j in range(k, min(k + 4, len(lows))):
            low = lows[j]
            if low in ",.;" or low in after or any(r.tense == "pp" for r in self.lexicon.forms.get(low, ())):
                return True
            acts = any(r.tense in INDICATIVE for r in self.lexicon.forms.get(low, ()))
            if (
                acts
                or low in any_of(words, "HUMANS", "OFFICES")
                or low in OWNING
                or self.lexicon.code == "en"
                and j == k
            ):
                return False
        return False
