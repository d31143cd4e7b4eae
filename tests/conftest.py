"""What every test shares: French by default, and a browser where one is found."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from django.utils import translation

BROWSER_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(autouse=True)
def _french_by_default():
    translation.activate("fr")
    yield
    translation.deactivate()


def missing(what: str) -> None:
    """Skip, saying so; on the build server a missing tool is a failure."""
    message = f"no {what} on this machine"
    if os.environ.get("CI") == "true":
        pytest.fail(f"{message}, and CI=true")
    pytest.skip(message)


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    """A real Chromium, headless (`FRISE_CHROMIUM` names another than the system's)."""
    names = (os.environ.get("FRISE_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found is None:
        missing("Chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=BROWSER_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, transactional_db, monkeypatch) -> Iterator[object]:
    """A fresh French browser window; Django's checks for the event loop of Playwright are off in it."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    context = chromium.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    # Hashing is slow on purpose; no test measures it.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
