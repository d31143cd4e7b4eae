"""The index of words of the queue, filled a batch at a time: on SQLite others may write between two batches."""

from itertools import islice

import django.db.models.deletion
from django.db import migrations, models, transaction

from timeline.search_text import words

BATCH = 500


def fill(apps, schema_editor):
    Candidate, Word = apps.get_model("timeline", "Candidate"), apps.get_model("timeline", "Word")
    told = ("timeline_id", "headline", "place", "said_by", "actors", "exact")
    last = 0
    while rows := list(Candidate.objects.filter(pk__gt=last).order_by("pk").values("pk", *told)[:BATCH]):
        entries = [
            Word(timeline_id=row["timeline_id"], stem=stem.encode(), candidate_id=row["pk"])
            for row in rows
            for stem in sorted(stems_of(row))
        ]
        with transaction.atomic():
            Word.objects.bulk_create(entries, batch_size=500, ignore_conflicts=True)
        last = rows[-1]["pk"]


def stems_of(row):
    names = [actor["name"] for actor in row["actors"]]
    text = "\n".join([row["headline"], row["place"], *row["said_by"], *names, row["exact"]])
    return set(islice(dict.fromkeys(stem[:60] for stem in words(text)), 300))


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("timeline", "0005_decisions_by_time"),
    ]

    operations = [
        migrations.CreateModel(
            name="Word",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "timeline", "stem", "candidate", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("stem", models.BinaryField()),
                (
                    "candidate",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="words",
                        to="timeline.candidate",
                    ),
                ),
                (
                    "timeline",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="timeline.timeline",
                    ),
                ),
            ],
            options={"indexes": [models.Index(fields=["candidate", "stem"], name="words_of_a_candidate")]},
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
