"""What a reader without a mouse hears and reaches: clusters that open, a view told once it rests, deep links."""

from __future__ import annotations

import pytest

from tests.browsing import until

from .conftest import publish, told
from .test_frise_in_a_browser import errors, frise  # noqa: F401 (fixtures)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LISTEN = """(() => {
  const live = document.getElementById("frise-live");
  window.said = [];
  const options = { childList: true, characterData: true, subtree: true };
  new MutationObserver(() => said.push(live.textContent)).observe(live, options);
})()"""

# Pressed in one breath, however slow the machine.
PRESSED = """(keys) => {
  for (const key of keys) document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}"""


def test_a_view_is_told_once_it_rests_with_its_events(frise, errors):  # noqa: F811
    frise.evaluate(LISTEN)
    frise.focus("#frise-stage")
    frise.evaluate(PRESSED, "---")
    until(frise, "said.length")
    frise.wait_for_timeout(600)
    assert frise.evaluate("said") == [frise.text_content("#frise-where") + " — 3 événements"]
    frise.evaluate(PRESSED, "+++++++++")
    until(frise, "said.length > 1")
    assert frise.evaluate("said.length") == 2
    assert frise.evaluate("said[1]").endswith(" — aucun événement")
    assert errors == []


def test_a_cluster_opens_by_keys_alone(page, live_server, errors):  # noqa: F811
    publish(
        *(told(f"long{n:06d}", f"20{n % 40 + 10}-03-09", f"Parole n° {n}", kind="statement") for n in range(40)),
        *(told(f"near{n:06d}", f"2021-12-{n + 1:02d}", f"Propos n° {n}", kind="statement") for n in range(28)),
    )
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.focus("#frise-stage")
    page.evaluate(LISTEN)
    for _ in range(40):
        page.keyboard.press("PageDown")
        page.wait_for_timeout(60)
        if "28 événements" in page.text_content("#frise-live") or "29 événements" in page.text_content("#frise-live"):
            break
    before = page.evaluate("said.length")
    # Into the cluster until a single event opens: each step tells one thing.
    for _ in range(6):
        page.keyboard.press("Enter")
        page.wait_for_timeout(700)
        if page.is_visible("#frise-panel"):
            break
        page.keyboard.press("PageDown")
        page.wait_for_timeout(200)
    page.wait_for_selector("#frise-panel .event__headline")
    assert page.evaluate("said.length") - before <= 12
    assert page.evaluate("document.activeElement.id") == "event-headline"
    assert errors == []


def test_after_back_the_folds_still_hold_their_fields(frise, errors):  # noqa: F811
    frise.focus("#find-q")
    until(frise, "Boolean(window.htmx)")
    frise.focus("#frise-stage")
    frise.keyboard.press("PageDown")
    until(frise, "document.getElementById('frise-live').textContent.length > 4")
    frise.keyboard.press("Enter")
    frise.wait_for_selector("#frise-panel .event__headline")
    with frise.expect_response(lambda answer: answer.url.endswith("/t/ukraine/")):
        frise.keyboard.press("Escape")
    until(frise, "document.activeElement.id === 'frise-stage'")
    stage = frise.locator("#frise-stage").bounding_box()
    assert stage["y"] >= 0, "the frise one stands on again is seen"
    frise.wait_for_timeout(500)
    for fold, field in (("#knower", "#known-slider"), ("#finder", "#find-actor")):
        frise.focus(f"{fold} summary")
        frise.keyboard.press("Enter")
        frise.wait_for_selector(field, state="visible")
    frise.select_option("#find-actor", index=1)
    until(frise, "location.search.startsWith('?actor=')")
    assert errors == []
