"""Bodies whose name begins with their country or their town: "the Ghana Football Association", "Moscow City Court"."""

from __future__ import annotations

from timeline.extraction.bodies import initials_of, joins
from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.gazetteer import Found
from timeline.extraction.named_for_towns import names_its_town
from timeline.extraction.offices import Offices
from timeline.extraction.referents import NAME_TOKENS, Mention, Referent, as_printed


class BodiesOfLands(Offices):
    """Reads such names whole, so that no state is said to do what a body of it did; a part of the cast of an article."""

    def body_of_land(self, name: Found) -> Mention | None:
        """The body that a country or town, the first word of its name, belongs to; English puts it first."""
        land = name.entities[0]
        if self.language != "en" or land.type not in ON_THE_MAP or land.country is None:
            return None
        end = self._end_of_body(name)
        if not end:
            return None
        for at in (name.end, end - 1):  # "the Geneva Conference on Indochina", "the Cairo Population Conference"
            if names_its_town(self.document, Found(name.start, at, name.entities), self.lexicon):
                return None
        tokens, words = self.document.tokens, self.words
        text = as_printed(self.document.cut(name.start, end))
        referent = self.referents.get(text)
        if referent is None:
            referent = self.referents[text] = Referent(text, text, "org", land.country, institution=True)
            self.referents.setdefault(initials_of(tokens, name.start, end, words), referent)
        return Mention(name.start, end, (referent,))

    def _end_of_body(self, name: Found) -> int:
        """Where capitals that follow a land end, one of the last four words saying what body it is; 0 where none does."""
        tokens, words = self.document.tokens, self.words
        end = name.end
        while end < len(tokens) and end - name.start < NAME_TOKENS:
            token = tokens[end]
            if token.cap and token.text[0].isalpha() and token.low not in words.MONTHS_AND_DAYS:
                if self.document.gap(end) > 1 or token.low in words.OFFICES or token.low in words.TITLES:
                    return 0
                end += 1
            elif end > name.end and (joined := joins(tokens, name.start, end, words)):
                end += joined
            else:
                break
        last_four = self.document.lows[max(name.end, end - 4) : end]
        return end if end > name.end and not words.BODY_WORDS.isdisjoint(last_four) else 0
