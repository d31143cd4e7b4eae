"""Two told of together: who met whom, "the two leaders", "les deux pays"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.goes_on import GoesOn
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.mentions import Cast
from timeline.extraction.pairs import NO_LANDS
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.told_together import ToldTogether
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.venues import but_venues
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading


class Paired(GoesOn, ToldTogether):
    """The part of an article that finds pairs."""

    told_first: dict[Referent, Mention]
    told_up_to: int
    cast: Cast
    gazetteer: Gazetteer
    language_is_english: bool
    pairs: list[tuple[Referent, ...]]  # who met whom, as told so far
    told_pairs: list[tuple[int, tuple[Referent, ...]]]  # two who act together, and where

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        raise NotImplementedError

    def first_mention(self, named: Referent) -> Mention | None:
        """Where somebody is named first; each mention is looked at once."""
        for mention in islice(self.cast.mentions, self.told_up_to, None):
            for one in mention.referents:
                self.told_first.setdefault(one, mention)
        self.told_up_to = len(self.cast.mentions)
        return self.told_first.get(named)

    def mentions_before(self, at: int) -> list[Mention]:
        mentions = self.cast.mentions
        at = bisect_left(mentions, at, key=attrgetter("start"))
        return mentions[max(0, at - 30) : at]

    def _who_deals_with(self, mention: Mention, reading: Reading) -> str:
        """ "X spoke with the advisers of both countries", "urged both countries": the country of X, a third power; empty
        where X is of one of the two whose matter the article tells."""
        clause, lows, words = reading.clause_at(mention.start), self.lows, self.words
        verb = clause.verb if clause is not None else None
        if not self.language_is_english or verb is None or verb.passive or mention.start < verb.end:
            return ""
        led = mention.start - (lows[mention.start - 1] in words.PREPOSITIONS)
        of_people = led < mention.start and in_number(lows[led - 1], any_of(words, "OFFICES", "HUMANS"))
        if not of_people and led != verb.end:
            return ""
        codes = {r.country for r in self.subject(reading, verb)}
        code = codes.pop() if len(codes) == 1 else None
        main = [known for known, _ in self.cast.scenes.counts.most_common(2)]
        return code if code and code not in main else ""

    def states_before(self, at: int, *, lands: bool = False, but: str = "") -> tuple[Referent, ...]:
        """The two powers named last before `at`, by their own names or by those of their people; no union, of `lands`, and
        not `but`."""
        pair: list[Referent] = []
        for mention in but_venues(self.cast.document, self.gazetteer, self.mentions_before(at), self.words.MEDIATION):
            for referent in mention.referents:
                country = self.gazetteer.country(referent.country or "")
                if (
                    country is None
                    or country.type != "country"
                    or country.key == but
                    or lands
                    and country.key in NO_LANDS
                ):
                    continue
                state = self.cast.country_referent(country)
                if state not in pair:
                    pair.append(state)
            if len(pair) >= 2:
                return tuple(reversed(pair[:2]))
        return ()

    def met_before(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """The two who met, as one of the last sentences tells: "Mr Palmer met Mr Dumas ... The two"."""
        for earlier in reversed(self.readings[max(0, reading.index - 3) : reading.index + 1]):
            for verb in reversed(
                [v for v in earlier.verbs if v.form == "fin" and v.end <= at and v.kind in ENCOUNTERS]
            ):
                who = self.subject(earlier, verb)
                other = next((m for m in earlier.mentions if m.start >= verb.end and not m.place and m.end <= at), None)
                if len(who) == 1 and other is not None and len(other.referents) == 1:
                    who = (who[0], other.referents[0])
                if len(who) == 2 and who[0] is not who[1] and all(r.type in ("person", "office") for r in who):
                    return who
        return ()

    def cast_pair(self, at: int) -> tuple[Referent, ...]:
        """The last two persons named before `at` in one sentence."""
        pair: list[Referent] = []
        for mention in reversed(self.mentions_before(at)):
            for referent in mention.referents:
                if referent.type in ("person", "office") and referent not in pair:
                    pair.append(referent)
            if len(pair) >= 2:
                return tuple(reversed(pair[:2]))
        return ()

    def _same_rank(self, referent: Referent, mention: Mention) -> bool:
        """ "The two presidents" are no two ministers; "the two leaders" may be a president and a prime minister."""
        if self._is_a_woman(referent, mention):
            return False
        offices = {self.words.OFFICES.get(self.lows[k], "") for k in range(mention.start, mention.end)} - {""}
        return not offices or not offices.isdisjoint((referent.office, "leader", "chief", "authorities"))

    def _is_a_woman(self, referent: Referent, mention: Mention) -> bool:
        """ "Les deux hommes": not somebody known for a woman."""
        return referent.gender == "f" and not self.words.MALES.isdisjoint(self.lows[mention.start : mention.end])

    def settle(self, mention: Mention, reading: Reading) -> tuple[Referent, ...]:
        """The referents of a mention; "les deux dirigeants" are the last two that a group of two gave."""
        if not mention.pair:
            return mention.referents
        kinds = ("person", "office") if mention.pair == "people" else ("country", "org")
        for pair in reversed(self.pairs):
            if all(r.type in kinds and not self._is_a_woman(r, mention) for r in pair):
                return pair
        near = self.all_near(reading, mention)
        if mention.pair == "people":
            met = () if near else self.two_of_rank(reading, mention.start, mention.end)
            if met:
                return met
            told = {code for code, _ in self.cast.scenes.counts.most_common(2)}
            several = [pair for at, pair in self.told_pairs if at < mention.start]
            two = next((pair for pair in reversed(several) if {r.country for r in pair} == told), ())
            here = {referent.country for referent in mention.referents}
            if (
                two
                and here != told
                and all(not r.office and r.gender != "f" or self._same_rank(r, mention) for r in two)
            ):
                return two  # those whose matter it is, and not a mediator and a guest named last
            return self._whose_matter(mention, reading, mention.referents) or mention.referents
        sides = not self.words.PAIR_SIDES.isdisjoint(self.lows[mention.start : mention.end])
        lands = not self.words.PAIR_LANDS.isdisjoint(self.lows[mention.start : mention.end])
        apart = self._who_deals_with(mention, reading)
        if apart:
            others = self.states_before(mention.start, lands=lands, but=apart)
            if len(others) == 2:
                return others
        two = self.states_before(mention.start, lands=lands)
        far = 2 if self.cast.scenes.sides() else 4
        met = () if near else self.two_powers(reading, mention.start, sides=sides, far=far)
        if met and not (lands and any(r.country in NO_LANDS for r in met)):
            return met
        return self._whose_matter(mention, reading, two) or two or mention.referents

    def _whose_matter(self, mention: Mention, reading: Reading, two: tuple[Referent, ...]) -> tuple[Referent, ...]:
        """ "Les deux pays avaient rouvert leur frontière": the two sides of the article, where a mediator was named last.

        Empty where those named last, `two`, are these, or both were named in this sentence or the one before.
        """
        sides = self.cast.scenes.sides()
        codes = {referent.country for referent in two}
        if not sides or codes == {*sides}:
            return ()
        before = self.readings[reading.index - 1] if reading.index else None
        near = before is not None and before.sentence.paragraph == reading.sentence.paragraph
        begin = before.sentence.first if near and before is not None else reading.sentence.first
        lately = self.mentions_before(mention.start)
        here = {r.country for m in lately if m.start >= begin and not m.place for r in m.referents}
        here |= {r.country for k, r in self.cast.adjectives.items() if begin <= k < mention.start}
        if codes <= here:
            return ()
        if mention.pair == "people":
            people = [self._last_of(code, mention, lately) for code in sides]
            if None not in people:
                return tuple(who for who in people if who is not None)
        powers = [self.gazetteer.country(code) for code in sides]
        return tuple(self.cast.country_referent(power) for power in powers if power is not None)

    def _last_of(self, code: str, mention: Mention, before: list[Mention]) -> Referent | None:
        """Whoever of a country was named last, of the rank that a phrase tells."""
        people = (r for m in reversed(before) for r in m.referents if r.type in ("person", "office"))
        return next((r for r in people if r.country == code and self._same_rank(r, mention)), None)
