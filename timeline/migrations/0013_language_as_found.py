"""A feed may leave the language of its items to what each is found to be."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0012_fewer_indexes")]

    operations = [
        migrations.AlterField(
            model_name="feed",
            name="language",
            field=models.CharField(
                blank=True,
                choices=[("fr", "Français"), ("en", "English")],
                default="",
                help_text="of all its items; empty: as each is found to be",
                max_length=5,
            ),
        ),
    ]
