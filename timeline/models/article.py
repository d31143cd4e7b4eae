"""An article as it was imported, cleaned once at the border; every offset counts in `text`."""

from __future__ import annotations

import hashlib
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .timeline import Timeline

_FOLLOWERS = {"fbclid", "gclid", "mc_cid", "mc_eid", "xtor", "igshid", "at_medium", "at_campaign", "cmpid", "smid"}


class ArticleQuerySet(models.QuerySet["Article"]):
    def same_text(self, timeline: Timeline, text: str) -> Article | None:
        """The article of `timeline` that already holds this very text."""
        return self.filter(timeline=timeline, text_hash=text_hash(text)).first()

    def same_story(self, timeline: Timeline, url: str) -> ArticleQuerySet:
        """The versions that `timeline` already holds of the story at this address, newest first."""
        return self.filter(timeline=timeline, url_key=url_key(url)).exclude(url_key="").order_by("-version", "-id")


def text_hash(text: str) -> str:
    """SHA-256 of the text with white space folded: the same story pasted with other line breaks is the same story."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def url_key(url: str) -> str:
    """A hash of the address, the same for the same story: without scheme, `www.`, fragment, trailing slash and the
    parameters that only follow readers about (`utm_…`, `fbclid`, `xtor`…). Empty for no address, and for a front page,
    which is no story."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    query = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith("utm_") and name.lower() not in _FOLLOWERS
    )
    path = parts.path.rstrip("/")
    if not path and not query:
        return ""
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    canonical = f"{host}{path}?{urlencode(query)}"
    return hashlib.sha256(canonical.encode("utf-8", "replace")).hexdigest()


class Article(models.Model):
    """A news article: its words, where they come from, and the day on which they were published."""

    QUOTED = "quoted"
    """The origin of what is kept of a source only as far as events quote it: no text of an article, never read."""

    class State(models.TextChoices):
        NEW = "new", _("waiting")
        READ = "read", _("read")
        FAILED = "failed", _("set aside after errors")

    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="articles")
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=2000, blank=True)
    url_key = models.CharField(max_length=64, blank=True, editable=False, help_text="hash of the address, canonical")
    language = models.CharField(max_length=5, default="fr", choices=[("fr", "Français"), ("en", "English")])
    published_at = models.DateTimeField(null=True, blank=True, help_text=_("the moment, where the source gives one"))
    published_on = models.DateField(help_text=_("the publication's own local day: every date leans on it"))
    timezone = models.CharField(max_length=64, default="Europe/Paris")
    text = models.TextField()
    text_hash = models.CharField(max_length=64, editable=False)
    story = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="versions")
    version = models.PositiveIntegerField(default=1)
    origin = models.CharField(max_length=12, default="paste")
    state = models.CharField(max_length=8, choices=State.choices, default=State.NEW)
    failure = models.TextField(blank=True)
    truncated = models.BooleanField(default=False)
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    imported_at = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-published_on", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["timeline", "text_hash"], name="one_article_per_text"),
            models.UniqueConstraint(fields=["story", "version"], name="one_article_per_version"),
        ]
        indexes = [
            models.Index(fields=["timeline", "-published_on", "-id"]),
            models.Index(fields=["timeline", "url_key"]),
            models.Index(fields=["timeline", "publisher"]),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def document_date(self) -> date:
        return self.published_on
