"""Numbers on the frise: read whole, or not shown."""

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
  const { width } = this.measureText(words);
  const left = x - (this.textAlign === "center" ? width / 2 : 0);
  if (y > 40 && this.canvas.closest(".frise__stage")) written.push([words, left, width]);
  return write.call(this, words, x, y, ...more);
};
"""

DRAWN = "written.some(([words]) => /^\\d+$/.test(words)) && written.some(([words]) => words === 'Rencontre')"


@pytest.mark.parametrize("width", [768, 1280])
def test_no_number_is_cut_by_the_names_of_the_bands(page, live_server, errors, width):  # noqa: F811
    rows = [
        told(f"number{n:04d}", f"20{20 + n % 4}-{1 + n % 12:02d}-{1 + n % 28:02d}", f"Réunion {n}", kind=kind)
        for n, kind in enumerate(["meeting", "meeting", "attack", "statement"] * 100)
    ]
    publish(*rows)
    page.set_viewport_size({"width": width, "height": 900})
    page.add_init_script(SPY)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.focus("#frise-stage")
    for _ in range(6):
        page.evaluate("written.length = 0")
        page.keyboard.press("ArrowRight")
        until(page, DRAWN)
        page.wait_for_timeout(350)
        written = page.evaluate("written")
        names = [left + wide for words, left, wide in written if words in {"Rencontre", "Force", "Parole"}]
        numbers = [left for words, left, _ in written if words.isdigit()]
        assert numbers and names and min(numbers) >= max(names)
    assert errors == []
