"""For tests of what is seen from outside: the address that the outside knows."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def public_address(settings):
    settings.PUBLIC_URL = "https://frise.example"
    settings.ALLOWED_HOSTS = ["frise.example", "testserver", "localhost", "127.0.0.1"]
