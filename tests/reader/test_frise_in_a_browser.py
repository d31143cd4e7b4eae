"""A reader with a real browser moves the frise, looks for events, opens one and comes back."""

from __future__ import annotations

import json
import re

import pytest

from tests.browsing import own_clipboard, until

from .conftest import FEAR, GENEVA, PLAN, publish, told

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def errors(page):
    """What the browser complained of: a refused script or style, an exception."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def frise(page, live_server):
    """The timeline, open, its frise drawn."""
    publish(GENEVA, PLAN, FEAR)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    return page


def test_words_typed_swap_the_list_and_back_brings_it_back(frise, errors):
    frise.fill("#find-q", "attaque")
    until(frise, "document.querySelectorAll('.card').length === 1")
    assert frise.url.endswith("?q=attaque")
    assert frise.input_value("#find-q") == "attaque"
    frise.go_back()
    until(frise, "document.querySelectorAll('.card').length === 3")
    assert frise.url.endswith("/t/ukraine/")
    assert errors == []


def test_an_event_opens_by_key_under_its_permalink_and_back_closes_it(frise, errors):
    frise.focus("#frise-stage")
    frise.keyboard.press("PageDown")
    until(frise, "document.getElementById('frise-live').textContent.length > 4")
    frise.keyboard.press("Enter")
    frise.wait_for_selector("#frise-panel .event__headline")
    assert re.search(r"/t/ukraine/e/\w+/$", frise.url)
    assert frise.evaluate("document.activeElement.id") == "event-headline"
    frise.go_back()
    frise.wait_for_selector("#frise-panel", state="hidden")
    assert errors == []


def test_the_view_is_in_the_address_and_comes_back_from_it(frise, errors):
    whole = frise.text_content("#frise-where")
    frise.focus("#frise-stage")
    frise.keyboard.press("+")
    until(frise, "location.hash.startsWith('#view=')")
    until(frise, f"document.getElementById('frise-where').textContent !== {json.dumps(whole)}")
    where = frise.text_content("#frise-where")
    frise.reload()
    until(frise, "(document.getElementById('frise-where')?.textContent ?? '').length > 4")
    assert frise.text_content("#frise-where") == where
    assert errors == []


def test_the_wheel_scrolls_the_page_until_the_frise_is_held(frise):
    box = frise.locator("#frise-stage").bounding_box()
    frise.mouse.move(box["x"] + 300, box["y"] + 60)
    where = frise.text_content("#frise-where")
    frise.mouse.wheel(0, -300)
    frise.wait_for_timeout(150)
    assert "#view" not in frise.url
    frise.focus("#frise-stage")
    frise.mouse.wheel(0, -300)
    until(frise, "location.hash.startsWith('#view=')")
    until(frise, f"document.getElementById('frise-where').textContent !== {json.dumps(where)}")


def test_the_slider_goes_back_to_what_was_known(frise, errors):
    frise.click("#knower > summary")
    until(frise, "typeof document.getElementById('known-slider')?.onchange === 'function'")
    frise.focus("#known-slider")
    frise.keyboard.press("Home")
    until(frise, "location.search.includes('known=2021-12-01')")
    until(frise, "document.querySelectorAll('.card').length === 1")
    assert frise.locator(".list .status--scheduled").count() == 1
    assert errors == []


def test_filters_unfold_and_narrow(frise, errors):
    frise.click("#finder > summary")
    frise.locator("#finder select[name=place]").select_option("Paris")
    until(frise, "document.querySelectorAll('.card').length === 1")
    assert frise.url.endswith("?place=Paris")
    until(frise, "!!document.querySelector('#finder[open]')")
    assert errors == []


def test_what_is_chosen_while_the_scripts_come_is_asked(page, live_server, errors):
    publish(GENEVA, PLAN, FEAR)
    held = []
    page.route("**/htmx*", lambda route: held.append(route))
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    page.click("#finder > summary")
    page.locator("#finder select[name=place]").select_option("Paris")
    assert page.locator(".card").count() == 3
    held[0].continue_()
    until(page, "document.querySelectorAll('.card').length === 1")
    assert page.url.endswith("?place=Paris")
    assert errors == []


def test_the_period_in_view_becomes_the_list(frise):
    frise.click("[data-do=list]")
    until(frise, "location.search.includes('from=')")
    frise.wait_for_load_state()
    assert frise.locator(".card").count() >= 2


def test_ten_thousand_would_still_be_a_small_page(page, live_server):
    publish(
        *[
            told(f"many{number:06d}", f"20{10 + number % 12:02d}-{1 + number % 11:02d}-07", f"Réunion {number}")
            for number in range(700)
        ]
    )
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    assert page.evaluate("document.getElementsByTagName('*').length") <= 1500


def test_the_next_page_takes_the_place_of_the_first(page, live_server, errors):
    publish(*[told(f"many{number:06d}", f"2021-{1 + number % 12:02d}-07", f"Réunion {number}") for number in range(60)])
    page.goto(f"{live_server.url}/t/ukraine/")
    assert page.evaluate("typeof htmx") == "undefined"
    page.hover(".list__title")
    until(page, "typeof htmx === 'object'")
    first = page.text_content(".card__headline")
    page.click(".pages__link--next")
    until(page, "location.search.includes('after=')")
    until(page, f"document.querySelector('.card__headline').textContent !== {json.dumps(first)}")
    assert page.locator(".card").count() == 25
    assert errors == []


STATES = {
    "timeline": "/t/ukraine/",
    "asked": "/t/ukraine/?q=attaque&kind=attack&from=2021-01-01",
    "nothing found": "/t/ukraine/?q=zzz",
    "known then, compared": "/t/ukraine/?known=2021-12-14&compare=2021-12-01",
    "wrong date": "/t/ukraine/?from=yesterday",
    "english": "/t/ukraine/?lang=en",
    "event": "/t/ukraine/e/plan000001/",
    "home": "/",
    "absent": "/t/nowhere/",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(page, live_server, state, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    publish(GENEVA, PLAN, FEAR)
    page.emulate_media(color_scheme=scheme)
    page.goto(live_server.url + STATES[state])
    page.wait_for_timeout(250)
    found = axe.Axe().run(page).response["violations"]
    assert not found, json.dumps([(one["id"], one["nodes"][0]["html"][:200]) for one in found], indent=1)


@pytest.mark.parametrize("state", ["timeline", "asked", "known then, compared", "event", "home"])
def test_nothing_runs_out_of_a_narrow_window(page, live_server, state):
    publish(GENEVA, PLAN, FEAR)
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(live_server.url + STATES[state])
    page.wait_for_timeout(250)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.fixture
def copying(page, live_server):
    """Opens an event under a clipboard of our own, presses its second button, and gives what the page then says."""

    def press(clipboard: str, *more: str) -> str:
        publish(GENEVA)
        page.add_init_script("\n".join((own_clipboard(clipboard), *more)))
        page.goto(f"{live_server.url}/t/ukraine/e/geneva0001/")
        until(page, "Frise.words")  # `Frise` itself is there from the first script on, which listens to no button yet
        page.click(".share button >> nth=1")
        until(page, "document.querySelector('.share__said').textContent.length > 4")
        return str(page.text_content(".share__said"))

    return press


def test_the_citation_of_an_event_is_copied(page, copying, errors):
    assert copying("takes") == "Citation copiée"
    assert "/t/ukraine/e/geneva0001/" in page.evaluate("copied")
    assert errors == []


@pytest.mark.parametrize("clipboard", ["refuses", "never answers"])
def test_where_the_clipboard_fails_a_field_is_copied_instead(copying, errors, clipboard):
    assert copying(clipboard, "document.execCommand = () => true;") == "Citation copiée"
    assert errors == []


def test_who_has_gone_on_while_a_clipboard_never_answers_keeps_the_focus(page, copying, errors):
    moved = "setTimeout(() => document.querySelector('.masthead__name').focus(), 300)"
    copying("never answers", "document.execCommand = () => true;", f"addEventListener('click', () => {moved});")
    assert page.evaluate("document.activeElement.className") == "masthead__name"
    assert errors == []


def test_a_button_pressed_before_its_script_has_come_copies_once_it_has(page, live_server, errors):
    publish(GENEVA)
    held: list[object] = []
    page.route("**/pack/*/reader.*", lambda route: held.append(route))
    page.add_init_script(own_clipboard("takes"))
    page.goto(f"{live_server.url}/t/ukraine/e/geneva0001/")
    until(page, lambda: held)
    page.click(".share button >> nth=0")
    page.click(".share button >> nth=1")
    assert page.text_content(".share__said") == ""
    held[0].continue_()
    until(page, "document.querySelector('.share__said').textContent === 'Citation copiée'")
    assert "Rencontre" in page.evaluate("copied")
    # From then on each press is one.
    page.click(".share button >> nth=0")
    until(page, "document.querySelector('.share__said').textContent === 'Lien copié'")
    assert page.evaluate("copied").endswith("/t/ukraine/e/geneva0001/") and errors == []


def test_where_nothing_can_be_copied_the_citation_is_selected_and_the_page_says_so(page, copying, errors):
    assert copying("refuses", "document.execCommand = () => false;").startswith("Rien n’a pu être copié")
    assert "/t/ukraine/e/geneva0001/" in page.evaluate("String(getSelection())")
    assert errors == []


@pytest.fixture
def crowd(page, live_server):
    """A day on which more was said than its band has lanes, among other days."""
    publish(
        GENEVA,
        FEAR,
        *(
            told(f"crowd{number:05d}", "2021-12-20", f"Déclaration n° {number}", kind="statement")
            for number in range(30)
        ),
    )
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    return page


def test_what_no_zoom_would_part_is_listed_to_choose_from(crowd, errors):
    crowd.focus("#frise-stage")
    crowd.keyboard.press("PageDown")
    crowd.keyboard.press("PageDown")
    until(crowd, "document.getElementById('frise-live').textContent.startsWith('30 événements — Parole')")
    assert crowd.text_content("#frise-live").endswith("lundi 20 décembre 2021")
    crowd.keyboard.press("Enter")
    crowd.wait_for_selector(".frise__choice")
    assert crowd.locator(".frise__choice a").count() == 30
    assert crowd.evaluate("document.activeElement.className") == "frise__told"
    crowd.click(".frise__choice a >> nth=3")
    crowd.wait_for_selector("#frise-panel .event__headline")
    assert "/e/crowd" in crowd.url
    crowd.keyboard.press("Escape")
    crowd.wait_for_selector("#frise-panel", state="hidden")
    until(crowd, "document.activeElement.id === 'frise-stage'")
    assert crowd.url.endswith("/t/ukraine/")
    assert errors == []


def test_a_day_is_called_by_its_name_and_not_from_midnight_to_midnight(frise):
    range_of = "([from, to]) => new Frise.Calendar(Frise.words.calendar).range(from, to)"
    assert frise.evaluate(range_of, [18968, 18969]) == "mardi 7 décembre 2021"
    assert frise.evaluate(range_of, [18968, 18971]) == "7–9 décembre 2021".replace("décembre", "déc.")
    assert frise.evaluate(range_of, [18968.25, 18968.5]) == "mardi 7 décembre 2021, 06:00 – 12:00"


@pytest.mark.parametrize(("width", "shown"), [(320, True), (1280, False)])
def test_glyphs_are_explained_where_their_names_have_no_room(page, live_server, width, shown):
    publish(GENEVA, FEAR)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{live_server.url}/t/ukraine/")
    assert page.locator(".frise__bands").is_visible() == shown
    assert page.locator(".frise__bands li").all_text_contents() == ["Rencontre", "Force"]


def test_the_page_draws_the_frise_itself_where_no_worker_can_be_had(page, live_server, errors):
    publish(GENEVA, PLAN, FEAR)
    page.add_init_script("delete window.Worker")
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    assert page.evaluate("typeof Frise.Scene") == "function"
    page.focus("#frise-stage")
    page.keyboard.press("PageDown")
    until(page, "document.getElementById('frise-live').textContent.startsWith('Rencontre à Genève')")
    assert errors == []


def test_the_page_leaves_the_drawing_to_a_worker_and_asks_it_what_lies_where(frise, errors):
    assert frise.evaluate("typeof Frise.Scene") == "undefined"
    frise.wait_for_timeout(200)
    box = frise.locator("#frise-stage").bounding_box()
    said = set()

    def named() -> bool:
        for step in range(12):
            for line in (56, 80, 110):
                frise.mouse.move(box["x"] + 90 + step * 12, box["y"] + line)
                frise.wait_for_timeout(20)
                said.add(frise.get_attribute("#frise-stage", "title"))
        return any(words and words.startswith("Rencontre à Genève — rencontre, ") for words in said)

    until(frise, named)
    assert errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_the_frise_keeps_its_proportions_and_is_never_black(page, live_server, scheme):
    publish(GENEVA, PLAN, FEAR)
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    night = "document.getElementById('frise').classList.contains('frise--night')"
    assert page.evaluate(night) == (scheme == "dark")
    page.emulate_media(media="print", color_scheme=scheme)
    shape = "(({ width, height }) => width / height)"
    canvas = "document.querySelector('.frise__stage canvas')"
    drawn, shown = page.evaluate(f"[{shape}({canvas}), {shape}({canvas}.getBoundingClientRect())]")
    assert abs(shown - drawn) < 0.05
    turned, still = page.evaluate(f"[getComputedStyle({canvas}).filter, {night}]")
    assert ("invert" in turned) == still  # what was drawn anew for paper needs no turning
