"""The state that is named inside a description: "l'ancien émissaire des Nations unies", "Nepal's energy minister"."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.stances import INDICATIVE
from timeline.extraction.trades import Trades

HOMES = frozenset(("adjective", "region", "country", "org", "metonym", "place"))


class DescribedHomes(Trades):
    """Reads a phrase for the first name that tells of a state; a part of what reads descriptions."""

    document: Document
    lexicon: Lexicon
    ends: Mapping[int, Found]

    def _home_within(self, start: int, stop: int) -> str | None:
        """The country of the first power named before the next mark or verb."""
        for k in range(start, min(start + 7, stop)):
            if not self.tokens[k].low[0].isalpha() and self.tokens[k].low not in self.words.OWNING_MARKS:
                return None
            name = self.found.get(k)
            if name is not None:
                return name.entities[0].country if name.entities[0].type in HOMES else None
        return None

    def _first_home(self, start: int, stop: int, people: bool = True) -> str | None:
        for k in range(start, stop):
            name = self.found.get(k)
            if name is not None and name.end <= stop and (people or name.entities[0].type != "person"):
                home = self._home(name)
                if home is not None:
                    return home
        return None

    def _home(self, name: Found) -> str | None:
        """The country of a name inside a description, where the words around it make it one's own."""
        entity: Entity = name.entities[0]
        tokens, start = self.tokens, name.start
        before = tokens[start - 1].low if start else ""
        if entity.type in ("metonym", "org") and before and self._serves_in(start):
            return entity.country
        if name.end < len(tokens) and name.end not in self.found and self.document.hyphened(name.end):
            return None  # "the Iranian-backed leader"
        if entity.type == "adjective" or entity.type == "region":
            people = (
                before in self.words.OF_OR_TO_SEVERAL or before in self.words.NUMBERS
            )  # "l'avocat des deux Suédois"
            return (
                entity.country if self.english or entity.type == "region" or people or not tokens[start].cap else None
            )
        if before in self.words.DEFINITE_ARTICLES and start > 1:
            before = tokens[start - 2].low
            beyond = tokens[start - 3].low if start > 2 else ""
        else:
            beyond = tokens[start - 2].low if start > 1 else ""
        owned = name.end < len(tokens) and tokens[name.end].low in self.words.OWNING_MARKS
        if entity.type == "person":
            return entity.country if before in self.words.OF_IN_NAMES or owned else None
        if entity.type not in HOMES:
            return None
        if before in self.words.OF_IN_NAMES:
            return entity.country if beyond not in self.words.NEAR_OR_FROM else None
        if not owned and before in self.words.INSIDE and entity.type in ("country", "metonym", "place"):
            within = any(tokens[j].low in self.words.WITHIN for j in range(max(0, start - 4), start))
            return entity.country if within else None  # "du parti au pouvoir en Angola"
        if owned or before in self.words.FOR_WHOM and entity.type in ("org", "country"):
            return entity.country
        following = tokens[name.end] if name.end < len(tokens) else None
        modifies = following is not None and following.low[0].isalpha() and before not in self.words.PREPOSITIONS
        return entity.country if self.english and modifies and entity.type != "place" else None

    def _serves_in(self, start: int) -> bool:
        """ "An official at the State Department", "conseiller au Quai d'Orsay"; but "ambassadeur à Moscou"."""
        tokens, words = self.tokens, self.words
        article = tokens[start - 1].low in words.DEFINITE_ARTICLES
        at = start - 1 - article
        housed = article or tokens[at].low in words.TO_THE
        if at < 1 or not housed or tokens[at].low not in words.HOUSED or tokens[start].low in words.TOWNS_WITH_ARTICLE:
            return False
        return any(self._introduces(tokens[k].low) for k in range(max(0, at - 3), at))

    def _introduces(self, low: str) -> bool:
        return low in self.words.HUMANS or low in self.words.OFFICES

    def acts(self, k: int) -> bool:
        """Whether a token is a verb that ends a description, rather than a noun or participle inside it."""
        low = self.tokens[k].low
        readings = self.lexicon.forms.get(low)
        if readings is None or low in self.words.OWNING_MARKS or self._introduces(low):
            return False
        # In English a base form is no verb here: "right-hand man".
        tenses = {r.tense for r in readings if not (self.english and r.tense == "pres" and r.person != "s")}
        if not tenses & INDICATIVE:
            return "pp" in tenses and not self.english and self._has_auxiliary(k)
        if "pp" in tenses and self.english:  # "Myanmar's ousted leader"
            before = self.tokens[k - 1].low if k else ""
            adjective = k in self.ends and self.ends[k].entities[0].type == "adjective"
            return not (
                before in self.words.OWNING_MARKS or before in self.words.ARTICLES or adjective or before in ",("
            )
        return True

    def _is_verb_of_the_name(self, k: int) -> bool:
        """ "The minister, X, assured a delegation": the verb that follows an apposition describes nobody."""
        low = self.tokens[k].low
        following = self.tokens[k + 1].low if k + 1 < len(self.tokens) else ""
        if self._introduces(low) or not low.endswith(self.words.PAST_ENDING) and low not in self.lexicon.forms:
            return False
        past = any(reading.tense == "past" for reading in self.lexicon.forms.get(low, ()))
        return past or following in self.words.BY or following in self.words.ARTICLES

    def _has_auxiliary(self, k: int) -> bool:
        words = self.words
        return any(
            reading.lemma in (words.HAVE, words.BE)
            for j in range(max(0, k - 2), k)
            for reading in self.lexicon.forms.get(self.tokens[j].low, ())
        )
