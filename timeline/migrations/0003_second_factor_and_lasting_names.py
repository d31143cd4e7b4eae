"""A second factor by timeline; names that stay on the desk when their accounts go. Old processes may run beside it."""

from django.db import migrations, models

NAMED = (
    ("Publication", "published_by", "published_by_name"),
    ("Event", "approved_by", "approved_by_name"),
    ("Candidate", "decided_by", "decided_by_name"),
)


def write_names(apps, schema_editor):
    """Whoever is still there is written down under the name that the log uses."""
    people = apps.get_model("auth", "User")
    for model, person, name in NAMED:
        rows = apps.get_model("timeline", model).objects.exclude(**{person: None})
        for user in people.objects.filter(pk__in=rows.values(person)):
            words = f"{user.first_name} {user.last_name}".strip() or user.username
            rows.filter(**{person: user}).update(**{name: words[:150]})


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0002_append_only_log"),
    ]

    operations = [
        migrations.AddField(
            model_name="candidate",
            name="decided_by_name",
            field=models.CharField(
                blank=True, db_default="", default="", help_text="stays when the account goes", max_length=150
            ),
        ),
        migrations.AddField(
            model_name="candidate",
            name="reread",
            field=models.JSONField(
                blank=True, help_text="a later reading, where a human has touched the row", null=True
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="approved_by_name",
            field=models.CharField(
                blank=True, db_default="", default="", help_text="stays when the account goes", max_length=150
            ),
        ),
        migrations.AddField(
            model_name="publication",
            name="published_by_name",
            field=models.CharField(
                blank=True, db_default="", default="", help_text="stays when the account goes", max_length=150
            ),
        ),
        migrations.AddField(
            model_name="timeline",
            name="second_factor",
            field=models.BooleanField(
                db_default=False, default=False, help_text="publishers and owners must have a second factor"
            ),
        ),
        migrations.RunPython(write_names, migrations.RunPython.noop),
    ]
