"""The stances and tenses of verbs, in the groups that rules ask for."""

from __future__ import annotations

from typing import TypeGuard

from timeline.extraction.verb import Verb

AWAITING = frozenset(("fear", "hope"))
"""What is told as what may come."""
TELLING = AWAITING | {"say", "announce", "deny"}
"""What is told as somebody's word."""
WANTING_OR_TELLING = AWAITING | {"say", "announce", "demand"}
"""What is told as somebody's word or wish, and taken to be so."""
VOUCHING = WANTING_OR_TELLING | {"deny", "plan"}
"""All by which somebody stands for what he tells."""
INDICATIVE = frozenset(("pres", "past", "impf", "fut", "cond"))
"""Tenses of one form that tell of a fact, or of what would be one."""
TOLD_AS_PAST = frozenset(("past", "plup"))
"""Tenses of what is over."""


def tells_past(verb: Verb | None) -> TypeGuard[Verb]:
    """Whether a verb tells something past that happened, as what has a day lent to it must."""
    if verb is None or verb.form != "fin" or verb.tense not in TOLD_AS_PAST:
        return False
    return not verb.modal and not verb.negated
