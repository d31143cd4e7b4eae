"""Who sees which page of the desk, whole or in part."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest
from django.urls import reverse

from tests import newsroom
from timeline.models import Event


def test_an_editor_lands_on_what_waits(tab):
    newsroom.candidate()
    page = tab("margaux").get("/desk/")
    assert page.status_code == 200
    assert "Rencontre à Genève" in page.content.decode()
    assert "À valider (" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    "tray, facts",
    [
        ("overdue", {"factuality": "scheduled", "end_latest": "2021-12-07"}),
        ("flagged", {}),
    ],
)
def test_what_asks_for_a_look_leads_from_the_landing_page_to_its_list(tab, tray, facts):
    event = newsroom.event(headline="À revoir")
    Event.objects.filter(pk=event.pk).update(**facts, version=1)
    for source in () if facts else (None, newsroom.article("Un autre texte.\n")):
        newsroom.doubt(event, "reread", article=source)
    newsroom.event(by="bruno")
    listed = f"/desk/ukraine/events/?tray={tray}"
    client = tab("margaux")
    assert f'href="{listed}">Ukraine (1)</a>' in client.get("/desk/").content.decode()
    assert f'href="{listed}"' in client.get("/desk/ukraine/").content.decode()
    assert "À revoir" in client.get(listed).content.decode()


def test_an_editor_gets_the_whole_page_and_htmx_the_fragment(tab):
    row = newsroom.candidate()
    address = reverse("editor:candidate", args=["ukraine", row.pk])
    page, part = tab("margaux").get(address), tab("margaux", htmx=True).get(address)
    assert b"<!doctype html>" in page.content.lower()
    assert b"<!doctype html>" not in part.content.lower()
    assert b'id="candidate"' in page.content and b'id="candidate"' in part.content
    assert "HX-Request" in page["Vary"] and "HX-Request" in part["Vary"]


def test_every_expression_of_an_article_is_underlined_and_the_text_is_whole(tab):
    source = newsroom.article()
    page = tab("margaux").get(reverse("editor:article", args=["ukraine", source.pk]))
    from timeline.editor.marks import stretches

    mentions = list(source.readings.get().mentions.all())
    assert len(mentions) >= 3
    assert "".join(part.text for part in stretches(source.text, mentions)) == source.text
    for mention in mentions:
        assert f'id="e{mention.pk}"' in page.content.decode()


def test_the_reason_of_an_expression_opens_without_javascript_and_alone_with_htmx(tab):
    source = newsroom.article()
    mention = source.readings.get().mentions.filter(text__icontains="mardi").get()
    address = reverse("editor:article", args=["ukraine", source.pk]) + f"?mention={mention.pk}"
    page = tab("margaux").get(address).content.decode()
    assert mention.why["fr"] in page.replace("&#x27;", "'").replace("\N{NO-BREAK SPACE}", " ")
    assert "«\N{NO-BREAK SPACE}mardi" in page and "« mardi" not in page
    part = tab("margaux", htmx=True).get(address, headers={"HX-Target": "aside#why"}).content.decode()
    assert 'id="why"' in part and 'id="article"' not in part


@pytest.mark.parametrize("name", ["queue", "articles", "article", "candidate", "typed-date", "event"])
def test_another_desk_cannot_tell_ours_from_nothing(tab, name):
    row = newsroom.event()
    numbers = {"queue": [], "articles": [], "event": [row.public_id]}
    known = numbers.get(name, [row.candidates.get().pk if name != "article" else row.candidates.get().article_id])
    absent = {"event": ["zzzzzzzzzz"]}.get(name, [999_999] if known else [])
    bruno = tab("bruno")
    ours = bruno.get(reverse(f"editor:{name}", args=["ukraine", *known]))
    nothing = bruno.get(reverse(f"editor:{name}", args=["nowhere", *absent]))
    assert ours.status_code == nothing.status_code == 404
    assert ours.content == nothing.content


def test_a_row_of_ours_is_absent_under_another_desk(tab):
    row = newsroom.candidate()
    newsroom.person("bruno")
    assert tab("bruno").get(reverse("editor:candidate", args=["sahel", row.pk])).status_code == 404


def test_a_visitor_is_asked_to_sign_in(client, db):
    answer = client.get("/desk/?kind=meeting")
    assert answer.status_code == 302 and "next=/desk/" in answer["Location"]


def test_a_very_long_article_is_shown_in_parts_that_join_to_its_words(tab, monkeypatch):
    monkeypatch.setattr("timeline.editor.marks.PART", 60)
    source = newsroom.article("Il est venu mardi.\n" * 7 + "Il est parti lundi.\n")
    client, address, shown = tab("margaux"), reverse("editor:article", args=["ukraine", source.pk]), ""
    for part in range(1, 4):
        page = client.get(f"{address}?part={part}").content.decode()
        assert f'<a href="?part={part}" aria-current="page">' in page
        text = page[page.index('class="text"') :]
        text = text[text.index(">") + 1 : text.index("</div>")]
        shown += html.unescape(re.sub("<[^>]+>", "", text))
    assert shown == source.text
    last = source.readings.get().mentions.get(text="lundi")
    assert f'id="e{last.pk}"' in client.get(f"{address}?mention={last.pk}").content.decode()
    assert f'id="e{last.pk}"' not in client.get(f"{address}?part=99").content.decode()


def test_the_first_of_a_month_is_counted_in_french_and_in_french_alone(tab):
    row = newsroom.article(published_on=date(2021, 12, 1))
    margaux = tab("margaux")
    page = margaux.get(f"/desk/ukraine/articles/{row.pk}/").content.decode()
    assert "mercredi 1er décembre 2021" in page and "1 décembre" not in page
    assert "1er décembre 2021" in margaux.get("/desk/ukraine/articles/").content.decode()
    page = margaux.get(f"/desk/ukraine/articles/{row.pk}/", headers={"Accept-Language": "en"}).content.decode()
    assert "Wednesday 1 December 2021" in page


def test_an_address_that_only_acts_leads_a_browser_to_its_page_and_does_nothing(tab):
    """As when a restored tab, or the switch of languages after a form that could not be saved, opens it like a page."""
    row = newsroom.candidate()
    browser = {"HTTP_ACCEPT": "text/html,application/xhtml+xml,*/*;q=0.8"}
    led = {
        f"candidates/{row.pk}/amend/": f"candidates/{row.pk}/",
        "names/3/forget/": "names/",
        "publish/now/": "publish/",
        "undo/7/": "",
        "bulk/": "",
    }
    for address, page in led.items():
        answer = tab("margaux").get(f"/desk/ukraine/{address}", **browser)
        assert (answer.status_code, answer.url) == (302, f"/desk/ukraine/{page}")
    assert tab("margaux").get("/desk/ukraine/bulk/").status_code == 405, "a program is told what is wrong"
    assert tab("margaux").get("/desk/ukraine/bulk/", HTTP_HX_REQUEST="true", **browser).status_code == 405
    row.refresh_from_db()
    assert row.status == row.Status.PENDING


def test_a_timeline_without_articles_asks_for_the_first(tab):
    newsroom.timeline(newsroom.CAST["margaux"][0])
    newsroom.person("margaux")
    page = tab("margaux").get("/desk/ukraine/").content.decode()
    assert "Aucun article" in page and "Tout est" not in page
    newsroom.article().candidates.all().delete()
    assert "Aucun article" not in tab("margaux").get("/desk/ukraine/").content.decode()


def test_what_is_not_there_or_not_for_a_role_leads_back_to_the_desk(tab, client):
    newsroom.candidate()
    way = 'href="/desk/">Toutes mes chronologies<'
    for address, status in (("nowhere/", 404), ("import/events/", 403)):
        answer = tab("rachid").get(f"/desk/ukraine/{address}")
        assert answer.status_code == status and way in answer.content.decode()
    public = client.get("/t/nowhere/").content.decode()
    assert "Les chronologies publiées" in public and "/desk/" not in public
