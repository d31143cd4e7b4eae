"""What candidates and events both say: a headline, a date, a kind, a factuality, actors and a place."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from timeline.temporal.values import BOUNDS

from .dated import Dated


class Kind(models.TextChoices):
    STATEMENT = "statement", _("statement")
    WARNING = "warning", _("warning")
    ACCUSATION = "accusation", _("accusation")
    OFFER = "offer", _("offer")
    DEMAND = "demand", _("demand")
    REFUSAL = "refusal", _("refusal")
    MEETING = "meeting", _("meeting")
    CALL = "call", _("call")
    VISIT = "visit", _("visit")
    AGREEMENT = "agreement", _("agreement")
    VOTE = "vote", _("vote")
    SANCTION = "sanction", _("sanction")
    EXPULSION = "expulsion", _("expulsion")
    LEGAL = "legal", _("legal step")
    MILITARY = "military", _("military move")
    ATTACK = "attack", _("attack")
    WITHDRAWAL = "withdrawal", _("withdrawal")
    AID = "aid", _("aid")
    DEADLINE = "deadline", _("deadline")
    OTHER = "other", _("other")


class Factuality(models.TextChoices):
    HAPPENED = "happened", _("happened")
    ONGOING = "ongoing", _("ongoing")
    SCHEDULED = "scheduled", _("scheduled")
    ANNOUNCED = "announced", _("announced")
    EXPECTED = "expected", _("expected")
    FEARED = "feared", _("feared")
    DEMANDED = "demanded", _("demanded")
    DENIED = "denied", _("denied")
    CANCELLED = "cancelled", _("cancelled")
    POSTPONED = "postponed", _("postponed")


CONTENT_FIELDS = ("headline", "kind", "factuality", "said_by", "actors", "place")
DATE_FIELDS = (
    *BOUNDS,
    "edtf",
    "shape",
    "granularity",
    "qualifier",
    "part_of_day",
    "clock",
    "timezone",
)


class Happening(Dated):
    """The fields that a human may correct, with the version that guards them against another's save."""

    headline = models.CharField(max_length=300)
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.OTHER)
    factuality = models.CharField(max_length=12, choices=Factuality.choices, default=Factuality.HAPPENED)
    said_by = models.JSONField(default=list, blank=True, help_text="names of those who say so")
    actors = models.JSONField(default=list, blank=True, help_text='[{"name", "role", "country"}]')
    place = models.CharField(max_length=200, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True

    def content(self) -> dict[str, Any]:
        """All that a human may correct, as JSON: what revisions, decisions and diffs are made of."""
        row: dict[str, Any] = {name: getattr(self, name) for name in (*CONTENT_FIELDS, *DATE_FIELDS)}
        for name in BOUNDS:
            row[name] = row[name].isoformat() if row[name] else None
        return row
