"""What tests that drive a browser share: waiting until something holds, however slow the machine."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

PATIENCE = 60


def until(page: Any, holds: str | Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until `holds`: an expression in the page (or frame), or something asked here. Playwright's own wait evaluates
    strings, which our Content-Security-Policy refuses."""
    end = time.monotonic() + seconds
    while not (_true(page, holds) if isinstance(holds, str) else holds()):
        assert time.monotonic() < end, f"never true: {holds}"
        page.wait_for_timeout(50)


def _true(page: Any, expression: str) -> bool:
    """Not yet, where the page is on its way to another address."""
    from playwright.sync_api import Error as PlaywrightError

    try:
        return bool(page.evaluate(expression))
    except PlaywrightError as error:
        if "context was destroyed" not in str(error):
            raise
        return False


def ready(page: Any, selector: str, **how: Any) -> None:
    """Wait for a page that has `selector` on it, and for its scripts: what is seen first obeys no key yet."""
    page.wait_for_selector(selector, **how)
    page.wait_for_load_state()


def intercept(page: Any, address: str, handler: Callable[[Any], object]) -> None:
    """Route `address` through `handler` on a page that stands already. A browser that is busy tells the page a moment after
    it has told us, and what is asked in between goes past: so wait until a request of our own is met."""
    page.route("**/robots.txt*", lambda route: route.fulfill(status=204))
    page.route(address, handler)
    until(page, "fetch('/robots.txt?met').then((answer) => answer.status === 204)")


# What a browser's clipboard may do with what it is handed: take it, refuse it, answer never.
_CLIPBOARDS = {
    "takes": "async (text) => void (window.copied = text)",
    "refuses": "async () => { throw new Error('refused'); }",
    "never answers": "() => new Promise(() => {})",
}


def own_clipboard(does: str) -> str:
    """A script that gives the page a clipboard of its own: that of the system belongs to whoever runs beside this test."""
    return f"Object.defineProperty(navigator, 'clipboard', {{ value: {{ writeText: {_CLIPBOARDS[does]} }} }});"
