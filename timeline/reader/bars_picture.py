"""The bars of a timeline drawn on a picture: solid where sure, hatched where doubtful, fading where open, hollow where it
is no fact, one colour a group, as on the page (`docs/reader.md`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PIL import Image, ImageDraw

from timeline.extraction.values import GROUPS
from timeline.published.index import GROUP_OF, Entry, Index, State
from timeline.published.tiles import FACTS

PAPER, INK, SOFT, LINE, BAD = "#fffefb", "#17191e", "#575c66", "#d9d5ca", "#a3172c"
COLOURS = dict(zip(GROUPS, ("#2f5583", "#1f6a57", "#7a5c0d", "#8f4a16", "#a3172c", "#5a4796"), strict=True))
"""A colour for each group of kinds (tokens.css, by day)."""
MOST = 300
"""Events drawn one by one; more are drawn as columns, as high as they are many."""
_THICK, _FADE = 26, 90

Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""


def bars(
    picture: Image.Image, place: Box, index: Index, states: Sequence[tuple[Entry, State]], chosen: str = ""
) -> None:
    """Draw `states` over the whole of `place`; with the public id `chosen`, that one in its colour, others in grey."""
    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = place
    groups = index.bands
    lane = (bottom - top) / max(1, sum(index.rows[group] for group in groups))
    tops, y = {}, float(top)
    for group in groups:
        tops[group] = y
        y += lane * index.rows[group]
        draw.line((left, round(y), right, round(y)), LINE)
    if not states:
        return
    first = min(state.first for _, state in states)
    last = max(state.last for _, state in states) + 1
    # Room for what fades away at the end.
    room = right - left - (_FADE if any(state.end_latest is None for _, state in states) else 0)
    if len(states) > MOST:
        bands = {group: (tops[group], lane * index.rows[group]) for group in groups}
        colours = dict.fromkeys(COLOURS, LINE) if chosen else COLOURS
        _columns(draw, states, bands, colours, (left, left + room), (first, last))
        states = [pair for pair in states if pair[0].public_id == chosen]
    # The chosen one comes last: nothing is drawn over it.
    scale, thick = room / max(1, last - first), min(lane * 0.6, _THICK)
    for entry, state in sorted(states, key=lambda pair: pair[0].public_id == chosen):
        group = GROUP_OF[entry.kind]
        at = tops[group] + lane * (entry.row + 0.5) - thick / 2
        x = left + (state.first - first) * scale
        mine = entry.public_id == chosen
        reach = _bar(picture, state, (x, at, scale, thick), COLOURS[group] if mine or not chosen else LINE, right)
        if mine:
            draw.rectangle((x - 7, at - 7, reach + 7, at + thick + 7), outline=INK, width=3)


def _bar(picture: Image.Image, state: State, place: tuple[float, float, float, float], colour: str, edge: int) -> float:
    """`place` is the left edge, the top, pixels a day and the height; `edge` where the picture ends. Where it ends."""
    x, top, scale, height = place

    def box(start: int, stop: int) -> Box:
        # Ten pixels at least, and never past the edge.
        left = min(x + (start - state.first) * scale, edge - 10)
        right = min(max(left + 10, x + (stop - state.first) * scale), edge)
        return round(left), round(top), round(right), round(top + height)

    draw = ImageDraw.Draw(picture)
    end = state.last + 1
    sure_from = state.start_latest if state.start_latest is not None else state.first
    sure_to = state.end_earliest + 1 if state.end_earliest is not None else (end if state.end_latest is None else None)
    whole = box(state.first, end)
    if sure_to is None or sure_to <= sure_from or (sure_from, sure_to) != (state.first, end):
        _hatch(picture, whole, colour)
        draw.rectangle(whole, outline=colour)
    if sure_to is not None and sure_to > sure_from:
        sure = box(sure_from, sure_to)
        if state.factuality in FACTS:
            draw.rectangle(sure, fill=colour)
        else:
            draw.rectangle(sure, fill=PAPER, outline=colour, width=3)
    if state.end_latest is None:
        shade = Image.linear_gradient("L").rotate(90).resize((_FADE, max(1, whole[3] - whole[1] + 1)))
        if state.factuality not in FACTS:
            shade = shade.point(lambda value: value * 45 // 100)
        picture.paste(colour, (whole[2], whole[1]), shade)
    return float(whole[2])


def _hatch(picture: Image.Image, box: Box, colour: str) -> None:
    left, top, right, bottom = box
    size = (max(1, right - left), max(1, bottom - top))
    # Twice as large and made smaller: lines that lean need soft edges.
    mask = Image.new("L", (size[0] * 2, size[1] * 2))
    pen = ImageDraw.Draw(mask)
    for x in range(-mask.height, mask.width, 16):
        pen.line((x, mask.height, x + mask.height, 0), 255, 5)
    picture.paste(PAPER, (left, top, left + size[0], top + size[1]))
    picture.paste(colour, (left, top), mask.resize(size, Image.Resampling.BOX))


def _columns(
    draw: ImageDraw.ImageDraw,
    states: Sequence[tuple[Entry, State]],
    bands: dict[str, tuple[float, float]],
    colours: dict[str, str],
    sides: tuple[int, int],
    span: tuple[int, int],
) -> None:
    """How many begin when, in each of `bands` (top, height); `sides` are left and right, `span` the days."""
    first, last = span
    wide = 12
    number = (sides[1] - sides[0]) // wide
    counts: Counter[tuple[str, int]] = Counter()
    for entry, state in states:
        counts[GROUP_OF[entry.kind], (state.first - first) * number // (last - first)] += 1
    most: Counter[str] = Counter()
    for (group, _), count in counts.items():
        most[group] = max(most[group], count)
    for (group, place), count in counts.items():
        top, height = bands[group]
        left, bottom = sides[0] + place * wide, round(top + height) - 1
        tall = max(2.0, (height - 6) * count / most[group])
        draw.rectangle((left, bottom - round(tall), left + wide - 3, bottom), fill=colours[group])
