"""The refusal that every guarded write may give: somebody else was faster."""

from __future__ import annotations

from typing import Any


class Conflict(Exception):
    """What was acted on has changed. `current` is the row as it is now; doors answer 409 and show both versions."""

    def __init__(self, current: Any, reason: str = "changed") -> None:
        super().__init__(reason)
        self.current = current
        self.reason = reason  # changed, decided, gone
