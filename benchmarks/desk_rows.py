"""A database as a large desk leaves it: timelines, articles, candidates and events by the ten thousand, in a minute.

One timeline is made row by row; the others are copies of it that the database makes itself.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.core.management.color import no_style
from django.db import connection, models
from django.db.models import Max
from django.utils import timezone

from timeline.models import (
    Article,
    Candidate,
    Decision,
    Doubt,
    Event,
    Evidence,
    LogEntry,
    Membership,
    Mention,
    Reading,
    Revision,
    StatusChange,
    Timeline,
    TwinKey,
    text_hash,
)
from timeline.models.dated import SORT_UNDATED, interval_columns, sort_key
from timeline.models.happening import DATE_FIELDS
from timeline.services.twins import file_keys
from timeline.services.words import file_words
from timeline.temporal import parse_edtf

NAMES = [("France", "FRA"), ("Russie", "RUS"), ("Ukraine", "UKR"), ("États-Unis", "USA"), ("Allemagne", "DEU")]
KINDS = ["meeting", "call", "statement", "warning", "sanction", "visit", "attack", "agreement"]
PASSWORD = "correct horse battery staple"
SENTENCE = "Le ministre a rencontré son homologue à Genève mardi, a annoncé son porte-parole. "
RARE = "Samarcande"
"""A word that one candidate in a thousand holds."""
COPIED: tuple[type[models.Model], ...] = (
    Article,
    Reading,
    Mention,
    Candidate,
    Event,
    Doubt,
    Evidence,
    StatusChange,
    Revision,
    TwinKey,
    Decision,
    LogEntry,
)


def _content(number: int, dice: random.Random) -> dict[str, Any]:
    day = date(2019, 1, 1) + timedelta(days=dice.randrange(2500))
    interval = parse_edtf(day.isoformat())
    pair = dice.sample(NAMES, 2)
    return {
        "headline": f"{pair[0][0]} et {pair[1][0]} : rencontre n° {number}",
        "kind": dice.choice(KINDS),
        "factuality": dice.choices(["happened", "scheduled", "feared", "denied"], [90, 4, 4, 2])[0],
        "said_by": ["Paris"],
        "actors": [{"name": name, "role": "participant", "country": code} for name, code in pair],
        "place": dice.choice(["Genève", "Paris", "Moscou", ""]),
        **interval_columns(interval),
        "sort_key": sort_key(interval),
    }


def people(count: int) -> list[Any]:
    """Editors `e0`…: one password hash for all, as hashing is slow by design."""
    User = get_user_model()
    secret = make_password(PASSWORD)
    rows = [User(username=f"e{number}", email=f"e{number}@frise.example", password=secret) for number in range(count)]
    User.objects.bulk_create(rows)
    return list(User.objects.filter(username__startswith="e").order_by("id"))


def fill(
    *, desks: int, candidates: int, events: int, editors: int = 2, seed: int = 7, mixed: bool = False
) -> list[Timeline]:
    """`candidates` and `events` in all, spread over `desks` timelines that all `editors` may publish. `mixed`: some
    candidates are undated, deferred, rejected or flagged, and there is a history of decisions and lines of the log;
    otherwise all wait."""
    dice = random.Random(seed)
    staff = people(editors)
    timelines = [Timeline.objects.create(slug=f"desk-{number}", title=f"Desk {number}") for number in range(desks)]
    Membership.objects.bulk_create(
        [Membership(timeline=timeline, user=user, role="publisher") for timeline in timelines for user in staff]
    )
    _fill_one(timelines[0], candidates // desks, events // desks, dice, mixed, staff)
    _copy(timelines[0], timelines[1:])
    return timelines


def _fill_one(timeline: Timeline, candidates: int, events: int, dice: random.Random, mixed: bool, staff: Any) -> None:
    sources = []
    for number in range(max(1, candidates // 50)):
        text = SENTENCE * 40 + f"\n{timeline.slug} {number}"
        day = date(2021, 1, 1) + timedelta(days=number % 900)
        sources.append(
            Article(
                timeline=timeline,
                title=f"Article {number}",
                publisher="Le Courrier",
                published_on=day,
                text=text,
                text_hash=text_hash(text),
                state="read",
            )
        )
    Article.objects.bulk_create(sources, batch_size=500)
    sources = list(timeline.articles.all())
    readings = [Reading(article=source, engine="made", document_date=source.published_on) for source in sources]
    Reading.objects.bulk_create(readings, batch_size=500)
    Mention.objects.bulk_create(
        [
            Mention(reading=reading, position=place, start=place * 83, end=place * 83 + 20, text="mardi", type="DATE")
            for reading in readings
            for place in range(20)
        ],
        batch_size=500,
    )
    rows = []
    for number in range(candidates):
        source = sources[number % len(sources)]
        start = (number * 7) % 2000
        content = _content(number, dice)
        if number % 1000 == 7:
            content["headline"] += f" à {RARE}"
        row = Candidate(
            timeline=timeline,
            article=source,
            quote_start=start,
            quote_end=start + 60,
            exact=source.text[start : start + 60],
            fingerprint=f"made-{number}",
            confidence=dice.choice([0.6, 0.95, 0.99]),
            reasons={"date": {"fr": "« mardi » : jour de publication − 2.", "en": "“mardi”: publication day − 2."}},
            **content,
        )
        row.proposed = row.content()
        if mixed:
            _vary(row, number, staff)
        rows.append(row)
    Candidate.objects.bulk_create(rows, batch_size=500)
    made = [
        Event(timeline=timeline, **{**_content(number, dice), "headline": f"Événement {number}"})
        for number in range(events)
    ]
    Event.objects.bulk_create(made, batch_size=500)
    made = list(timeline.events.all())
    now = timezone.now()
    cited = [
        Evidence(event=event, article=sources[n % len(sources)], start=0, end=60, exact=SENTENCE[:60])
        for n, event in enumerate(made)
    ]
    Evidence.objects.bulk_create(cited, batch_size=500)
    against = made[3::50] if mixed else []
    Doubt.objects.bulk_create(
        [
            Doubt(
                timeline=timeline, event=event, article=sources[0], candidate=rows[0], reason="conflicts", raised_at=now
            )
            for event in against
        ]
    )
    StatusChange.objects.bulk_create(
        [
            StatusChange(
                event=row.event,
                known_on=row.article.published_on,
                article=row.article,
                factuality=row.event.factuality,
                dates={name: row.event.content()[name] for name in DATE_FIELDS},
            )
            for row in cited
        ],
        batch_size=500,
    )
    Revision.objects.bulk_create(
        [Revision(event=event, number=1, verb="accept", content=event.content(), at=now) for event in made],
        batch_size=500,
    )
    file_keys(made)
    file_keys(Candidate.objects.filter(timeline=timeline))
    file_words(rows, fresh=True)
    if mixed:
        _tell(timeline, rows, staff)


def _vary(row: Candidate, number: int, staff: Any) -> None:
    kind = number % 50
    if kind in (1, 2):
        row.interval = None
        row.sort_key = SORT_UNDATED
    elif kind == 3:
        row.status = "deferred"
    elif kind == 4:
        row.status, row.reject_reason = "rejected", "background"
    elif kind == 5:
        row.flagged = "updated"
    elif kind == 6:
        row.assigned_to = staff[number % len(staff)]


def _tell(timeline: Timeline, rows: list[Candidate], staff: Any) -> None:
    """A history as long as the queue: a line of the log for each candidate, a decision for each fifth."""
    now = timezone.now()
    LogEntry.objects.bulk_create(
        [
            LogEntry(
                at=now - timedelta(minutes=len(rows) - number),
                by_id=staff[number % len(staff)].pk,
                by_name=staff[number % len(staff)].username,
                verb=("accept", "reject", "import", "comment")[number % 4],
                timeline_id=timeline.pk,
                object_type="candidate",
                object_id=row.pk,
                summary=row.headline,
            )
            for number, row in enumerate(rows)
        ],
        batch_size=500,
    )
    Decision.objects.bulk_create(
        [
            Decision(
                timeline=timeline, verb="defer", candidate=row, by=staff[1], by_name="e1", before={}, after={}, at=now
            )
            for row in rows[::5]
        ],
        batch_size=500,
    )


def _copy(first: Timeline, others: list[Timeline]) -> None:
    """The rows of `first` for each of `others`, with keys moved on by the same step a table."""
    quote = connection.ops.quote_name
    steps = {model: (model.objects.aggregate(last=Max("id"))["last"] or 0) + 1 for model in COPIED}  # type: ignore[attr-defined]

    def value(model: type[models.Model], field: Any, number: int, timeline: Timeline) -> str:
        column = quote(field.column)
        target = model if field.primary_key else field.related_model
        if field.column == "timeline_id":
            return str(timeline.pk)
        if field.name == "public_id":
            return f"{column} || '{number}'"
        if target in steps:
            return f"{column} + {number * steps[target]}"
        return column

    with connection.cursor() as cursor:
        for model in COPIED:
            fields = model._meta.concrete_fields
            table, names = quote(model._meta.db_table), ", ".join(quote(field.column) for field in fields)
            for number, timeline in enumerate(others, start=1):
                values = ", ".join(value(model, field, number, timeline) for field in fields)
                last = steps[model] - 1
                cursor.execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE id <= {last}")
        step = steps[Candidate]
        for number, timeline in enumerate(others, start=1):
            cursor.execute(
                f"INSERT INTO timeline_word (timeline_id, stem, candidate_id) SELECT {timeline.pk}, stem, "
                f"candidate_id + {number * step} FROM timeline_word WHERE timeline_id = {first.pk}"
            )
        for statement in connection.ops.sequence_reset_sql(no_style(), list(COPIED)):
            cursor.execute(statement)
