"""What the language modules must say of words that take the truth out of what they govern, by name and type."""

from __future__ import annotations

from typing import Protocol


class DoubtWords(Protocol):
    """Classes of verbs and words that fail, try, claim, deny or doubt."""

    ADMITTING: set[str]
    AGENDAS: set[str]
    ALL_BUT: list[str]
    ALMOST: set[str]
    ATTEMPTS: set[str]
    BRINK: set[str]
    CALLED_AS: set[str]
    CALLING_OFF: set[str]
    CEASING: set[str]
    CLAIMED_AS: set[str]
    CLAIMING: set[str]
    CLAIM_NOUNS: set[str]
    CONFIRMING: set[str]
    DOUBTING: set[str]
    EVEN_IF: set[str]
    FAILING: set[str]
    FAILING_WITH_FROM: set[str]
    FALSE: set[str]
    FEARFUL: set[str]
    FORBIDDING: set[str]
    IMPLICATIVE: set[str]
    IN_CASE: set[tuple[str, ...]]
    LIKELY: set[str]
    ABLE: set[str]
    LOOKING: set[str]
    MAY_BE: set[str]
    MISSING: set[str]
    NEARLY: dict[str, set[str]]
    POSSIBLE: set[str]
    PREFERRING: set[str]
    SUCCEEDING: set[str]
    TOWARDS: tuple[str, ...]
    TRUE_UNLESS_NEGATED: set[str]
    TRYING: set[str]
    UNABLE: set[str]
    UNCONFIRMED: set[str]
    UNCONFIRMED_FIRST: set[str]
    UNCONFIRMED_PAIRS: set[tuple[str, ...]]
    UNTRUE: set[str]
    WANTING: set[str]
    WAS_DUE: set[str]
    WITHOUT: set[tuple[str, ...]]
    WITHOUT_NOUN: set[str]
