"""The widget on a foreign page, in a real browser: another origin, a strict policy, faults of all kinds."""

from __future__ import annotations

import re
import time

import pytest

from tests import newsroom
from tests.browsing import until
from tests.embed.host import PROSE, Host
from timeline.published.snippet import snippet
from timeline.services.publish import withdraw_timeline

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SHIFTS = """() => { window.shifts = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true }); }"""


@pytest.fixture
def host():
    site = Host()
    yield site
    site.close()


@pytest.fixture
def frise(live_server, settings):
    """The address of Frise, under a name of its own: another host and another port than the foreign page."""
    address = live_server.url.replace("127.0.0.1", "localhost")
    settings.PUBLIC_URL = address
    return address


@pytest.fixture
def seen(page):
    """What a visitor's browser did: requests, complaints, and how far the page jumped."""
    record: dict[str, list[str]] = {"requests": [], "complaints": []}
    page.on("request", lambda request: record["requests"].append(request.url))
    page.on("console", lambda message: record["complaints"].append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: record["complaints"].append(str(error)))
    page.add_init_script(f"({SHIFTS})()")
    return record


def _link(frise: str, slug: str = "ukraine", attributes: str = "") -> str:
    return f'<a data-frise {attributes} href="{frise}/t/{slug}/">La chronologie</a>'


def _script(frise: str) -> str:
    return f'<script async src="{frise}/embed/v1/widget.js"></script>'


def _strict(frise: str) -> str:
    return f"default-src 'none'; script-src {frise}; frame-src {frise}; base-uri 'none'; form-action 'none'"


def _height(page, selector: str = "iframe") -> float:
    return page.locator(selector).first.bounding_box()["height"]


def _inside(page) -> float:
    return page.frames[1].evaluate("document.documentElement.scrollHeight")


def _settled(page, frames: int = 1) -> None:
    """Wait until that many timelines are shown and sized."""
    frames_of = "[...document.querySelectorAll('iframe:not([srcdoc])')]"
    shown = f"{frames_of}.filter((one) => one.style.visibility === 'visible').length"
    until(page, f"{shown} === {frames}")
    page.wait_for_timeout(300)


def test_a_link_becomes_the_timeline_under_a_strict_policy(page, seen, host, frise):
    newsroom.publication(newsroom.event(headline="Biden appelle Poutine"))
    page.goto(host.put(PROSE + _link(frise) + _script(frise) + PROSE * 3, csp=_strict(frise)))
    _settled(page)
    assert page.frame_locator("iframe").get_by_role("heading", name="Biden appelle Poutine").is_visible()
    assert not page.get_by_role("link", name="La chronologie").is_visible()
    assert page.locator("iframe").get_attribute("title") == "La chronologie"
    assert seen["complaints"] == []
    assert {re.match(r"https?://[^/]+", url)[0] for url in seen["requests"]} == {host.url, frise}
    assert page.context.cookies() == []
    for frame in page.frames:
        # A browser that keeps third parties from storing anything is content too.
        stored = "(() => { try { return localStorage.length + sessionStorage.length } catch { return 0 } })()"
        assert frame.evaluate(f"[{stored}, document.cookie]") == [0, ""]


def test_it_is_as_high_as_what_it_holds_and_the_page_never_jumps(page, seen, host, frise):
    newsroom.publication(*(newsroom.event(headline=f"Rencontre n° {n}") for n in range(9)))
    page.goto(host.put(PROSE * 40 + _link(frise) + PROSE * 40 + _script(frise), csp=_strict(frise)))
    page.evaluate(
        "new Promise(done => { let y = 0; const step = () => { scrollTo(0, y += 60); "
        "y < 2200 ? requestAnimationFrame(step) : setTimeout(done, 400) }; step() })"
    )
    _settled(page)
    until(page, lambda: abs(_height(page) - _inside(page)) <= 1)
    assert page.evaluate("shifts") == 0


def test_in_the_first_view_it_takes_the_room_that_is_kept_for_it(page, seen, host, frise):
    newsroom.publication(*(newsroom.event(headline=f"Rencontre n° {n}") for n in range(9)))
    style = "<style>frise-timeline { display: block; min-height: 500px }</style>"
    element = f'<frise-timeline timeline="ukraine">{_link(frise)[:2]}{_link(frise)[13:]}</frise-timeline>'
    page.goto(host.put(PROSE + element + PROSE * 2 + _script(frise), head=style))
    _settled(page)
    assert page.evaluate("shifts") == 0
    assert _height(page) == 500  # what follows is in view: the frame scrolls inside rather than push it
    page.frame_locator("iframe").locator("summary").first.click()
    until(page, lambda: _height(page) == _inside(page) != 500)


@pytest.fixture
def late(page):
    """A script that arrives after the page was painted, as on a first visit."""

    def wait(route):
        time.sleep(0.8)
        route.continue_()

    page.route("**/widget.js", wait)


@pytest.mark.parametrize("element", [False, True])
def test_a_link_without_room_in_the_first_view_becomes_the_timeline_at_once(page, seen, host, frise, late, element):
    newsroom.publication(newsroom.event(headline="Biden appelle Poutine"))
    link = _link(frise)
    body = f'<frise-timeline timeline="ukraine">{link.replace("data-frise", "")}</frise-timeline>' if element else link
    page.goto(host.put(PROSE + body + PROSE * 4 + _script(frise), csp=_strict(frise)))
    until(page, "document.querySelectorAll('iframe').length === 1")
    _settled(page)
    assert page.frame_locator("iframe").get_by_role("heading", name="Biden appelle Poutine").is_visible()
    before = page.evaluate("shifts")  # room was made once; nothing moves after that
    page.wait_for_timeout(400)
    assert page.evaluate("shifts") == before
    assert seen["complaints"] == []


def test_the_line_to_paste_keeps_the_place_free(page, seen, host, frise, late):
    newsroom.publication(newsroom.event(headline="Biden appelle Poutine"))
    page.goto(host.put(PROSE + str(snippet("link", "ukraine", "La chronologie")) + PROSE * 4))
    until(page, "document.querySelectorAll('iframe').length === 1")
    page.frame_locator("iframe").get_by_role("heading", name="Biden appelle Poutine").wait_for()
    page.wait_for_timeout(800)
    assert page.evaluate("shifts") == 0


def test_the_frise_moves_inside_the_frame_and_opens_events(page, seen, host, frise):
    newsroom.publication(*(newsroom.event(headline=f"Rencontre n° {n}") for n in range(9)))
    page.goto(host.put(PROSE * 40 + _link(frise) + PROSE * 40 + _script(frise), csp=_strict(frise)))
    page.evaluate("document.querySelector('[data-frise]').scrollIntoView()")
    _settled(page)
    inside = page.frame_locator("iframe")
    inside.locator("#frise").wait_for()
    assert not inside.locator("#poster").is_visible()
    where = inside.locator("#frise-where").text_content()
    for _ in range(5):
        inside.locator("[data-do=in]").click()
    until(page, lambda: inside.locator("#frise-where").text_content() != where)
    inside.locator("[data-do=fit]").click()
    inside.locator("#frise-stage").focus()
    for _ in range(9):
        page.keyboard.press("PageDown")
    page.keyboard.press("Enter")
    inside.locator("details[open] blockquote").first.wait_for()
    assert seen["complaints"] == []


def test_several_on_one_page_load_as_they_come_near(page, seen, host, frise):
    newsroom.publication(newsroom.event(headline="Une"))
    far = _link(frise, attributes='data-theme="dark"')
    page.goto(host.put(PROSE * 30 + _link(frise) + PROSE * 200 + far + far + _script(frise), csp=_strict(frise)))
    _settled(page)
    assert page.locator("iframe").count() == 1
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    _settled(page, 3)
    assert page.frame_locator("iframe >> nth=1").locator("html[data-theme=dark]").count() == 1
    assert page.evaluate("shifts") == 0


def test_several_at_once_come_one_after_the_other(page, seen, host, frise):
    newsroom.publication(newsroom.event(headline="Macron appelle Poutine", kind="call"))
    page.add_init_script("""
      // A frame that takes its time is waited for no longer than 800 ms: here it may take any.
      const later = setTimeout;
      window.setTimeout = (go, after, ...more) => later(go, after === 800 ? 600000 : after, ...more);
      window.most = 0;
      addEventListener("message", ({ source }) => (window.told ??= new Set()).add(source));
      new MutationObserver(() => {
        window.most = Math.max(window.most, document.querySelectorAll("iframe").length - (window.told?.size ?? 0));
      }).observe(document, { childList: true, subtree: true });
    """)
    row = "".join(_link(frise, attributes='style="min-height: 240px"') for _ in range(4))
    page.goto(host.put(row + _script(frise), csp=""))
    until(page, "document.querySelectorAll('iframe').length === 4")
    until(page, "window.told.size === 4")
    assert page.evaluate("window.most") == 1


def test_the_script_pasted_twice_makes_one_timeline_a_link(page, host, frise):
    newsroom.publication()
    page.goto(host.put((_link(frise) + _script(frise)) * 2))
    _settled(page, 2)
    assert page.locator("iframe").count() == 2


def test_a_dead_server_leaves_the_link(page, seen, host, frise):
    newsroom.publication()
    page.clock.install()
    page.route("**/embed/v1/ukraine/**", lambda route: route.abort())
    page.goto(host.put(_link(frise) + _script(frise) + PROSE))
    page.wait_for_selector("iframe", state="attached")
    assert page.get_by_role("link", name="La chronologie").is_visible()
    page.clock.fast_forward(15_000)
    page.wait_for_selector("iframe", state="detached")
    assert page.get_by_role("link", name="La chronologie").is_visible()


def test_without_the_script_the_link_is_a_link(page, host, frise):
    page.route("**/widget.js", lambda route: route.abort())
    page.goto(host.put(_link(frise) + _script(frise)))
    assert page.get_by_role("link", name="La chronologie").get_attribute("href") == f"{frise}/t/ukraine/"


def test_a_withdrawn_timeline_says_so(page, host, frise):
    publication = newsroom.publication()
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"), note="Une source s’est rétractée.")
    page.goto(host.put(_link(frise) + _script(frise)))
    _settled(page)
    assert page.frame_locator("iframe").get_by_text("Cette chronologie a été retirée").is_visible()
    assert page.frame_locator("iframe").get_by_text("Une source s’est rétractée.").is_visible()


def test_it_works_inside_a_sandboxed_page(page, seen, host, frise):
    newsroom.publication(newsroom.event(headline="Dans le bac à sable"))
    host.put(_link(frise) + _script(frise), path="/inner", csp=_strict(frise))
    page.goto(host.put('<iframe sandbox="allow-scripts" src="/inner" width="900" height="900"></iframe>'))
    inner = page.frame_locator("iframe").frame_locator("iframe")
    inner.get_by_role("heading", name="Dans le bac à sable").wait_for()
    assert inner.locator("h1").evaluate("h => getComputedStyle(h).fontWeight") == "700"  # its style sheet came too
    page.frame_locator("iframe").get_by_role("link", name="La chronologie").wait_for(state="hidden")
    assert seen["complaints"] == []


def test_attributes_and_css_variables_choose_and_nothing_else_passes(page, seen, host, frise):
    newsroom.publication(newsroom.event(headline="Entretien", kind="call"), newsroom.event(headline="Sommet"))
    body = (
        '<frise-timeline timeline="ukraine" theme="dark" kind="call visit" lang="en" onclick="1" evil="x"></frise-timeline>'
        + _link(frise, attributes='data-timeline="../../desk"')
        + '<a data-frise href="https://evil.example/t/ukraine/">ailleurs</a>'
    )
    page.goto(host.put(body + _script(frise), head="<style>frise-timeline { --frise-accent: #0a5 }</style>"))
    _settled(page)
    assert page.locator("iframe").count() == 1
    src = page.locator("iframe").get_attribute("src")
    assert src == f"{frise}/embed/v1/ukraine/?theme=dark&lang=en&kind=call&kind=visit&accent=0a5"
    frame = page.frame_locator("iframe")
    assert frame.get_by_role("heading", name="Entretien").is_visible()
    assert frame.get_by_role("heading", name="Sommet").count() == 0
    assert frame.locator(".event__when").first.evaluate("e => getComputedStyle(e).color") == "rgb(0, 170, 85)"


def test_only_its_own_frame_may_size_it(page, host, frise):
    newsroom.publication()
    page.goto(host.put(_link(frise) + _script(frise) + '<iframe id="other" srcdoc="<p>autre</p>"></iframe>'))
    _settled(page)
    before = _height(page)
    page.evaluate("postMessage({ frise: 1, height: 5000, user: true }, '*')")
    page.evaluate(
        "document.getElementById('other').contentWindow.eval("
        "\"parent.postMessage({ frise: 1, height: 5000, user: true }, '*')\")"
    )
    page.wait_for_timeout(200)
    assert _height(page) == before


def test_later_events_are_added_in_place(page, host, frise):
    newsroom.publication(*(newsroom.event(headline=f"Rencontre n° {n}") for n in range(9)))
    page.goto(host.put(_link(frise) + _script(frise)))
    _settled(page)
    frame = page.frame_locator("iframe")
    assert frame.locator("#events > li").count() == 6
    small = _height(page)
    frame.get_by_role("link", name="Événements suivants").click()
    frame.locator("#events > li >> nth=8").wait_for()
    until(page, lambda: _height(page) > small)
    assert frame.locator("#events > li").count() == 9
    seventh = frame.locator("#events > li >> nth=6").locator("h2 a")
    until(page, lambda: seventh.evaluate("a => a === document.activeElement"))


def test_wordpress_learns_the_height_and_the_link(page, host, frise):
    """WordPress frames an address it does not know in a sandbox, with a secret after the hash."""
    newsroom.publication(newsroom.event(headline="Un lien"))
    page.goto(
        host.put(
            "<script>window.heard = []; addEventListener('message', (e) => heard.push(e.data))</script>"
            f'<iframe sandbox="allow-scripts" src="{frise}/embed/v1/ukraine/#?secret=abc123" width="600"></iframe>'
        )
    )
    until(page, "heard.some(m => m.message === 'height' && m.secret === 'abc123' && m.value > 100)")
    page.frame_locator("iframe").get_by_role("link", name="Un lien").click()
    until(page, "heard.some(m => m.message === 'link' && m.value.includes('/t/ukraine/e/'))")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_frame_and_the_gallery(page, frise, theme):
    from axe_playwright_python.sync_playwright import Axe

    newsroom.publication(
        newsroom.event(headline="Fait"),
        *(
            newsroom.event(headline=f"Dit {status}", factuality=status, said_by=["Kiev"])
            for status in ("feared", "denied", "cancelled", "scheduled")
        ),
    )
    page.emulate_media(color_scheme=theme)
    for address in (f"/embed/v1/ukraine/?theme={theme}", "/embed/v1/nowhere/", "/embed/?kind=meeting"):
        page.goto(frise + address)
        page.wait_for_timeout(200)
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
