"""No violation that axe can find in the states of the desk that no address leads to: errors, conflicts, dry runs, forms
unfolded, a right withheld. Narrow and dark, in English, as the pages themselves are looked at in French."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from tests import newsroom
from timeline.models import Candidate, Timeline
from timeline.services.merge import merge_candidates
from timeline.services.review import amend_candidate

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
DESK = "/desk/ukraine/"


@pytest.fixture
def desk(page, live_server) -> Any:
    """Odile's browser, and `look(name)`, which keeps what axe finds in the present state."""
    page.context.add_cookies(
        [
            {"name": "sessionid", "value": _session(), "url": live_server.url},
            {"name": "django_language", "value": "en", "url": live_server.url},
        ]
    )
    page.set_viewport_size({"width": 320, "height": 700})
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.found = []
    axe = Axe()

    def look(name: str) -> None:
        for violation in axe.run(page).response["violations"]:
            nodes = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
            page.found.append(f"{name}: {violation['id']} ({nodes})")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 1:
            page.found.append(f"{name}: {wide} px wider than the window")

    page.look = look
    page.to = lambda address: page.goto(live_server.url + address)
    return page


def _session() -> str:
    client = Client()
    client.force_login(newsroom.person("odile"))
    return client.cookies["sessionid"].value


def states() -> dict[str, Callable[[Any], None]]:
    """Name to how one gets there."""
    newsroom.person("pascal")
    row = newsroom.candidate(headline="Une rencontre au titre d’une longueur tout à fait déraisonnable, " * 4)
    newsroom.candidate(article=row.article, headline="Une autre")
    merged = newsroom.candidate(article=row.article, headline="Fusionnée")
    into = newsroom.candidate(article=row.article, headline="Celle qui reste")
    merge_candidates(source=merged, into=into, by=newsroom.person("margaux"), version=1, into_version=1)
    Candidate.objects.filter(pk=into.pk).update(
        flagged="reread", reread={**into.content(), "headline": "Lue autrement"}
    )
    event = newsroom.event(article=row.article, headline="Un événement")
    newsroom.doubt(event, "denies", row)
    newsroom.doubt(event, "reread")
    there = f"{DESK}candidates/{row.pk}/"

    def unfolded(page: Any) -> None:
        page.to(there)
        page.keyboard.press("e")
        page.fill("#amend-date", "fin janvier")
        page.wait_for_selector("#date-preview code")

    def wrong_date(page: Any) -> None:
        unfolded(page)
        with page.expect_response(lambda answer: "/date/" in answer.url):
            page.fill("#amend-date", "hhhh")
        page.wait_for_timeout(200)  # its words come, and what stands below them moves: nothing is pressed meanwhile
        page.click("button[name=then][value=save]")
        page.wait_for_selector("#amend-date[aria-invalid]")

    def reasons(page: Any) -> None:
        page.to(there)
        page.keyboard.press("r")

    def keys(page: Any) -> None:
        page.to(there)
        page.keyboard.press("Shift+?")
        page.wait_for_selector("dialog[open]")

    def conflict(page: Any) -> None:
        page.to(there)
        page.keyboard.press("e")
        page.fill("[name=headline]", "Ma version")
        now = Candidate.objects.get(pk=row.pk)
        amend_candidate(candidate=now, by=newsroom.person("margaux"), version=now.version, changes={"headline": "Sa"})
        page.click("button[name=then][value=save]")
        page.wait_for_selector(".conflict-page")

    def dry_run(page: Any) -> None:
        page.to(DESK)
        page.click(".bulk summary")
        page.click("[name=verb][value=reject]")
        page.wait_for_selector("#bulk")

    def bad_moment(page: Any) -> None:
        page.to(f"{DESK}publish/")
        page.fill("[name=release_at]", "2027-10-31T02:30")
        page.click(".publish-form button[type=submit]")
        page.wait_for_selector("[name=release_at_exact], .error")

    def refused_address(page: Any) -> None:
        page.to(f"{DESK}import/address/")
        page.fill("[name=url]", "http://127.1/")
        page.click("form button.primary")
        page.wait_for_selector(".field--wrong")

    def confirming(page: Any) -> None:
        page.to(f"{DESK}import/")
        page.fill("[name=text]", "Le ministre est venu mardi.")
        page.click("form button.primary")
        page.wait_for_selector("[name=step][value=confirm]", state="attached")
        page.click("form button.primary")
        page.wait_for_selector(".field--wrong")

    def withheld(page: Any) -> None:
        Timeline.objects.update(second_factor=True)
        page.to(f"{DESK}publish/")

    def led(page: Any) -> None:
        page.to("/accounts/second-factor/")

    return {
        "the form unfolded, a date resolved": unfolded,
        "a date that means nothing": wrong_date,
        "the reasons to reject": reasons,
        "the list of keys": keys,
        "somebody was faster": conflict,
        "a dry run": dry_run,
        "an hour that comes twice": bad_moment,
        "an address of the inside": refused_address,
        "facts to confirm": confirming,
        "a later reading": lambda page: page.to(f"{DESK}candidates/{into.pk}/"),
        "a merged one": lambda page: page.to(f"{DESK}candidates/{merged.pk}/"),
        "an event in doubt": lambda page: page.to(f"{DESK}events/{event.public_id}/"),
        "nothing under these filters": lambda page: page.to(f"{DESK}?status=deferred&text=rien"),
        "a right withheld": withheld,
        "led to a second factor": led,
    }


def test_axe_finds_nothing_in_the_states_of_the_desk(desk):
    for name, reach in states().items():
        reach(desk)
        desk.look(name)
    assert desk.found == []
