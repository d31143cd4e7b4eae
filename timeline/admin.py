"""The operator's back door: people and the log, read-only where history must stay true."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib import admin
from django.http import HttpRequest

from timeline.back_door import tell_role
from timeline.models import LogEntry, Membership, Timeline


class MembershipInline(admin.TabularInline):  # type: ignore[type-arg]
    model = Membership
    extra = 1


@admin.register(Timeline)
class TimelineAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("title", "slug", "language", "withdrawn_at")
    prepopulated_fields = {"slug": ("title",)}
    # Withdrawing takes more than a column: it is done on the desk.
    readonly_fields = ("created_by", "withdrawn_at", "withdrawn_note")
    inlines = [MembershipInline]

    def save_model(self, request: HttpRequest, obj: Timeline, form: Any, change: bool) -> None:
        if not change:
            obj.created_by = request.user  # type: ignore[assignment]
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        before = _roles(form.instance)
        super().save_formset(request, form, formset, change)
        after = _roles(form.instance)
        for person, member in before.items():
            if person not in after:
                tell_role(request, "leave-desk", member)
        for person, member in after.items():
            if person not in before:
                tell_role(request, "appoint", member)
            elif before[person].role != member.role:
                tell_role(request, "role", member)


def _roles(timeline: Timeline) -> dict[int, Membership]:
    return {row.user_id: row for row in Membership.objects.filter(timeline=timeline).select_related("user", "timeline")}


@admin.register(Authenticator)
class FactorAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Who has which second factor, to take it away from who has lost it; never what it is made of, nor a way to ask."""

    list_display = ("user", "type", "created_at", "last_used_at")
    list_filter = ("type",)
    fields = readonly_fields = list_display

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        return lookup.partition("__")[0] in {"type", "user"} and super().lookup_allowed(lookup, value, request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(LogEntry)
class LogEntryAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("at", "by_name", "verb", "summary")
    list_filter = ("verb",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
