"""Who acts, by the names of a language; who says so, as a sentence names them: `selon l’Ukraine et la Maison-Blanche`,
`according to the United States`."""

from __future__ import annotations

from functools import cache, lru_cache

from timeline.extraction import Gazetteer
from timeline.extraction.document import read_document
from timeline.extraction.gazetteer import Entity
from timeline.extraction.lexicon import lexicon, words_in
from timeline.extraction.phrasing import named
from timeline.extraction.referents import Referent

_LANGUAGES = ("fr", "en")
_BODIES = ("country", "org")
_SEATS = (
    ("la Maison-Blanche", "the White House"),
    ("le Kremlin", "the Kremlin"),
    ("l’Élysée", "the Élysée"),
    ("le Pentagone", "the Pentagon"),
    ("le Vatican", "the Vatican"),
)
"""Seats of power that speak as much as their countries do."""


@cache
def _phrases() -> dict[str, dict[str, str]]:
    """For each name that is shown of a power, and for the article that nobody else vouches for: the phrase by language."""
    phrases = {}
    for power in Gazetteer.default().countries.values():
        phrase = {language: _phrase(power, language) for language in _LANGUAGES}
        phrases |= {power.name(language): phrase for language in _LANGUAGES}
    for seat in _SEATS:
        phrase = dict(zip(_LANGUAGES, seat, strict=True))
        phrases |= {seat[0].removeprefix("l’").removeprefix("la ").removeprefix("le "): phrase, seat[1][4:]: phrase}
    article = {language: str(words_in(language).ARTICLE_SOURCE) for language in _LANGUAGES}
    return phrases | dict.fromkeys(article.values(), article)


def _phrase(power: Entity, language: str) -> str:
    who = Referent(power.key, power.name(language), power.type, power.country, power.gender)
    return named(who, words_in(language))


def in_a_sentence(name: str, language: str) -> str:
    """`name` as a sentence in `language` (`fr`, `en`) has it: a power with its article and in that language; a person, or
    whatever else no table knows, as it is."""
    phrase = _phrases().get(name)
    return phrase[language] if phrase else name


@lru_cache(maxsize=4096)
def in_language(name: str, language: str) -> str:
    """`name` as `language` (`fr`, `en`) has it, where it is the name shown of a country or a body that a table knows, and of
    one only; a person, or whatever else no table knows, as it is."""
    tokens = read_document(name, lexicon("fr")).tokens
    meant = {
        entity.name(language)
        for found in Gazetteer.default().find(tokens)
        if (found.start, found.end) == (0, len(tokens))
        for entity in found.entities
        if entity.type in _BODIES and name in (entity.fr, entity.en)
    }
    return meant.pop() if len(meant) == 1 else name


def prepare() -> None:
    """Load the tables, which the first page of a process would wait for."""
    _phrases()
