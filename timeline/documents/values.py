"""What can be known of an article from its source alone; a person confirms it before anything is kept."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo

_BROKEN_HOURS = {
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    570: "Australia/Darwin",
    630: "Australia/Adelaide",
    -150: "America/St_Johns",
    -210: "America/St_Johns",
}
"""Offsets in minutes that no zone of the Etc family has, and a zone that has them."""

SOURCES = ("json-ld", "meta", "time", "file", "line", "guess")
"""Where a publication date was found, the surest first: `line` is a line of the text, `guess` is anything else."""


class Unreadable(ValueError):
    """What was given cannot be read as an article. `code` says why: `empty`, `binary`, `kind`, `too_big`, `damaged`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Found:
    """An article as its source tells of it. Empty strings and `None` where it says nothing.

    `published_on` is the publication's own local day; `published_at` the moment, aware, where the source gives one;
    `zone` the IANA name in which that day is counted; `source` one of `SOURCES`.
    """

    text: str
    title: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    published_on: date | None = None
    published_at: datetime | None = None
    zone: str = ""
    source: str = ""

    def to_json(self) -> dict[str, Any]:
        """The fields as JSON, dates in ISO 8601."""
        return {
            **asdict(self),
            "published_on": self.published_on.isoformat() if self.published_on else None,
            "published_at": self.published_at.isoformat() if self.published_at else None,
        }

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> Found:
        day, moment = row.get("published_on"), row.get("published_at")
        zone = row.get("zone") or ""
        at = datetime.fromisoformat(moment) if moment else None
        return cls(
            **{
                **{field.name: row[field.name] for field in fields(cls) if field.name in row},
                "published_on": date.fromisoformat(day) if day else None,
                "published_at": at.astimezone(ZoneInfo(zone)) if at and zone else at,
            }
        )


def local_day(moment: datetime, zone: str) -> tuple[date, datetime | None, str]:
    """The day on which the publication itself counts `moment`, the aware moment, and the zone of both.

    A source that writes its own offset (`+01:00`) has said which day it was there. One that writes UTC has only named
    the moment: half past midnight in Paris is still yesterday in UTC, so the day is counted in `zone`. Without an
    offset the day is as written and the moment is counted in `zone`.
    """
    if moment.tzinfo is None:
        return moment.date(), moment.replace(tzinfo=ZoneInfo(zone)), zone
    offset = moment.utcoffset() or timedelta()
    there = moment.astimezone(ZoneInfo(zone))
    if not offset or there.utcoffset() == offset:
        return there.date(), there, zone
    hours, rest = divmod(offset, timedelta(hours=1))
    named = _BROKEN_HOURS.get(int(offset.total_seconds()) // 60, "")
    if not rest and -12 <= hours <= 14:
        # The names of the Etc zones count the other way round (POSIX).
        named = f"Etc/GMT{-hours:+d}"
    if not named or moment.astimezone(ZoneInfo(named)).utcoffset() != offset:
        return moment.date(), moment, zone
    return moment.date(), moment.astimezone(ZoneInfo(named)), named


def moment_of(words: object) -> datetime | date | None:
    """The date or moment that a page states, in ISO 8601 or as mail and feeds write it (RFC 5322), or `None`."""
    if not isinstance(words, str):
        return None
    words = words.strip()
    try:
        if len(words) <= 10:
            return date.fromisoformat(words)
        return datetime.fromisoformat(words)
    except ValueError:
        pass
    for read in (parsedate_to_datetime, lambda text: date.fromisoformat(text[:10])):
        try:
            return read(words)
        except ValueError:
            continue
    return None


def dated(words: object, zone: str) -> tuple[date | None, datetime | None, str]:
    """Day, moment and zone for a date that a source states; nothing for what is no date of our era."""
    moment = moment_of(words)
    if moment is None or not 1600 <= moment.year <= 2200:
        return None, None, ""
    if isinstance(moment, datetime):
        return local_day(moment, zone)
    return moment, None, zone
