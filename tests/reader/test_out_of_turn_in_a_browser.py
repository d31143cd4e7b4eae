"""Answers that overtake one another, and hands faster than answers: a reader sees what was asked for last, and once."""

from __future__ import annotations

import pytest

from tests.browsing import intercept, until

from .conftest import GENEVA, PLAN
from .test_frise_in_a_browser import errors, frise  # noqa: F401 (fixtures)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
STOOD = "document.getElementById('frise-live').textContent.startsWith('%s')"


@pytest.fixture
def held(frise):  # noqa: F811
    """The questions for single events, which wait until they are let go."""
    waiting: list[object] = []
    intercept(frise, "**/t/ukraine/e/**", lambda route: waiting.append(route))
    return waiting


def stand_on(page, headline: str) -> None:
    """Go by keys to the event with this headline."""
    page.focus("#frise-stage")
    page.keyboard.press("PageDown")
    until(page, STOOD % headline)


def test_of_two_events_the_one_asked_for_last_opens(frise, held, errors):  # noqa: F811
    stand_on(frise, GENEVA["headline"])
    frise.keyboard.press("Enter")
    until(frise, lambda: len(held) == 1)
    stand_on(frise, PLAN["headline"])
    frise.keyboard.press("Enter")
    until(frise, lambda: len(held) == 2)
    held[1].continue_()
    frise.wait_for_selector("#frise-panel .event__headline")
    with frise.expect_response(lambda answer: GENEVA["id"] in answer.url):
        held[0].continue_()
    frise.wait_for_timeout(300)
    assert frise.text_content("#frise-panel .event__headline") == PLAN["headline"]
    assert f"/e/{PLAN['id']}/" in frise.url
    frise.go_back()
    frise.wait_for_selector("#frise-panel", state="hidden")
    assert frise.url.endswith("/t/ukraine/")
    assert errors == []


def test_an_event_asked_for_twice_is_one_step_back(frise, held, errors):  # noqa: F811
    stand_on(frise, GENEVA["headline"])
    before = frise.evaluate("history.length")
    frise.keyboard.press("Enter")
    frise.keyboard.press("Enter")
    until(frise, lambda: len(held) == 2)
    for route in held:
        route.continue_()
    frise.wait_for_selector("#frise-panel .event__headline")
    frise.wait_for_timeout(300)
    assert frise.evaluate("history.length") == before + 1
    assert errors == []


def test_who_leaves_before_an_event_has_come_is_left_alone(frise, held, errors):  # noqa: F811
    stand_on(frise, GENEVA["headline"])
    frise.keyboard.press("Enter")
    until(frise, lambda: len(held) == 1)
    frise.keyboard.press("Escape")
    with frise.expect_response(lambda answer: GENEVA["id"] in answer.url):
        held[0].continue_()
    frise.wait_for_timeout(300)
    assert not frise.is_visible("#frise-panel")
    assert frise.url.endswith("/t/ukraine/")
    assert errors == []


def test_when_everything_is_shown_again_no_field_still_asks(frise, errors):  # noqa: F811
    frise.hover(".list__title")
    until(frise, "typeof htmx === 'object'")
    frise.click("#finder > summary")
    frise.check("#finder input[name=kind][value=meeting]")
    until(frise, "location.search.includes('kind=meeting')")
    frise.locator("#finder select[name=place]").select_option("Genève")
    until(frise, "location.search.includes('place=')")
    frise.click(".list__count a")
    until(frise, "location.search === '' && document.querySelectorAll('.card').length === 3")
    assert not frise.is_checked("#finder input[name=kind][value=meeting]")
    assert frise.input_value("#finder select[name=place]") == ""
    frise.check("#finder input[name=kind][value=attack]")
    until(frise, "location.search === '?kind=attack'")
    until(frise, "document.querySelectorAll('.card').length === 1")
    assert frise.is_checked("#finder input[name=kind][value=attack]")
    assert errors == []


def test_an_answer_takes_no_letter_away_from_what_is_being_typed(frise, errors):  # noqa: F811
    frise.hover(".list__title")
    until(frise, "typeof htmx === 'object'")
    frise.wait_for_timeout(300)  # it makes ready in a task of its own
    held: list[object] = []
    intercept(frise, "**/t/ukraine/?q=*", lambda route: route.continue_() if held else held.append(route))
    frise.type("#find-q", "atta")
    until(frise, lambda: held)
    frise.type("#find-q", "que")
    held[0].continue_()
    until(frise, "location.search === '?q=attaque'")
    assert frise.input_value("#find-q") == "attaque"
    assert frise.evaluate("document.activeElement.id") == "find-q"
    assert errors == []
