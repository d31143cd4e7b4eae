"""A source that is polled on a schedule, and what it has already given."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .arrival import Arrival
from .timeline import Timeline


class FeedQuerySet(models.QuerySet["Feed"]):
    def due(self, now: datetime) -> FeedQuerySet:
        return self.filter(paused=False, next_poll_at__lte=now).order_by("next_poll_at", "id")


class Feed(models.Model):
    """An RSS or Atom feed of one timeline."""

    class Trust(models.TextChoices):
        CONFIRM = "confirm", _("a person confirms each item")
        IMPORT = "import", _("items become articles at once")

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="feeds")
    url = models.CharField(max_length=2000)
    url_key = models.CharField(max_length=64, editable=False)
    title = models.CharField(max_length=200, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    language = models.CharField(
        max_length=5,
        blank=True,
        default="",
        choices=[("fr", "Français"), ("en", "English")],
        help_text="of all its items; empty: as each is found to be",
    )
    trust = models.CharField(max_length=8, choices=Trust.choices, default=Trust.CONFIRM)
    minutes = models.PositiveIntegerField(default=30, help_text="between two polls")
    paused = models.BooleanField(default=False)
    next_poll_at = models.DateTimeField()
    polled_at = models.DateTimeField(null=True, blank=True)
    failure = models.CharField(max_length=40, blank=True, help_text="a key of jobs.failures")
    failures = models.PositiveIntegerField(default=0, help_text="in a row")
    etag = models.CharField(max_length=300, blank=True)
    modified = models.CharField(max_length=100, blank=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    added_by_name = models.CharField(
        max_length=150, blank=True, default="", db_default="", help_text="stays when the account goes"
    )
    added_at = models.DateTimeField(auto_now_add=True)

    objects = FeedQuerySet.as_manager()

    class Meta:
        ordering = ["title", "id"]
        constraints = [models.UniqueConstraint(fields=["timeline", "url_key"], name="one_feed_per_address")]
        indexes = [models.Index(fields=["paused", "next_poll_at"])]

    def __str__(self) -> str:
        return self.title or self.url


class FeedItem(models.Model):
    """An item that a feed has shown: it is brought in once, whatever the feed does with it later."""

    feed = models.ForeignKey(Feed, on_delete=models.CASCADE, related_name="items")
    guid_key = models.CharField(max_length=64)
    arrival = models.ForeignKey(Arrival, null=True, on_delete=models.SET_NULL, related_name="+")
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ["-id"]
        constraints = [models.UniqueConstraint(fields=["feed", "guid_key"], name="one_item_per_guid")]

    def __str__(self) -> str:
        return self.guid_key
