"""Who brought an article or added a feed keeps a name when the account goes. Old processes may run beside it."""

from django.db import migrations, models

NAMED = (
    ("Arrival", "brought_by", "brought_by_name"),
    ("Feed", "added_by", "added_by_name"),
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
        ("timeline", "0006_word"),
    ]

    operations = [
        migrations.AddField(
            model_name="arrival",
            name="brought_by_name",
            field=models.CharField(
                blank=True, db_default="", default="", help_text="stays when the account goes", max_length=150
            ),
        ),
        migrations.AddField(
            model_name="feed",
            name="added_by_name",
            field=models.CharField(
                blank=True, db_default="", default="", help_text="stays when the account goes", max_length=150
            ),
        ),
        migrations.RunPython(write_names, migrations.RunPython.noop),
    ]
