"""A story is brought in by its address, reviewed, updated by its source, and only what changed asks for work again."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.fetch.site import answer, site
from tests.newsroom import person
from tests.services.test_arrive import web, work
from tests.services.test_versions import FIRST, SECOND, about
from timeline.editor import fields
from timeline.models import Article, Candidate, Event

__all__ = ["web"]
pytestmark = pytest.mark.django_db


def page(text: str) -> bytes:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.strip().split("\n\n"))
    head = '<meta property="article:published_time" content="2021-12-09T08:00:00+01:00"><title>Genève</title>'
    return f'<html lang="fr"><head>{head}</head><body><article>{paragraphs}</article></body></html>'.encode()


def bring_in(client: Client, url: str) -> Article:
    """Margaux gives the address, the worker works, she follows the page of the job and confirms what it shows."""
    job = client.post("/desk/ukraine/import/address/", {"url": url})["Location"]
    work()
    facts = client.get(job)["Location"]
    form = client.get(facts).context["form"]
    typed = {name: form[name].value() for name in form.fields}
    typed = {name: "" if value is None else str(value) for name, value in typed.items()}
    there = client.post(facts, {**typed, "step": "confirm"})["Location"]
    return Article.objects.get(pk=int(there.rstrip("/").rsplit("/", 1)[1]))


def test_margaux_reviews_a_story_once_and_then_only_what_changed(web, monkeypatch):
    monkeypatch.setattr(fields, "refuse_by_looks", lambda url: None)  # the site of this test is on loopback
    client = Client()
    client.force_login(person("margaux"))
    pages = {"/geneve": answer(page(FIRST))}
    with site(pages) as here:
        first = bring_in(client, web(here).url("/geneve"))
        assert (first.published_on.isoformat(), first.timezone) == ("2021-12-09", "Europe/Paris")
        for row in Candidate.objects.filter(article=first).exclude(edtf=""):
            client.post(f"/desk/ukraine/candidates/{row.pk}/accept/", {"version": row.version})
        accepted = Event.objects.count()
        assert accepted >= 3
        pages["/geneve"] = answer(page(SECOND))
        second = bring_in(client, here.url("/geneve"))
    assert (second.version, second.story) == (2, first)
    waiting = Candidate.objects.filter(article=second, status="pending").exclude(edtf="")
    assert waiting.exists()
    assert all("vendredi" in row.exact or "Mise à jour" in row.exact for row in waiting)
    assert about(second, "craint").status == "accepted"
    assert Event.objects.count() == accepted
    assert client.get(f"/desk/ukraine/articles/{second.pk}/versions/").status_code == 200
