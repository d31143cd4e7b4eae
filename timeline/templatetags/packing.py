"""Packs in templates: the address of one, or a text inside the page, whose view says so to its policy (`packs.allow`)."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from timeline import packs

register = template.Library()


@register.simple_tag
def pack(name: str) -> str:
    """Where a pack is served."""
    return packs.address(name)


@register.simple_tag
def style(name: str) -> SafeString:
    """A style sheet of ours in the page."""
    return format_html("<style>{}</style>", mark_safe(packs.pack(name).text))


@register.simple_tag
def text(name: str) -> SafeString:
    """A script of ours, to stand between the tags of the page."""
    return mark_safe(packs.pack(name).text)
