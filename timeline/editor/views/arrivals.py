"""Articles by address: give it, watch it being read, confirm what was found, as for a pasted article."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from timeline import policy
from timeline.documents import Found
from timeline.models import Arrival
from timeline.services.arrive import bring_address, confirm_arrival, dismiss_arrival, facts_of

from ..access import desk, frame, row_for, see_other, show, whole_number
from ..fields import AddressField
from ..imports import ConfirmForm, page_of, say
from .jobs import next_page

PAGE = 50


class AddressForm(forms.Form):
    url = AddressField(
        label=gettext_lazy("Address of the article"),
        error_messages={"required": gettext_lazy("Give the address of an article.")},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def address(request: HttpRequest, slug: str) -> HttpResponse:
    """`/desk/<timeline>/import/address/`: a worker fetches it; the page of its job shows how far it is."""
    timeline = policy.timeline_for(request.user, slug, "import")
    form = AddressForm(request.POST or None)
    form.fields["url"].widget.attrs["autofocus"] = True
    if request.method == "POST" and form.is_valid():
        arrival = bring_address(timeline=timeline, by=request.user, url=form.cleaned_data["url"])
        if arrival.job is not None:
            return see_other(reverse("editor:job", args=[timeline.slug, arrival.job.pk]))
        return see_other(next_page(arrival))
    context = {**frame(request, timeline), "form": form, "way": "address"}
    return show(request, "address", context, status=422 if form.errors else 200)


def arrival_for(request: HttpRequest, slug: str, number: int, verb: str = "import") -> Arrival:
    """What was brought in, if it is of this timeline and the person may `verb`; absent otherwise."""
    return row_for(Arrival.objects.select_related("article", "job"), request, slug, verb, pk=number)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def arrival(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Confirm the facts of what was brought in; the very form of a pasted article."""
    found = arrival_for(request, slug, number)
    if found.kind == Arrival.Kind.TABLE:
        return see_other(reverse("editor:table-lines", args=[slug, found.pk]))
    if found.kind == Arrival.Kind.EVENTS:
        return see_other(reverse("editor:told-lines", args=[slug, found.pk]))
    if found.article_id and request.method != "POST":
        return see_other(next_page(found))
    if request.method != "POST":
        if found.state == Arrival.State.WAITING and found.job is not None:
            return see_other(reverse("editor:job", args=[slug, found.job.pk]))
        return page_of(
            request, found.timeline, ConfirmForm(initial=_initial(found)), found=_found(found), arrival=found
        )
    form = ConfirmForm(request.POST)
    if form.is_valid():
        try:
            imported = confirm_arrival(arrival=found, by=request.user, facts=_facts(form, found))
        except ValidationError as error:
            for name, errors in error.error_dict.items():
                form.add_error(name if name in form.fields else None, errors)
        else:
            say(request, imported)
            return see_other(reverse("editor:article", args=[slug, imported.article.pk]))
    return page_of(request, found.timeline, form, arrival=found)


def _initial(arrival: Arrival) -> dict[str, Any]:
    facts = facts_of(arrival)
    at = facts.pop("published_at")
    return {**facts, "published_time": at.time().replace(second=0, microsecond=0) if at else None}


def _found(arrival: Arrival) -> Found:
    return Found.from_json({"text": "", **arrival.found})


def _facts(form: ConfirmForm, arrival: Arrival) -> dict[str, Any]:
    facts = form.cleaned_data
    names = ("text", "title", "publisher", "url", "published_on", "published_at")
    return {
        **{name: facts[name] for name in names},
        "language": facts["language"] or arrival.timeline.language,
        "zone": facts["zone"] or arrival.timeline.timezone,
    }


@require_safe
@desk
def arrivals(request: HttpRequest, slug: str) -> HttpResponse:
    """What waits for a person to confirm it, the newest first."""
    timeline = policy.timeline_for(request.user, slug, "import")
    rows = timeline.arrivals.to_confirm().defer("content")
    if before := whole_number(request.GET.get("before")):
        rows = rows.filter(pk__lt=before)
    shown = list(rows[: PAGE + 1])
    context = {
        **frame(request, timeline),
        "rows": shown[:PAGE],
        "more": shown[PAGE - 1].pk if len(shown) > PAGE else None,
        "way": "arrivals",
    }
    return show(request, "arrivals", context)


@require_POST
@desk
def dismiss(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Leave it out."""
    if dismiss_arrival(arrival=arrival_for(request, slug, number), by=request.user):
        messages.success(request, _("Left out."))
    else:
        messages.info(request, _("Nothing to do: somebody has already decided about it."))
    return see_other(reverse("editor:arrivals", args=[slug]))
