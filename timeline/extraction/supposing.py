"""From which country somebody comes of whom nothing says it: the scene, the other side, whoever was named last."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from timeline.extraction.document import Document
from timeline.extraction.entity_types import OF_TOWNS, ON_THE_MAP
from timeline.extraction.gazetteer import Found
from timeline.extraction.introductions import Introductions
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.scenes import HOSTS, POSTED, Scenes, opening
from timeline.extraction.tokenise import Token
from timeline.extraction.whereabouts import Whereabouts
from timeline.extraction.words import Words

_OF_A_STATE = frozenset(
    (
        *("president", "prime", "minister", "foreign", "defence", "monarch", "economy", "interior", "government"),
        *("parliament", "army", "general", "spokes", "senator", "vice", "opposition", "authorities", "deputy"),
        *(
            "foreign ministry",
            "defence ministry",
            "ministry",
            "presidency",
            "secretary",
            "speaker",
            "governor",
            "mayor",
        ),
        *("envoy", "ambassador", "adviser", "chief", "leader"),
    )
)
"""Offices that every state has."""
_NEAR = 60
"""Tokens between a power and an office that nobody is named with: "l'armée", "the government"."""
_FARTHEST = 1_000
"""Tokens looked back over in one sentence or paragraph: more than those of newspapers have, so that a text without a full
stop takes no longer than another."""
_POWERS = frozenset(("country", "metonym"))
_OPENING = 5
"""Tokens that may open a sentence with where it plays."""


class Supposing(Introductions):
    """Supposes homes; the part of a pass over an article that looks at it as a whole."""

    found: Mapping[int, Found]
    mentions: Sequence[Mention]
    document: Document
    tokens: Sequence[Token]
    words: Words
    lexicon: Lexicon
    scenes: Scenes
    whereabouts: Whereabouts
    states: set[str | None]
    named: Counter[str]
    sides: tuple[str, ...]
    visitors: set[str]  # who came to where the article is written
    acting: list[tuple[Referent, int]]
    starts: Sequence[int]  # where each mention begins
    adjectives_at: Sequence[int]  # where the adjectives of lands stand

    _next_to_end: Mapping[int, Mention] | None

    @property
    def next_to_end(self) -> Mapping[int, Mention]:
        """Whoever is named where a name ends."""
        if self._next_to_end is None:
            self._next_to_end = {m.end: m for m in self.mentions}
        return self._next_to_end

    def _near(self, mention: Mention, seen: int, head: Referent | None, first: int) -> str | None:
        """The state of whoever was named last, of the first `seen` who act, not far before the mention; of `head`, whom the
        sentence before begins with, where it is a power: "Honduras broke with Taiwan. The ministry"."""
        for referent, end in reversed(self.acting[:seen]):
            if mention.start - end >= _NEAR:
                break
            if end <= first and head is not None and head.type == "country" and head.country in self.states:
                return head.country
            if referent.country is not None:
                return referent.country if referent.country in self.states else None
        if mention.referents[0].type != "org":
            return None
        people = [m.referents[0] for m in self._mentions_in(mention.start - _NEAR, mention.start) if not m.place]
        last = next((r for r in reversed(people) if r.type == "person" and r.country), None)
        return last.country if last is not None and last.country in self.states else None

    def _supposed(self, mention: Mention, referent: Referent, first: int, stop: int) -> str | None:
        """What the scene or the article suggests: first for those who hold an office of a state, then for anybody."""
        scenes, tokens = self.scenes, self.tokens
        if referent.type == "person" and self._is_peer(mention, first):
            mine = not self.words.FIRST_PERSON_WORDS.isdisjoint(self._introduction(mention, first))
            return None if mine else self._other_side(mention, first, stop)
        if referent.type == "person" and not referent.office and self._runs_a_firm(mention, first):
            return None
        ship = self._ship_of(mention, first) if referent.type == "person" else -1
        if ship >= 0:
            return self._flag(ship)
        titled = tokens[mention.start].low in self.words.JUDGES or self._serves(mention.start, first)
        stately = of_a_state(referent.office) or (referent.type == "person" and (referent.soldier or titled))
        lasting = mention.bare and referent.office in self.words.NOT_PERSON or referent.office == "army"
        if stately and lasting or referent.type == "org" and self._of_some_state(mention):
            return self.whereabouts.of_body(mention.start)
        if stately:
            before = opening(tokens, self.found, first, mention.start) or self._set_in(mention, first)
            scene = before or scenes.opening_of(mention.start)
            scene = scene or self._met(mention, first) or self._beside(mention)
            posted = referent.office in POSTED or self._posted(mention.start)
            if scene is None and posted and referent.type == "person":
                return self.whereabouts.of_envoy(mention.start)
            scene = scene or self.whereabouts.of_speaker(mention.start) or self._written_there(mention)
            ranked = referent.soldier and not referent.office and not titled
            if ranked and not self._alone_here(mention, scene, first, stop):
                return None
            if scene or mention.bare:
                return scene or self._seated_last(mention, True)
            if scenes.about is not None:
                return self.whereabouts.power_before(mention.start)
            return (
                self._promises_for(mention, stop)
                or self._in_paragraph(mention)
                or self._seated_last(mention, titled or referent.office in OF_TOWNS)
                or self._at_hand(mention)
            )
        if self._posted(mention.start):
            return self.whereabouts.of_envoy(mention.start)
        if referent.type == "person" and mention.start - first < 5 and tokens[mention.start - 1].text == ",":
            scene = opening(tokens, self.found, first, mention.start)
            if (
                scene is not None
            ):  # "À Paris, M. Christian Pineau a reçu"; but whoever was tried there comes from anywhere
                return scene if self._is_host(mention.end) else None
        if referent.type == "person" and (scene := self._described_there(mention, first)) is not None:
            return scene
        if referent.type == "person":
            home = self.whereabouts.of_speaker(mention.start) or scenes.about or self._at_home(mention, first, stop)
            if home == scenes.dateline and (referent.key in self.visitors or self._arrives(mention.end)):
                self.visitors.add(referent.key)
                return None
            return home
        return None

    def _written_there(self, mention: Mention) -> str | None:
        """Where an article is written, or the land it tells of far more; else what it is about, if nothing near denies it."""
        scenes = self.scenes
        if scenes.dateline is not None:
            return scenes.leading or scenes.dateline
        about = scenes.about
        sure = mention.bare or about is None or not self.whereabouts.contradicts(mention.start, about)
        return about if sure else None

    def _set_in(self, mention: Mention, first: int) -> str | None:
        """ "In Italy a strike was called off, the minister, X, said": the land or the town with which a sentence begins,
        nobody being named in between who is of another."""
        name = self.found.get(first + 1)
        if name is None or self.tokens[first].low not in self.words.PLACE_PREPOSITIONS or name.end >= mention.start:
            return None
        entity = name.entities[0]
        between = {r.country for m in self._mentions_in(name.end, mention.start) for r in m.referents} - {None}
        there = entity.type in ON_THE_MAP and entity.country not in HOSTS and between <= {entity.country}
        owner = self.tokens[name.end].low in self.words.OWNING
        return entity.country if there and not owner else None

    def _alone_here(self, mention: Mention, scene: str | None, first: int, stop: int) -> bool:
        """Whether a sentence and the one before name no other land or body alone: a general may serve abroad."""
        before = self.whereabouts.begin_of_sentence_before(mention.start)
        here = self._named_in(first if before is None else before, stop, mention) - {None}
        return not here or scene in here

    def _is_host(self, at: int) -> bool:
        """ "X a reçu l'ambassadeur", "X welcomed him"; not "X a été reçu"."""
        lemmas = [r.lemma for token in self.tokens[at : at + 3] for r in self.lexicon.forms.get(token.low, ())]
        return self.words.BE not in lemmas and not self.words.RECEIVING.isdisjoint(lemmas)

    def _described_there(self, mention: Mention, first: int) -> str | None:
        """ "Au Burundi, l'opposant X a été arrêté": the country that opens, if X stands for its people."""
        scene = opening(self.tokens, self.found, first, mention.start)
        if scene is None or scene in HOSTS:
            return None
        k = mention.start - 1 - (self.tokens[mention.start - 1].text == ",")
        while (
            k > first
            and self.tokens[k].low.isalpha()
            and not self.tokens[k].cap
            or self.tokens[k].low == "-"
            or self.tokens[k].low in self.words.ELIDED_THE
        ):
            k -= 1
        lows = [token.low for token in self.tokens[k + 1 : mention.start]]
        guests = any_of(self.words, "OUTSIDERS", "ENVOYS", "AND")
        born = self.tokens[first].low in self.words.BORN and not self.words.HUMANS.isdisjoint(lows)
        told = (born or not self.words.POLITICIANS.isdisjoint(lows)) and guests.isdisjoint(lows)
        free = k > first and self.tokens[k].text == "," and k - first < _OPENING
        return scene if told and free else None

    def _serves(self, start: int, first: int) -> bool:
        """ "The chief justice, X": a word for somebody who serves a state stands just before a name."""
        k = start - 1 - (start > first and self.tokens[start - 1].text == ",")
        return not self.words.STATE_SERVANTS.isdisjoint(self.document.lows[max(first, k - 2) : k + 1])

    def _posted(self, start: int) -> bool:
        """ "Le consul, X", "the military attaché, X": somebody sent there from elsewhere."""
        k = start - 1 - (self.tokens[start - 1].text == ",")
        return k >= 0 and self.tokens[k].low in self.words.ENVOYS

    def _beside(self, mention: Mention) -> str | None:
        """ "Le ministre costaricien des affaires étrangères, X": the country of the office named just before."""
        before = self.next_to_end.get(mention.start) or self.next_to_end.get(mention.start - 1)
        closed = before is not None and (before.end == mention.start or self.tokens[before.end].text == ",")
        office = before.referents[0] if before is not None and closed and len(before.referents) == 1 else None
        return office.country if office is not None and office.type == "office" else None

    def _met(self, mention: Mention, first: int) -> str | None:
        """ "Shiozaki will meet Deputy Foreign Minister X": of the two countries of an article, not that of the other."""
        if not self.sides or not self._is_met(mention):
            return None
        here = {
            r.country
            for m in self._mentions_in(first, mention.start)
            for r in m.referents
            if r.type in ("person", "office")
        }
        left = [code for code in self.sides if code not in here]
        return left[0] if len(left) == 1 and len(here) == 1 else None

    def _promises_for(self, mention: Mention, stop: int) -> str | None:
        """ "The minister, X, announced that Canada would": a minister announces what his own country will do."""
        tokens, words = self.tokens, self.words
        at = next(
            (k for k in range(mention.end, min(mention.end + 9, stop - 2)) if tokens[k].low in words.COMPLEMENTISER), -1
        )
        if at < 0 or not any(tokens[k].low in words.PROMISING for k in range(mention.end, at)):
            return None
        power = self.found.get(at + 1) or self.found.get(at + 2)
        return power.entities[0].country if power is not None and power.entities[0].type in _POWERS else None

    def _at_hand(self, mention: Mention) -> str | None:
        """The country that leads the article, if nobody of another is named near."""
        near = [m for m in self._mentions_in(mention.start - _NEAR, mention.start) if not m.place]
        codes = {r.country for m in near for r in m.referents if r.country in self.states}
        return self.scenes.leading if codes <= {self.scenes.leading} else None

    def _in_paragraph(self, mention: Mention) -> str | None:
        """The one country that the paragraph has named before: its people, its adjective, its towns."""
        begin = self.scenes.paragraph_of(mention.start)
        codes = {r.country for m in self._mentions_in(begin, mention.start) for r in m.referents} - {None}
        codes.update(self.adjectives(begin, mention.start))
        if len(codes) == 1 and codes <= self.states and not self._is_met(mention):
            return codes.pop()
        return None

    def _is_met(self, mention: Mention) -> bool:
        """ "A déjeuné avec le maire, X", "met the mayor, X": hardly a man of the land of whoever meets him."""
        at = mention.start - 1
        while at > 0 and (self.tokens[at].low in self.words.DETERMINERS or self.tokens[at].low in self.words.TITLES):
            at -= 1
        return self.tokens[at].low in self.words.MEETING

    def _seated_last(self, mention: Mention, local: bool) -> str | None:
        """The country of the town that the paragraph has named last, where no town of another stands before: of a mayor, a
        court, a garrison, and of whoever has no name."""
        if mention.referents[0].office in POSTED or not (local or mention.bare):
            return None
        begin = self.scenes.paragraph_of(mention.start)
        towns = {m.referents[0].country for m in self._mentions_in(begin, mention.start) if m.place}
        return towns.pop() if len(towns) == 1 and HOSTS.isdisjoint(towns) else None

    def _at_home(self, mention: Mention, first: int, stop: int) -> str | None:
        """The country that leads the article, where it is written there or is all that the sentence names."""
        leading = self.scenes.leading
        if leading is None:
            written = self.scenes.dateline
            here = self._named_in(first, stop, mention) - {None}
            return written if written in self.sides and here <= {written} else None
        if leading == self.scenes.dateline:
            return leading
        here = self._named_in(first, stop, mention)
        return leading if here == {leading} else None

    def _arrives(self, at: int) -> bool:
        """ "X est arrivé mardi", "X landed": whoever comes is not at home where it is told."""
        forms, moving = self.lexicon.forms, self.words.MOVING
        return any(r.lemma in moving for token in self.tokens[at : at + 3] for r in forms.get(token.low, ()))

    def _of_some_state(self, mention: Mention) -> bool:
        """ "La Cour suprême", "the Supreme Court", "le Parlement": every state has one."""
        words, tokens = self.words, self.tokens
        lows = [tokens[k].low for k in range(mention.start, mention.end)]
        return any(low in words.STATE_BODIES for low in lows) and not any(low in words.BEYOND_STATES for low in lows)

    def _other_side(self, mention: Mention, first: int, stop: int) -> str | None:
        """Of two countries that an article is about, the one that the sentence does not name: "met his counterpart, X"."""
        if not self.sides:
            return None
        here = self._named_in(first, stop, mention)
        left = [code for code in self.sides if code not in here]
        return left[0] if len(left) == 1 else None

    def _named_in(self, first: int, stop: int, mention: Mention) -> set[str | None]:
        """The countries of those whom a sentence names beside `mention`."""
        here: set[str | None] = set()
        stop = min(stop, mention.end + _FARTHEST // 2)
        for other in self._mentions_in(first, stop):
            if other is not mention and (not other.place or other.referents[0].type == "person"):
                here.update(r.country for r in other.referents)
        here.update(self.adjectives(first, stop))
        return here

    def _mentions_in(self, first: int, stop: int) -> Sequence[Mention]:
        """Whoever is named in `tokens[first:stop]`, as far as looking back goes."""
        first = max(first, stop - _FARTHEST)
        at = bisect_left(self.starts, first)
        return self.mentions[at : bisect_left(self.starts, stop, at)]

    def adjectives(self, first: int, stop: int) -> list[str | None]:
        """The countries of the adjectives in `tokens[first:stop]`, as far as looking back goes."""
        at = bisect_left(self.adjectives_at, max(first, stop - _FARTHEST))
        near = self.adjectives_at[at : bisect_left(self.adjectives_at, stop, at)]
        return [self.found[k].entities[0].country for k in near]


def of_a_state(office: str) -> bool:
    """Whether every state has an office, or one of its sort: "minister" for "justice minister"."""
    return office.rpartition(" ")[2] in _OF_A_STATE
