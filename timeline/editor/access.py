"""What every desk view begins and ends with: who asks, about which row, and page or fragment."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from timeline import policy, second_factor
from timeline.models import Article, Candidate, Event, Role, Timeline

from .build import answer_to_old_tab
from .held import hold, take_held, told

View = Callable[..., HttpResponse]
Row = TypeVar("Row", bound=Model)


def desk(view: View) -> View:
    """A view for signed-in people. Whoever is signed out signs in again and finds what they had typed."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            second_factor.know_session(request)
            try:
                if policy.factor_asked_of() == Role.READER and not policy.has_second_factor(request.user):
                    raise policy.SecondFactorNeeded
                if (answer := answer_to_old_tab(request)) is not None:
                    return answer
                # Until `frame` puts the clock of a timeline in its place.
                with timezone.override(None):
                    return view(request, *args, **kwargs)
            except policy.SecondFactorNeeded:
                return _ask_for_factor(request)
        back = request.get_full_path()
        if request.method == "POST":
            back = hold(request)
        if request.htmx:
            context = {"back": back, "login": f"{reverse('account_login')}?next={back}"}
            response = render(request, "editor/_signed_out.html", context, status=401)
            response["HX-Retarget"] = "#notice"
            response["HX-Reswap"] = "outerHTML"
            return response
        return redirect_to_login(back)

    return wrapped


def _ask_for_factor(request: HttpRequest) -> HttpResponse:
    """Led to set a second factor up, then back to the page, where what was typed is in the form again."""
    there = second_factor.lead(request, hold(request) if request.method == "POST" else request.get_full_path())
    if not request.htmx:
        return see_other(there)
    response = render(request, "editor/_second_factor.html", {"there": there}, status=403)
    response["HX-Retarget"] = "#notice"
    response["HX-Reswap"] = "outerHTML"
    return response


def whole_page(request: HttpRequest) -> bool:
    """Whether the answer is a page of its own rather than a fragment of one."""
    return not request.htmx or request.htmx.history_restore_request


def show(
    request: HttpRequest, name: str, context: dict[str, Any], *, status: int = 200, push: bool = True
) -> HttpResponse:
    """The page `editor/<name>.html`, or its fragment `editor/_<name>.html` where htmx asks."""
    page = whole_page(request)
    context = {**context, "fragment": not page}
    if page and request.method == "GET" and (held := take_held(request)):
        context["held"] = told(held)
    response = render(request, f"editor/{'' if page else '_'}{name}.html", context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    response["Cache-Control"] = "private, no-store"
    if not page and push and request.method == "GET":
        response["HX-Push-Url"] = request.get_full_path()
    return response


def see_other(address: str) -> HttpResponse:
    """After a POST: look there. A reload then repeats nothing."""
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response


def frame(request: HttpRequest, timeline: Timeline) -> dict[str, Any]:
    """What the frame of each page of one timeline needs; its moments are told by the clock of the timeline."""
    timezone.activate(timeline.zone)
    verbs, withheld = policy.verbs_on(request.user, timeline)
    return {"timeline": timeline, "verbs": verbs, "withheld": withheld}


def candidate_for(request: HttpRequest, slug: str, number: int, verb: str = "view") -> Candidate:
    # Nothing else is joined: most candidates have no event or twin, and a join of nine tables takes PostgreSQL longer to
    # plan than all that a page asks.
    return row_for(Candidate.objects.select_related("article"), request, slug, verb, pk=number)


def article_for(request: HttpRequest, slug: str, number: int, verb: str = "view") -> Article:
    return row_for(Article.objects.all(), request, slug, verb, pk=number)


def event_for(request: HttpRequest, slug: str, public_id: str, verb: str = "view") -> Event:
    return row_for(Event.objects.all(), request, slug, verb, public_id=public_id)


def row_for(rows: QuerySet[Row], request: HttpRequest, slug: str, verb: str, **key: Any) -> Row:
    """The row with this key, if it is of this timeline and the person may `verb`; absent otherwise."""
    timeline = policy.timeline_for(request.user, slug, verb)
    found = rows.filter(timeline=timeline, **key).first()
    if found is None:
        raise Http404
    found.timeline = timeline  # type: ignore[attr-defined]
    return found


def whole_number(value: str | None) -> int:
    """The number a form field holds; 0, which no version has, for anything else."""
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


def words_of(error: ValidationError | ValueError | PermissionDenied) -> str:
    """One line for a person, of an error that a service raised."""
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)


def typed_on(fields: QueryDict) -> int | None:
    """The version that a form was typed on, to be sent again as it is: a save made in between is then a conflict."""
    return whole_number(fields.get("version")) or None
