"""The words by which a language says who holds which office, and how people are named and aged."""

from __future__ import annotations

from typing import Protocol


class OfficeWords(Protocol):
    """A part of `Words`; the language modules say what each class holds."""

    BEFORE_RANKS: set[str]
    CABINETS: set[str]
    CHAIRED: set[str]
    COURTS: set[str]
    ENVOYS: set[str]
    FIRST_NAME_TITLES: set[str]
    GENERALS: set[str]
    HEADING: set[str]
    HOMES_OF_SHORT_TITLES: dict[str, tuple[str, ...]]
    HOME_OFFICES: dict[str, str]
    HOME_TITLES: dict[str, str]
    JUDGES: set[str]
    LEADER_OF: str
    LED_BY_HOLDERS: set[str]
    MADE_OFFICE: set[str]
    NEW_ONES: set[str]
    NOT_HOLDING: set[str]
    OFFICES: dict[str, str]
    OFFICE_COMPLEMENTS: dict[tuple[str, ...], str]
    OFFICE_FILLERS: set[str]
    OFFICE_FILLERS_AFTER: dict[str, set[str]]
    OFFICE_NEEDS_COMPLEMENT: set[str]
    OFFICE_ONLY_BEFORE: dict[str, set[str]]
    OF_ONE_LAND: set[str]
    OF_SOME_LAND: set[str]
    OF_PERSONS: set[str]
    OF_POWERS: set[str]
    PLURAL_OFFICES: set[str]
    POSTED: set[str]
    POSTED_AT: set[str]
    RANKS: set[str]
    SIDED: set[str]
    SOLE_OFFICES: dict[str, str]
    SPEAKING_FOR: set[str]
    TITLES: dict[str, str]
    WHOLE_TITLES: dict[str, tuple[str, ...]]

    AGED: set[str]
    BEFORE_NAMES: set[str]
    BORN: set[str]
    FEMININE_ENDINGS: tuple[str, ...]
    FEMININE_NAMES: set[str]
    FEMININE_ONES: set[str]
    FEMININE_MANY: set[str]
    GENDERS: dict[str, str]
    MASCULINE_BODIES: set[str]
    MASCULINE_IN_E: set[str]
    NAME_PARTICLES: set[str]
    NAME_SUFFIXES: set[str]
    NAMING: set[str]
    NOT_PERSON: set[str]
    OF_AN_AGE: set[str]
    PLURAL_NAMES: tuple[str, ...]
