"""What the queue is narrowed to: by source and by day, kept in the address and carried from candidate to candidate."""

from __future__ import annotations

from datetime import date

import pytest

from tests import newsroom
from timeline.models import Candidate


@pytest.fixture
def three(db) -> list[Candidate]:
    """One of Le Courrier on 7 December 2021, one of La Gazette in January 2022, one of nobody without a date."""
    sources = [
        newsroom.article(publisher="Le Courrier"),
        newsroom.article("Un autre article.\n", publisher="La Gazette", title="Autre"),
        newsroom.article("Un troisième article.\n", publisher="", title="Troisième"),
    ]
    Candidate.objects.all().delete()
    january = dict.fromkeys(("start_earliest", "start_latest"), date(2022, 1, 1))
    january |= dict.fromkeys(("end_earliest", "end_latest"), date(2022, 1, 31))
    nothing = dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"))
    return [
        newsroom.candidate(article=sources[0], headline="Décembre"),
        newsroom.candidate(article=sources[1], headline="Janvier", edtf="2022-01", granularity="month", **january),
        newsroom.candidate(article=sources[2], headline="Sans date", edtf="", **nothing),
    ]


def shown(client, query: str) -> set[str]:
    page = client.get(f"/desk/ukraine/?{query}").content.decode()
    return {name for name in ("Décembre", "Janvier", "Sans date") if f">{name}</a>" in page}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("source=La+Gazette", {"Janvier"}),
        ("source=Nobody", set()),
        ("since=2021-12-08", {"Janvier"}),
        ("since=2021-12-07&until=2021-12-07", {"Décembre"}),
        ("until=2022-01-01", {"Décembre", "Janvier"}),
        ("until=2021-12-31", {"Décembre"}),
        ("since=demain&until=9999-12-31", {"Décembre", "Janvier"}),
        ("status=undated&since=2021-01-01&until=2021-12-31", {"Sans date"}),
    ],
)
def test_an_editor_narrows_the_queue_by_source_and_by_day(tab, three, query, found):
    assert shown(tab("margaux"), query) == found


def test_the_page_offers_the_sources_of_its_timelines_and_of_no_other(tab, three):
    newsroom.article(by="bruno", publisher="L’Écho du Sahel")
    for address in ("/desk/", "/desk/ukraine/"):
        page = tab("margaux").get(address).content.decode()
        assert "<option>La Gazette</option>" in page and "<option>Le Courrier</option>" in page
        assert "Sahel" not in page
    page = tab("margaux").get("/desk/ukraine/?source=Ailleurs").content.decode()
    assert "<option selected>Ailleurs</option>" in page


def test_the_filter_goes_along_to_the_candidates_and_a_run_over_many(tab, three):
    client = tab("margaux")
    query = "source=Le+Courrier&since=2021-12-01&until=2021-12-31"
    page = client.get(f"/desk/ukraine/?{query}").content.decode()
    assert f"/candidates/{three[0].pk}/?{query.replace('&', '&amp;')}" in page
    page = client.post(f"/desk/ukraine/bulk/?{query}", {"verb": "reject"}).content.decode()
    assert "Décembre" in page and "Janvier" not in page


def test_an_article_is_said_to_be_decided_once_nothing_of_it_waits(tab, three):
    client, (dated, _other, undated) = tab("margaux"), three
    Candidate.objects.update(article=dated.article)
    Candidate.objects.exclude(pk__in=[dated.pk, undated.pk]).update(status="deferred")
    query = f"/desk/ukraine/?article={dated.article_id}&sort=article"
    Candidate.objects.filter(pk=dated.pk).update(status="accepted")
    page = client.get(query).content.decode()
    assert "Tout est décidé dans cet article" not in page
    assert f'href="?article={dated.article_id}&amp;sort=article&amp;status=undated" data-key="v"' in page
    assert "1 remise à plus tard" in page
    Candidate.objects.update(status="rejected")
    assert "Tout est décidé dans cet article" in client.get(query).content.decode()
