"""The gallery in a real browser: the preview and the line follow the form, and the line is copied."""

from __future__ import annotations

import pytest

from tests import newsroom
from tests.browsing import own_clipboard, until

from .test_widget_in_a_browser import frise, seen  # noqa: F401 (fixtures)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def gallery(page, frise):  # noqa: F811
    """The gallery under a clipboard of our own, which `takes` what it is handed or fails."""

    def opened(clipboard: str, *more: str):
        newsroom.publication(newsroom.event(headline="Entretien", kind="call"), newsroom.event(headline="Sommet"))
        page.add_init_script("\n".join((own_clipboard(clipboard), *more)))
        page.goto(f"{frise}/embed/")
        return page

    return opened


def test_the_gallery_follows_the_form_and_copies_the_line(gallery, seen):  # noqa: F811
    page = gallery("takes")
    page.get_by_label("Thème").select_option("dark")
    until(page, "document.querySelector('[data-copy-text]').value.includes('data-theme=\"dark\"')")
    page.frame_locator("[data-preview]").locator("html[data-theme=dark]").wait_for()
    page.get_by_role("button", name="Copier").click()
    page.get_by_text("Copié", exact=True).wait_for()
    assert page.evaluate("copied").startswith('<a data-frise data-theme="dark" href=')
    until(page, "location.search.includes('theme=dark')")
    assert [line for line in seen["complaints"] if "404" not in line] == []


@pytest.mark.parametrize("clipboard", ["refuses", "never answers"])
def test_where_the_clipboard_fails_the_line_is_selected_and_the_gallery_says_so(gallery, clipboard):
    page = gallery(clipboard, "document.execCommand = () => false;")
    page.get_by_role("button", name="Copier").click()
    until(page, "document.querySelector('[data-copy-said]').textContent.length > 4")
    assert page.evaluate("String(getSelection())").startswith("<a data-frise")
