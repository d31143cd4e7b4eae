"""Many articles in one table: look at what each line would give, then one job a line."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from timeline import policy
from timeline.documents import Unreadable
from timeline.documents.table import MAX_ROWS, Row, Table, read_table
from timeline.models import Arrival, Timeline
from timeline.services.arrive import bring_table, keep_table

from ..access import desk, frame, see_other, show
from ..fields import is_read_here
from .arrivals import arrival_for
from .jobs import described

MAX_BYTES = 20_000_000

WHY_UNREADABLE = {
    "empty": gettext_lazy("There is no line under the names of the columns."),
    "binary": gettext_lazy("This is not a CSV file. Save the table as CSV in your spreadsheet."),
    "kind": gettext_lazy("The first line must name the columns, “url” or “text” among them."),
    "damaged": gettext_lazy("This file is damaged, or one of its cells is too long."),
    "too_big": gettext_lazy("This table is too long. Split it."),
}
WRONG = {
    "no_words": gettext_lazy("neither address nor text"),
    "no_date": gettext_lazy("a text needs its day of publication"),
    "bad_date": gettext_lazy("this is no day: write 2021-12-09 or 09/12/2021"),
    "bad_url": gettext_lazy("this address is not read here"),
    "bad_language": gettext_lazy("the language is “fr” or “en”"),
    "bad_zone": gettext_lazy("no such time zone"),
    "repeated": gettext_lazy("the same as a line above"),
    "too_long": gettext_lazy("this text is too long for one article"),
}


class TableForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("CSV file"),
        allow_empty_file=True,
        widget=forms.FileInput({"accept": ".csv,text/csv,.tsv,text/plain"}),
        error_messages={"required": gettext_lazy("Choose a CSV file.")},
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise ValidationError(WHY_UNREADABLE["too_big"], code="too_long")
        return file


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def table(request: HttpRequest, slug: str) -> HttpResponse:
    """`/desk/<timeline>/import/table/`: give the file; nothing is imported yet."""
    timeline = policy.timeline_for(request.user, slug, "import")
    form = TableForm(request.POST or None, request.FILES or None)
    if request.method == "POST":
        form = TableForm(request.POST, request.FILES)
        if form.is_valid():
            file = form.cleaned_data["file"]
            data = file.read()
            try:
                _read(data, timeline)
            except Unreadable as error:
                form.add_error("file", WHY_UNREADABLE[error.code])
            else:
                kept = keep_table(timeline=timeline, by=request.user, name=file.name, data=data)
                return see_other(reverse("editor:table-lines", args=[slug, kept.pk]))
    context = {**frame(request, timeline), "form": form, "way": "table", "most": MAX_ROWS}
    return show(request, "table", context, status=422 if form.errors else 200)


def _read(data: bytes, timeline: Timeline) -> Table:
    table = read_table(data, timeline.timezone, longest=settings.ARTICLE_MAX_CHARS)
    return replace(table, rows=tuple(_refused(row) for row in table.rows))


def _refused(row: Row) -> Row:
    """The line, marked where its address would be fetched and is not read here: a line with its text fetches nothing."""
    if row.errors or row.facts.get("text"):
        return row
    try:
        is_read_here(row.facts["url"])
    except ValidationError:
        return replace(row, errors=("bad_url",))
    return row


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def lines(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """What each line of a kept table would give, with its errors; then, once it is brought in, how far each line is."""
    kept = arrival_for(request, slug, number)
    if kept.kind != Arrival.Kind.TABLE:
        raise Http404
    if request.method == "POST":
        return _bring(request, kept)
    context = {**frame(request, kept.timeline), "table": kept, "way": "table"}
    if kept.state == Arrival.State.FOUND and kept.content:
        read = _read(bytes(kept.content), kept.timeline)
        # What asks for a person comes first: of a thousand lines nobody reads down to the last.
        ordered = sorted(read.rows, key=lambda row: not row.errors)
        context["rows"] = [(row, _name(row.facts), [WRONG[code] for code in row.errors]) for row in ordered]
        context["good"] = sum(not row.errors for row in read.rows)
        context["bad"] = len(read.rows) - context["good"]
        context["unknown"] = read.unknown
        return show(request, "table_rows", context)
    rows = list(kept.rows.select_related("job", "article").prefetch_related("job__arrivals").order_by("pk"))
    for row in rows:
        if row.job is not None:
            described(row.job)
    context |= {
        "rows": rows,
        "total": len(rows),
        "settled": sum(row.job is None or not row.job.active for row in rows),
        "imported": sum(row.state == Arrival.State.IMPORTED for row in rows),
        # While its job runs, a line that was found is on its way to be an article.
        "to_confirm": sum(row.state == Arrival.State.FOUND and (row.job is None or not row.job.active) for row in rows),
    }
    return show(request, "table_progress", context, push=False)


def _name(facts: dict[str, Any]) -> str:
    """What a line is called before anybody has read it."""
    return str(facts.get("title") or facts.get("text") or facts.get("url") or "–")


def _bring(request: HttpRequest, kept: Arrival) -> HttpResponse:
    slug = kept.timeline.slug
    if kept.state == Arrival.State.FOUND and kept.content:
        bring_table(arrival=kept, by=request.user, table=_read(bytes(kept.content), kept.timeline))
        messages.success(request, _("The lines are in the queue. This page shows how far they are."))
    else:
        messages.info(request, _("This table was brought in already."))
    return see_other(reverse("editor:table-lines", args=[slug, kept.pk]))
