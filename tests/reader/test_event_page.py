"""A reader follows the permalink of an event."""

from __future__ import annotations

import pytest
from django.utils import timezone

from timeline.templatetags.frise import to_word

from .conftest import FEAR, GENEVA, PLAN, publish, told

pytestmark = pytest.mark.django_db


def test_a_reader_sees_one_event_with_its_sources_and_neighbours(client):
    publish(GENEVA, PLAN, FEAR)
    page = client.get("/t/ukraine/e/plan000001/").content.decode()
    assert "Les négociateurs se retrouvent à Paris" in page
    assert "Citation de Le Monde" in page and "https://journal.example/plan000001/2021-12-14" in page
    assert "/t/ukraine/e/geneva0001/" in page and "/t/ukraine/e/fear000001/" in page
    assert "<title>Les négociateurs" in page


def test_a_shared_link_says_that_a_fear_is_no_fact(client):
    publish(GENEVA, FEAR)
    page = client.get("/t/ukraine/e/fear000001/").content.decode()
    assert '<meta property="og:title" content="[Redouté] Washington redoute une attaque">' in page
    assert '<meta property="og:description" content="Redouté, ' in page
    assert "<title>[Redouté] Washington redoute une attaque — " in page


def test_the_history_of_an_event_is_shown(client):
    publish(PLAN)
    page = client.get("/t/ukraine/e/plan000001/").content.decode()
    assert 'class="history"' in page and "1er décembre 2021" in page


def test_an_event_left_out_of_a_new_edition_is_gone_not_absent(client):
    publish(GENEVA, FEAR)
    publish(GENEVA, number=2)
    response = client.get("/t/ukraine/e/fear000001/")
    assert response.status_code == 410
    assert "Washington" not in response.content.decode()
    assert client.get("/t/ukraine/e/nothing001/").status_code == 404


def test_what_is_gone_is_told_in_either_language(client):
    timeline = publish(GENEVA, FEAR).timeline
    publish(GENEVA, number=2)
    there = "/t/ukraine/e/fear000001/"
    assert '<a href="?lang=en" hreflang="en"' in client.get(there).content.decode()
    page = client.get(there + "?lang=en").content.decode()
    assert '<a href="?lang=fr" hreflang="fr"' in page and "This event was withdrawn" in page
    assert 'href="/t/ukraine/?lang=en"' in page
    timeline.withdrawn_at, timeline.withdrawn_note = timezone.now(), "Une erreur de source."
    timeline.save()
    timeline.publications.update(withdrawn_at=timezone.now())
    page = client.get("/t/ukraine/?lang=en").content.decode()
    assert '<a href="?lang=fr" hreflang="fr"' in page and 'lang="fr">Une erreur de source.' in page


def test_actors_are_named_in_the_language_of_the_page_and_asked_for_by_the_name_they_were_given(client):
    publish(GENEVA)
    for address in ("/t/ukraine/", "/t/ukraine/e/geneva0001/"):
        assert "Russie" in client.get(address).content.decode()
    page = client.get("/t/ukraine/e/geneva0001/?lang=en").content.decode()
    assert "actor=Russie" in page and "<bdi>Russia</bdi>" in page
    page = client.get("/t/ukraine/?lang=en&actor=Russie").content.decode()
    assert "<bdi>France, Russia</bdi>" in page
    assert '<option value="Russie" selected>Russia (1)</option>' in page
    assert "Russia" in client.get("/t/ukraine/feed.json?lang=en").json()["items"][0]["tags"]
    assert "France, Russia\n" in client.get("/t/ukraine/feed.json?lang=en").json()["items"][0]["content_text"]
    assert "Russie" in client.get("/t/ukraine/feed.json").json()["items"][0]["tags"]
    assert '<option value="Russie">Russia</option>' in client.get("/embed/?lang=en").content.decode()


def test_an_event_before_it_was_known_is_404(client):
    publish(GENEVA)
    assert client.get("/t/ukraine/e/geneva0001/?known=2021-12-08").status_code == 404
    assert client.get("/t/ukraine/e/geneva0001/?known=2021-12-09").status_code == 200


def test_htmx_gets_the_article_alone(client):
    publish(GENEVA)
    fragment = client.get("/t/ukraine/e/geneva0001/", headers={"HX-Request": "true"}).content.decode()
    assert fragment.lstrip().startswith("<article") and "<h2" in fragment and "<html" not in fragment


def test_the_page_of_an_event_leads_back_to_what_was_asked(client):
    publish(GENEVA, PLAN, FEAR)
    page = client.get("/t/ukraine/e/plan000001/?kind=meeting&q=negociateurs").content.decode()
    assert 'role="search"' in page
    assert "« negociateurs » · rencontre" in page
    assert "1 événement :" in page
    assert 'name="kind" value="meeting"' in page
    back = page.split('class="way__back"><a href="')[1].split('"')[0].replace("&amp;", "&")
    assert client.get(back).content.decode().count('class="card ') == 1


def test_what_stands_around_a_quote_is_shown_in_whole_words(client):
    event = {
        **GENEVA,
        "evidence": [{**GENEVA["evidence"][0], "prefix": "olongent celles. ", "suffix": ", a dit le secrét"}],
    }
    publish(event)
    page = client.get("/t/ukraine/e/geneva0001/").content.decode()
    assert "…celles. <mark>Citation de Le Courrier</mark>, a dit le…" in page


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-12-07", ""),
        ("2021-12-07/2021-12-09", ""),
        ("[2022-01-21..2022-01-31]", "un jour du 21 janvier 2022 au 31 janvier 2022"),
        ("2014-03/..", "commence entre le 1er mars 2014 et le 31 mars 2014\u00a0; finit un jour inconnu"),
        ("../2021-12-10", ""),
    ],
)
def test_the_bounds_of_a_date_are_told_where_it_has_some(client, edtf, words):
    publish(told("dated00001", edtf, "Une date"))
    page = client.get("/t/ukraine/e/dated00001/").content.decode()
    assert f"<dt>Bornes</dt><dd>{words}</dd>" in page if words else "Bornes" not in page


def test_an_appointment_can_be_taken_along_and_a_fear_cannot(client):
    publish(FEAR, told("meet000001", "2022-01-12", "Ils se verront", factuality="scheduled"))
    assert "/t/ukraine/e/meet000001/event.ics" in client.get("/t/ukraine/e/meet000001/").content.decode()
    assert "event.ics" not in client.get("/t/ukraine/e/fear000001/").content.decode()


@pytest.mark.parametrize(
    ("suffix", "shown"), [(", a dit le mini", ", a dit le…"), (". Rien d", ". Rien…"), (".", "."), ("", "")]
)
def test_a_quote_tells_that_its_text_goes_on_unless_a_sentence_has_ended(suffix, shown):
    assert to_word(suffix) == shown
