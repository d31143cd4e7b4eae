"""An event keeps every doubt that articles raise, where it kept the first: those that stand are carried over. The column of
before stays, without a name here, for processes of the release before that run beside the new tables; nothing reads it."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.utils import timezone

REASONS = ("fulfils", "conflicts", "denies", "cancels", "postpones")


def carry_over(apps, schema_editor):
    Event, Candidate, Doubt, Evidence, LogEntry = (
        apps.get_model("timeline", name) for name in ("Event", "Candidate", "Doubt", "Evidence", "LogEntry")
    )
    now, made = timezone.now(), []
    for key, timeline, flagged in Event.objects.exclude(flagged="").values_list("pk", "timeline", "flagged").iterator():
        reason, _colon, number = flagged.partition(":")
        told = (
            Candidate.objects.filter(pk=int(number), timeline=timeline)
            if number.isdigit()
            else Candidate.objects.none()
        )
        candidate, article = told.values_list("pk", "article").first() or (None, None)
        if reason not in REASONS:
            # Read again under another day: the article that was given one last.
            cited = list(Evidence.objects.filter(event=key).values_list("article", flat=True))
            days = LogEntry.objects.filter(verb="redate-article", object_id__in=cited).order_by("-id")
            reason, article = "reread", days.values_list("object_id", flat=True).first() or max(cited, default=None)
        about = {"event_id": key, "article_id": article, "candidate_id": candidate, "reason": reason}
        made.append(Doubt(timeline_id=timeline, raised_at=now, **about))
    Doubt.objects.bulk_create(made, batch_size=500)


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0015_actors_understood"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Doubt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("fulfils", "Fulfils"),
                            ("conflicts", "Conflicts"),
                            ("denies", "Denies"),
                            ("cancels", "Cancels"),
                            ("postpones", "Postpones"),
                            ("reread", "Reread"),
                        ],
                        max_length=12,
                    ),
                ),
                ("raised_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("looked", "looked at: the event stays as it is"),
                            ("followed", "the event says so now"),
                        ],
                        db_default="",
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "answered_by_name",
                    models.CharField(
                        blank=True, db_default="", default="", help_text="stays when the account goes", max_length=150
                    ),
                ),
                (
                    "answered_by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="timeline.article",
                    ),
                ),
                (
                    "candidate",
                    models.ForeignKey(
                        help_text="what it says; none: read again",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="timeline.candidate",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="doubts", to="timeline.event"
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
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("answered_at", None)), fields=["timeline", "event"], name="doubts_of_a_desk"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("answered_at", None)),
                        fields=("event", "candidate"),
                        name="one_open_doubt_a_candidate",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("answered_at", None), ("candidate", None)),
                        fields=("event", "article"),
                        name="one_open_doubt_a_reading",
                    ),
                ],
            },
        ),
        migrations.RunPython(carry_over, migrations.RunPython.noop),
        migrations.RemoveIndex(model_name="event", name="doubted_of_a_desk"),
        migrations.AlterField(
            model_name="event",
            name="flagged",
            field=models.CharField(blank=True, db_default="", default="", max_length=300),
        ),
        migrations.SeparateDatabaseAndState(
            state_operations=[migrations.RemoveField(model_name="event", name="flagged")]
        ),
    ]
