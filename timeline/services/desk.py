"""What people on a desk tell each other: comments, assignment, soft claims, half-typed corrections."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.models import Candidate, Claim, Comment, Draft, Event

from .audit import name_of, record

CLAIM_LASTS = timedelta(minutes=2)
DRAFT_LIMIT = 60_000
_MENTION = re.compile(r"(?<![\w@])@([\w.+-]{1,150})")


@transaction.atomic
def add_comment(
    *, about: Candidate | Event, by: Any, text: str, field: str = "", now: datetime | None = None
) -> Comment:
    """Say something about a candidate or event; members called `@username` find it among their mentions."""
    timeline = about.timeline
    policy.require(by, "comment", timeline)
    text = text.strip()
    if not text:
        raise ValidationError(_("There is nothing in this comment."))
    if len(text) > 2000:
        raise ValidationError(_("This comment is too long."))
    now = now or timezone.now()
    comment = Comment.objects.create(
        timeline=timeline,
        candidate=about if isinstance(about, Candidate) else None,
        event=about if isinstance(about, Event) else None,
        field=field[:20],
        text=text,
        by=by,
        by_name=name_of(by)[:150],
        at=now,
    )
    called = {name.rstrip(".").lower() for name in _MENTION.findall(text)[:20]}
    if called:
        match = Q()
        for name in called:
            match |= Q(username__iexact=name)
        comment.mentions.set(get_user_model().objects.filter(match, memberships__timeline=timeline).distinct())
    record(by=by, verb="comment", timeline=timeline, about=about, now=now)
    return comment


@transaction.atomic
def settle_comment(*, comment: Comment, by: Any, now: datetime | None = None) -> bool:
    """Whoever a comment calls says that it is done: it calls nobody any more. `False` where that was said already."""
    policy.require(by, "comment", comment.timeline)
    if not comment.mentions.filter(pk=by.pk).exists():
        raise PermissionDenied("comment")
    now = now or timezone.now()
    if not Comment.objects.filter(pk=comment.pk, resolved_at=None).update(resolved_at=now):
        return False
    record(by=by, verb="settle-comment", timeline=comment.timeline, about=comment.candidate or comment.event, now=now)
    return True


@transaction.atomic
def assign_candidate(*, candidate: Candidate, by: Any, to: Any, now: datetime | None = None) -> Candidate:
    """Give a candidate to a member (`None`: to nobody)."""
    policy.require(by, "review", candidate.timeline)
    if to is not None and not policy.may(to, "review", candidate.timeline):
        raise ValidationError(_("This person cannot review here."))
    Candidate.objects.filter(pk=candidate.pk).update(assigned_to=to)
    candidate.refresh_from_db()
    record(
        by=by,
        verb="assign",
        timeline=candidate.timeline,
        about=candidate,
        now=now,
        data={"to": name_of(to) if to else None},
    )
    return candidate


def claim_candidate(*, candidate: Candidate, by: Any, now: datetime | None = None) -> Claim | None:
    """Say "I am on it" for two minutes. Returns the claim of somebody else where there is a live one, else `None`.

    No line of the log: a claim decides nothing and passes by itself.
    """
    policy.require(by, "review", candidate.timeline)
    now = now or timezone.now()
    until = now + CLAIM_LASTS
    mine = Claim.objects.filter(candidate=candidate).filter(Q(user=by) | Q(until__lte=now))
    if mine.update(user=by, until=until):
        return None
    try:
        with transaction.atomic():
            Claim.objects.create(candidate=candidate, user=by, until=until)
        return None
    except IntegrityError:
        return Claim.objects.live(now).filter(candidate=candidate).exclude(user=by).select_related("user").first()


def keep_draft(*, about: Candidate | Event, by: Any, typed: dict[str, list[str]], now: datetime | None = None) -> Draft:
    """Keep a half-typed correction for the one who types it. No line of the log: nothing was decided."""
    policy.require(by, "view", about.timeline)
    if sum(len(value) for values in typed.values() for value in values) > DRAFT_LIMIT:
        raise ValidationError(_("This is too long to be kept."))
    where: dict[str, Any] = {"candidate": about} if isinstance(about, Candidate) else {"event": about}
    draft, _created = Draft.objects.update_or_create(
        user=by, **where, defaults={"typed": typed, "saved_at": now or timezone.now()}
    )
    return draft


def drop_draft(*, about: Candidate | Event, by: Any) -> None:
    """Forget a half-typed correction."""
    where: dict[str, Any] = {"candidate": about} if isinstance(about, Candidate) else {"event": about}
    Draft.objects.filter(user=by, **where).delete()
