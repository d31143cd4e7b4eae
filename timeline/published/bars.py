"""The bar of one event, as geometry: solid where sure, hatched where doubtful, fading where open.

A strict Content-Security-Policy forbids style attributes, so a bar is SVG attributes and class names only.
"""

from __future__ import annotations

from dataclasses import dataclass

from .index import State

WIDTH = 120
_FADE = 36
_LEAST = 8
_STOP = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle of a bar. `look` is `sure`, `doubt`, `fade-start`, `fade-end` or `stop` (a deadline)."""

    x: int
    width: int
    look: str


def pieces(state: State, kind: str = "") -> list[Piece]:
    """The pieces of the bar of `state`, from left to right, on a scale of its own (`WIDTH` for its outer bounds).

    A deadline ends against a stop: up to there, and no further.
    """
    if kind == "deadline" and state.end_latest is not None:
        found = _pieces(state)
        return [*found, Piece(max(piece.x + piece.width for piece in found) - _STOP, _STOP, "stop")]
    return _pieces(state)


def _pieces(state: State) -> list[Piece]:
    left, right = 0, WIDTH
    found = []
    if state.start_earliest is None:
        found.append(Piece(0, _FADE, "fade-start"))
        left = _FADE
    if state.end_latest is None:
        found.append(Piece(WIDTH - _FADE, _FADE, "fade-end"))
        right = WIDTH - _FADE
    first, last = state.first, max(state.last, state.first) + 1
    scale = (right - left) / (last - first)
    sure_from = state.start_latest if state.start_latest is not None else first
    sure_to = state.end_earliest if state.end_earliest is not None else (last - 1 if state.end_latest is None else None)
    if sure_to is None or sure_to < sure_from:
        found.append(Piece(left, right - left, "doubt"))
    else:
        start, end = left + round((sure_from - first) * scale), left + round((sure_to + 1 - first) * scale)
        if end - start < _LEAST:
            start = max(left, min(start, right - _LEAST))
            end = start + _LEAST
        if last - first == 1 and not found:
            return [Piece(0, _LEAST + 2, "sure")]
        for x, stop, look in ((left, start, "doubt"), (start, end, "sure"), (end, right, "doubt")):
            if stop > x:
                found.append(Piece(x, stop - x, look))
    return sorted(found, key=lambda piece: piece.x)
