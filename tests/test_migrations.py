"""The tables are those of the models: whoever upgrades has nothing left to make."""

from __future__ import annotations

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_model_has_moved_without_its_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
