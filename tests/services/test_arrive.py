"""Articles that come by address: fetched in the background, confirmed by a person."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from tests.fetch.site import answer, site
from tests.newsroom import ARTICLE, person, timeline
from timeline.jobs.worker import Worker
from timeline.models import Arrival, Article, Job, Membership
from timeline.services import arrive
from timeline.services.arrive import bring_address, confirm_arrival, dismiss_arrival, facts_of

pytestmark = pytest.mark.django_db

LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Genève : nouvelle rencontre",
    "datePublished": "2021-12-09T00:30:00+01:00",
    "publisher": {"@type": "Organization", "name": "Le Courrier"},
}
PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in ARTICLE.strip().split("\n\n"))
PAGE = (
    f'<html lang="fr"><head><script type="application/ld+json">{json.dumps(LD)}</script></head>'
    f"<body><nav>Menu</nav><article><h1>Genève</h1>{PARAGRAPHS}</article></body></html>"
)
UNDATED = f"<html><body><article>{PARAGRAPHS}</article></body></html>"


@pytest.fixture
def web(monkeypatch):
    """Fetch from a site on loopback: `web({"/": answer(…)})`."""
    with_rules = {}

    def fetch(url, **facts):
        from timeline.fetch import fetch

        return fetch(url, **{**facts, **with_rules})

    def serve(here):
        with_rules.update(rules=here.rules, resolver=here.resolver)
        return here

    monkeypatch.setattr(arrive, "fetch", fetch)
    return serve


def work() -> None:
    Worker().run(once=True)


def bring(here, path: str = "/a", who: str = "chloe", **facts) -> Arrival:
    arrival = bring_address(timeline=timeline(), by=person(who), url=here.url(path), **facts)
    work()
    arrival.refresh_from_db()
    return arrival


def test_chloe_brings_an_address_and_finds_the_facts_to_confirm(web):
    with site({"/a": answer(PAGE.encode())}) as here:
        arrival = bring(web(here))
    facts = facts_of(arrival)
    assert (arrival.state, arrival.job.status) == ("found", "done")
    assert (facts["title"], facts["publisher"], facts["published_on"]) == (
        "Genève : nouvelle rencontre",
        "Le Courrier",
        date(2021, 12, 9),
    )
    assert facts["published_at"].isoformat() == "2021-12-09T00:30:00+01:00"
    assert "Jean-Yves Le Drian" in facts["text"] and "Menu" not in facts["text"]
    assert not Article.objects.exists(), "a person confirms first"


def test_confirmed_twice_it_is_one_article(web):
    with site({"/a": answer(PAGE.encode())}) as here:
        arrival = bring(web(here))
        first = confirm_arrival(arrival=arrival, by=person("chloe"), facts=facts_of(arrival))
        again = confirm_arrival(arrival=arrival, by=person("chloe"), facts=facts_of(arrival))
    arrival.refresh_from_db()
    assert (first.created, again.created, first.article) == (True, False, again.article)
    assert (arrival.state, arrival.article, first.article.url) == ("imported", first.article, here.url("/a"))


def test_the_charset_of_the_header_wins(web):
    page = f"<html><head><meta charset=utf-8></head><body><article>{PARAGRAPHS}</article></body></html>"
    body = page.replace("’", "'").encode("iso-8859-1")
    with site({"/a": answer(body, Content_Type="text/html; charset=ISO-8859-1")}) as here:
        assert "français des Affaires étrangères" in facts_of(bring(web(here)))["text"]


def test_a_page_cannot_pass_for_a_story_of_another_site(web):
    page = PAGE.replace("<head>", '<head><link rel="canonical" href="https://www.lemonde.fr/x">')
    with site({"/a": answer(page.encode())}) as here:
        assert facts_of(bring(web(here)))["url"] == here.url("/a")


def test_an_address_inside_our_network_fails_with_the_same_words_as_any_other(web):
    for url in ("http://169.254.169.254/", "http://no-such-name.example.org:22/"):
        arrival = bring_address(timeline=timeline(), by=person("chloe"), url=url)
        work()
        arrival.refresh_from_db()
        assert (arrival.job.status, arrival.job.failure, arrival.job.detail) == ("failed", "fetch", "")


def test_a_page_without_an_article_says_so(web):
    with site({"/a": answer(b"<html><body></body></html>")}) as here:
        assert bring(web(here)).job.failure == "unreadable"


def test_a_site_that_stumbles_is_tried_again(web):
    with site({"/a": answer(b"", status=503)}) as here:
        job = bring(web(here)).job
    assert (job.status, job.attempts, job.failure) == ("waiting", 1, "fetch")


def test_the_same_address_twice_is_asked_for_once(web):
    with site({"/a": answer(PAGE.encode())}) as here:
        assert bring(web(here)) == bring(here)
    assert len(here.asked) == 1


def test_an_address_that_failed_may_be_given_again(web):
    with site({"/a": answer(b"", status=404)}) as here:
        first = bring(web(here))
        second = bring(here)
    assert (first.job.status, second.pk != first.pk, len(here.asked)) == ("failed", True, 2)


def test_each_step_is_reported(web):
    seen = []
    with site({"/a": answer(PAGE.encode())}) as here:
        web(here)
        arrival = bring_address(timeline=timeline(), by=person("chloe"), url=here.url("/a"))
        arrive.read_arrival(arrival=arrival, by=person("chloe"), report=lambda done, total: seen.append((done, total)))
    assert seen == [(0, 3), (1, 3), (2, 3)]


def test_a_story_that_is_there_is_found_again_without_asking_anybody(web):
    with site({"/a": answer(PAGE.encode())}) as here:
        first = bring(web(here))
        imported = confirm_arrival(arrival=first, by=person("chloe"), facts=facts_of(first)).article
        second = bring(here)
    assert (second.pk != first.pk, second.state, second.article) == (True, "imported", imported)


def test_a_trusted_page_with_its_day_becomes_an_article_and_one_without_waits(web):
    with site({"/a": answer(PAGE.encode()), "/b": answer(UNDATED.replace("mardi", "lundi").encode())}) as here:
        dated, undated = bring(web(here), trusted=True), bring(here, "/b", trusted=True)
    assert (dated.state, dated.article.origin) == ("imported", "url")
    assert (undated.state, undated.article) == ("found", None)


def test_what_a_killed_worker_had_found_is_imported_by_the_next_one_without_fetching_again(web, monkeypatch):
    class Killed(BaseException):
        pass

    def die(**facts):
        raise Killed

    with site({"/a": answer(PAGE.encode())}) as here:
        web(here)
        arrival = bring_address(timeline=timeline(), by=person("chloe"), url=here.url("/a"), trusted=True)
        with monkeypatch.context() as patch, pytest.raises(Killed):
            patch.setattr(arrive, "confirm_arrival", die)
            arrive.read_arrival(arrival=arrival, by=person("chloe"))
        arrival.refresh_from_db()
        assert (arrival.state, arrival.article) == ("found", None)
        work()
    arrival.refresh_from_db()
    assert (arrival.state, arrival.article.origin, len(here.asked)) == ("imported", "url", 1)


def test_chloe_who_loses_her_role_before_it_is_fetched_fetches_nothing(web):
    with site({"/a": answer(PAGE.encode())}) as here:
        web(here)
        bring_address(timeline=timeline(), by=person("chloe"), url=here.url("/a"))
        Membership.objects.filter(user=person("chloe")).delete()
        work()
    assert here.asked == []
    assert Job.objects.get(name="arrival.read").status == "refused"


def test_rachid_may_not_bring_anything():
    with pytest.raises(PermissionDenied):
        bring_address(timeline=timeline(), by=person("rachid"), url="https://example.org/")


def test_chloe_dismisses_what_she_does_not_want(web):
    with site({"/a": answer(PAGE.encode())}) as here:
        arrival = bring(web(here))
    assert dismiss_arrival(arrival=arrival, by=person("chloe"))
    assert not dismiss_arrival(arrival=arrival, by=person("chloe"))
    assert not Arrival.objects.to_confirm().exists()


def test_an_updated_page_becomes_the_next_version(web):
    pages = {"/a": answer(PAGE.encode())}
    with site(pages) as here:
        bring(web(here), trusted=True)
        pages["/a"] = answer(PAGE.replace("mardi", "mercredi").encode())
        second = bring(here, trusted=True)
    assert second.article.version == 2
