"""Every format a timeline can be read in by a program: one table, one view."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from timeline.published.answers import Withdrawn, answer, may_keep, publication_for
from timeline.published.index import index_of
from timeline.published.question import Question
from timeline.published.snippet import absolute
from timeline.published.visible import EventWithdrawn, explain_absence

from . import calendar, feeds, linked, tables, timelinejs
from .rows import Sheet


@dataclass(frozen=True, slots=True)
class Output:
    """A format: where it is, what it is called, how it is written. `saved` gives it a file name in a download."""

    path: str
    media: str
    label: Any
    write: Callable[[Sheet], str | bytes]
    saved: bool = False


OUTPUTS: dict[str, Output] = {
    output.path: output
    for output in (
        Output("feed.atom", "application/atom+xml", "Atom", feeds.atom),
        Output("feed.json", "application/feed+json", "JSON Feed", feeds.json_feed),
        Output("calendar.ics", "text/calendar", gettext_lazy("Calendar (iCalendar)"), calendar.calendar, saved=True),
        Output("events.csv", "text/csv", gettext_lazy("Table (CSV)"), tables.table, saved=True),
        Output("events.json", "application/json", "JSON", linked.plain_json),
        Output("events.jsonld", "application/ld+json", "JSON-LD (schema.org)", linked.json_ld),
        Output("annotations.jsonld", "application/ld+json", "Web Annotation", linked.annotations),
        Output("ninjs.json", "application/json", "ninjs", linked.ninjs),
        Output("timelinejs.json", "application/json", "TimelineJS (JSON)", timelinejs.timelinejs),
        Output("timelinejs.csv", "text/csv", "TimelineJS (CSV)", tables.timelinejs_sheet, saved=True),
    )
}


@require_safe
def output(request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """One format of a timeline, narrowed by the same question as its page (`?actor=…&known=…`)."""
    try:
        form = OUTPUTS[name]
    except KeyError as error:
        raise Http404 from error
    question = Question.read(request.GET).but(compare="")
    try:
        publication = publication_for(slug)
    except Http404:
        return refusal(404, question.lang or "fr")
    except Withdrawn as gone:
        return refusal(410, question.lang or gone.timeline.language, gone.timeline)
    language = question.lang or publication.language

    def build() -> str | bytes:
        address = absolute(reverse("api:output", args=[slug, name])) + question.query()
        with translation.override(language):
            return form.write(Sheet(publication, question, language, address))

    media = form.media if form.media.endswith("json") else f"{form.media}; charset=utf-8"
    variant = (name, language, question.query())
    response = answer(request, publication, build=build, content_type=media, variant=variant)
    if form.saved and response.status_code == 200:
        response["Content-Disposition"] = f'attachment; filename="{slug}-{name}"'
    response["Content-Language"] = language
    return open_to_all(response)


@require_safe
def event_calendar(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """One event for a reader's own calendar, as known on the day asked; 404 for what no calendar may show as one."""
    asked = Question.read(request.GET)
    question = Question(known=asked.known, lang=asked.lang)
    try:
        publication = publication_for(slug)
        index = index_of(publication)
        if (place := index.places.get(public_id)) is None:
            raise explain_absence(publication, public_id)
    except Http404:
        return refusal(404, question.lang or "fr")
    except Withdrawn as gone:
        return refusal(410, question.lang or gone.timeline.language, gone.timeline)
    except EventWithdrawn:
        return refusal(410, question.lang or publication.language, publication.timeline, event=True)
    state = index.entries[place].on(question.known)
    if state is None or state.factuality not in calendar.STATUS:
        return refusal(404, question.lang or publication.language)
    language = question.lang or publication.language

    def build() -> str:
        address = absolute(reverse("api:event_calendar", args=[slug, public_id])) + question.query()
        with translation.override(language):
            return calendar.calendar(Sheet(publication, question, language, address, only=public_id))

    variant = ("event.ics", public_id, language, question.query())
    media = "text/calendar; charset=utf-8"
    response = answer(request, publication, build=build, content_type=media, variant=variant)
    response["Content-Disposition"] = f'attachment; filename="frise-{public_id}.ics"'
    response["Content-Language"] = language
    response["X-Robots-Tag"] = "noindex"
    return open_to_all(response)


def refusal(status: int, language: str, timeline: Any = None, *, event: bool = False) -> HttpResponse:
    """404 (alike for a draft, an embargo and nothing) or 410 with the public note, as JSON; `event`: only one event of the
    timeline is no longer there."""
    with translation.override(language):
        gone = _("This event was withdrawn") if event else _("This timeline has been withdrawn.")
        body = {"status": status, "detail": gone if status == 410 else _("There is no such timeline.")}
        if event:
            body |= {"title": timeline.title, "note": ""}
        elif timeline is not None:
            body |= {"title": timeline.title, "note": timeline.withdrawn_note}
    response = HttpResponse(json.dumps(body, ensure_ascii=False), content_type="application/json", status=status)
    may_keep(response)
    response["Content-Language"] = language
    return open_to_all(response)


def open_to_all(response: HttpResponse) -> HttpResponse:
    """Any page of any origin may read it: there is no cookie in it."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "ETag, Last-Modified, Link"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
