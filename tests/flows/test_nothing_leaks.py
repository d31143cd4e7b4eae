"""A random word planted in everything that is not published is on no public page that a stranger can reach, and moves no
public ETag."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests import newsroom
from tests.flows.addresses import body, crawl, filled
from timeline.api.outputs import OUTPUTS
from timeline.models import Event, Publication, Timeline
from timeline.published import answers, index
from timeline.services.audit import record
from timeline.services.names import teach_name
from timeline.services.publish import publish_timeline
from timeline.services.review import accept_candidate
from timeline.services.revise import amend_event

pytestmark = pytest.mark.django_db


@pytest.fixture
def token() -> str:
    return "zq" + "".join(secrets.choice("bcdfgjklmpqvwxz") for _ in range(12))


@pytest.fixture(autouse=True)
def _public(settings):
    """Absolute links lead to another host than the one that answers: they are followed all the same."""
    settings.PUBLIC_URL = "https://frise.example"
    settings.ALLOWED_HOSTS = ["*"]
    answers.forget()
    index.forget()


@pytest.fixture
def published() -> Event:
    """Eight events that everybody may read; the first of them."""
    events = [newsroom.event(headline=f"Public {number}") for number in range(8)]
    newsroom.publication()
    return events[0]


def plant(token: str, published: Event) -> dict[str, Any]:
    """Write the token into everything that readers must not see; returns what drafts can be asked for by."""
    margaux, pascal = newsroom.person("margaux"), newsroom.person("pascal")
    text = f"Le ministre {token} a rencontré son homologue mardi à {token}."
    article = newsroom.article(
        text, title=f"Titre {token}", publisher=f"Journal {token}", url=f"https://{token}.example/"
    )
    waiting = newsroom.candidate(article=article, headline=f"Attente {token}", place=token)
    drafted = newsroom.candidate(
        article=article,
        headline=f"Brouillon {token}",
        place=f"Lieu {token}",
        said_by=[token],
        actors=[{"name": f"Acteur {token}", "role": "agent", "country": "FRA"}],
    )
    draft = accept_candidate(candidate=drafted, by=margaux, version=drafted.version)
    published.refresh_from_db()
    amend_event(
        event=published,
        by=pascal,
        version=published.version,
        changes={"headline": f"Corrigé {token}", "place": f"Lieu {token}"},
        note=f"Note {token}",
    )
    timeline = published.timeline
    teach_name(timeline=timeline, by=margaux, name=f"Nom{token.capitalize()}", country="FRA")
    Timeline.objects.filter(pk=timeline.pk).update(title=f"Chronologie {token}", description=f"Texte {token}")
    timeline.refresh_from_db()
    later = timezone.now() + timedelta(days=3)
    publish_timeline(timeline=timeline, by=pascal, note=f"Embargo {token}", embargo_until=later)
    publish_timeline(timeline=timeline, by=pascal, note=f"Plus tard {token}", release_at=later)
    record(by=margaux, verb="comment", timeline=timeline, summary=f"Journal {token}")
    for row in Event.objects.filter(timeline=timeline).exclude(pk=published.pk):
        row.headline, row.note = f"{row.headline} {token}", f"Note {token}"
        row.save()
    secret = newsroom.timeline("secret")
    secret.title = secret.description = f"Chronologie {token}"
    secret.save()
    hidden = newsroom.event(by="bruno", headline=f"Sahel {token}")
    Timeline.objects.filter(slug="sahel").update(title=f"Sahel {token}")
    margaux.last_name = token
    margaux.save()
    return {"draft": draft, "waiting": waiting, "hidden": hidden}


def public_addresses(published: Event, *drafts: Event) -> list[str]:
    values = {
        "slug": ["ukraine", "sahel", "secret", "absent"],
        "public_id": [published.public_id, *(draft.public_id for draft in drafts), "2222222222"],
        "number": ["1", "2", "3"],
        "token": ["abc"],
        "name": ["a"],
        "format": ["json", "csv"],
        "form": ["bib", "ris", "json", "x"],
        "path": ["a"],
        "digest": ["0123456789abcdef"],
    }
    return filled(values, private=False) + [
        *(f"/t/{slug}/{name}" for slug in ("ukraine", "secret") for name in (*OUTPUTS, "sitemap.xml", "frise.json")),
        *("/embed/v1/ukraine/?lang=en&limit=1", "/embed/?timeline=secret", "/api/v1/timelines/secret/events"),
        *("/api/v1/timelines/ukraine/events", "/api/v1/timelines/ukraine/facets", "/api/v1/openapi.json"),
        *("/t/ukraine/?known=2021-12-09", "/t/ukraine/?compare=2021-12-01"),
        *(f"/oembed?url=https://frise.example/t/{slug}/" for slug in ("ukraine", "secret", "sahel")),
    ]


def questions(token: str) -> list[str]:
    """Ways to ask for what is not there: by a piece of the word, by day, by number, by language."""
    piece = token[:7]
    wheres = ("/t/ukraine/", "/t/ukraine/frise.json", "/embed/v1/ukraine/")
    return [
        f"{where}?{query}"
        for where in wheres
        for query in (
            f"q={piece}",
            f"actor={piece}",
            "known=2030-01-01",
            "lang=en",
            "preview=1",
            "edition=2",
            "number=3",
            "version=3",
            "page=2",
        )
    ]


def test_a_word_of_a_draft_is_on_no_public_page(token: str, published: Event):
    drafts = plant(token, published)
    addresses = public_addresses(published, drafts["draft"], drafts["hidden"]) + questions(token)
    seen = crawl(addresses)
    assert seen["/t/ukraine/"].status_code == 200
    assert len(seen) > 60
    # The walk does reach what is public.
    assert sum("Public 3" in body(answer) for answer in seen.values() if answer.status_code == 200) > 10
    leaks = [
        address
        for address, answer in seen.items()
        if token in (body(answer) + repr(answer.headers)).lower() and answer.status_code < 500
    ]
    assert leaks == []
    assert [address for address, answer in seen.items() if answer.status_code >= 500] == []


def test_a_draft_moves_no_public_answer_and_no_etag(token: str, published: Event):
    addresses = public_addresses(published)
    before = crawl(addresses)
    assert len(before) > 60
    assert {answer.status_code for answer in before.values()} <= {200, 400, 404}
    assert not any(answer.cookies for answer in before.values())
    plant(token, published)
    after = crawl(addresses)
    assert before.keys() == after.keys()
    for address, answer in before.items():
        then, now = answer, after[address]
        assert (then.status_code, then.get("ETag"), then.get("Last-Modified")) == (
            now.status_code,
            now.get("ETag"),
            now.get("Last-Modified"),
        ), address
        assert then.content == now.content, address
        if etag := then.get("ETag"):
            assert Client().get(address, headers={"if-none-match": etag}).status_code == 304, address


def test_an_embargoed_edition_is_nowhere_until_its_hour(token: str, published: Event):
    addresses = public_addresses(published)
    before = crawl(addresses)
    event = newsroom.event(headline=f"Sous embargo {token}")
    newsroom.publication(event, embargo_until=timezone.now() + timedelta(days=1))
    after = crawl(addresses)
    assert Client().get(f"/t/ukraine/e/{event.public_id}/").status_code == 404
    assert [address for address, answer in after.items() if token in body(answer).lower()] == []
    assert {address: answer.get("ETag") for address, answer in after.items()} == {
        address: answer.get("ETag") for address, answer in before.items()
    }
    Publication.objects.filter(embargo_until__gt=timezone.now()).update(embargo_until=timezone.now())
    answers.forget()
    index.forget()
    assert token in body(Client().get("/t/ukraine/")).lower()


def test_a_draft_answers_like_nothing_at_all(token: str, published: Event):
    drafts = plant(token, published)
    reader = Client()
    absent = reader.get("/t/ukraine/e/2222222222/")
    assert absent.status_code == 404
    for address in (
        f"/t/ukraine/e/{drafts['draft'].public_id}/",
        "/t/sahel/",
        f"/t/sahel/e/{drafts['hidden'].public_id}/",
    ):
        answer = reader.get(address)
        assert (answer.status_code, answer.content) == (404, absent.content)


def test_no_public_address_reads_a_cookie_or_changes_anything(published: Event):
    """Signed in or not, by any method: the same bytes, and nothing moves."""
    member = Client(raise_request_exception=False)
    member.force_login(newsroom.person("margaux"))
    stranger = Client(raise_request_exception=False)
    for address in public_addresses(published):
        one, other = member.get(address), stranger.get(address)
        assert body(one) == body(other), address
        assert not one.cookies and "cookie" not in one.get("Vary", "").lower(), address
        posted = stranger.post(address)
        assert posted.status_code in {403, 404, 405} or body(posted) == body(other), address
