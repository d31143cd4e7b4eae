"""From which country somebody comes whom no table knows: what stands beside the name, else what the article is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from timeline.extraction.by_title import ByTitle
from timeline.extraction.descriptions import Descriptions
from timeline.extraction.document import Document
from timeline.extraction.entity_types import BODIES_AND_STATES, OF_STATES
from timeline.extraction.gazetteer import Found, Gazetteer
from timeline.extraction.groups import give_countries_of_groups
from timeline.extraction.languages.names import OWNING
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.looks import first_of
from timeline.extraction.owners import Owners
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.scenes import Scenes, opening
from timeline.extraction.seats import Seats, named_after_of
from timeline.extraction.strange_lands import StrangeLands
from timeline.extraction.supposing import Supposing, of_a_state
from timeline.extraction.tokenise import Token
from timeline.extraction.whereabouts import BEYOND, Whereabouts
from timeline.extraction.words import Words

_WITH_HOMES = frozenset(("person", "name", "office", "org"))
_NEAR = 90
"""Tokens after which another chamber may be of another land."""


class _Homes(Supposing, Seats, Owners, ByTitle):
    """One pass over the mentions of an article, in the order of the text."""

    # Asked of for each mention: with so many of them only slots answer at once.
    __slots__ = (
        "gazetteer", "day", "strange", "document", "found", "mentions", "interview", "tokens", "lexicon", "words",
        "descriptions", "scenes", "whereabouts", "states", "named", "sides", "last_person", "last_power", "last",
        "seat", "head", "head_before", "sentence_before", "visitors", "worded", "chamber", "counsel", "acting",
        "_own_bodies", "_next_to", "_next_to_end", "_introductions", "starts", "adjectives_at",
    )  # fmt: skip

    def __init__(
        self,
        document: Document,
        found: Mapping[int, Found],
        mentions: Sequence[Mention],
        lexicon: Lexicon,
        interview: tuple[int, Referent | None],
        known: tuple[Gazetteer, date | None],
        strange: StrangeLands,
    ) -> None:
        self.gazetteer, self.day = known
        self.strange = strange
        self.document, self.found, self.mentions, self.interview = document, found, mentions, interview
        self.tokens, self.lexicon, self.words = document.tokens, lexicon, lexicon.words
        self.adjectives_at = [at for at, name in sorted(found.items()) if name.entities[0].type == "adjective"]
        self.descriptions = Descriptions(document, found, lexicon)
        self.scenes = Scenes(document, found)
        self.whereabouts = Whereabouts(document, found, mentions, self.scenes, self.words)
        self.starts = self.whereabouts.starts
        first = [name.entities[0] for name in found.values()]
        self.states = {e.country for e in first if e.type in OF_STATES and e.country not in {"EUU", "UNO"}}
        self.named, self.sides = self.scenes.counts, self.scenes.sides()
        self.last_person: Referent | None = None
        self.last_power: Referent | None = None
        self.last: Referent | None = None
        self.seat: Mention | None = None  # the place named last
        self.head: Referent | None = None  # whom the sentence names first, free of prepositions
        self.head_before: Referent | None = None  # whom the sentence before named so
        self.sentence_before = 0, 0  # tokens
        self._next_to: dict[int, Referent] | None = None
        self._next_to_end = None
        self._own_bodies = any_of(lexicon.words, "STATE_BODIES", "OWN_BODIES")
        self.visitors: set[str] = set()
        self.worded: dict[str, str] = {}  # whose a body is that was told of by a word: "la junte malienne ... La junte"
        self.chamber = ("", 0)  # whose parliament was told of last, and where
        self._introductions = {}
        self.counsel: set[str] = set()  # who only speaks for somebody
        self.acting: list[tuple[Referent, int]] = []  # who acts or is named, free of places, and where the names end

    @property
    def next_to(self) -> Mapping[int, Referent]:
        """Whoever alone is named where a name begins."""
        if self._next_to is None:
            self._next_to = {m.start: m.referents[0] for m in self.mentions if len(m.referents) == 1}
        return self._next_to

    def run(self) -> None:
        before_names = {*self.words.COUNSEL, ","}
        lows = self.document.lows
        sentences = iter(self.document.sentences)
        following = next(sentences, None)
        first, stop = (following.first, following.last) if following else (0, len(self.tokens))
        following = next(sentences, None)
        places: list[tuple[Mention, Referent, int, int, int, Referent | None]] = []
        for mention in self.mentions:
            while stop <= mention.start and following is not None:
                self.sentence_before = first, stop
                first, stop = following.first, following.last
                following = next(sentences, None)
                self.head_before, self.head = self.head, None
            if len(mention.referents) != 1:
                continue
            referent = mention.referents[0]
            if mention.start and lows[mention.start - 1] in before_names and self._speaks_for_somebody(mention.start):
                self.counsel.add(referent.key)
            if referent.country is None and referent.type in _WITH_HOMES:
                if referent.key in self.counsel:
                    continue
                referent.country = self._stated(mention, referent, first, stop) or self._told_whose(mention)
                seated = self.seat is not None and first <= self.seat.start and 0 <= mention.start - self.seat.end < 3
                if referent.country is None and seated and self.seat and of_a_state(referent.office):
                    referent.country = self.seat.referents[0].country  # "At The Hague the Prime Minister, Dr. de Quay"
                    referent.supposed = True
                if referent.country is None:
                    places.append((mention, referent, first, stop, len(self.acting), self.head_before))
            if referent.country and not mention.bare:
                self._note_bodies(mention, referent.country)
            power = referent.type in BODIES_AND_STATES
            if referent.country and (power or referent.type == "person"):
                if mention.place:
                    self.seat = mention
                else:
                    self.last = referent
                if not mention.place and self.head is None and not mention.role:
                    self.head = referent
                if power and not mention.place:
                    self.last_power = referent
                elif not power:
                    self.last_person = referent
            if power and not mention.place:
                self.acting.append((referent, mention.end))
        self.whereabouts.listen(*self.interview)
        strange = self.strange.lead(self.scenes.counts)
        give_countries_of_groups(self.document, self.found, self.mentions, self.words)
        for mention, referent, first, stop, seen, head in (
            places if not strange else ()
        ):  # once all that is said is known
            if referent.country is None and not self.strange.beside(mention.start):
                referent.country = self._supposed(mention, referent, first, stop)
                bare = referent.type == "office" and mention.bare and of_a_state(referent.office)
                if referent.country is None and (bare or referent.type == "org" and self._of_some_state(mention)):
                    referent.country = self._near(mention, seen, head, first)
                referent.supposed = referent.country is not None

    @property
    def scene_before(self) -> Referent | None:
        """ "À Banjul, la chambre de commerce craint cette union. Son président, X": whose town opened the sentence before."""
        first, stop = self.sentence_before
        code = opening(self.tokens, self.found, first, stop) if stop else None
        return Referent(code, code, "country", code) if code is not None else None

    def _note_bodies(self, mention: Mention, country: str) -> None:
        """Keep in mind whose "the junta", "l'armée" is; a word that two countries share says nothing."""
        lows, end, own = self.document.lows, mention.end, self._own_bodies
        if end < len(lows) and lows[end] in self.words.OWNING:
            body = first_of(own, lows, end + 1, min(end + 4, len(lows)))
            end = body + 1 if body >= 0 else end
        lows = lows[mention.start : end]
        if country not in BEYOND and not self.words.PARLIAMENTS.isdisjoint(lows):
            self.chamber = (country, mention.end)
        for low in lows if not own.isdisjoint(lows) else ():
            if low in own:
                self.worded[low] = country if self.worded.get(low, country) == country else ""

    def _told_whose(self, mention: Mention) -> str | None:
        """ "The junta", after "Guinea's ruling junta": the country that it was told with; "the Senate", after "the Italian
        Parliament": another chamber of the same land."""
        low = self.tokens[mention.start].low
        if mention.end - mention.start > 1 or not mention.start or mention.place:
            return None
        if self.tokens[mention.start - 1].low not in self.words.TAKING_UP:
            return None
        country, end = self.chamber
        near = low in self.words.PARLIAMENTS and mention.start - end < _NEAR
        return self.worded.get(low) or (country if near else "") or None

    def _speaks_for_somebody(self, start: int) -> bool:
        """ "Son avocat, X", "her lawyer X": from where such people come nothing says."""
        lows, k = self.document.lows, start - 1
        if k > 0 and lows[k] == ",":
            k -= 1
        return k > 0 and lows[k] in self.words.COUNSEL and lows[k - 1] in self.words.POSSESSIVES

    def _stated(self, mention: Mention, referent: Referent, first: int, stop: int) -> str | None:
        """What the words beside the name say."""
        tokens, found, beside = self.tokens, self.found, self.descriptions
        if referent.type == "office" and mention.bare:
            owned = mention.start > first and tokens[mention.start - 1].low in self.words.POSSESSIVES
            if owned and self.words.NOT_PERSON & {referent.office}:
                return self._owner(mention, first)
            return (
                self._sits_in(mention, stop)
                or self._spoken_for(mention, stop)
                or self._made_up_of(mention, stop)
                or self._serves_at(mention.end, stop)
            )
        country = named_after_of(tokens, found, mention.end, stop)
        if country is None and referent.type == "person":
            country = (
                _possessor(tokens, mention.start, found)
                or beside.before(mention.start, first, bool(referent.office))
                or beside.after(mention.end, stop)
                or self._of_both(mention, stop)
                or beside.onward(mention.end, stop)
                or beside.is_one(mention.end, stop)
                or beside.before_comma(mention.start, mention.end, first)
                or self._in_tables(referent)
                or self._owner(mention, first)
                or beside.inside(mention.start, mention.end)
                or self._titled(mention)
                or self._sits_in(mention, stop)
            )
        if country is None and referent.type == "name" and mention.end < stop and tokens[mention.end].text == ",":
            country = named_after_of(tokens, found, mention.end + 1, stop)  # "le chalutier Everton, de Grimsby,"
        if country is None and referent.type == "name" and not mention.place and not self._with_article(mention.start):
            country = self._in_tables(referent)
        if country is None and referent.type in ("name", "org"):
            start = mention.start
            beside_it = self.descriptions.ends.get(start)
            if beside_it is not None and beside_it.entities[0].type == "adjective" and not self.descriptions.english:
                country = beside_it.entities[0].country  # "le groupe américain Exxon Mobil"
            if (
                referent.type == "name" and not mention.place or self.descriptions.english
            ):  # "the British company Surestream Petroleum"
                country = country or beside.before(start, first, False)
            start -= (
                start > 1 and tokens[start - 1].cap and tokens[start - 2].low in self.words.OWNING
            )  # "Fiji's High Court"
            country = country or _adjective_after(tokens, found, mention.end, self.words)
            country = country or _possessor(tokens, start, found) or self._sits_in(mention, stop)
        named_thing = referent.type in ("name", "org") or not referent.office and self._with_article(mention.start)
        if country is None and named_thing and not mention.place:
            country = beside.thing(mention.start, mention.end, first, stop)
        return country

    def _in_tables(self, referent: Referent) -> str | None:
        """The country of whom a title and a name mean: "Queen Elizabeth", "President Boumedienne"."""
        holder = self.titled_so(referent) or self.surnamed_so(referent.name, self.scenes.main)
        if holder is None:
            return None
        referent.type = "person"
        referent.name = holder.name(self.lexicon.code)
        return holder.country

    def _with_article(self, start: int) -> bool:
        """ "The Xiang Yang 03", "le Mavi Deniz": no man is called so."""
        return start > 0 and self.tokens[start - 1].low in self.words.ARTICLES and not self.tokens[start - 1].cap

    def _of_both(self, mention: Mention, stop: int) -> str | None:
        """ "Andy Flower and Henry Olonga, two of Zimbabwe's players": what is said of the second is said of both."""
        tokens, words, end = self.tokens, self.words, mention.end
        if end + 1 >= stop or tokens[end].low not in words.AND or end + 1 not in self.next_to:
            return None
        at = next((k for k in range(end + 2, min(end + 8, stop - 1)) if tokens[k].text == ","), -1)
        both = at > 0 and at in self.next_to_end and tokens[at + 1].low in words.TWO
        return self.descriptions.after(at, stop) if both else None

    def _is_short(self, k: int) -> bool:
        """ "Gov. Rudy Perpich", but "Gov. Gen. Michaëlle Jean"."""
        tokens = self.tokens[k + 1 : k + 3] if k >= 0 else ()
        return len(tokens) == 2 and tokens[0].text == "." and tokens[1].low not in self.words.RANKS

    def _titled(self, mention: Mention) -> str | None:
        """ "Congressman Henry Hyde", "Foreign Secretary X": a title that one country alone gives, or a few."""
        tokens, words = self.tokens, self.words
        if tokens[mention.start].low in words.SHIPS:
            return words.SHIPS[tokens[mention.start].low]  # "HMS Invincible"
        comma = mention.start - 1 - (tokens[mention.start - 1].text == ",")
        for k in (mention.start - 1, comma, *range(mention.start, mention.end)):
            if k > mention.start and tokens[k - 1].text != ",":
                continue
            title = tokens[k].low if k >= 0 else ""
            if title in words.HOME_TITLES and tokens[k + 1 : k + 2] and tokens[k + 1].low not in words.OFFICES:
                return str(words.HOME_TITLES[title])  # "Lord Carrington", but "the Lord Mayor, X"
            short = words.HOMES_OF_SHORT_TITLES.get(title, ()) if self._is_short(k) else ()
            if short:
                return max(short, key=lambda code: (self.named[code], code == short[0]))
        lows, begin = self.document.lows, max(0, mention.start - 4)
        if not words.POSSESSIVES.isdisjoint(lows[begin : mention.start]):
            return None  # "son secrétaire général, X": not that of the United Nations
        before = " ".join(lows[begin : mention.end]).replace("' ", "'")
        for phrase, homes in words.HOME_PHRASES.items() if any(map(before.__contains__, words.HOME_PHRASES)) else ():
            if phrase in before:
                likely = [code for code in homes if code in self.named]  # an organisation, too, which weighs nothing
                if not likely and (self.scenes.about or not words.ONLY_WHERE_NAMED.isdisjoint((phrase, homes[0]))):
                    return None
                return str(max(likely, key=lambda code: self.named[code]) if likely else homes[0])
        return None


def give_homes(
    document: Document,
    found: Mapping[int, Found],
    mentions: Sequence[Mention],
    lexicon: Lexicon,
    interview: tuple[int, Referent | None],
    known: tuple[Gazetteer, date | None],
    strange: StrangeLands,
) -> Whereabouts:
    """Set the country of people and bodies without one: "of Colombia" after the name, "his spokesman" before it, a
    description beside it, the place where the sentence stands, the main country of the article.

    `interview`: from which token somebody is questioned, and who; `known`: the tables and the day; `strange`: the lands that
    they do not have.
    Returns what tells where the article plays.
    """
    homes = _Homes(document, found, mentions, lexicon, interview, known, strange)
    homes.run()
    return homes.whereabouts


def _possessor(tokens: Sequence[Token], start: int, found: Mapping[int, Found]) -> str | None:
    """ "the European Union's Kaja Kallas", "Russia's Lavrov"."""
    if start < 2 or tokens[start - 1].low not in OWNING:
        return None
    for k in range(start - 2, max(start - 6, -1), -1):
        name = found.get(k)
        if name is not None:
            return name.entities[0].country if name.end == start - 1 else None
    return None


def _adjective_after(tokens: Sequence[Token], found: Mapping[int, Found], at: int, words: Words) -> str | None:
    """ "le Parlement ukrainien", "la Cour constitutionnelle russe"."""
    for k in range(at, min(at + 3, len(tokens))):
        name = found.get(k)
        if name is not None:
            return name.entities[0].country if name.entities[0].type == "adjective" and not tokens[k].cap else None
        if not tokens[k].low.isalpha() or tokens[k].low in words.PREPOSITIONS:
            return None
    return None
