"""Who is meant by a name on a given day: countries, organisations, metonyms, office holders, people and places.

The tables beside this file are the data, to be read and corrected by an editor. Names are matched in linear time with a
trie over folded tokens; ambiguous names (two Bushes) are settled by the date of the article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import compress, count
from operator import attrgetter
from pathlib import Path
from typing import Any

from timeline.extraction.tokenise import Token, fold, lower, tokenise

_HERE = Path(__file__).parent
_MAX_WORDS = 20_000
_FORMER_CODES = {"XKK": "XKX"}
"""Codes of earlier versions, which editors may have stored."""
_ARTICLES = frozenset(("la", "le", "les", "the"))
_FOLDED: Callable[[Token], str] = attrgetter("folded")
_PARTICLES = {
    *("de", "du", "d'", "le", "la", "von", "van", "der", "den", "el", "al", "ben", "bin", "di", "da", "dos", "ould"),
}
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


def _rows(name: str) -> list[dict[str, str]]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, (line + "\t" * len(head)).split("\t"), strict=False)) for line in lines[1:]]


def _names(cell: str) -> list[str]:
    return [name for name in (part.strip() for part in cell.split(";")) if name]


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell.strip() else None


class _Openings(dict[Token, bool]):
    """Whether a name can begin with a token; remembered from one article to the next."""

    def __init__(self, trie: dict[str, Any], small: set[str]) -> None:
        self._trie, self._small = trie, small

    def __missing__(self, token: Token) -> bool:
        opens = token.folded in self._trie and (token.cap or token.folded in self._small)
        if len(self) >= _MAX_WORDS:
            self.clear()
        self[token] = opens
        return opens


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
        self.prefixes: dict[str, Entity] = {}
        """What a country is called before a hyphen, folded: "franco"."""

    @staticmethod
    @cache
    def default() -> Gazetteer:
        """The gazetteer of the tables in this folder; built once."""
        return _build()

    def extended(self, aliases: Iterable[Alias]) -> Gazetteer:
        """A gazetteer that also knows `aliases`; an alias for a known name wins over the table."""
        other = Gazetteer()
        other._trie = _copy(self._trie)
        other._small = set(self._small)
        other._opens = _Openings(other._trie, other._small)
        other.countries, other.hidden, other.prefixes = self.countries, self.hidden, self.prefixes
        other.holders = {key: list(people) for key, people in self.holders.items()}
        for alias in aliases:
            shown = alias.shown or alias.name
            entity = Entity(
                shown, shown, shown, alias.type, alias.country, alias.gender, alias.since, alias.until, alias.office
            )
            other._add(alias.name, entity, first=True)
            if alias.type == "person":
                other._add_surname(shown, entity)
                if alias.office and alias.country:
                    other.holders.setdefault((alias.country, alias.office), []).append(entity)
        return other

    def country(self, code: str) -> Entity | None:
        """The entity of an ISO alpha-3 code."""
        return self.countries.get(_FORMER_CODES.get(code, code))

    def holder(self, country: str, office: str, day: date | None) -> Entity | None:
        """Who held `office` (president, prime, foreign, ...) in `country` on `day`; `None` if the table does not say."""
        if day is None:
            return None
        held = self.holders.get((country, office), ())
        return next((person for person in held if person.distance(day) == 0), None)

    def find(self, tokens: Sequence[Token]) -> list[Found]:
        """All names, leftmost longest, without overlap. Linear: names have a bounded number of words."""
        found, after, trie = [], 0, self._trie
        words = [*map(_FOLDED, tokens), ""]  # no name goes on with an empty word
        for i in compress(count(), map(self._opens.__getitem__, tokens)):
            if i < after:
                continue
            token, node, at = tokens[i], trie[words[i]], i
            best, end = None, i
            while node is not None:
                at += 1
                entry = node.get(" ")
                if entry is not None and (token.cap or not entry[1]) and (entry[1] < 2 or token.text.isupper()):
                    best, end = entry, at
                node = node.get(words[at])
            if best is None:
                continue
            if end - i == 2 and token.folded in _ARTICLES and not tokens[i + 1].cap:
                continue  # "La réunion" is no island
            found.append(Found(i, end, tuple(best[0]), best[2]))
            after = end
        return found

    def _add(self, name: str, entity: Entity, *, first: bool = False, short: bool = False) -> None:
        words = [fold(lower(word)) for word, _, _ in tokenise(name)]
        if not words:
            return
        node = self._trie
        for word in words:
            node = node.setdefault(word, {})
        entry = node.get(" ")
        cap = int(name[0].isupper()) + int(name.isupper() and len(name) < 5)  # 2: an acronym, all in capitals
        if not cap:
            self._small.add(words[0])
        if entry is None or (entry[2] and not short):
            node[" "] = ([entity], cap, short)
        elif first:
            node[" "] = ([entity, *entry[0]], min(cap, entry[1]), short)
        elif short and not entry[2]:
            if entity.type == "person" and entry[0][0].type != "person":
                self.hidden.setdefault(" ".join(words), []).append(entity)
        elif entity not in entry[0]:
            entry[0].append(entity)
        elif cap < entry[1]:
            node[" "] = (entry[0], cap, entry[2])  # "îles Marshall" beside "Îles Marshall"

    def _add_surname(self, name: str, entity: Entity) -> None:
        words = name.split(" ")
        if len(words) < 2:
            return
        at = next((k for k, word in enumerate(words[1:], 1) if word.lower() in _PARTICLES), len(words) - 1)
        surname = " ".join(words[at:])
        if len(surname) > 2:
            self._add(surname[0].upper() + surname[1:], entity, short=True)


def is_ordinary(tokens: Sequence[Token], found: Found) -> bool:
    """Whether a surname alone is also an ordinary word, so that the full name must have been given before."""
    return fold(tokens[found.end - 1].low) in _ORDINARY


def _copy(node: dict[str, Any]) -> dict[str, Any]:
    return {key: ((list(value[0]), value[1], value[2]) if key == " " else _copy(value)) for key, value in node.items()}


def _french_forms(cell: str) -> list[str]:
    """The four forms of each adjective of a cell: `chinois` gives chinois, chinoise, chinoises."""
    forms = []
    for word in _names(cell):
        masculine, _, feminine = word.partition("/")
        if not feminine:
            if masculine.endswith("e"):
                feminine = masculine
            elif masculine.endswith(("en", "on")):
                feminine = masculine + "ne"
            else:
                feminine = masculine + "e"
        forms += [masculine, feminine, feminine + "s", masculine if masculine.endswith("s") else masculine + "s"]
    return list(dict.fromkeys(forms))


def _build() -> Gazetteer:
    gazetteer = Gazetteer()
    names = {row["code"]: row for row in _rows("names.tsv")}
    tables = {row["code"]: (row["fr"], row["en"]) for row in _rows("countries.tsv")}
    for code, row in names.items():
        tables.setdefault(code, ("", ""))
        fr, en = tables[code]
        for language in ("fr", "en"):
            shown = row[f"also_{language}"]
            if shown.startswith("="):
                row[f"also_{language}"] = shown = shown[1:]
                tables[code] = (_names(shown)[0], en) if language == "fr" else (tables[code][0], _names(shown)[0])
    for code, (fr, en) in tables.items():
        row = names.get(code, {})
        gazetteer.countries[code] = entity = Entity(code, fr, en or fr, "country", code)
        for name in dict.fromkeys([fr, en, *_names(row.get("also_fr", "")), *_names(row.get("also_en", ""))]):
            gazetteer._add(name, entity)
            if name.startswith("Îles "):  # "les îles Marshall"
                gazetteer._add(name[0].lower() + name[1:], entity)
        capital = replace(entity, type="metonym")
        for name in dict.fromkeys([*_names(row.get("capital_fr", "")), *_names(row.get("capital_en", ""))]):
            if code != "RUS":  # Moscow speaks for the Soviet Union until the end of 1991: organisations.tsv
                gazetteer._add(name, capital)
        adjective = replace(entity, type="adjective")
        for name in [*_french_forms(row.get("adj_fr", "")), *_names(row.get("adj_en", ""))]:
            gazetteer._add(name, adjective)
        for name in _names(row.get("adj_en", "")):
            if name.endswith(("n", "i", "b", "k", "t")):  # "Kenyans", "Iraqis", "Serbs": the people for the country
                gazetteer._add(name + "s", entity)
    for row in _rows("prefixes.tsv"):
        for prefix in _names(row["prefix"]):
            gazetteer.prefixes[fold(prefix)] = replace(gazetteer.countries[row["code"]], type="adjective")
    _add_organisations(gazetteer)
    _add_people(gazetteer)
    for row in [*_rows("places.tsv"), *_rows("towns.tsv")]:
        for fr in _names(row["fr"]):
            gazetteer._add(fr, Entity("place:" + fr, fr, fr, "place", row["code"] or None))
        for en in _names(row["en"]):
            gazetteer._add(en, Entity("place:" + en, en, en, "place", row["code"] or None))
        for word in _names(row.get("adjectives", "")):
            region = Entity("region:" + word, word, word, "region", row["code"])
            for form in [word] if word[0].isupper() else _french_forms(word):
                gazetteer._add(form, region)
    return gazetteer


def _add_organisations(gazetteer: Gazetteer) -> None:
    for row in _rows("organisations.tsv"):
        fr, en = _names(row["fr"]), _names(row["en"])
        code, kind = row["code"] or None, row["type"]
        known = gazetteer.countries.get(code or "")
        since, until = _day(row["from"]), _day(row["to"])
        if kind == "agency":
            for name in dict.fromkeys([*fr, *en]):
                gazetteer._add(name, Entity("agency:" + name, name, name, kind))
            continue
        if kind == "group":  # a movement is no state: it keeps its own name beside the country it comes from
            group = Entity(fr[0], fr[0], en[0] if en else fr[0], "org", code, since=since, until=until)
            for name in dict.fromkeys([*fr, *en]):
                gazetteer._add(name, group)
            continue
        key = code if kind == "metonym" and code else fr[0]
        shown_fr, shown_en = fr[0], en[0] if en else fr[0]
        if known and (
            kind == "metonym" or since or until
        ):  # "les Quinze" is the union; its court has a name of its own
            shown_fr, shown_en = known.fr, known.en
        if kind == "metonym" and code == "EUU":
            shown_fr, shown_en = "Union européenne", "European Union"
        entity = Entity(key or "", shown_fr, shown_en, kind, code, since=since, until=until)
        if kind == "org" and code not in gazetteer.countries and code:
            gazetteer.countries.setdefault(code, entity)
        for name in dict.fromkeys([*fr, *en]):
            gazetteer._add(name, entity)
    union = gazetteer.countries["EUU"]
    for name in ("européen", "européenne", "européens", "européennes", "European"):
        gazetteer._add(name, replace(union, type="adjective"))
    for name in ("onusien", "onusienne", "onusiens", "onusiennes"):
        gazetteer._add(name, replace(gazetteer.countries["UNO"], type="adjective"))


_NO_NAME = {"Mrs", "Mr", "Sir", "Lord", "Marshal", "Mgr", "Bishop", "Bobby", "Jim", "Bill", "Che", "Pik"}


def _english(name: str, spellings: list[str]) -> str:
    """How English spells a name: the first other spelling, unless that is a nickname, a title or only shorter."""
    other = next((spelling for spelling in spellings if " " in spelling), name)
    words, own = other.split(), name.split()
    shorter = len(words) < len(own) and fold(words[-1].lower()) == fold(own[-1].lower())
    return name if shorter or words[0] in _NO_NAME or not words[0][0].isupper() else other


def _add_people(gazetteer: Gazetteer) -> None:
    also = {row["name"]: row for row in _rows("people.tsv")}
    terms: dict[str, list[Entity]] = {}
    for row in _rows("offices.tsv"):
        spellings = _names(also[row["name"]]["also"]) if row["name"] in also else []
        english = _english(row["name"], spellings)
        person = Entity(
            *(row["name"], row["name"], english, "person", row["country"], row["gender"]),
            *(_day(row["from"]), _day(row["to"]), row["office"]),
        )
        gazetteer.holders.setdefault((row["country"], row["office"]), []).append(person)
        terms.setdefault(row["name"], []).append(person)
    for name, row in also.items():
        if name not in terms:
            spellings = _names(row["also"])
            terms[name] = [Entity(name, name, _english(name, spellings), "person", row["country"], row["gender"])]
    for name, entities in terms.items():
        for spelling in [name, *(_names(also[name]["also"]) if name in also else [])]:
            for entity in entities:
                gazetteer._add(spelling, entity, short=" " not in spelling)
                gazetteer._add_surname(spelling, entity)
