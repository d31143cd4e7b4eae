"""A candidate as a line of a list: its words made once, so that a page of fifty costs the template little."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from timeline.models import Candidate, Factuality, Kind, Timeline
from timeline.models.dated import interval_of
from timeline.temporal.values import SURE

from .queue_filter import Listed
from .tags import counted, date_words

QUOTE = 180


class Lines:
    """Makes lines for one page: labels, addresses and dates are put in words once a page, not once a line."""

    def __init__(self, *, query: str, reviewable: set[int], timelines: dict[int, Timeline], one_desk: bool) -> None:
        self.query, self.reviewable, self.timelines, self.one_desk = query, reviewable, timelines, one_desk
        self.kinds = {value: str(label) for value, label in Kind.choices}
        self.factualities = {value: str(label) for value, label in Factuality.choices}
        self.statuses = {value: str(label) for value, label in Candidate.Status.choices}
        self.unsure, self.again = (
            f'<span class="unsure">{escape(words)}</span>' for words in (_("unsure"), _("to look at again"))
        )
        self.undated = _("undated")
        self.sorts: dict[tuple[str, str], str] = {}
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
            "facts": self._facts(row, " · ".join(told), claimed_by, names or row.assigned_to__username or ""),
            "quote": Truncator(row.exact).chars(QUOTE) if len(row.exact) > QUOTE else row.exact,
        }

    def _facts(self, row: Listed, source: str, claimed_by: str, assigned_to: str) -> SafeString:
        """Kind, factuality, doubts, source and people of a line, as markup: made here, since a page has fifty of it."""
        sort = (row.kind, row.factuality)
        if sort not in self.sorts:
            kind, told = self.kinds.get(row.kind, row.kind), self.factualities.get(row.factuality, row.factuality)
            mark = escape(row.factuality)
            self.sorts[sort] = f'{escape(kind)} · <span class="status status--{mark}">{escape(told)}</span>'
        parts = [self.sorts[sort]]
        if row.confidence < SURE:
            parts.append(self.unsure)
        if row.status != Candidate.Status.PENDING:
            parts.append(escape(self.statuses.get(row.status, row.status)))
        if row.flagged:
            parts.append(self.again)
        parts[-1] += f' <span class="muted">· {escape(source)}</span>'
        if claimed_by:
            on_it = _("%(name)s is on it") % {"name": claimed_by}
            parts.append(f'<span class="claimed">{escape(on_it)}</span>')
        if assigned_to:
            parts.append(escape(_("for %(name)s") % {"name": assigned_to}))
        return mark_safe(" · ".join(parts))  # each part is escaped above

    def _day(self, day: date) -> str:
        if day not in self.days:
            self.days[day] = counted(date_format(day, "j F Y"))
        return self.days[day]

    def _when(self, row: Listed) -> str:
        said = (row.edtf, row.shape, row.granularity, row.qualifier, row.start_earliest, row.end_latest)
        if said not in self.whens:
            interval = interval_of(row)
            self.whens[said] = date_words(interval) if interval else self.undated
        return self.whens[said]
