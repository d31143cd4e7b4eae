"""Editions that the tests of programs publish."""

from __future__ import annotations

from tests import newsroom
from timeline.models.dated import interval_columns
from timeline.temporal import parse_edtf

HERE = "/t/ukraine/"


def dated_event(headline: str, edtf: str = "2021-12-07", **facts):
    return newsroom.event(headline=headline, **interval_columns(parse_edtf(edtf)), **facts)


def publish_one_of_each():
    """A timeline with one event of each factuality; headlines are the factualities."""
    statuses = ("happened", "ongoing", "scheduled", "announced", "expected", "feared", "demanded", "denied")
    rows = [
        dated_event(f"Cas {status}", f"2022-01-{day:02}", factuality=status, said_by=["Kiev"] if day else [])
        for day, status in enumerate((*statuses, "cancelled", "postponed"), 1)
    ]
    return newsroom.publication(*rows)
