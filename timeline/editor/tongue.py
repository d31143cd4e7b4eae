"""The language of an article: read in the wrong one, it gives next to nothing, and nobody is told why."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from timeline.temporal import guess_language

ENOUGH = 300
"""Characters of text from which its small words tell its language."""

ASK_LANGUAGE = _(
    "The text looks as if it were in another language. Choose it, or send the form again to keep this one."
)


def reads_otherwise(text: str | None, language: str | None) -> bool:
    """Whether `text` looks like another language than the one it was said to be in."""
    return bool(text and language and len(text) >= ENOUGH and guess_language(text) != language)
