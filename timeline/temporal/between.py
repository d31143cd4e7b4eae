"""Phrases between an auxiliary and its participle ("a une nouvelle fois été reporté"). Knows no language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress, count

from .signs import Signs


class Between:
    """Passes over such phrases in the letters of a sentence; a sentence without one of their last words costs nothing."""

    def __init__(self, phrases: Iterable[tuple[str, ...]], letters: Mapping[str, str], signs: Signs) -> None:
        self.signs = signs.bearing("between")
        """The signs of the words that end such a phrase."""
        self._ends = signs.table(self.signs)
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for phrase in phrases:
            self._phrases.setdefault(phrase[-1], []).append(phrase)
        self._fill = letters.get("FILL", ".")
        leads = ("HAVE_", "BE_")
        self._led = frozenset(code for name, code in letters.items() if name.startswith(leads) or name == "FILL")

    def filled(self, words: list[str], signs: bytes, spelled: str) -> str:
        """`spelled` with the letter of a filler for each word of a phrase that an auxiliary or a filler stands before."""
        for at in compress(count(), signs.translate(self._ends)):
            for phrase in self._phrases[words[at]]:
                start = at + 1 - len(phrase)
                if start > 0 and (*words[start : at + 1],) == phrase and spelled[start - 1] in self._led:
                    spelled = spelled[:start] + self._fill * len(phrase) + spelled[at + 1 :]
        return spelled
