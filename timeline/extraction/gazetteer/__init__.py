"""Who is meant by a name on a given day: countries, organisations, metonyms, office holders, people and places.

The tables beside this file are the data, to be read and corrected by an editor. Names are matched in linear time with a
trie over folded tokens; ambiguous names (two Bushes) are settled by the date of the article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from itertools import compress
from operator import attrgetter
from pathlib import Path
from typing import Any

from timeline.extraction.tokenise import Token, capitalised, fold, fold_words, lower, tokenise

_HERE = Path(__file__).parent
_MAX_WORDS = 20_000
_FORMER_CODES = {"XKK": "XKX"}
"""Codes of earlier versions, which editors may have stored."""
TITLES = ("president", "prime", "monarch", "foreign")
"""Offices whose holders are also found by their title and a name that is spelt in another way."""
BEGINNING = 3
"""Letters that all spellings of a name share at the beginning."""
_ARTICLES = frozenset(("la", "le", "les", "the"))
_FOLDED: Callable[[Token], str] = attrgetter("folded")
_PARTICLES = {
    *("de", "du", "d'", "le", "la", "von", "van", "der", "den", "el", "al", "ben", "bin", "di", "da", "dos", "ould"),
}
_SUFFIXES = frozenset(("Jr", "Sr"))
_ORDINARY = frozenset((_HERE / "ordinary.txt").read_text(encoding="utf-8").partition("\n")[2].split())


@dataclass(frozen=True, slots=True)
class Entity:
    """Something a name can mean. `type`: country, org, metonym, agency, person, adjective, place, region.

    A region ("breton", "Scottish") says from which country somebody comes; it is nobody who acts.
    """

    key: str
    fr: str
    en: str
    type: str
    country: str | None = None
    gender: str = ""
    since: date | None = None
    until: date | None = None
    office: str = ""

    def name(self, language: str) -> str:
        """The name to show in `language` (`fr` or `en`)."""
        return self.en if language == "en" else self.fr

    def distance(self, day: date | None) -> int:
        """Days between `day` and the term; 0 inside it or where nothing is known."""
        if day is None:
            return 0
        if self.since and day < self.since:
            return (self.since - day).days
        if self.until and day > self.until:
            return (day - self.until).days
        return 0


@dataclass(frozen=True, slots=True)
class Alias:
    """A name that an editor adds: `name` as written in articles, `shown` as the actor's name (default: `name`)."""

    name: str
    type: str = "person"  # person, country, org, metonym, agency, place
    country: str | None = None
    shown: str | None = None
    gender: str = ""
    office: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(slots=True, eq=False)
class Found:
    """A name in the token list: `tokens[start:end]`, and everything it can mean. `short`: a surname alone."""

    start: int
    end: int
    entities: tuple[Entity, ...]
    short: bool = False


_ALSO_PLAIN = frozenset(("airlines", "airways", "est"))
"""Words that end names, and are none of them in small letters: "Berlin est d'accord"."""

_Entry = tuple[list[Entity], int, bool]
"""What a name can mean; how far it is in capitals; whether it is a surname alone."""


class _Openings(dict[Token, tuple[_Entry | None, dict[str, Any]] | None]):
    """What a name that begins with a token means alone, and how it may go on; remembered from one article to the next."""

    def __init__(self, trie: dict[str, Any], small: set[str]) -> None:
        self._trie, self._small = trie, small

    def __missing__(self, token: Token) -> tuple[_Entry | None, dict[str, Any]] | None:
        node = self._trie.get(token.folded)
        opening = None
        if node is not None and (token.cap or token.folded in self._small):
            entry = node.get(" ")
            opening = entry if entry is not None and _in_capitals(token, entry[1]) else None, node
        if len(self) >= _MAX_WORDS:
            self.clear()
        self[token] = opening
        return opening


def _in_small_letters(entities: list[Entity]) -> list[Entity]:
    """What a word without a capital means: "suisse" is an adjective."""
    return [entity for entity in entities if entity.type == "adjective"] or entities


def _in_capitals(token: Token, wanted: int) -> bool:
    """Whether the first word of a name is written with the capitals that the name has."""
    return (token.cap or not wanted) and (wanted < 2 or token.text.isupper())


class Gazetteer:
    """Names and what they mean. Immutable once built: `extended` gives another one that shares the tables."""

    def __init__(self) -> None:
        self._trie: dict[str, Any] = {}
        self._small: set[str] = set()  # first words of names that are written without a capital
        self._opens = _Openings(self._trie, self._small)
        self.countries: dict[str, Entity] = {}
        self.holders: dict[tuple[str, str], list[Entity]] = {}
        self.hidden: dict[str, list[Entity]] = {}
        """Surnames that are also names of something else ("Hollande"), each with its people."""
        self.surnamed: dict[str, list[Entity]] = {}
        """People known by their full names alone, by their surname, folded."""
        self.given: set[str] = set()
        """First names of the people of the tables, folded."""
        self.called: dict[str, frozenset[str]] = {}
        """Words that take up an organisation of the tables, lower case, by its key: "alliance", "fonds"."""
        self.prefixes: dict[str, Entity] = {}
        """What a country is called before a hyphen, folded: "franco"."""

    @staticmethod
    @cache
    def default() -> Gazetteer:
        """The gazetteer of the tables in this folder; built once."""
        from timeline.extraction.gazetteer.tables import build

        return build()

    def extended(self, aliases: Iterable[Alias]) -> Gazetteer:
        """A gazetteer that also knows `aliases`; an alias for a known name wins over the table."""
        other = Gazetteer()
        other._trie = _copy(self._trie)
        other._small = set(self._small)
        other._opens = _Openings(other._trie, other._small)
        other.countries, other.hidden, other.prefixes = self.countries, self.hidden, self.prefixes
        other.called, other.surnamed, other.given = self.called, self.surnamed, self.given
        other.holders = {key: list(people) for key, people in self.holders.items()}
        for alias in aliases:
            shown = alias.shown or alias.name
            entity = Entity(
                shown, shown, shown, alias.type, alias.country, alias.gender, alias.since, alias.until, alias.office
            )
            other.add(alias.name, entity, first=True)
            if alias.type == "person":
                other.add_surname(shown, entity)
                if alias.office and alias.country:
                    other.holders.setdefault((alias.country, alias.office), []).append(entity)
        return other

    def country(self, code: str) -> Entity | None:
        """The entity of an ISO alpha-3 code."""
        known = self.countries.get(code)
        return known if known is not None else self.countries.get(_FORMER_CODES.get(code, code))

    def state(self, code: str | None) -> Entity | None:
        """The entity of an ISO alpha-3 code, where it is a state's and no body's."""
        known = self.country(code or "")
        return known if known is not None and known.type == "country" else None

    def holder(self, country: str, office: str, day: date | None) -> Entity | None:
        """Who held `office` (president, prime, foreign, ...) in `country` on `day`; `None` if the table does not say."""
        if day is None:
            return None
        held = self.holders.get((country, office), ())
        return next((person for person in held if person.distance(day) == 0), None)

    @cached_property
    def bearers(self) -> dict[tuple[str, str], list[tuple[Entity, list[str]]]]:
        """Whoever held an office with a title, and all words of the name, folded: by the office and how the name begins
        by which one calls such people."""
        found: dict[tuple[str, str], list[tuple[Entity, list[str]]]] = {}
        for (_, office), people in self.holders.items():
            for entity in people if office in TITLES else ():
                names = fold_words(entity.key.replace("-", " ")).split()
                called = names[:1] if office == "monarch" else names[-2:]
                for beginning in {name[:BEGINNING] for name in called}:
                    found.setdefault((office, beginning), []).append((entity, names))
        return found

    def find(self, tokens: Sequence[Token]) -> list[Found]:
        """All names, leftmost longest, without overlap. Linear: names have a bounded number of words."""
        found, after = [], 0
        words = [*map(_FOLDED, tokens), ""]  # no name goes on with an empty word
        openings = [*map(self._opens.__getitem__, tokens)]
        for i, opening in compress(enumerate(openings), openings):
            if i < after or opening is None:
                continue
            best, node = opening
            at = end = i + 1
            if words[at] in node:
                longer: dict[str, Any] | None = node[words[at]]
                while longer is not None:
                    at += 1
                    entry = longer.get(" ")
                    plain = words[at - 1] in _ALSO_PLAIN and not tokens[at - 1].cap  # "Indian airlines": several
                    if entry is not None and _in_capitals(tokens[i], entry[1]) and not plain:
                        best, end = entry, at
                    longer = longer.get(words[at])
                if end - i == 2 and words[i] in _ARTICLES and not tokens[i + 1].cap:
                    continue  # "La réunion" is no island
            if best is None:
                continue
            meant = best[0] if len(best[0]) == 1 or tokens[i].cap else _in_small_letters(best[0])
            found.append(Found(i, end, tuple(meant), best[2]))
            after = end
        return found

    def add(self, name: str, *entities: Entity, first: bool = False, short: bool = False) -> None:
        """Let `name` mean `entities`; `first`: before what it means already, `short`: as a surname alone."""
        words = _words(name)
        if not words:
            return
        node = self._trie
        self._opens.clear()
        for word in words:
            longer = node.get(word)
            if longer is None:
                longer = node[word] = {}
            node = longer
        cap = int(name[0].isupper()) + int(name.isupper() and len(name) < 5)  # 2: an acronym, all in capitals
        if not cap:
            self._small.add(words[0])
        for entity in entities:
            entry = node.get(" ")
            if entry is None or (entry[2] and not short):
                node[" "] = ([entity], cap, short)
            elif first:
                node[" "] = ([entity, *entry[0]], min(cap, entry[1]), short)
            elif short and not entry[2]:
                if entity.type == "person" and entry[0][0].type != "person":
                    self.hidden.setdefault(" ".join(words), []).append(entity)
            elif entity not in entry[0]:
                entry[0].append(entity)
                if cap < entry[1] and entity.type == "adjective":
                    node[" "] = (entry[0], cap, entry[2])  # "le ministre suisse" beside "la Suisse"
            elif cap < entry[1]:
                node[" "] = (entry[0], cap, entry[2])  # "îles Marshall" beside "Îles Marshall"

    def add_surname(self, name: str, *entities: Entity) -> None:
        """Let the surname of the full `name` mean `entities`."""
        words = name.split(" ")
        if len(words) > 2 and words[-1].rstrip(".") in _SUFFIXES:
            self.add_surname(" ".join(words[:-1]), *entities)  # "Jr" is nobody's surname
            self.add(" ".join(words[-2:]), *entities, short=True)
            return
        if len(words) < 2:
            return
        if len(words[0]) > 3 and words[0].isalpha():
            self.given.add(fold(words[0].lower()))
        at = next((k for k, word in enumerate(words[1:], 1) if word.lower() in _PARTICLES), len(words) - 1)
        surname = " ".join(words[at:])
        if len(surname) > 2:
            self.add(capitalised(surname), *entities, short=True)


def _words(name: str) -> list[str]:
    """The words of a name, folded; most names are letters and blanks, of which no pattern need be asked."""
    if name.replace(" ", "").isalpha():
        return [*map(fold, lower(name).split())]
    return [fold(lower(word)) for word, _, _ in tokenise(name)]


def is_ordinary_word(low: str) -> bool:
    """Whether a surname is also an ordinary word."""
    return fold(low) in _ORDINARY


def is_ordinary(tokens: Sequence[Token], found: Found) -> bool:
    """Whether a surname alone is also an ordinary word, so that the full name must have been given before."""
    return fold(tokens[found.end - 1].low) in _ORDINARY


def _copy(node: dict[str, Any]) -> dict[str, Any]:
    return {key: ((list(value[0]), value[1], value[2]) if key == " " else _copy(value)) for key, value in node.items()}
