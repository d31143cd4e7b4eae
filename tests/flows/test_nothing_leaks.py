"""A stranger walks every public address; nothing that was not published is ever seen, nor moves an ETag."""

from __future__ import annotations

import re
from collections import deque
from datetime import timedelta
from html import unescape

import pytest
from django.utils import timezone

from tests import newsroom
from timeline.api.outputs import OUTPUTS
from timeline.models import Event
from timeline.published import answers, index

pytestmark = pytest.mark.django_db
TOKEN = "jeton8c41e7"
LINK = re.compile(
    r'(?:href|src|content|"url"|"next"|"feed_url"|"id")\s*[=:]\s*"([^"]+)"|<loc>([^<]+)</loc>|<id>([^<]+)</id>'
)
START = (
    *("/", "/embed/", "/api/", "/robots.txt", "/sitemap.xml", "/api/v1/timelines", "/api/v1/openapi.json"),
    *("/t/secret/", "/embed/v1/secret/", "/oembed?url=https://frise.example/t/secret/", "/t/secret/frise.json"),
    *(f"/t/{slug}/{name}" for slug in ("ukraine", "secret") for name in (*OUTPUTS, "sitemap.xml", "frise.json")),
    *("/embed/v1/ukraine/", "/embed/v1/ukraine/?lang=en&limit=1", "/embed/?timeline=secret", "/t/ukraine/?q=" + TOKEN),
    *("/api/v1/timelines/secret/events", "/api/v1/timelines/ukraine/events", "/api/v1/timelines/ukraine/facets"),
    *("/t/ukraine/?known=2021-12-09", "/t/ukraine/?compare=2021-12-01", "/oembed?url=https://frise.example/t/ukraine/"),
)


@pytest.fixture(autouse=True)
def _public(settings):
    settings.PUBLIC_URL = "https://frise.example"
    settings.ALLOWED_HOSTS = ["*"]
    answers.forget()
    index.forget()


def _crawl(client) -> dict[str, tuple[int, str, str]]:
    """Address -> (status, ETag, body) of all that can be reached from the public addresses."""
    waiting, seen = deque(START), {}
    while waiting and len(seen) < 400:
        address = waiting.popleft()
        if address in seen or address.startswith(("/static/", "/desk/", "/accounts/", "/admin/", "/i18n/")):
            continue
        answer = client.get(address)
        seen[address] = (answer.status_code, answer.headers.get("ETag", ""), answer.content.decode("utf-8", "replace"))
        assert not answer.cookies, address
        for found in LINK.findall(seen[address][2]):
            link = unescape(next(filter(None, found))).replace("\\/", "/").partition("#")[0]
            link = link.removeprefix("https://frise.example")
            if link.startswith("?"):
                link = address.partition("?")[0] + link
            if link.startswith("/") and not link.startswith("//"):
                waiting.append(link)
    return seen


def _plant() -> None:
    """The token wherever an editor may have written something that is not public."""
    draft = newsroom.event(headline=f"Brouillon {TOKEN}", place=f"Lieu {TOKEN}", said_by=[TOKEN], factuality="feared")
    Event.objects.filter(pk=draft.pk).update(note=f"Note {TOKEN}")
    newsroom.candidate(headline=f"Candidat {TOKEN}")
    newsroom.article(f"Un texte {TOKEN} qui n’a rien donné hier.", title=f"Titre {TOKEN}", publisher=f"Journal {TOKEN}")
    for row in Event.objects.exclude(pk=draft.pk):
        row.headline = f"{row.headline} {TOKEN}"
        row.save()
    secret = newsroom.timeline("secret")
    secret.title = secret.description = f"Chronologie {TOKEN}"
    secret.save()
    ukraine = newsroom.timeline()
    ukraine.title = ukraine.description = f"Nouveau titre {TOKEN}"
    ukraine.save()


def test_a_token_in_drafts_is_nowhere_and_moves_no_etag(client):
    newsroom.publication(*(newsroom.event(headline=f"Public {number}") for number in range(8)))
    before = _crawl(client)
    assert len(before) > 60
    assert all(status in {200, 404} for status, _, _ in before.values())
    assert sum("Public 3" in body for _, _, body in before.values()) > 10  # the crawl does reach what is public
    _plant()
    after = _crawl(client)
    asked = {address for address in after if TOKEN in address}
    leaks = [address for address, (_, _, body) in after.items() if TOKEN in body and address not in asked]
    assert leaks == []
    assert {address: etag for address, (_, etag, _) in after.items()} == {
        address: etag for address, (_, etag, _) in before.items()
    }


def test_an_embargoed_edition_is_nowhere_until_its_hour(client):
    newsroom.publication(newsroom.event(headline="Public"))
    before = _crawl(client)
    newsroom.publication(
        newsroom.event(headline=f"Sous embargo {TOKEN}"), embargo_until=timezone.now() + timedelta(days=1)
    )
    after = _crawl(client)
    assert [address for address, (_, _, body) in after.items() if TOKEN in body and TOKEN not in address] == []
    assert {address: row[1] for address, row in after.items()} == {address: row[1] for address, row in before.items()}
