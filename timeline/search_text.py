"""Folded text for search, made by us so that SQLite and PostgreSQL find the same: no accents, no case, light stems.

The same functions serve both sides: what is published and what a reader types. The stemmer is light: it may join two
words that a linguist keeps apart, and never leaves out an exact match.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, filterfalse
from typing import Any

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
# French and English endings, longest first, without accents; at least `_LEAST` letters must remain.
_ENDINGS = (
    *("issement", "issaient", "eraient", "issait", "ations", "atrice", "ateur", "aient", "erait", "ation", "erent"),
    *("ement", "eront", "euses", "ment", "ions", "euse", "iez", "era", "ait", "ant", "ing", "ent", "eux", "ees"),
    *("ee", "er", "ez", "ed", "ir", "ai", "es", "e"),
)
_LEAST = 4
# Endings of a verb, longest first, that `stem` leaves where three letters alone would remain (`votent`, `jugeait`).
_OF_SHORT_VERBS = ("geaient", "geait", "geant", "aient", "erent", "ait", "ant", "ent", "ees", "ee", "ez", "e")
_KEPT = 40
_NAME = 60
_SMALL_WORDS = """
a au aux ce ces cette d dans de des du elle en et eux il ils j je l la le les leur lui m ma mais me n ne nous on ou par
pas pour qu que qui s sa se ses son sur t te tu un une vous y the of and or to in on at by for is an
"""
_SMALL = frozenset(_SMALL_WORDS.split())


def fold(text: str) -> str:
    """Lower case without accents or ligatures: `"Élysée"` gives `"elysee"`."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return plain if plain.isascii() else "".join(filterfalse(unicodedata.combining, plain))


# Letters and digits of any script: what `str.isalnum` says, at the speed of a pattern.
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What the inflections of a folded word share: `negociations`, `negocier` and `negociait` give `negoci`."""
    if len(word) < _LEAST or not word.isalpha():
        return word
    if word.endswith("aux") and len(word) > _LEAST:
        word = word[:-2] + "l"
    elif word[-1] in "sx" and not word.endswith("ss"):
        word = word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)]
            # `engageait` as `engager`.
            if word.endswith("ge") and len(word) > _LEAST:
                word = word[:-1]
            break
    if len(word) > _LEAST and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    if word.endswith("y") and len(word) >= _LEAST:
        word = word[:-1] + "i"
    return word


def other_stem(word: str) -> str:
    """The stem under which a verb is kept beside `stem(word)`, so that its infinitive finds it, or nothing. `entament` may be
    a noun as `testament` is, `affirment` an adverb as `absolument` is: it is kept as both, and so nothing is found less."""
    if not word.isalpha():
        return ""
    if word.endswith("ment") and len(word) - 3 > _LEAST and word[-5] != "e":
        return stem(word[:-3] + "er")
    word = word.removesuffix("s")
    for ending in _OF_SHORT_VERBS:
        root = word.removesuffix(ending) + "g" * ending.startswith("g")
        if word.endswith(ending) and len(root) == _LEAST - 1:
            root = root[:-1] + "y" if root[-1] == "i" else root
            return "" if root[-1] in "aeou" else root + "er"
    return ""


@lru_cache(maxsize=65536)
def _stems(piece: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The stems of what stands between two blanks: without the small words, all of them, and those only kept beside. No fold
    reaches over a blank, and a language says most of what it says in the same few thousand pieces."""
    found = _WORD.findall(fold(piece))
    large = [word for word in found if word not in _SMALL]
    beside = tuple(other for word in large if (other := other_stem(word)))
    return tuple(map(stem, large)), tuple(map(stem, found)), beside


def words(text: str) -> list[str]:
    """Stems of `text`, in order; small words are left out where others remain."""
    return _words(text)[0]


def _words(text: str) -> tuple[list[str], list[str]]:
    """The stems of `words`, and those that are kept beside them."""
    # A piece that is no word (an address, a line of digits) is not worth keeping.
    told = [_stems(piece) if len(piece) <= _KEPT else _stems.__wrapped__(piece) for piece in text.split()]
    large = [one for found, _all, _beside in told for one in found]
    return large or [one for _large, every, _beside in told for one in every], [
        one for *_, more in told for one in more
    ]


def _kept_words(text: str) -> tuple[str, ...]:
    own, beside = _words(text)
    return (*own, *beside)


_kept_words_of_a_name = lru_cache(maxsize=8192)(_kept_words)


def stored(parts: Iterable[str]) -> str:
    """The distinct stems of `parts` as ` stem stem ` (blanks around, so ` stem` finds a start)."""
    # Publishers, titles, people and places come back in every other event.
    kept = [_kept_words_of_a_name(part) if len(part) <= _NAME else _kept_words(part) for part in parts]
    return f" {' '.join(dict.fromkeys(chain.from_iterable(kept)))} "


def search_text(data: dict[str, Any]) -> str:
    """All that a reader may search in one published event (`data` as in docs/snapshot.md)."""
    parts = [data["headline"], data["place"] or "", data["note"], *data["said_by"]]
    parts += [actor["name"] for actor in data["actors"]]
    for row in data["evidence"]:
        parts += [row["exact"], row["title"], row["publisher"]]
    return stored(parts)


def begins(stem: str) -> bool:
    """Whether `stem` of a query finds all words that begin with it; a short one must be a whole word, so that "mer" does
    not find "merci"."""
    return len(stem) >= _LEAST


def finds(query: list[str], text: str) -> bool:
    """Whether each stem of `query` finds a word of `text` (from `stored`)."""
    return all((f" {one}" if begins(one) else f" {one} ") in text for one in query)
