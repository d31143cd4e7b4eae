"""The first view of a small screen holds the first event; the words of the frise grow with the reader's."""

from __future__ import annotations

import pytest

from tests.browsing import until

from .conftest import publish, told
from .test_frise_in_a_browser import errors  # noqa: F401

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SPY = """
delete window.Worker;  // the page draws itself, where a test can look on
window.written = [];
const write = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function (words, x, y, ...more) {
  const size = parseFloat(/([\\d.]+)px/.exec(this.font)[1]);
  const { width } = this.measureText(words);
  const left = x - (this.textAlign === "center" ? width / 2 : 0);
  if (this.canvas.closest(".frise__stage")) written.push({ words, y, size, left, width });
  return write.call(this, words, x, y, ...more);
};
"""
DRAWN = "document.getElementById('frise-where').textContent.length > 4 && written.length > 3"
KINDS = ("meeting", "statement", "attack", "agreement", "sanction", "election")


def some(count: int = 40) -> list[dict]:
    return [
        told(
            f"small{n:04d}", f"2022-{1 + n % 4:02d}-{1 + (n * 7) % 28:02d}", f"Réunion {n} à Vienne", kind=KINDS[n % 6]
        )
        for n in range(count)
    ]


@pytest.mark.parametrize("count", [40, 400])
def test_the_first_view_of_a_small_screen_holds_the_first_event(page, live_server, errors, count):  # noqa: F811
    publish(
        *some(count),
        title="Ukraine : la diplomatie avant la guerre",
        description="De novembre 2021 à février 2022 : rencontres, avertissements et craintes, chaque date avec sa source.",
        note="Ajout des rencontres de février et de la reconnaissance des territoires séparatistes.",
    )
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto(f"{live_server.url}/t/ukraine/")
    box = page.locator(".card__headline").first.bounding_box()
    assert box["y"] + box["height"] <= 900
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    after = page.locator(".card__headline").first.bounding_box()
    assert after == box, "the frise moved what a reader had begun to read"
    assert page.locator(".frise__bands").is_visible(), "what the shapes mean is told"
    # What is low at first is all there once it is asked for.
    hidden = page.locator("[data-do=list], .frise__strip")
    assert not any(one.is_visible() for one in hidden.all())
    page.click("[data-do=tall]")
    assert all(one.is_visible() for one in hidden.all())
    assert page.locator("#frise-stage").bounding_box()["height"] > 280
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert errors == []


@pytest.mark.parametrize("count", [40, 400])
def test_on_low_lanes_no_words_touch_those_above_or_below(page, live_server, count):
    publish(*some(count))
    page.set_viewport_size({"width": 320, "height": 900})
    page.add_init_script(SPY)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, DRAWN)
    page.evaluate("written.length = 0")
    page.focus("#frise-stage")
    page.keyboard.press("+")
    until(page, "written.length > 3")
    page.wait_for_timeout(300)
    rows = page.evaluate("written")
    last = {(one["words"], one["left"]): one for one in rows}.values()
    for one in last:
        for other in last:
            if (
                one["y"] < other["y"]
                and one["left"] < other["left"] + other["width"]
                and other["left"] < one["left"] + one["width"]
            ):
                assert one["y"] <= other["y"] - other["size"] * 0.7 + 1, (one, other)


@pytest.mark.parametrize("root", [16, 24, 32])
def test_the_words_of_the_frise_grow_with_those_of_the_page(page, live_server, root):
    publish(*some(12))
    page.add_init_script(
        SPY
        + f"document.addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '{root}px');"
    )
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, DRAWN)
    page.wait_for_timeout(300)
    page.evaluate("written.length = 0")
    page.click("[data-do=in]")
    until(page, "written.length > 3")
    page.wait_for_timeout(300)
    rows = page.evaluate("written")
    assert min(one["size"] for one in rows) >= root * 0.8 - 1.01
    heights = sorted({round(one["y"]) for one in rows})
    assert all(lower - upper >= root * 0.7 for upper, lower in zip(heights, heights[1:], strict=False))


def test_a_narrow_axis_of_days_says_their_months(page, live_server, errors):  # noqa: F811
    """1, 16, 1, 16… tells nothing: where `février 2022` finds no room, `févr. 2022` does."""
    publish(*some(), title="Quatre mois")
    page.set_viewport_size({"width": 390, "height": 844})
    page.add_init_script(SPY)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, DRAWN)
    words = page.evaluate("written.map((one) => one.words)")
    assert "1" in words, "days are written"
    assert {"janv. 2022", "févr. 2022"} & set(words), sorted(set(words))
    assert errors == []
