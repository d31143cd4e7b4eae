"""What a newer article says against an event: it stands open until somebody, or a correction, has answered it."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from .article import Article
from .candidate import Candidate
from .event import Event, EventQuerySet
from .timeline import Timeline


class DoubtQuerySet(models.QuerySet["Doubt"]):
    def unanswered(self) -> DoubtQuerySet:
        """Those that nobody has answered, whatever has become of what they rest on."""
        return self.filter(answered_at=None)

    def open(self) -> DoubtQuerySet:
        """Those that ask for an answer: nobody has given one, nor set aside what they rest on as no event at all (or, of
        another date, as wrongly dated). As it comes back, so does its question: nothing is written here."""
        never, misdated, conflicts = UNFOUNDED
        unfounded = models.Q(candidate__reject_reason=never)
        unfounded |= models.Q(candidate__reject_reason=misdated, reason=conflicts)
        return self.unanswered().exclude(models.Q(candidate__status=Candidate.Status.REJECTED) & unfounded)


def doubted_events(rows: EventQuerySet) -> EventQuerySet:
    """Those of `rows` that stand and that an article puts in doubt."""
    return rows.live().filter(models.Exists(Doubt.objects.open().filter(event=models.OuterRef("pk"))))


class Doubt(models.Model):
    """One article against one event, and why. An event has as many as there are articles, and each is answered by itself:
    looked at and left, or followed. What was answered is kept."""

    class Reason(models.TextChoices):
        """The words of each are the desk's (`editor/wording.py`)."""

        FULFILS = "fulfils"
        CONFLICTS = "conflicts"
        DENIES = "denies"
        CANCELS = "cancels"
        POSTPONES = "postpones"
        REREAD = "reread"

    class Answer(models.TextChoices):
        LOOKED = "looked", "looked at: the event stays as it is"
        FOLLOWED = "followed", "the event says so now"

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="+", db_index=False)
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="doubts")
    article = models.ForeignKey(Article, null=True, on_delete=models.SET_NULL, related_name="+")
    candidate = models.ForeignKey(
        Candidate, null=True, on_delete=models.SET_NULL, related_name="+", help_text="what it says; none: read again"
    )
    reason = models.CharField(max_length=12, choices=Reason.choices)
    raised_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=12, choices=Answer.choices, blank=True, default="", db_default="")
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    answered_by_name = models.CharField(
        max_length=150, blank=True, default="", db_default="", help_text="stays when the account goes"
    )

    objects = DoubtQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "candidate"], condition=models.Q(answered_at=None), name="one_open_doubt_a_candidate"
            ),
            models.UniqueConstraint(
                fields=["event", "article"],
                condition=models.Q(answered_at=None, candidate=None),
                name="one_open_doubt_a_reading",
            ),
        ]
        indexes = [
            models.Index(fields=["timeline", "event"], condition=models.Q(answered_at=None), name="doubts_of_a_desk")
        ]

    def __str__(self) -> str:
        return f"{self.event}: {self.reason}"


UNFOUNDED = (Candidate.Reason.NOT_AN_EVENT, Candidate.Reason.WRONG_DATE, Doubt.Reason.CONFLICTS)
"""A candidate rejected for the first, or for the second where its doubt is the third, puts nothing in doubt any more."""
