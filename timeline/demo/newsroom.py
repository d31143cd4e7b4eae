"""Build the demo newsroom through the services, as its people would: running it twice changes nothing."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils.crypto import salted_hmac

from timeline.models import Article, Candidate, Event, Membership, Role, Timeline
from timeline.services.ingest import import_article
from timeline.services.publish import publish_timeline
from timeline.services.review import accept_candidate, amend_candidate, reject_candidate

SLUG = "ukraine-2021-2022"
HERE = Path(__file__).parent
PEOPLE = {
    "chloe": ("Chloé", "Nguyen", Role.CONTRIBUTOR),
    "margaux": ("Margaux", "Lefèvre", Role.EDITOR),
    "pascal": ("Pascal", "Dubois", Role.PUBLISHER),
    "odile": ("Odile", "Martin", Role.OWNER),
}
NOTES = {1: "", 2: "Ajout des rencontres de février et de la reconnaissance des territoires séparatistes."}


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of decisions.tsv."""

    edition: int
    article: str
    words: str
    edtf: str
    verb: str
    corrections: dict[str, str]


@dataclass(frozen=True, slots=True)
class Built:
    """What is there after building: for the command to tell."""

    timeline: Timeline
    passwords: dict[str, str]
    articles: int
    to_review: int
    published: int


def password_of(name: str) -> str:
    """The password of a demo person: the same each time on one installation, different on every other."""
    digest = salted_hmac("timeline.demo", name, algorithm="sha256").digest()
    return "-".join(base64.b32encode(digest)[start : start + 5].decode().lower() for start in (0, 5, 10))


def read_articles() -> list[dict[str, str]]:
    """The demo's articles, oldest first: the lines of their heads, and `text`."""
    rows = []
    for path in sorted(HERE.glob("*.txt")):
        head, _blank, text = path.read_text(encoding="utf-8").partition("\n\n")
        rows.append({**dict(line.split(": ", 1) for line in head.splitlines()), "text": text, "name": path.stem})
    return rows


def read_decisions() -> list[Decision]:
    """The lines of decisions.tsv, in order."""
    decisions = []
    for line in (HERE / "decisions.tsv").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        edition, article, words, edtf, verb, *rest = line.split("\t")
        pairs = [pair.strip().split("=", 1) for pair in (rest[0] if rest else "").split(";") if pair.strip()]
        decisions.append(Decision(int(edition), article, words, edtf, verb, dict(pairs)))
    return decisions


def build() -> Built:
    """Make the people, the timeline, the articles and the first decisions and editions, where they are not there yet."""
    people, passwords = _people()
    timeline, _created = Timeline.objects.get_or_create(
        slug=SLUG,
        defaults={
            "title": "Ukraine : la diplomatie avant la guerre",
            "description": "De novembre 2021 à février 2022\u00a0: rencontres, avertissements, exigences et craintes, "
            "chaque date avec sa source.",
            "created_by": people["odile"],
        },
    )
    for name, (_first, _last, role) in PEOPLE.items():
        Membership.objects.get_or_create(timeline=timeline, user=people[name], defaults={"role": role})
    articles = {row["name"]: _bring_in(row, timeline, people["chloe"]) for row in read_articles()}
    decisions = read_decisions()
    made: dict[str, Event] = {}
    for edition, note in NOTES.items():
        if timeline.publications.filter(number=edition).exists():
            continue
        for decision in decisions:
            if decision.edition == edition:
                _decide(decision, articles, made, people["margaux"])
        publish_timeline(timeline=timeline, by=people["pascal"], note=note)
    newest = timeline.publications.first()
    return Built(
        timeline=timeline,
        passwords=passwords,
        articles=timeline.articles.count(),
        to_review=Candidate.objects.filter(timeline=timeline).pending().count(),  # type: ignore[attr-defined]
        published=newest.events.count() if newest else 0,
    )


def _people() -> tuple[dict[str, Any], dict[str, str]]:
    people, passwords = {}, {}
    User = get_user_model()
    for name, (first, last, _role) in PEOPLE.items():
        person = User.objects.filter(username=name).first()
        if person is None:
            person = User.objects.create_user(
                name, f"{name}@frise.example", password_of(name), first_name=first, last_name=last
            )
        people[name] = person
        passwords[name] = password_of(name) if person.check_password(password_of(name)) else ""
    return people, passwords


def _bring_in(row: dict[str, str], timeline: Timeline, by: Any) -> Article:
    at = datetime.fromisoformat(row["published"]).replace(tzinfo=ZoneInfo(row["zone"]))
    return import_article(
        timeline=timeline,
        by=by,
        text=row["text"],
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        language=row["language"],
        published_on=date.fromisoformat(row["published"][:10]),
        published_at=at,
        zone=row["zone"],
    ).article


@transaction.atomic
def _decide(decision: Decision, articles: dict[str, Article], made: dict[str, Event], by: Any) -> None:
    """Take one decision if its candidate waits; what the engine dates otherwise today is left for a person to see."""
    article = next(article for name, article in articles.items() if name.startswith(decision.article))
    candidate = next(
        (
            row
            for row in article.candidates.filter(status=Candidate.Status.PENDING, edtf=decision.edtf)
            if decision.words in row.exact
        ),
        None,
    )
    if candidate is None:
        return
    corrections = dict(decision.corrections)
    reason, key, into = (corrections.pop(name, "") for name in ("reason", "key", "into"))
    if decision.verb == "reject":
        reject_candidate(candidate=candidate, by=by, version=candidate.version, reason=reason)
        return
    changes: dict[str, Any] = dict(corrections)
    if said_by := corrections.get("said_by"):
        changes["said_by"] = [name.strip() for name in said_by.split(",")]
    if actors := corrections.get("actors"):
        parts = [actor.strip().split(":") for actor in actors.split(",")]
        changes["actors"] = [{"name": name, "role": role, "country": country} for name, role, country in parts]
    if changes:
        candidate = amend_candidate(candidate=candidate, by=by, version=candidate.version, changes=changes)
    event = accept_candidate(candidate=candidate, by=by, version=candidate.version, into=made.get(into))
    if key:
        made[key] = event
