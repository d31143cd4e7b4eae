"""Have an article read by the engine: mentions are written once, candidates are proposed, human work is left alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from timeline.extraction import extract
from timeline.extraction.values import Candidate as Proposed
from timeline.extraction.values import Extraction
from timeline.models import Article, Candidate, Mention, Reading
from timeline.models.dated import interval_columns, sort_key
from timeline.temporal import describe
from timeline.temporal.values import Expression, Why

from .audit import record
from .hold import hold
from .names import gazetteer_of
from .twins import note_twins
from .versions import carry_over, version_before
from .words import file_words


@transaction.atomic
def read_article(*, article: Article, by: Any = None, now: datetime | None = None) -> Reading:
    """Read `article` with this engine version. Idempotent by (article, engine version, publication date): a second call
    returns the reading that exists. Candidates that a human has touched are never changed, only flagged."""
    now = now or timezone.now()
    gazetteer, engine = gazetteer_of(article.timeline)
    reading, created = Reading.objects.get_or_create(article=article, engine=engine, document_date=article.published_on)
    if not created:
        return reading
    found = extract(
        article.text,
        document_date=article.published_on,
        language=article.language,
        title=article.title,
        gazetteer=gazetteer,
        undated=True,
    )
    mentions = Mention.objects.bulk_create(
        [_mention(reading, position, expression) for position, expression in enumerate(found.expressions)]
    )
    reading.passed = [{"expression": passed.expression, **_words(passed.why)} for passed in found.passed]
    reading.save(update_fields=["passed"])
    hold(Candidate.objects.filter(article__in=[article, version_before(article) or article]))
    changed = _propose(article, found, mentions)
    if article.version > 1:
        carry_over(article=article, by=by, now=now)
    twins = note_twins(article)
    Article.objects.filter(pk=article.pk).update(state=Article.State.READ, truncated=found.truncated, failure="")
    record(
        by=by,
        verb="read",
        timeline=article.timeline,
        about=article,
        now=now,
        data={
            "engine": engine,
            "mentions": len(mentions),
            "candidates": len(found.candidates),
            "twins": twins,
            "changed": changed[:MOST_TOLD],
        },
    )
    return reading


def _words(why: Why) -> dict[str, str]:
    return {"fr": why.fr, "en": why.en}


def _mention(reading: Reading, position: int, expression: Expression) -> Mention:
    mention = Mention(
        reading=reading,
        position=position,
        start=expression.start,
        end=expression.end,
        text=expression.text[:300],
        type=expression.type,
        value=expression.value or "",
        mod=expression.mod or "",
        bare_edtf=expression.interval.edtf if expression.interval else "",
        rule=expression.rule,
        confidence=expression.confidence,
        why=_words(expression.why),
        steps=[
            {"role": step.role, **_words(step.why), "start": step.start, "end": step.end} for step in expression.steps
        ],
        rivals=[
            {
                "edtf": rival.interval.edtf if rival.interval else "",
                "value": rival.value or "",
                **_words(rival.why),
                "words": {code: describe(rival.interval, code) for code in ("fr", "en")} if rival.interval else {},
            }
            for rival in expression.rivals
        ],
        flags=list(expression.flags),
        part_of_day=expression.part_of_day or "",
        clock=expression.clock or "",
        timezone=expression.timezone or "",
    )
    mention.interval = expression.range or expression.interval
    mention.sort_key = sort_key(mention.interval)
    return mention


def _columns(article: Article, proposed: Proposed, mentions: list[Mention]) -> dict[str, Any]:
    mention = mentions[proposed.expressions[0]] if proposed.expressions else None
    return {
        "mention": mention,
        "headline": proposed.title[:300],
        "kind": proposed.kind,
        "factuality": proposed.factuality,
        "said_by": list(proposed.said_by),
        "actors": [{"name": a.name, "role": a.role, "country": a.country} for a in proposed.actors],
        "place": (proposed.place or "")[:200],
        **interval_columns(proposed.interval),
        "sort_key": sort_key(proposed.interval),
        "part_of_day": mention.part_of_day if mention else "",
        "clock": mention.clock if mention else "",
        "timezone": mention.timezone if mention else "",
        "quote_start": proposed.quote.start,
        "quote_end": proposed.quote.end,
        "exact": proposed.quote.exact,
        "prefix": proposed.quote.prefix[-200:],
        "suffix": proposed.quote.suffix[:200],
        "other_quotes": [{"start": q.start, "end": q.end, "exact": q.exact} for q in proposed.other_quotes],
        "reasons": {name: _words(why) for name, why in proposed.reasons.items()},
        "understood": list(proposed.understood),
        "confidence": proposed.confidence,
        "rule": proposed.rule[:120],
    }


MOST_TOLD = 50
"""Candidates whose change by a later reading the log tells in full."""


def _propose(article: Article, found: Extraction, mentions: list[Mention]) -> list[dict[str, Any]]:
    """Reconcile what was found with what is there: new rows, untouched rows brought up to date, touched rows flagged,
    with what the reading says of them beside them. Returns what moved, before and after, for the log."""
    changed: list[dict[str, Any]] = []
    known = {row.fingerprint: row for row in Candidate.objects.filter(article=article)}
    fresh: list[Candidate] = []
    told_anew: list[int] = []
    seen: set[str] = set()
    for proposed in found.candidates:
        columns = _columns(article, proposed, mentions)
        fingerprint = proposed.fingerprint
        if fingerprint in seen:
            continue
        seen.add(fingerprint)
        row = known.get(fingerprint)
        if row is None:
            candidate = Candidate(timeline=article.timeline, article=article, fingerprint=fingerprint, **columns)
            candidate.proposed = candidate.content()
            fresh.append(candidate)
            continue
        before = row.proposed
        untouched = row.status in {Candidate.Status.PENDING, Candidate.Status.SUPERSEDED} and not row.amended
        renewed = Candidate(timeline=article.timeline, article=article, fingerprint=fingerprint, **columns).content()
        # Whoever stands, or is taken over from this reading, is marked as long as no reading finds the name said.
        named = {actor["name"] for actor in columns["actors"]}
        understood = [*columns["understood"], *(name for name in row.understood if name not in named)]
        if renewed == before and row.status != Candidate.Status.SUPERSEDED:
            flagged = "" if row.flagged == "reread" else row.flagged
            Candidate.objects.filter(pk=row.pk).update(
                mention=columns["mention"], understood=understood, reread=None, flagged=flagged
            )
        elif untouched:
            changed.append({"candidate": row.pk, "before": before, "after": renewed})
            if Candidate.objects.filter(pk=row.pk, version=row.version).update(
                **columns, proposed=renewed, status=Candidate.Status.PENDING, version=row.version + 1
            ):
                told_anew.append(row.pk)
        elif renewed != row.reread:
            # Once for each new saying; and not at all where the engine has come round to what a human wrote.
            flagged = "" if renewed == row.content() else "reread"
            Candidate.objects.filter(pk=row.pk).update(flagged=flagged, reread=renewed, understood=understood)
    Candidate.objects.bulk_create(fresh)
    file_words(fresh, fresh=True)
    file_words(Candidate.objects.filter(pk__in=told_anew))
    gone = [row for fingerprint, row in known.items() if fingerprint not in seen and not row.split_from_id]
    leaving = [row for row in gone if row.status == Candidate.Status.PENDING and not row.amended]
    Candidate.objects.filter(pk__in=[row.pk for row in leaving], amended=False, status=Candidate.Status.PENDING).update(
        status=Candidate.Status.SUPERSEDED
    )
    changed.extend({"candidate": row.pk, "before": row.content(), "after": None} for row in leaving)
    stay = [row.pk for row in gone if row not in leaving and row.reread != {}]
    Candidate.objects.filter(pk__in=stay).exclude(status=Candidate.Status.SUPERSEDED).update(
        flagged="reread", reread={}
    )
    return changed
