"""What newer articles say against events: raised by machine, answered by a person or by a correction that follows them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.utils import timezone

from timeline.models import Candidate, Doubt, Event

from .audit import name_of
from .relate import relation_of
from .write_each import insert_each

Answer = Doubt.Answer


class Raised(NamedTuple):
    """A doubt to raise: keys of the event, of the article and of the candidate that says so, and why."""

    event: int
    article: int
    candidate: int | None
    reason: str


def raise_doubts(timeline: int, told: Iterable[Raised]) -> None:
    """Raise each of `told` on events of `timeline` (its key) that is not open already; an article that was read again, and
    says something else against the same event, has its reason changed, and what somebody has looked at is not asked again.
    Nobody waits for anybody: no event is written."""
    rows = _unanswered(sorted(told, key=lambda each: (each.event, each.candidate or 0, each.article)))
    if not rows:
        return
    now = timezone.now()
    names = ("timeline", "event", "article", "candidate", "reason", "raised_at")
    insert_each(Doubt, names, [(timeline, *each, now) for each in rows])
    reasons = {(each.event, each.candidate): each.reason for each in rows if each.candidate}
    events, candidates = {event for event, _candidate in reasons}, {candidate for _event, candidate in reasons}
    otherwise: dict[str, list[int]] = {}
    stand = Doubt.objects.unanswered().filter(event__in=events, candidate__in=candidates)
    for pk, event, candidate, reason in stand.values_list("pk", "event", "candidate", "reason"):
        if (now_said := reasons.get((event, candidate), reason)) != reason:
            otherwise.setdefault(now_said, []).append(pk)
    for reason, keys in otherwise.items():
        Doubt.objects.unanswered().filter(pk__in=keys).update(reason=reason)


def _unanswered(rows: list[Raised]) -> list[Raised]:
    """Those of `rows` that nobody has looked at: the same candidate against the same event, for the same reason."""
    said = {each.candidate for each in rows if each.candidate}
    if not said:
        return rows
    looked = Doubt.objects.filter(answer=Answer.LOOKED, event__in={each.event for each in rows}, candidate__in=said)
    answered = set(looked.values_list("event", "candidate", "reason"))
    return [each for each in rows if (each.event, each.candidate, each.reason) not in answered]


def look_at(event: Event, doubts: Collection[int], *, by: Any, now: datetime) -> int:
    """Answer those of `doubts` (keys) about `event` that are open: the event stays as it is. Returns how many were."""
    return _answer(event, doubts, Answer.LOOKED, by=by, now=now)


def follow(event: Event, before: dict[str, Any], *, by: Any, now: datetime) -> int:
    """Answer the open doubts that `event` follows now, which said `before` (`Happening.content`): what their articles say is
    what it says, or, of an article that was only read again, its date has been changed. Returns how many were."""
    doubts = Doubt.objects.unanswered().filter(event=event).values_list("pk", "candidate")
    said = Candidate.objects.only("factuality", "start_earliest", "end_latest").in_bulk(
        {candidate for _pk, candidate in doubts if candidate}
    )
    moved = before["edtf"] != event.edtf
    followed = [
        pk
        for pk, candidate in doubts
        if (candidate and relation_of(said[candidate], event) == Candidate.Relation.CONFIRMS)
        or (not candidate and moved)
    ]
    return _answer(event, followed, Answer.FOLLOWED, by=by, now=now) if followed else 0


def reopen(event: Event, *, at: datetime) -> None:
    """Open again what the change made `at` that moment had answered, as it is taken back; not what is open anew since."""
    followed = Doubt.objects.filter(event=event, answer=Answer.FOLLOWED, answered_at=at)
    if not (rows := list(followed.values_list("pk", "candidate", "article"))):
        return
    # As the database compares them: a candidate by itself, a reading by its article.
    stand = {
        (candidate, None if candidate else article)
        for candidate, article in Doubt.objects.unanswered().filter(event=event).values_list("candidate", "article")
    }
    again = [pk for pk, candidate, article in rows if (candidate, None if candidate else article) not in stand]
    Doubt.objects.filter(pk__in=again).update(answered_at=None, answer="", answered_by=None, answered_by_name="")


def hand_over(goes: Candidate, stays: Candidate) -> None:
    """The open doubts of a candidate that goes are those of the one that takes its place, unless that one raises them
    already; so nothing is asked twice, nor without what it rests on."""
    theirs = Doubt.objects.unanswered().filter(candidate=goes)
    if not theirs:
        return
    raised = list(Doubt.objects.unanswered().filter(candidate=stays).values_list("event", flat=True))
    theirs.exclude(event__in=raised).update(candidate=stays)
    theirs.delete()


def _answer(event: Event, doubts: Collection[int], answer: str, *, by: Any, now: datetime) -> int:
    person = by if getattr(by, "pk", None) else None
    return (
        Doubt.objects.unanswered()
        .filter(event=event, pk__in=doubts)
        .update(answered_at=now, answer=answer, answered_by=person, answered_by_name=name_of(by)[:150])
    )
