"""The operator's back door: people and the log, read-only where history must stay true."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from timeline.models import LogEntry, Membership, Timeline


class MembershipInline(admin.TabularInline):  # type: ignore[type-arg]
    model = Membership
    extra = 1


@admin.register(Timeline)
class TimelineAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("title", "slug", "language", "withdrawn_at")
    prepopulated_fields = {"slug": ("title",)}
    inlines = [MembershipInline]


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
