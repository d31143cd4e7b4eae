"""The picture of a timeline for a social card: its own bars, as a PNG written by hand (no library of images needed).

Solid where sure, hatched where doubtful, fading where open, hollow where it is no fact, one colour a group, as on the
page. It holds no words: the networks set the title beside it, and a fear drawn as hollow stays no fact.
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Callable

from timeline.extraction.values import GROUPS
from timeline.published.index import GROUP_OF, Entry, Index, State
from timeline.published.tiles import FACTS

WIDTH, HEIGHT = 1200, 630
MARGIN, TOP, BOTTOM = 60, 84, 560
MOST = 300
"""Events drawn one by one; more are drawn as columns, as high as they are many."""
_COLOURS = ("fffefb", "17191e", "d9d5ca", "2f5583", "1f6a57", "7a5c0d", "8f4a16", "a3172c", "5a4796")
"""Paper, ink, lines, then the groups in their order (tokens.css, by day)."""
_INK, _LINE, _FIRST = 1, 2, 3
_FADE = 90

Pattern = Callable[[int, int], bool]


class _Paper:
    def __init__(self) -> None:
        self.rows = [bytearray(WIDTH) for _ in range(HEIGHT)]

    def fill(self, box: tuple[float, float, float, float], colour: int, pattern: Pattern | None = None) -> None:
        """Fill left, top, right, bottom with `colour`, everywhere or where `pattern` says so."""
        left, top, right, bottom = (round(edge) for edge in box)
        left, right = max(left, 0), min(right, WIDTH)
        for y in range(max(top, 0), min(bottom, HEIGHT)):
            if pattern is None:
                self.rows[y][left:right] = bytes([colour]) * max(0, right - left)
            else:
                for x in range(left, right):
                    if pattern(x, y):
                        self.rows[y][x] = colour

    def frame(self, box: tuple[float, float, float, float], colour: int, thick: int = 2) -> None:
        left, top, right, bottom = box
        self.fill((left, top, right, top + thick), colour)
        self.fill((left, bottom - thick, right, bottom), colour)
        self.fill((left, top, left + thick, bottom), colour)
        self.fill((right - thick, top, right, bottom), colour)

    def png(self) -> bytes:
        def chunk(name: bytes, data: bytes) -> bytes:
            return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

        header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + row for row in self.rows), 9)
        palette = bytes.fromhex("".join(_COLOURS))
        parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", pixels), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, data) for name, data in parts)


def picture(index: Index, chosen: str = "") -> bytes:
    """The PNG of a timeline; with the public id `chosen`, that event in its colour and all others in grey."""
    paper = _Paper()
    paper.fill((MARGIN, 44, WIDTH - MARGIN, 50), _INK)
    paper.fill((MARGIN, 54, WIDTH - MARGIN, 56), _INK)
    groups = [group for group in GROUPS if group in index.rows]
    states = [(entry, entry.now) for entry in index.entries]
    if not states:
        return paper.png()
    first = min(state.first for _, state in states)
    last = max(state.last for _, state in states) + 1
    scale = (WIDTH - 2 * MARGIN) / max(1, last - first)
    lane = (BOTTOM - TOP) / sum(index.rows[group] for group in groups)
    tops, y = {}, float(TOP)
    for group in groups:
        tops[group] = y
        y += lane * index.rows[group]
        paper.fill((MARGIN, y, WIDTH - MARGIN, y + 1), _LINE)
    if len(states) > MOST:
        _columns(paper, states, tops, {group: lane * index.rows[group] for group in groups}, (first, last))
        return paper.png()
    for entry, state in states:
        group = GROUP_OF[entry.kind]
        top = tops[group] + lane * (entry.row + 0.22)
        colour = _FIRST + list(GROUPS).index(group) if chosen in ("", entry.public_id) else _LINE
        x = MARGIN + (state.first - first) * scale
        _bar(paper, state, (x, top, scale, min(lane * 0.56, 26)), colour)
        if entry.public_id == chosen:
            reach = max(10.0, (state.last + 1 - state.first) * scale)
            paper.frame((x - 8, top - 8, x + reach + 8, top + min(lane * 0.56, 26) + 8), _INK, 3)
    return paper.png()


def _bar(paper: _Paper, state: State, place: tuple[float, float, float, float], colour: int) -> None:
    """`place` is the left edge, the top, pixels a day and the height."""
    x, top, scale, height = place
    bottom = top + height

    def box(start: int, stop: int) -> tuple[float, float, float, float]:
        left = x + (start - state.first) * scale
        return left, top, max(left + 10, x + (stop - state.first) * scale), bottom

    end = state.last + 1
    sure_from = state.start_latest if state.start_latest is not None else state.first
    sure_to = state.end_earliest + 1 if state.end_earliest is not None else (end if state.end_latest is None else None)
    whole = box(state.first, end)
    if sure_to is None or sure_to <= sure_from or (sure_from, sure_to) != (state.first, end):
        paper.fill(whole, colour, lambda x, y: (x + y) % 8 < 3)
        paper.frame(whole, colour, 1)
    if sure_to is not None and sure_to > sure_from:
        sure = box(sure_from, sure_to)
        if state.factuality in FACTS:
            paper.fill(sure, colour)
        else:
            paper.fill(sure, 0)
            paper.frame(sure, colour, 3)
    if state.end_latest is None:
        start = round(whole[2])
        paper.fill((start, top, start + _FADE, bottom), colour, lambda x, y: (x * 7 + y * 13) % _FADE > x - start)


def _columns(
    paper: _Paper,
    states: list[tuple[Entry, State]],
    tops: dict[str, float],
    heights: dict[str, float],
    span: tuple[int, int],
) -> None:
    first, last = span
    wide, number = 12, (WIDTH - 2 * MARGIN) // 12
    counts: Counter[tuple[str, int]] = Counter()
    for entry, state in states:
        counts[GROUP_OF[entry.kind], (state.first - first) * number // (last - first)] += 1
    most = {group: max(count for (one, _), count in counts.items() if one == group) for group, _ in counts}
    for (group, place), count in counts.items():
        left, bottom = MARGIN + place * wide, tops[group] + heights[group] - 2
        tall = max(3.0, (heights[group] - 8) * count / most[group])
        paper.fill((left, bottom - tall, left + wide - 2, bottom), _FIRST + list(GROUPS).index(group))
