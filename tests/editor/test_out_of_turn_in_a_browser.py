"""Answers that overtake one another on the desk, buttons pressed twice, pages kept in the browser's memory."""

from __future__ import annotations

import pytest

from tests import newsroom
from tests.browsing import intercept, ready, until
from timeline.models import Candidate, Comment, Decision, Draft, Event
from timeline.services.feeds import add_feed
from timeline.services.review import accept_candidate

from .test_keyboard_in_a_browser import desk  # noqa: F401 (fixture)

pytestmark = pytest.mark.browser


def candidate(page, name: str = "Une") -> Candidate:
    row = Candidate.objects.get(headline=name)
    page.goto(page.url.split("/desk/")[0] + f"/desk/ukraine/candidates/{row.pk}/")
    return row


def twice(page, selector: str, address: str) -> None:
    """Press a button, and again while its answer is on its way: one form is sent."""
    posted: list[object] = []
    intercept(page, address, lambda route: posted.append(route))
    press = (
        "(button) => { for (const after of [0, 300]) setTimeout(() => document.querySelector(button).click(), after) }"
    )
    page.evaluate(press, selector)
    until(page, lambda: posted)
    page.wait_for_timeout(900)
    assert len(posted) == 1, [route.request.url for route in posted]
    posted[0].continue_()


def test_a_comment_sent_by_two_presses_is_said_once(desk):  # noqa: F811
    candidate(desk)
    desk.fill("#comment-text", "À vérifier auprès de Kiev")
    twice(desk, "#comments [data-send]", "**/comment/")
    desk.wait_for_selector(".comment__text")
    assert Comment.objects.count() == 1


def test_undo_pressed_twice_takes_one_step_back(desk):  # noqa: F811
    for name in ("Une", "Deux"):
        candidate(desk, name)
        desk.keyboard.press("a")
        until(desk, lambda name=name: Event.objects.filter(headline=name).exists())
    desk.goto(desk.url.split("/candidates/")[0] + "/")
    twice(desk, ".undo button", "**/undo/**")
    until(desk, lambda: Candidate.objects.get(headline="Deux").status == "pending")
    ready(desk, ".message--success")
    assert Candidate.objects.get(headline="Une").status == "accepted"


def test_while_another_candidate_is_on_its_way_no_key_decides_the_one_still_shown(desk):  # noqa: F811
    candidate(desk, "Deux")
    held: list[object] = []
    intercept(
        desk,
        "**/candidates/*/",
        lambda route: held.append(route) if route.request.method == "GET" else route.continue_(),
    )
    # Pressed until it is on its way: a busy browser may lose a key before its first picture of a page.
    until(desk, lambda: desk.keyboard.press("j") or held)
    assert len(held) == 1
    desk.keyboard.press("a")
    desk.wait_for_timeout(500)
    assert not Decision.objects.exists()
    held[0].continue_()
    desk.wait_for_selector("#candidate h1:has-text('Trois')")
    until(desk, "document.activeElement.tagName === 'H1'")
    desk.keyboard.press("a")
    until(desk, lambda: Event.objects.filter(headline="Trois").exists())


def test_no_draft_is_left_of_what_was_saved_while_it_was_kept(desk):  # noqa: F811
    row = candidate(desk)
    held: list[object] = []
    intercept(desk, "**/draft/", lambda route: held.append(route))
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "À moitié")
    until(desk, lambda: held)
    desk.fill("[name=headline]", "En entier")
    desk.keyboard.press("Control+Enter")
    desk.wait_for_timeout(300)
    held[0].continue_()
    desk.wait_for_selector("#candidate h1:has-text('Deux')")
    desk.wait_for_timeout(500)
    row.refresh_from_db()
    assert row.headline == "En entier"
    assert not Draft.objects.exists()


def test_saved_by_two_presses_while_a_draft_hangs_it_is_sent_once_and_the_draft_given_up(desk):  # noqa: F811
    row = candidate(desk)
    held: list[object] = []
    sent: list[object] = []
    intercept(desk, "**/draft/", lambda route: held.append(route))
    intercept(desk, "**/amend/", lambda route: sent.append(route))
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "À moitié")
    until(desk, lambda: held)
    with desk.expect_event("requestfailed", lambda request: request.url.endswith("/draft/"), timeout=20_000):
        desk.keyboard.press("Control+Enter")
        desk.wait_for_timeout(1000)
        desk.keyboard.press("Control+Enter")
    until(desk, lambda: sent)
    # The line breaks: what was pressed twice is not sent once more by itself, and may be sent again.
    sent.pop().abort()
    desk.wait_for_timeout(2500)
    assert not sent and desk.input_value("[name=headline]") == "À moitié"
    desk.keyboard.press("Control+Enter")
    until(desk, lambda: sent)
    sent.pop().continue_()
    desk.wait_for_selector("#candidate h1:has-text('Deux')")
    row.refresh_from_db()
    assert row.headline == "À moitié" and not sent and not Draft.objects.exists()


def test_an_event_saved_by_two_presses_meets_no_conflict_with_itself(desk):  # noqa: F811
    event = newsroom.event(headline="Telle quelle")
    desk.goto(desk.url + f"ukraine/events/{event.public_id}/")
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Corrigée")
    desk.evaluate("(() => { const send = document.querySelector('#amend [data-send]'); send.click(); send.click() })()")
    desk.wait_for_selector("#event h1:has-text('Corrigée')")
    desk.wait_for_timeout(500)
    assert desk.locator(".conflict-page").count() == 0
    assert event.revisions.count() == 2


def test_a_list_that_follows_by_itself_takes_nothing_typed_and_no_focus_away(desk):  # noqa: F811
    feed = add_feed(timeline=newsroom.timeline(), by=newsroom.person("margaux"), url="https://example.org/rss")
    type(feed).objects.update(polled_at=None)
    desk.goto(desk.url + "ukraine/feeds/")
    assert desk.locator("#feed-rows[hx-trigger]").count() == 1
    desk.fill("#feed-rows [name=minutes]", "45")
    with desk.expect_response(lambda answer: "rows=1" in answer.url):
        pass
    desk.wait_for_timeout(400)
    assert desk.input_value("#feed-rows [name=minutes]") == "45"
    assert desk.evaluate("document.activeElement.name") == "minutes"
    desk.keyboard.press("Tab")
    place = "[document.activeElement.tagName, document.activeElement.textContent]"
    before = desk.evaluate(place)
    with desk.expect_response(lambda answer: "rows=1" in answer.url):
        pass
    desk.wait_for_timeout(400)
    assert desk.evaluate(place) == before
    assert desk.input_value("#feed-rows [name=minutes]") == "45"


RESTORED = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


def test_a_page_from_the_memory_of_the_browser_comes_anew(desk):  # noqa: F811
    desk.goto(desk.url + "ukraine/")
    row = Candidate.objects.get(headline="Une")
    accept_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version)
    desk.evaluate(RESTORED)
    until(desk, f"!document.querySelector('.row a[href*=\"/candidates/{row.pk}/\"]')")


def test_words_typed_in_a_page_from_the_memory_of_the_browser_stay(desk):  # noqa: F811
    candidate(desk)
    desk.fill("#comment-text", "Pas perdu")
    desk.evaluate(RESTORED)
    desk.wait_for_timeout(800)
    assert desk.input_value("#comment-text") == "Pas perdu"


def test_words_typed_in_a_page_from_the_memory_of_the_browser_stay_while_the_server_is_down(desk):  # noqa: F811
    candidate(desk)
    desk.fill("#comment-text", "Pas perdu")
    asked: list[object] = []
    intercept(desk, "**/desk/", lambda route: (asked.append(route), route.fulfill(status=503)))
    desk.evaluate(RESTORED)
    until(desk, lambda: asked)
    desk.wait_for_timeout(500)
    assert desk.input_value("#comment-text") == "Pas perdu"


def test_nobody_sees_from_the_memory_of_the_browser_what_was_typed_before_signing_out(desk):  # noqa: F811
    candidate(desk)
    desk.fill("#comment-text", "Entre nous")
    newsroom.end_session(desk)
    desk.evaluate(RESTORED)
    desk.wait_for_url("**/accounts/login/**")
