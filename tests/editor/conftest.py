"""A browser tab for each member of the cast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from tests import newsroom


@pytest.fixture
def tab(db: None) -> Callable[..., Client]:
    """`tab("margaux")` is her browser, signed in; `tab("margaux", htmx=True)` asks for fragments."""

    def open_tab(name: str, *, htmx: bool = False, **options: bool) -> Client:
        client = Client(headers={"HX-Request": "true"} if htmx else None, **options)
        client.force_login(newsroom.person(name))
        return client

    return open_tab
