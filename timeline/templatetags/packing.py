"""Packs in templates: the address of one, or a style sheet inside the page."""

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
    """A style sheet of ours in the page; its view says so to the page's policy (`packs.allow_style`)."""
    return format_html("<style>{}</style>", mark_safe(packs.pack(name).text))
