"""Bodies taken up by those who sit or fight in them or by what was sent: "les juges", "the rebels", "the mission"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import itemgetter

from timeline.extraction.anaphora import Anaphora
from timeline.extraction.entity_types import BODIES_AND_STATES
from timeline.extraction.gazetteer import Entity, Gazetteer
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Mention, Referent

_FAR = 40
"""How many mentions back such a body may have been named."""
_BACK = 300
"""Tokens back to where a mission may have been told of first."""
_BESIDE = 4
"""Tokens between a word that tells what a body is and its name: "the rebel group M23"."""
_SENT = 7
"""Tokens between whoever sends a mission and the mission."""
_UNIONS = frozenset(("EUU", "UNO"))
_NEAR = 20
"""Tokens after a town within its sentence."""


class BodiesTakenUp(Anaphora):
    """Finds such bodies; a part of the cast of an article."""

    _firsts: set[int]
    _bodies_of_unions: dict[str, list[tuple[int, Entity]]] | None
    gazetteer: Gazetteer

    def country_referent(self, entity: Entity) -> Referent:
        """The referent of a country, made where the article has not named it so."""
        raise NotImplementedError

    def body_referent(self, entity: Entity) -> Referent:
        """The referent of a body, made where the article has not named it so."""
        raise NotImplementedError

    def taken_up(self, i: int) -> Mention | None:
        """Whoever was last introduced by such a word, or is meant by it."""
        known = super().taken_up(i)
        if known is not None or not i or self.document.tokens[i].cap:
            return known
        if (union := self._of_the_union(i)) is not None:
            return Mention(i, i + 1, (union,), bare=True)
        lows, words = self.document.lows, self.lexicon.words
        low, before = lows[i], lows[i - 1]
        body = None
        if self._says_which(i) or self._says_more(i):
            return None
        if before in words.THE_MANY and low in words.BENCH:
            body = self._court(i)
        elif before in words.THE_MANY and low in words.REBELS:
            body = self._band()
        elif before in words.TAKING_UP and low in words.TRAVELLERS:
            body = self._sender(i)
        return Mention(i, i + 1, (body,), bare=True) if body is not None else None

    def _of_the_union(self, i: int) -> Referent | None:
        """ "The commission", after "the president of the European Commission": the body of a union named within an office."""
        low, words = self.document.lows[i], self.lexicon.words
        if low not in words.BODIES or self.document.lows[i - 1] not in words.TAKING_UP or self._says_which(i):
            return None
        bodies = self._unions().get(low, [])
        before = bisect_left(bodies, i, key=itemgetter(0))  # by halves: a text may be made of them
        return self.body_referent(bodies[before - 1][1]) if before else None

    def _unions(self) -> dict[str, list[tuple[int, Entity]]]:
        """Where the text names bodies of unions in several words, by the last of them; found once."""
        if self._bodies_of_unions is not None:
            return self._bodies_of_unions
        bodies: dict[str, list[tuple[int, Entity]]] = {}
        self._bodies_of_unions = bodies
        for start, name in sorted(self._found.items()):
            body = name.entities[0]
            if body.type == "org" and body.country in _UNIONS and name.end - name.start > 1:
                bodies.setdefault(self.document.lows[name.end - 1], []).append((start, body))
        return bodies

    def crowned(self, i: int) -> Mention | None:
        """ "His Majesty", "Sa Majesté", without a name: the monarch named last."""
        lows, words = self.document.lows, self.lexicon.words
        if not i or lows[i] not in words.CROWNED or lows[i - 1] not in words.POSSESSIVES:
            return None
        if i + 1 < len(lows) and self.document.goes_on(i + 1):
            return None
        if (
            lows[i + 1 : i + 2]
            and lows[i + 1] in words.THE
            and "monarch" in map(words.OFFICES.get, lows[i + 2 : i + 3])
        ):
            return None  # "Sa Majesté la reine": not the king named before
        for mention in reversed(self.mentions):
            who = mention.referents[0]
            if len(mention.referents) == 1 and who.type == "person" and self._reigns(mention):
                return Mention(i - 1, i + 1, (who,))
        return None

    def _reigns(self, mention: Mention) -> bool:
        """Whether somebody is a monarch by office, or called so where he is named: "Queen Elizabeth"."""
        offices = self.lexicon.words.OFFICES
        begin = max(0, mention.start - 1)
        titles = {offices.get(low) for low in self.document.lows[begin : mention.start + 1]}
        return mention.referents[0].office == "monarch" or "monarch" in titles

    def _court(self, i: int) -> Referent | None:
        """ "Les juges", "the judges": the court named last, if any court was; but "In Lima the judges" sit in no other."""
        last = self.mentions[-1] if self.mentions else None
        lows, seats = self.document.lows, self.lexicon.words.SEATS_OF_COURTS
        near = last is not None and last.place and i - last.end < _NEAR and lows[last.end - 1] not in seats
        if last is not None and near and self._firsts.isdisjoint(range(last.end, i + 1)):
            return None
        for mention in reversed(self.mentions[-_FAR:]):
            body = mention.referents[0]
            named = not self.lexicon.words.COURTS.isdisjoint(body.name.lower().split())
            if len(mention.referents) == 1 and body.type == "org" and named:
                return body
        return None

    def _band(self) -> Referent | None:
        """ "Les rebelles", "the insurgents": the movement beside whose name they were called so."""
        lows, said = self.document.lows, any_of(self.lexicon.words, "REBELS", "REBEL")
        for mention in reversed(self.mentions[-_FAR:]):
            body = mention.referents[0]
            if len(mention.referents) != 1 or body.type != "org" or mention.place:
                continue
            end = mention.end
            after = end + (_BESIDE if lows[end : end + 1] == [","] else 0) + 1  # "M23, a rebel group"
            if not said.isdisjoint(lows[max(0, mention.start - _BESIDE) : after]):
                return body
        return None

    def _sender(self, i: int) -> Referent | None:
        """ "The mission", "l'équipe": whose it is, as told where it came up: "an OAS mission", "Japan sent a team"."""
        lows, words = self.document.lows, self.lexicon.words
        if lows[i] not in lows[max(i - _BACK, 0) : max(i - 1, 0)]:
            return None
        for k in range(i - 2, max(i - _BACK, 0), -1):
            if lows[k] != lows[i]:
                continue
            first = next((j for j in range(k - 1, max(k - 1 - _BESIDE, -1), -1) if lows[j] in words.INTRODUCING), -1)
            if first < 0:
                continue
            return self._whose(first, k)
        return None

    def _whose(self, first: int, k: int) -> Referent | None:
        """The power beside a body that is introduced between two tokens, or who sends it."""
        lows, words = self.document.lows, self.lexicon.words
        following = lows[k + 1] if k + 1 < len(lows) else "."
        plain = following.isalpha() and following not in self.lexicon.forms and following not in words.PREPOSITIONS
        for at in range(first + 1, k + 2 + plain):  # "une délégation parlementaire | polonaise"
            if at in self.adjectives and at != k:
                return self.adjectives[at]
            name = self._found.get(at)
            known = self.gazetteer.state(name.entities[0].country) if name is not None else None
            if known is not None and name is not None and name.entities[0].type == "adjective":
                return self.country_referent(known)
        sent: Referent | None = None
        begin = bisect_left(self.mentions, first - _FAR, key=lambda mention: mention.start)
        for mention in islice(self.mentions, begin, None):
            if mention.start >= k + _BESIDE:
                break
            power = mention.referents[0]
            if len(mention.referents) > 1 or power.type not in BODIES_AND_STATES:
                continue
            if first <= mention.start < k or mention.start > k and not mention.place and self._comes_with(mention):
                return power
            if mention.end <= first < mention.end + _SENT and not mention.place and not mention.role:
                forms = self.lexicon.forms
                sends = any(r.lemma in words.SENDING for low in lows[mention.end : first] for r in forms.get(low, ()))
                sent = power if sends else sent
        return sent

    def _comes_with(self, mention: Mention) -> bool:
        """ "A mission of the IMF", "a team from Japan": a name that says whose it is."""
        return mention.role == "of" or mention.preposition in self.lexicon.words.COMING_FROM
