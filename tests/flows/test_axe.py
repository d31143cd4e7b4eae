"""No violation that axe can find, on any page of the site: wide and light, narrow and dark."""

from __future__ import annotations

from collections import defaultdict

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from tests import newsroom
from tests.flows.addresses import filled
from timeline.models import Candidate

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WAYS = {
    "wide and light": ({"width": 1280, "height": 900}, "light"),
    "narrow and dark": ({"width": 320, "height": 700}, "dark"),
}


def pages(*, private: bool) -> list[str]:
    """Addresses that answer a person with a page of HTML."""
    event = newsroom.event(headline="Rencontre à Genève")
    newsroom.publication()
    waiting = newsroom.candidate(headline="À valider", article=event.candidates.get().article)
    values = {
        "slug": ["ukraine", "absent"],
        "public_id": [event.public_id],
        "number": ["1", str(waiting.pk)],
        "decision": ["1"],
        "token": ["none"],
        "key": ["none"],
        "name": ["none"],
        "format": ["json"],
        "path": ["none"],
    }
    client = Client(raise_request_exception=False)
    client.force_login(newsroom.person("odile"))
    found, seen = [], set()
    for address in [*filled(defaultdict(lambda: ["1"], values), private=private), *([] if private else ["/nowhere/"])]:
        if address.startswith(("/admin/", "/accounts/2fa/recovery-codes/download")):
            continue
        answer = client.get(address)
        if "text/html" not in answer.get("Content-Type", "") or answer.status_code in {301, 302, 303, 405}:
            continue
        if answer.status_code == 404 and "absent" not in address and address != "/nowhere/":
            continue
        if answer.status_code != 404 or 404 not in seen:
            found.append(address)
        seen.add(answer.status_code)
    assert Candidate.objects.exists()
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("private", [False, True], ids=["public", "private"])
def test_axe_finds_nothing(page, live_server, settings, way: str, private: bool):
    settings.PUBLIC_URL = live_server.url
    addresses = pages(private=private)
    assert len(addresses) >= (4 if not private else 12)
    size, scheme = WAYS[way]
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    if private:
        client = Client()
        client.force_login(newsroom.person("odile"))
        cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
    axe, found = Axe(), []
    for address in addresses:
        page.goto(live_server.url + address)
        page.wait_for_load_state("load")
        for violation in axe.run(page).response["violations"]:
            nodes = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
            found.append(f"{address}: {violation['id']} ({nodes})")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 1:
            found.append(f"{address}: {wide} px wider than the window")
    assert found == []
