"""What the landing page of a desk counts, in one statement: six of them, each built and planned by itself, cost more than
all the rows they count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection

from .arrival import Arrival
from .candidate import Candidate
from .dated import SORT_UNDATED
from .desk import Comment
from .doubt import UNFOUNDED, Doubt
from .event import PLANS, Event
from .timeline import Membership


@dataclass(slots=True)
class Tally:
    """Candidates to review, to date and to look at again, comments that call a person; and, by the key of the timeline,
    plans whose day has passed, events that a newer article puts in doubt, and what was brought in and waits for a person."""

    pending: int = 0
    undated: int = 0
    flagged: int = 0
    mentioned: int = 0
    overdue: dict[int, int] = field(default_factory=dict)
    doubted: dict[int, int] = field(default_factory=dict)
    arrived: dict[int, int] = field(default_factory=dict)


def tally(days: Mapping[int, date], *, user: Any, most: int) -> Tally:
    """The counts of these timelines (keys), each on the day that it is at its desk, and of what calls `user` anywhere.
    Candidates are counted up to `most` + 1. What is counted is what the query sets of the same names hold (tested)."""
    timelines, calendar = list(days), _by_day(days)
    found = Tally()
    here = f"timeline_id IN ({', '.join(['%s'] * len(timelines))})"
    candidates, events, comments = (model._meta.db_table for model in (Candidate, Event, Comment))
    called, members = Comment.mentions.through._meta.db_table, Membership._meta.db_table
    plans = ", ".join(["%s"] * len(PLANS))
    waiting, status = f"{here} AND status = %s AND sort_key", Candidate.Status.PENDING.value
    parts: list[tuple[str, list[Any]]] = []
    if timelines:
        parts += [
            (_up_to("pending", candidates, f"{waiting} < %s"), [*timelines, status, SORT_UNDATED, most + 1]),
            (_up_to("undated", candidates, f"{waiting} = %s"), [*timelines, status, SORT_UNDATED, most + 1]),
            (_up_to("flagged", candidates, f"{here} AND NOT (flagged = '')"), [*timelines, most + 1]),
            (
                f"SELECT 'overdue', timeline_id, COUNT(*) FROM {events} WHERE {here} AND removed_at IS NULL"
                f" AND factuality IN ({plans}) AND (looked_on IS NULL OR looked_on <= end_latest)"
                f" AND ({calendar[0]}) GROUP BY timeline_id",
                [*timelines, *(plan.value for plan in PLANS), *calendar[1]],
            ),
            (
                f"SELECT 'doubted', d.timeline_id, COUNT(DISTINCT d.event_id) FROM {Doubt._meta.db_table} AS d"
                f" JOIN {events} AS e ON e.id = d.event_id LEFT JOIN {candidates} AS c ON c.id = d.candidate_id"
                f" WHERE d.{here} AND d.answered_at IS NULL AND e.removed_at IS NULL AND NOT (c.status IS NOT NULL"
                " AND c.status = %s AND (c.reject_reason = %s OR c.reject_reason = %s AND d.reason = %s))"
                " GROUP BY d.timeline_id",
                [*timelines, Candidate.Status.REJECTED, *UNFOUNDED],
            ),
            (
                f"SELECT 'arrived', timeline_id, COUNT(*) FROM {Arrival._meta.db_table} WHERE {here} AND state = %s"
                " GROUP BY timeline_id",
                [*timelines, Arrival.State.FOUND.value],
            ),
        ]
    parts.append(
        (
            f"SELECT 'mentioned', 0, COUNT(*) FROM {called} AS c JOIN {comments} AS t ON t.id = c.comment_id"
            f" WHERE c.user_id = %s AND t.resolved_at IS NULL"
            f" AND t.timeline_id IN (SELECT timeline_id FROM {members} WHERE user_id = %s)",
            [user.pk, user.pk],
        )
    )
    with connection.cursor() as cursor:
        cursor.execute(
            " UNION ALL ".join(sql for sql, _values in parts), [value for _sql, values in parts for value in values]
        )
        for what, timeline, number in cursor.fetchall():
            if what in {"overdue", "doubted", "arrived"}:
                getattr(found, what)[timeline] = number
            else:
                setattr(found, what, number)
    return found


def _by_day(days: Mapping[int, date]) -> tuple[str, list[Any]]:
    """SQL, with its parameters, of what ended before the day of its timeline: there are three days on Earth at most."""
    if len(same := set(days.values())) == 1:
        return "end_latest < %s", [*same]
    parts, values = [], list[Any]()
    for day in sorted(same):
        there = [key for key, own in days.items() if own == day]
        parts.append(f"end_latest < %s AND timeline_id IN ({', '.join(['%s'] * len(there))})")
        values += [day, *there]
    return " OR ".join(parts), values


def _up_to(what: str, table: str, condition: str) -> str:
    return f"SELECT '{what}', 0, COUNT(*) FROM (SELECT 1 AS one FROM {table} WHERE {condition} LIMIT %s) AS {what}_rows"
