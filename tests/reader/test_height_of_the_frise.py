"""The frise is no higher than what it holds: where few bands remain, no empty grid stands below them."""

from __future__ import annotations

import pytest

from tests.browsing import until

from .conftest import FEAR, GENEVA, PLAN, publish, told
from .test_frise_in_a_browser import errors  # noqa: F401 (fixture)
from .test_list_in_a_browser import SHIFTS

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
HEIGHT = "document.getElementById('frise-stage').getBoundingClientRect().height"
SHOWN = "document.getElementById('frise-where').textContent.length > 4"


def crowd() -> list[dict]:
    kinds = ("meeting", "statement", "attack", "agreement", "sanction", "election")
    return [told(f"high{n:06d}", f"2021-12-{n % 28 + 1:02d}", f"Réunion {n}", kind=kinds[n % 6]) for n in range(60)]


@pytest.mark.parametrize(("width", "high"), [(1280, 240), (320, 150)])
def test_few_lanes_make_a_low_frise_from_the_first_paint_on(page, live_server, errors, width, high):  # noqa: F811
    page.set_viewport_size({"width": width, "height": 640})
    page.add_init_script(SHIFTS)
    publish(GENEVA)
    page.goto(f"{live_server.url}/t/ukraine/")
    first = page.evaluate(HEIGHT)
    until(page, SHOWN)
    page.wait_for_timeout(300)
    assert page.evaluate(HEIGHT) == first <= 112
    assert page.evaluate("shifts") == []
    publish(*crowd(), number=2)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, SHOWN)
    assert page.evaluate(HEIGHT) >= high
    page.goto(f"{live_server.url}/t/ukraine/?q=Réunion+7")
    until(page, SHOWN)
    assert page.evaluate(HEIGHT) < high
    assert errors == []


def test_a_filter_lowers_the_frise_and_everything_raises_it_again(page, live_server, errors):  # noqa: F811
    publish(*crowd())
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, SHOWN)
    whole = page.evaluate(HEIGHT)
    page.click("#finder > summary")
    page.check("#finder input[name=kind][value=attack]")
    until(page, f"{HEIGHT} < {whole}")
    page.click(".list__count a")
    until(page, f"{HEIGHT} === {whole}")
    assert errors == []


def test_nothing_moves_under_words_that_are_typed(page, live_server, errors):  # noqa: F811
    publish(GENEVA, PLAN, FEAR, *crowd())
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, SHOWN)
    whole = page.evaluate(HEIGHT)
    page.click("#find-q")
    page.keyboard.type("redoute")
    until(page, "document.querySelectorAll('.card').length === 1")
    page.wait_for_timeout(600)
    assert page.evaluate(HEIGHT) == whole
    assert errors == []
