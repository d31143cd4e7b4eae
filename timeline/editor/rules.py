"""What a rule does, for editors to whom its name says nothing."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.models import Kind
from timeline.temporal import example_of
from timeline.typography import page_language, quoted

_WAYS = {
    "undated": gettext_lazy("no date in the text"),
    "leaning": gettext_lazy("dated by what stands beside it"),
    "chronicle": gettext_lazy("dated by the head of its paragraph"),
    "live": gettext_lazy("dated by the day of a live page"),
    "told-there": gettext_lazy("dated by the meeting at which it was said"),
    "done-there": gettext_lazy("dated by the meeting at which it was done"),
    "weighed": gettext_lazy("kind weighed from the words around it"),
    "equation": gettext_lazy("dated by the time that passed since another"),
}
"""How a happening gets a day other than from its own words, or its kind (see `timeline.extraction`)."""


def rule_words(rule: str) -> str:
    """`meeting/veille-lendemain` or `veille-lendemain` in words, with an example of the words that it reads."""
    kind, _slash, way = rule.rpartition("/")
    told: str = str(_WAYS.get(way, ""))
    if not told and (found := example_of(way)):
        words = format_html('<span lang="{}">{}</span>', found[1], quoted(found[0], page_language()))
        told = format_html(_("dated as in {}"), words)
    if told and kind in Kind.values:
        return format_html("{} · {}", Kind(kind).label, told)
    return told or rule
