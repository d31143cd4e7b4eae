"""The picture that goes with a shared link: what a timeline or an event is called, when it was, what is known of it.

A picture is often seen without the page's words beside it, so what is no fact says so in a word and a shape of its own,
before its headline, in italics, as on the page. The type is shipped (`type/`), so that every machine draws the same; what
it cannot write (another script) is left out rather than drawn as boxes.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from PIL import Image, ImageDraw, ImageFont

from timeline.models import Publication
from timeline.published.characters import line
from timeline.published.find import find
from timeline.published.index import Index
from timeline.published.page import Card
from timeline.published.question import Question
from timeline.templatetags.frise import MONTHS, factuality, kind, number, sayers, words_of

from .bars_picture import BAD, COLOURS, INK, PAPER, SOFT, bars

WIDTH, HEIGHT = 1200, 630
_LEFT, _RIGHT = 64, WIDTH - 64
_TYPE = Path(__file__).parent / "type"
_TITLE, _CLAIM, _TEXT = "Newsreader-DisplaySemiBold.ttf", "Newsreader-DisplayItalic.ttf", "Newsreader-TextMedium.ttf"
_FRAMES = {"expected": 12, "demanded": 12, "postponed": 12, "feared": 4, "denied": 4}
"""Dashes of the frame of a status, in pixels (base.css); any other has a whole line."""
_STRUCK = frozenset({"denied", "cancelled"})

_LEADING = 1.12

Font = ImageFont.FreeTypeFont


@lru_cache(maxsize=64)
def _font(name: str, size: int) -> Font:
    return ImageFont.truetype(str(_TYPE / name), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def _drawn(name: str, sign: str) -> bytes:
    return bytes(_font(name, 24).getmask(sign))


def _writable(text: str, name: str) -> str:
    """`text` on one line, or nothing where the type lacks a letter of it."""
    text = line(text).strip()
    void = _drawn(name, "\U0010ffff")
    return "" if any(not sign.isspace() and _drawn(name, sign) == void for sign in set(text)) else text


def _cut(text: str, font: Font, width: int) -> str:
    """`text`, shortened with an ellipsis where it is wider than `width` pixels."""
    if font.getlength(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if font.getlength(text[:middle].rstrip() + "…") <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip(" ,;:.–—") + "…"


def _wrap(text: str, font: Font, width: int) -> list[str]:
    """`text` in lines of `width` pixels at most. Breaks at plain blanks alone, and inside a word longer than a line."""
    rows = [""]
    for word in text.split(" "):
        longer = f"{rows[-1]} {word}".strip(" ")
        if font.getlength(longer) <= width:
            rows[-1] = longer
            continue
        if rows[-1]:
            rows.append("")
        while font.getlength(word) > width:
            part = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or font.getlength(word[:n]) <= width)
            rows[-1:] = [word[:part], ""]
            word = word[part:]
        rows[-1] = word
    return rows


def _set(text: str, name: str, sizes: range, width: int, height: int) -> tuple[Font, list[str]]:
    """The largest of `sizes` at which `text` stands in `height` pixels, lines evenly filled; at the least it is cut."""
    for size in sizes:
        font, most = _font(name, size), height // round(size * _LEADING)
        rows = _wrap(text, font, width)
        if len(rows) <= most:
            break
    if len(rows) > most:
        return font, [*rows[: most - 1], _cut(" ".join(rows[most - 1 :]), font, width)]
    # As narrow as the same number of lines allows: no word alone on the last one.
    low, high = width // 2, width
    while high - low > 8:
        middle = (low + high) // 2
        low, high = (low, middle) if len(_wrap(text, font, middle)) == len(rows) else (middle, high)
    return font, _wrap(text, font, high)


def _page(right: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """A sheet with its double rule, our name, and `right` at the other end of the line."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.text((_LEFT, 74), "Frise", INK, _font(_TITLE, 38), anchor="ls")
    font = _font(_TEXT, 28)
    draw.text((_RIGHT, 74), _cut(_writable(right, _TEXT), font, 860), SOFT, font, anchor="rs")
    draw.rectangle((_LEFT, 92, _RIGHT, 96), fill=INK)
    draw.rectangle((_LEFT, 100, _RIGHT, 101), fill=INK)
    return picture, draw


def _rows(draw: ImageDraw.ImageDraw, y: int, rows: list[str], font: Font) -> int:
    """Write `rows` from `y` down; where they end."""
    step = round(font.size * _LEADING)
    for row in rows:
        draw.text((_LEFT, y + round(font.size * 0.86)), row, INK, font, anchor="ls")
        y += step
    return y


def _png(picture: Image.Image) -> bytes:
    kept = BytesIO()
    picture.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.FLOYDSTEINBERG).save(
        kept, "PNG", optimize=True
    )
    return kept.getvalue()


def timeline_picture(index: Index, publication: Publication, title: str, known: str = "") -> bytes:
    """The PNG of a timeline as known on `known` (ISO day; empty for today's); `title` as its language sets it."""
    edition = _("Edition %(number)s") % {"number": publication.number}
    picture, draw = _page(edition)
    y = 128
    if title := _writable(title, _TITLE):
        font, rows = _set(title, _TITLE, range(84, 47, -4), _RIGHT - _LEFT, 230)
        y = _rows(draw, y, rows, font) + 14
    states = find(index, Question(known=known)).hits
    total = ngettext("%(total)s event", "%(total)s events", len(states)) % {"total": number(len(states))}
    months = [state.key[:7] for _, state in states if state.key[0] != "0"]
    period = " – ".join(dict.fromkeys(f"{MONTHS[int(one[5:])]} {one[:4]}" for one in months[:1] + months[-1:]))
    draw.text(
        (_LEFT, y + 30),
        " · ".join(filter(None, (period[:1].upper() + period[1:], total))),
        SOFT,
        _font(_TEXT, 34),
        anchor="ls",
    )
    bars(picture, (_LEFT, y + 66, _RIGHT, HEIGHT - 40), index, states)
    return _png(picture)


def event_picture(index: Index, publication: Publication, shown: Card, headline: str, known: str = "") -> bytes:
    """The PNG of one event as known on `known` (ISO day; empty for today's); `headline` as its language sets it."""
    picture, draw = _page(publication.title)
    colour, status = COLOURS[shown.group], shown.state.factuality
    draw.rectangle((_LEFT, 136, _LEFT + 22, 158), fill=colour if shown.is_fact else None, outline=colour, width=4)
    small = _font(_TEXT, 32)
    x = _LEFT + 38.0
    draw.text((x, 158), kind(shown.data["kind"]), SOFT, small, anchor="ls")
    x = _status(draw, x + small.getlength(kind(shown.data["kind"])) + 20, status)
    if shown.said_by and status != "happened":
        by = _writable(_("according to %(names)s") % {"names": sayers(shown.said_by)}, _TEXT)
        draw.text((x + 16, 158), _cut(by, small, _RIGHT - round(x) - 16), SOFT, small, anchor="ls")
    y, name = 190, _TITLE if shown.is_fact else _CLAIM
    if headline := _writable(headline, name):
        font, rows = _set(headline, name, range(72, 43, -4), _RIGHT - _LEFT, 200)
        y = _rows(draw, y, rows, font) + 16
    dated, text = _font(_TITLE, 38), _writable(words_of(shown.state), _TITLE)
    draw.text((_LEFT, y + 32), _cut(text, dated, _RIGHT - _LEFT), INK, dated, anchor="ls")
    bars(picture, (_LEFT, y + 70, _RIGHT, HEIGHT - 40), index, find(index, Question(known=known)).hits, shown.public_id)
    return _png(picture)


def _status(draw: ImageDraw.ImageDraw, x: float, status: str) -> float:
    """A status in a word and a shape (base.css): only what happened stands beside a full square. Where it ends."""
    font, ink = _font(_TEXT, 32), BAD if status == "feared" else INK
    word = factuality(status)
    if status == "happened":
        draw.rectangle((x, 138, x + 18, 156), fill=ink)
        draw.text((x + 28, 158), word, ink, font, anchor="ls")
        return x + 28 + font.getlength(word)
    wide = font.getlength(word)
    draw.text((x + 14, 158), word, ink, font, anchor="ls")
    left, top, right, bottom = round(x), 128, round(x + wide + 28), 168
    step = _FRAMES.get(status, 0)
    for start, end, across in ((left, right, True), (top, bottom, False)):
        for at in range(start, end, step * 2 or end - start):
            stop = min(at + (step or end - start), end)
            for side in (top, bottom) if across else (left, right):
                draw.rectangle((at, side, stop, side + 2) if across else (side, at, side + 2, stop), fill=ink)
    if status in _STRUCK:
        draw.rectangle((x + 14, 148, x + 14 + wide, 150), fill=ink)
    if status == "ongoing":
        draw.rectangle((right - 6, top, right - 4, bottom), fill=ink)
    return float(right)
