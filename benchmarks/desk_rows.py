"""A database as a large desk leaves it: timelines, articles, candidates and events by the ten thousand, in minutes."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.utils import timezone

from timeline.models import Article, Candidate, Event, Evidence, Membership, Revision, Timeline, text_hash
from timeline.models.dated import interval_columns, sort_key
from timeline.services.twins import file_keys
from timeline.temporal import parse_edtf

NAMES = [("France", "FRA"), ("Russie", "RUS"), ("Ukraine", "UKR"), ("États-Unis", "USA"), ("Allemagne", "DEU")]
KINDS = ["meeting", "call", "statement", "warning", "sanction", "visit", "attack", "agreement"]
PASSWORD = "correct horse battery staple"
SENTENCE = "Le ministre a rencontré son homologue à Genève mardi, a annoncé son porte-parole. "


def _content(number: int, dice: random.Random) -> dict[str, Any]:
    day = date(2019, 1, 1) + timedelta(days=dice.randrange(2500))
    interval = parse_edtf(day.isoformat())
    pair = dice.sample(NAMES, 2)
    return {
        "headline": f"{pair[0][0]} et {pair[1][0]} : rencontre n° {number}",
        "kind": dice.choice(KINDS),
        "factuality": "happened",
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


def fill(*, desks: int, candidates: int, events: int, editors: int = 2, seed: int = 7) -> list[Timeline]:
    """`candidates` and `events` in all, spread over `desks` timelines that all `editors` may publish."""
    dice = random.Random(seed)
    staff = people(editors)
    timelines = [Timeline.objects.create(slug=f"desk-{number}", title=f"Desk {number}") for number in range(desks)]
    Membership.objects.bulk_create(
        [Membership(timeline=timeline, user=user, role="publisher") for timeline in timelines for user in staff]
    )
    for timeline in timelines:
        _fill_one(timeline, candidates // desks, events // desks, dice)
    return timelines


def _fill_one(timeline: Timeline, candidates: int, events: int, dice: random.Random) -> None:
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
    rows = []
    for number in range(candidates):
        source = sources[number % len(sources)]
        start = (number * 7) % 2000
        row = Candidate(
            timeline=timeline,
            article=source,
            quote_start=start,
            quote_end=start + 60,
            exact=source.text[start : start + 60],
            fingerprint=f"made-{number}",
            confidence=dice.choice([0.6, 0.95, 0.99]),
            reasons={"date": {"fr": "« mardi » : jour de publication − 2.", "en": "“mardi”: publication day − 2."}},
            **_content(number, dice),
        )
        row.proposed = row.content()
        rows.append(row)
    Candidate.objects.bulk_create(rows, batch_size=500)
    made = [
        Event(timeline=timeline, **{**_content(number, dice), "headline": f"Événement {number}"})
        for number in range(events)
    ]
    Event.objects.bulk_create(made, batch_size=500)
    made = list(timeline.events.all())
    now = timezone.now()
    Evidence.objects.bulk_create(
        [
            Evidence(event=event, article=sources[n % len(sources)], start=0, end=60, exact=SENTENCE[:60])
            for n, event in enumerate(made)
        ],
        batch_size=500,
    )
    Revision.objects.bulk_create(
        [Revision(event=event, number=1, verb="accept", content=event.content(), at=now) for event in made],
        batch_size=500,
    )
    file_keys(made)
    file_keys(Candidate.objects.filter(timeline=timeline))
