"""Organisations that no table knows: named in full with their initials in brackets, or by the kind of body they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.tokenise import Token, fold
from timeline.extraction.vocabulary import OPENER
from timeline.extraction.words import Words

_LONGEST = 14
"""How many words a name with initials may take."""


class Body(NamedTuple):
    """A full name at `tokens[start:end]` and the initials that stand for it afterwards."""

    start: int
    end: int
    initials: str


def find_bodies(document: Document, found: Mapping[int, Found], words: Words) -> dict[int, Body]:
    """Names followed by their initials, "Front patriotique pour la libération (FPL)", by where they begin."""
    bodies: dict[int, Body] = {}
    tokens = document.tokens
    for k in document.where(OPENER) if "(" in document.text else ():
        if tokens[k].text != "(" or k + 2 >= len(tokens) or tokens[k + 2].text != ")":
            continue
        initials = tokens[k + 1].text
        known = found.get(k + 1)
        of_table = known is not None and known.end == k + 2 and known.entities[0].type == "org"
        if of_table or known is None and initials.istitle() and len(initials) > 3:
            start = _introduced_from(tokens, k, fold(initials), words, of_table)
            if start is not None and not (start in found and found[start].end == k):
                bodies[start] = Body(start, k, initials)
            continue
        if not (2 <= len(initials) <= 8 and initials.isalpha() and sum(c.isupper() for c in initials) >= 2):
            continue
        start = _first_word(tokens, k, fold(initials), words)
        if start is not None and not (start in found and found[start].end == k):
            bodies[start] = Body(start, k, initials)
    return bodies


def _first_word(tokens: Sequence[Token], end: int, initials: str, words: Words) -> int | None:
    """Where the words begin whose first letters are `initials`, read backwards; small words may be left out."""
    at, k = len(initials), end
    while k > 0 and end - k < _LONGEST:
        token = tokens[k - 1]
        if not (token.text[0].isalpha() or token.text in "-&'’" or token.low in words.OWNING):
            return None
        k -= 1
        small = token.low in words.PREPOSITIONS or token.low in words.DETERMINERS or token.low in words.AND
        if not (small and not token.cap) and token.folded[:1] == initials[at - 1]:
            at -= 1
            if at == 0:
                return k if token.cap else None
        elif not small and token.cap:
            return None  # a capital without a letter of its own: another name
    return None


def _introduced_from(tokens: Sequence[Token], end: int, short: str, words: Words, of_table: bool) -> int | None:
    """Where the long name of "(Cédéao)" or "(Minusma)" begins: the nearest capital after "la" with its first letter.

    A short name of the tables needs no such letter: "la Conférence islamique (OCI)".
    """
    nearest = None
    for k in range(end - 1, max(end - _LONGEST, 0), -1):
        token, before = tokens[k], tokens[k - 1].low
        if not (token.text[0].isalpha() or token.text in "-&'’"):
            break
        if token.cap and before in words.ARTICLES and before not in words.OF_SEVERAL:
            if token.folded[:1] == short[:1]:
                return k
            nearest = nearest or k
    return nearest if of_table else None


def names_a_body(tokens: Sequence[Token], start: int, end: int, words: Words) -> bool:
    """Whether a capitalised name is that of a body: "Steppe Justice Movement", "le groupe Ridgeway", "CIO"."""
    if any(tokens[k].low in words.BODY_WORDS for k in range(start, end)):
        return True
    if end - start == 1 and tokens[start].text.isupper() and 2 < len(tokens[start].text) < 7:
        return True
    for k in range(start - 1, max(start - 4, -1), -1):
        low = tokens[k].low
        if low in words.BODIES:  # but "le patron de l'agence X" is a man
            return not any(tokens[j].low in words.HUMANS for j in range(max(0, k - 4), k))
        if not low[0].isalpha() or low in words.PREPOSITIONS or low in words.DETERMINERS or low in words.HUMANS:
            return False
    return False


def joins(tokens: Sequence[Token], start: int, at: int, words: Words) -> int:
    """How many small words at `at` go on with the name of a body: "Bank for Reconstruction", "Ministry of the Interior"."""
    if tokens[at].low in words.OWNING:  # "Inter-County Women's Council"
        owned = tokens[at + 1 : at + 3]
        owns = len(owned) > 0 and owned[0].cap and at - start > 1
        return int(owns and any(token.cap and token.low in words.BODY_WORDS for token in owned))
    if tokens[at].low not in words.BODY_LINKS or not any(tokens[k].low in words.BODY_WORDS for k in range(start, at)):
        return 0
    if tokens[at].low in words.AND and not any(tokens[k].low in words.BODY_LINKS for k in range(start, at)):
        return 0
    size = 1
    while at + size < len(tokens) and tokens[at + size].low in words.ARTICLES and size < 2:
        size += 1
    following = tokens[at + size] if at + size < len(tokens) else None
    return size if following is not None and following.cap and following.low not in words.MONTHS_AND_DAYS else 0


def initials_of(tokens: Sequence[Token], start: int, end: int, words: Words) -> str:
    """ "CIO" for "Comité international olympique": the first letters, small words left out."""
    small = {*words.PREPOSITIONS, *words.DETERMINERS, *words.AND}
    return "".join(token.folded[0].upper() for token in tokens[start:end] if token.low not in small and token.folded)
