"""The append-only log, and the decisions it tells of (kept whole, so that they can be undone and replayed)."""

from __future__ import annotations

from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from .candidate import Candidate
from .event import Event
from .timeline import Timeline


class AppendOnly(Exception):
    """Somebody tried to change or delete a line of the log."""


class LogQuerySet(models.QuerySet["LogEntry"]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnly("The log only grows.")

    def delete(self) -> NoReturn:
        raise AppendOnly("The log only grows.")


class LogEntry(models.Model):
    """One line: who did what to which object, when. Names stay when people are deleted; triggers refuse any change."""

    at = models.DateTimeField(db_index=True)
    by_id = models.BigIntegerField(null=True, help_text="no foreign key: the line outlives the account")
    by_name = models.CharField(max_length=150)
    # Altering a column would make SQLite build the table anew, without its triggers (see migration 0012).
    verb = models.CharField(max_length=40)
    timeline_id = models.BigIntegerField(null=True)
    object_type = models.CharField(max_length=24, blank=True)
    object_id = models.BigIntegerField(null=True)
    summary = models.CharField(max_length=300, blank=True)
    data = models.JSONField(default=dict)

    objects = LogQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["timeline_id", "-id", "by_name", "at"], name="log_of_a_desk"),
            models.Index(fields=["timeline_id", "verb", "-id"], name="log_of_a_verb"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.by_name} {self.verb} {self.summary}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise AppendOnly("The log only grows.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("The log only grows.")


class Decision(models.Model):
    """One review verb on one candidate or event, with the state before and after it: what undo and replay read."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="decisions", db_index=False)
    verb = models.CharField(max_length=24)
    candidate = models.ForeignKey(Candidate, null=True, on_delete=models.SET_NULL, related_name="decisions")
    event = models.ForeignKey(Event, null=True, on_delete=models.SET_NULL, related_name="decisions", db_index=False)
    batch = models.CharField(max_length=32, blank=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    # Without an index of its own: PostgreSQL took it to find the last decision of a person, and sorted all of them.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    by_name = models.CharField(max_length=150, blank=True)
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["timeline", "undone_at", "-id"]),
            models.Index(fields=["timeline", "at"]),
            models.Index(fields=["batch"], name="decisions_of_a_batch"),
            models.Index(fields=["by", "-id"], condition=models.Q(undone_at=None), name="standing_of_a_person"),
            # Without the many that are of no event: counted with them, SQLite holds the index for useless.
            models.Index(
                fields=["event", "at", "undone_at"],
                condition=models.Q(event__isnull=False),
                name="decisions_of_an_event",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.verb} · {self.by_name}"
