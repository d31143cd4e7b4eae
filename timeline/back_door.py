"""`/admin/`, the operator's door: opened with the front door's key and a second factor, every change in the log, no secret
on any page, whichever library brings the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from allauth.account.decorators import secure_admin_login
from allauth.mfa.models import Authenticator
from django.contrib import admin
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from timeline import policy, second_factor
from timeline.models import Membership, Timeline
from timeline.services.audit import name_of, record

SECRET = {"mfa.authenticator", "account.emailconfirmation", "socialaccount.socialapp", "socialaccount.socialtoken"}
"""Rows that hold a key to an account in clear: shown by our own page, which leaves it out, or by none."""


class Told:
    """What any page of the back door adds to the library's own: a line in the log for each row that it adds, changes or
    removes, in the transaction of the change."""

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        _tell(request, "operate-add", obj, message)
        return super().log_addition(request, obj, message)  # type: ignore[misc]

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        _tell(request, "operate-change", obj, message)
        return super().log_change(request, obj, message)  # type: ignore[misc]

    def log_deletions(self, request: HttpRequest, queryset: Any) -> Any:
        for row in queryset:
            for member in _members_of(row):
                tell_role(request, "leave-desk", member)
            _tell(request, "operate-remove", row, "")
        return super().log_deletions(request, queryset)  # type: ignore[misc]

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Of what can be done to many rows at once, only the removal: the library tells nobody of the rest."""
        actions = super().get_actions(request)  # type: ignore[misc]
        return {name: action for name, action in actions.items() if name == "delete_selected"}


def _tell(request: HttpRequest, verb: str, row: models.Model, message: Any) -> None:
    timeline = row if isinstance(row, Timeline) else getattr(row, "timeline", None)
    # Names of fields, never what stands in them.
    data = {"changes": message} if isinstance(message, list) and message else {}
    record(by=request.user, verb=verb, timeline=timeline, about=row, summary=_named(row), data=data)


def _named(row: models.Model) -> str:
    return f"{name_of(row.user)} · {row.type}" if isinstance(row, Authenticator) else str(row)


def _members_of(row: models.Model) -> Iterable[Membership]:
    """The roles that go with a person."""
    return Membership.objects.filter(user=row.pk) if row._meta.label_lower == "auth.user" else ()


def tell_role(request: HttpRequest, verb: str, member: Membership) -> None:
    """A line, in the log of the timeline, for a role given, changed or taken here."""
    summary = name_of(member.user) if verb == "leave-desk" else f"{name_of(member.user)} · {member.role}"
    record(by=request.user, verb=verb, timeline=member.timeline, summary=summary)


class BackDoor(admin.AdminSite):
    """The site under `/admin/`."""

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        several = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        for model in several:
            ours = (admin_class or admin.ModelAdmin).__module__.startswith("timeline.")
            if model._meta.label_lower in SECRET and not ours:
                continue
            base = admin_class or admin.ModelAdmin
            super().register(model, type(base.__name__, (Told, base), {"__module__": base.__module__}), **options)

    def has_permission(self, request: HttpRequest) -> bool:
        """Always with a second factor: whoever hands out roles here could lend themselves any."""
        return super().has_permission(request) and not _missing(request)

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """allauth's sign-in with its limits. On a fresh install the first page leads to setting a second factor up."""
        if request.user.is_authenticated and super().has_permission(request) and _missing(request):
            return HttpResponseRedirect(second_factor.lead(request, reverse("admin:index")))
        return secure_admin_login(super().login)(request, extra_context)

    def admin_view(self, view: Any, cacheable: bool = False) -> Callable[..., HttpResponse]:
        """What is changed here and the line that tells of it stand and fall together."""

        @wraps(view)
        def whole(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method != "POST":
                return view(request, *args, **kwargs)
            with transaction.atomic():
                return view(request, *args, **kwargs)

        return super().admin_view(whole, cacheable)


def _missing(request: HttpRequest) -> bool:
    second_factor.know_session(request)
    return not policy.has_second_factor(request.user)
