"""Something that was brought in and is not an article yet: a file, an address, a line of a table, an item of a feed."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .article import Article
from .job import Job
from .timeline import Timeline


class ArrivalQuerySet(models.QuerySet["Arrival"]):
    def to_confirm(self) -> ArrivalQuerySet:
        return self.filter(state=Arrival.State.FOUND)


class Arrival(models.Model):
    """What a source gave, what was found in it and where, until a person (or a trusted source) confirms it."""

    class Kind(models.TextChoices):
        URL = "url", _("address")
        FILE = "file", _("file")
        ROW = "row", _("line of a table")
        TABLE = "table", _("table")
        FEED = "feed", _("item of a feed")
        EVENTS = "events", _("file of events")

    class State(models.TextChoices):
        WAITING = "waiting", _("being read")
        FOUND = "found", _("to confirm")
        IMPORTED = "imported", _("imported")
        DISMISSED = "dismissed", _("dismissed")

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="arrivals")
    kind = models.CharField(max_length=6, choices=Kind.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    name = models.CharField(max_length=300, blank=True, help_text="file name, or what the line is called")
    url = models.CharField(max_length=2000, blank=True)
    content_type = models.CharField(max_length=120, blank=True)
    content = models.BinaryField(null=True, blank=True, help_text="the bytes as they came, until they are an article")
    found = models.JSONField(default=dict, help_text="documents.values.Found as JSON")
    given = models.JSONField(default=dict, help_text="facts that a person gave: they win over what is found")
    trusted = models.BooleanField(
        default=False, help_text="becomes an article without a person, where nothing is missing"
    )
    job = models.ForeignKey(Job, null=True, blank=True, on_delete=models.SET_NULL, related_name="arrivals")
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.SET_NULL, related_name="arrivals")
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="rows")
    brought_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    brought_by_name = models.CharField(
        max_length=150, blank=True, default="", db_default="", help_text="stays when the account goes"
    )
    brought_at = models.DateTimeField(auto_now_add=True)

    objects = ArrivalQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["timeline", "state", "-id"])]

    def __str__(self) -> str:
        return str(self.facts.get("title") or self.name or self.url)[:300]

    @property
    def facts(self) -> dict[str, Any]:
        """What is known: what was found, with what a person gave over it."""
        return {**self.found, **{name: value for name, value in self.given.items() if value}}
