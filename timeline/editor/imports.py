"""Bring an article in, in two steps: give it, then confirm what was found in it. Nothing typed is ever lost."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from timeline import policy
from timeline.documents import Found, Unreadable, find_in_file, find_in_paste
from timeline.models import Arrival, Article, Timeline
from timeline.services.ingest import READ_AT_ONCE, Imported, import_article

from .access import article_for, desk, frame, see_other, whole_number
from .fields import CleanField
from .held import take_held
from .marks import read_until
from .tongue import ASK_LANGUAGE, reads_otherwise

DATE_FORMATS = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"]
ZONES = (
    "Europe/Paris",
    "Europe/London",
    "Europe/Brussels",
    "Europe/Berlin",
    "Europe/Kyiv",
    "Europe/Moscow",
    "America/New_York",
    "America/Los_Angeles",
    "America/Toronto",
    "Africa/Dakar",
    "Africa/Algiers",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "UTC",
)
"""Offered in the list; any other IANA name may be typed."""

WHY_UNREADABLE = {
    "empty": _("This file is empty."),
    "binary": _("This file is not text that can be read here. Paste its text instead."),
    "kind": _("This kind of file cannot be read. Give a .txt, .html, .docx, .pdf or ninjs file, or paste its text."),
    "damaged": _("This file is damaged. Paste its text instead."),
    "too_big": _("This file is too big for one article."),
}
FOUND_IN = {
    "json-ld": _("stated by the page (JSON-LD)"),
    "meta": _("stated by the page (meta)"),
    "time": _("stated by the page (time)"),
    "file": _("stated by the file"),
    "line": _("read in the first lines of the text"),
    "guess": _("guessed from the page"),
}


class ArticleForm(forms.Form):
    """First step: the words, in a paste or a file, and whatever the person already knows."""

    text = CleanField(label=_("Text of the article"), required=False, widget=forms.Textarea({"rows": 14}), strip=True)
    file = forms.FileField(
        label=_("or a file (.txt, .html, .docx, .pdf, ninjs)"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput,
    )
    title = CleanField(label=_("Title"), required=False, max_length=300)
    publisher = CleanField(label=_("Publisher"), required=False, max_length=200)
    url = CleanField(
        label=_("Address"),
        required=False,
        max_length=2000,
        validators=[URLValidator(["http", "https"], message=_("This is no web address: it begins with https://."))],
        widget=forms.TextInput({"inputmode": "url", "placeholder": "https://"}),
    )
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", _("as found")), ("fr", "Français"), ("en", "English")]
    )
    published_on = forms.DateField(
        label=_("Day of publication"),
        required=False,
        help_text=_("the publication's own local day"),
        input_formats=DATE_FORMATS,
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("This is no day of the calendar. Write it as 2021-12-09 or 09/12/2021.")},
    )
    published_time = forms.TimeField(
        label=_("Time"),
        required=False,
        widget=forms.TimeInput({"type": "time"}, format="%H:%M"),
        error_messages={"invalid": _("This is no time of day. Write it as 10:24.")},
    )
    zone = CleanField(
        label=_("Time zone"),
        required=False,
        max_length=64,
        help_text=_("of the publication: Europe/Paris"),
        widget=forms.TextInput({"list": "zones"}),
    )

    def clean_zone(self) -> str:
        zone = self.cleaned_data["zone"]
        if zone and zone not in available_timezones():
            raise ValidationError(_("No such time zone. Write it as Europe/Paris."), code="invalid")
        return zone

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        file = data.get("file")
        heavy = file is not None and file.name.lower().endswith((".pdf", ".docx"))
        if file is not None and file.size > (settings.DOCUMENT_MAX_BYTES if heavy else settings.ARTICLE_MAX_BYTES):
            self.add_error("file", ValidationError(WHY_UNREADABLE["too_big"], code="too_long"))
        elif file is None and not data.get("text") and "text" not in self.errors and "file" not in self.errors:
            self.add_error("text", ValidationError(_("Paste a text or choose a file."), code="empty"))
        length = len(data.get("text") or "")
        if length > settings.ARTICLE_MAX_CHARS:
            words = _("This text is too long for one article: %(length)s characters, %(most)s at most.")
            most = settings.ARTICLE_MAX_CHARS
            self.add_error("text", ValidationError(words, code="too_long", params={"length": length, "most": most}))
        return data


class ConfirmForm(ArticleForm):
    """Second step: the person confirms the facts. Every date in the article leans on the day of publication."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["file"]
        day = self.fields["published_on"]
        day.required = True
        day.error_messages["required"] = _("Give the day of publication: all dates of the article lean on it.")
        self.fields["language"].choices = [("fr", "Français"), ("en", "English")]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        language = data.get("language")
        if reads_otherwise(data.get("text"), language) and self.data.get("language_meant") != language:
            self.language_asked = language
            self.add_error("language", ASK_LANGUAGE)
        data["published_at"] = None
        day, clock, zone = data.get("published_on"), data.get("published_time"), data.get("zone")
        if day and clock and zone:
            try:
                data["published_at"] = moment_of(day, clock, zone)
            except ValidationError as error:
                self.add_error("published_time", error)
        return data


def moment_of(day: Any, clock: time, zone: str) -> datetime:
    """The moment that a wall clock showed. Raises `ValidationError` where the clocks changed and it is none, or two."""
    moment = datetime.combine(day, clock, tzinfo=ZoneInfo(zone))
    later = moment.replace(fold=1)
    try:
        if moment.utcoffset() != later.utcoffset():
            skipped = moment.utcoffset() < later.utcoffset()  # type: ignore[operator]
            words = (
                _("The clocks of %(zone)s skip this time on that day. Leave it empty or correct it.")
                if skipped
                else _("The clocks of %(zone)s show this time twice on that day. Leave it empty.")
            )
            raise ValidationError(words, params={"zone": zone})
    except OverflowError as error:
        raise ValidationError(_("This date cannot be a publication date.")) from error
    return moment


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def import_page(request: HttpRequest, slug: str) -> HttpResponse:
    """`/desk/<timeline>/import/`: give an article, confirm what was found, land on it."""
    timeline = policy.timeline_for(request.user, slug, "import")
    if request.method != "POST":
        if held := take_held(request):
            typed = {name: value for name, value in held["fields"].items() if name != "file"}
            form = ConfirmForm(initial=typed) if typed.get("step") == "confirm" else ArticleForm(initial=typed)
        elif number := whole_number(request.GET.get("rest_of")):
            form = ConfirmForm(initial=_rest_of(article_for(request, slug, number, "import")))
        else:
            form = ArticleForm(initial={"zone": timeline.timezone})
        return page_of(request, timeline, form)
    if request.POST.get("step") != "confirm":
        return _found(request, timeline)
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        return page_of(request, timeline, form)
    try:
        imported = _import(request, timeline, form)
    except ValidationError as error:
        for name, errors in error.error_dict.items():
            form.add_error(name if name in form.fields else None, errors)
        return page_of(request, timeline, form)
    say(request, imported)
    return see_other(reverse("editor:article", args=[timeline.slug, imported.article.pk]))


def _rest_of(article: Article) -> dict[str, Any]:
    """What of an article was not read, to be one of its own. Without the address: by that it would be a new version."""
    return {
        "text": article.text[read_until(article) :].lstrip(),
        "title": _("%(title)s (continued)") % {"title": article.title[:280]},
        "publisher": article.publisher,
        "language": article.language,
        "published_on": article.published_on,
        "zone": article.timezone,
    }


def _found(request: HttpRequest, timeline: Timeline) -> HttpResponse:
    """Read what was given and ask for confirmation; facts that the person gave win over what was found."""
    form = ArticleForm(request.POST, request.FILES)
    if not form.is_valid():
        return page_of(request, timeline, form)
    given = form.cleaned_data
    zone = given["zone"] or timeline.timezone
    try:
        found = (
            find_in_file(given["file"].name, given["file"].read(), zone)
            if given["file"]
            else find_in_paste(given["text"], zone)
        )
    except Unreadable as error:
        form.add_error("file", WHY_UNREADABLE[error.code])
        return page_of(request, timeline, form)
    at = found.published_at
    facts = {
        "text": found.text,
        "title": found.title,
        "publisher": found.publisher,
        "url": found.url,
        "language": found.language or timeline.language,
        "published_on": found.published_on,
        "published_time": at.time().replace(second=0, microsecond=0) if at else None,
        "zone": found.zone or zone,
    }
    if given["published_on"] and given["published_on"] != found.published_on:
        facts["published_time"] = None
    facts |= {name: value for name, value in given.items() if value and name in facts and name not in {"text", "zone"}}
    return page_of(request, timeline, ConfirmForm(initial=facts), found=found)


def _import(request: HttpRequest, timeline: Timeline, form: ConfirmForm) -> Imported:
    facts = form.cleaned_data
    return import_article(
        timeline=timeline,
        by=request.user,
        text=facts["text"],
        title=facts["title"],
        publisher=facts["publisher"],
        url=facts["url"],
        language=facts["language"] or timeline.language,
        published_on=facts["published_on"],
        published_at=facts["published_at"],
        zone=facts["zone"] or timeline.timezone,
        origin="file" if request.POST.get("origin") == "file" else "paste",
    )


def say(request: HttpRequest, imported: Imported) -> None:
    """One sentence about what happened, for the page that follows."""
    article = imported.article
    article.refresh_from_db(fields=["state", "truncated"])
    if not imported.created:
        messages.info(request, _("This text is already here: this is the article that holds it."))
    elif article.state == article.State.NEW and len(article.text) > READ_AT_ONCE:
        messages.info(request, _("The article is kept, and read in the background as it is very long."))
    elif article.state != article.State.READ:
        messages.warning(request, _("The article is kept. It could not be read at once and will be tried again."))
    elif not article.candidates.exclude(edtf="").exists():
        messages.warning(request, _("The article was read, and no dated happening was found in it."))
    elif article.truncated:
        messages.warning(request, _("The article is very long: only its beginning was read."))


def page_of(
    request: HttpRequest,
    timeline: Timeline,
    form: ArticleForm,
    *,
    found: Found | None = None,
    arrival: Arrival | None = None,
) -> HttpResponse:
    """One page for both steps. 413 for what is too long, 422 for any other error, with all that was typed in place."""
    confirming = isinstance(form, ConfirmForm)
    status = 200
    if form.is_bound and form.errors:
        codes = {error.code for errors in form.errors.as_data().values() for error in errors}
        status = 413 if "too_long" in codes else 422
    # Where an editor goes on, without passing by the whole menu: the text, then the day that was not found in it.
    begins = "published_on" if confirming else "text"
    if not form.is_bound and not form.initial.get(begins):
        form.fields[begins].widget.attrs["autofocus"] = True
    origin = "file" if request.FILES else request.POST.get("origin", "")
    context = {
        **frame(request, timeline),
        "form": form,
        "confirming": confirming,
        "found": found,
        "found_in": FOUND_IN.get(found.source, "") if found else "",
        "origin": origin if origin == "file" else "paste",
        "zones": ZONES,
        "arrival": arrival,
        "way": "text",
    }
    return render(request, "editor/import.html", context, status=status)
