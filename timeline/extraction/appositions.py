"""Two phrases for one person: a name and what is said beside it."""

from __future__ import annotations

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
        if len(gap) != 1 or self.language != "fr" or last.referents[0].type != "office" and not known:
            return False
        named = mention.referents[0].type in _NAMED and not mention.place
        return named and not self.document.tokens[last.end].cap and self._modifies(last.end)

    def _held_once(self, last: Mention, mention: Mention, gap: list[str]) -> bool:
        """ "Le président | renversé, M. X": X, and not whoever holds the office now."""
        fallen = len(gap) == 2 and gap[1] == "," and gap[0] in self.words.NOT_HOLDING and self.language == "fr"
        named = mention.referents[0].type == "person" and not mention.bare and mention.referents != last.referents
        return fallen and named and last.bare and last.referents[0].type in ("person", "office")

    def _from_town(self, person: Referent, at: int) -> bool:
        """Give somebody without a country that of the town or region whose adjective stands at token `at`, if one does."""
        region = self._found.get(at)
        if region is None or region.entities[0].type != "region" or person.country is not None:
            return False
        person.country = region.entities[0].country
        return True

    def _join_apposition(self, mention: Mention) -> None:
        """Join "le président ukrainien, Volodymyr Zelensky" and "Dmytro Kuleba, le ministre ukrainien ..." to one."""
        mentions, start, words = self.mentions, mention.start, self.words
        if mentions and start <= mentions[-1].start:
            rank = mentions.pop().referents[0]  # "General", before "General Kenneth Doe"
            if rank.type == "office" and mention.referents[0].type == "person":
                self._offices.setdefault((None, rank.office), mention.referents[0])
        if not mentions or start in self._firsts or self._opens_absolute(mention):
            mentions.append(mention)  # no name goes on over a full stop
            return
        self.gather_title(mention)
        named = len(mentions) > 1 and mention.referents[0].type in _NAMED
        seat = self._seat_between(mention) if named else None
        if seat is not None:  # "l'ambassadeur français à Bamako, X"
            mentions.pop()
            mentions[-1].end = seat.end
            self._join_apposition(mention)
            if seat.place and mentions[-1].start < seat.start:
                mentions.append(seat)
            return
        last = mentions[-1]
        if start - last.end > 12 or last.place or len(mention.referents) != 1 or len(last.referents) != 1:
            mentions.append(mention)  # "aux Communes, le premier ministre": a place is nobody's name
            return
        tokens, gap = self.document.tokens, self.document.lows[last.end : start]
        if self._held_once(last, mention, gap):
            last.referents, last.end, last.bare = mention.referents, mention.end, False
            return
        if self._describes(last, mention, gap):
            gap = []
            self._from_town(mention.referents[0], last.end)
        opening = gap[0] if gap else ""
        if (
            opening
            and (opening not in _LINKS and opening not in words.OWNING and opening not in words.TITLES)
            and (last.referents[0].type != "office" or opening not in words.FIELD_PREPOSITIONS)
        ):
            mentions.append(mention)  # nothing between them says that the two are one
            return
        if opening == "," and (
            self._told_by(last, mention) or closes_opening(self.document, self.lexicon, last.end, self._firsts)
        ):
            mentions.append(mention)
            return
        comma = opening == "," and len(gap) < 4 and self._leads_to_name(last.end, gap)
        comma = comma or self._portfolio(last, mention)
        adjacent = not gap or _adjoining(words).issuperset(gap)
        ours, theirs = mention.referents[0], last.referents[0]
        owner = mention.end < len(tokens) and tokens[mention.end].low in words.OWNING
        if (
            comma
            and owner
            and theirs.type == "person"
            and ours.type in ("country", "org")
            and not self._owns_a_name(mention)
        ):
            mention.role = "of"  # "Kurt Campbell, America's man for the region"
        elif (
            comma
            and mention.bare
            and theirs.type == "person"
            and ours is not theirs
            and not self._listed_after(mention)
        ) and (ours.type == "person" or owner):
            last.end = mention.end  # "Henry Kissinger, the President's adviser": no second man
            self._from_town(theirs, mention.end)
            return
        head = self._head_served(last, ours, theirs) if comma else -1
        if head >= 0:  # "l'envoyé personnel du secrétaire général de l'ONU, X": X is the envoy
            ours.type, ours.country = "person", ours.country or theirs.country
            mentions.pop()
            if mentions and head < mentions[-1].end:
                mentions[-1].referents, mentions[-1].end = (ours,), mention.end
                mentions[-1].bare = mentions[-1].phrase = False
                return
            mention.start, mention.preposition, mention.role, mention.governed = head, "", "", -1
            self._governed(mention)
            mentions.append(mention)
            return
        if (adjacent or comma) and theirs.type in ("office", "country") and ours.type == "person":
            self._serves_a_body(last)
            theirs = last.referents[0]
        short = mention.end - last.start < _LONGEST
        if short and ours.type in {"person", "name"} and self._belongs(last, mention, gap):
            # "l'Islandaise Sigrun Thoroddsen", "Sweden's Anna Bergstrom", "Turkey's intelligence chief, X"
            ours.type = "person"
            ours.country = ours.country or theirs.country
            if last.demonym and not ours.gender:
                ours.gender = self._gender(last)
            mentions.pop()
            mention.start, mention.preposition, mention.role = last.start, last.preposition, last.role
            mention.governed = last.governed
            self._join_apposition(mention)
            return
        if theirs.type == "office" and ours.type in ("person", "name") and (comma or adjacent):
            if theirs.office not in words.NOT_PERSON and (agree(ours, theirs) or not self._still_holds(ours)):
                self._identify(ours, theirs, last)
                last.referents, last.end, last.bare = (ours,), mention.end, False
                if ours.country is None or self._led_by_office(last):  # "Uganda's mediator, retired General X"
                    self._join_apposition(mentions.pop())
                return
        elif ours.type == "office" and theirs.type in ("person", "name") and comma:
            may_be = agree(theirs, ours) or not self._still_holds(theirs)
            if ours.office not in words.NOT_PERSON and may_be and not self._name_follows(mention):
                if not self._from_town(theirs, mention.end):
                    self._identify(theirs, ours, mention)
                last.end = mention.end
                return
        elif ours.type == "person" and theirs is ours and comma:
            last.end = mention.end
            return
        elif mention.phrase and comma and theirs.type == ours.type == "person" and ours is not theirs:
            unknown = not theirs.office and theirs.country in (None, ours.country)
            if unknown and not self._listed_after(mention) and not self._name_follows(mention):
                self._identify(
                    theirs, ours, mention
                )  # "Kaj Olsen, the Icelandic prime minister": the table has another
                last.end = mention.end
                return
        elif (last.phrase or last.bare) and theirs.type == ours.type == "person" and (comma or adjacent):
            unknown = ours.country is None and not ours.office and ours is not theirs
            unknown = unknown or last.phrase and ours is not theirs and ours.country == theirs.country
            # the article knows a holder whom the table does not; "President X and Chancellor Y met" lists no third man
            if unknown and (adjacent or not self._listed_after(mention)):
                if last.phrase:
                    self._identify(ours, theirs, last)
                else:
                    ours.office = theirs.office  # "the Minister of State, Sir Roland": another minister
                last.referents, last.end, last.phrase, last.bare = (ours,), mention.end, False, False
                return
        if not (comma and self._titles_whoever(last, mention, gap)):
            mentions.append(mention)

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
        if mention.referents[0].type not in _NAMED:
            return False
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
