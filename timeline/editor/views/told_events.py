"""Events that a file tells ready made: give the file, look at what it would make and change, bring it in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from timeline import policy
from timeline.documents import Unreadable
from timeline.documents.events import MOST, read_events
from timeline.jobs import enqueue
from timeline.models import Arrival
from timeline.services.bring_events import AT_ONCE, Compared, bring_events, compare_events, keep_events, stamp
from timeline.services.conflict import Conflict

from ..access import desk, frame, see_other, show, whole_number
from ..compare import two_way
from ..imports import ArticleForm
from .arrivals import arrival_for

MAX_BYTES = 40_000_000
SHOWN = 300
"""Events of each sort that the comparison shows; it counts all."""

WHY_UNREADABLE = {
    "empty": gettext_lazy("There is no event in this file."),
    "binary": gettext_lazy("This is no file of events. Give JSON or CSV."),
    "kind": gettext_lazy("This is no file of events: neither an export of Frise nor a timeline of TimelineJS."),
    "damaged": gettext_lazy("This file is damaged."),
    "too_big": gettext_lazy("This file is too long. Split it."),
}
WRONG = {
    "no_headline": gettext_lazy("it has no headline"),
    "no_date": gettext_lazy("it has no date"),
    "bad_date": gettext_lazy("its date cannot be read"),
    "bad_word": gettext_lazy("its kind or factuality is none of ours"),
    "bad_source": gettext_lazy("a source has no words or no day of publication"),
    "repeated": gettext_lazy("the same as one above"),
}


class EventsForm(forms.Form):
    """The file, and for a timeline that names no sources of its own, who published it when."""

    file = forms.FileField(
        label=gettext_lazy("File of events"),
        allow_empty_file=True,
        widget=forms.FileInput({"accept": ".json,.csv,application/json,text/csv"}),
        error_messages={"required": gettext_lazy("Choose a file.")},
    )
    publisher, published_on, url = (ArticleForm.base_fields[name] for name in ("publisher", "published_on", "url"))

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise ValidationError(WHY_UNREADABLE["too_big"], code="too_long")
        self.data_read = file.read()
        try:
            self.read = read_events(self.data_read)
        except Unreadable as error:
            raise ValidationError(WHY_UNREADABLE[error.code], code=error.code) from error
        return file

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if hasattr(self, "read") and not self.read.own_sources:
            words = _(
                "The events of this file name no source: the file is their source. Say who published it, and when."
            )
            for name in ("publisher", "published_on"):
                if not given.get(name) and name not in self.errors:
                    self.add_error(name, ValidationError(words, code="required"))
        return given


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def told_events(request: HttpRequest, slug: str) -> HttpResponse:
    """`/desk/<timeline>/import/events/`: give the file; nothing is brought in yet."""
    timeline = policy.timeline_for(request.user, slug, "review")
    form = EventsForm(request.POST or None, request.FILES or None)
    if request.method == "POST":
        form = EventsForm(request.POST, request.FILES)
        if form.is_valid():
            given = {name: form.cleaned_data[name] for name in ("publisher", "url") if form.cleaned_data[name]}
            if day := form.cleaned_data["published_on"]:
                given["published_on"] = day.isoformat()
            name = form.cleaned_data["file"].name
            kept = keep_events(timeline=timeline, by=request.user, name=name, data=form.data_read, given=given)
            return see_other(reverse("editor:told-lines", args=[slug, kept.pk]))
    codes = {error.code for errors in form.errors.as_data().values() for error in errors}
    context = {**frame(request, timeline), "form": form, "way": "events", "most": MOST}
    return show(request, "told_events", context, status=413 if "too_long" in codes else 422 if codes else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def told_lines(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """What a kept file would make and change; POST brings in what is wanted of it."""
    kept = arrival_for(request, slug, number, "review")
    if kept.kind != Arrival.Kind.EVENTS:
        raise Http404
    if kept.state != Arrival.State.FOUND or not kept.content:
        messages.info(request, _("This file was brought in already."))
        return see_other(reverse("editor:events", args=[slug]))
    if kept.job is not None and kept.job.active:
        return see_other(reverse("editor:job", args=[slug, kept.job.pk]))
    if request.method == "POST":
        return _bring(request, kept)
    return _compared(request, kept)


def _compared(request: HttpRequest, kept: Arrival, *, status: int = 200) -> HttpResponse:
    file = read_events(bytes(kept.content or b""))
    rows = compare_events(kept.timeline, file, kept.given)
    by_state: dict[str, list[Compared]] = {state: [] for state in ("new", "changed", "same", "removed", "wrong")}
    for row in rows:
        by_state[row.state].append(row)
    shown = {state: by_state[state][:SHOWN] for state in ("new", "changed", "wrong")}
    context = {
        **frame(request, kept.timeline),
        "table": kept,
        "way": "events",
        "counts": {state: len(some) for state, some in by_state.items()},
        "more": {state: max(0, len(by_state[state]) - SHOWN) for state in shown},
        "new": shown["new"],
        "changed": [(row, two_way(row.before, row.after)) for row in shown["changed"]],
        "wrong": [(row, [WRONG[code] for code in row.told.errors]) for row in shown["wrong"]],
        "seen": stamp(rows),
    }
    return show(request, "told_lines", context, status=status)


def _bring(request: HttpRequest, kept: Arrival) -> HttpResponse:
    slug = kept.timeline.slug
    leave = frozenset(whole_number(value) for value in request.POST.getlist("leave"))
    seen, take_changes = request.POST.get("seen", "")[:32], request.POST.get("changed") == "take"
    file = read_events(bytes(kept.content or b""))
    if len(file.events) > AT_ONCE:
        payload = {"arrival": kept.pk, "seen": seen, "leave": sorted(leave), "take_changes": take_changes}
        key = f"events:{kept.pk}:{seen}"
        kept.job = enqueue("events.bring", payload, by=request.user, timeline=kept.timeline, key=key)
        kept.save(update_fields=["job"])
        return see_other(reverse("editor:job", args=[slug, kept.job.pk]))
    try:
        counts = bring_events(
            arrival=kept, by=request.user, file=file, seen=seen, leave=leave, take_changes=take_changes
        )
    except Conflict:
        messages.warning(request, _("Events here have changed since you looked. Nothing was brought in: look again."))
        return _compared(request, Arrival.objects.get(pk=kept.pk), status=409)
    if counts is None:
        messages.info(request, _("This file was brought in already."))
    else:
        _say(request, counts)
    return see_other(reverse("editor:events", args=[slug]))


def _say(request: HttpRequest, counts: dict[str, int]) -> None:
    made, changed, refused = counts["new"], counts["changed"], counts["refused"]
    messages.success(
        request,
        " ".join(
            [
                ngettext("%(n)s event made.", "%(n)s events made.", made) % {"n": made},
                ngettext("%(n)s event changed.", "%(n)s events changed.", changed) % {"n": changed},
            ]
        ),
    )
    if refused:
        words = ngettext(
            "%(n)s event that readers have seen was left: a publisher may change it.",
            "%(n)s events that readers have seen were left: a publisher may change them.",
            refused,
        )
        messages.warning(request, words % {"n": refused})
