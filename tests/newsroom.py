"""The cast: every test begins with one of these people.

Margaux edits the Ukraine timeline, Pascal publishes it, Chloé contributes articles to it, Rachid reads its drafts, Odile
owns it; Bruno edits another desk's timeline (Sahel) and must never see this one; a reader has no account at all.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone

from timeline.models import Article, Candidate, Doubt, Event, Membership, Publication, Timeline
from timeline.services.ingest import import_article
from timeline.services.publish import publish_timeline
from timeline.services.review import accept_candidate
from timeline.services.words import file_words

PASSWORD = "correct horse battery staple"

CAST = {
    "margaux": ("ukraine", "editor"),
    "pascal": ("ukraine", "publisher"),
    "chloe": ("ukraine", "contributor"),
    "rachid": ("ukraine", "reader"),
    "odile": ("ukraine", "owner"),
    "bruno": ("sahel", "owner"),
}

ARTICLE = (
    "Le ministre français des Affaires étrangères, Jean-Yves Le Drian, a rencontré son homologue russe à Genève mardi.\n\n"
    "Les deux ministres doivent se revoir jeudi prochain à Paris, a annoncé le Quai d’Orsay. "
    "L’Ukraine craint une attaque russe à partir de la fin janvier.\n"
)
PUBLISHED = date(2021, 12, 9)


def person(name: str) -> Any:
    """The member of the cast with this name, made when first asked for."""
    User = get_user_model()
    user = User.objects.filter(username=name).first()
    if user is None:
        user = User.objects.create_user(name, f"{name}@frise.example", PASSWORD, first_name=name.capitalize())
        if name in CAST:
            slug, role = CAST[name]
            Membership.objects.create(timeline=timeline(slug), user=user, role=role)
    return user


def timeline(slug: str = "ukraine") -> Timeline:
    """The timeline with this slug, made when first asked for."""
    return Timeline.objects.get_or_create(slug=slug, defaults={"title": slug.capitalize()})[0]


def article(text: str = ARTICLE, *, by: str = "margaux", published_on: date = PUBLISHED, **facts: Any) -> Article:
    """An article imported and read by the engine, on the timeline of `by`."""
    facts = {"title": "Genève : nouvelle rencontre", "publisher": "Le Courrier", **facts}
    editor = person(by)
    return import_article(
        timeline=timeline(CAST[by][0]), by=editor, text=text, published_on=published_on, **facts
    ).article


def candidate(*, by: str = "margaux", headline: str = "Rencontre à Genève", **facts: Any) -> Candidate:
    """A pending, dated candidate written by hand: independent of what the engine finds today."""
    source = facts.pop("article", None) or article(by=by)
    number = Candidate.objects.filter(article=source).count()
    exact = source.text[:40]
    row = Candidate(
        timeline=source.timeline,
        article=source,
        headline=headline,
        quote_start=0,
        quote_end=len(exact),
        exact=exact,
        fingerprint=f"by-hand-{number}-{headline}"[:64],
        reasons={"date": {"fr": "« mardi » : jour de publication − 2.", "en": "“mardi”: publication day − 2."}},
        **{
            "kind": "meeting",
            "actors": [
                {"name": "France", "role": "participant", "country": "FRA"},
                {"name": "Russie", "role": "participant", "country": "RUS"},
            ],
            "place": "Genève",
            "start_earliest": date(2021, 12, 7),
            "start_latest": date(2021, 12, 7),
            "end_earliest": date(2021, 12, 7),
            "end_latest": date(2021, 12, 7),
            "edtf": "2021-12-07",
            **facts,
        },
    )
    row.proposed = row.content()
    row.save()
    file_words([row], fresh=True)
    return row


def event(*, by: str = "margaux", **facts: Any) -> Event:
    """An event accepted by `by`, not yet published."""
    row = candidate(by=by, **facts)
    return accept_candidate(candidate=row, by=person(by), version=row.version)


def doubt(event: Event, reason: str = "denies", candidate: Candidate | None = None, **facts: Any) -> Doubt:
    """What an article says against `event`, not answered yet: that of `candidate`, or one that was read again."""
    source = candidate.article if candidate else facts.pop("article", None) or event.evidence.get().article
    about = {"timeline": event.timeline, "event": event, "article": source, "candidate": candidate, "reason": reason}
    return Doubt.objects.create(**about, raised_at=timezone.now(), **facts)


def publication(*events: Event, by: str = "pascal", **facts: Any) -> Publication:
    """A published snapshot of the timeline of `by`, with one event at least."""
    if not events:
        event()
    publisher = person(by)
    return publish_timeline(timeline=timeline(CAST[by][0]), by=publisher, **facts)


def end_session(page: Any) -> None:
    """The session of this browser ends; its page and the token of its forms stay."""
    kept = [cookie for cookie in page.context.cookies() if cookie["name"] == "csrftoken"]
    page.context.clear_cookies()
    page.context.add_cookies(kept)


def sign_in(page: Any, site: str, name: str, *, onwards: str = "/desk/") -> None:
    """The member of the cast with this name types a name and a password in a browser, on the way to `onwards`. What comes
    then is for the test to wait for."""
    person(name)
    page.goto(f"{site}/accounts/login/?next={onwards}")
    page.fill("[name=login]", name)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
