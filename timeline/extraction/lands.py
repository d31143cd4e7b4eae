"""Countries taken up by what they are: "l'archipel", "the kingdom", "le pays"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found, Gazetteer
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Mention, Referent

_FAR = 24
"""Mentions back to which a country may have been named."""


def _codes(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ISLANDS = _codes(
    "ALA ASC ATG BHR BHS BRB COK COM CPV CUB CYP DMA DOM FJI FLK FRO FSM GRD GRL HTI IDN ISL JAM JPN KIR KNA LCA LKA MDG MDV"
    " MHL MLT MUS NCL NRU NZL PHL PLW PNG PYF SLB SGP STP SYC TLS TON TTO TUV TWN VCT VUT WSM MYT REU"
)
_KINGDOMS = _codes("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR NPL SAU SWE SWZ THA TON LAO LBY IRQ EGY YEM")
_ONE_ISLAND = _codes("BRB CUB CYP DMA GRL HTI DOM ISL JAM LKA MDG MLT NRU NIU LCA TWN TLS REU SGP")
_KINDS = {
    **dict.fromkeys(("île", "island"), _ISLANDS),
    **dict.fromkeys(("archipel", "îles", "archipelago", "islands"), _ISLANDS - _ONE_ISLAND),
    **dict.fromkeys(("royaume", "kingdom"), _KINGDOMS),
    **dict.fromkeys(("émirat", "emirate"), frozenset(("QAT", "KWT", "ARE", "BHR"))),
    **dict.fromkeys(("sultanat", "sultanate"), frozenset(("OMN", "BRN"))),
}


class Lands:
    """Finds the country that such a word takes up; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    gazetteer: Gazetteer
    mentions: list[Mention]
    _found: dict[int, Found]

    def country_referent(self, entity: Entity) -> Referent:
        """The referent of a country, made where the article has not named it so."""
        raise NotImplementedError

    def land(self, i: int) -> Mention | None:
        """The country named last that may be called so; none where the words go on to say which: "l'île de Jolo"."""
        tokens, words = self.document.tokens, self.lexicon.words
        low = tokens[i].low
        many = low in words.ISLANDS
        if not i or low not in words.LANDS or tokens[i - 1].low not in (words.PLURAL_THE if many else words.TAKING_UP):
            return None
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is not None and following.low[0].isalpha():
            goes_on = following.low in words.FIELD_PREPOSITIONS and following.low not in words.TO_MANY
            if goes_on or following.cap or i + 1 in self._found or following.low in words.RELATIVES:
                return None
        for mention in reversed(self.mentions[-_FAR:]):
            known = self.gazetteer.state(mention.referents[0].country) if len(mention.referents) == 1 else None
            if known is not None and (low not in _KINDS or known.key in _KINDS[low]):
                return Mention(i, i + 1, (self.country_referent(known),), bare=True)
        return None
