"""What every test shares: French by default, and a browser where one is found."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from time import sleep

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import TransactionTestCase
from django.utils import translation
from hypothesis import HealthCheck, settings

from timeline.documents import apart

# A machine that is busy with something else is no defect: nothing here is timed.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

BROWSER_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(autouse=True, scope="session")
def _patient_readers_of_documents():
    """A Word or PDF file is read in a process of its own, which needs its time on a machine that does something else."""
    apart.SECONDS = 300


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
    from playwright.sync_api import Error as PlaywrightError
    from playwright.sync_api import sync_playwright

    # Playwright leaves its event loop in this thread until the end of the session: Django would refuse every query.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        for left in reversed(range(6)):
            try:
                browser = playwright.chromium.launch(executable_path=found, args=BROWSER_ARGUMENTS)
                break
            except PlaywrightError:  # two that start at one moment on a small machine: one of them may die
                if not left:
                    raise
                sleep(4)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def page(chromium, transactional_db) -> Iterator[object]:
    """A fresh French browser window."""
    context = chromium.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(autouse=True, scope="session")
def _the_log_may_be_emptied_between_tests():
    """Tests that commit end with all tables emptied; on SQLite the triggers that guard the log stand aside for that."""
    empty = TransactionTestCase._fixture_teardown

    def unguarded(case: TransactionTestCase) -> None:
        if connection.vendor != "sqlite":
            empty(case)
            return
        with connection.cursor() as cursor:
            guards = cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in guards:
                cursor.execute(f'DROP TRIGGER "{name}"')
            try:
                empty(case)
            finally:
                for _, statement in guards:
                    cursor.execute(statement)

    TransactionTestCase._fixture_teardown = unguarded
    yield
    TransactionTestCase._fixture_teardown = empty


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    # Hashing is slow on purpose; no test measures it.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _fresh_limits(settings):
    """Sign-ins are counted for a minute: each test has its own count, and none is that of a site that runs here."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "tests"}}
    cache.clear()


@pytest.fixture(autouse=True)
def _no_memory_of_other_tests():
    """What the process remembers of snapshots is by their number, and every test numbers its own from 1."""
    from timeline.published import answers, index

    answers.forget()
    index.forget()
