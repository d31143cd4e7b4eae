"""From a verb in a table to all its forms. Stems and endings are data; the order of trying them is the algorithm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Reading(NamedTuple):
    """One reading of a form. `tense`: pres impf past fut cond subj inf pp ger; `person`: s p or 1 (first, second)."""

    lemma: str
    tense: str
    person: str


Form = tuple[str, str, str]
_FUTURE = (("a", "s"), ("ont", "p"), ("ai", "1"), ("ons", "1"), ("ez", "1"))
_IMPERFECT = (("ait", "s"), ("aient", "p"), ("ais", "1"), ("ions", "1"), ("iez", "1"))
_ONE_SYLLABLE = re.compile(r"(?!.*qu)[^aeiouy]*[aeiou][bdgklmnprtz]")
"""English verbs that double their last letter: "slap", "slapped"."""
_STRESSED_LAST = frozenset(("begin", "forget", "forbid", "overrun", "upset"))
_DOUBLING = ("appeler", "rappeler", "rejeter", "jeter", "projeter", "renouveler")


def read_irregular(table: str) -> dict[str, list[str]]:
    """The rows of `irregular.txt` by lemma; a row `verb < model` is the model's with the prefix put before."""
    rows: dict[str, list[str]] = {}
    for line in table.splitlines():
        parts = line.split()
        if not parts or line.startswith("#") or parts[1] == "=":
            continue
        if parts[1] == "<":
            lemma, model = parts[0].removeprefix("s'"), parts[2]
            stem = _common_tail(lemma, model)
            prefix, cut = lemma[: len(lemma) - stem], len(model) - stem
            rows[lemma] = [prefix + form[cut:] for form in rows[model]]
        else:
            rows.setdefault(parts[0], []).extend(parts[1:])
    return rows


def _common_tail(a: str, b: str) -> int:
    size = 0
    while size < min(len(a), len(b)) and a[-1 - size] == b[-1 - size]:
        size += 1
    return size


def french_forms(lemma: str, irregular: dict[str, list[str]]) -> Iterator[Form]:
    """Every form of a French verb: the tenses of news, third persons first."""
    yield lemma, "inf", ""
    row = irregular.get(lemma)
    if row is None:
        yield from _french_regular(lemma)
        return
    pres_s, pres_p, imperfect, future, past_s, past_p, participle, subjunctive = row
    yield pres_s, "pres", "s"
    yield pres_p, "pres", "p"
    yield imperfect + "ons", "pres", "1"
    if lemma == "avoir":
        yield "ai", "pres", "1"
    elif lemma == "être":
        yield from (("suis", "pres", "1"), ("sommes", "pres", "1"), ("soit", "subj", "s"), ("soient", "subj", "p"))
        yield from (("fût", "subj", "s"), ("fussent", "subj", "p"))
    elif not pres_s.endswith(("a", "e")):
        yield (pres_s[:-1] if pres_s.endswith(("t", "d")) else pres_s) + "s", "pres", "1"
    for ending, person in _IMPERFECT:
        yield imperfect + ending, "impf", person
    yield from _future(future)
    yield past_s, "past", "s"
    yield past_p, "past", "p"
    yield from _participles(participle)
    if lemma == "avoir":
        yield from (("ait", "subj", "s"), ("aient", "subj", "p"), ("ayant", "ger", ""))
        yield from (("eût", "subj", "s"), ("eussent", "subj", "p"))
    else:
        yield subjunctive + "e", "subj", "s"
        yield subjunctive + "ent", "subj", "p"
        yield ("étant" if lemma == "être" else imperfect + "ant"), "ger", ""


def _participles(participle: str) -> Iterator[Form]:
    base = "du" if participle == "dû" else participle
    one = base[:-1] + "t" if base.endswith("sous") else base  # "dissoute"
    yield participle, "pp", "s"
    yield one + "e", "pp", "s"
    yield one + "es", "pp", "p"
    yield (base if base.endswith("s") else base + "s"), "pp", "p"


def _future(stem: str) -> Iterator[Form]:
    for ending, person in _FUTURE:
        yield stem + ending, "fut", person
    for ending, person in _IMPERFECT:
        yield stem + ending, "cond", person


def _french_regular(lemma: str) -> Iterator[Form]:
    stem = lemma[:-2]
    if lemma.endswith("er"):
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        strong = _strong(lemma, stem)
        yield strong + "e", "pres", "s"
        yield strong + "ent", "pres", "p"
        yield soft + "ons", "pres", "1"
        yield strong + "es", "pres", "1"
        for ending, person in _IMPERFECT:
            yield (soft if ending.startswith("a") else stem) + ending, "impf", person
        yield from _future(strong + "er")
        if strong != stem and "é" in stem:
            yield from _future(stem + "er")
        yield soft + "a", "past", "s"
        yield stem + "èrent", "past", "p"
        yield from _participles(stem + "é")
        yield soft + "ant", "ger", ""
    elif lemma.endswith("ir"):
        yield stem + "it", "pres", "s"
        yield stem + "issent", "pres", "p"
        yield from ((stem + "is", "pres", "1"), (stem + "issons", "pres", "1"))
        for ending, person in _IMPERFECT:
            yield stem + "iss" + ending, "impf", person
        yield from _future(lemma)
        yield stem + "it", "past", "s"
        yield stem + "irent", "past", "p"
        yield from _participles(stem + "i")
        yield from ((stem + "isse", "subj", "s"), (stem + "issent", "subj", "p"), (stem + "issant", "ger", ""))
    else:
        yield stem, "pres", "s"
        yield stem + "ent", "pres", "p"
        yield stem + "s", "pres", "1"
        for ending, person in _IMPERFECT:
            yield stem + ending, "impf", person
        yield from _future(lemma[:-1])
        yield stem + "it", "past", "s"
        yield stem + "irent", "past", "p"
        yield from _participles(stem + "u")
        yield from ((stem + "e", "subj", "s"), (stem + "ant", "ger", ""))


def in_print(form: str) -> str:
    """ "pénètre", "célèbrent", "règle": a French present as headlines spell it, where the forms that texts are read with keep
    the accent of the infinitive, lest nouns and adjectives be read as verbs."""
    stem = form.removesuffix("nt").removesuffix("e")
    if len(stem) > 3 and stem[-3] == "é" and stem[-1] in "rl" and stem[-2] in "bcdfgptv":
        return f"{stem[:-3]}è{form[len(stem) - 2 :]}"
    return form


def _strong(lemma: str, stem: str) -> str:
    """The stem before a mute e: il appelle, il exige, il accède, il mène, il emploie."""
    if lemma in _DOUBLING:
        return stem + stem[-1]
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouyéèêx":
        return stem[:-2] + "è" + stem[-1]
    return stem


def english_forms(lemma: str, irregular: dict[str, list[str]]) -> Iterator[Form]:
    """Every form of an English verb; past and participle may be the same."""
    yield lemma, "inf", ""
    if lemma == "be":
        for form, person in (("is", "s"), ("are", "p"), ("am", "1"), ("'s", "s"), ("'re", "p")):
            yield form, "pres", person
        yield from (("was", "past", "s"), ("were", "past", "p"), ("been", "pp", ""), ("being", "ger", ""))
        return
    yield lemma, "pres", "p"
    row = irregular.get(lemma)
    sibilant = lemma.endswith(("s", "sh", "ch", "x", "z"))
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    third = lemma[:-1] + "ies" if consonant_y else lemma + ("es" if sibilant else "s")
    doubles = _ONE_SYLLABLE.fullmatch(lemma) or lemma in _STRESSED_LAST
    doubled = lemma + lemma[-1] + "ing" if doubles else ""
    if row:
        for k in range(0, len(row) - 1, 2):
            for past in row[k].split("/"):
                yield past, "past", ""
            yield row[k + 1], "pp", ""
            if row[k + 1].endswith("ed") and len(row[k + 1]) > 5 and row[k + 1][-3] == row[k + 1][-4]:
                doubled = row[k + 1][:-2] + "ing"
        third = row[2] if len(row) == 3 else third
    else:
        plain = lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if consonant_y else lemma + "ed"
        past = doubled[:-3] + "ed" if doubled else plain
        yield past, "past", ""
        yield past, "pp", ""
    yield third, "pres", "s"
    yield doubled or ((lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma) + "ing"), "ger", ""


def english_singular(noun: str) -> str:
    """One of what an English plural tells of: "rallies", "a rally"."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
