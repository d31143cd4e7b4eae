"""The column that 0016 left to the processes of the release before it goes: `Doubt` holds what it held, and nothing has read
or written it since."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0016_doubt")]

    operations = [
        # It has had no name here since 0016: given one again, it is taken away as any other is.
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AddField(
                    model_name="event",
                    name="flagged",
                    field=models.CharField(blank=True, db_default="", default="", max_length=300),
                )
            ]
        ),
        migrations.RemoveField(model_name="event", name="flagged"),
    ]
