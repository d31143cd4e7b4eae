"""What is known of each word, remembered from one sentence to the next; bounded."""

from __future__ import annotations

from collections.abc import Callable

_MAX_WORDS = 50_000


class Remembered(dict[str, str]):
    """What is known of each word, remembered from one sentence to the next; bounded."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read

    def __missing__(self, word: str) -> str:
        known = self._read(word)
        if len(self) < _MAX_WORDS and len(word) < 40:
            self[word] = known
        return known
