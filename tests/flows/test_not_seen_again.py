"""What was withdrawn is not seen again: a browser that had it asks each time, a cache for many after a minute."""

from __future__ import annotations

import re

import pytest
from django.conf import settings

from tests import newsroom
from tests.flows.addresses import body, crawl, filled
from timeline.api.outputs import OUTPUTS
from timeline.published import answers, index
from timeline.services.publish import withdraw_timeline
from timeline.services.revise import remove_event

WORD = "Zqvortex"


@pytest.fixture(autouse=True)
def _nothing_kept():
    answers.forget()
    index.forget()


def everywhere(public_id: str) -> dict[str, object]:
    """The answers of all public addresses that can be reached, by address."""
    values = {
        "slug": ["ukraine"],
        "public_id": [public_id],
        "number": ["1"],
        "token": ["abc"],
        "name": list(OUTPUTS),
        "format": ["json"],
        "form": ["bib", "json"],
        "path": ["a"],
        "digest": ["0123456789abcdef"],
    }
    page = f"{settings.PUBLIC_URL}/t/ukraine/"
    return crawl([*filled(values, private=False), *(f"/oembed?format={form}&url={page}" for form in ("json", "xml"))])


@pytest.mark.django_db
def test_whatever_tells_of_an_event_is_asked_for_again_each_time():
    event = newsroom.event(headline=WORD)
    newsroom.publication(event)
    newsroom.publication(newsroom.event(headline="Encore"))
    telling = {
        address: answer
        for address, answer in everywhere(event.public_id).items()
        if WORD.encode() in getattr(answer, "content", b"") or WORD in body(answer) or event.public_id in address
    }
    assert len(telling) > 15 and any("/embed/" in one for one in telling) and any("frise" in one for one in telling)
    for address, answer in telling.items():
        kept = answer.get("Cache-Control", "no-store")
        assert re.search(r"\bmax-age=0\b|no-cache|no-store", kept), (address, kept)
        assert "while-revalidate" not in kept, "it would be shown once more, and asked for after that"
        shared = re.search(r"s-maxage=(\d+)", kept)
        assert not shared or int(shared[1]) <= 60
        assert not re.search(r"while-revalidate|max-age=(?!60\b)", answer.get("CDN-Cache-Control", ""))


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_the_browser_that_had_it_sees_an_event_and_a_timeline_go_at_once(page, live_server):
    event, other = newsroom.event(headline=WORD), newsroom.event(headline="Encore")
    newsroom.publication()
    there = f"{live_server.url}/t/ukraine/"
    addresses = [there, f"{there}e/{event.public_id}/", f"{live_server.url}/embed/v1/ukraine/", f"{there}events.json"]

    def statuses() -> list[int]:
        found = []
        for address in addresses:
            page.goto("about:blank")
            found.append(page.goto(address).status)
        return found

    def fetched(path: str) -> list[object]:
        return page.evaluate("async (path) => { const a = await fetch(path); return [a.status, await a.text()] }", path)

    assert statuses() == [200] * 4
    event.refresh_from_db()
    remove_event(event=event, by=newsroom.person("pascal"), version=event.version)
    newsroom.publication(other)
    assert statuses() == [200, 410, 200, 200]
    page.goto(there)
    assert WORD not in page.content() and "Encore" in page.content()
    assert fetched("/t/ukraine/frise.json")[0] == 200
    withdraw_timeline(timeline=event.timeline, by=newsroom.person("pascal"))
    assert fetched("/t/ukraine/frise.json")[0] == 410 and "Encore" not in fetched("/t/ukraine/?q=Encore")[1]
    assert statuses() == [410] * 4
    newsroom.publication(other)
    assert statuses() == [200, 410, 200, 200], "and come back at once"
