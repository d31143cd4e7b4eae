"""Hosts that mean no harm and do some: resets, rules for every iframe, flex and grid, old libraries."""

from __future__ import annotations

import pytest

from tests import newsroom

from .test_widget_in_a_browser import _link, _script, _settled, frise, host, seen  # noqa: F401 (fixtures)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HOSTS = {
    "reset": "<style>*{all:unset} div{display:none} iframe{display:none;opacity:.2;transform:rotate(3deg)}</style>LINK",
    "important": "<style>iframe{max-width:90px!important;height:50px!important;margin:20px!important}"
    "div{position:static!important;min-height:0!important;max-height:40px!important}</style>LINK",
    "centred": "<style>body{display:flex;flex-direction:column;align-items:center}</style>LINK",
    "row": '<div style="display:flex;justify-content:center">LINK</div>',
    "grid": '<div style="display:grid;justify-items:center">LINK</div>',
    "right to left": '<div dir="rtl">LINK</div>',
    "prototypes": "<script>Array.prototype.includes=undefined;Object.prototype.extend=function(){};"
    "Array.prototype.each=function(f){for(var i=0;i<this.length;i++)f(this[i])};Array.from=function(){return []};"
    "Element.prototype.remove=function(){throw new Error()}</script>LINK",
    "element in a row": '<div style="display:flex"><frise-timeline timeline="ukraine">LINK</frise-timeline></div>',
}


@pytest.mark.parametrize("kind", HOSTS)
def test_the_timeline_is_seen_whatever_the_host_does(page, seen, host, frise, kind):  # noqa: F811
    newsroom.publication(newsroom.event(headline="Biden appelle Poutine"))
    link = _link(frise) if "LINK</frise" not in HOSTS[kind] else f'<a href="{frise}/t/ukraine/">La chronologie</a>'
    page.goto(host.put(HOSTS[kind].replace("LINK", link) + _script(frise)))
    _settled(page)
    box = page.locator("iframe").bounding_box()
    assert box["width"] >= (300 if kind == "element in a row" else 700)
    assert box["height"] >= 200
    look = "getComputedStyle(document.querySelector('iframe'))"
    assert page.evaluate(f"[{look}.opacity, {look}.transform, {look}.marginTop]") == ["1", "none", "0px"]
    assert page.frame_locator("iframe").get_by_role("heading", name="Biden appelle Poutine").is_visible()
    assert not page.get_by_role("link", name="La chronologie").is_visible()
    assert seen["complaints"] == []
