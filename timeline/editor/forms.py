"""The form in which a human corrects a candidate or an event: raw values in, changed columns out, nothing lost between."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.http import QueryDict
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from timeline.extraction import clean_text
from timeline.extraction.values import ROLES
from timeline.models import CONTENT_FIELDS, Factuality, Kind
from timeline.models.happening import Happening
from timeline.temporal import Anchor, InvalidEdtf, NotUnderstood, resolve_typed
from timeline.temporal.values import Interval
from timeline.typography import page_language, typeset

from .wording import LABELS, ROLE_NAMES

_COUNTRY = re.compile("[A-Z]{3}")


def options(choices: Any, chosen: Any = "") -> SafeString:
    """The `<option>`s of a list; through templates of their own, as Django makes them, they cost more than the form."""
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((value, mark_safe(" selected") if str(value) == str(chosen) else "", label) for value, label in choices),
    )


class Choice(forms.Select):
    """A list of plain choices."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        attributes = self.build_attrs(self.attrs, {**(attrs or {}), "name": name})
        return format_html("<select{}>{}</select>", flatatt(attributes), options(self.choices, value))


class Line(forms.TextInput):
    """One line of text, made without a template as well."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        said = {"type": "text", "name": name, **({"value": value} if value not in (None, "") else {})}
        return format_html("<input{}>", flatatt(self.build_attrs(self.attrs, {**said, **(attrs or {})})))


class Lines(forms.Textarea):
    """Some lines of text, made without a template as well. The first line feed is the browser's to drop."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        attributes = self.build_attrs(self.attrs, {**(attrs or {}), "name": name})
        return format_html("<textarea{}>\n{}</textarea>", flatatt(attributes), value or "")


def resolve_date(words: str, published: date | None, language: str) -> Interval | None:
    """What was typed, as a date; `None` for nothing typed. Raises `ValidationError` in the person's language."""
    words = clean_text(words).strip()
    if not words:
        return None
    spoken = page_language()
    try:
        try:
            return resolve_typed(words, Anchor(published), language)
        except NotUnderstood:
            # A person types in the article's language, or in the one of the page.
            if spoken == language:
                raise
            return resolve_typed(words, Anchor(published), spoken)
    except (NotUnderstood, InvalidEdtf) as error:
        raise forms.ValidationError(typeset(error.en if spoken == "en" else error.fr, spoken)) from error
    except (ValueError, OverflowError) as error:
        raise forms.ValidationError(_("This date is out of the calendar.")) from error


def typed_actors(data: QueryDict) -> list[dict[str, Any]]:
    """The rows of actors in a posted form, empty names left out."""
    rows = []
    names, roles, countries = (data.getlist(f"actor_{part}") for part in ("name", "role", "country"))
    for position, name in enumerate(names[:40]):
        name = clean_text(name).strip()[:120]
        role = roles[position] if position < len(roles) and roles[position] in ROLES else "participant"
        country = clean_text(countries[position]).strip().upper()[:3] if position < len(countries) else ""
        if name:
            rows.append({"name": name, "role": role, "country": country or None})
    return rows


def values_of(row: Happening) -> dict[str, Any]:
    """The values of a row as this form holds them: what somebody sees when they open it."""
    return {
        "headline": row.headline,
        "date": row.edtf,
        "kind": row.kind,
        "factuality": row.factuality,
        "said_by": ", ".join(row.said_by),
        "actors": [
            {"name": actor["name"], "role": actor.get("role", "participant"), "country": actor.get("country") or None}
            for actor in row.actors
        ],
        "place": row.place,
        **({"note": row.note} if hasattr(row, "note") else {}),
    }


class HappeningForm(forms.Form):
    """Corrects a `Candidate` or an `Event`. `changes()` tells only what differs from what the person had seen."""

    headline = forms.CharField(label=LABELS["headline"], max_length=300, widget=Lines(attrs={"rows": 2}))
    date = forms.CharField(
        label=LABELS["date"],
        max_length=120,
        required=False,
        help_text=_("In words, numbers or EDTF: “fin janvier”, “7/12”, “2022-01-21/..”."),
    )
    kind = forms.ChoiceField(label=LABELS["kind"], choices=Kind.choices, widget=Choice)
    factuality = forms.ChoiceField(label=LABELS["factuality"], choices=Factuality.choices, widget=Choice)
    said_by = forms.CharField(
        label=LABELS["said_by"],
        max_length=500,
        required=False,
        widget=Line,
        help_text=_("Names, separated by commas; needed unless it happened."),
    )
    place = forms.CharField(label=LABELS["place"], max_length=200, required=False, widget=Line)
    note = forms.CharField(
        label=LABELS["note"],
        max_length=2000,
        required=False,
        widget=Lines(attrs={"rows": 2}),
        help_text=_("Readers see it beside the event: what was corrected, and why."),
    )

    def __init__(
        self, data: Any = None, *, row: Happening, published: date | None, language: str, saw: Any = None
    ) -> None:
        self.row, self.published, self.language = row, published, language
        self.saw: dict[str, Any] = saw or _saw(data) or values_of(row)
        self.actors: list[dict[str, Any]] = typed_actors(data) if data is not None else values_of(row)["actors"]
        self.interval: Interval | None = row.interval
        super().__init__(data, initial=values_of(row), auto_id="amend-%s")
        if "note" not in self.saw:
            del self.fields["note"]

    @property
    def saw_json(self) -> str:
        return json.dumps(self.saw, ensure_ascii=False)

    @property
    def actor_rows(self) -> list[dict[str, Any]]:
        """The actors and two blank rows to add more."""
        return [*self.actors, *({"name": "", "role": "participant", "country": ""} for _row in range(2))]

    @property
    def roles(self) -> list[tuple[str, Any]]:
        return list(ROLE_NAMES.items())

    def clean_headline(self) -> str:
        headline = " ".join(clean_text(self.cleaned_data["headline"]).split())
        if not headline:
            raise forms.ValidationError(_("An event needs a headline."))
        return headline

    def clean_date(self) -> str:
        words = self.cleaned_data["date"].strip()
        if words != self.row.edtf:
            self.interval = resolve_date(words, self.published, self.language)
        if words == self.saw.get("date"):
            # Left alone, whatever others have made of the row's date meanwhile.
            return words
        return self.interval.edtf if self.interval else ""

    def clean_said_by(self) -> str:
        return ", ".join(
            name for name in (part.strip() for part in clean_text(self.cleaned_data["said_by"]).split(",")) if name
        )

    def clean_place(self) -> str:
        return clean_text(self.cleaned_data["place"]).strip()

    def clean_note(self) -> str:
        return clean_text(self.cleaned_data["note"]).strip()

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("factuality") not in (None, Factuality.HAPPENED) and not values.get("said_by"):
            self.add_error("said_by", _("Say who says so: only what happened can do without."))
        if any(actor["country"] and not _COUNTRY.fullmatch(actor["country"]) for actor in self.actors):
            self.add_error(None, _("A country is three letters (ISO 3166), for example FRA."))
        return values

    def typed(self) -> dict[str, Any]:
        """The values as they stand in this form, for a comparison field by field."""
        return {**{name: self.cleaned_data.get(name, "") for name in self.fields}, "actors": self.actors}

    def changed_fields(self, without: set[str] | frozenset[str] = frozenset()) -> list[str]:
        """The fields that this person changed from what they had seen."""
        typed = self.typed()
        return [name for name in typed if name not in without and typed[name] != self.saw.get(name)]

    def changes(self, without: set[str] | frozenset[str] = frozenset()) -> dict[str, Any]:
        """Changed columns for a service; fields in `without` are left as others set them."""
        typed, columns = self.typed(), {}
        for name in self.changed_fields(without):
            if name == "date":
                columns["edtf"] = typed["date"]
            elif name == "said_by":
                columns["said_by"] = [part.strip() for part in typed["said_by"].split(",") if part.strip()]
            elif name in CONTENT_FIELDS:
                columns[name] = typed[name]
        return columns


def _saw(data: Any) -> dict[str, Any] | None:
    """What the form said when it was opened, as it was sent back; `None` where it makes no sense."""
    if data is None:
        return None
    try:
        saw = json.loads(data.get("saw", ""))
    except (ValueError, RecursionError):
        return None
    return saw if isinstance(saw, dict) and set(saw) <= set(LABELS) else None
