"""An example of each rule, for people to whom its name says nothing."""

from __future__ import annotations

from functools import lru_cache

from .languages.language import LANGUAGES, language


@lru_cache(maxsize=1)
def _examples() -> dict[str, tuple[str, str]]:
    spoken = [found for name in LANGUAGES if (found := language(name)) is not None]
    return {rule.name: (rule.example, one.name) for one in spoken for rule in one.rules}


def example_of(rule: str) -> tuple[str, str] | None:
    """Words that the rule of that name reads, and their language; `None` for no rule of a language."""
    return _examples().get(rule)
