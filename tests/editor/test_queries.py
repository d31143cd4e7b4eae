"""The number of queries of a page does not grow with what is on it: every page of the desk, one row of each kind or nine."""

from __future__ import annotations

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver
from django.utils import timezone

from tests import newsroom
from timeline.editor.queue_filter import SORTS, STATUSES
from timeline.editor.views.event import TRAYS
from timeline.models import Arrival, Candidate, Event, Job, doubted_events, tally
from timeline.services.arrive import keep_table
from timeline.services.bring_events import keep_events
from timeline.services.desk import add_comment, assign_candidate, claim_candidate
from timeline.services.feeds import add_feed
from timeline.services.members import invite
from timeline.services.merge import merge_candidates
from timeline.services.names import teach_name
from timeline.services.publish import publish_timeline
from timeline.services.review import defer_candidate, reject_candidate
from timeline.services.revise import amend_event

URL = "https://www.courrier.example/geneve"
PAGES = {
    "desk": ["/desk/", *(f"/desk/?status={name}" for name in STATUSES), "/desk/?sort=doubt&text=proposition"],
    "new-timeline": ["/desk/new/"],
    "mentions": ["/desk/mentions/"],
    "queue": [
        "/desk/ukraine/",
        "/desk/ukraine/?kind=meeting&sure=yes&text=renc&sort=doubt",
        "/desk/ukraine/?source=Le+Courrier&since=2021-01-01&until=2022-01-01",
        *(f"/desk/ukraine/?status={name}" for name in STATUSES),
        *(f"/desk/ukraine/?sort={name}" for name in SORTS),
    ],
    "import": ["/desk/ukraine/import/"],
    "articles": ["/desk/ukraine/articles/"],
    "article": ["/desk/ukraine/articles/{article}/"],
    "redate": ["/desk/ukraine/articles/{article}/redate/?published_on=2021-12-10"],
    "versions": ["/desk/ukraine/articles/{story}/versions/"],
    "candidate": ["/desk/ukraine/candidates/{candidate}/", "/desk/ukraine/candidates/{candidate}/?scope=all"],
    "typed-date": ["/desk/ukraine/candidates/{candidate}/date/?date=fin+janvier"],
    "merge": [
        "/desk/ukraine/candidates/{candidate}/merge/",
        "/desk/ukraine/candidates/{candidate}/merge/?with=premier",
        "/desk/ukraine/candidates/{candidate}/merge/?into={other}",
    ],
    "names": ["/desk/ukraine/names/"],
    "measure": ["/desk/ukraine/measure/"],
    "corpus": ["/desk/ukraine/measure/decisions.jsonl"],
    "events": [
        *(f"/desk/ukraine/events/?tray={name}" for name in TRAYS),
        "/desk/ukraine/events/?text=premier",
    ],
    "event": ["/desk/ukraine/events/{event}/"],
    "event-date": ["/desk/ukraine/events/{event}/date/?date=7/12"],
    "publish": ["/desk/ukraine/publish/"],
    "preview": ["/desk/ukraine/publish/preview/"],
    "preview-frise": ["/desk/ukraine/publish/preview/frise.json"],
    "preview-event": ["/desk/ukraine/publish/preview/e/{event}/"],
    "members": ["/desk/ukraine/members/"],
    "log": ["/desk/ukraine/log/", "/desk/ukraine/log/?verb=accept&by=margaux"],
    "log-csv": ["/desk/ukraine/log.csv"],
    "jobs": ["/desk/ukraine/jobs/"],
    "job": ["/desk/ukraine/jobs/{job}/"],
    "address": ["/desk/ukraine/import/address/"],
    "table": ["/desk/ukraine/import/table/"],
    "table-lines": ["/desk/ukraine/import/table/{table}/", "/desk/ukraine/import/table/{brought}/"],
    "told-events": ["/desk/ukraine/import/events/"],
    "told-lines": ["/desk/ukraine/import/events/{file}/"],
    "arrivals": ["/desk/ukraine/arrivals/"],
    "arrival": ["/desk/ukraine/arrivals/{arrival}/"],
    "feeds": ["/desk/ukraine/feeds/"],
}
DATE = {"year": "2021", "month": "12", "day": "7"}
ELSEWHERE = {"invitation"}
"""Pages of one row that are tried where they belong."""


def add_one(number: int, first: dict) -> None:
    """One more of everything that a page of the desk can show."""
    desk, margaux, now = newsroom.timeline(), newsroom.person("margaux"), timezone.now()
    newsroom.article(f"Version {number}. {newsroom.ARTICLE}", url=URL)
    source = newsroom.article(f"Autre {number}. {newsroom.ARTICLE}")
    made = newsroom.event(article=source, headline=f"Premier {number}", factuality="scheduled", said_by=["Paris"])
    newsroom.doubt(newsroom.event(article=source, headline=f"Contredit {number}"), "conflicts", first["candidate"])
    newsroom.doubt(first["event"], "conflicts", newsroom.candidate(article=source, headline=f"Contre {number}"))
    Event.objects.filter(pk=newsroom.event(article=source, headline=f"Retiré {number}").pk).update(removed_at=now)
    row = newsroom.candidate(article=source, headline=f"Proposition {number}")
    Candidate.objects.filter(pk=row.pk).update(flagged="updated", twin=made)
    assign_candidate(candidate=row, by=margaux, to=margaux)
    claim_candidate(candidate=row, by=newsroom.person("pascal"))
    for settle, facts in ((defer_candidate, {}), (reject_candidate, {"reason": "other"})):
        other = newsroom.candidate(article=source, headline=f"{settle.__name__} {number}")
        settle(candidate=other, by=margaux, version=1, **facts)
    add_comment(about=first["candidate"], by=newsroom.person("pascal"), text=f"@margaux {number} ?")
    add_comment(about=first["event"], by=newsroom.person("pascal"), text=f"@margaux {number} !")
    into = Candidate.objects.get(pk=first["candidate"].pk)
    source = newsroom.candidate(article=source, headline=f"Même {number}")
    merge_candidates(source=source, into=into, by=margaux, version=1, into_version=into.version)
    event = Event.objects.get(pk=first["event"].pk)
    amend_event(event=event, by=newsroom.person("pascal"), version=event.version, changes={"place": f"Genève {number}"})
    publish_timeline(timeline=desk, by=newsroom.person("pascal"), note=f"N° {number}")
    invite(timeline=desk, by=newsroom.person("odile"), email=f"n{number}@frise.example", role="editor")
    user = newsroom.person(f"somebody{number}")
    desk.memberships.create(user=user, role="editor")
    add_feed(timeline=desk, by=margaux, url=f"https://example.org/{number}")
    teach_name(timeline=desk, by=margaux, name=f"Quelqu’un {number}")
    keep_table(timeline=desk, by=margaux, name=f"{number}.csv", data=b"x")
    Job.objects.filter(pk=Job.objects.latest("pk").pk).update(status="failed", failure="crashed", finished_at=now)
    facts = {
        "timeline": desk,
        "brought_by": margaux,
        "state": "found",
        "found": {"text": "Un.", "title": f"N {number}"},
    }
    Arrival.objects.create(kind="url", url=f"https://example.org/a/{number}", **facts)
    job = Job.objects.create(name="arrival.read", timeline=desk, by=margaux, run_at=now, created_at=now)
    Arrival.objects.create(kind="row", name=f"Ligne {number}", parent=first["brought"], job=job, **facts)
    table = Arrival.objects.get(pk=first["table"].pk)
    Arrival.objects.filter(pk=table.pk).update(
        content=bytes(table.content) + f"https://example.org/l/{number}\n".encode()
    )
    told = [{"start_date": DATE, "text": {"headline": f"Fait {n}"}} for n in range(number + 1)]
    Arrival.objects.filter(pk=first["file"].pk).update(content=json.dumps({"events": told}).encode())


@pytest.fixture
def first(db):
    """What pages of one row are about."""
    desk, margaux = newsroom.timeline(), newsroom.person("margaux")
    source = newsroom.article()
    newsroom.person("odile")
    row, other = newsroom.candidate(article=source), newsroom.candidate(article=source, headline="Autre")
    keep = {"timeline": desk, "by": margaux, "name": "t.csv"}
    rows = {"article": source, "candidate": row, "other": other}
    rows["story"] = newsroom.article(f"Histoire. {newsroom.ARTICLE}", url=URL)
    rows["event"] = newsroom.event(article=source, headline="Premier")
    rows["table"] = keep_table(data=b"url\n", **keep)
    rows["brought"] = keep_table(data=b"", **keep)
    Arrival.objects.filter(pk=rows["brought"].pk).update(state="imported", content=None)
    rows["file"] = keep_events(data=b'{"events": []}', given={"publisher": "Le Courrier"}, **keep)
    rows["arrival"] = Arrival.objects.create(timeline=desk, kind="url", state="found", found={"text": "Un."})
    now = timezone.now()
    rows["job"] = Job.objects.create(name="feed.poll", timeline=desk, by=margaux, run_at=now, created_at=now)
    return rows


def count(client, address: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
        assert answer.status_code == 200, address
        if answer.streaming:
            b"".join(answer.streaming_content)
    return len(queries)


def test_no_page_asks_more_for_nine_rows_of_everything_than_for_one(tab, first):
    client = tab("odile")
    names = {name: getattr(row, "public_id", None) or row.pk for name, row in first.items()}
    addresses = [address.format(**names) for each in PAGES.values() for address in each]
    add_one(0, first)
    for address in addresses:
        count(client, address)
    before = {address: count(client, address) for address in addresses}
    for number in range(1, 9):
        add_one(number, first)
    after = {address: count(client, address) for address in addresses}
    assert after == before
    assert min(before.values()) > 1, "a page that asks nothing proves nothing"


def test_every_page_of_the_desk_is_counted():
    """A page is what answers GET: an address that only acts says 405."""
    patterns = get_resolver("timeline.editor.urls").reverse_dict
    names = {name for name in patterns if isinstance(name, str)}
    acts = {name for name in names if only_acts(name)}
    assert names - acts - ELSEWHERE == set(PAGES)


def only_acts(name: str) -> bool:
    """Whether the view takes POST alone."""
    for pattern in flat(get_resolver("timeline.editor.urls").url_patterns):
        if pattern.name == name:
            view, seen = pattern.callback, []
            while view is not None:
                seen.append(view)
                view = getattr(view, "__wrapped__", None)
            return any("POST" in methods and "GET" not in methods for methods in map(methods_of, seen))
    raise LookupError(name)


def methods_of(view) -> list[str]:
    """The methods that `require_http_methods` lets through, where it surrounds `view`."""
    for cell in view.__closure__ or ():
        found = cell.cell_contents
        if isinstance(found, list) and all(isinstance(one, str) and one.isupper() for one in found):
            return found
    return ["GET", "POST"]


def flat(patterns):
    for pattern in patterns:
        yield from flat(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern]


def test_the_counts_of_the_landing_page_are_those_of_the_lists(first):
    add_one(0, first)
    add_one(1, first)
    margaux, today = newsroom.person("margaux"), timezone.localdate()
    newsroom.candidate(headline="Sans date", edtf="")
    here = {newsroom.timeline().pk: today, 10**6: today}
    desk = newsroom.timeline().events
    newsroom.doubt(desk.live().filter(doubts=None).last(), "reread", answered_at=timezone.now())
    newsroom.doubt(desk.exclude(removed_at=None).first(), "reread")
    for reason, doubt in (("not_an_event", "denies"), ("wrong_date", "conflicts"), ("wrong_date", "denies")):
        row = newsroom.candidate(headline=f"Écarté {reason}", status="rejected", reject_reason=reason)
        newsroom.doubt(newsroom.event(headline=f"{reason} {doubt}"), doubt, candidate=row)
    told = tally(here, user=margaux, most=100)
    rows, events = Candidate.objects.filter(timeline__in=here), Event.objects.filter(timeline__in=here)
    assert told.pending == rows.pending().count() > 0
    assert told.undated == rows.undated().count() > 0
    assert told.flagged == rows.exclude(flagged="").count() > 0
    assert told.overdue == {newsroom.timeline().pk: events.overdue(today).count()} and events.overdue(today).exists()
    assert told.doubted == {newsroom.timeline().pk: doubted_events(events).count()} and all(
        n > 1 for n in told.doubted.values()
    )
    asked = set(doubted_events(events).values_list("headline", flat=True))
    assert "wrong_date denies" in asked and asked.isdisjoint({"not_an_event denies", "wrong_date conflicts"})
    assert told.mentioned == margaux.mentioned_in.filter(resolved_at=None).count() > 0
    assert tally({}, user=margaux, most=100).pending == 0


def test_counting_stops_where_a_page_says_so(tab, monkeypatch):
    monkeypatch.setattr("timeline.editor.views.queue.MOST_COUNTED", 1)
    for number in range(3):
        newsroom.candidate(headline=f"Proposition {number}")
    page = tab("margaux").get("/desk/ukraine/").content.decode()
    assert "(1+)" in page and "1+ propositions" in page
    monkeypatch.setattr("timeline.editor.views.queue.MOST_COUNTED", 10_000)
    assert f"({Candidate.objects.pending().count()})" in tab("margaux").get("/desk/ukraine/").content.decode()


def test_a_list_reads_no_text_of_an_article_and_nothing_that_the_engine_said(tab):
    newsroom.candidate()
    client = tab("margaux")
    with CaptureQueriesContext(connection) as queries:
        client.get("/desk/ukraine/")
    asked = " ".join(query["sql"] for query in queries)
    assert '"timeline_article"."text"' not in asked and '"proposed"' not in asked
