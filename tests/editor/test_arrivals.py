"""Pages by which an address becomes an article."""

from __future__ import annotations

import json

import pytest

from tests.fetch.site import answer, site
from tests.newsroom import person, timeline
from tests.services.test_arrive import LD, PAGE, bring, web, work
from timeline.models import Arrival, Article, Job
from timeline.services.arrive import bring_address

__all__ = ["web"]
pytestmark = pytest.mark.django_db
HERE = "/desk/ukraine/import/address/"


@pytest.fixture
def found(web):
    """An arrival whose facts wait to be confirmed."""
    with site({"/a": answer(PAGE.encode())}) as here:
        yield bring(web(here))


def confirm(client, arrival: Arrival, **changes: str):
    page = client.get(f"/desk/ukraine/arrivals/{arrival.pk}/")
    form = page.context["form"]
    typed = {name: form[name].value() for name in form.fields}
    typed = {name: str(value) if value is not None else "" for name, value in typed.items()}
    return client.post(f"/desk/ukraine/arrivals/{arrival.pk}/", {**typed, "step": "confirm", **changes})


def test_chloe_gives_an_address_and_watches_it_being_read(tab):
    response = tab("chloe").post(HERE, {"url": "https://example.org/article"})
    job = Job.objects.get()
    assert (response.status_code, response["Location"]) == (303, f"/desk/ukraine/jobs/{job.pk}/")
    assert job.by == person("chloe")


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "javascript:alert(1)", "example"])
def test_what_is_no_address_is_told_with_what_was_typed(tab, url):
    response = tab("chloe").post(HERE, {"url": url})
    assert response.status_code == 422
    assert url in response.content.decode()
    assert not Job.objects.exists()


def test_when_it_is_read_the_page_of_the_job_leads_to_the_facts(tab, found):
    page = tab("chloe").get(f"/desk/ukraine/jobs/{found.job_id}/")
    assert (page.status_code, page["Location"]) == (303, f"/desk/ukraine/arrivals/{found.pk}/")
    part = tab("chloe", htmx=True).get(f"/desk/ukraine/jobs/{found.job_id}/?follow=1")
    assert part["HX-Redirect"] == f"/desk/ukraine/arrivals/{found.pk}/"


def test_chloe_confirms_and_lands_on_the_article_with_its_moment_and_zone(tab, found):
    response = confirm(tab("chloe"), found)
    row = Article.objects.get()
    assert response["Location"] == f"/desk/ukraine/articles/{row.pk}/"
    assert (row.title, row.publisher, row.url, row.origin) == (
        "Genève : nouvelle rencontre",
        "Le Courrier",
        found.facts["url"],
        "url",
    )
    assert (row.published_on.isoformat(), row.timezone) == ("2021-12-09", "Europe/Paris")
    assert row.published_at.isoformat() == "2021-12-08T23:30:00+00:00"


def test_what_chloe_corrects_wins_over_what_was_found(tab, found):
    confirm(tab("chloe"), found, published_on="2021-12-10", published_time="", title="Autre titre")
    assert (Article.objects.get().published_on.isoformat(), Article.objects.get().title) == (
        "2021-12-10",
        "Autre titre",
    )


def test_a_missing_day_is_asked_for_and_nothing_typed_is_lost(tab, found):
    response = confirm(tab("chloe"), found, published_on="", title="Mon titre")
    assert response.status_code == 422
    assert "Mon titre" in response.content.decode()
    assert not Article.objects.exists()


def test_confirmed_in_two_tabs_it_is_one_article(tab, found):
    assert confirm(tab("chloe"), found).status_code == 303
    client = tab("margaux")
    assert client.get(f"/desk/ukraine/arrivals/{found.pk}/").status_code == 303
    assert (
        client.post(
            f"/desk/ukraine/arrivals/{found.pk}/",
            {"text": found.facts["text"], "published_on": "2021-12-09", "language": "fr"},
        ).status_code
        == 303
    )
    assert Article.objects.count() == 1


def test_margaux_sees_what_waits_and_leaves_it_out(tab, found):
    client = tab("margaux")
    assert "Genève : nouvelle rencontre" in client.get("/desk/ukraine/arrivals/").content.decode()
    client.post(f"/desk/ukraine/arrivals/{found.pk}/dismiss/")
    assert "Genève : nouvelle rencontre" not in client.get("/desk/ukraine/arrivals/").content.decode()


def test_an_address_within_our_network_gives_the_neutral_words(tab):
    arrival = bring_address(timeline=timeline(), by=person("chloe"), url="http://169.254.169.254/latest/")
    work()
    text = tab("chloe").get(f"/desk/ukraine/jobs/{arrival.job_id}/").content.decode()
    assert "Cette adresse n’a pas pu être lue." in text


@pytest.mark.parametrize("path", ["import/address/", "arrivals/", "arrivals/{}/"])
def test_rachid_who_only_reads_may_not_and_bruno_finds_nothing(tab, found, path):
    url = f"/desk/ukraine/{path.format(found.pk)}"
    assert tab("rachid").get(url).status_code == 403
    assert tab("bruno").get(url).status_code == 404
    assert tab("bruno").get(f"/desk/sahel/arrivals/{found.pk}/").status_code == 404


def test_markup_from_a_page_is_shown_as_text(tab, web):
    title = "<img src=x onerror=alert(1)>"
    with site({"/a": answer(PAGE.replace(json.dumps(LD), json.dumps({**LD, "headline": title})).encode())}) as here:
        found = bring(web(here))
    assert found.found["title"] == title
    assert "&lt;img src=x onerror" in tab("chloe").get(f"/desk/ukraine/arrivals/{found.pk}/").content.decode()
    for url in (f"/desk/ukraine/arrivals/{found.pk}/", "/desk/ukraine/arrivals/", "/desk/ukraine/jobs/"):
        assert "<img src=x" not in tab("chloe").get(url).content.decode()


def test_what_was_brought_keeps_the_name_of_who_brought_it_when_the_account_goes(tab, found):
    person("chloe").delete()
    assert "Chloe" in tab("margaux").get("/desk/ukraine/arrivals/").content.decode()


def test_what_came_in_is_told_where_the_day_begins(tab, found):
    for address in ("/desk/", "/desk/ukraine/"):
        page = tab("chloe").get(address).content.decode()
        assert "1 article reçu attend d’être confirmé" in page and 'href="/desk/ukraine/arrivals/"' in page
    assert "attend d’être confirmé" not in tab("rachid").get("/desk/").content.decode()
    assert "(1)" in tab("chloe").get("/desk/ukraine/feeds/").content.decode()
