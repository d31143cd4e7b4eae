"""Participles that commas close off from what stands around them. Knows no language."""

from __future__ import annotations

from .verbs import Verb


def enclosed(words: list[str], verb: Verb, start: int) -> bool:
    """Is a participle closed off by commas from what follows (*le ministre, arrivé mardi, repart vendredi*)?"""
    return words[verb.start - 1 : verb.start] == [","] and "," in words[verb.end : start]


def enclosing(words: list[str], verb: Verb, start: int, end: int) -> bool:
    """Do commas part a participle and the day from what follows (*le chef, arrivé au pouvoir en mai, partira*)?"""
    alone = verb.time == "participle" and words[verb.start - 1 : verb.start] == [","] and verb.end <= start
    return alone and words[end : end + 1] == [","] and "," not in words[verb.end : start]
