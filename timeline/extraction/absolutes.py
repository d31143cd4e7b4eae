"""Participles with a subject of their own: "le délai ayant expiré lundi, X a fermé", "les discussions devant porter sur"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.lexicon import any_of
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_LONGEST = 12
"""Words that such a subject may take."""


def own_subject(document: Document, words: Words, clause: Clause, verb: Verb, *, english: bool) -> int:
    """Where the subject of its own begins that a present participle has between two commas; -1 where it has none."""
    if verb.form != "ger" or english and verb.tense != "infpast":
        return -1
    lows = document.lows
    first, last = clause.piece_at(verb.start) or (0, 0)
    main = clause.verb
    if not 1 <= verb.start - first <= _LONGEST or main is not None and first <= main.start < last:
        return -1
    heads = any_of(words, "ARTICLES", "POSSESSIVES", "DEMONSTRATIVES", "THE")
    if lows[first] in heads:
        if verb.start - first < 2:
            return -1
    elif english or not _is_name(document, words, first, verb.start):
        return -1
    if not any_of(words, "RELATIVES", "COMPLEMENTISER").isdisjoint(lows[first : verb.start]):
        return -1
    for other in clause.verbs:
        if other is verb or not first < other.start < verb.start:
            continue
        if other.form != "pp" or english or document.tokens[other.start - 1].text == ",":
            return -1  # but "le mouvement soutenu par X | ayant annoncé"
    return first


def _is_name(document: Document, words: Words, first: int, end: int) -> bool:
    """ "M. Obrador | ayant refusé", "Paris | étant absent": nothing but a name; not "En", "Elle", "Après"."""
    opening = document.tokens[first]
    opens = opening.low in any_of(words, "OPENERS", "PREPOSITIONS", "SUBJECT_PRONOUNS")
    if not opening.cap or opens and opening.low not in words.TITLES:
        return False
    small = any_of(words, "NAME_PARTICLES", "TITLES", "AND")  # "Bangkok et Phnom Penh | s'accusant"
    return all(
        t.cap or t.text == "." or t.low in small or document.hyphened(k)
        for k, t in enumerate(document.tokens[first:end], first)
    )


def verb_apart(document: Document, words: Words, clause: Clause, at: int, english: bool) -> Verb | None:
    """The participle with a subject of its own in whose stretch token `at` stands: "l'armée ayant repris | ses raids"."""
    if len(clause.pieces) < 2 or len(clause.verbs) < 2:
        return None
    piece = clause.piece_at(at)
    if piece is not None:
        first = piece[0]
        for verb in clause.verbs:
            if verb.form != "ger" or verb.start <= first:
                continue
            if own_subject(document, words, clause, verb, english=english) == first:
                return verb
    return None
