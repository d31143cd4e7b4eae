"""An updated story: the same address with other words is a new version, and human work on unchanged sentences goes on."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import F, Max, Q

from timeline.models import Article, Candidate

from .audit import record
from .doubts import hand_over
from .words import file_words

PLACE = ("mention", "quote_start", "quote_end", "exact", "prefix", "suffix", "other_quotes")
"""What says where a candidate stands in the text: it moves with the text, and no human decides it."""


def previous_version(article: Article) -> Article | None:
    """The newest article of the same timeline at the same address, if there is one."""
    return Article.objects.same_story(article.timeline, article.url).exclude(pk=article.pk).first()


def number_version(article: Article, previous: Article) -> None:
    """Make `article` (not saved yet) the version after `previous`. UNIQUE (story, version) decides between two."""
    root = previous.story or previous
    last = Article.objects.filter(story=root).aggregate(last=Max("version"))["last"] or 1
    article.story = root
    article.version = last + 1


def versions_of(article: Article) -> list[Article]:
    """All versions of the story of `article`, the first one first."""
    root = article.story_id or article.pk
    return list(Article.objects.filter(Q(pk=root) | Q(story=root), timeline=article.timeline).order_by("version", "id"))


def version_before(article: Article) -> Article | None:
    """The version that `article` follows."""
    earlier = [row for row in versions_of(article) if row.version < article.version]
    return earlier[-1] if earlier else None


def carry_over(*, article: Article, by: Any, now: datetime) -> dict[str, int]:
    """After `article` was read: candidates whose sentence stands unchanged in it move over, with the decision that was
    made about them, the correction and the event; of changed or vanished sentences, undecided ones are superseded and
    decided ones stay with the old version, flagged. The counts of each."""
    previous = version_before(article)
    if previous is None:
        return {}
    first = article.readings.count() == 1
    fresh = {row.fingerprint: row for row in Candidate.objects.filter(article=article)}
    counts = {"kept": 0, "changed": 0, "superseded": 0}
    open_rows = Candidate.Status.PENDING
    for row in Candidate.objects.filter(article=previous).exclude(status=Candidate.Status.SUPERSEDED):
        twin = fresh.pop(row.fingerprint, None)
        if twin is not None and twin.exact == row.exact:
            _move(row, twin)
            counts["kept"] += 1
        elif row.status == open_rows and not row.amended:
            Candidate.objects.filter(pk=row.pk, status=open_rows).update(
                status=Candidate.Status.SUPERSEDED, version=F("version") + 1
            )
            counts["superseded"] += 1
        elif first:
            # Once, when the new version comes in: a later reading tells the editor nothing new about it.
            Candidate.objects.filter(pk=row.pk).update(flagged="updated")
            counts["changed"] += 1
    record(by=by, verb="new-version", timeline=article.timeline, about=article, now=now, data=counts)
    return counts


def _move(row: Candidate, twin: Candidate) -> None:
    """`row` takes the place of `twin`, which the new reading had made of the same sentence."""
    place = {name: getattr(twin, name) for name in PLACE}
    proposed, touched = twin.proposed, row.amended or row.status != Candidate.Status.PENDING
    content = {
        field.attname: getattr(twin, field.attname)
        for field in Candidate._meta.concrete_fields
        if field.attname in {*twin.content(), "sort_key", "reasons", "confidence", "rule", "understood"}
    }
    hand_over(twin, row)
    twin.delete()
    changes: dict[str, Any] = {"article": twin.article, **place}
    if proposed != row.proposed:
        # The new day of publication, say, has moved a date: what no human has touched follows, the rest is flagged.
        changes |= {"flagged": "updated"} if touched else {**content, "proposed": proposed}
        changes["version"] = F("version") + 1
    Candidate.objects.filter(pk=row.pk).update(**changes)
    file_words(Candidate.objects.filter(pk=row.pk))
