"""The main verb after a subject that a clause parts from it: *observers who arrived in May leave on Saturday*.

Knows no language: words come as data. Only where verbs look like nouns (`Tenses.objects`) is it sought.
"""

from __future__ import annotations

from collections.abc import Callable

from .tokenise import Sentence
from .verbs import Tenses, Verb

CLAUSES = frozenset(("past", "past-passive", "participle", "was", "present-perfect"))
FIRST = 8
"""The clause begins within so many words."""


def main_verb(tenses: Tenses, sentence: Sentence, verbs: list[Verb], form: Callable[[str], str]) -> int | None:
    """The token of the main verb that follows a time or a place told in the clause of a subject, or `None`."""
    words, clause = sentence.words, verbs[0]
    if clause.chain.name not in CLAUSES or not 0 < clause.start <= FIRST:
        return None
    at = clause.start - 1
    relative = words[at] in tenses.relatives or words[at] == "that"
    if relative:
        at -= 1
    elif clause.end >= len(words) or words[clause.end] not in tenses.prepositions | tenses.objects | {"last"}:
        return None  # "soldiers attacked a village": the past is the main verb
    if at < 0 or not words[at].isalpha():
        return None
    plural = len(words[at]) > 3 and words[at][-1] == "s" and words[at][-2] != "s" or words[at] in tenses.crowds
    following = next((verb.start for verb in verbs[1:] if verb.time != "present"), len(words))
    for token in range(clause.end + 2, min(following, len(words) - 1)):
        word = words[token]
        if word == "," or word in tenses.borders or word in tenses.coordinators:
            return None
        if not form(word).startswith("BASE" if plural else "PRES") or sentence.is_capitalised(token):
            continue
        if _told(sentence, token - 1) and _goes_on(tenses, sentence, token + 1):
            return token
    return None


def _told(sentence: Sentence, at: int) -> bool:
    """Is the word before the verb the end of a time or a name, not an article or an adjective?"""
    classes, word = sentence.document.lexicon.classes, sentence.words[at]
    return word.isdigit() or word in ("ago", "earlier") or sentence.is_capitalised(at) or word in classes["UNIT"]


def _goes_on(tenses: Tenses, sentence: Sentence, at: int) -> bool:
    """May the word after the verb follow one?"""
    return sentence.words[at] in tenses.objects or sentence.words[at] in tenses.homeward
