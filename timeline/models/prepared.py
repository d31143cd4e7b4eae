"""What the next publication would say of an event, made ahead: publishing then copies rows inside the database."""

from __future__ import annotations

from django.db import models

from .event import Event


class Prepared(models.Model):
    """One event as a snapshot would show it (docs/snapshot.md), and what tells whether it still would: `services/prepare.py`
    makes it, judges it, and copies it. A draft: nothing but a publication reads it."""

    event = models.OneToOneField(Event, primary_key=True, on_delete=models.CASCADE, related_name="prepared")
    version = models.PositiveIntegerField(help_text="of the event that it was made of")
    language = models.CharField(max_length=5)
    made_by = models.CharField(max_length=16, help_text="which release worded it")
    made_at = models.DateTimeField(help_text="what was decided earlier is in it")
    sources = models.PositiveIntegerField()
    turns = models.PositiveIntegerField()
    public_id = models.CharField(max_length=12)
    sort_key = models.CharField(max_length=24)
    start_earliest = models.DateField(null=True)
    end_latest = models.DateField(null=True)
    kind = models.CharField(max_length=12)
    factuality = models.CharField(max_length=12)
    search_text = models.TextField(blank=True)
    data = models.JSONField()
    first_published = models.CharField(max_length=40, blank=True, help_text="as `data` has it; empty: not known yet")
    counted = models.JSONField(help_text="what it adds to the facts of a publication")

    def __str__(self) -> str:
        return f"{self.public_id} v{self.version}"
