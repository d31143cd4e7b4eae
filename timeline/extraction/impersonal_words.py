"""The words by which a language says something of nobody, and by the way."""

from __future__ import annotations

from typing import Protocol


class ImpersonalWords(Protocol):
    """Verbs behind a pronoun that stands for nobody, and asides that tell nothing."""

    APPEARING: set[str]
    ASIDE_WORDS: set[str]
    DONE_BY_NOBODY: set[str]
    DONE_TO_NOTHING: tuple[tuple[str, ...], ...]
    LEFT_TO_DO: set[str]
    NEVER_PERSONAL: set[str]
    SAID_ASIDE: set[tuple[str, ...]]
    SAID_BY_NOBODY: set[str]
    TRUE_OF_NOBODY: set[str]
