"""The one place that says who may do what. What is not yours does not exist: 404, the same bytes as for absent."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import Http404

from timeline.models import Event, Membership, Role, Timeline

User = AbstractBaseUser | AnonymousUser

_RANK = {role: rank for rank, role in enumerate(Role.values)}

NEEDS: dict[str, str] = {
    "view": Role.READER,  # drafts, queue, history
    "comment": Role.READER,
    "import": Role.CONTRIBUTOR,
    "review": Role.EDITOR,
    "revise": Role.EDITOR,
    "approve": Role.EDITOR,
    "publish": Role.PUBLISHER,  # publish, withdraw, and the edit of a published event
    "manage": Role.OWNER,  # members, settings
}
"""Verb to the least role that may do it."""


def role_on(user: User | Any, timeline: Timeline) -> str | None:
    """The role of `user` on `timeline`, read from the database each time: a role taken away is gone at once."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return None
    return Membership.objects.filter(timeline=timeline, user=user).values_list("role", flat=True).first()


def roles_of(user: User | Any) -> dict[int, str]:
    """All roles of `user`, by the key of the timeline: for pages about many timelines, in one query."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return {}
    return dict(Membership.objects.filter(user=user).values_list("timeline_id", "role"))


def may(user: User | Any, verb: str, timeline: Timeline) -> bool:
    """Whether `user` may `verb` (a key of `NEEDS`) on `timeline`."""
    role = role_on(user, timeline)
    return role is not None and _RANK[role] >= _RANK[NEEDS[verb]]


def require(user: User | Any, verb: str, timeline: Timeline) -> str:
    """The role of `user`; raises `Http404` without any role on `timeline`, `PermissionDenied` with too small a one."""
    role = role_on(user, timeline)
    if role is None:
        raise Http404
    if _RANK[role] < _RANK[NEEDS[verb]]:
        raise PermissionDenied(verb)
    return role


def verbs_of(role: str | None) -> set[str]:
    """All verbs that a role may do: what templates ask, without another query."""
    if role is None:
        return set()
    return {verb for verb, least in NEEDS.items() if _RANK[role] >= _RANK[least]}


def timeline_for(user: User | Any, slug: str, verb: str = "view") -> Timeline:
    """The timeline with this slug if `user` may `verb` on it; else 404 (or 403 for a member with too small a role)."""
    timeline = Timeline.objects.filter(slug=slug).first()
    if timeline is None:
        raise Http404
    require(user, verb, timeline)
    return timeline


def verb_for(event: Event) -> str:
    """The permission that a change needs: readers have seen a published event, so it takes a publisher."""
    return "publish" if event.first_published_at else "revise"
