"""Snapshots written by hand, for readers to read."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, date, datetime
from typing import Any

from tests import newsroom
from timeline.models import Publication, PublishedEvent
from timeline.models.dated import sort_key
from timeline.services.snapshot import facts_of, published_row
from timeline.temporal import describe, parse_edtf


def told(
    public_id: str,
    edtf: str,
    headline: str,
    *,
    kind: str = "meeting",
    factuality: str = "happened",
    said_by: tuple[str, ...] = (),
    actors: tuple[str, ...] = ("France", "Russie"),
    place: str | None = "Genève",
    sources: tuple[tuple[str, str], ...] = (("Le Courrier", "2021-12-09"),),
    history: tuple[tuple[str, str, str], ...] = (),
    **more: Any,
) -> dict[str, Any]:
    """One event as a snapshot holds it. `sources` are (publisher, day), `history` (day, factuality, EDTF) before now."""
    dates = _dates(edtf)
    states = [*history, (sources[-1][1] if history else sources[0][1], factuality, edtf)]
    return {
        "id": public_id,
        "headline": headline,
        "language": "fr",
        **dates,
        "part_of_day": None,
        "clock": None,
        "timezone": None,
        "kind": kind,
        "factuality": factuality,
        "said_by": list(said_by),
        "actors": [{"name": name, "role": "participant", "country": None} for name in actors],
        "place": place,
        "note": "",
        "evidence": [
            {
                "publisher": publisher,
                "title": f"Article du {day}",
                "url": f"https://journal.example/{public_id}/{day}",
                "published_on": day,
                "language": "fr",
                "exact": f"Citation de {publisher}",
                "prefix": "",
                "suffix": "",
                "why": {"fr": "« mardi » avant la publication", "en": "“mardi” before publication"},
            }
            for publisher, day in sources
        ],
        "history": [
            {"known_on": day, "factuality": value, "said_by": ["Paris"], "publisher": "AFP", **_dates(then)}
            for day, value, then in states
        ],
        "first_published": "2022-01-02T10:00:00+00:00",
        "changed": None,
        "changes": [],
        **more,
    }


def _dates(edtf: str) -> dict[str, Any]:
    interval = parse_edtf(edtf)
    assert interval is not None, edtf
    bounds = ("start_earliest", "start_latest", "end_earliest", "end_latest")
    return {
        "edtf": edtf,
        **{name: day and day.isoformat() for name in bounds for day in [getattr(interval, name)]},
        "shape": interval.shape.value,
        "granularity": interval.granularity.value,
        "qualifier": interval.qualifier.value,
        "words": {code: describe(interval, code) for code in ("fr", "en")},
    }


def publish(*events: dict[str, Any], slug: str = "ukraine", number: int = 1, **facts: Any) -> Publication:
    """A snapshot written by hand, so that a reader's test does not lean on what editors and engine do."""
    timeline = newsroom.timeline(slug)
    at = datetime(2022, 1, 2, 10, tzinfo=UTC)
    defaults = {"title": "La crise ukrainienne", "language": "fr", "created_at": at, "release_at": at}
    publication = Publication.objects.create(timeline=timeline, number=number, **{**defaults, **facts})
    keyed = sorted(((sort_key(parse_edtf(data["edtf"])), data) for data in deepcopy(events)), key=lambda pair: pair[0])
    rows = [published_row(publication, place, data, key) for place, (key, data) in enumerate(keyed)]
    PublishedEvent.objects.bulk_create(rows)
    publication.facts = facts_of(row.data for row in rows)
    publication.save()
    return publication


GENEVA = told("geneva0001", "2021-12-07", "Rencontre à Genève", kind="meeting")
FEAR = told(
    "fear000001",
    "2022-01-21/..",
    "Washington redoute une attaque",
    kind="attack",
    factuality="feared",
    said_by=("États-Unis", "Ukraine"),
    actors=("Russie", "Ukraine"),
    place="Ukraine",
)
PLAN = told(
    "plan000001",
    "2021-12-13",
    "Les négociateurs se retrouvent à Paris",
    kind="meeting",
    place="Paris",
    sources=(("AFP", "2021-12-01"), ("Le Monde", "2021-12-14")),
    history=(("2021-12-01", "scheduled", "2021-12-09"),),
)
DAY = date(2021, 12, 9)
