"""Words and addresses for the templates of published pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from babel import Locale
from django import template
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.formats import number_format
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_noop as _

from timeline.extraction.values import FACTUALITIES, KINDS
from timeline.models import Factuality, Kind
from timeline.named import in_a_sentence, in_language
from timeline.published.index import GROUP_OF, State
from timeline.published.question import Question
from timeline.typography import page_language, typeset

register = template.Library()
register.filter(typeset)

GROUPS = {
    "speech": _("Speech"),
    "encounter": _("Encounter"),
    "accord": _("Accord"),
    "pressure": _("Pressure"),
    "force": _("Force"),
    "agenda": _("Agenda"),
}
_FIELDS = {
    "headline": _("headline"),
    "edtf": _("date"),
    "kind": _("kind"),
    "factuality": _("status"),
    "actors": _("actors"),
    "place": _("place"),
}


@register.filter
def day(value: str | date | datetime | None) -> str:
    """A calendar day in words: `1er janvier 2022`, `1 January 2022`. Moments are told by the clock of the page's timeline."""
    if not value:
        return ""
    if isinstance(value, datetime):
        value = timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    elif isinstance(value, str):
        if len(value) > 10:
            return day(datetime.fromisoformat(value))
        value = date.fromisoformat(value)
    language = page_language()
    number = "1er" if language == "fr" and value.day == 1 else str(value.day)
    return f"{number} {MONTHS[value.month]} {value.year}"


@register.filter
def iso(value: datetime) -> str:
    """The ISO day of a moment, by the clock of the page's timeline."""
    return timezone.localtime(value).date().isoformat()


@register.filter
def month(value: str) -> str:
    """`2021-12` in words, with a capital: a heading."""
    if not value:
        return gettext("Before any known date")
    year, number = int(value[:4]), int(value[5:7])
    return f"{str(MONTHS[number]).capitalize()} {year}"


@register.filter
def words_of(row: Any) -> str:
    """The honest words of a date (`{"fr", "en"}`), in the language of the page."""
    words = row.get("words", row) if isinstance(row, dict) else row.words
    return typeset(
        str(words.get(page_language()) or words.get("fr") or next(iter(words.values()), "")), page_language()
    )


@register.filter
def bounds_of(state: State) -> str:
    """The days between which a date may lie, in words; empty where its own words name its days already."""
    bounds = (state.start_earliest, state.start_latest, state.end_earliest, state.end_latest)
    first, begun, ended, last = (bound and day(date.fromordinal(bound)) for bound in bounds)
    if state.shape == "point":
        if first == last:
            return ""
        if first and last:
            return gettext("some day from %(first)s to %(last)s") % {"first": first, "last": last}
        return (gettext("by %(day)s") if last else gettext("on %(day)s or later")) % {"day": last or first}
    if first == begun and ended == last:
        return ""
    return gettext("begins %(start)s; ends %(end)s") % {"start": _side(first, begun), "end": _side(ended, last)}


def _side(first: str | None, last: str | None) -> str:
    """One end of a stretch of time in words."""
    if first == last:
        return gettext("on %(day)s") % {"day": first} if first else gettext("on a day unknown")
    if first and last:
        return gettext("between %(first)s and %(last)s") % {"first": first, "last": last}
    return (gettext("by %(day)s") if last else gettext("on %(day)s or later")) % {"day": last or first}


@register.filter
def why_of(row: dict[str, Any]) -> str:
    """The reason of a date, in the language of the page."""
    why = row.get("why") or {}
    words = str(why.get(page_language()) or why.get("fr") or "") if isinstance(why, dict) else str(why)
    return typeset(words, page_language())


@register.filter
def from_word(prefix: str) -> str:
    """What stands before a quote, from its first whole word on: a selector is cut by length, in mid-word."""
    return prefix.partition(" ")[2] or prefix


@register.filter
def to_word(suffix: str) -> str:
    """What stands after a quote, up to its last whole word, and the mark that it goes on; a sentence that has ended needs
    none."""
    shown = suffix.rpartition(" ")[0] or suffix
    return shown if not shown or shown.endswith((".", "!", "?", "…")) else f"{shown}…"


@register.filter
def kind(value: str) -> str:
    """The name of a kind."""
    return str(Kind(value).label) if value in Kind.values else value


@register.filter
def factuality(value: str) -> str:
    """The name of a factuality."""
    return str(Factuality(value).label) if value in Factuality.values else value


@register.filter
def group(value: str) -> str:
    """The name of a group of kinds."""
    return gettext(GROUPS.get(value, value))


@register.filter
def field(value: str) -> str:
    """The name of a field of an event."""
    return gettext(_FIELDS.get(value, value))


@register.filter
def names(value: list[str]) -> str:
    """`a`, `a et b`, `a, b et c`."""
    if len(value) < 2:
        return "".join(value)
    return f"{', '.join(value[:-1])} {pgettext('between two names', 'and')} {value[-1]}"


@register.filter
def sayers(value: list[str]) -> str:
    """Who says so, as a sentence of the page has them: `l’Ukraine et les États-Unis`."""
    return names([in_a_sentence(name, page_language()) for name in value])


@register.filter
def named(name: str) -> str:
    """An actor by the name that the page's language has for it: `Allemagne` is `Germany` on an English page."""
    return in_language(name, page_language())


@register.simple_tag
def ask(question: Question, **changes: Any) -> str:
    """The query string of `question` with `changes` (`name=value`), from its first page on; `lang` may be changed too."""
    return question.but(**changes).query() or "?"


@register.simple_tag
def leave(question: Question) -> str:
    """The query string that keeps nothing but the day of knowledge and the language."""
    return Question(known=question.known, lang=question.lang).query() or "?"


@register.simple_tag
def carry(question: Question) -> str:
    """The query string that goes along to an event: the question without its page; empty where nothing is asked."""
    return question.but(compare="").query()


@register.simple_tag
def asked_words(question: Question) -> list[str]:
    """What a question asks, in words: `« gaz »`, `Mali`, `feared`..., for where its form is not shown."""
    quoted = "« {} »" if page_language() == "fr" else "“{}”"
    period = " – ".join(day(one) for one in (question.since, question.until) if one)
    known = f"{gettext('As known on')} {day(question.known)}" if question.known else ""
    words = [quoted.format(question.q) if question.q else "", named(question.actor), question.place, question.source]
    words += [*map(kind, question.kind), *map(factuality, question.factuality), period, known]
    return [word for word in words if word]


@register.filter
def page_after(question: Question, cursor: str) -> str:
    """The query string of the page after `cursor`."""
    return replace(question, after=cursor).query() or "?"


@register.simple_tag
def only(lang: str, **changes: Any) -> str:
    """The query string that asks nothing but `changes`."""
    return Question(lang=lang, **changes).query() or "?"


@register.filter
def words_list(value: str) -> list[str]:
    """The words of a literal, for a loop."""
    return value.split()


def _calendar() -> dict[str, Any]:
    """The names of months and days (weeks from Sunday, as scripts count them), and how the first of a month is written."""
    locale = Locale.parse("en_GB" if page_language() == "en" else "fr")
    months, days = locale.months["format"], locale.days["format"]
    return {
        "months": [months["wide"][number] for number in range(1, 13)],
        "short": [months["abbreviated"][number] for number in range(1, 13)],
        "days": [days["wide"][(number - 1) % 7] for number in range(7)],
        "shortDays": [days["abbreviated"][(number - 1) % 7] for number in range(7)],
        "first": "1er" if page_language() == "fr" else "1",
    }


@register.simple_tag
def frise_words() -> dict[str, Any]:
    """The words and the order of codes that the frise needs (static/js/reader/store.js)."""
    return {
        "kinds": [[value, kind(value)] for value in KINDS],
        "groupOf": GROUP_OF,
        "groups": {value: group(value) for value in GROUPS},
        "statuses": [[value, factuality(value)] for value in FACTUALITIES],
        "event": gettext("event"),
        "events": gettext("events"),
        "none": gettext("no event"),
        "about": gettext("about"),
        "thousands": "," if page_language() == "en" else "\u202f",
        "calendar": _calendar(),
        "close": gettext("Close"),
        "wheel": gettext("Ctrl and wheel zoom; so does the wheel after a click."),
    }


@register.filter
def number(value: int) -> str:
    """An integer with its thousands apart: `10 000`, `10,000`."""
    return number_format(value, use_l10n=True, force_grouping=True)
