"""How an embed looks: the parameters beside the question (timeline.published.question), allow-listed and clamped.

Nothing here raises and nothing is reflected: a value that cannot be read counts as not given.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict

from timeline.published.question import day_of

THEMES = ("auto", "light", "dark")
LEAST_HEIGHT, MOST_HEIGHT, HEIGHT = 240, 2000, 640
LEAST_LIMIT, MOST_LIMIT, LIMIT = 1, 50, 6
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Look:
    """`start` is an ISO day or empty: the list begins with the first event of that day or later. Colours are six hex
    digits or empty; `paper` and `ink` come together and only where one can be read on the other."""

    theme: str = "auto"
    height: int = 0
    """Pixels; 0 means that the frame is as high as what it holds."""
    limit: int = LIMIT
    start: str = ""
    accent: str = ""
    ink: str = ""
    paper: str = ""

    @classmethod
    def read(cls, asked: QueryDict) -> Look:
        """The look in a query string (the last value of a repeated name counts)."""
        theme = asked.get("theme", "")
        ink, paper = colour(asked.get("ink", "")), colour(asked.get("paper", ""))
        if not (ink and paper and contrast(ink, paper) >= 4.5):
            ink = paper = ""
        accent = colour(asked.get("accent", ""))
        if accent and paper and contrast(accent, paper) < 4.5:
            accent = ""
        return cls(
            theme=theme if theme in THEMES else "auto",
            height=number(asked.get("height", ""), LEAST_HEIGHT, MOST_HEIGHT, 0),
            limit=number(asked.get("limit", ""), LEAST_LIMIT, MOST_LIMIT, LIMIT),
            start=day_of(asked.get("start", "")[:10]),
            accent=accent,
            ink=ink,
            paper=paper,
        )

    def pairs(self) -> list[tuple[str, str]]:
        """What differs from the defaults, as (name, value), in one order."""
        plain = Look()
        return [
            (name, str(getattr(self, name)))
            for name in ("theme", "height", "limit", "start", "accent", "ink", "paper")
            if getattr(self, name) != getattr(plain, name)
        ]

    @property
    def colours(self) -> str:
        """The query string of the style sheet of these colours; empty where none is asked."""
        return urlencode([pair for pair in self.pairs() if pair[0] in {"accent", "ink", "paper"}])


def number(text: str, least: int, most: int, default: int) -> int:
    """A whole number between two limits: clamped, or `default` where `text` is none."""
    if not text.isascii() or not text.isdigit():
        return default
    return min(most, max(least, int(text[:6])))


def colour(text: str) -> str:
    """Six lower-case hex digits from `#c00`, `cc0000`...; empty for anything else."""
    text = text[:8].removeprefix("#").lower()
    if len(text) == 3:
        text = "".join(character * 2 for character in text)
    return text if len(text) == 6 and set(text) <= _HEX else ""


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, relative luminance): 1 to 21."""
    dark, light = sorted(_luminance(one) for one in (first, second))
    return (light + 0.05) / (dark + 0.05)


def _luminance(hexadecimal: str) -> float:
    channels = (int(hexadecimal[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
