"""Several told of by their number: "les deux dirigeants", "both countries", "the three ministers"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.extraction.beside_holders import BesideHolders
from timeline.extraction.entity_types import HEADS
from timeline.extraction.gazetteer import Entity, Found, Gazetteer
from timeline.extraction.portfolios import MINISTER, is_one_of, meant_by
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.venues import but_venues

_OF_STATES = frozenset((MINISTER, "president", "prime", "foreign", "defence"))
_UNSAID = frozenset(("", "counterpart"))
"""Offices of those who may be ministers as well as presidents."""
_LATELY = 5
"""How many mentions back two of one country may have been named who are told of as "the two men"."""
NO_LANDS = frozenset(("EUU",))
"""Powers that are no country, no neighbour."""
_FAR = 40
"""How many mentions back those may have been named who are told of by their number, or as members."""


def people_listed(
    mentions: Sequence[Mention], count: int, joined: Callable[[Mention, Mention], bool], also: str = "person"
) -> tuple[Referent, ...]:
    """So many people (`also`: of another type too) named one after the other, the last such list of `mentions`: "X, Y et Z";
    empty where none is."""
    run: list[Mention] = []
    for mention in [*reversed(mentions), None]:
        single = mention is not None and len(mention.referents) == 1 and mention.referents[0].type in ("person", also)
        if mention is not None and single and (not run or joined(mention, run[-1])):
            run.append(mention)
            continue
        people = tuple(dict.fromkeys(m.referents[0] for m in reversed(run)))
        if len(people) == count:
            return people
        run = [mention] if mention is not None and single else []
    return ()


def _told_at_once(mentions: Sequence[Mention], count: int) -> tuple[Referent, ...]:
    """So many office holders that one phrase named last: "the ministers of Fiji, Tonga and Samoa"; empty where none did."""
    whole = (m.referents for m in reversed(mentions) if len(m.referents) == count)
    return next((several for several in whole if all(r.type in ("person", "office") for r in several)), ())


class Pairs(BesideHolders):
    """Finds who is meant by a number; a part of the cast of an article."""

    gazetteer: Gazetteer
    mentions: list[Mention]
    _found: dict[int, Found]
    left_open: list[
        tuple[int, int, str]
    ]  # "the two sides" of whom nobody named last can be meant: where, and of what sort
    _awaited: list[tuple[int, int, int]]  # "les trois ministres" told before their names: where, and how many

    def country_referent(self, entity: Entity) -> Referent:
        """The referent of a country, made where the article has not named it so."""
        raise NotImplementedError

    def pair(self, i: int, start: int) -> Mention | None:
        """ "les deux dirigeants", "both leaders", "les deux pays": the last two of that sort; "two men" are others."""
        tokens, words = self.document.tokens, self.words
        low, end = tokens[i].low, i + 1
        if low in words.PAIR_STATES and self._are_members(i):
            body = next((m.referents[0] for m in reversed(self.mentions[-_FAR:]) if m.referents[0].type == "org"), None)
            union = self.gazetteer.country(body.country or "") if body is not None else None
            whole = union is not None and union.type == "org" and end not in self._found
            return Mention(start, end, (body,)) if body is not None and whole else None
        if low in words.OFFICES and low not in words.PAIR_HEADS and end < len(tokens):
            following = tokens[end].low
            if following in words.PAIR_HEADS and (words.OFFICES[low], following) in words.OFFICE_COMPLEMENTS:
                low, end = following, end + 1  # "both prime ministers"
        if i > 1 and low in words.PAIR_HEADS and words.NUMBERS.get(tokens[i - 1].low, 0) > 2:
            if tokens[i - 2].low not in words.THE_MANY or end in self._found:
                return None
            count, lately = words.NUMBERS[tokens[i - 1].low], self.mentions[-_FAR:]
            many = people_listed(lately, count, self._joined) or _told_at_once(lately, count)
            if not many:
                self._awaited.append((i - 2, end, words.NUMBERS[tokens[i - 1].low]))
            return Mention(i - 2, end, many) if many else None
        if i < 1 or tokens[i - 1].low not in words.TWO or low not in words.PAIR_HEADS and low not in words.PAIR_STATES:
            return None
        known = tokens[i - 2].low in words.THE_MANY if i > 1 else False
        if not known and tokens[i - 1].low not in words.BOTH:
            return None
        people = low in words.PAIR_HEADS
        begin = i - 2 if known else i - 1
        if low in words.SIDES_OF_ANY or low in words.PAIR_SIDES and len(self._powers()) != 2:
            self.left_open.append((begin, end, "sides"))
            return None  # "les deux parties" of a state and its rebels, where a third country mediates
        office = words.OFFICES.get(low, "")
        ranked = office in (MINISTER, "president")
        two = self.last_two(people, meant_by(office)) if ranked else ()
        two = (
            two
            or (self.last_two(people, meant_by(office), unknown=True) if ranked else ())
            or self.last_two(people, men=low in words.MALES)
        )
        if office == MINISTER and words.OFFICES.get(tokens[i].low) != "prime" and any(r.office in HEADS for r in two):
            two = ()  # a minister and his guest's president
        if office in _OF_STATES and any(not r.office for r in two):
            two = ()  # "The two foreign ministers" are not a cleric and a spokesman named last
        if not two and office == MINISTER and not words.FOREIGN.isdisjoint(self.document.lows[i : end + 3]):
            two = self.last_two(people=False)  # "The two foreign ministers", of two countries
        if low in words.PAIR_LANDS and any(r.country in NO_LANDS for r in two):
            two = self.last_two(people=False, lands=True)
        if not two and low in words.MEN:
            two = self._only_two(soldiers=False)
            two = () if low in words.MALES and any(r.gender == "f" for r in two) else two
        if low in words.PAIR_RANKS:
            two = self._only_two(soldiers=True)
        if not two:
            self.left_open.append((begin, end, "people" if people else "states"))
            return None
        return Mention(begin, end, two, pair="people" if people else "states")

    def _are_members(self, i: int) -> bool:
        """ "The 34 member states", "les pays membres": those of the organisation named last."""
        lows, members = self.document.lows, self.words.MEMBERS
        return i > 0 and lows[i - 1] in members or i + 1 < len(lows) and lows[i + 1] in members

    def _powers(self) -> set[str]:
        """The countries that acted, or whose people did, in what was told last."""
        recent = [m for m in self.mentions[-_FAR:] if not m.place]
        return {
            r.country for m in recent for r in m.referents if r.country and r.type in ("country", "person", "office")
        }

    def last_two(
        self,
        people: bool,
        offices: frozenset[str] = frozenset(),
        *,
        lands: bool = False,
        unknown: bool = False,
        men: bool = False,
    ) -> tuple[Referent, ...]:
        """The two persons (or powers) named last, in the order in which they were named; of `offices`, if any hold them.

        `lands`: no union is one of them; `unknown`: whose office is not known may be one.
        """
        pair: list[Referent] = []
        lately = self.mentions[-_FAR:]
        for mention in (
            reversed(lately) if people else but_venues(self.document, self.gazetteer, lately, self.words.MEDIATION)
        ):
            for referent in reversed(mention.referents):
                if men and referent.gender == "f":
                    continue
                if offices and not is_one_of(referent.office, offices) and not (unknown and referent.office in _UNSAID):
                    continue
                known = None if people else self.gazetteer.state(referent.country)
                if known is not None:
                    referent = self.country_referent(known)  # "les deux pays" after their two presidents
                fits = referent.type in (("person", "office") if people else ("country",))
                fits = fits and not (people and referent.office in self.words.NOT_PERSON)
                fits = fits and not (lands and referent.country in NO_LANDS)
                if fits and referent not in pair and (not people or all(referent.country != r.country for r in pair)):
                    pair.append(referent)
                    if len(pair) == 2:
                        return (pair[1], pair[0])
        return ()

    def _only_two(self, soldiers: bool) -> tuple[Referent, ...]:
        """ "The two men", "les deux généraux" of one country: the only two named lately, or of a rank."""
        recent = self.mentions[-_FAR:] if soldiers else self.mentions[-_LATELY:]
        people = dict.fromkeys(
            r for m in recent for r in m.referents if r.type == "person" and (r.soldier or not soldiers)
        )
        return tuple(people) if len(people) == 2 else ()

    def last_list(self, count: int, mentions: Sequence[Mention] | None = None) -> tuple[Referent, ...]:
        """The powers that were last listed together, if they are so many (or several, for 0): "Egypt, Sudan and Ethiopia"."""
        run: list[Referent] = []
        after: Mention | None = None
        for mention in reversed(self.mentions[-_FAR:] if mentions is None else mentions):
            states: list[Referent] = []
            for referent in mention.referents:
                power = self.gazetteer.state(referent.country)
                if power is not None:
                    states.append(self.country_referent(power))
            only_states = len(states) == len(mention.referents) and not mention.place
            if not only_states or after is not None and not self._joined(mention, after):
                if len(run) == count if count else len(run) > 1:
                    break
                run = []
            if only_states:
                run[:0] = states
            after = mention if run else None
        return tuple(run) if len(run) == len(set(run)) == (count or max(2, len(run))) else ()

    def _joined(self, one: Mention, other: Mention) -> bool:
        between = self.document.lows[one.end : other.start]
        joining = {*self.words.AND, ",", *self.words.DETERMINERS}
        return bool(between) and {*between} <= joining and (between[0] == "," or between[0] in self.words.AND)
