"""What an editor types by hand: words, numbers, ISO or EDTF, through the same engine as the articles."""

from __future__ import annotations

import re

from . import fallback
from .find import find_expressions
from .formats import InvalidEdtf, parse_edtf
from .values import Anchor, Expression, Interval

_EDTF = re.compile(r"[\[{]|\d{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?(?:/|\Z)|\.\./|/|\d{2}XX\Z|\d{3}X\Z")


class NotUnderstood(ValueError):
    """What was typed names no date; `.fr` and `.en` say so to the person who typed it."""

    def __init__(self, words: str, fr: str | None = None, en: str | None = None) -> None:
        shown = words if len(words) <= 60 else words[:57] + "…"
        self.fr = fr or f"« {shown} » n'a pas été compris. Essayez « fin janvier », « 7/12/2021 » ou « 2022-01-21/.. »."
        self.en = en or f"“{shown}” was not understood. Try “late January”, “7/12/2021” or “2022-01-21/..”."
        super().__init__(self.en)


def resolve_typed(words: str, anchor: Anchor, language: str) -> Interval:
    """The interval that typed words mean, signal applied (`d'ici vendredi`); raises `NotUnderstood` (a `ValueError`).

    >>> from datetime import date
    >>> resolve_typed("fin janvier 2022", Anchor(date(2021, 12, 9)), "fr").edtf
    '[2022-01-21..2022-01-31]'
    """
    text = words.strip()
    if not text or len(text) > 500:
        raise NotUnderstood(text)
    if _EDTF.match(text):
        try:
            return parse_edtf(text)
        except InvalidEdtf:
            if text[0] in "[{" or "/.." in text or "../" in text:
                raise NotUnderstood(text) from None
    lead = {"fr": "le ", "en": "on "}.get(language, "")
    for attempt in (text, lead + text):
        interval = _whole(attempt, find_expressions(attempt, anchor, language), len(attempt) - len(text))
        if interval is not None:
            return interval
    parsed = fallback.parse_day(text, anchor, language)
    if parsed is not None:
        return parsed
    raise NotUnderstood(text)


def _whole(text: str, expressions: list[Expression], lead: int) -> Interval | None:
    """The interval of the one expression that covers what was typed, articles and signals aside."""
    if len(expressions) != 1:
        return None
    found = expressions[0]
    interval = found.range or found.interval
    start = min(found.start, found.signal_start if found.signal_start is not None else found.start)
    rest = text[:start] + text[found.end :]
    if interval is None or sum(c.isalnum() for c in rest) > 12:
        return None
    return interval
