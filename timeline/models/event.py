"""An event: what a human decided, the evidence for it, and every version of it."""

from __future__ import annotations

import secrets
from datetime import date

from django.conf import settings
from django.db import models

from .article import Article
from .candidate import Candidate
from .happening import Factuality, Happening
from .timeline import Timeline

PLANS = (Factuality.SCHEDULED, Factuality.ANNOUNCED, Factuality.EXPECTED)
_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"


def new_public_id() -> str:
    """Ten characters without look-alikes: 2**49 values, stable for ever in permalinks."""
    number, letters = secrets.randbelow(len(_ALPHABET) ** 10), []
    for _place in range(10):
        number, place = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[place])
    return "".join(letters)


CHOSEN = models.Q(chosen=True, removed_at=None)
DATED = CHOSEN & ~models.Q(edtf="")
"""What lets an event go out, beside one source at least."""


class EventQuerySet(models.QuerySet["Event"]):
    def chosen(self) -> EventQuerySet:
        """Events that the next publication will hold."""
        return self.filter(CHOSEN)

    def publishable(self) -> EventQuerySet:
        """Chosen events that can go out: dated, with one source at least."""
        cited = Evidence.objects.filter(event=models.OuterRef("pk"))
        return self.filter(DATED).filter(models.Exists(cited))

    def live(self) -> EventQuerySet:
        return self.filter(removed_at=None)

    def overdue(self, today: date) -> EventQuerySet:
        """Plans whose last possible day is over, unless somebody has looked at them since."""
        return self.live().filter(
            models.Q(looked_on=None) | models.Q(looked_on__lte=models.F("end_latest")),
            factuality__in=PLANS,
            end_latest__lt=today,
        )


class Event(Happening):
    """An event of a timeline. Drafts live here; readers see only what a publication copied."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="events", db_index=False)
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id, editable=False)
    note = models.TextField(blank=True, max_length=2000, help_text="public note, shown with a correction")
    chosen = models.BooleanField(default=True)
    looked_on = models.DateField(null=True, blank=True, help_text="last day on which a plan gone by was looked at")
    removed_at = models.DateTimeField(null=True, blank=True)
    first_published_at = models.DateTimeField(null=True, blank=True)
    approved_version = models.PositiveIntegerField(default=0)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    approved_by_name = models.CharField(
        max_length=150, blank=True, default="", db_default="", help_text="stays when the account goes"
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", "id"]
        indexes = [
            models.Index(fields=["timeline", "removed_at", "sort_key", "id"]),
            models.Index(
                fields=["timeline", "removed_at", "factuality", "end_latest", "looked_on"], name="plans_of_a_desk"
            ),
        ]

    def __str__(self) -> str:
        return self.headline


class Evidence(models.Model):
    """The exact words of one article that an event rests on (W3C TextQuoteSelector), and why they give its date."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="evidence")
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="evidence")
    # One candidate gives one piece of evidence, whoever accepts it and how often: the database says so.
    candidate = models.OneToOneField(
        Candidate, null=True, blank=True, on_delete=models.SET_NULL, related_name="evidence"
    )
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=200, blank=True)
    suffix = models.CharField(max_length=200, blank=True)
    why = models.JSONField(default=dict, help_text='{"fr", "en"}: how its date was derived')

    class Meta:
        ordering = ["article__published_on", "start", "id"]

    def __str__(self) -> str:
        return self.exact[:80]


class StatusChange(models.Model):
    """What was known of an event from a given day on, and who said so: the history behind "as known on"."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="history")
    known_on = models.DateField()
    factuality = models.CharField(max_length=12, choices=Factuality.choices)
    said_by = models.JSONField(default=list)
    dates = models.JSONField(default=dict, help_text="the date columns as they were then")
    article = models.ForeignKey(Article, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["known_on", "id"]

    def __str__(self) -> str:
        return f"{self.known_on}: {self.factuality}"


class Revision(models.Model):
    """One version of an event: what it said, who made it so, and by which verb."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="revisions", db_index=False)
    number = models.PositiveIntegerField()
    verb = models.CharField(max_length=24)
    content = models.JSONField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    by_name = models.CharField(max_length=150, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["event", "number"], name="one_revision_per_number")]

    def __str__(self) -> str:
        return f"{self.event} v{self.number}"
