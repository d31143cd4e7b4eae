"""What every test shares: a clean cache of languages and a browser where one is found."""

from __future__ import annotations

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def _french_by_default():
    translation.activate("fr")
    yield
    translation.deactivate()
