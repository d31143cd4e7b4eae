"""A language's words, read from its tables and inflected: verb forms, nouns that are happenings, word classes.

The tables hold words, this file holds the algorithm; a `Lexicon` is built once for a language and is immutable after.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from timeline.extraction.inflect import Reading, english_forms, french_forms, read_irregular
from timeline.extraction.words import Words

_ELIDED = re.compile(r"(?<=_)([ld])_")  # "coup_d_état", "rappel_de_l_ambassadeur"
_HERE = Path(__file__).parent / "languages"
LANGUAGES = ("fr", "en")


BESIDE = "by"
"""What leads `Sense.words` where no words must follow: by what beside the verb the sense was chosen, is told behind."""


class Sense(NamedTuple):
    """What a verb does: `kind` of KINDS or empty, its CAMEO root, its `stance` (say, fear, carry...) or empty."""

    kind: str
    cameo: str
    stance: str
    words: tuple[str, ...] = ()  # words that must follow
    reflexive: bool = False
    preposition: str = ""  # the preposition that must follow
    entry: str = ""  # the line of the table, for the explanation

    @property
    def framed(self) -> bool:
        """Was it chosen by what stands beside the verb (*gave an undertaking*), and not by words in its line? So is what a
        rule finds to be of no kind (*killed by a landslide*), which no line tells."""
        return self.words[:1] == (BESIDE,) or (self.kind == "other" and not self.entry)


class Happening(NamedTuple):
    """A noun that is a happening; `agreed` things (a treaty) are events only beside their signing or with a date."""

    kind: str
    cameo: str
    agreed: bool
    words: tuple[str, ...]
    lemma: str


Choice = tuple[dict[str, Reading], tuple[Reading, ...], bool, bool, bool]
"""The first reading of each tense of a form; the finite ones; whether one of them is of the first person; whether the form
is a noun or an office as well; whether it is a word of another kind that seldom is a verb ("entre", "part", "mort")."""
_FINITE = ("pres", "past", "fut", "impf", "cond", "subj")


class Choices(dict[str, Choice]):
    """What each form of a verb may be; worked out when it is first met."""

    def __init__(self, forms: Mapping[str, tuple[Reading, ...]], nouns: Container[str], words: Words) -> None:
        self._forms, self._nouns, self._words = forms, nouns, words

    def __missing__(self, form: str) -> Choice:
        by_tense = {reading.tense: reading for reading in reversed(self._forms[form])}
        finite = tuple([by_tense[tense] for tense in _FINITE if tense in by_tense])
        noun = form in self._nouns or form in self._words.OFFICES
        known = self._words
        rare = form in known.SHARES or form in known.READY or form in known.ATTENDING_ADJECTIVES
        seldom = form == "mort" or rare or form in self._words.PREPOSITIONS
        choice = self[form] = by_tense, finite, any(reading.person == "1" for reading in finite), noun, seldom
        return choice


class Entry(NamedTuple):
    """The senses of a verb, as they are looked up."""

    senses: tuple[Sense, ...]
    firsts: frozenset[str]  # the words that those of several words begin with
    heard: frozenset[str]  # these as they are written: "d'", "au"
    plain: tuple[Sense, ...]  # the senses of the verb alone
    chosen: dict[tuple[tuple[str, ...], bool], Sense | None]  # which of `plain` it is before a word, reflexive or not
    sole: Sense | None  # the only one there is, whatever follows
    placed: dict[str, tuple[tuple[int, Sense], ...]]  # each with its place, by its first word; plain ones by none


class Entries(dict[str, Entry]):
    """The senses of each verb; worked out when it is first met."""

    def __init__(self, senses: Mapping[str, tuple[Sense, ...]]) -> None:
        self._senses = senses

    def __missing__(self, lemma: str) -> Entry:
        senses = self._senses.get(lemma, ())
        firsts = frozenset([sense.words[0] for sense in senses if sense.words])
        plain = tuple([sense for sense in senses if not sense.words])
        sole = plain[0] if len(senses) == len(plain) == 1 and not (plain[0].preposition or plain[0].reflexive) else None
        placed: dict[str, tuple[tuple[int, Sense], ...]] = {"": ()}
        for k, sense in enumerate(senses):
            first = sense.words[0] if sense.words else ""
            placed[first] = (*placed.get(first, ()), (k, sense))
        heard = frozenset([word for first in firsts for word in (first, f"{first}'")])
        heard |= {word for word, held in _SAME.items() if not firsts.isdisjoint(held)}
        entry = Entry(senses, firsts, heard, plain, {}, sole, placed)
        if senses:
            self[lemma] = entry
        return entry


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the engine asks of a language."""

    code: str
    forms: dict[str, tuple[Reading, ...]]
    senses: dict[str, tuple[Sense, ...]]
    nouns: dict[str, tuple[Happening, ...]]
    words: Words
    choices: Choices
    entries: Entries

    def sense(self, lemma: str, following: Sequence[str], reflexive: bool) -> Sense | None:
        """The meaning of `lemma` before the lower-case words `following`: the most particular entry that fits."""
        _, firsts, heard, plain, chosen, _, placed = self.entries[lemma]
        if firsts and not heard.isdisjoint(following[:5]):
            near = firsts.intersection(chain.from_iterable(map(_NEAR.__getitem__, following[:5])))
            likely = sorted(chain(placed[""], *map(placed.__getitem__, near)))
            return self._best([sense for _, sense in likely], following, reflexive)
        key = _SAME.get(following[0], ()) if following else (), reflexive
        if key not in chosen:  # the first of the words that follow decides, and few of them say anything
            chosen[key] = self._best(plain, following, reflexive)
        return chosen[key]

    @staticmethod
    def _best(senses: Iterable[Sense], following: Sequence[str], reflexive: bool) -> Sense | None:
        best: Sense | None = None
        score = -1.0
        for sense in senses:
            words = sense.words
            if sense.reflexive and not reflexive:
                continue
            at = _follow(words, following) if words else 0
            if at < 0:
                continue
            if sense.preposition and sense.preposition not in _SAME.get(following[0] if following else "", ()):
                continue
            fits = 4 * len(words) + 3 * bool(sense.preposition) + 5 * sense.reflexive - at / 10
            fits -= 0.45 * (sense.kind == "other")  # "issue a statement" before "issue a"
            if fits > score:
                best, score = sense, fits
        return best


_SAME = {"à": ("à",), "au": ("à", "au"), "aux": ("à",), "a": (), "en": ("à",), "le": ("le",), "la": ("la",)}
_SAME |= {"l'": ("l",), "d'": ("d",), "to": ("to",), "in": ("in",)}


class _Near(dict[str, tuple[str, ...]]):
    """Each word without its apostrophe, with the words that it holds; worked out when it is first met; bounded."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        near = (word.rstrip("'"), *_SAME.get(word, ()))
        if len(self) >= 20_000:
            self.clear()
        if len(word) < 40:
            self[word] = near
        return near


_NEAR = _Near()


_ARTICLES = frozenset(("la", "le", "l", "un", "une", "des", "les", "sa", "son", "ses", "leur", "a", "an", "the", "its"))
_BEFORE_PLACES = frozenset(("à", "dans", "sur", "en", "pour", "de", "in", "at", "on", "of", "to", "for"))
_ADVERBIAL = frozenset(("en", "on", "under", "into"))
"""Open the second part of a verb, which may stand behind its object: "mettre ses forces en alerte"."""
_APART = frozenset(("par", "avec", "by", "with", "from"))
"""What introduces another phrase: "reçue par la ministre" is no "recevoir la"."""


def _follow(words: Sequence[str], following: Sequence[str]) -> int:
    """Where `words` begin among the next few words, in order, the first a few words away; -1 if they do not."""
    wanted, size = words[0], len(words)
    reach = 5 if size == 1 or wanted in _ADVERBIAL else 4
    for first, word in enumerate(following[:reach]):
        if word in _APART and word != wanted:
            return -1
        if first and wanted in _ARTICLES and following[first - 1] in _BEFORE_PLACES:
            continue  # "reçue à la préfecture" is no "recevoir la"
        if word.rstrip("'") == wanted or word in _SAME and wanted in _SAME[word]:
            break
    else:
        return -1
    at, last = 1, first
    for k in range(first + 1, len(following)):
        if at == size:
            break
        word = following[k]
        if word.rstrip("'") == words[at] or words[at] in _SAME.get(word, ()):
            at, last = at + 1, k
        elif k > last + 2:
            return -1
    return first if at == size else -1


@cache
def any_of(words: Words, *classes: str) -> frozenset[str]:
    """The words of several classes of a language together: `any_of(words, "RELATIVES", "COMPLEMENTISER")`."""
    return frozenset(word for name in classes for word in getattr(words, name))


def in_number(low: str, known: Collection[str]) -> bool:
    """Whether a word in lower case, or the singular of it, is one of a class."""
    return low in known or low.rstrip("s") in known


@cache
def first_words(words: Words, phrases: str) -> frozenset[str]:
    """The first words of a class of phrases: "en", "in" for those of `IN_CASE`. A look at them spares most others."""
    return frozenset(phrase[0] for phrase in getattr(words, phrases))


@cache
def phrases_by_first_word(words: Words, phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a class by the word that each begins with, the longest first: few are compared where one begins."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(getattr(words, phrases), key=lambda phrase: (-len(phrase), phrase)):
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(several) for first, several in found.items()}


def phrase_at(lows: Sequence[str], at: int, phrases: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The first of some phrases whose words stand from token `at` on; empty where none does."""
    first = lows[at : at + 1]
    if first:
        low = first[0]
        for phrase in phrases:
            if phrase[0] == low and (*lows[at : at + len(phrase)],) == phrase:
                return phrase
    return ()


def words_in(code: str) -> Words:
    """The closed word classes of `code` (`fr` or `en`), without the forms of its verbs."""
    language: Words = import_module(f"timeline.extraction.languages.{code}")
    return language


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of `code` (`fr` or `en`)."""
    inflect = french_forms if code == "fr" else english_forms
    irregular = read_irregular((_HERE / code / "irregular.txt").read_text(encoding="utf-8"))
    senses: dict[str, list[Sense]] = {}
    readings: dict[str, list[Reading]] = {}
    inflected: set[str] = set()
    past_only: set[str] = set()
    for head, entries in _blocks(code, "verbs.txt"):
        kind, cameo, stance = (("" if part == "-" else part) for part in head)
        for entry in entries:
            verb, _, preposition = entry.partition("~")
            lemma, *words = verb.lstrip("^").split("+")
            if verb.startswith("^"):  # what else it is like is no verb: "down", "table"
                past_only.add(lemma)
            reflexive = lemma.startswith(("se_", "s_"))
            lemma = lemma.partition("_")[2] if reflexive else lemma
            sense = Sense(kind, cameo, stance, tuple(words), reflexive, preposition, entry.replace("_", " "))
            senses.setdefault(lemma, []).append(sense)
            inflected.add(lemma)
    for lemma in sorted(inflected | set(irregular)):
        for form, tense, person in inflect(lemma, irregular):
            if lemma in past_only and tense not in ("past", "pp"):
                continue
            reading = Reading(lemma, tense, person)
            if reading not in readings.setdefault(form, []):
                readings[form].append(reading)
    nouns: dict[str, list[Happening]] = {}
    for head, entries in _blocks(code, "nouns.txt"):
        for entry in entries:
            agreed = entry.startswith("!")
            elided = _ELIDED.sub(r"\1'_", entry.lstrip("!").replace("-", "_"))
            words = [w for w in elided.split("_") if w]
            for inflected_words in _noun_forms(words, code):
                noun = Happening(head[0], head[1], agreed, tuple(inflected_words), " ".join(words))
                nouns.setdefault(inflected_words[0], []).append(noun)
    for found in nouns.values():
        found.sort(key=lambda noun: -len(noun.words))
    forms = {form: tuple(found) for form, found in readings.items()}
    meanings = {lemma: tuple(found) for lemma, found in senses.items()}
    happenings = {word: tuple(found) for word, found in nouns.items()}
    language = words_in(code)
    return Lexicon(
        code,
        forms,
        meanings,
        happenings,
        language,
        Choices(forms, happenings, language),
        Entries(meanings),
    )


def _blocks(code: str, name: str) -> list[tuple[list[str], list[str]]]:
    blocks: list[tuple[list[str], list[str]]] = []
    for line in (_HERE / code / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            blocks.append((line.strip("[] ").split(), []))
        elif line.strip() and not line.startswith("#"):
            blocks[-1][1].extend(line.split())
    return blocks


def _noun_forms(words: list[str], code: str) -> list[list[str]]:
    """Singular and plural; the head is the first word in French, the last in English."""
    at = 0 if code == "fr" else len(words) - 1
    head = words[at]
    if head.endswith("s"):
        plural = head if code == "fr" else head + "es"
    elif head.endswith("y") and code == "en" and head[-2] not in "aeo":
        plural = head[:-1] + "ies"
    elif head.endswith(("ch", "x", "sh")) and code == "en":
        plural = head + "es"
    else:
        plural = head + "s"
    forms = [words]
    if plural != head:
        rest = [w + "s" if code == "fr" and w.endswith(("ique", "el", "uel")) else w for w in words[at + 1 :]]
        forms.append([*words[:at], plural, *rest])
    return forms
