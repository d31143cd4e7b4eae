"""The list of a timeline as a browser lays it out: nothing jumps while it comes, who comes back lands where they were."""

from __future__ import annotations

from contextlib import suppress

import pytest

from tests.browsing import intercept, until

from .conftest import FEAR, GENEVA, publish, told
from .test_frise_in_a_browser import errors  # noqa: F401

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach((one) => shifts.push([
  one.value, ...one.sources.map(({ node, previousRect: was, currentRect: is }) =>
    `${node?.outerHTML?.slice(0, 60)}: ${was.y}+${was.height} -> ${is.y}+${is.height}`)])))
  .observe({ type: "layout-shift", buffered: true });
"""
PLACES = """
[...document.querySelectorAll(".card__date")].map((date) => {
  const bar = date.querySelector(".bar").getBoundingClientRect(), words = document.createRange();
  words.selectNodeContents(date.lastChild);
  const text = words.getBoundingClientRect(), { left, right } = date.getBoundingClientRect();
  return { text: text.left, left, bar: bar.right, right, wraps: text.top >= bar.bottom };
})
"""


@pytest.fixture
def months(page):
    """A year of short months, so that many are in sight of the first page."""
    publish(*[told(f"month{n:05d}", f"2021-{1 + n // 2:02d}-{3 + n % 2 * 9:02d}", f"Réunion {n}") for n in range(24)])
    page.set_viewport_size({"width": 1280, "height": 800})
    page.add_init_script(SHIFTS)
    return page


def test_months_that_come_later_push_nothing_away(months, live_server):
    months.goto(f"{live_server.url}/t/ukraine/")
    months.wait_for_timeout(1500)
    assert months.evaluate("shifts") == []
    assert months.evaluate("[...document.querySelectorAll('.card h4')].every((one) => one.checkVisibility())")


def test_on_a_phone_a_date_stands_at_the_left_and_its_bar_at_the_right(page, live_server):
    publish(GENEVA, FEAR)
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto(f"{live_server.url}/t/ukraine/")
    places = page.evaluate(PLACES)
    assert len(places) == 2 and places[1]["wraps"] and not places[0]["wraps"]
    assert all(one["text"] == one["left"] and one["bar"] == one["right"] for one in places)


@pytest.mark.parametrize("number", [3, 14, 19])
def test_who_comes_back_to_an_event_lands_on_it(months, live_server, number):
    months.goto(f"{live_server.url}/t/ukraine/#e-month{number:05d}")
    lands = f"(({{ top }}) => top >= 0 && top <= 40)(document.getElementById('e-month{number:05d}').getBoundingClientRect())"
    until(months, lands)
    months.wait_for_timeout(1200)
    assert months.evaluate(lands), "and stays there"


HEAD = "document.activeElement.id === 'list-title'"
IN_VIEW = (
    "(({ top }) => top >= 0 && top < innerHeight / 2)(document.getElementById('list-title').getBoundingClientRect())"
)


def test_by_keys_another_page_begins_at_its_head(page, live_server, errors):  # noqa: F811
    publish(*[told(f"many{n:06d}", f"2021-{1 + n % 12:02d}-07", f"Réunion {n}") for n in range(40)])
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.focus(".pages__link--next")
    until(page, "typeof htmx === 'object'")
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    until(page, "location.search.includes('after=')")
    until(page, HEAD)
    until(page, IN_VIEW)
    page.fill("#find-q", "Réunion 1")
    until(page, "location.search.includes('q=')")
    page.focus(".list__count a")
    page.keyboard.press("Enter")
    until(page, "location.search === ''")
    until(page, HEAD)
    assert errors == []


def test_a_link_of_the_list_outruns_the_question_before_it(page, live_server, errors):  # noqa: F811
    from playwright.sync_api import Error as PlaywrightError

    publish(*[told(f"many{n:06d}", f"2021-{1 + n % 12:02d}-07", f"Réunion {n}") for n in range(40)])
    page.goto(f"{live_server.url}/t/ukraine/")
    page.hover(".list__title")
    until(page, "typeof htmx === 'object'")
    page.wait_for_timeout(300)
    page.fill("#find-q", "Réunion 1")
    until(page, "location.search.includes('q=')")
    until(page, "!!document.querySelector('.list__count a')")
    # To leave the field asks once more; that answer takes its time, and must not come after the one to the link.
    held: list[object] = []
    intercept(page, "**/t/ukraine/?q=*", lambda route: held.append(route))
    page.focus(".list__count a")
    page.wait_for_timeout(100)
    page.keyboard.press("Enter")
    until(page, "location.search === ''")
    assert held
    for route in held:
        with suppress(PlaywrightError):  # given up already, as it should be
            route.continue_()
    page.wait_for_timeout(500)
    assert page.evaluate("location.search") == ""
    assert page.locator(".card").count() == 25
    assert errors == []


def test_by_keys_the_period_in_view_begins_at_the_head_of_its_list(page, live_server, errors):  # noqa: F811
    publish(*[told(f"many{n:06d}", f"2021-{1 + n % 12:02d}-07", f"Réunion {n}") for n in range(40)])
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.focus("#frise-stage")
    page.keyboard.press("+")
    page.focus("[data-do=list]")
    until(page, "typeof htmx === 'object'")
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")
    until(page, "location.search.includes('from=')")
    until(page, HEAD)
    until(page, IN_VIEW)
    assert errors == []
