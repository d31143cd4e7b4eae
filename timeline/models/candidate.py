"""A proposed event, waiting for an editor."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from timeline.temporal.values import SURE

from .article import Article
from .dated import SORT_UNDATED
from .happening import Happening
from .mention import Mention
from .timeline import Timeline

FILTERED = ("kind", "factuality", "confidence", "assigned_to", "article", "quote_start")
"""What the queue is filtered by, beside its state."""


class CandidateQuerySet(models.QuerySet["Candidate"]):
    def pending(self) -> CandidateQuerySet:
        """Waiting for a decision, and dated."""
        return self.filter(status=Candidate.Status.PENDING, sort_key__lt=SORT_UNDATED)

    def undated(self) -> CandidateQuerySet:
        """The tray "à dater"."""
        return self.filter(status=Candidate.Status.PENDING, sort_key=SORT_UNDATED)


class Candidate(Happening):
    """One happening that the engine proposes, with the exact words it rests on. Decisions change `status` only here."""

    class Status(models.TextChoices):
        PENDING = "pending", _("to review")
        ACCEPTED = "accepted", pgettext_lazy("candidate", "accepted")
        REJECTED = "rejected", pgettext_lazy("candidate", "rejected")
        DEFERRED = "deferred", pgettext_lazy("candidate", "deferred")
        MERGED = "merged", pgettext_lazy("candidate", "merged")
        SUPERSEDED = "superseded", _("superseded by a newer reading")

    class Reason(models.TextChoices):
        WRONG_DATE = "wrong_date", _("the date is wrong")
        NOT_AN_EVENT = "not_an_event", _("not an event")
        BACKGROUND = "background", _("background only")
        DUPLICATE = "duplicate", _("already there")
        OFF_TOPIC = "off_topic", _("not for this timeline")
        OTHER = "other", _("other reason")

    class Relation(models.TextChoices):
        """What this candidate says of the event that looks like the same happening (`twin`)."""

        CONFIRMS = "confirms", _("confirms")
        FULFILS = "fulfils", _("tells that the plan happened")
        CONFLICTS = "conflicts", _("gives another date")
        DENIES = "denies", _("denies")
        CANCELS = "cancels", _("cancels")
        POSTPONES = "postpones", _("moves")

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="candidates", db_index=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="candidates", db_index=False)
    mention = models.ForeignKey(
        Mention, null=True, blank=True, on_delete=models.SET_NULL, related_name="candidates", db_index=False
    )
    quote_start = models.PositiveIntegerField()
    quote_end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=200, blank=True)
    suffix = models.CharField(max_length=200, blank=True)
    other_quotes = models.JSONField(default=list, blank=True)
    reasons = models.JSONField(default=dict, help_text='{field: {"fr", "en"}}')
    understood = models.JSONField(
        default=list,
        db_default=[],
        blank=True,
        help_text="names of the actors whom the article leaves unsaid: weighed, not read",
    )
    confidence = models.FloatField(default=1.0)
    rule = models.CharField(max_length=120, blank=True)
    fingerprint = models.CharField(max_length=64)
    proposed = models.JSONField(default=dict, help_text="what the engine said, before any correction")
    reread = models.JSONField(null=True, blank=True, help_text="a later reading, where a human has touched the row")
    twin = models.ForeignKey(
        "Event", null=True, blank=True, on_delete=models.SET_NULL, related_name="twins", db_index=False
    )
    twin_relation = models.CharField(max_length=12, choices=Relation.choices, blank=True)
    twin_why = models.JSONField(default=dict, blank=True, help_text='{"fr", "en"}')
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.PENDING)
    reject_reason = models.CharField(max_length=16, choices=Reason.choices, blank=True)
    reject_note = models.CharField(max_length=500, blank=True)
    amended = models.BooleanField(default=False)
    flagged = models.CharField(max_length=300, blank=True, help_text="why a human should look again")
    event = models.ForeignKey(
        "Event", null=True, blank=True, on_delete=models.SET_NULL, related_name="candidates", db_index=False
    )
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="merged", db_index=False
    )
    split_from = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="parts", db_index=False
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="assigned",
        db_index=False,
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    decided_by_name = models.CharField(
        max_length=150, blank=True, default="", db_default="", help_text="stays when the account goes"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = CandidateQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [models.UniqueConstraint(fields=["article", "fingerprint"], name="one_candidate_per_fingerprint")]
        indexes = [
            # The queue of one desk and of all desks in their usual order, each with every column that a filter or another
            # order asks for: a page of keys is then found in the index alone, whatever is asked.
            models.Index(fields=["timeline", "status", "sort_key", "id", *FILTERED], name="queue_of_a_desk"),
            models.Index(fields=["status", "sort_key", "id", "timeline", *FILTERED], name="queue_of_all_desks"),
            # Least sure first, over all desks.
            models.Index(
                fields=["status", "confidence", "id", "timeline", "sort_key", "kind", "factuality", "article"],
                name="doubts_of_all_desks",
            ),
            # One kind or factuality over all desks: a rare one is not sought for among all that waits.
            models.Index(
                fields=["status", "kind", "sort_key", "id", "timeline", "confidence"], name="kinds_of_all_desks"
            ),
            models.Index(
                fields=["status", "factuality", "sort_key", "id", "timeline", "confidence"], name="modes_of_all_desks"
            ),
            models.Index(
                fields=["timeline", "sort_key", "id"], condition=~models.Q(flagged=""), name="flagged_of_a_desk"
            ),
            models.Index(fields=["article", "quote_start"]),
            # Without the many that name none: every decision writes a row anew into each index that holds it.
            *(
                models.Index(fields=[name], condition=models.Q(**{f"{name}__isnull": False}), name=f"with_{name}")
                for name in ("mention", "twin", "event", "merged_into", "split_from", "assigned_to")
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def sure(self) -> bool:
        return self.confidence >= SURE
