"""Lengths: units in days and months, ISO 8601 durations, and days moved by them."""

from __future__ import annotations

from datetime import date
from math import ceil

from .. import arithmetic as sums
from ..match import NUMBERS, Found

UNIT_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "month": 30, "quarter": 91, "half": 182, "year": 365}
UNIT_DAYS |= {"fortnight": 14, "decade": 3652, "century": 36524}
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_DAYS = {"week": 7, "weekend": 7, "day": 1, "night": 1, "fortnight": 14}
# House rule: how far "quelques jours" may reach, in days, nearest and farthest.
SPELL_DAYS = {"day": (2, 7), "week": (14, 35), "month": (60, 180), "year": (730, 2190), "weekend": (7, 28)}
_LETTERS = {"day": "D", "night": "D", "week": "W", "month": "M", "year": "Y", "hour": "H", "minute": "M", "second": "S"}
_MULTIPLES = {"fortnight": (2, "W"), "quarter": (3, "M"), "half": (6, "M"), "decade": (10, "Y"), "century": (100, "Y")}
_MULTIPLES |= {"millennium": (1000, "Y")}


def moved(day: date, unit: str, amount: float) -> date:
    """A day moved by units, half ones among them."""
    if unit in MONTHS:
        months, part = divmod(amount * MONTHS[unit], 1)
        return sums.shift_days(sums.shift_months(day, int(months)), round(part * 30))
    return sums.shift_days(day, ceil(amount * _DAYS.get(unit, 0)))


def moved_working(day: date, amount: int, saturdays: bool) -> date:
    """A day moved by working days: Monday to Friday, or to Saturday (French *ouvrables*); holidays are not left out."""
    week = 6 if saturdays else 5
    step = 1 if amount > 0 else -1
    weeks, rest = divmod(abs(amount), week)
    day = sums.shift_days(day, 7 * weeks * step)
    while day.weekday() >= week:
        day = sums.shift_days(day, -step)
    while rest:
        day = sums.shift_days(day, step)
        rest -= day.weekday() < week
    return day


def works(found: Found) -> str:
    """`ouvrables`, `ouvrés`… where a match counts working days; empty elsewhere."""
    return str(found.slots.get("work", ""))


def duration(amount: float | None, unit: str) -> str:
    """The ISO 8601 duration of so many units; `X` for an unknown number."""
    factor, letter = _MULTIPLES.get(unit, (1, _LETTERS.get(unit, "")))
    if unit == "weekend":
        letter = "WE"
    time = "T" if unit in ("hour", "minute", "second") else ""
    if amount is None:
        return f"P{time}X{letter}"
    total = amount * factor
    if total != int(total):
        smaller = {"Y": (12, "M"), "M": (30, "D"), "W": (7, "D"), "D": (24, "H"), "H": (60, "M"), "S": (1, "S")}
        if unit == "minute":
            smaller["M"] = (60, "S")
        ratio, letter = smaller.get(letter, (1, letter))
        total *= ratio
        time = "T" if letter == "H" or time else ""
    return f"P{time}{round(total) if total == int(total) else round(total, 2)}{letter}"


def length_value(found: Found) -> str:
    """The ISO 8601 duration that a match states."""
    if found.has("sp"):
        count = found.number("sp") or 0
        unit = found.text("u") or "day"
        return duration(float(count), unit)
    value = found.slots.get("n")
    amount = float(value) if isinstance(value, NUMBERS) else None
    if amount is not None and found.has("hf"):
        amount += 0.5
    value_of = duration(amount, found.text("u"))
    for slot in ("2", "3"):
        smaller = found.number("n" + slot)
        if smaller is not None and found.has("u" + slot):
            more = duration(float(smaller), found.text("u" + slot))
            value_of += more.removeprefix("PT" if "T" in value_of else "P")
    if found.text("u") == "hour" and found.has("n2") and not found.has("u2"):
        value_of += f"{found.number('n2')}M"  # "une heure trente"
    return value_of
