"""Feeds: polled on a schedule, each for itself, in the name of whoever added them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from tests.fetch.site import answer, site
from tests.newsroom import person, timeline
from tests.services.test_arrive import PAGE, UNDATED
from timeline.jobs.worker import Worker
from timeline.models import Arrival, Article, Feed, FeedItem, Job, LogEntry, Membership
from timeline.services import arrive, feeds
from timeline.services.feeds import add_feed, change_feed, pause_feed, poll_due, remove_feed

pytestmark = pytest.mark.django_db
RSS = "application/rss+xml; charset=utf-8"


def rss(*items: tuple[str, str]) -> bytes:
    rows = "".join(
        f"<item><title>{title} &lt;script&gt;</title><link>{link}</link>"
        "<pubDate>Wed, 08 Dec 2021 23:30:00 GMT</pubDate></item>"
        for title, link in items
    )
    return f'<rss version="2.0"><channel><title>Le Courrier</title>{rows}</channel></rss>'.encode()


@pytest.fixture
def web(monkeypatch):
    """A site with a feed of one story; `pages` may be changed while it serves."""
    pages = {}
    with site(pages) as here:
        pages["/rss"] = answer(rss(("Genève", here.url("/a"))), Content_Type=RSS)
        pages["/a"] = answer(PAGE.encode())
        here.pages = pages

        def fetch(url, **facts):
            from timeline.fetch import fetch

            return fetch(url, **{**facts, "rules": here.rules, "resolver": here.resolver})

        monkeypatch.setattr(arrive, "fetch", fetch)
        monkeypatch.setattr(feeds, "fetch", fetch)
        yield here


def added(web, path: str = "/rss", **facts) -> Feed:
    feed = add_feed(timeline=timeline(), by=person("margaux"), url=web.url(path), **facts)
    Worker().run(once=True)
    feed.refresh_from_db()
    return feed


def again(feed: Feed) -> None:
    Feed.objects.filter(pk=feed.pk).update(next_poll_at=timezone.now())
    poll_due()
    Worker().run(once=True)
    feed.refresh_from_db()


def test_margaux_adds_a_feed_and_its_item_waits_to_be_confirmed(web):
    feed = added(web, publisher="Le Courrier")
    arrival = Arrival.objects.get()
    assert (feed.title, feed.failure, arrival.state, arrival.kind) == ("Le Courrier", "", "found", "feed")
    assert arrival.name == "Genève <script>"
    assert not Article.objects.exists()


def test_items_of_a_trusted_feed_become_articles_at_once(web):
    added(web, trust="import")
    assert Article.objects.get().title == "Genève : nouvelle rencontre"


def test_an_item_is_brought_in_once(web):
    feed = added(web)
    again(feed)
    again(feed)
    assert Arrival.objects.count() == FeedItem.objects.count() == 1
    assert [path for _host, path in web.asked].count("/a") == 1


def test_a_page_without_a_day_takes_the_one_of_the_feed_in_the_timelines_own_zone(web):
    web.pages["/a"] = answer(UNDATED.encode())
    added(web, trust="import")
    assert Article.objects.get().published_on.isoformat() == "2021-12-09", "half past midnight in Paris"


def test_a_long_feed_brings_its_newest_items_only(web):
    items = [(f"n{number}", web.url(f"/x{number}")) for number in range(50)]
    web.pages["/rss"] = answer(rss(*items), Content_Type=RSS)
    web.pages.update({f"/x{number}": answer(UNDATED.encode()) for number in range(50)})
    feed = add_feed(timeline=timeline(), by=person("margaux"), url=web.url("/rss"))
    feeds.poll_feed(feed=feed, by=person("margaux"))
    assert (Arrival.objects.count(), FeedItem.objects.count()) == (20, 50)


@pytest.mark.parametrize(
    "evil",
    [
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel>&b;</channel></rss>',
        b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss/>'.encode("utf-16"),
        b"<rss>" + b" " * 3_000_000 + b"</rss>",
        b"\x00\x01\x02 no xml",
        b"<html><body>no feed</body></html>",
    ],
)
def test_a_hostile_feed_is_refused_in_a_second_and_the_others_go_on(web, evil):
    web.pages["/evil"] = answer(evil, Content_Type=RSS)
    bad = added(web, "/evil")
    good = added(web, "/rss")
    assert bad.failure in {"not-a-feed", "fetch"}
    assert (bad.failures, good.failures, Arrival.objects.filter(state="found").count()) == (1, 0, 1)
    assert not Feed.objects.filter(title__contains="root:").exists()
    job = Job.objects.filter(payload={"feed": bad.pk}).get()
    assert (job.finished_at - job.started_at).total_seconds() < 1


def test_a_feed_that_fails_is_polled_less_and_less_often(web):
    del web.pages["/rss"]
    web.pages["/rss"] = answer(b"", status=500)
    feed = added(web, minutes=10)
    waits = []
    for _ in range(3):
        again(feed)
        waits.append(feed.next_poll_at - timezone.now())
    assert waits[0] > timedelta(minutes=15)
    assert waits[0] < waits[1] < waits[2]


def test_a_paused_feed_is_left_alone_until_it_is_resumed(web):
    feed = added(web)
    pause_feed(feed=feed, by=person("margaux"), paused=True)
    asked = len(web.asked)
    again(feed)
    assert len(web.asked) == asked
    pause_feed(feed=feed, by=person("margaux"), paused=False)
    assert poll_due() == 1


def test_two_workers_ask_for_one_poll(web):
    feed = added(web)
    Feed.objects.filter(pk=feed.pk).update(next_poll_at=timezone.now())
    assert poll_due() == 1
    assert poll_due() == 0


def test_a_feed_of_margaux_stands_still_when_she_loses_her_role_and_the_log_says_so(web):
    feed = added(web)
    Membership.objects.filter(user=person("margaux")).delete()
    asked = len(web.asked)
    again(feed)
    assert (feed.paused, feed.failure, len(web.asked)) == (True, "rights", asked)
    assert LogEntry.objects.filter(verb="feed-pause", by_id=None).count() == 1
    resumed = pause_feed(feed=feed, by=person("pascal"), paused=False)
    assert (resumed.paused, resumed.added_by, resumed.failure) == (False, person("pascal"), "")


def test_a_feed_whose_owner_is_deleted_stands_still(web):
    feed = added(web)
    person("margaux").delete()
    again(feed)
    assert (feed.paused, feed.failure) == (True, "rights")


def test_the_same_feed_twice_is_refused_in_words(web):
    added(web)
    with pytest.raises(ValidationError):
        added(web)


def test_a_poll_every_second_is_refused(web):
    with pytest.raises(ValidationError):
        add_feed(timeline=timeline(), by=person("margaux"), url=web.url("/rss"), minutes=0)


def test_chloe_who_contributes_may_not_add_change_pause_or_remove_feeds(web):
    feed = added(web)
    chloe = person("chloe")
    for act in (
        lambda: add_feed(timeline=timeline(), by=chloe, url="https://example.org/rss"),
        lambda: change_feed(feed=feed, by=chloe, trust="import"),
        lambda: pause_feed(feed=feed, by=chloe, paused=True),
        lambda: remove_feed(feed=feed, by=chloe),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_a_removed_feed_leaves_its_articles(web):
    feed = added(web, trust="import")
    remove_feed(feed=feed, by=person("margaux"))
    assert (Feed.objects.count(), Article.objects.count()) == (0, 1)
