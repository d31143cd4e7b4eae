"""A keyboard user keeps her place: on pages that come whole, in forms that unfold, before what stands in the way."""

from __future__ import annotations

import pytest

from tests import newsroom
from tests.browsing import ready, until
from timeline.models import Candidate
from timeline.services.review import amend_candidate

pytestmark = pytest.mark.browser
FOCUSED = "document.activeElement.closest('.row, .field, h1, #notice')?.textContent ?? ''"


@pytest.fixture
def source(transactional_db):
    article = newsroom.article()
    Candidate.objects.all().delete()
    return article


@pytest.fixture
def desk(page, live_server, source):
    """Pascal, who may publish, signed in on his queue, with four candidates to review."""
    for name in ("Une", "Deux", "Trois", "Quatre"):
        newsroom.candidate(article=source, headline=name)
    newsroom.sign_in(page, live_server.url, "pascal")
    page.wait_for_url("**/desk/")
    page.goto(page.url + "ukraine/")
    return page


def candidate(page, name: str = "Une", query: str = "") -> Candidate:
    row = Candidate.objects.get(headline=name)
    page.goto(page.url.split("/desk/")[0] + f"/desk/ukraine/candidates/{row.pk}/{query}")
    return row


def test_the_row_that_comes_into_the_place_of_a_decided_one_has_the_focus(desk):
    desk.keyboard.press("j")
    desk.keyboard.press("j")
    assert "Deux" in desk.evaluate(FOCUSED)
    desk.keyboard.press("a")
    ready(desk, ".message--success")
    assert "Trois" in desk.evaluate(FOCUSED)
    desk.keyboard.press("a")
    ready(desk, ".message--success:has-text('Trois')")
    assert "Quatre" in desk.evaluate(FOCUSED)
    desk.keyboard.press("a")
    ready(desk, ".message--success:has-text('Quatre')")
    assert "Une" in desk.evaluate(FOCUSED), "the last one leaves the one before it"


def test_with_a_mouse_nothing_moves(desk):
    desk.click("[data-row-accept] >> nth=1")
    ready(desk, ".message--success")
    assert desk.evaluate("document.activeElement === document.body")


def test_a_new_page_begins_at_its_heading_and_back_at_what_the_browser_remembers(desk):
    desk.keyboard.press("p")
    desk.wait_for_url("**/publish/")
    assert desk.evaluate("document.activeElement.tagName") == "H1"
    desk.go_back()
    desk.wait_for_url("**/desk/ukraine/")
    assert desk.evaluate("document.activeElement.tagName") != "H1"


def test_a_field_that_is_wrong_has_the_focus_and_says_why(desk):
    newsroom.event(headline="À publier")
    desk.keyboard.press("p")
    desk.wait_for_url("**/publish/")
    desk.fill("#release_at", "2021-01-01T10:00")
    desk.focus("form[action$='/publish/now/'] button")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/publish/now/")
    assert desk.evaluate("document.activeElement.id") == "release_at"
    told = desk.evaluate(
        "document.activeElement.getAttribute('aria-describedby').split(' ')"
        ".map((id) => document.getElementById(id).textContent)"
    )
    assert any("passé" in words for words in told)


def test_tab_goes_through_the_correction_in_the_order_that_is_seen(desk):
    candidate(desk)
    desk.keyboard.press("e")
    places = []
    for _press in range(40):
        seen = desk.evaluate(
            "(() => { const at = document.activeElement; if (!at.closest('.verbs')) return null;"
            " const box = at.getBoundingClientRect(); return [Math.round((box.top + scrollY) / 8), Math.round(box.left)] })()"
        )
        if seen is None:
            break
        # The bar with the buttons sticks to the edge of the window: where it is seen is not where it stands.
        if not desk.evaluate("!!document.activeElement.closest('.amend__send')"):
            places.append(seen)
        desk.keyboard.press("Tab")
    assert len(places) > 12 and places == sorted(places)


def test_what_stands_in_the_way_has_the_focus(desk):
    candidate(desk)
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Pas perdu")
    newsroom.end_session(desk)
    desk.focus("#amend button[value=save]")
    desk.keyboard.press("Enter")
    desk.wait_for_selector("#notice.message")
    until(desk, "document.activeElement.closest('#notice')")
    assert desk.evaluate("document.activeElement.tagName") == "A"


def test_what_stands_in_the_way_has_the_focus_from_a_field_as_well(desk):
    candidate(desk)
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Pas perdu")
    newsroom.end_session(desk)
    desk.keyboard.press("Control+Enter")
    desk.wait_for_selector("#notice.message")
    until(desk, "document.activeElement.closest('#notice')")
    assert desk.input_value("[name=headline]") == "Pas perdu"


def test_on_a_telephone_the_versions_of_a_field_stand_one_under_the_other(desk):
    desk.set_viewport_size({"width": 320, "height": 640})
    row = candidate(desk)
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Ma version, qui est un titre assez long pour ne tenir dans aucune colonne")
    amend_candidate(
        candidate=row, by=newsroom.person("margaux"), version=row.version, changes={"headline": "La sienne"}
    )
    desk.click("#amend button[value=save]")
    desk.wait_for_selector(".diff")
    assert desk.evaluate(
        "(() => { const at = document.querySelector('.scroller'); return at.scrollWidth <= at.clientWidth })()"
    )
    label = desk.evaluate("getComputedStyle(document.querySelector('.diff td'), '::before').content")
    assert label.strip('"') == "Vous aviez vu"
    assert desk.get_by_role("cell", name="La sienne").count() == 1
