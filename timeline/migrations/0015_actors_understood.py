"""A candidate tells which of its actors are only understood. Processes of the release before, which know nothing of it, still
write candidates: hence the default in the database."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0014_search_text_again"),
    ]

    operations = [
        migrations.AddField(
            model_name="candidate",
            name="understood",
            field=models.JSONField(
                blank=True,
                db_default=[],
                default=list,
                help_text="names of the actors whom the article leaves unsaid: weighed, not read",
            ),
        ),
    ]
