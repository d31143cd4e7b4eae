"""What is brought in by address, table or feed: kept as it came, read in the background, confirmed by a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.documents import Found, Unreadable, find_in_file
from timeline.documents.table import Table
from timeline.fetch import FetchError, Unreachable, fetch
from timeline.jobs import JobFailure, enqueue
from timeline.models import Arrival, Article, Job, Timeline

from .audit import name_of, record
from .ingest import Imported, import_article

Report = Callable[[int, int], None]
STEPS = 3
"""Fetched, read, imported or ready to be confirmed: what `report` is told of."""

State, Kind = Arrival.State, Arrival.Kind


@transaction.atomic
def bring_address(
    *,
    timeline: Timeline,
    by: Any,
    url: str,
    given: dict[str, Any] | None = None,
    kind: str = Kind.URL,
    trusted: bool = False,
    parent: Arrival | None = None,
    name: str = "",
) -> Arrival:
    """Have the page at `url` fetched and read by a worker. `given` are facts that win over what is found. The same
    address that is still being read, or waits to be confirmed, is not asked for again."""
    policy.require(by, "import", timeline)
    if parent is None:
        # One whose job was set aside or dropped is over: asking again is a new attempt.
        under_way = Q(state=State.FOUND) | Q(
            state=State.WAITING, job__status__in=[Job.Status.WAITING, Job.Status.RUNNING]
        )
        if (arrival := Arrival.objects.filter(under_way, timeline=timeline, url=url).first()) is not None:
            return arrival
    arrival = Arrival.objects.create(
        timeline=timeline,
        kind=kind,
        url=url,
        name=name[:300],
        given=given or {},
        trusted=trusted,
        parent=parent,
        brought_by=by,
        brought_by_name=name_of(by)[:150],
    )
    return _ask(arrival, by)


def _ask(arrival: Arrival, by: Any) -> Arrival:
    arrival.job = enqueue(
        "arrival.read", {"arrival": arrival.pk}, by=by, timeline=arrival.timeline, key=f"arrival:{arrival.pk}"
    )
    arrival.save(update_fields=["job"])
    arrival.refresh_from_db()
    return arrival


def keep_table(*, timeline: Timeline, by: Any, name: str, data: bytes) -> Arrival:
    """Keep a table as it came while a person looks at what its lines would give."""
    policy.require(by, "import", timeline)
    return Arrival.objects.create(
        timeline=timeline,
        kind=Kind.TABLE,
        name=name[:300],
        content=data,
        state=State.FOUND,
        brought_by=by,
        brought_by_name=name_of(by)[:150],
    )


@transaction.atomic
def bring_table(*, arrival: Arrival, by: Any, table: Table, now: datetime | None = None) -> bool:
    """One job for each line of `table` (what the kept table holds) that has no error; `False` where that was done
    already. A line with its text and day becomes an article; one with an address only is fetched, and waits for a person
    where no day of publication is found."""
    timeline = arrival.timeline
    policy.require(by, "import", timeline)
    kept = Arrival.objects.filter(pk=arrival.pk, kind=Kind.TABLE, state=State.FOUND)
    if not kept.update(state=State.IMPORTED, content=None):
        return False
    good = [row for row in table.rows if not row.errors]
    for row in good:
        line = Arrival.objects.create(
            timeline=timeline,
            kind=Kind.ROW,
            url=row.facts.get("url", ""),
            name=f"{row.number}. {row.facts.get('title') or row.facts.get('url') or row.facts['text'][:80]}"[:300],
            given=row.facts,
            trusted=True,
            parent=arrival,
            brought_by=by,
            brought_by_name=name_of(by)[:150],
        )
        _ask(line, by)
    record(by=by, verb="import-table", timeline=timeline, about=arrival, now=now, data={"rows": len(good)})
    return True


def read_arrival(*, arrival: Arrival, by: Any, report: Report = lambda done, total: None) -> Arrival:
    """Fetch and read what was brought in; make an article of it where it is trusted and nothing is missing. Called
    again, it goes on from where it stopped. Raises `JobFailure`."""
    timeline = arrival.timeline
    if arrival.state == State.WAITING:
        report(0, STEPS)
        found = Found(text="") if arrival.given.get("text") else _fetched(arrival, report)
        report(2, STEPS)
        row = {name: value for name, value in found.to_json().items() if value}
        Arrival.objects.filter(pk=arrival.pk, state=State.WAITING).update(found=row, state=State.FOUND)
        arrival.refresh_from_db()
    if arrival.state != State.FOUND:
        return arrival
    # Also what was found by a worker that was killed before it could make the article of it.
    facts = facts_of(arrival)
    same = Article.objects.same_text(timeline, facts["text"])
    if same is not None:
        return _settle(arrival, same)
    if arrival.trusted and facts["published_on"]:
        try:
            confirm_arrival(arrival=arrival, by=by, facts=facts)
        except ValidationError as error:
            raise JobFailure("invalid", "; ".join(error.messages)) from error
        arrival.refresh_from_db()
    return arrival


def _fetched(arrival: Arrival, report: Report) -> Found:
    zone = arrival.given.get("zone") or arrival.timeline.timezone
    try:
        got = fetch(arrival.url)
    except FetchError as error:
        # The reason is in the log and nowhere else: the same words for all tell nobody what is inside our network.
        raise JobFailure("fetch", retry=isinstance(error, Unreachable)) from error
    report(1, STEPS)
    body = got.body
    if got.charset and not got.content_type.startswith("application/"):
        # What the server declares wins over what the page declares (HTML standard): hand it on by a byte order mark.
        try:
            body = b"\xef\xbb\xbf" + body.decode(got.charset).encode()
        except (LookupError, ValueError):
            body = got.body
    try:
        found = find_in_file(urlsplit(got.url).path, body, zone)
    except Unreadable as error:
        raise JobFailure("unreadable" if error.code != "too_big" else "too-big", error.code) from error
    if not found.text.strip():
        raise JobFailure("unreadable")
    own = _site(found.url) == _site(got.url)
    return Found.from_json({**found.to_json(), "url": found.url if found.url and own else got.url})


def _site(url: str) -> str:
    """The host a page may speak for: another site's canonical address would make it a version of another's story."""
    host = urlsplit(url).hostname or ""
    for prefix in ("www.", "m.", "amp."):
        host = host.removeprefix(prefix)
    return host


def facts_of(arrival: Arrival) -> dict[str, Any]:
    """What is known, as `import_article` takes it: given facts first, then found ones, then the feed's own date."""
    timeline = arrival.timeline
    facts = arrival.facts
    zone = facts.get("zone") or timeline.timezone
    if "published_on" in arrival.given or not facts.get("published_on"):
        # A moment that was found belongs to the day that was found.
        facts.pop("published_at", None)
        if at := arrival.given.get("published_at") or arrival.given.get("feed_at"):
            facts["published_at"] = at
            if not facts.get("published_on"):
                facts["published_on"] = arrival.given.get("feed_on")
    found = Found.from_json({**facts, "zone": zone})
    return {
        "text": facts.get("text", ""),
        "title": facts.get("title", ""),
        "publisher": facts.get("publisher", ""),
        "url": facts.get("url") or arrival.url,
        "language": facts.get("language") or timeline.language,
        "published_on": found.published_on,
        "published_at": found.published_at,
        "zone": zone,
    }


def confirm_arrival(*, arrival: Arrival, by: Any, facts: dict[str, Any], now: datetime | None = None) -> Imported:
    """Make the article, with the facts as a person (or a trusted source) gave them. Confirmed twice, it is one article.
    Raises `ValidationError` by field."""
    policy.require(by, "import", arrival.timeline)
    if not isinstance(facts.get("published_on"), date):
        raise ValidationError({"published_on": _("Give the day of publication: all dates of the article lean on it.")})
    with transaction.atomic():
        imported = import_article(timeline=arrival.timeline, by=by, origin=arrival.kind, now=now, **facts)
        _settle(arrival, imported.article)
    return imported


def _settle(arrival: Arrival, article: Article) -> Arrival:
    Arrival.objects.filter(pk=arrival.pk).exclude(state=State.IMPORTED).update(
        state=State.IMPORTED, article=article, content=None
    )
    arrival.refresh_from_db()
    return arrival


@transaction.atomic
def dismiss_arrival(*, arrival: Arrival, by: Any, now: datetime | None = None) -> bool:
    """Leave it out. `False` where it is not waiting for a person any more."""
    policy.require(by, "import", arrival.timeline)
    changed = Arrival.objects.filter(pk=arrival.pk, state__in=[State.FOUND, State.WAITING]).update(
        state=State.DISMISSED, content=None
    )
    if changed:
        record(by=by, verb="dismiss", timeline=arrival.timeline, about=arrival, now=now)
    return bool(changed)
