"""A moment that somebody typed as local time: when the clocks change, it is asked again rather than guessed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _


class Twice(ValueError):
    """This local time happens twice; `choices` holds both, as (UTC moment, how it is told apart)."""

    def __init__(self, choices: list[tuple[datetime, str]]) -> None:
        super().__init__(_("On that night this hour comes twice: say which one."))
        self.choices = choices


class Never(ValueError):
    """This local time is skipped by the change of clocks."""


def read_moment(text: str, zone: str) -> datetime | None:
    """`2026-03-29T02:30` in `zone`, as a UTC moment; `None` for nothing typed. A UTC moment with `+00:00` is taken as is.

    Raises `Twice`, `Never`, or `ValueError` for what is no moment.
    """
    text = text.strip()
    if not text:
        return None
    try:
        typed = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(_("This is not a date and time.")) from error
    if not 2000 <= typed.year <= 2200:
        raise ValueError(_("This is not a date and time."))
    if typed.tzinfo is not None:
        return typed.astimezone(UTC)
    place = ZoneInfo(zone)
    early, late = (typed.replace(tzinfo=place, fold=fold) for fold in (0, 1))
    if early.utcoffset() == late.utcoffset():
        return early.astimezone(UTC)
    if early.astimezone(UTC).astimezone(place).replace(tzinfo=None) != typed:
        raise Never(_("The clocks go forward that night: this hour does not exist. Choose another."))
    return _ask(early, late)


def _ask(early: datetime, late: datetime) -> datetime:
    def told(moment: datetime) -> str:
        offset = moment.utcoffset() or timedelta()
        hours, rest = divmod(int(offset.total_seconds()) // 60, 60)
        return f"{moment:%H:%M} (UTC{hours:+03d}:{rest:02d})"

    raise Twice([(moment.astimezone(UTC), told(moment)) for moment in (early, late)])
