"""How the desk writes dates, reasons and people."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from django import template
from django.template.defaultfilters import date as formatted
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from timeline.models import Arrival, Factuality, Kind
from timeline.temporal import InvalidEdtf, describe, parse_edtf
from timeline.temporal.values import Interval
from timeline.typography import page_language, typeset, unbroken
from timeline.typography import quoted as in_quotes

from .bar import WIDTH, bar_of
from .build import build
from .forms import options
from .rules import rule_words
from .wording import FLAGS, LABELS, RIVAL_KEYS, ROLE_NAMES, TURNS, VERBS

register = template.Library()


_FIRST = re.compile(r"(?<![\d:])1 (?=[^\W\d_]{3})")
"""The first of a month, which French counts: `1er juin`."""


def counted(words: str) -> str:
    """A date in words as the page's language writes the first of a month."""
    return _FIRST.sub("1er ", words) if page_language() == "fr" else words


@register.filter("date", expects_localtime=True, is_safe=False)
def date_counted(value: Any, how: str | None = None) -> str:
    """Django's own filter, for the desk's templates: with `1er` where French says so."""
    return counted(formatted(value, how))


@register.filter
def date_words(row: Any) -> str:
    """The date of a candidate, event, mention or interval, in words."""
    interval = row if isinstance(row, Interval) else row.interval
    return typeset(describe(interval, page_language()), page_language()) if interval else gettext("undated")


@register.filter
def edtf_words(code: str) -> str:
    """An EDTF string in words; the string itself where it is none."""
    if not code:
        return gettext("undated")
    try:
        return typeset(describe(parse_edtf(code), page_language()), page_language())
    except InvalidEdtf:
        return code


@register.filter
def why(reason: Any) -> str:
    """`{"fr", "en"}` in the language of the page."""
    if not isinstance(reason, dict):
        return ""
    return typeset(reason.get(page_language()) or reason.get("fr") or reason.get("en") or "", page_language())


@register.filter
def quoted(text: str) -> str:
    """`text` between the quotation marks of the page's language."""
    return in_quotes(text, page_language())


@register.filter
def person(user: Any) -> str:
    """A person's name, for other people."""
    return (user.get_full_name() or user.get_username()) if user else gettext("somebody")


@register.filter
def at(mapping: Any, key: str) -> Any:
    """`mapping[key]`, or nothing."""
    return mapping.get(key, "") if isinstance(mapping, dict) else ""


@register.inclusion_tag("editor/_bar.html")
def date_bar(row: Any, published: Any = None) -> dict[str, Any]:
    """The bar of a row's date beside the publication day."""
    interval = row if isinstance(row, Interval) or row is None else row.interval
    return {"bar": bar_of(interval, published), "width": WIDTH, "published": published, "interval": interval}


@register.simple_tag
def marked_text(stretches: Any, article: Any, timeline: Any, opened: Any = None) -> str:
    """The stretches of an article's text, each expression a link to its reason; made here as an article has hundreds."""
    page = reverse("editor:article", args=[timeline.slug, article.pk])
    parts = []
    for stretch in stretches:
        mention, text = stretch.mention, unbroken(stretch.text) if article.language == "fr" else stretch.text
        if mention is None:
            parts.append(format_html('<mark class="quoted">{}</mark>' if stretch.quoted else "{}", text))
            continue
        classes = [
            "expression",
            *([] if mention.dated else ["expression--undated"]),
            *(["expression--open"] if opened is not None and opened.pk == mention.pk else []),
            *(["quoted"] if stretch.quoted else []),
        ]
        address = f"{page}?mention={mention.pk}"
        parts.append(format_html(_EXPRESSION, " ".join(classes), mention.pk, address, date_words(mention), text))
    return mark_safe("".join(parts))


_EXPRESSION = '<a class="{0}" id="e{1}" href="{2}#why" hx-get="{2}" hx-target="#why" title="{3}">{4}</a>'


@register.simple_tag
def to_confirm(timeline: Any) -> int:
    """How much was brought in and waits for a person."""
    return Arrival.objects.filter(timeline=timeline).to_confirm().count()


@register.filter
def day_words(day: Any) -> str:
    """A day (a date, or one as it is kept in JSON) as people write it."""
    try:
        return counted(date_format(date.fromisoformat(day) if isinstance(day, str) else day, "j F Y"))
    except (TypeError, ValueError):
        return str(day or "")


@register.simple_tag
def option_list(choices: Any, chosen: Any = "") -> str:
    """The options of a list, made here as a page has a hundred of them."""
    return options(choices, chosen)


@register.filter
def role_name(role: str) -> Any:
    """An actor's role in words."""
    return ROLE_NAMES.get(role, role)


@register.filter
def field_name(name: str) -> Any:
    """A field's name in words."""
    return LABELS.get(name) or (gettext("Grouping") if name == "grouping" else name)


@register.simple_tag(takes_context=True)
def here(context: Any, names: str) -> str:
    """`aria-current` where the page is one of these routes (names of routes, separated by blanks)."""
    match = context["request"].resolver_match
    return mark_safe(' aria-current="page"') if match and match.url_name in names.split() else ""


@register.simple_tag
def desk_build() -> str:
    """What the scripts of a page send along, to be told when they are of yesterday."""
    return build()


@register.filter
def flag_words(flag: str) -> Any:
    """What the engine found odd about an expression, in words."""
    return FLAGS.get(flag, flag)


@register.filter
def rival_key(position: int) -> str:
    """The letter that takes the rival at this position (from 1); none beyond the fourth."""
    return RIVAL_KEYS[position - 1 : position]


_STATUS_WORDS = {
    "pending": _("to review"),
    "undated": _("to date"),
    "deferred": pgettext_lazy("candidate", "deferred"),
    "accepted": pgettext_lazy("candidate", "accepted"),
    "rejected": pgettext_lazy("candidate", "rejected"),
    "merged": pgettext_lazy("candidate", "merged"),
    "flagged": _("to look at again"),
}
_SORT_WORDS = {
    "date": _("by date"),
    "newest": _("newest first"),
    "article": _("by article"),
    "doubt": _("least sure first"),
}
# Letters that need no Shift on AZERTY, QWERTY or QWERTZ, and that mean nothing else on the page.
REASON_KEYS = {
    "wrong_date": "w",
    "not_an_event": "v",
    "background": "b",
    "duplicate": "t",
    "off_topic": "x",
    "other": "z",
}


@register.filter
def queue_status(value: str) -> Any:
    return _STATUS_WORDS.get(value, value)


@register.filter
def queue_sort(value: str) -> Any:
    return _SORT_WORDS.get(value, value)


@register.filter
def reason_key(value: str) -> str:
    return REASON_KEYS.get(value, "")


@register.filter
def event_address(event: Any, timeline: Any) -> str:
    """The desk's page of an event."""
    return reverse("editor:event", args=[timeline.slug, event.public_id])


@register.filter
def factuality_words(value: str) -> Any:
    return Factuality(value).label


@register.filter
def kind_and_factuality(content: dict[str, Any]) -> str:
    """Kind and factuality of a stored content (`Happening.content()`), in words."""
    return f"{Kind(content['kind']).label} · {Factuality(content['factuality']).label}"


register.filter("rule_words", rule_words)


@register.filter
def verb_words(verb: str) -> Any:
    """A verb of the log, as what was done."""
    return VERBS.get(verb, verb)


_TRAYS = {
    "": _("all events"),
    "unpublished": _("not published yet"),
    "approval": _("waiting for a second approval"),
    "overdue": _("plans whose day has passed"),
    "flagged": _("to look at again"),
    "left-out": _("left out of publication"),
    "removed": _("removed"),
}
_PUBLICATION_STATES = {
    "visible": pgettext_lazy("publication", "published"),
    "replaced": pgettext_lazy("publication", "replaced since"),
    "scheduled": pgettext_lazy("publication", "scheduled"),
    "embargo": pgettext_lazy("publication", "under embargo"),
    "withdrawn": pgettext_lazy("publication", "withdrawn"),
    "cancelled": pgettext_lazy("publication", "cancelled before anybody saw it"),
}


@register.filter
def tray_name(value: str) -> Any:
    return _TRAYS.get(value, value)


@register.filter
def publication_state(value: str) -> Any:
    return _PUBLICATION_STATES.get(value, value)


@register.filter
def doubt_words(reason: str) -> Any:
    """What an article says against an event (`Doubt.Reason`), in a sentence."""
    return TURNS[reason]


_BULK = {
    "accept": _("Accept all"),
    "reject": _("Reject all"),
    "defer": _("Leave all for later"),
    "reopen": _("Reopen all"),
}


@register.filter
def bulk_verb(value: str) -> Any:
    return _BULK.get(value, value)
