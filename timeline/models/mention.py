"""What one engine version found in one article: immutable, corrected only by another run."""

from __future__ import annotations

from django.db import models

from .article import Article
from .dated import Dated


class Reading(models.Model):
    """One run of one engine version over one article under one publication date; the latest one counts."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="readings")
    engine = models.CharField(max_length=40)
    document_date = models.DateField()
    read_at = models.DateTimeField(auto_now_add=True)
    passed = models.JSONField(default=list, help_text="dated expressions that gave no candidate, and why")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["article", "engine", "document_date"], name="one_reading_per_engine_and_date"
            )
        ]

    def __str__(self) -> str:
        return f"{self.article} · {self.engine} · {self.document_date}"


class Mention(Dated):
    """A temporal expression in place. The date columns hold the range (signal applied); `bare` the bare expression."""

    reading = models.ForeignKey(Reading, on_delete=models.CASCADE, related_name="mentions")
    position = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.CharField(max_length=300)
    type = models.CharField(max_length=8)
    value = models.CharField(max_length=120, blank=True)
    mod = models.CharField(max_length=16, blank=True)
    bare_edtf = models.CharField(max_length=120, blank=True)
    rule = models.CharField(max_length=80, blank=True)
    confidence = models.FloatField(default=1.0)
    why = models.JSONField(default=dict, help_text='{"fr", "en"}')
    steps = models.JSONField(default=list, help_text='[{"role", "fr", "en", "start", "end"}]')
    rivals = models.JSONField(default=list, help_text='[{"edtf", "value", "fr", "en", "words": {"fr", "en"}}]')
    flags = models.JSONField(default=list)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["reading", "position"], name="one_mention_per_position")]

    def __str__(self) -> str:
        return f"{self.text} → {self.edtf or self.value or '?'}"
