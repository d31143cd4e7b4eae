"""Whom "avec lui" and "contre elle" mean in a French headline: by name, where the happening has one such person."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.phrasing import named
from timeline.extraction.referents import Referent
from timeline.extraction.words import Words


def by_name(body: str, objects: Sequence[Referent], subject: Sequence[Referent], words: Words) -> str:
    """ "s'entretient avec lui": "s'entretient avec X"; as it is where nobody, or more than one, can be meant."""
    found = words.OBLIQUE_PHRASE.search(body)
    if found is None:
        return body
    he = words.OBLIQUE_PRONOUNS[found[2]] == "ms"
    other = "f" if he else "m"
    kinds = ("person", "office") if he else ("person", "office", "org", "country")
    meant = [r for r in objects if r.type in kinds and r not in subject and r.gender != other]
    if len(meant) != 1 or meant[0].name in body:
        return body
    return f"{body[: found.start()]}{found[1]} {named(meant[0], words)}{body[found.end() :]}"
