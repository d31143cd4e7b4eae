"""What joining across articles looks up: indexed keys, so that the work does not grow with the archive."""

from __future__ import annotations

from typing import Any

from django.db import models

from .candidate import Candidate
from .event import Event
from .timeline import Timeline


class TwinKey(models.Model):
    """One blocking key (`extraction.blocking_keys`) of one event or candidate; twins share at least one."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="+", db_index=False)
    key = models.CharField(max_length=160)
    event = models.ForeignKey(Event, null=True, on_delete=models.CASCADE, related_name="twin_keys", db_index=False)
    candidate = models.ForeignKey(
        Candidate, null=True, on_delete=models.CASCADE, related_name="twin_keys", db_index=False
    )

    class Meta:
        indexes = [
            models.Index(fields=["timeline", "key"]),
            # A key is of one or of the other.
            models.Index(fields=["event"], condition=models.Q(event__isnull=False), name="keys_of_an_event"),
            models.Index(fields=["candidate"], condition=models.Q(candidate__isnull=False), name="keys_of_a_candidate"),
        ]

    def __str__(self) -> str:
        return self.key


class KnownName(models.Model):
    """A name that an editor taught this timeline: articles are read with it from then on."""

    class Type(models.TextChoices):
        PERSON = "person"
        COUNTRY = "country"
        ORG = "org"
        METONYM = "metonym"
        AGENCY = "agency"
        PLACE = "place"

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="known_names")
    name = models.CharField(max_length=120)
    type = models.CharField(max_length=8, choices=Type.choices, default=Type.PERSON)
    shown = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=3, blank=True)
    office = models.CharField(max_length=120, blank=True)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)
    added_by_name = models.CharField(max_length=150, blank=True)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name", "id"]
        constraints = [models.UniqueConstraint(fields=["timeline", "name", "since"], name="one_known_name_per_term")]

    def __str__(self) -> str:
        return self.name

    def as_alias(self) -> dict[str, Any]:
        """The keyword arguments of `extraction.Alias`."""
        return {
            "name": self.name,
            "type": self.type,
            "shown": self.shown or None,
            "country": self.country or None,
            "office": self.office,
            "since": self.since,
            "until": self.until,
        }
