"""What the words beside a name tell: where an envoy is posted, whether a phrase is of a man or a woman."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Mention
from timeline.extraction.words import Words


class BesideNames:
    """Reads what stands beside the names of an article; a part of its cast."""

    document: Document
    lexicon: Lexicon
    mentions: list[Mention]
    words: Words
    _firsts: set[int]

    def _seat_between(self, name: Mention) -> Mention | None:
        """Where an envoy is posted, told between the office and the name: "the French ambassador to Mali, X"."""
        office, seat = self.mentions[-2:]
        lows, words = self.document.lows, self.lexicon.words
        if not 0 < seat.start - office.end < 3 or len(office.referents) != 1 or office.referents[0].type != "office":
            return None
        of_body = lows[office.end] in words.OF_ONE_THING and office.bare and seat.referents[0].type in ("org", "name")
        if not of_body and not (office.phrase and lows[office.end] in words.POSTED_AT):
            return None  # else "le président de l'Eurogroupe, X"
        between = lows[seat.end : name.start]
        titles = all(low in words.TITLES or low in words.DETERMINERS or low == "." for low in between[1:])
        return (
            seat
            if between[:1] == [","] and titles and seat.referents[0].type in ("country", "place", "org", "name")
            else None
        )

    def _gender(self, mention: Mention) -> str:
        """What the determiner or the ending of a French phrase says: "la négociatrice", "l'Islandaise"."""
        tokens, words = self.document.tokens, self.lexicon.words
        before = tokens[mention.start - 1].low if mention.start else ""
        if before in words.GENDERS:
            return str(words.GENDERS[before])
        feminine = mention.demonym and tokens[mention.start].low.endswith(words.FEMININE_PEOPLES)
        return "f" if feminine else ""
