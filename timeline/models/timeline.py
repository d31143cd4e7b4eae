"""A timeline and the people who work on it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a member may do; each role may do all that the ones before it may."""

    READER = "reader", _("reader of drafts")
    CONTRIBUTOR = "contributor", _("contributor")
    EDITOR = "editor", _("editor")
    PUBLISHER = "publisher", _("publisher")
    OWNER = "owner", _("owner")


class Timeline(models.Model):
    """The unit of work and of permission: articles, candidates and events belong to one timeline."""

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True, max_length=4000)
    language = models.CharField(max_length=5, default="fr", choices=[("fr", "Français"), ("en", "English")])
    timezone = models.CharField(max_length=64, default="Europe/Paris")
    second_approval = models.BooleanField(default=False)
    second_factor = models.BooleanField(
        default=False, db_default=False, help_text="publishers and owners must have a second factor"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_note = models.TextField(blank=True, max_length=2000)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("reader:timeline", args=[self.slug])

    @property
    def zone(self) -> ZoneInfo:
        """The clock of its desk, by which its pages tell moments, whatever the clock of the site; the site's where it names
        none that is known here."""
        try:
            return ZoneInfo(self.timezone)
        except (ValueError, OSError, ZoneInfoNotFoundError):
            return ZoneInfo(settings.TIME_ZONE)

    def today(self, now: datetime | None = None) -> date:
        """The day that it is at its desk, at this moment or at `now`."""
        return timezone.localdate(now, self.zone)


class Membership(models.Model):
    """One person's role on one timeline."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=16, choices=Role.choices)
    added_at: models.DateTimeField[datetime, datetime] = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["timeline", "user"], name="one_role_per_person")]

    def __str__(self) -> str:
        return f"{self.user} · {self.get_role_display()} · {self.timeline}"
