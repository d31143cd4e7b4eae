"""Whom "avec lui" and "contre elle" mean in a French headline: by name, where the happening has one such person."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.phrasing import named
from timeline.extraction.referents import Referent
from timeline.extraction.words import Words

_OBLIQUE = re.compile(r"\b(avec|contre|envers|vers|chez) (lui|elle)\b(?![-’'])")


def by_name(body: str, objects: Sequence[Referent], subject: Sequence[Referent], words: Words) -> str:
    """ "s'entretient avec lui": "s'entretient avec X"; as it is where nobody, or more than one, can be meant."""
    if " lui" not in body and " elle" not in body:
        return body
    found = _OBLIQUE.search(body)
    if found is None:
        return body
    other = "f" if found[2] == "lui" else "m"
    kinds = ("person", "office") if found[2] == "lui" else ("person", "office", "org", "country")
    meant = [r for r in objects if r.type in kinds and r not in subject and r.gender != other]
    if len(meant) != 1 or meant[0].name in body:
        return body
    return f"{body[: found.start()]}{found[1]} {named(meant[0], words)}{body[found.end() :]}"
