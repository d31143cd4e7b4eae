"""A published timeline, and caches that forget between tests (a rolled back database gives its keys to others)."""

from __future__ import annotations

import pytest

from timeline.published import answers, index


@pytest.fixture(autouse=True)
def _nothing_kept():
    answers.forget()
    index.forget()
    yield
    answers.forget()
    index.forget()


@pytest.fixture(autouse=True)
def _public_address(settings):
    settings.PUBLIC_URL = "https://frise.example"
    settings.ALLOWED_HOSTS = ["frise.example", "testserver", "localhost", "127.0.0.1"]
