"""Two fingers on the frise: spread they zoom in, drawn together they zoom out, one drags; the page itself stays."""

from __future__ import annotations

import re

import pytest

from tests.browsing import until

from .conftest import FEAR, GENEVA, PLAN, publish

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def touched(page, live_server):
    """The timeline on a touch screen, and a hand: `touch(kind, *points)` puts fingers on the frise, moves or lifts them."""
    publish(GENEVA, PLAN, FEAR)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 2})
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.locator("#frise-stage").scroll_into_view_if_needed()
    box = page.locator("#frise-stage").bounding_box()
    middle, height = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def touch(kind: str, *offsets: float) -> None:
        fingers = [{"x": middle + offset, "y": height, "id": k} for k, offset in enumerate(offsets)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": fingers})

    return page, touch


def span(page) -> int:
    """Days in view once it rests, as the address says them."""
    told: list[str] = []

    def rests() -> bool:
        told.append(page.evaluate("location.hash"))
        page.wait_for_timeout(700)
        return told[-1].startswith("#view=") and told[-1] == page.evaluate("location.hash")

    until(page, rests)
    first, last = re.findall(r"-?\d+-\d\d-\d\d", told[-1])[:2]
    return page.evaluate("([a, b]) => (Date.parse(b) - Date.parse(a)) / 864e5", [first, last])


def test_two_fingers_zoom_in_and_out(touched):
    page, touch = touched
    touch("touchStart", -40, 40)
    for apart in (50, 70, 90, 110, 130):
        touch("touchMove", -apart, apart)
    touch("touchEnd")
    near, hash_before = span(page), page.evaluate("location.hash")
    touch("touchStart", -130, 130)
    for apart in (110, 90, 70, 60, 50):
        touch("touchMove", -apart, apart)
    touch("touchEnd")
    until(page, f"location.hash !== {hash_before!r}")
    assert near < span(page)
    assert page.evaluate("visualViewport.scale") == 1


def test_one_finger_drags_without_zooming(touched):
    page, touch = touched
    touch("touchStart", -40, 40)
    for apart in (60, 90, 120):
        touch("touchMove", -apart, apart)
    touch("touchEnd")
    before, hash_before = span(page), page.evaluate("location.hash")
    touch("touchStart", 0)
    for moved in (10, 30, 60, 90):
        touch("touchMove", moved)
    touch("touchEnd")
    until(page, f"location.hash !== {hash_before!r}")
    assert abs(span(page) - before) <= 1
