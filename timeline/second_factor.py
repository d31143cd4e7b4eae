"""Where a right asks for a second factor: led to set one up, asked for it in this session, then back to work."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.mfa.signals import authenticator_added
from django.contrib.auth.decorators import login_required
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.utils.http import urlencode

from timeline import policy

_BACK = "second_factor_back"
"""Key of the session: where the person was sent away from. Written by us alone, never read from an address."""


def given_in(request: HttpRequest) -> bool:
    """Whether this very session has seen a second factor: at sign-in, when asked again, or when it was set up."""
    user: Any = request.user
    return any(record.get("method") == "mfa" for record in get_authentication_records(request, user))


def know_session(request: HttpRequest) -> None:
    """Tell the policy what this session has seen. A session that was open before the factor was set up counts for
    nothing: it may be a thief's."""
    request.user.second_factor_given = given_in(request)  # type: ignore[union-attr]


@receiver(authenticator_added, dispatch_uid="timeline.second_factor")
def _set_up(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **kwargs: Any) -> None:
    """Whoever sets one up has just shown it."""
    record_authentication(request, user, "mfa", id=authenticator.pk, type=authenticator.type)


def lead(request: HttpRequest, back: str) -> str:
    """The address that explains what is missing; afterwards the person goes on at `back`, a path of ours."""
    request.session[_BACK] = back
    return reverse("second-factor")


@login_required
def page(request: HttpRequest) -> HttpResponse:
    """`/accounts/second-factor/`: what is missing and how to get it; with it, on to where the person was going."""
    know_session(request)
    with suppress(NoReverseMatch):
        if slug := request.GET.get("timeline"):
            request.session[_BACK] = reverse("editor:queue", args=[slug])
    back = request.session.get(_BACK) or reverse("editor:desk")
    if policy.has_second_factor(request.user):
        request.session.pop(_BACK, None)
        return HttpResponseRedirect(back)
    request.user.second_factor_given = True  # type: ignore[union-attr]
    context = {
        "set_up": policy.has_second_factor(request.user),
        "again": f"{reverse('mfa_reauthenticate')}?{urlencode({'next': reverse('second-factor')})}",
    }
    return render(request, "account/second_factor.html", context)
