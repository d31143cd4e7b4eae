"""Who is named where: names, offices and titles of an article, each joined to the one it means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import cache

from timeline.extraction.appositions import Appositions
from timeline.extraction.bodies import Body, find_bodies
from timeline.extraction.bodies_of_lands import BodiesOfLands
from timeline.extraction.bodies_taken_up import BodiesTakenUp
from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found, Gazetteer
from timeline.extraction.groups_taken_up import GROUPING, GroupsTakenUp
from timeline.extraction.homes import give_homes
from timeline.extraction.interviews import interviewee
from timeline.extraction.known_names import KnownNames
from timeline.extraction.lands import Lands
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.named_for_towns import of_one_land
from timeline.extraction.official_names import with_official_names
from timeline.extraction.ours import Ours
from timeline.extraction.pairs import people_listed
from timeline.extraction.referents import Mention, Referent, as_printed
from timeline.extraction.several_bearers import put_first, put_named_first, tell_congos
from timeline.extraction.shared_names import with_shared_names
from timeline.extraction.strange_lands import StrangeLands
from timeline.extraction.tokenise import DASHES
from timeline.extraction.unknown_names import UnknownNames
from timeline.extraction.vocabulary import NAME, OFFICE, WHO
from timeline.extraction.words import Words

_SOON = 12
"""How many mentions ahead those may be listed of whom an article tells first by their number."""


class Cast(UnknownNames, KnownNames, BodiesOfLands, GroupsTakenUp, Appositions, BodiesTakenUp, Lands, Ours):
    """The people, powers and places of one article, in the order in which they come."""

    # Rules ask for these thousands of times: a slot answers at once, and nothing may fill the dictionary.
    __slots__ = (
        "document", "lexicon", "gazetteer", "day", "words", "language", "referents", "mentions", "compatriots",
        "adjectives", "left_open", "strange", "interview", "whereabouts", "scenes", "_surnames", "_first_names",
        "_last", "_offices", "_by_table", "_goes_on_lists", "_awaited", "_nobodys", "_found", "_ends", "_full",
        "_firsts", "_alone", "_bodies_of_unions", "_names_counted", "money",
    )  # fmt: skip

    def __init__(self, document: Document, lexicon: Lexicon, gazetteer: Gazetteer, day: date | None) -> None:
        self.document, self.lexicon, self.gazetteer, self.day = document, lexicon, gazetteer, day
        self.words = lexicon.words
        self.language = lexicon.code
        self.referents: dict[str, Referent] = {}
        self.mentions: list[Mention] = []
        self._surnames: dict[str, Referent] = {}
        self._first_names: dict[str, Referent] = {}
        self._last: dict[str, str] = {}  # who of a surname was named last, by key
        self.compatriots: list[Mention] = []
        self.adjectives: dict[int, Referent] = {}
        self._offices: dict[tuple[str | None, str], Referent] = {}
        self._by_table: dict[tuple[str | None, str], int] = {}
        self._goes_on_lists: set[int] = set()
        self._awaited: list[tuple[int, int, int]] = []
        self._bodies_of_unions = self._names_counted = None
        self.left_open: list[tuple[int, int, str]] = []
        found = gazetteer.find(document.tokens)
        several = [name for name in found if len(name.entities) > 1]
        tell_congos(several, document)
        for name in several:
            put_first(name, day)
        found = with_shared_names(found, document, gazetteer, self.words)
        found = self._named_alone(with_official_names(found, document, self.words))
        unions = [name for name in found if name.entities[0].country == "EUU"]
        self._nobodys = {name.start for name in unions if of_one_land(document, name, lexicon, self.words.OF_ONE_LAND)}
        self._nobodys |= self._common_words(found)
        self.money = self._of_money(found)
        found = [name for name in found if name.start not in self._nobodys]
        self._found = {name.start: name for name in found}
        self._ends = {name.end: name for name in found}
        self._full = {e.key for name in found if not name.short for e in name.entities if e.type == "person"}
        for name in several:
            if name.short:
                put_named_first(name, self._full)
        self.strange = StrangeLands(document, self._found, lexicon)
        self._read()

    def _read(self) -> None:
        tokens, lows, words, found = self.document.tokens, self.document.lows, self.words, self._found
        firsts = self._firsts = {sentence.first for sentence in self.document.sentences}
        bodies = find_bodies(self.document, found, words)
        after, marks, nobodys = 0, self.document.marks, self._nobodys
        openers, grouping = _only_openers(words), any_of(words, *GROUPING)
        for i in sorted({*found, *bodies, *self.document.where(OFFICE | NAME)}):
            if i < after or i in nobodys:
                continue
            office = marks[i] & OFFICE
            if lows[i] in openers and i not in found and i not in bodies and not self.titled_before(i):
                continue  # "The", "But"
            if lows[i] in words.DEPARTED and tokens[i].cap and self._opens_by_leaving(i):
                continue
            if i in bodies:
                mention: Mention | None = self._body(bodies[i])
            elif office and lows[i] in grouping and (several := self.group(i)) is not None:
                mention = several
            elif (name := found.get(i)) is not None:
                mention = self.body_of_land(name)
                if mention is None:
                    mention, after = self._named(name), name.end
                    if mention is not None and mention.referents[0].type == "person" and not name.short:
                        mention.end = self._past_last_name(mention.end)
                    mention = self.next_of_list(name) or (self.that_of(mention) or mention if mention else None)
            elif office and lows[i] in words.OFFICES and not self._other_than_office(i):
                mention = self.taken_up(i) if lows[i] in words.TRAVELLERS else None  # "the delegation"
                mention = mention or self._office(i) or self.taken_up(i) or self.land(i)
            elif office and (lows[i] in words.PAIR_HEADS or lows[i] in words.PAIR_STATES):
                mention = self.pair(i, i)
            elif lows[i] in words.PARTISAN and tokens[i].cap and tokens[i + 1 : i + 2] and self._leads(i + 1):
                continue  # "the Socialist leader": nobody's name
            elif lows[i] in words.PARTISAN and self._told_of_party(i):
                continue  # "Robert Smith, Republican of New Hampshire", "Anna Holt, a Democrat"
            elif i and lows[i - 1] in words.SIDED and self.document.hyphened(i):
                continue  # "the pro-Western prime minister"
            elif tokens[i].cap and (titled := self.past_title_behind(i)):
                after = titled
                continue
            elif tokens[i].cap:
                mention = self.taken_up(i) if lows[i] in words.BODIES and not self.means_the_union(i) else None
                mention = (
                    mention
                    or self.crowned(i)
                    or self.titled_before(i)
                    or self._unknown(i, i in firsts or (i > 0 and (lows[i - 1] in '«“"' or self._opens_entry(i))))
                )
            else:
                mention = self.taken_up(i) or self.land(i)
            if mention is not None:
                if mention.referents and mention.referents[0].type == "person":
                    mention.end = self._past_suffix(mention.end)
                    self.succeeded(mention)
                self._governed(mention)
                self._join_apposition(mention)
                mention.role = "none" if i in self.money else mention.role
                after = mention.end
        self._name_awaited()
        for k, land in self.strange.told_of():
            if k not in self.adjectives and land in self.referents:
                self.adjectives[k] = self.referents[land]
        self._look_ahead()
        self.hand_out()
        self.interview = interviewee(self.document, self.mentions)
        self.give_home_of_leader(self.interview[1])
        self.whereabouts = give_homes(
            self.document, found, self.mentions, self.lexicon, self.interview, (self.gazetteer, self.day), self.strange
        )
        self.scenes = self.whereabouts.scenes
        self.give_own_offices(*self.interview)
        self.settle_compatriots()
        self._alone: dict[Referent, list[Mention]] | None = None

    def alone(self, referent: Referent) -> Sequence[Mention]:
        """The mentions of somebody alone, once all are read."""
        if self._alone is None:
            self._alone = {}
            for mention in self.mentions:
                if len(mention.referents) == 1:
                    self._alone.setdefault(mention.referents[0], []).append(mention)
        return self._alone.get(referent, ())

    def _opens_entry(self, i: int) -> bool:
        """ "Oct 3, 1988 - Diplomatic relations are restored": the day of a chronology stands before the first word."""
        return (
            i > 1
            and self.document.lows[i - 1] in DASHES
            and (self.document.lows[i - 2].isdigit() or self._ends_day(self.document.lows[i - 2]))
            and self.document.gap(i) > 0
        )

    def _ends_day(self, low: str) -> bool:
        """ "4 mars", "7-13 mars 1979.": what stands before the dash of an entry, beside a figure."""
        return low == "." or low in self.words.MONTHS_AND_DAYS

    def _named_alone(self, found: list[Found]) -> list[Found]:
        """The names without those that are somebody's first name here, a title or only a number."""
        lows, starts = self.document.lows, None
        doubtful, titles = (
            any_of(self.words, "GIVEN_NAMES", "COUNTED", "SURNAMES_OF_TOWNS"),
            any_of(self.words, "OFFICES", "TITLES", "HUMANS", "RULERS"),
        )
        dropped = set[int]()
        for name in found:
            if name.short and (lows[name.start] in titles and self._is_title(name) or self._is_month(name)):
                dropped.add(name.start)
            if lows[name.start] in doubtful:
                starts = starts or {other.start for other in found}
                if self._given(name, starts) or self._only_counts(name) or self._surname_like_town(name, starts):
                    dropped.add(name.start)
        return [name for name in found if name.start not in dropped] if dropped else found

    def _is_month(self, name: Found) -> bool:
        """ "On 11 May the Government", "May 3": nobody of that name, and nobody's country."""
        lows, at = self.document.lows, name.start
        return lows[at] in self.words.MONTHS_AND_DAYS and any(low[0].isdigit() for low in lows[max(0, at - 1) : at + 2])

    def _is_title(self, name: Found) -> bool:
        """ "The Shah", "le Khan" are nobody of that name; "the Major government" is."""
        lows, at = self.document.lows, name.end
        owns = at < len(lows) and (lows[at] in self.lexicon.nouns or lows[at] in self.words.ACTING_BODIES)
        return name.start > 0 and lows[name.start - 1] in self.words.ARTICLES and not owns

    def _only_counts(self, name: Found) -> bool:
        """ "Six jours avant", "Six diplomats were expelled": no community of six."""
        at, words = name.start, self.words
        if name.end - at > 1 or name.entities[0].country != "EUU" or self.document.lows[at] not in words.COUNTED:
            return False
        return not at or self.document.lows[at - 1] not in words.PLURAL_THE

    def _given(self, name: Found, starts: set[int]) -> bool:
        """ "Jordan Bardella", "Santiago Peña": a country or a town that is somebody's first name here."""
        tokens, words, at = self.document.tokens, self.words, name.end
        first = name.end - name.start == 1 and tokens[name.start].low in words.GIVEN_NAMES
        if (
            not first
            or at >= len(tokens)
            or at in starts
            or name.start
            and tokens[name.start - 1].low in words.ARTICLES
        ):
            return False
        token = tokens[at]
        common = any_of(words, "NO_SURNAMES", "OFFICES", "BODIES", "HUMANS")
        joined = token.cap and token.text[1:].islower() and not self.document.hyphened(at)
        return joined and token.low not in common and token.low not in self.lexicon.nouns

    def _surname_like_town(self, name: Found, starts: set[int]) -> bool:
        """ "Jacques Paris", "Jack London": after a first name that is no name of a country, an office or a title."""
        tokens, words, at = self.document.tokens, self.words, name.start - 1
        if at < 0 or name.end - name.start > 1 or tokens[name.start].low not in words.SURNAMES_OF_TOWNS:
            return False
        given = tokens[at]
        known = given.cap and given.text[1:].islower() and given.folded in self.gazetteer.given and at not in starts
        other = any_of(words, "OFFICES", "TITLES", "HUMANS", "BODIES", "OPENERS", "MONTHS_AND_DAYS", "PREPOSITIONS")
        goes_on = self.document.gap(name.start) == 1 and not self.document.hyphened(name.start)
        return known and goes_on and given.low not in other and given.low not in self.lexicon.forms

    def _other_than_office(self, i: int) -> bool:
        """ "Supreme Court", "Crown Court": the word is an office only beside another ("supreme leader")."""
        lows = self.document.lows
        if lows[i] in self.words.OPPOSITION and i + 1 < len(lows) and lows[i + 1] in self.words.HUMANS:
            return lows[i + 1] not in self.words.LEADER  # "the opposition senator X"
        if lows[i] in self.words.OFFICIAL and i + 1 < len(lows) and lows[i + 1] in self.lexicon.nouns:
            return True  # "paid an official visit"
        if lows[i] in self.words.CHIEF and i + 1 < len(lows) and lows[i + 1] not in self.words.OFFICES:
            return lows[i + 1] in self.words.HUMANS  # "the African Union's chief mediator": not its chief
        if i + 1 < len(lows) and lows[i + 1] in self.words.RULED and self.document.hyphened(i + 1):
            return True  # "the military-led states"
        if (*lows[max(0, i - 2) : i + 1],) in self.words.AT_THE_HEAD:
            return True
        beside = self.words.OFFICE_ONLY_BEFORE.get(lows[i])
        return beside is not None and i + 1 < len(lows) and lows[i + 1] not in beside

    def _leads(self, i: int) -> bool:
        token = self.document.tokens[i]
        return not token.cap and (token.low in self.words.OFFICES or token.low in self.words.HUMANS)

    def _told_of_party(self, i: int) -> bool:
        """Whether the word at `i`, between a comma and what ends an aside, tells of which party somebody just named is."""
        lows, words = self.document.lows, self.words
        first = i - (lows[i - 1] in words.ARTICLES)
        before = self.mentions[-1] if self.mentions else None
        if first < 2 or lows[first - 1] != "," or before is None or before.end != first - 1:
            return False
        person = bool(before.referents) and before.referents[0].type == "person"
        return person and lows[i + 1 : i + 2] != [] and (lows[i + 1] == "," or lows[i + 1] in words.PREPOSITIONS)

    def _name_awaited(self) -> None:
        """ "Les trois hommes avaient le sourire. X, Y et Z venaient": those whom the text lists afterwards."""
        for start, end, count in self._awaited:
            at = bisect_left(self.mentions, start, key=lambda mention: mention.start)
            after = self.mentions[at : at + _SOON]
            many = next(
                (
                    people
                    for k in range(count, len(after) + 1)
                    if (people := people_listed(after[:k], count, self._joined))
                ),
                (),
            )
            if many:
                mention = Mention(start, end, many)
                self._governed(mention)
                self.mentions.insert(at, mention)

    def _look_ahead(self) -> None:
        """An article may open with "le président" and name him later: the first holder of the office it names."""
        holders: dict[str, Referent] | None = None  # the first person of each office, once somebody is looked for
        for mention in self.mentions:
            referent = mention.referents[0] if mention.bare and mention.referents else None
            if referent is not None and referent.type == "office" and referent.country is None and referent.office:
                if holders is None:
                    holders = {}
                    for told in self.mentions:
                        for who in told.referents:
                            if who.type == "person" and who.office not in holders and not self.titled_otherwise(told):
                                holders[who.office] = who
                    for (home, office), person in self._offices.items():  # "General X", with a rank for an office
                        if home is None:
                            holders.setdefault(office, person)
                holder, house = holders.get(referent.office), self.housed(referent.office)
                holder = house or holder if referent.office == "prime" else holder or house
                if holder is not None and not self._named_beside(mention, holder):
                    mention.referents = (holder,)

    def _named_beside(self, mention: Mention, person: Referent) -> bool:
        """Whether somebody is first named in the sentence of an office: "The president resigned after a call with X"."""
        first = next((m.start for m in self.mentions if person in m.referents), -1)
        return first > mention.start and not any(mention.start < start <= first for start in self._firsts)

    def _body(self, body: Body) -> Mention:
        """An organisation named in full before its initials, which stand for it from then on."""
        short = self._found.get(body.end + 1)
        if short is not None and short.entities[0].type == "org":  # "la Communauté économique des ... (Cédéao)"
            return Mention(body.start, body.end + 3, (self._referent(short.entities[0], "org"),))
        text = as_printed(self.document.cut(body.start, body.end))
        referent = self.referents.get(text)
        if referent is None:
            home = next((self._found[k] for k in range(body.start, body.end) if k in self._found), None)
            country = home.entities[0].country if home is not None and home.entities[0].type == "adjective" else None
            referent = self.referents[text] = Referent(text, text, "org", country)
            self.referents[body.initials] = referent
        return Mention(body.start, body.end + 3, (referent,))


@cache
def _only_openers(words: Words) -> frozenset[str]:
    """Words with a capital at the head of a sentence that are nothing else: no name begins with one of them alone."""
    more = any_of(words, *WHO, "CROWNED", "RANKS_OF_ENVOYS", "PARTISAN", "BODIES", *GROUPING)
    return frozenset([word for word in words.OPENERS if len(word) > 1 and word not in more])
