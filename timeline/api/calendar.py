"""iCalendar (RFC 5545): one VEVENT for one event that is, was or may be; never for a fear, a demand or a denial."""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from icalendar import Calendar, Event, vText, vUri

from timeline.published.characters import line

from .rows import Row, Sheet

STATUS = {
    "happened": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "scheduled": "CONFIRMED",
    "announced": "TENTATIVE",
    "expected": "TENTATIVE",
    "cancelled": "CANCELLED",
    "postponed": "CANCELLED",  # the old date: nothing takes place on it
}
"""What is not here (feared, demanded, denied) is a claim, and no calendar may show it as an appointment."""
LONGEST = 8000


def calendar(sheet: Sheet) -> bytes:
    """The calendar; a date with doubt covers its outer bounds, takes no time of anybody's, and says so in its title."""
    out = Calendar()
    out.add("prodid", "-//Frise//Frise 1//FR")
    out.add("version", "2.0")
    out.add("calscale", "GREGORIAN")
    out.add("method", "PUBLISH")
    out.add("name", vText(line(sheet.title)))
    out.add("x-wr-calname", vText(line(sheet.title)))
    out.add("url", vUri(sheet.home))
    for row in sheet.rows:
        if row.factuality in STATUS and (event := _event(row, sheet)) is not None:
            out.add_component(event)
    return out.to_ical()


def _event(row: Row, sheet: Sheet) -> Event | None:
    first = row.first_day
    if first is None:
        return None
    data = row.data
    event = Event()
    event.add("uid", f"{row.id}@{urlsplit(settings.PUBLIC_URL).hostname}")
    event.add("dtstamp", sheet.updated)
    event.add("created", row.published)
    event.add("last-modified", row.updated)
    event.add("sequence", len(data["changes"]))
    if (moment := row.at) is not None:
        event.add("dtstart", moment)
    else:
        start = date.fromisoformat(first)
        event.add("dtstart", start)
        end = max(start, date.fromisoformat(data["end_latest"] or first))
        if end < date.max:
            event.add("dtend", end + timedelta(days=1))
    starts, ends = {data["start_earliest"], data["start_latest"]}, {data["end_earliest"], data["end_latest"]}
    sure = len(starts) == len(ends) == 1 and None not in starts | ends
    title = row.title if sure and not data["qualifier"] else f"{row.title} ({row.words})"
    event.add("summary", vText(line(title)[:LONGEST]))
    event.add("status", STATUS[row.factuality])
    event.add("transp", "TRANSPARENT")
    event.add("description", vText(row.plain[:LONGEST]))
    if data["place"]:
        event.add("location", vText(line(data["place"])))
    event.add("categories", [line(row.kind_label)])
    event.add("url", vUri(row.url))
    event.add("x-frise-edtf", vText(line(data["edtf"])))
    event.add("x-frise-factuality", vText(row.factuality))
    return event
