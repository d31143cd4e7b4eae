"""Who "President Boumedienne" or "Queen Elizabeth" is: whoever bears that name in that office on the day, however it is
spelt."""

from __future__ import annotations

from datetime import date
from functools import cache, cached_property

from timeline.extraction.gazetteer import Entity, Gazetteer
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import fold_words

_HELD = ("president", "prime", "monarch", "foreign")
_LATELY = 366
"""Days for which somebody is still called by an office."""
_LONG = 7
"""Letters from which on a name may be spelt in other ways."""
_SPELLINGS = 2
"""Letters that two spellings of one name may differ in."""
_BEGINNING = 3
"""Letters that they share at the beginning."""


class ByTitle:
    """Looks people up by their title, where only one holder of it bears the name; a part of a pass over an article."""

    gazetteer: Gazetteer
    day: date | None

    def titled_so(self, referent: Referent) -> Entity | None:
        """Whoever of the tables a person is whom a title and a name alone introduce."""
        if referent.type != "person" or referent.office not in _HELD or self.day is None:
            return None
        words = fold_words(referent.name.replace("-", " ")).split()
        if not words:
            return None
        meant = [e for e, names in self._in_office[referent.office] if _bears(names, words, referent.office)]
        return meant[0] if len({entity.key for entity in meant}) == 1 else None

    @cached_property
    def _in_office(self) -> dict[str, list[tuple[Entity, list[str]]]]:
        """Whoever held an office on the day, or a short time before, with the words of the names."""
        held: dict[str, list[tuple[Entity, list[str]]]] = {office: [] for office in _HELD}
        for (_, office), people in self.gazetteer.holders.items():
            if office in held:
                now = (e for e in people if e.distance(self.day) <= _LATELY)
                held[office].extend((entity, _words_of_key(entity.key)) for entity in now)
        return held


@cache
def _words_of_key(key: str) -> list[str]:
    """Of the tables, which are the same for every article."""
    return fold_words(key.replace("-", " ")).split()


def _bears(names: list[str], words: list[str], office: str) -> bool:
    """Whether somebody of the tables bears a name: a monarch by the first word, others by the last and what stands before."""
    if office == "monarch":
        return words[0] == names[0] and words == names[: len(words)]
    if not any(_same(words[-1], name) for name in names[-2:]):
        return False
    return all(any(word[0] == name[0] for name in names) for word in words[:-1] if word)


def _same(one: str, other: str) -> bool:
    """Whether two words are spellings of one name: "Boumedienne", "Boumediene"."""
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG or one[:_BEGINNING] != other[:_BEGINNING]:
        return False
    if abs(len(one) - len(other)) > _SPELLINGS:
        return False
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, wanted in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != wanted))
    return row[-1] <= _SPELLINGS
