"""A candidate as a line of a list: its words made once, so that a page of fifty costs the template little."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from timeline.models import Candidate, Factuality, Kind

from .tags import date_words, person

QUOTE = 180


class Lines:
    """Makes lines for one page: labels and addresses are looked up once a page, not once a line."""

    def __init__(self, *, query: str, reviewable: set[int], claims: dict[int, Any], one_desk: bool) -> None:
        self.query, self.reviewable, self.claims, self.one_desk = query, reviewable, claims, one_desk
        self.kinds = {value: str(label) for value, label in Kind.choices}
        self.factualities = {value: str(label) for value, label in Factuality.choices}
        self.statuses = {value: str(label) for value, label in Candidate.Status.choices}
        self.days: dict[date, str] = {}
        self.desks: dict[int, str] = {}

    def all(self, rows: Iterable[Candidate]) -> list[dict[str, Any]]:
        return [self.line(row) for row in rows]

    def line(self, row: Candidate) -> dict[str, Any]:
        """What `_row.html` shows of a candidate (`QueueFilter.page` has fetched it)."""
        article = row.article
        desk = self.desks.get(row.timeline_id)
        if desk is None:
            desk = self.desks[row.timeline_id] = reverse("editor:queue", args=[row.timeline.slug])
        day = self.days.get(article.published_on)
        if day is None:
            day = self.days[article.published_on] = date_format(article.published_on, "j F Y")
        page = f"{desk}candidates/{row.pk}/"
        told = [] if self.one_desk else [row.timeline.title]
        told.append(f"{article.publisher or article.title}, {day}")
        claimed_by = self.claims.get(row.pk)
        return {
            "status": row.status,
            "page": page + self.query,
            "accept": f"{page}accept/{self.query}"
            if row.timeline_id in self.reviewable and row.dated and row.status == Candidate.Status.PENDING
            else "",
            "version": row.version,
            "language": article.language,
            "headline": row.headline,
            "when": date_words(row),
            "kind": self.kinds.get(row.kind, row.kind),
            "factuality": row.factuality,
            "told": self.factualities.get(row.factuality, row.factuality),
            "doubt": "" if row.sure else _("unsure"),
            "state": "" if row.status == Candidate.Status.PENDING else self.statuses.get(row.status, row.status),
            "again": _("to look at again") if row.flagged else "",
            "quote": Truncator(row.exact).chars(QUOTE) if len(row.exact) > QUOTE else row.exact,
            "source": " · ".join(told),
            "claimed_by": person(claimed_by) if claimed_by else "",
            "assigned_to": person(row.assigned_to) if row.assigned_to else "",
        }
