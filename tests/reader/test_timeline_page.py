"""A reader without an account reads a published timeline."""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import timedelta

import pytest
from django.utils import timezone

from .conftest import FEAR, GENEVA, PLAN, publish, told

pytestmark = pytest.mark.django_db


def test_a_reader_gets_the_events_in_order_with_words_quotes_and_reasons(client):
    publish(FEAR, PLAN, GENEVA)
    page = client.get("/t/ukraine/").content.decode()
    assert page.index("Rencontre à Genève") < page.index("Les négociateurs") < page.index("Washington redoute")
    assert "7 décembre 2021" in page
    assert "Citation de Le Courrier" in page
    assert "«\u00a0mardi\u00a0» avant la publication" in page
    assert "<h1" in page and 'lang="fr"' in page


def test_a_fear_never_looks_like_a_fact_and_names_who_fears(client):
    publish(FEAR)
    page = client.get("/t/ukraine/").content.decode()
    assert "card--claim" in page and "status--feared" in page
    assert "les États-Unis et l’Ukraine" in page
    assert "status--happened" not in page.split('id="list-title"')[1]


def test_an_open_end_fades_and_a_sure_day_is_solid(client):
    publish(FEAR)
    assert "bar__fade-end" in client.get("/t/ukraine/").content.decode().split('id="list-title"')[1]
    publish(GENEVA, slug="sahel")
    rows = client.get("/t/sahel/").content.decode().split('id="list-title"')[1]
    assert "bar__sure" in rows and "bar__doubt" not in rows


def test_the_page_holds_no_inline_style_or_script(client):
    publish(FEAR, PLAN, GENEVA)
    page = client.get("/t/ukraine/").content.decode()
    assert " style=" not in page and "onclick" not in page
    assert "<script>" not in page


def test_the_policy_names_the_one_style_sheet_and_the_one_script_that_stand_in_the_page(client):
    publish(FEAR)
    for address, scripts in (
        ("/t/ukraine/", 1),
        ("/t/ukraine/e/fear000001/", 1),
        ("/", 0),
        ("/t/ukraine/e/never00001/", 0),
    ):
        response = client.get(address)
        page = response.content.decode()
        for kind, number in (("style", response.status_code != 404), ("script", scripts)):
            held = re.findall(rf"<{kind}\b[^>]*>(.+?)</{kind}>", page, re.DOTALL)
            assert len(held) == number, (address, kind)
            for text in held:
                digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
                assert f"{kind}-src 'self' 'sha256-{digest}'" in response["Content-Security-Policy"]
        assert "unsafe" not in response["Content-Security-Policy"]


def test_markup_in_a_headline_is_text(client):
    publish(told("xss0000001", "2021-12-07", "<img src=x onerror=alert(1)>", place='"><script>alert(2)</script>'))
    for address in (
        "/t/ukraine/",
        "/t/ukraine/e/xss0000001/",
        "/t/ukraine/?place=%22%3E%3Cscript%3Ealert(2)%3C/script%3E",
    ):
        page = client.get(address).content.decode()
        assert "<img src=x" not in page and "<script>alert" not in page
        assert "&lt;img src=x" in page


def test_english_is_one_parameter_away(client):
    publish(GENEVA)
    response = client.get("/t/ukraine/?lang=en")
    assert response["Content-Language"] == "en"
    assert "7 December 2021" in response.content.decode() and '<html lang="en"' in response.content.decode()
    assert client.get("/t/ukraine/?lang=xx")["Content-Language"] == "fr"


def test_the_same_snapshot_is_304_and_a_new_one_is_not(client):
    publish(GENEVA)
    tag = client.get("/t/ukraine/")["ETag"]
    assert client.get("/t/ukraine/", headers={"If-None-Match": tag}).status_code == 304
    assert client.get("/t/ukraine/?lang=en", headers={"If-None-Match": tag}).status_code == 200
    publish(GENEVA, FEAR, number=2)
    assert client.get("/t/ukraine/", headers={"If-None-Match": tag}).status_code == 200


def test_page_and_fragment_share_one_address_and_vary_on_it(client):
    publish(GENEVA)
    page, fragment = client.get("/t/ukraine/"), client.get("/t/ukraine/", headers={"HX-Request": "true"})
    assert "<html" in page.content.decode() and "<html" not in fragment.content.decode()
    assert fragment.content.decode().lstrip().startswith('<div id="reading"')
    assert page["ETag"] != fragment["ETag"]
    for response in (page, fragment):
        assert "HX-Request" in response["Vary"] and "Cookie" not in response["Vary"]
        assert "private" not in response["Cache-Control"]
        assert not response.cookies


def test_what_was_withdrawn_is_410_even_for_who_has_it(client):
    publication = publish(GENEVA)
    tag = client.get("/t/ukraine/")["ETag"]
    timeline = publication.timeline
    timeline.withdrawn_at, timeline.withdrawn_note = timezone.now(), "Une erreur de source."
    timeline.save()
    timeline.publications.update(withdrawn_at=timezone.now())
    for address in ("/t/ukraine/", "/t/ukraine/e/geneva0001/", "/t/ukraine/frise.json"):
        response = client.get(address, headers={"If-None-Match": tag})
        assert response.status_code == 410, address
        assert "Rencontre" not in response.content.decode()
    assert "Une erreur de source." in client.get("/t/ukraine/").content.decode()
    assert "La crise ukrainienne" not in client.get("/").content.decode()


@pytest.mark.parametrize(
    "facts",
    [{"embargo_until": timezone.now() + timedelta(hours=1)}, {"release_at": timezone.now() + timedelta(hours=1)}],
)
def test_an_embargoed_or_scheduled_timeline_does_not_exist_yet(client, facts):
    publish(GENEVA, **facts)
    for address in ("/t/ukraine/", "/t/ukraine/e/geneva0001/", "/t/ukraine/frise.json"):
        assert client.get(address).status_code == 404
    assert "La crise ukrainienne" not in client.get("/").content.decode()


def test_an_embargo_on_a_new_edition_leaves_the_last_one(client):
    publish(GENEVA)
    publish(GENEVA, FEAR, number=2, embargo_until=timezone.now() + timedelta(hours=1))
    assert "Washington redoute" not in client.get("/t/ukraine/").content.decode()


def test_the_home_page_lists_what_is_published(client):
    publish(GENEVA, title="La crise ukrainienne")
    page = client.get("/").content.decode()
    assert "La crise ukrainienne" in page and "/t/ukraine/" in page


def test_an_unknown_timeline_is_404(client):
    assert client.get("/t/nowhere/").status_code == 404


def test_queries_do_not_grow_with_the_events(client, django_assert_max_num_queries):
    publish(
        *[told(f"many{number:06d}", f"2021-{1 + number % 12:02d}-07", f"Réunion {number}") for number in range(120)]
    )
    with django_assert_max_num_queries(3):
        first = client.get("/t/ukraine/").content.decode()
    assert first.count('class="card ') == 25
    with django_assert_max_num_queries(2):
        client.get("/t/ukraine/?q=reunion")
    with django_assert_max_num_queries(1):
        client.get("/t/ukraine/?q=reunion")


def test_pages_follow_each_other_without_loss_or_repeat(client):
    events = [told(f"many{number:06d}", f"2021-{1 + number % 12:02d}", f"Réunion {number}") for number in range(60)]
    publish(*events)
    seen: list[str] = []
    address = "/t/ukraine/"
    for _ in range(5):
        page = client.get(address).content.decode()
        seen += [part.split('"')[0] for part in page.split('id="e-')[1:]]
        if 'rel="next"' not in page:
            break
        address = re.split(r'rel="next"\s+href="', page)[1].split('"')[0].replace("&amp;", "&")
    assert len(seen) == len(set(seen)) == 60


def test_nothing_is_painted_before_the_first_event_is_there(client):
    publish(GENEVA)
    page = client.get("/t/ukraine/").content.decode()
    assert '<link rel="expect" href="#e-geneva0001" blocking="render">' in page.partition("</head>")[0]
    assert 'rel="expect"' not in client.get("/t/ukraine/?q=zzz").content.decode()


def test_a_publisher_of_two_sources_is_named_once(client):
    publish(told("twice00001", "2021-12-07", "Rencontre", sources=(("AFP", "2021-12-08"), ("AFP", "2021-12-09"))))
    assert re.search(r"2 sources — AFP\s*</summary>", client.get("/t/ukraine/").text)
