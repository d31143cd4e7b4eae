"""Article text to candidates: what happened, when, who took part, who says so. Pure Python; see `docs/contract.md`."""

from timeline.extraction.clean import clean_text
from timeline.extraction.engine import BUDGET, ENGINE_VERSION, extract
from timeline.extraction.gazetteer import Alias, Gazetteer
from timeline.extraction.grouping import Light, blocking_keys, find_twins, record_of, same_happening
from timeline.extraction.values import (
    FACTUALITIES,
    GROUPS,
    KINDS,
    ROLES,
    Actor,
    Candidate,
    Extraction,
    Passed,
    Quote,
)

__all__ = [
    "BUDGET",
    "ENGINE_VERSION",
    "FACTUALITIES",
    "GROUPS",
    "KINDS",
    "ROLES",
    "Actor",
    "Alias",
    "Candidate",
    "Extraction",
    "Gazetteer",
    "Light",
    "Passed",
    "Quote",
    "blocking_keys",
    "clean_text",
    "extract",
    "find_twins",
    "record_of",
    "same_happening",
]
