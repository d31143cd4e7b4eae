"""Background work as the desk sees it: how far it is, why it failed and what to do, try again or drop."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from timeline import policy
from timeline.jobs import drop_job, retry_job
from timeline.jobs.failures import advice_for
from timeline.jobs.registry import handler_for, label_of
from timeline.jobs.worker import worker_seen
from timeline.models import Arrival, Job

from ..access import desk, frame, row_for, see_other, show, whole_number

PAGE = 50


def described(job: Job) -> Job:
    """The job with its words: `label`, `advice` (`None` where nothing went wrong), `arrival` and `percent`; and `needs`, what
    one must be allowed to do to have it done again."""
    job.label = label_of(job.name)  # type: ignore[attr-defined]
    handler = handler_for(job.name)
    job.needs = handler.needs if handler else ""  # type: ignore[attr-defined]
    job.advice = advice_for(job.failure)  # type: ignore[attr-defined]
    job.arrival = next(iter(job.arrivals.all()), None)  # type: ignore[attr-defined]
    job.percent = min(100, 100 * job.done // job.total) if job.total else 0  # type: ignore[attr-defined]
    return job


@require_safe
@desk
def jobs(request: HttpRequest, slug: str) -> HttpResponse:
    """The work of one timeline, the newest first; what asks for a person above the rest."""
    timeline = policy.timeline_for(request.user, slug)
    rows = timeline.jobs.prefetch_related("arrivals").select_related("by")
    stuck = [described(job) for job in rows.filter(status__in=Job.NEED_A_PERSON)[:PAGE]]
    if before := whole_number(request.GET.get("before")):
        rows = rows.filter(pk__lt=before)
    shown = [described(job) for job in rows.exclude(status__in=Job.NEED_A_PERSON)[: PAGE + 1]]
    context = {
        **frame(request, timeline),
        "stuck": [] if before else stuck,
        "rows": shown[:PAGE],
        "more": shown[PAGE - 1].pk if len(shown) > PAGE else None,
        "no_worker": not worker_seen() and any(job.active for job in shown),
        "now": timezone.now(),
    }
    return show(request, "jobs", context)


@require_safe
@desk
def job(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """One job: polled by its own page until it has ended, then on to what came of it."""
    found = job_for(request, slug, number)
    context = {**frame(request, found.timeline), "job": found, "no_worker": found.active and not worker_seen()}
    if found.status == Job.Status.DONE and (there := _outcome(found)):
        if not request.htmx:
            return see_other(there)
        if request.GET.get("follow"):
            response = show(request, "job", context, push=False)
            response["HX-Redirect"] = there
            return response
    return show(request, "job", context, push=False)


def _outcome(job: Job) -> str:
    """Where what came of a job is seen, if it is on one page."""
    arrival: Any = job.arrival  # type: ignore[attr-defined]
    if arrival is not None and arrival.kind == Arrival.Kind.EVENTS:
        return reverse("editor:events", args=[arrival.timeline.slug])
    if arrival is not None:
        return "" if arrival.kind == Arrival.Kind.TABLE else next_page(arrival)
    article = job.result.get("article")
    return reverse("editor:article", args=[job.timeline.slug, article]) if article and job.timeline else ""


def next_page(arrival: Arrival) -> str:
    """Where a person goes on with what was brought in: to its article, else to its facts."""
    slug = arrival.timeline.slug
    if arrival.article_id:
        return reverse("editor:article", args=[slug, arrival.article_id])
    return reverse("editor:arrival", args=[slug, arrival.pk])


def job_for(request: HttpRequest, slug: str, number: int) -> Job:
    """The job, if it is of this timeline and the person may see it; absent otherwise."""
    return described(row_for(Job.objects.select_related("by"), request, slug, "view", pk=number))


@require_POST
@desk
def retry(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Try again, now in the name of whoever asks."""
    found = job_for(request, slug, number)
    if retry_job(job=found, by=request.user):
        messages.success(request, _("It is in the queue again, now in your name."))
    else:
        messages.info(request, _("Nothing to do: somebody has already tried it again or dropped it."))
    return see_other(reverse("editor:jobs", args=[slug]))


@require_POST
@desk
def drop(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Give the job up; what it was about stays as it is."""
    found = job_for(request, slug, number)
    if drop_job(job=found, by=request.user):
        messages.success(request, _("Dropped."))
    else:
        messages.info(request, _("Nothing to do: it is running or has ended."))
    return see_other(reverse("editor:jobs", args=[slug]))
