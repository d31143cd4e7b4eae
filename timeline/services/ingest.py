"""Bring an article in: clean it once at the border, find the one that is already there, have it read."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import Error, IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.extraction import clean_text
from timeline.jobs import enqueue
from timeline.models import Article, Timeline, text_hash, url_key

from .audit import record
from .extract import read_article
from .versions import number_version, previous_version

logger = logging.getLogger(__name__)

LONGEST_TITLE = 100
"""Letters; newspapers print no longer one."""
VERSION_RACES = 5
"""How often an import tries to be the next version of a story that others import at the same moment."""

READ_AT_ONCE = 30_000
"""Characters of an article that is read before the answer, within half a second; a longer one, which few newspapers print,
is read in the background."""

EARLIEST, LATEST = date(1000, 1, 1), date(2200, 12, 31)


@dataclass(frozen=True, slots=True)
class Imported:
    """The article, and whether this import made it (`False`: the same text was already there)."""

    article: Article
    created: bool


def import_article(
    *,
    timeline: Timeline,
    by: Any,
    text: str,
    title: str,
    published_on: date,
    publisher: str = "",
    url: str = "",
    language: str = "fr",
    published_at: datetime | None = None,
    zone: str = "Europe/Paris",
    origin: str = "paste",
    now: datetime | None = None,
) -> Imported:
    """Import and read one article (a very long one in the background): the same text is the article that is there, other
    words at the same address are the next version of its story. Raises `ValidationError` (by field) for what cannot be an
    article."""
    policy.require(by, "import", timeline)
    now = now or timezone.now()
    text = clean_text(text).strip()
    wrong: dict[str, ValidationError] = {}
    if not text:
        wrong["text"] = ValidationError(_("There is no text to read."), code="empty")
    elif len(text) > settings.ARTICLE_MAX_CHARS:
        wrong["text"] = ValidationError(
            _("This text is too long for one article: %(length)s characters, %(most)s at most."),
            code="too_long",
            params={"length": len(text), "most": settings.ARTICLE_MAX_CHARS},
        )
    if not EARLIEST <= published_on <= LATEST:
        wrong["published_on"] = ValidationError(_("This date cannot be a publication date."), code="out_of_range")
    if wrong:
        raise ValidationError(dict(wrong))
    if existing := Article.objects.same_text(timeline, text):
        return Imported(existing, created=False)
    article = Article(
        timeline=timeline,
        title=clean_text(title).strip()[:300] or first_words(text),
        publisher=clean_text(publisher).strip()[:200],
        url=url,
        language=language,
        published_at=published_at,
        published_on=published_on,
        timezone=zone,
        text=text,
        origin=origin,
        imported_by=by if getattr(by, "pk", None) else None,
    )
    article.text_hash = text_hash(text)
    article.url_key = url_key(url)
    for chance in reversed(range(VERSION_RACES)):
        previous = previous_version(article)
        if previous is not None:
            number_version(article, previous)
        try:
            with transaction.atomic():
                article.save(force_insert=True)
                record(by=by, verb="import", timeline=timeline, about=article, now=now)
                _read_or_set_aside(article, by=by, now=now)
            break
        except IntegrityError:
            article.pk = None
            # Somebody imported the same words at the same moment: theirs is the one.
            if existing := Article.objects.same_text(timeline, text):
                return Imported(existing, created=False)
            # Or other words of the same story: ours is the version after theirs.
            if previous is None or not chance:
                raise
    return Imported(article, created=True)


def first_words(text: str) -> str:
    """What an article without a title is called: its first line, or of a paragraph as many words as a title has."""
    line = text.split("\n", 1)[0].strip()
    if len(line) <= LONGEST_TITLE:
        return line
    blank = line.rfind(" ", LONGEST_TITLE // 2, LONGEST_TITLE)
    return line[: blank if blank > 0 else LONGEST_TITLE].rstrip(" ,;:.«“(") + "…"


def _read_or_set_aside(article: Article, *, by: Any, now: datetime) -> None:
    """Read the article at once. Where the engine stumbles over it, the article is kept and the work goes to the queue,
    which tries again and then says why: what was brought in is never lost."""
    if len(article.text) > READ_AT_ONCE:
        _read_later(article, by=by)
        return
    try:
        with transaction.atomic():
            read_article(article=article, by=by, now=now)
    except Error:
        raise
    except Exception:
        logger.exception("article %s could not be read", article.pk)
        _read_later(article, by=by)


def _read_later(article: Article, *, by: Any) -> None:
    enqueue("article.read", {"article": article.pk}, by=by, timeline=article.timeline, key=f"read:{article.pk}")
