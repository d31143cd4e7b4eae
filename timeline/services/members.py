"""People of a timeline: begin one, invite, give and take roles. The last owner stays."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.models import Invitation, Membership, Role, Timeline

from .audit import name_of, record
from .conflict import Conflict

LASTS = timedelta(days=14)
RESERVED = {"new", "invitations", "jobs", "feeds", "import", "mentions", "admin", "help"}
"""Words of the desk's own addresses: no timeline may be called so."""


@transaction.atomic
def begin_timeline(
    *, by: Any, title: str, slug: str, language: str = "fr", zone: str = "", now: datetime | None = None
) -> Timeline:
    """A new timeline, owned by who begins it, with the site's clock unless told another `zone`. Raises `ValidationError` for
    an address that is taken."""
    if not getattr(by, "is_authenticated", False) or not by.is_active:
        raise PermissionDenied
    if slug in RESERVED:
        raise ValidationError({"slug": _("This address is reserved.")})
    try:
        with transaction.atomic():
            timeline = Timeline.objects.create(
                title=title, slug=slug, language=language, timezone=zone or settings.TIME_ZONE, created_by=by
            )
    except IntegrityError as error:
        raise ValidationError({"slug": _("This address is taken.")}) from error
    Membership.objects.create(timeline=timeline, user=by, role=Role.OWNER)
    record(by=by, verb="begin", timeline=timeline, about=timeline, now=now)
    return timeline


@transaction.atomic
def change_settings(*, timeline: Timeline, by: Any, now: datetime | None = None, **columns: Any) -> Timeline:
    """Change `title`, `description`, `language`, `timezone`, `second_approval` or `second_factor`."""
    policy.require(by, "manage", timeline)
    allowed = {"title", "description", "language", "timezone", "second_approval", "second_factor"}
    if unknown := set(columns) - allowed:
        raise ValueError(f"Not a setting: {', '.join(sorted(unknown))}")
    before = {name: getattr(timeline, name) for name in columns}
    changed = {name: value for name, value in columns.items() if before[name] != value}
    if not changed:
        return timeline
    Timeline.objects.filter(pk=timeline.pk).update(**changed)
    timeline.refresh_from_db()
    record(by=by, verb="settings", timeline=timeline, about=timeline, now=now, data={"changed": sorted(changed)})
    return timeline


def token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


@transaction.atomic
def invite(
    *, timeline: Timeline, by: Any, email: str, role: str, now: datetime | None = None
) -> tuple[Invitation, str]:
    """Offer a role to an address. Returns the invitation and its token, which is kept nowhere: the door mails it."""
    policy.require(by, "manage", timeline)
    if role not in Role.values:
        raise ValueError("Not a role.")
    now = now or timezone.now()
    token = secrets.token_urlsafe(32)
    timeline.invitations.filter(email__iexact=email, accepted_at=None, withdrawn_at=None).update(withdrawn_at=now)
    invitation = Invitation.objects.create(
        timeline=timeline,
        email=email,
        role=role,
        token_hash=token_hash(token),
        invited_by=by,
        sent_at=now,
        expires_at=now + LASTS,
    )
    record(by=by, verb="invite", timeline=timeline, summary=f"{email} · {role}", now=now)
    return invitation, token


def open_invitation(token: str, now: datetime | None = None) -> Invitation | None:
    """The invitation that this token opens, if it still does."""
    now = now or timezone.now()
    return (
        Invitation.objects.filter(token_hash=token_hash(token), accepted_at=None, withdrawn_at=None, expires_at__gt=now)
        .select_related("timeline", "invited_by")
        .first()
    )


@transaction.atomic
def accept_invitation(*, invitation: Invitation, by: Any, now: datetime | None = None) -> Membership:
    """Take the role offered; a higher role that one has already is kept. Raises `Conflict` when it was used before."""
    now = now or timezone.now()
    if not getattr(by, "is_authenticated", False) or not by.is_active:
        raise PermissionDenied
    open_row = Invitation.objects.filter(pk=invitation.pk, accepted_at=None, withdrawn_at=None, expires_at__gt=now)
    if not open_row.update(accepted_at=now):
        raise Conflict(invitation, "decided")
    member, created = Membership.objects.get_or_create(
        timeline=invitation.timeline, user=by, defaults={"role": invitation.role}
    )
    if not created and Role.values.index(invitation.role) > Role.values.index(member.role):
        Membership.objects.filter(pk=member.pk).update(role=invitation.role)
        member.refresh_from_db()
    record(by=by, verb="join-desk", timeline=invitation.timeline, summary=f"{name_of(by)} · {member.role}", now=now)
    return member


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, by: Any, now: datetime | None = None) -> None:
    """The offer no longer stands."""
    policy.require(by, "manage", invitation.timeline)
    now = now or timezone.now()
    if not Invitation.objects.filter(pk=invitation.pk, accepted_at=None, withdrawn_at=None).update(withdrawn_at=now):
        raise Conflict(invitation, "decided")
    record(by=by, verb="uninvite", timeline=invitation.timeline, summary=invitation.email, now=now)


@transaction.atomic
def set_role(*, member: Membership, by: Any, role: str, now: datetime | None = None) -> Membership:
    """Give a member another role. Raises `ValidationError` where nobody would own the timeline any more."""
    policy.require(by, "manage", member.timeline)
    if role not in Role.values:
        raise ValueError("Not a role.")
    Membership.objects.filter(pk=member.pk).update(role=role)
    if member.role == Role.OWNER:
        _still_owned(member.timeline)
    member.refresh_from_db()
    record(by=by, verb="role", timeline=member.timeline, summary=f"{name_of(member.user)} · {role}", now=now)
    return member


@transaction.atomic
def remove_member(*, member: Membership, by: Any, now: datetime | None = None) -> None:
    """Take somebody off the timeline at once; what they did stays in the log under their name."""
    if by != member.user:
        policy.require(by, "manage", member.timeline)
    timeline, name = member.timeline, name_of(member.user)
    Membership.objects.filter(pk=member.pk).delete()
    if member.role == Role.OWNER:
        _still_owned(timeline)
    record(by=by, verb="leave-desk", timeline=timeline, summary=name, now=now)


def _still_owned(timeline: Timeline) -> None:
    # The row of the timeline is written first, so that two owners who leave at once wait for each other.
    Timeline.objects.filter(pk=timeline.pk).update(created_by=timeline.created_by_id)
    if not Membership.objects.filter(timeline=timeline, role=Role.OWNER, user__is_active=True).exists():
        raise ValidationError(_("A timeline needs an owner: name another one first."))


def members_of(timeline: Timeline) -> Any:
    """Members with their people, the highest role first; `lacks_factor` says whose rights wait for a second factor."""
    rows = list(timeline.memberships.select_related("user"))
    asked = policy.factor_asked_of(timeline)
    have = policy.who_has_a_factor([row.user_id for row in rows]) if asked else set()
    for row in rows:
        strong = asked is not None and Role.values.index(row.role) >= Role.values.index(asked)
        row.lacks_factor = strong and row.user_id not in have  # type: ignore[attr-defined]
    return sorted(rows, key=lambda row: (-Role.values.index(row.role), row.user.get_username()))


def colleagues(timeline: Timeline) -> list[Membership]:
    """Everybody on the timeline by name, with their people: whom one may call in a comment, or give a candidate to."""
    names = ("timeline", "role", "user__username", "user__first_name", "user__last_name")
    rows = list(timeline.memberships.select_related("user").filter(user__is_active=True).only(*names))
    for row in rows:
        row.reviews = "review" in policy.verbs_of(row.role)  # type: ignore[attr-defined]
    return sorted(rows, key=lambda row: name_of(row.user).casefold())


def person_called(name: str, timeline: Timeline) -> Any:
    """The member of `timeline` with this user name, or `None`."""
    return get_user_model().objects.filter(memberships__timeline=timeline, username__iexact=name).first()
