"""Two candidates are one happening, or one is two: merge, split. Both can be undone as long as nothing stands on them."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.models import Candidate, Event

from .audit import decide
from .cite import take_evidence
from .review import OPEN, checked, move, settle, state_of
from .words import file_words

Status = Candidate.Status


@transaction.atomic
def merge_candidates(
    *,
    source: Candidate,
    into: Candidate,
    by: Any,
    version: int,
    into_version: int,
    changes: dict[str, Any] | None = None,
    now: datetime | None = None,
) -> Candidate:
    """`source` becomes a further source of `into`, which takes `changes` (the fields chosen from `source`). Every quote
    is kept and becomes evidence on acceptance. Raises `Conflict` where either has moved: then neither does."""
    policy.require(by, "review", into.timeline)
    if source.timeline_id != into.timeline_id or source.pk == into.pk:
        raise ValidationError(_("These two cannot be merged."))
    now = now or timezone.now()
    columns = checked(changes or {})
    befores = {row.pk: state_of(row) for row in (source, into)}
    moves: dict[int, tuple[Candidate, int, dict[str, Any]]] = {
        source.pk: (source, version, {"status": Status.MERGED, "merged_into": into}),
        into.pk: (into, into_version, {**columns, "amended": True}),
    }
    # In the order of their keys: A into B and B into A at once then wait for each other instead of locking up.
    for key in sorted(moves):
        row, seen, what = moves[key]
        move(row, version=seen, allowed=OPEN, by=by, now=now, **what)
    batch = f"merge-{secrets.token_hex(8)}"
    for row, verb in ((source, "merge"), (into, "merge-into")):
        decide(
            by=by,
            verb=verb,
            timeline=into.timeline,
            now=now,
            batch=batch,
            candidate=row,
            before=befores[row.pk],
            after=state_of(row),
        )
    return into


@transaction.atomic
def split_candidate(
    *, candidate: Candidate, by: Any, version: int, headline: str, now: datetime | None = None
) -> Candidate:
    """A second candidate from the same quote, to be corrected on its own. Raises `Conflict` when it is no longer as the
    editor saw it."""
    policy.require(by, "review", candidate.timeline)
    now = now or timezone.now()
    headline = " ".join(headline.split())[:300]
    if not headline:
        raise ValidationError(_("The other event needs a headline."))
    move(candidate, version=version, allowed=OPEN, by=by, now=now)
    part = Candidate.objects.get(pk=candidate.pk)
    part.pk = None
    part._state.adding = True
    part.headline, part.version, part.amended = headline, 1, True
    part.split_from, part.decided_by, part.decided_by_name, part.decided_at = candidate, None, "", None
    part.fingerprint = f"split-{secrets.token_hex(16)}"
    part.save()
    file_words([part], fresh=True)
    after = state_of(part)
    decide(
        by=by,
        verb="split",
        timeline=candidate.timeline,
        now=now,
        candidate=part,
        before={**after, "status": Status.SUPERSEDED},
        after=after,
    )
    return part


@transaction.atomic
def unmerge_candidate(*, candidate: Candidate, by: Any, version: int, now: datetime | None = None) -> Candidate:
    """Take a merged candidate out again, whatever was corrected or decided on the other since: that stays as it is. Its
    words leave the sources of the other's event, if there is one. Raises `Conflict` when it is not merged any more."""
    policy.require(by, "review", candidate.timeline)
    if (event := _event_of(candidate)) is not None:
        policy.require(by, policy.verb_for(event), event.timeline)
    columns = {"status": Status.PENDING, "merged_into": None}
    settle(candidate, "unmerge", by=by, version=version, allowed=(Status.MERGED,), now=now, event=event, **columns)
    if event is not None:
        take_evidence(event, candidate)
    return candidate


def _event_of(candidate: Candidate) -> Event | None:
    """The event that the candidate's words are a source of, through those that it was merged into."""
    row = candidate
    while row.merged_into is not None:
        row = row.merged_into
    return row.event
