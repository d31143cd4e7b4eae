"""An article that tells more than one may give: its page says where the reading stopped and leads on to the rest."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest

from tests import newsroom
from timeline.models import Article

pytestmark = pytest.mark.django_db
TEXT = (
    "Le ministre a rencontré son homologue à Genève mardi 7 décembre.\n\n"
    "La France a expulsé un diplomate mercredi 8 décembre.\n\n"
    "Le président s'est rendu à Kiev jeudi 9 décembre.\n\n"
    "Le Conseil a adopté une résolution vendredi 10 décembre."
)


@pytest.fixture
def long(monkeypatch) -> Article:
    monkeypatch.setattr("timeline.extraction.candidates.DRAFTS", 2)
    row = newsroom.article(TEXT, title="Longue semaine", published_on=date(2021, 12, 12), publisher="Le Courrier")
    row.refresh_from_db()
    assert row.truncated
    return row


def test_the_page_says_where_it_stopped_and_leads_there(tab, long):
    page = unescape(tab("margaux").get(f"/desk/ukraine/articles/{long.pk}/").content.decode())
    told = page.split('id="unread"')[1].split("</div>")[0].replace("\N{NO-BREAK SPACE}", " ")
    assert "mercredi 8 décembre" in told and "jeudi" not in told, told
    there = page.split('id="unread"')[1].split('href="?part=1#')[1].split('"')[0]
    assert f'id="{there}"' in page
    assert f"?rest_of={long.pk}" in page


def test_whoever_brings_nothing_in_is_told_and_not_led_to_it(tab, long):
    page = tab("rachid").get(f"/desk/ukraine/articles/{long.pk}/").content.decode()
    assert 'id="unread"' in page and "rest_of" not in page


def test_the_rest_becomes_an_article_of_its_own_with_what_was_left_unread(tab, long, monkeypatch):
    chloe = tab("chloe")
    form = chloe.get(f"/desk/ukraine/import/?rest_of={long.pk}").context["form"]
    facts = {name: form.initial[name] for name in ("text", "title", "publisher", "language", "zone")}
    assert facts["text"].startswith("Le président") and facts["title"] == "Longue semaine (suite)"
    monkeypatch.undo()
    day = form.initial["published_on"].isoformat()
    answer = chloe.post("/desk/ukraine/import/", {"step": "confirm", "published_on": day, **facts})
    assert answer.status_code == 303
    rest = Article.objects.latest("pk")
    assert rest.story_id is None and rest.published_on == long.published_on and not rest.truncated
    assert [row.quote_start for row in rest.candidates.all()] and rest.text == facts["text"]


def test_the_rest_of_what_is_not_ours_does_not_exist(tab, long):
    assert tab("bruno").get(f"/desk/sahel/import/?rest_of={long.pk}").status_code == 404
    assert tab("chloe").get("/desk/ukraine/import/?rest_of=999999").status_code == 404
