"""iCalendar (RFC 5545): one VEVENT for one event that is, was or may be; never for a fear, a demand or a denial.

Written by hand: the icalendar library needs several seconds for 10,000 events. It reads every calendar back in the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from timeline.published.characters import line
from timeline.published.tiles import CLAIMS

from .rows import Gone, Row, Sheet

STATUS = {
    "happened": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "scheduled": "CONFIRMED",
    "announced": "TENTATIVE",
    "expected": "TENTATIVE",
    "cancelled": "CANCELLED",
    "postponed": "CANCELLED",  # the old date: nothing takes place on it
}
"""What is not here (feared, demanded, denied: `CLAIMS`) is a claim, and no calendar may show it as an appointment."""
LONGEST = 8000
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def _text(value: str) -> str:
    return value[:LONGEST].translate(_ESCAPES)


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _day(value: date) -> str:
    return f"{value.year:04}{value.month:02}{value.day:02}"


def fold(content: str) -> str:
    """One content line in pieces of at most 75 octets, no character cut in two."""
    if len(content) <= 75 and content.isascii():
        return content + "\r\n"
    pieces, piece, size = [], [], 0
    for character in content:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > 75:
            pieces.append("".join(piece))
            piece, size = [" "], 1
        piece.append(character)
        size += octets
    return "\r\n".join([*pieces, "".join(piece)]) + "\r\n"


def calendar(sheet: Sheet) -> str:
    """The calendar; a date with doubt covers its outer bounds, takes no time of anybody's, and says so in its title."""
    name = _text(line(sheet.title))
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Frise//Frise 1//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines = [*head, f"NAME:{name}", f"X-WR-CALNAME:{name}", f"URL:{sheet.home}"]
    host, stamp = urlsplit(settings.PUBLIC_URL).hostname, _moment(sheet.updated)
    number = sheet.publication.number
    for row in sheet.rows:
        if row.factuality in STATUS and row.first_day is not None:
            lines += ["BEGIN:VEVENT", f"UID:{row.id}@{host}", f"DTSTAMP:{stamp}", *_event(row, number), "END:VEVENT"]
    for gone in sheet.gone_or(CLAIMS):
        if gone.row.factuality in STATUS and gone.row.first_day is not None:
            lines += ["BEGIN:VEVENT", f"UID:{gone.row.id}@{host}", f"DTSTAMP:{stamp}", *_gone(gone), "END:VEVENT"]
    return "".join(fold(content) for content in [*lines, "END:VCALENDAR"])


def _event(row: Row, number: int) -> Iterator[str]:
    data = row.data
    yield from _time(row)
    starts, ends = {data["start_earliest"], data["start_latest"]}, {data["end_earliest"], data["end_latest"]}
    sure = len(starts) == len(ends) == 1 and None not in starts | ends and not data["qualifier"]
    yield f"SUMMARY:{_text(line(row.title if sure else f'{row.title} ({row.words})'))}"
    yield f"STATUS:{STATUS[row.factuality]}"
    yield "TRANSP:TRANSPARENT"
    yield f"DESCRIPTION:{_text(row.plain)}"
    if data["place"]:
        yield f"LOCATION:{_text(line(data['place']))}"
    yield f"CATEGORIES:{_text(line(row.kind_label))}"
    yield f"URL:{row.url}"
    yield f"CREATED:{_moment(row.published)}"
    yield f"LAST-MODIFIED:{_moment(row.updated)}"
    # The number of the edition: the one count that never goes down, whatever was withdrawn and came back meanwhile.
    yield f"SEQUENCE:{number}"
    yield f"X-FRISE-EDTF:{_text(line(data['edtf']))}"
    yield f"X-FRISE-FACTUALITY:{row.factuality}"


def _gone(gone: Gone) -> Iterator[str]:
    """An event that was withdrawn, or corrected to a claim: who brought it into a calendar once sees it struck out, and not
    what it said."""
    row = gone.row
    words = _("This event was corrected: see its page") if gone.corrected else _("This event was withdrawn")
    yield from _time(row)
    yield f"SUMMARY:{_text(words)}"
    yield "STATUS:CANCELLED"
    yield "TRANSP:TRANSPARENT"
    yield f"URL:{row.url}"
    yield f"LAST-MODIFIED:{_moment(gone.since)}"
    yield f"SEQUENCE:{gone.number}"


def _time(row: Row) -> Iterator[str]:
    """The moment where the hour is known, else whole days; the end of days is exclusive."""
    if (moment := row.at) is not None:
        yield f"DTSTART:{_moment(moment)}"
        return
    start = date.fromisoformat(row.first_day or "")
    end = max(start, date.fromisoformat(row.data["end_latest"] or start.isoformat()))
    yield f"DTSTART;VALUE=DATE:{_day(start)}"
    if end < date.max:
        yield f"DTEND;VALUE=DATE:{_day(end + timedelta(days=1))}"
