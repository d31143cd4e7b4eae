"""Why an address was not read. The reason is for the log; the person is told the same words for all of them, so that
nobody can learn from us what is inside our network."""

from __future__ import annotations


class FetchError(Exception):
    """`reason` is one short English phrase for the log."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(FetchError):
    """We do not read this, today or tomorrow."""


class Unreachable(FetchError):
    """It could not be read now; later it might."""
