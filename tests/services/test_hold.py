"""People who decide in the same instant on rows that touch each other: each waits for the other, nobody is sent away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from django.db import connections, transaction

from tests import newsroom
from timeline.models import Candidate, Event
from timeline.services import review
from timeline.services.hold import hold
from timeline.services.review import accept_candidate
from timeline.services.twins import note_twins

pytestmark = pytest.mark.django_db(transaction=True)
SECOND = "Genève a de nouveau été au centre du jeu. Rien d’autre n’a filtré."


def at_once(*acts: Callable[[], Any]) -> list[Exception]:
    """Do each of `acts` in a thread of its own; what they raised."""
    raised: list[Exception] = []

    def run(act: Callable[[], Any]) -> None:
        try:
            act()
        except Exception as error:
            raised.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def meet(monkeypatch: pytest.MonkeyPatch, place: Any, name: str) -> None:
    """Two that come to the function `name` of the module `place` go on together; where the database lets in one at a time,
    the first goes on alone after a moment."""
    barrier, there = threading.Barrier(2), getattr(place, name)

    def waiting(*args: Any, **facts: Any) -> Any:
        with suppress(threading.BrokenBarrierError):
            barrier.wait(timeout=1)
        return there(*args, **facts)

    monkeypatch.setattr(place, name, waiting)


def twins() -> tuple[Candidate, Candidate]:
    """Two candidates of two articles that tell of the same happening, both waiting."""
    rows = []
    for text, day in ((newsroom.ARTICLE, newsroom.PUBLISHED), (SECOND, date(2021, 12, 10))):
        row = newsroom.candidate(article=newsroom.article(text, published_on=day), headline=f"Rencontre, le {day}")
        note_twins(row.article)
        rows.append(row)
    return rows[0], rows[1]


def test_margaux_and_pascal_accept_two_candidates_of_one_happening_at_once(monkeypatch):
    one, other = twins()
    margaux, pascal = newsroom.person("margaux"), newsroom.person("pascal")
    # Both have taken their candidate, and each is about to tell the other's of the new event.
    meet(monkeypatch, review, "note_events")
    raised = at_once(
        lambda: accept_candidate(candidate=one, by=margaux, version=1),
        lambda: accept_candidate(candidate=other, by=pascal, version=1),
    )
    assert raised == []
    assert Event.objects.live().count() == 2


def test_a_candidate_that_pascal_is_writing_on_learns_of_its_twin_when_he_is_done():
    one, other = twins()
    margaux = newsroom.person("margaux")
    held, done = threading.Event(), threading.Event()

    def write() -> None:
        with transaction.atomic():
            hold(Candidate.objects.filter(pk=other.pk))
            held.set()
            done.wait(1)

    def accept() -> None:
        held.wait(5)
        accept_candidate(candidate=one, by=margaux, version=1)
        done.set()

    assert at_once(write, accept) == []
    other.refresh_from_db()
    assert other.twin == Event.objects.get()
