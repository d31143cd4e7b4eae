"""Another publication day for an article: what would move, and moving it. Human decisions are flagged, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.extraction import extract
from timeline.jobs import enqueue
from timeline.models import Article, Candidate, Doubt, Event, Job, Reading, StatusChange
from timeline.temporal.values import Interval

from .audit import record
from .conflict import Conflict
from .doubts import Raised, raise_doubts
from .extract import read_article
from .ingest import READ_AT_ONCE
from .names import gazetteer_of

EARLIEST, LATEST = date(1000, 1, 1), date(2200, 12, 31)


@dataclass(frozen=True, slots=True)
class Shift:
    """What a candidate's date would become. `kept` says that a human has decided: it would be flagged, not moved."""

    headline: str
    candidate: Candidate | None
    before: Interval | None
    after: Interval | None
    kept: bool


def looked_at(article: Article) -> str:
    """The text that `shifts_of` reads: all of it, or the first paragraphs of a very long one."""
    text = article.text
    if len(text) <= READ_AT_ONCE:
        return text
    return text[: max(text.rfind("\n", 0, READ_AT_ONCE), 0) or READ_AT_ONCE]


def shifts_of(article: Article, published_on: date) -> list[Shift]:
    """The candidates (of the text that is `looked_at`) whose date would change if the article had been published on that
    day. Nothing is written."""
    _require_a_day(published_on)
    gazetteer, _engine = gazetteer_of(article.timeline)
    text = looked_at(article)
    found = extract(
        text,
        document_date=published_on,
        language=article.language,
        title=article.title,
        gazetteer=gazetteer,
        undated=True,
    )
    rows = article.candidates.exclude(status=Candidate.Status.SUPERSEDED).filter(quote_end__lte=len(text))
    known = {row.fingerprint: row for row in rows}
    shifts = []
    for proposed in found.candidates:
        row = known.pop(proposed.fingerprint, None)
        after = proposed.interval
        if row is None:
            shifts.append(Shift(proposed.title, None, None, after, kept=False))
        elif (row.edtf or "") != (after.edtf if after else ""):
            kept = row.status != Candidate.Status.PENDING or row.amended
            shifts.append(Shift(row.headline, row, row.interval, after, kept))
    for row in known.values():
        if row.split_from_id is None and row.status == Candidate.Status.PENDING and not row.amended:
            shifts.append(Shift(row.headline, row, row.interval, None, kept=False))
    return shifts


def _require_a_day(published_on: date) -> None:
    if not EARLIEST <= published_on <= LATEST:
        raise ValidationError({"published_on": _("This date cannot be a publication date.")})


def redate_or_ask(*, article: Article, by: Any, seen: date, published_on: date) -> Job | None:
    """`redate_article` at once, or, as reading a very long one again takes its time, the job that does it. Raises what
    `redate_article` raises."""
    if len(article.text) <= READ_AT_ONCE:
        redate_article(article=article, by=by, seen=seen, published_on=published_on)
        return None
    policy.require(by, "review", article.timeline)
    _require_a_day(published_on)
    if article.published_on != seen:
        raise Conflict(article, "changed")
    days = {"seen": seen.isoformat(), "published_on": published_on.isoformat()}
    return enqueue("article.redate", {"article": article.pk, **days}, by=by, timeline=article.timeline)


@transaction.atomic
def redate_article(
    *, article: Article, by: Any, seen: date, published_on: date, now: datetime | None = None
) -> Article:
    """Give the article another publication day and read it again. Raises `Conflict` when it no longer has the day that
    the editor saw."""
    policy.require(by, "review", article.timeline)
    _require_a_day(published_on)
    now = now or timezone.now()
    if not Article.objects.filter(pk=article.pk, published_on=seen).update(published_on=published_on):
        raise Conflict(Article.objects.filter(pk=article.pk).first(), "changed")
    article.refresh_from_db()
    # A reading under this very day, from before, told of candidates that have moved since: it is made anew.
    Reading.objects.filter(article=article, document_date=published_on).delete()
    if article.origin != Article.QUOTED:
        read_article(article=article, by=by, now=now)
    StatusChange.objects.filter(article=article).update(known_on=published_on)
    citing = Event.objects.live().filter(pk__in=article.evidence.values("event")).values_list("pk", flat=True)
    raise_doubts(article.timeline_id, [Raised(pk, article.pk, None, Doubt.Reason.REREAD) for pk in citing])
    record(
        by=by,
        verb="redate-article",
        timeline=article.timeline,
        about=article,
        now=now,
        data={"from": seen.isoformat(), "to": published_on.isoformat()},
    )
    return article
