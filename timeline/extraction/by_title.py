"""Who "President Boumedienne" or "Queen Elizabeth" is: whoever bears that name in that office on the day, however it is
spelt."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from timeline.extraction.gazetteer import BEGINNING, TITLES, Entity, Gazetteer, is_ordinary_word
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import fold_words

_LATELY = 366
"""Days for which somebody is still called by an office."""
_LONG = 7
"""Letters from which on a name may be spelt in other ways."""
_SPELLINGS = 2
"""Letters that two spellings of one name may differ in."""
_SURNAME = 5
"""Letters from which on a surname is hardly a word of another kind."""
_INITIAL = 2
"""Letters from which on a first name is more than an initial."""
_VOWELS = "aeiouy"


class ByTitle:
    """Looks people up by their title, where only one holder of it bears the name; a part of a pass over an article."""

    gazetteer: Gazetteer
    day: date | None

    def titled_so(self, referent: Referent) -> Entity | None:
        """Whoever of the tables a person is whom a title and a name alone introduce."""
        if referent.type != "person" or self.day is None or referent.office not in TITLES:
            return None
        words = fold_words(referent.name.replace("-", " ")).split()
        if not words:
            return None
        beginning = words[0 if referent.office == "monarch" else -1][:BEGINNING]
        meant: dict[str, Entity] = {}
        for entity, names in self.gazetteer.bearers.get((referent.office, beginning), ()):
            if entity.distance(self.day) <= _LATELY and _bears(names, words, referent.office):
                meant.setdefault(entity.key, entity)
        return next(iter(meant.values())) if len(meant) == 1 else None

    def surnamed_so(self, name: str, near: Collection[str]) -> Entity | None:
        """Whoever of the tables a surname alone means in an article about the countries `near`: the only one of that name
        whose country is one of them, about that day."""
        words = name.split()
        surname = fold_words(words[-1]) if words and all(word.islower() for word in words[:-1]) else ""
        if len(surname) < _SURNAME or self.day is None or is_ordinary_word(surname):
            return None
        people = [e for e in self.gazetteer.surnamed.get(surname, ()) if e.country in near]
        meant = {e.key: e for e in people if not (e.since or e.until) or e.distance(self.day) <= _LATELY}
        return next(iter(meant.values())) if len(meant) == 1 and len({e.key for e in people}) == 1 else None


def _bears(names: list[str], words: list[str], office: str) -> bool:
    """Whether somebody of the tables bears a name: a monarch by the first word, others by the last and what stands before."""
    if office == "monarch":
        return words[0] == names[0] and words == names[: len(words)]
    if not any(_same(words[-1], name) for name in names[-2:]):
        return False
    return all(any(may_be(word, name) for name in names) for word in words[:-1] if word)


def may_be(word: str, name: str) -> bool:
    """Whether a first name may be another, as people spell them: "Mohamed", "Muhammad"; an initial is any of that letter."""
    if word[0] != name[0]:
        return False
    return min(len(word), len(name)) < _INITIAL or word[1] == name[1] or _bones(word) == _bones(name)


def _bones(word: str) -> str:
    """The first consonants of a name after its first letter."""
    return "".join(letter for letter in word[1:] if letter not in _VOWELS)[:1]


def _same(one: str, other: str) -> bool:
    """Whether two words are spellings of one name: "Boumedienne", "Boumediene"."""
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG or one[:BEGINNING] != other[:BEGINNING]:
        return False
    if abs(len(one) - len(other)) > _SPELLINGS:
        return False
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, wanted in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != wanted))
    return row[-1] <= _SPELLINGS
