"""Work to do in the background, and the workers that do it."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .timeline import Timeline


class JobQuerySet(models.QuerySet["Job"]):
    def due(self, now: datetime) -> JobQuerySet:
        """Jobs that a worker may take at `now`, oldest first."""
        return self.filter(status=Job.Status.WAITING, run_at__lte=now).order_by("run_at", "id")

    def abandoned(self, now: datetime) -> JobQuerySet:
        """Jobs whose worker has not been heard of within its lease."""
        return self.filter(status=Job.Status.RUNNING, lease_until__lt=now)

    def unsettled(self) -> JobQuerySet:
        """Jobs that are still to be done, or that ask for a person."""
        return self.filter(status__in=[Job.Status.WAITING, Job.Status.RUNNING, *Job.NEED_A_PERSON])


class Job(models.Model):
    """One piece of background work: who asked for it, how far it is, and why it failed where it did."""

    class Status(models.TextChoices):
        WAITING = "waiting", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        FAILED = "failed", _("set aside after errors")
        REFUSED = "refused", _("refused")
        DROPPED = "dropped", _("dropped")

    NEED_A_PERSON = (Status.FAILED, Status.REFUSED)

    name = models.CharField(max_length=60)
    timeline = models.ForeignKey(Timeline, null=True, blank=True, on_delete=models.CASCADE, related_name="jobs")
    payload = models.JSONField(default=dict)
    key = models.CharField(max_length=200, null=True, unique=True, help_text="the same key is the same work, for good")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    by_name = models.CharField(max_length=150, blank=True, help_text="empty: the application itself asked")
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    run_at = models.DateTimeField()
    lease = models.CharField(max_length=32, blank=True, help_text="secret of the run that holds this job")
    lease_until = models.DateTimeField(null=True, blank=True)
    worker = models.CharField(max_length=120, blank=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0, help_text="0 where nobody can say")
    failure = models.CharField(max_length=40, blank=True, help_text="a key of jobs.failures")
    detail = models.TextField(blank=True, help_text="for the operator, untranslated")
    result = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["status", "run_at", "id"]),
            models.Index(fields=["status", "lease_until"]),
            models.Index(fields=["timeline", "-id"]),
        ]

    def __str__(self) -> str:
        return f"{self.name} n° {self.pk}"

    @property
    def active(self) -> bool:
        return self.status in {self.Status.WAITING, self.Status.RUNNING}


class Worker(models.Model):
    """A worker process that was seen: pages say so when none is there to do the work."""

    name = models.CharField(max_length=120, unique=True)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
