"""The tables beside this file, read into a gazetteer."""

from __future__ import annotations

import gc
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

from timeline.extraction.gazetteer import Entity, Gazetteer
from timeline.extraction.tokenise import fold, lower

_HERE = Path(__file__).parent

_INHERITED = frozenset(("RUS", "SRB", "CZE"))
"""Whose capitals spoke for another state before, Moscow for the Soviet Union until the end of 1991: `organisations.tsv`."""


def _rows(name: str) -> list[dict[str, str]]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, (line + "\t" * len(head)).split("\t"), strict=False)) for line in lines[1:]]


def _names(cell: str) -> list[str]:
    return [name for name in (part.strip() for part in cell.split(";")) if name]


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell.strip() else None


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


def build() -> Gazetteer:
    """A gazetteer of all the tables."""
    collecting = gc.isenabled()
    gc.disable()  # nothing here is garbage: looking for some takes half of the time
    try:
        return _build()
    finally:
        if collecting:
            gc.enable()


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
            gazetteer.add(name, entity)
            if name.startswith("Îles "):  # "les îles Marshall"
                gazetteer.add(name[0].lower() + name[1:], entity)
        capital = replace(entity, type="metonym")
        for name in dict.fromkeys([*_names(row.get("capital_fr", "")), *_names(row.get("capital_en", ""))]):
            if code not in _INHERITED:
                gazetteer.add(name, capital)
        adjective = replace(entity, type="adjective")
        for name in [*_french_forms(row.get("adj_fr", "")), *_names(row.get("adj_en", ""))]:
            gazetteer.add(name, adjective)
        for name in _names(row.get("adj_en", "")):
            if name.endswith(("n", "i", "b", "k", "t")):  # "Kenyans", "Iraqis", "Serbs": the people for the country
                gazetteer.add(name + "s", entity)
    for row in _rows("prefixes.tsv"):
        for prefix in _names(row["prefix"]):
            gazetteer.prefixes[fold(prefix)] = replace(gazetteer.countries[row["code"]], type="adjective")
    _add_organisations(gazetteer)
    _add_people(gazetteer)
    _add_by_full_name(gazetteer)
    for row in [*_rows("places.tsv"), *_rows("towns.tsv")]:
        for fr in _names(row["fr"]):
            gazetteer.add(fr, Entity("place:" + fr, fr, fr, "place", row["code"] or None))
        for en in _names(row["en"]):
            gazetteer.add(en, Entity("place:" + en, en, en, "place", row["code"] or None))
        for word in _names(row.get("adjectives", "")):
            region = Entity("region:" + word, word, word, "region", row["code"])
            for form in [word] if word[0].isupper() else _french_forms(word):
                gazetteer.add(form, region)
    return gazetteer


def _initials(row: dict[str, str]) -> set[str]:
    names = {*_names(row["fr"]), *_names(row["en"])}
    return {name for name in names if name.isupper() and name.isalpha() and 2 < len(name) < 6}


def _add_stops(rows: list[dict[str, str]]) -> None:
    """Initials as older papers and the New York Times print them, "O.A.S.", "R.S.F.", where only one organisation has
    them, or a movement and one of no state."""
    orgs = [row for row in rows if row["type"] == "org" or row["type"] == "group"]
    often = Counter((name, row["type"]) for row in orgs for name in _initials(row))
    of_states = {name for row in orgs for name in _initials(row) if row["type"] == "org" and row["code"]}
    for row in orgs:
        own = [name for name in sorted(_initials(row)) if often[name, row["type"]] == 1]
        own = [name for name in own if row["type"] == "org" or name not in of_states]
        for language in ("fr", "en"):
            stops = [".".join(name) for name in own if name in _names(row[language])]
            row[language] = "; ".join([*_names(row[language]), *stops])


def _add_organisations(gazetteer: Gazetteer) -> None:
    called = {row["code"]: frozenset(_names(row["words"])) for row in _rows("called.tsv")}
    gazetteer.called.update(called)
    rows = [row for name in ("organisations.tsv", "parties.tsv", "bodies.tsv") for row in _rows(name)]
    _add_stops(rows)
    for row in rows:
        fr, en = _names(row["fr"]), _names(row["en"])
        code, kind = row["code"] or None, row["type"]
        if kind in ("org", "group"):  # "the Fund": the words of its names, and what it is called besides
            own = frozenset(word for name in (*fr, *en) for word in lower(name).split() if len(word) > 3)
            gazetteer.called[fr[0]] = own | called.get(code or "", frozenset())
        known = gazetteer.countries.get(code or "")
        since, until = _day(row["from"]), _day(row["to"])
        if kind == "agency":
            for name in dict.fromkeys([*fr, *en]):
                gazetteer.add(name, Entity("agency:" + name, name, name, kind, code, since=since, until=until))
            continue
        if kind == "companies":  # each is its own; only their country is told in one row
            for name in dict.fromkeys([*fr, *en]):
                gazetteer.add(name, Entity(name, name, name, "org", code, since=since, until=until))
            continue
        if kind == "group":  # a movement is no state: it keeps its own name beside the country it comes from
            group = Entity(fr[0], fr[0], en[0] if en else fr[0], "org", code, since=since, until=until)
            for name in dict.fromkeys([*fr, *en]):
                gazetteer.add(name, group)
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
            gazetteer.add(name, entity)
    union = gazetteer.countries["EUU"]
    for name in ("européen", "européenne", "européens", "européennes", "European"):
        gazetteer.add(name, replace(union, type="adjective"))
    for name in ("onusien", "onusienne", "onusiens", "onusiennes"):
        gazetteer.add(name, replace(gazetteer.countries["UNO"], type="adjective"))


_NO_NAME = {"Mrs", "Mr", "Sir", "Lord", "Marshal", "Mgr", "Bishop", "Bobby", "Jim", "Bill", "Che", "Pik"}


def _english(name: str, spellings: list[str]) -> str:
    """How English spells a name: the first other spelling, unless that is a nickname, a title or only shorter."""
    other = next((spelling for spelling in spellings if " " in spelling), name)
    words, own = other.split(), name.split()
    shorter = len(words) < len(own) and fold(words[-1].lower()) == fold(own[-1].lower())
    return name if shorter or words[0] in _NO_NAME or not words[0][0].isupper() else other


def _spelt(names: list[str]) -> list[str]:
    """The names, and those with an Arabic article as the other half of the press writes it: "al-Sisi", "el-Sisi"."""
    spelt = list(names)
    for name in names:
        low = name.lower()
        for one, other in (("al-", "el-"), ("el-", "al-")):
            at = low.find(" " + one) + 1
            if at:
                spelt.append(name[:at] + other + name[at + 3 :])
    return list(dict.fromkeys(spelt))


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
        for spelling in _spelt([name, *(_names(also[name]["also"]) if name in also else [])]):
            gazetteer.add(spelling, *entities, short=" " not in spelling)
            gazetteer.add_surname(spelling, *entities)


def _add_by_full_name(gazetteer: Gazetteer) -> None:
    """Foreign ministers and other people in the news, by their full names and the other names given there alone."""
    rows: dict[str, list[dict[str, str]]] = {}
    for row in [*_rows("ministers.tsv"), *_rows("figures.tsv")]:
        rows.setdefault(row["name"], []).append(row)
    for name, known in rows.items():
        spellings = [spelling for row in known for spelling in _names(row["also"])]
        english = _english(name, spellings)
        people = []
        for row in known:
            person = Entity(
                *(name, name, english, "person", row["country"], row["gender"]),
                *(_day(row["from"]), _day(row["to"]), row.get("office", "")),
            )
            if person.office:
                gazetteer.holders.setdefault((row["country"], person.office), []).append(person)
            people.append(person)
        for surname in {fold(spelling.split()[-1].lower()) for spelling in (name, *spellings)}:
            gazetteer.surnamed.setdefault(surname, []).extend(people)
        for spelling in _spelt([name, *spellings]):
            gazetteer.add(spelling, *people, short=" " not in spelling and " " in name)
