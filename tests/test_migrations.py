"""The tables are those of the models: whoever upgrades has nothing left to make."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import connection

from tests import newsroom
from timeline.models import Candidate


@pytest.mark.django_db
def test_no_model_has_moved_without_its_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_what_an_older_release_flagged_stands_as_a_doubt_and_its_processes_may_still_write():
    event, reread = newsroom.event(), newsroom.event(headline="Relu")
    row = newsroom.candidate(article=newsroom.article("Un autre texte.\n"))
    call_command("migrate", "timeline", "0015", verbosity=0)
    with connection.cursor() as cursor:
        for key, flag in ((event.pk, f"denies:{row.pk}"), (reread.pk, "reread")):
            cursor.execute("UPDATE timeline_event SET flagged = %s WHERE id = %s", [flag, key])
    call_command("migrate", "timeline", "0016", verbosity=0)
    [doubt] = event.doubts.open()
    assert (doubt.reason, doubt.candidate, doubt.article, doubt.timeline) == ("denies", row, row.article, row.timeline)
    [doubt] = reread.doubts.open()
    assert (doubt.reason, doubt.candidate, doubt.article) == ("reread", None, reread.evidence.get().article)
    assert newsroom.event(headline="Neuf").pk
    known = ", ".join(
        f'"{field.column}"'
        for field in Candidate._meta.concrete_fields
        if field.name not in {"id", "fingerprint", "understood"}
    )
    with connection.cursor() as cursor:
        cursor.execute("UPDATE timeline_event SET flagged = 'reread'")
        cursor.execute(
            f"INSERT INTO timeline_candidate (fingerprint, {known}) SELECT 'old', {known} FROM timeline_candidate"
            " WHERE id = %s",
            [row.pk],
        )
    assert Candidate.objects.get(fingerprint="old").understood == []
    call_command("migrate", "timeline", verbosity=0)
    with connection.cursor() as cursor:
        columns = {column.name for column in connection.introspection.get_table_description(cursor, "timeline_event")}
    assert "flagged" not in columns and event.doubts.open().exists() and newsroom.event(headline="Après").pk
