"""What a language is to the engine, and where to find one. Nothing is compiled before its first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from ..compile import Grammar, build
from ..grammar import Lexicon, Rule, Signal
from ..tense import TenseReader
from ..verbs import Tenses


@dataclass(frozen=True)
class Language:
    """A language: words, rules in order, signals and tenses."""

    name: str
    lexicon: Lexicon
    rules: tuple[Rule, ...]
    signals: tuple[Signal, ...]
    tenses: Tenses

    @cached_property
    def grammar(self) -> Grammar:
        """The rules compiled."""
        return build(self.lexicon, self.rules, self.signals)

    @cached_property
    def reader(self) -> TenseReader:
        """The tense analysis of the language."""
        return TenseReader(self.tenses)


LANGUAGES = ("fr", "en")


@lru_cache(maxsize=8)
def language(name: str) -> Language | None:
    """The language of that name, or `None` where nobody has written it yet."""
    if name == "fr":
        from .fr import FRENCH

        return FRENCH
    if name == "en":
        from . import en

        return getattr(en, "ENGLISH", None)
    return None
