"""Two phrases for one person: a name and what is said beside it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline.extraction.identities import Identities, agree
from timeline.extraction.lexicon import any_of
from timeline.extraction.opened_phrases import closes_opening
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.words import Words

_LINKS = frozenset((",", "."))
_NAMED = frozenset(("person", "name"))
_LONGEST = 24
"""Tokens that a name may take with everything that is said beside it."""
_TITLED = 4
"""Tokens from a comma to the name after it: ", le général X"."""


@cache
def _adjoining(words: Words) -> frozenset[str]:
    """What may stand between an office and a name that belongs to it."""
    return any_of(words, "TITLES") | {"."}


@dataclass(slots=True)
class Beside:
    """Two mentions, one behind the other, with one referent each."""

    last: Mention
    mention: Mention
    gap: list[str]  # the words between them
    comma: bool
    adjacent: bool  # nothing stands between them but what belongs to a name
    ours: Referent  # of the second
    theirs: Referent  # of the first


class Appositions(Identities):
    """Joins the mentions of an article as they are read; a part of its cast."""

    language: str

    def _modifies(self, k: int) -> bool:
        raise NotImplementedError

    def _describes(self, last: Mention, mention: Mention, gap: list[str]) -> bool:
        """ "Le maire | socialiste | X", "le diplomate genevois X": one adjective between an office and a name."""
        known = (
            last.bare and last.referents[0].type == "person"
        )  # "Le président | provisoire | X", not the one told before
        if self.language != "fr" or last.referents[0].type != "office" and not known:
            return False
        named = mention.referents[0].type in _NAMED and not mention.place
        return named and not self.document.tokens[last.end].cap and self._modifies(last.end)

    def _held_once(self, last: Mention, mention: Mention, gap: list[str]) -> bool:
        """ "Le président | renversé, M. X": X, and not whoever holds the office now."""
        fallen = gap[1] == "," and gap[0] in self.words.NOT_HOLDING and self.language == "fr"
        named = mention.referents[0].type == "person" and not mention.bare and mention.referents != last.referents
        return fallen and named and last.bare and last.referents[0].type in ("person", "office")

    def _acts_itself(self, mention: Mention, gap: list[str]) -> bool:
        """ "Reçu dimanche par X, | le chancelier a exclu": no comma closes what would say who X is, and the verb follows."""
        end, lows, words = mention.end, self.document.lows, self.words
        if self.language != "fr" or len(gap) != 2 or gap[1] not in words.ARTICLES or end >= len(lows):
            return False
        end += lows[end] in words.CLITICS
        forms = self.lexicon.forms.get(lows[end], ()) if end < len(lows) else ()
        return any(r.lemma in (words.HAVE, words.BE) and r.tense != "pp" for r in forms)

    def _from_town(self, person: Referent, at: int) -> bool:
        """Give somebody without a country that of the town or region whose adjective stands at token `at`, if one does."""
        region = self._found.get(at)
        if region is None or region.entities[0].type != "region" or person.country is not None:
            return False
        person.country = region.entities[0].country
        return True

    def _join_apposition(self, mention: Mention) -> None:
        """Join "le président ukrainien, Volodymyr Zelensky" and "Dmytro Kuleba, le ministre ukrainien ..." to one."""
        mentions = self.mentions
        if mentions and mention.start <= mentions[-1].start:
            self._drop_rank(mention)
        if not mentions or mention.start in self._firsts:
            mentions.append(mention)  # no name goes on over a full stop
            return
        if mention.referents[0].type in _NAMED:
            if self._opens_absolute(mention):
                mentions.append(mention)
                return
            self.gather_title(mention)
            if self._joins_over_seat(mention):
                return
        last = mentions[-1]
        if mention.start - last.end > 12 or last.place or not len(mention.referents) == len(last.referents) == 1:
            mentions.append(mention)  # "aux Communes, le premier ministre": a place is nobody's name
            return
        gap = self.document.lows[last.end : mention.start]
        if len(gap) == 2 and self._held_once(last, mention, gap):
            last.referents, last.end, last.bare = mention.referents, mention.end, False
            return
        if len(gap) == 1 and self._describes(last, mention, gap):
            gap = []
            self._from_town(mention.referents[0], last.end)
        if self._parts(last, mention, gap):
            mentions.append(mention)
            return
        beside = self._beside_each_other(last, mention, gap)
        if self._owned_by_country(beside) or self._is_of_head(beside):
            return
        if (beside.adjacent or beside.comma) and beside.theirs.type in ("office", "country"):
            self._serve_body(beside)
        joined = self._belongs_to_land(beside) or self._named_holder(beside) or self._named_then_held(beside)
        joined = joined or self._two_people(beside) or beside.comma and self._titles_whoever(last, mention, gap)
        if not joined:
            mentions.append(mention)

    def _drop_rank(self, mention: Mention) -> None:
        """ "General", before "General Kenneth Doe": the rank that was read is a part of the name."""
        rank = self.mentions.pop().referents[0]
        if rank.type == "office" and mention.referents[0].type == "person":
            self._offices.setdefault((None, rank.office), mention.referents[0])

    def _joins_over_seat(self, mention: Mention) -> bool:
        """ "L'ambassadeur français | à Bamako |, X": join over the town where the office is held."""
        mentions = self.mentions
        seat = self._seat_between(mention) if len(mentions) > 1 else None
        if seat is None:
            return False
        mentions.pop()
        mentions[-1].end = seat.end
        self._join_apposition(mention)
        if seat.place and mentions[-1].start < seat.start:
            mentions.append(seat)
        return True

    def _parts(self, last: Mention, mention: Mention, gap: list[str]) -> bool:
        """Whether what stands between two mentions says that they are not one."""
        words, opening = self.words, gap[0] if gap else ""
        if not opening:
            return False
        if opening == ",":
            told = self._told_by(last, mention) or self._acts_itself(mention, gap)
            return told or closes_opening(self.document, self.lexicon, last.end, self._firsts)
        if opening in _LINKS or opening in words.OWNING or opening in words.TITLES:
            return False
        return last.referents[0].type != "office" or opening not in words.FIELD_PREPOSITIONS

    def _beside_each_other(self, last: Mention, mention: Mention, gap: list[str]) -> Beside:
        """The two mentions, and whether a comma or nothing stands between them."""
        comma = gap[:1] == [","] and len(gap) < 4 and self._leads_to_name(last.end, gap)
        comma = comma or self._portfolio(last, mention)
        adjacent = not gap or _adjoining(self.words).issuperset(gap)
        return Beside(last, mention, gap, comma, adjacent, mention.referents[0], last.referents[0])

    def _owned_by_country(self, beside: Beside) -> bool:
        """ "Kurt Campbell, | America |'s man for the region", "X, | the President |'s adviser": no second man."""
        last, mention, ours, theirs = beside.last, beside.mention, beside.ours, beside.theirs
        if not beside.comma or theirs.type != "person":
            return False
        lows, end = self.document.lows, mention.end
        owner = end < len(lows) and lows[end] in self.words.OWNING
        if owner and ours.type in ("country", "org") and not self._owns_a_name(mention):
            mention.role = "of"
            return False
        adviser = mention.bare and ours is not theirs and (owner or ours.type == "person")
        if not adviser or self._listed_after(mention):
            return False
        last.end = end
        self._from_town(theirs, end)
        return True

    def _is_of_head(self, beside: Beside) -> bool:
        """ "L'envoyé personnel du | secrétaire général de l'ONU |, X": X is the envoy."""
        mention, ours = beside.mention, beside.ours
        head = self._head_served(beside.last, ours, beside.theirs) if beside.comma else -1
        if head < 0:
            return False
        ours.type, ours.country = "person", ours.country or beside.theirs.country
        self.mentions.pop()
        mention.start, mention.preposition, mention.role, mention.governed = head, "", "", -1
        self._governed(mention)
        self.mentions.append(mention)
        return True

    def _serve_body(self, beside: Beside) -> None:
        """ "Foreign ministry spokeswoman | Hua Chunying": of a body, which is nobody, she is its spokeswoman."""
        if beside.ours.type == "person":
            self._serves_a_body(beside.last)
            beside.theirs = beside.last.referents[0]

    def _belongs_to_land(self, beside: Beside) -> bool:
        """ "L'Islandaise | Sigrun Thoroddsen", "Sweden's | Anna Bergstrom", "Turkey's intelligence chief, | X"."""
        last, mention, ours = beside.last, beside.mention, beside.ours
        if mention.end - last.start >= _LONGEST or ours.type not in _NAMED:
            return False
        if not self._belongs(last, beside.gap):
            return False
        ours.type = "person"
        ours.country = ours.country or beside.theirs.country
        if last.demonym and not ours.gender:
            ours.gender = self._gender(last)
        self.mentions.pop()
        mention.start, mention.preposition, mention.role = last.start, last.preposition, last.role
        mention.governed = last.governed
        self._join_apposition(mention)
        return True

    def _named_holder(self, beside: Beside) -> bool:
        """ "Le ministre belge, | Charles Michel": whoever holds the office has the name."""
        last, mention, ours, theirs = beside.last, beside.mention, beside.ours, beside.theirs
        if theirs.type != "office" or ours.type not in _NAMED or not (beside.comma or beside.adjacent):
            return False
        if theirs.office in self.words.NOT_PERSON or not (agree(ours, theirs) or not self._still_holds(ours)):
            return False
        self._identify(ours, theirs, last)
        last.referents, last.end, last.bare = (ours,), mention.end, False
        if ours.country is None or self._led_by_office(last):  # "Uganda's mediator, retired General X"
            self._join_apposition(self.mentions.pop())
        return True

    def _named_then_held(self, beside: Beside) -> bool:
        """ "Dmytro Kuleba, | le ministre ukrainien": an office behind the name."""
        mention, ours, theirs = beside.mention, beside.ours, beside.theirs
        if ours.type != "office" or theirs.type not in _NAMED or not beside.comma:
            return False
        may_be = agree(theirs, ours) or not self._still_holds(theirs)
        if ours.office in self.words.NOT_PERSON or not may_be or self._name_follows(mention):
            return False
        if not self._from_town(theirs, mention.end):
            self._identify(theirs, ours, mention)
        beside.last.end = mention.end
        return True

    def _two_people(self, beside: Beside) -> bool:
        """Join two people where one of them is a phrase of office whose holder the table has, and the article names."""
        last, mention, ours, theirs = beside.last, beside.mention, beside.ours, beside.theirs
        if not ours.type == theirs.type == "person":
            return False
        if ours is theirs and beside.comma:
            last.end = mention.end
            return True
        if mention.phrase and beside.comma:
            unknown = not theirs.office and theirs.country in (None, ours.country)
            if not unknown or self._listed_after(mention) or self._name_follows(mention):
                return False
            # "Kaj Olsen, the Icelandic prime minister": the table has another
            self._identify(theirs, ours, mention)
            last.end = mention.end
            return True
        return (last.phrase or last.bare) and (beside.comma or beside.adjacent) and self._another_holder(beside)

    def _another_holder(self, beside: Beside) -> bool:
        """ "The Icelandic prime minister, | Kaj Olsen": a holder whom the table does not know.

        "President X and Chancellor Y met" lists no third man.
        """
        last, mention, ours, theirs = beside.last, beside.mention, beside.ours, beside.theirs
        unknown = ours.country is None and not ours.office or last.phrase and ours.country == theirs.country
        if ours is theirs or not unknown or not beside.adjacent and self._listed_after(mention):
            return False
        if last.phrase:
            self._identify(ours, theirs, last)
        else:
            ours.office = theirs.office  # "the Minister of State, Sir Roland": another minister
        last.referents, last.end, last.phrase, last.bare = (ours,), mention.end, False, False
        return True

    def _leads_to_name(self, comma: int, gap: list[str]) -> bool:
        """Whether all that stands between a comma and a name is what may lead to it: ", the former General | X"."""
        words = self.words
        for k, low in enumerate(gap[1:], 1):
            if low in words.DETERMINERS or low in words.TITLES or low in words.LEADING_TO_NAMES:
                continue
            if not self._is_rank_word(comma + k):
                return False
        return True

    def _opens_absolute(self, mention: Mention) -> bool:
        """ "Par le chef déchu, X n'ayant pas répondu": whoever does what a participle says after a comma is another."""
        lows, words = self.document.lows, self.words
        first = mention.start
        for k in range(first - 1, max(first - _TITLED, -1), -1):
            if lows[k] == ",":
                at = mention.end
                at += at < len(lows) and lows[at] in words.NEGATION_MARKS
                for reading in self.lexicon.forms.get(lows[at], ()) if at < len(lows) else ():
                    if reading.tense == "ger" and reading.lemma in (words.HAVE, words.BE):
                        return True
                return False
            if self.document.tokens[k].cap:
                return False
        return False

    def _serves_a_body(self, last: Mention) -> None:
        """ "Foreign ministry spokeswoman Hua Chunying", "an army spokesman, X": somebody of a body, which is nobody."""
        words, office = self.lexicon.words, last.referents[0]
        head = words.OFFICES.get(self.document.lows[last.end - 1], "")
        state = office.type == "country"  # "the Chinese government spokesman, X", but "Japan's secretary, X"
        if state and not words.OWNING.isdisjoint(self.document.lows[last.start : last.end]):
            return
        serves = state or office.office.endswith("ministry") or office.office in words.NOT_PERSON
        if serves and head and head not in words.NOT_PERSON and last.end - last.start > 1:
            last.referents = (Referent(office.key + ":" + head, office.name, "office", office.country, "", head),)

    def _name_follows(self, office: Mention) -> bool:
        """ "X, le président de l'Assemblée, Y": the office is that of the second."""
        tokens = self.document.tokens
        at = office.end + 1
        if at >= len(tokens) or tokens[office.end].text != "," or not tokens[at].cap:
            return False
        return at not in self._found or self._found[at].entities[0].type == "person"

    def _owns_a_name(self, country: Mention) -> bool:
        """ "Finland's Mika Laine": the country belongs to the name after it."""
        tokens, words = self.document.tokens, self.lexicon.words
        at = country.end + 1
        return at < len(tokens) and tokens[at].cap and tokens[at].low not in words.OFFICES

    def _listed_after(self, mention: Mention) -> bool:
        tokens, words = self.document.tokens, self.lexicon.words
        return mention.end < len(tokens) and tokens[mention.end].low in words.AND
