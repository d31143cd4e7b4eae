"""What a later reading says of rows that a human has touched: shown, taken over field by field, or looked at and left."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from timeline import policy
from timeline.jobs import enqueue
from timeline.models import Article, Candidate, Timeline
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS

from .audit import record
from .conflict import Conflict
from .extract import read_article
from .ingest import READ_AT_ONCE
from .names import gazetteer_of
from .review import OPEN, amend_candidate

AT_ONCE = 25
"""Articles read again within one request, if they are not longer together than one that is; the rest is work for the
background."""


@transaction.atomic
def look_at_candidate(
    *, candidate: Candidate, by: Any, version: int, take: Iterable[str] = (), now: datetime | None = None
) -> Candidate:
    """Say that a flagged candidate was looked at: it stays as it is, or takes the fields `take` (`date` for all of the
    date) from the later reading. Raises `Conflict` when it is no longer as the editor saw it."""
    policy.require(by, "review", candidate.timeline)
    now = now or timezone.now()
    names = {"edtf" if name == "date" else name for name in take} & {*CONTENT_FIELDS, "edtf"}
    if names and candidate.reread and candidate.status in OPEN:
        changes = {name: candidate.reread[name] for name in names}
        return amend_candidate(candidate=candidate, by=by, version=version, changes=changes, now=now)
    if not Candidate.objects.filter(pk=candidate.pk, version=version).update(flagged=""):
        raise Conflict(Candidate.objects.filter(pk=candidate.pk).select_related("event").first(), "changed")
    candidate.refresh_from_db()
    record(by=by, verb="look", timeline=candidate.timeline, about=candidate, now=now)
    return candidate


def differs(row: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two contents say different things; a clock or a zone alone is no news."""
    names = {*CONTENT_FIELDS, *DATE_FIELDS} - {"part_of_day", "clock", "timezone"}
    return any(row.get(name) != other.get(name) for name in names)


def read_again_with(*, timeline: Timeline, by: Any, name: str) -> tuple[int, int]:
    """Read again the articles whose text holds `name`, which was just taught: the newest now, the others in the background.
    Returns how many of each."""
    return _read_again(timeline=timeline, by=by, name=name)


def read_all_again(*, timeline: Timeline, by: Any) -> tuple[int, int]:
    """Read every article that the present engine and names have not read yet: the newest now, the others in the
    background. Returns how many of each."""
    policy.require(by, "review", timeline)
    now, later = _read_again(timeline=timeline, by=by)
    data = {"now": now, "later": later, "engine": gazetteer_of(timeline)[1]}
    record(by=by, verb="read-again", timeline=timeline, about=timeline, data=data)
    return now, later


def ask_for_each(*, timeline: Timeline, by: Any, name: str = "") -> int:
    """A job for each article that `_unread` finds; asked again, the same jobs. Returns how many."""
    _gazetteer, engine = gazetteer_of(timeline)
    keys = list(_unread(timeline, name).values_list("pk", flat=True))
    for key in keys:
        enqueue("article.read", {"article": key}, by=by, timeline=timeline, key=f"read:{key}:{engine}")
    return len(keys)


def _unread(timeline: Timeline, name: str) -> Any:
    """The articles (that hold `name`) which the present engine and names have not read, the newest first."""
    _gazetteer, engine = gazetteer_of(timeline)
    rows = Article.objects.filter(timeline=timeline).exclude(origin=Article.QUOTED).exclude(readings__engine=engine)
    rows = rows.order_by("-pk")
    return rows.filter(text__contains=name) if name else rows


def _read_again(*, timeline: Timeline, by: Any, name: str = "") -> tuple[int, int]:
    """As many of the newest as one request may read; the others are left to a job that asks for each of them."""
    rows = _unread(timeline, name)
    total, now, room = rows.count(), 0, READ_AT_ONCE
    for article in rows.select_related("timeline")[:AT_ONCE]:
        room -= len(article.text)
        if room < 0:
            break
        read_article(article=article, by=by)
        now += 1
    if total > now:
        enqueue("articles.again", {"name": name}, by=by, timeline=timeline)
    return now, total - now
