"""The one place that says who may do what. What is not yours does not exist: 404, the same bytes as for absent."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
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


def timelines_of(user: User | Any) -> tuple[list[Timeline], dict[int, str]]:
    """The timelines of `user` by title, and the role on each by its key: in one query."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return [], {}
    rows = Membership.objects.filter(user=user).select_related("timeline").order_by("timeline__title", "timeline_id")
    found = list(rows)
    return [row.timeline for row in found], {row.timeline_id: row.role for row in found}


def roles_of(user: User | Any) -> dict[int, str]:
    """All roles of `user`, by the key of the timeline: for pages about many timelines, in one query."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return {}
    return dict(Membership.objects.filter(user=user).values_list("timeline_id", "role"))


def may(user: User | Any, verb: str, timeline: Timeline) -> bool:
    """Whether `user` may `verb` (a key of `NEEDS`) on `timeline`."""
    role = role_on(user, timeline)
    return role is not None and _RANK[role] >= _RANK[NEEDS[verb]] and not _withheld(user, {verb}, timeline)


def require(user: User | Any, verb: str, timeline: Timeline) -> str:
    """The role of `user`; raises `Http404` without any role on `timeline`, `PermissionDenied` with too small a one,
    `SecondFactorNeeded` where the role would do and a second factor is missing."""
    return _enough(role_on(user, timeline), user, verb, timeline)


def _enough(role: str | None, user: User | Any, verb: str, timeline: Timeline) -> str:
    if role is None:
        raise Http404
    if _RANK[role] < _RANK[NEEDS[verb]]:
        raise PermissionDenied(verb)
    if _withheld(user, {verb}, timeline):
        raise SecondFactorNeeded(verb)
    return role


def verbs_of(role: str | None) -> set[str]:
    """All verbs that a role may do, a second factor given: without another query."""
    if role is None:
        return set()
    return {verb for verb, least in NEEDS.items() if _RANK[role] >= _RANK[least]}


def verbs_on(user: User | Any, timeline: Timeline) -> tuple[set[str], set[str]]:
    """What templates ask: the verbs that `user` may do on `timeline`, and those that a missing second factor withholds. A
    timeline that `timeline_for` has just found for this person tells the role that was read with it."""
    known = getattr(timeline, "found_for", None)
    verbs = verbs_of(known[1] if known and known[0] == user.pk else role_on(user, timeline))
    withheld = _withheld(user, verbs, timeline)
    return verbs - withheld, withheld


class SecondFactorNeeded(PermissionDenied):
    """The role would do; first the person sets a second factor up, or gives it in this session."""


def has_second_factor(user: User | Any) -> bool:
    """Whether `user` has an authenticator app or a passkey. Where a door says of its session that none was given in it
    (`user.second_factor_given = False`), having one does not help whoever stole the password."""
    if not getattr(user, "second_factor_given", True):
        return False
    return bool(who_has_a_factor([user.pk]))


def who_has_a_factor(keys: list[int]) -> set[int]:
    """Of the people with these keys, those who have an authenticator app or a passkey."""
    kinds = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    return set(Authenticator.objects.filter(user_id__in=keys, type__in=kinds).values_list("user_id", flat=True))


def factor_asked_of(timeline: Timeline | None = None) -> str | None:
    """The least role whose rights ask for a second factor, on `timeline` or everywhere; `None` for none."""
    asked = [settings.FRISE_SECOND_FACTOR] if settings.FRISE_SECOND_FACTOR else []
    if timeline is not None and timeline.second_factor:
        asked.append(Role.PUBLISHER)
    return min(asked, key=_RANK.__getitem__, default=None)


def _withheld(user: User | Any, verbs: set[str], timeline: Timeline) -> set[str]:
    least = factor_asked_of(timeline)
    if least is None:
        return set()
    withheld = {verb for verb in verbs if _RANK[Role(NEEDS[verb])] >= _RANK[Role(least)]}
    return set() if not withheld or has_second_factor(user) else withheld


def timeline_for(user: User | Any, slug: str, verb: str = "view") -> Timeline:
    """The timeline with this slug if `user` may `verb` on it; else 404 (or 403 for a member with too small a role)."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        raise Http404
    row = Membership.objects.filter(user=user, timeline__slug=slug).select_related("timeline").first()
    if row is None:
        raise Http404
    timeline = row.timeline
    timeline.found_for = (user.pk, _enough(row.role, user, verb, timeline))  # type: ignore[attr-defined]
    return timeline


def verb_for(event: Event) -> str:
    """The permission that a change needs: readers have seen a published event, so it takes a publisher."""
    return "publish" if event.first_published_at else "revise"
