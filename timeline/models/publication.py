"""A numbered snapshot: the only thing that readers, embeds, feeds and programs ever see."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models

from .timeline import Timeline


class PublicationQuerySet(models.QuerySet["Publication"]):
    def visible(self, now: datetime) -> PublicationQuerySet:
        """Snapshots that a reader may see at `now`: released, not under embargo, not withdrawn."""
        return self.filter(
            models.Q(embargo_until=None) | models.Q(embargo_until__lte=now),
            release_at__lte=now,
            withdrawn_at=None,
            timeline__withdrawn_at=None,
        )

    def current(self, slug: str, now: datetime) -> Publication | None:
        """The newest visible snapshot of the timeline with this slug, its timeline beside it."""
        return self.visible(now).filter(timeline__slug=slug).select_related("timeline").order_by("-number").first()

    def newest(self, now: datetime) -> PublicationQuerySet:
        """The newest visible snapshot of every timeline, the latest first, its timeline beside it."""
        latest = Publication.objects.visible(now).filter(timeline=models.OuterRef("timeline")).order_by("-number")
        return (
            self.filter(pk=models.Subquery(latest.values("pk")[:1]))
            .select_related("timeline")
            .order_by("-release_at", "-pk")
        )


class Publication(models.Model):
    """Number `number` of a timeline. Its events are copies: later edits change the next number, never this one."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="publications")
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    language = models.CharField(max_length=5)
    note = models.TextField(blank=True, help_text="public: what changed")
    created_at = models.DateTimeField()
    release_at = models.DateTimeField(help_text="scheduled publication: not visible before")
    embargo_until = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    published_by_name = models.CharField(
        max_length=150, blank=True, default="", db_default="", help_text="stays when the account goes"
    )
    made_by = models.CharField(
        max_length=16, blank=True, default="", db_default="", help_text="which release worded its events"
    )
    facts = models.JSONField(default=dict, help_text="counts, facets and density, computed once")

    objects = PublicationQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["timeline", "number"], name="one_publication_per_number")]

    def __str__(self) -> str:
        return f"{self.title} n° {self.number}"


class PublishedEvent(models.Model):
    """One event as a snapshot shows it; `data` is described in docs/snapshot.md. Rows are written once."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="events", db_index=False)
    position = models.PositiveIntegerField()
    public_id = models.CharField(max_length=12)
    sort_key = models.CharField(max_length=24)
    start_earliest = models.DateField(null=True)
    end_latest = models.DateField(null=True)
    kind = models.CharField(max_length=12)
    factuality = models.CharField(max_length=12)
    search_text = models.TextField(blank=True, help_text="folded and stemmed by us, so both databases find the same")
    data = models.JSONField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["publication", "position"], name="one_event_per_position"),
            models.UniqueConstraint(fields=["publication", "public_id"], name="one_copy_per_snapshot"),
        ]
        indexes = [models.Index(fields=["publication", "start_earliest", "end_latest"])]

    def __str__(self) -> str:
        return f"{self.public_id}@{self.publication_id}"
