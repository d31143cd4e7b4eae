"""The number of queries of a page does not grow with what is on it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import newsroom
from timeline.models import Candidate

PAGES = [
    "/desk/",
    "/desk/ukraine/",
    "/desk/ukraine/?kind=meeting&sure=yes&text=renc&sort=doubt",
    "/desk/ukraine/articles/",
    "/desk/ukraine/articles/{article}/",
    "/desk/ukraine/candidates/{candidate}/",
    "/desk/ukraine/candidates/{candidate}/merge/",
    "/desk/ukraine/events/",
    "/desk/ukraine/publish/",
    "/desk/ukraine/publish/preview/",
    "/desk/ukraine/members/",
    "/desk/ukraine/log/",
]


def count(client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(address).status_code == 200
    assert len(queries) > 4, "a page that asks nothing proves nothing"
    return len(queries)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_as_much_for_one_row_as_for_many(tab, page):
    client = tab("margaux")
    newsroom.event(headline="Premier")
    first = newsroom.candidate()
    address = page.format(article=first.article_id, candidate=first.pk)
    count(client, address)
    before = count(client, address)
    for number in range(8):
        newsroom.event(headline=f"Événement {number}")
        newsroom.candidate(headline=f"Proposition {number}")
    newsroom.person("pascal")
    assert Candidate.objects.count() > 16
    assert count(client, address) == before


def test_counting_stops_where_a_page_says_so(tab, monkeypatch):
    monkeypatch.setattr("timeline.editor.queue_filter.MOST_COUNTED", 1)
    for number in range(3):
        newsroom.candidate(headline=f"Proposition {number}")
    page = tab("margaux").get("/desk/ukraine/").content.decode()
    assert "(1+)" in page and "1+ propositions" in page
    monkeypatch.setattr("timeline.editor.queue_filter.MOST_COUNTED", 10_000)
    assert f"({Candidate.objects.pending().count()})" in tab("margaux").get("/desk/ukraine/").content.decode()


def test_a_list_reads_no_text_of_an_article_and_nothing_that_the_engine_said(tab):
    newsroom.candidate()
    client = tab("margaux")
    with CaptureQueriesContext(connection) as queries:
        client.get("/desk/ukraine/")
    asked = " ".join(query["sql"] for query in queries)
    assert '"timeline_article"."text"' not in asked and '"proposed"' not in asked
