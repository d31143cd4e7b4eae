"""The door of the engine. What it is made of is loaded when a text is first read, not when somebody imports a name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .collector import uncollected
from .languages.guess import guess_language
from .values import Anchor, Expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from .engine import Run
    from .languages.language import Language
    from .tokenise import Document

__all__ = ["ENGINE_VERSION", "MAX_EXPRESSIONS", "find_expressions", "guess_language", "read_document"]

ENGINE_VERSION = "1.17"
"""Changes whenever the same text may give another answer."""

MAX_EXPRESSIONS = 10_000
"""The budget of one document: what comes after so many expressions is left unread, and the list has at least so many."""


@cache
def _engine() -> tuple[type[Run], Callable[[str], Language | None]]:
    """What reads a text, imported once: an import costs even where nothing is left to load."""
    from .engine import Run
    from .languages.language import language

    return Run, language


@uncollected
def find_expressions(text: str, anchor: Anchor, language: str | None = None) -> list[Expression]:
    """Every expression of time in `text`, resolved against `anchor`, by start.

    `language` is `fr` or `en`; guessed from the text when `None`. An unknown language finds nothing.
    """
    run, named = _engine()
    known = named(language or guess_language(text))
    return [] if known is None else run(text, anchor, known).expressions


def read_document(text: str, language: str) -> Document:
    """The text cut into sentences and tokens, as the engine sees it; see `tokenise.Document`.

    Raises `ValueError` for a language nobody has written.
    """
    from .languages.language import language as named
    from .tokenise import Document

    known = named(language)
    if known is None:
        raise ValueError(f"unknown language {language!r}")
    return Document(text, known.lexicon, known.grammar.tokens)
