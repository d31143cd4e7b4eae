"""What people on a desk tell each other and the server while they work: claims, drafts, comments, invitations."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .candidate import Candidate
from .event import Event
from .timeline import Role, Timeline


class ClaimQuerySet(models.QuerySet["Claim"]):
    def live(self, now: datetime) -> ClaimQuerySet:
        return self.filter(until__gt=now)


class Claim(models.Model):
    """Somebody is on this candidate, until a moment that comes by itself. It warns; it never locks."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="claim")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    until = models.DateTimeField()

    objects = ClaimQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.user} · {self.candidate_id}"


class Draft(models.Model):
    """A half-typed correction, kept on the server for the one who types it. `typed` holds raw form values."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    candidate = models.ForeignKey(Candidate, null=True, on_delete=models.CASCADE, related_name="drafts")
    event = models.ForeignKey(Event, null=True, on_delete=models.CASCADE, related_name="drafts")
    typed = models.JSONField(default=dict)
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "candidate"], name="one_draft_per_candidate"),
            models.UniqueConstraint(fields=["user", "event"], name="one_draft_per_event"),
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.candidate_id or self.event_id}"


class Comment(models.Model):
    """A remark on a candidate, an event or one field of it, for the desk only. The name stays when people go."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="comments")
    candidate = models.ForeignKey(Candidate, null=True, on_delete=models.CASCADE, related_name="comments")
    event = models.ForeignKey(Event, null=True, on_delete=models.CASCADE, related_name="comments")
    field = models.CharField(max_length=20, blank=True)
    text = models.TextField(max_length=2000)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    by_name = models.CharField(max_length=150)
    at = models.DateTimeField()
    mentions = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="mentioned_in")
    resolved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.by_name}: {self.text[:60]}"


class Invitation(models.Model):
    """An offer of a role, sent by mail. Only a hash of the token is kept; it works once and not for ever."""

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    role = models.CharField(max_length=16, choices=Role.choices)
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    sent_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = _("invitation")

    def __str__(self) -> str:
        return f"{self.email} · {self.timeline}"
