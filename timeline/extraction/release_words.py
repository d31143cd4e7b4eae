"""The words by which a language lets one tell who is meant in releases, readouts and long articles."""

from __future__ import annotations

from typing import Protocol


class ReleaseWords(Protocol):
    """A part of `Words`; the language modules say what each class holds."""

    AIMED_AFTER_DAYS: set[str]
    BRIEFING: set[str]
    CALLED_OTHERWISE: set[str]
    CLOCKED: set[str]
    GERUND_ENDING: str
    HOUSES: dict[str, str]
    OUTCOMES: set[str]
    OWNER_MARKS: set[str]
    PARTS_OF_MANY: set[str]
    PROVISOS: set[str]
    RANKS_OF_ENVOYS: set[str]
    RANKS_OF_TITLES: set[str]
    RECALLING: set[str]
    REMEMBERING: set[str]
    SESSION_SPEAKERS: set[str]
    SITTINGS: set[str]
    STILL_SO: set[str]
    THEMSELVES: set[str]
    TITLES_TAKEN_UP: set[str]
    UNDOING: set[str]
