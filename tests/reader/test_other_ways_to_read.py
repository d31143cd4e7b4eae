"""The same page on paper, without scripts, from right to left, and in its first frames."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.browsing import until

from .conftest import FEAR, GENEVA, PLAN, publish, told

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RIGHT = """(what) => {
  const range = new Range();
  range.selectNodeContents(document.querySelector(what));
  return range.getBoundingClientRect().right;
}"""


def test_no_sheet_is_left_half_empty_and_the_address_is_on_paper(page, live_server):
    publish(*(told(f"paper{n:05d}", f"2021-12-{n + 1:02d}", f"Rencontre n° {n}") for n in range(25)))
    page.goto(f"{live_server.url}/t/ukraine/")
    sheets = page.pdf(format="A4", prefer_css_page_size=True).count(b"/Type /Page\n")
    assert 3 <= sheets <= 5
    page.emulate_media(media="print")
    assert page.is_visible(".printed") and page.text_content(".printed").endswith("/t/ukraine/")
    assert not page.is_visible(".find")


def test_on_paper_a_long_quote_breaks_and_no_headline_ends_a_sheet(page, live_server):
    """Each event takes more than half a sheet: kept whole, each would leave the rest of its sheet blank."""
    events = [told(f"paper{n:05d}", f"2021-12-{n + 1:02d}", f"Rencontre n° {n}") for n in range(8)]
    for event in events:
        event["evidence"][0]["exact"] = "Les deux ministres se sont rencontrés longuement à Genève. " * 50
    publish(*events)
    page.goto(f"{live_server.url}/t/ukraine/")
    sheets = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    assert len(sheets) < len(events)
    for sheet in sheets:
        after = sheet.extract_text().rpartition("Rencontre n°")
        assert not after[1] or after[2].count("ministres") >= 3


def test_without_scripts_days_are_chosen_by_links_and_fields_alone(chromium, live_server):
    publish(GENEVA, PLAN, FEAR)
    context = chromium.new_context(java_script_enabled=False, locale="fr-FR")
    page = context.new_page()
    page.goto(f"{live_server.url}/t/ukraine/?known=2021-12-14&compare=2021-12-01")
    assert page.is_visible('input[name="known"]')
    assert not page.is_visible("#known-slider") and not page.is_visible("#frise")
    assert page.is_visible(".changes")
    context.close()


def test_from_right_to_left_words_of_ours_stand_where_the_page_begins(page, live_server):
    publish(GENEVA, PLAN, FEAR)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.evaluate("document.documentElement.dir = 'rtl'")
    edge = page.evaluate("document.querySelector('.card__kind').getBoundingClientRect().right")
    assert abs(page.evaluate(RIGHT, ".card__headline") - edge) < 2
    assert page.evaluate("document.getElementById('frise-where').getBoundingClientRect().left") < 80


@pytest.mark.parametrize("width", [1216, 1280, 1600])
def test_what_waits_for_the_second_frame_moves_nothing(page, live_server, width):
    publish(GENEVA, PLAN, FEAR)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    sizes = (
        "['.key', '.frise__tools', '.find'].map((one) => document.querySelector(one).getBoundingClientRect().height)"
    )
    shown = page.evaluate(sizes)
    page.evaluate(
        "for (const one of document.querySelectorAll('.key:not(.frise__bands), .frise__tools, .find'))"
        " one.style.contentVisibility = 'hidden'"
    )
    assert page.evaluate(sizes) == pytest.approx(shown, abs=0.5)


def test_close_stands_apart_on_a_narrow_screen(page, live_server):
    publish(GENEVA, PLAN, FEAR)
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.focus("#frise-stage")
    page.keyboard.press("PageDown")
    until(page, "document.getElementById('frise-live').textContent.length > 4")
    page.keyboard.press("Enter")
    page.wait_for_selector("#frise-panel .event__headline")
    close, kind = page.locator(".frise__close").bounding_box(), page.locator("#frise-panel .card__kind").bounding_box()
    assert close["y"] + close["height"] <= kind["y"]
