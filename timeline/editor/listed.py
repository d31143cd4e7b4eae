"""A candidate as a line of a list: its words made once, so that a page of fifty costs the template little."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from timeline.models import Candidate, Factuality, Kind, Timeline
from timeline.models.dated import interval_of
from timeline.temporal.values import SURE

from .queue_filter import Listed
from .tags import date_words

QUOTE = 180


class Lines:
    """Makes lines for one page: labels, addresses and dates are put in words once a page, not once a line."""

    def __init__(self, *, query: str, reviewable: set[int], timelines: dict[int, Timeline], one_desk: bool) -> None:
        self.query, self.reviewable, self.timelines, self.one_desk = query, reviewable, timelines, one_desk
        self.kinds = {value: str(label) for value, label in Kind.choices}
        self.factualities = {value: str(label) for value, label in Factuality.choices}
        self.statuses = {value: str(label) for value, label in Candidate.Status.choices}
        self.unsure, self.again, self.undated = _("unsure"), _("to look at again"), _("undated")
        self.days: dict[date, str] = {}
        self.whens: dict[tuple[Any, ...], str] = {}
        self.desks: dict[int, str] = {}

    def all(self, rows: Iterable[Listed], claims: dict[int, str]) -> list[dict[str, Any]]:
        """A line for each of `rows`; `claims` says who else is on which of them."""
        return [self.line(row, claims.get(row.pk, "")) for row in rows]

    def line(self, row: Listed, claimed_by: str) -> dict[str, Any]:
        """What `_queue.html` shows of a candidate."""
        desk = self.desks.get(row.timeline)
        if desk is None:
            desk = self.desks[row.timeline] = reverse("editor:queue", args=[self.timelines[row.timeline].slug])
        page = f"{desk}candidates/{row.pk}/"
        pending = row.status == Candidate.Status.PENDING
        told = [] if self.one_desk else [self.timelines[row.timeline].title]
        told.append(f"{row.article__publisher or row.article__title}, {self._day(row.article__published_on)}")
        names = f"{row.assigned_to__first_name or ''} {row.assigned_to__last_name or ''}".strip()
        return {
            "status": row.status,
            "page": page + self.query,
            "accept": f"{page}accept/{self.query}" if row.timeline in self.reviewable and row.edtf and pending else "",
            "version": row.version,
            "language": row.article__language,
            "headline": row.headline,
            "when": self._when(row),
            "kind": self.kinds.get(row.kind, row.kind),
            "factuality": row.factuality,
            "told": self.factualities.get(row.factuality, row.factuality),
            "doubt": "" if row.confidence >= SURE else self.unsure,
            "state": "" if pending else self.statuses.get(row.status, row.status),
            "again": self.again if row.flagged else "",
            "quote": Truncator(row.exact).chars(QUOTE) if len(row.exact) > QUOTE else row.exact,
            "source": " · ".join(told),
            "claimed_by": claimed_by,
            "assigned_to": names or row.assigned_to__username or "",
        }

    def _day(self, day: date) -> str:
        if day not in self.days:
            self.days[day] = date_format(day, "j F Y")
        return self.days[day]

    def _when(self, row: Listed) -> str:
        said = (row.edtf, row.shape, row.granularity, row.qualifier, row.start_earliest, row.end_latest)
        if said not in self.whens:
            interval = interval_of(row)
            self.whens[said] = date_words(interval) if interval else self.undated
        return self.whens[said]
