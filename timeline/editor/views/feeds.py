"""The feeds of a timeline: add, trust, pause, remove."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from timeline import policy
from timeline.jobs.failures import advice_for
from timeline.jobs.worker import worker_seen
from timeline.models import Arrival, Feed
from timeline.services.feeds import LONGEST, SHORTEST, add_feed, change_feed, pause_feed, remove_feed

from ..access import desk, frame, row_for, see_other, show, whole_page
from ..fields import AddressField, CleanField


class SettingsForm(forms.Form):
    """What may be changed of a feed."""

    publisher = CleanField(label=gettext_lazy("Publisher"), required=False, max_length=200)
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        required=False,
        choices=[("", gettext_lazy("as found")), ("fr", "Français"), ("en", "English")],
    )
    trust = forms.ChoiceField(label=gettext_lazy("Trust"), choices=Feed.Trust.choices)
    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes between two polls"), min_value=SHORTEST, max_value=LONGEST, initial=30
    )


class FeedForm(SettingsForm):
    url = AddressField(label=gettext_lazy("Address of the RSS or Atom feed"))
    field_order = ["url"]


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def feeds(request: HttpRequest, slug: str) -> HttpResponse:
    """`/desk/<timeline>/feeds/`: what is polled, how it goes, and a form to add one."""
    timeline = policy.timeline_for(request.user, slug)
    form = FeedForm(initial={"trust": Feed.Trust.CONFIRM, "minutes": 30})
    if request.method == "POST":
        policy.require(request.user, "review", timeline)
        form = FeedForm(request.POST)
        if form.is_valid():
            try:
                add_feed(timeline=timeline, by=request.user, **form.cleaned_data)
            except ValidationError as error:
                _add_errors(form, error)
            else:
                messages.success(request, _("Added. It is polled now, and then on its schedule."))
                return see_other(reverse("editor:feeds", args=[slug]))
    rows, now = list(timeline.feeds.all()), timezone.now()
    unread = Arrival.objects.filter(timeline=timeline, kind=Arrival.Kind.FEED, state=Arrival.State.WAITING)
    for row in rows:
        row.advice = advice_for(row.failure)
    context = {
        **frame(request, timeline),
        "rows": rows,
        "form": form,
        "trusts": Feed.Trust.choices,
        "no_worker": bool(rows) and not worker_seen(),
        "way": "feeds",
        # Asked to be polled and not answered yet, or its items are being read: the list follows by itself.
        "waiting": any(not row.paused and (row.polled_at is None or row.next_poll_at <= now) for row in rows)
        or unread.exists(),
    }
    if "rows" in request.GET and not whole_page(request):
        return show(request, "feed_rows", context, push=False)
    return show(request, "feeds", context, status=422 if form.errors else 200)


def _add_errors(form: forms.Form, error: ValidationError) -> None:
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)


def feed_for(request: HttpRequest, slug: str, number: int) -> Feed:
    return row_for(Feed.objects.all(), request, slug, "review", pk=number)


def _back(slug: str) -> HttpResponse:
    return see_other(reverse("editor:feeds", args=[slug]))


@require_POST
@desk
def change(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Trust, publisher, language and schedule."""
    found = feed_for(request, slug, number)
    present: dict[str, Any] = {name: getattr(found, name) for name in ("publisher", "language", "trust", "minutes")}
    form = SettingsForm({**present, **{name: value for name, value in request.POST.items() if name in present}})
    if not form.is_valid():
        messages.error(request, " ".join(f"{form[name].label} : {' '.join(form.errors[name])}" for name in form.errors))
        return _back(slug)
    change_feed(feed=found, by=request.user, **form.cleaned_data)
    messages.success(request, _("Changed."))
    return _back(slug)


@require_POST
@desk
def pause(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Stop polling (`paused=1`), or go on."""
    paused = request.POST.get("paused") == "1"
    pause_feed(feed=feed_for(request, slug, number), by=request.user, paused=paused)
    messages.success(request, _("Paused.") if paused else _("It is polled again, from now on in your name."))
    return _back(slug)


@require_POST
@desk
def remove(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Forget the feed; its articles stay."""
    remove_feed(feed=feed_for(request, slug, number), by=request.user)
    messages.success(request, _("Removed. Its articles stay."))
    return _back(slug)
