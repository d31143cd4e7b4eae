"""The page of feeds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.newsroom import person, timeline
from timeline.models import Arrival, Feed
from timeline.services.feeds import add_feed

pytestmark = pytest.mark.django_db
HERE = "/desk/ukraine/feeds/"
GIVEN = {"url": "https://example.org/rss", "language": "fr", "trust": "confirm", "minutes": "30"}


@pytest.fixture
def feed():
    return add_feed(timeline=timeline(), by=person("margaux"), url="https://example.org/rss")


def test_margaux_adds_a_feed(tab):
    client = tab("margaux")
    assert client.post(HERE, GIVEN)["Location"] == HERE
    assert Feed.objects.get().added_by == person("margaux")
    assert "https://example.org/rss" in client.get(HERE).content.decode()


@pytest.mark.parametrize("wrong", [{"url": "ftp://x"}, {"minutes": "1"}, {"trust": "blind"}, {"language": "de"}])
def test_what_is_wrong_is_told_with_what_was_typed(tab, wrong):
    response = tab("margaux").post(HERE, {**GIVEN, **wrong})
    assert response.status_code == 422
    assert not Feed.objects.exists()


def test_the_same_feed_twice_is_told(tab, feed):
    response = tab("margaux").post(HERE, GIVEN)
    assert response.status_code == 422
    assert "Ce flux est déjà là." in response.content.decode()


def test_margaux_pauses_resumes_trusts_and_removes_it(tab, feed):
    client = tab("margaux")
    client.post(f"{HERE}{feed.pk}/pause/", {"paused": "1"})
    assert Feed.objects.get().paused
    client.post(f"{HERE}{feed.pk}/pause/", {"paused": "0"})
    client.post(f"{HERE}{feed.pk}/change/", {"trust": "import", "minutes": "60"})
    row = Feed.objects.get()
    assert (row.paused, row.trust, row.minutes) == (False, "import", 60)
    client.post(f"{HERE}{feed.pk}/remove/")
    assert not Feed.objects.exists()


def test_chloe_sees_them_without_buttons_and_may_change_none(tab, feed):
    client = tab("chloe")
    page = client.get(HERE).content.decode()
    assert "/pause/" not in page and "example.org/rss" in page
    for path in ("pause/", "change/", "remove/"):
        assert client.post(f"{HERE}{feed.pk}/{path}").status_code == 403
    assert client.post(HERE, {**GIVEN, "url": "https://example.org/2"}).status_code == 403
    assert Feed.objects.count() == 1


def test_bruno_finds_nothing(tab, feed):
    assert tab("bruno").get(HERE).status_code == 404
    for path in ("pause/", "change/", "remove/"):
        assert tab("bruno").post(f"{HERE}{feed.pk}/{path}").status_code == 404
        assert tab("bruno").post(f"/desk/sahel/feeds/{feed.pk}/{path}").status_code == 404


def test_a_feed_keeps_the_name_of_who_added_it_when_the_account_goes(tab, feed):
    person("margaux").delete()
    assert "Margaux" in tab("pascal").get(HERE).content.decode()


def test_the_list_follows_by_itself_until_the_feed_has_answered(tab, feed):
    page = tab("margaux").get(HERE).content.decode()
    assert 'hx-get="/desk/ukraine/feeds/?rows=1"' in page
    rows = tab("margaux", htmx=True).get(HERE + "?rows=1")
    assert b"feed-rows" in rows.content and b"<h1" not in rows.content and "HX-Push-Url" not in rows
    later = timezone.now() + timedelta(minutes=30)
    Feed.objects.update(polled_at=timezone.now(), next_poll_at=later, title="Le Courrier")
    facts = {"timeline": feed.timeline, "kind": "feed", "brought_by": person("margaux"), "name": "Un"}
    Arrival.objects.create(state="waiting", **facts)
    assert "hx-get" in tab("margaux", htmx=True).get(HERE + "?rows=1").content.decode(), "its items are being read"
    Arrival.objects.update(state="found")
    rows = tab("margaux", htmx=True).get(HERE + "?rows=1").content.decode()
    assert "hx-get" not in rows and "Le Courrier" in rows
    assert 'href="/desk/ukraine/arrivals/"' in rows
    assert "<h1" in tab("margaux").get(HERE + "?rows=1").content.decode(), "a page of its own without a script"
