"""An index for nothing costs a write for every row that is written: those whose column begins another index are gone, those
of a column that is mostly empty hold only the rest, and those that only the removal of an account would read are gone too."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SINGLE = {
    "timeline_candidate": (
        *("assigned_to_id", "decided_by_id", "event_id", "mention_id", "merged_into_id", "split_from_id", "twin_id"),
    ),
    "timeline_decision": ("batch", "timeline_id"),
    "timeline_event": ("approved_by_id", "created_by_id", "timeline_id"),
    "timeline_logentry": ("timeline_id", "verb"),
    "timeline_publishedevent": ("publication_id",),
    "timeline_revision": ("by_id", "event_id"),
    "timeline_twinkey": ("candidate_id", "event_id", "timeline_id"),
}


def drop(apps, schema_editor):
    """By name: altering a column would make SQLite build each table anew, and that of the log without its triggers."""
    connection = schema_editor.connection
    for table, columns in SINGLE.items():
        with connection.cursor() as cursor:
            found = connection.introspection.get_constraints(cursor, table)
        for name, about in found.items():
            plain = about["index"] and not about["unique"] and not about["primary_key"]
            if plain and len(about["columns"]) == 1 and about["columns"][0] in columns:
                schema_editor.execute(f"DROP INDEX {connection.ops.quote_name(name)}")


def make(apps, schema_editor):
    for table, columns in SINGLE.items():
        for column in columns:
            schema_editor.execute(f"CREATE INDEX {table}_{column}_again ON {table} ({column})")


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0011_file_of_events"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(drop, make)],
            state_operations=[
                migrations.AlterField(
                    model_name="candidate",
                    name="assigned_to",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="assigned",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="candidate",
                    name="decided_by",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="candidate",
                    name="event",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="candidates",
                        to="timeline.event",
                    ),
                ),
                migrations.AlterField(
                    model_name="candidate",
                    name="mention",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="candidates",
                        to="timeline.mention",
                    ),
                ),
                migrations.AlterField(
                    model_name="candidate",
                    name="merged_into",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="merged",
                        to="timeline.candidate",
                    ),
                ),
                migrations.AlterField(
                    model_name="candidate",
                    name="split_from",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="parts",
                        to="timeline.candidate",
                    ),
                ),
                migrations.AlterField(
                    model_name="candidate",
                    name="twin",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="twins",
                        to="timeline.event",
                    ),
                ),
                migrations.AlterField(
                    model_name="decision",
                    name="batch",
                    field=models.CharField(blank=True, max_length=32),
                ),
                migrations.AlterField(
                    model_name="decision",
                    name="timeline",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="timeline.timeline",
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="approved_by",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="created_by",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="event",
                    name="timeline",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="events",
                        to="timeline.timeline",
                    ),
                ),
                migrations.AlterField(
                    model_name="logentry",
                    name="timeline_id",
                    field=models.BigIntegerField(null=True),
                ),
                migrations.AlterField(
                    model_name="logentry",
                    name="verb",
                    field=models.CharField(max_length=40),
                ),
                migrations.AlterField(
                    model_name="publishedevent",
                    name="publication",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="events",
                        to="timeline.publication",
                    ),
                ),
                migrations.AlterField(
                    model_name="revision",
                    name="by",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="revision",
                    name="event",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="timeline.event",
                    ),
                ),
                migrations.AlterField(
                    model_name="twinkey",
                    name="candidate",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="twin_keys",
                        to="timeline.candidate",
                    ),
                ),
                migrations.AlterField(
                    model_name="twinkey",
                    name="event",
                    field=models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="twin_keys",
                        to="timeline.event",
                    ),
                ),
                migrations.AlterField(
                    model_name="twinkey",
                    name="timeline",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="timeline.timeline",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="candidate",
            index=models.Index(condition=models.Q(("mention__isnull", False)), fields=["mention"], name="with_mention"),
        ),
        migrations.AddIndex(
            model_name="candidate",
            index=models.Index(condition=models.Q(("twin__isnull", False)), fields=["twin"], name="with_twin"),
        ),
        migrations.AddIndex(
            model_name="candidate",
            index=models.Index(condition=models.Q(("event__isnull", False)), fields=["event"], name="with_event"),
        ),
        migrations.AddIndex(
            model_name="candidate",
            index=models.Index(
                condition=models.Q(("merged_into__isnull", False)), fields=["merged_into"], name="with_merged_into"
            ),
        ),
        migrations.AddIndex(
            model_name="candidate",
            index=models.Index(
                condition=models.Q(("split_from__isnull", False)), fields=["split_from"], name="with_split_from"
            ),
        ),
        migrations.AddIndex(
            model_name="candidate",
            index=models.Index(
                condition=models.Q(("assigned_to__isnull", False)), fields=["assigned_to"], name="with_assigned_to"
            ),
        ),
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(fields=["batch"], name="decisions_of_a_batch"),
        ),
        migrations.AddIndex(
            model_name="twinkey",
            index=models.Index(condition=models.Q(("event__isnull", False)), fields=["event"], name="keys_of_an_event"),
        ),
        migrations.AddIndex(
            model_name="twinkey",
            index=models.Index(
                condition=models.Q(("candidate__isnull", False)), fields=["candidate"], name="keys_of_a_candidate"
            ),
        ),
    ]
