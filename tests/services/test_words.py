"""What the queue finds by words: the same on every database, and true after whatever changes a candidate."""

from __future__ import annotations

from datetime import date

import pytest

from tests.newsroom import article, candidate, person, timeline
from timeline.jobs.worker import Worker
from timeline.models import Candidate, Decision, Word, telling
from timeline.models import word as index
from timeline.services.bulk import decide_all, select
from timeline.services.merge import merge_candidates, split_candidate
from timeline.services.redate import redate_article
from timeline.services.review import accept_candidate, amend_candidate
from timeline.services.undo import undo_decision
from timeline.services.words import words_of

pytestmark = pytest.mark.django_db


def found(text: str, *slugs: str) -> set[str]:
    desks = [timeline(slug) for slug in slugs or ("ukraine",)]
    return set(telling(Candidate.objects.filter(timeline__in=desks), text, desks).values_list("headline", flat=True))


def is_true() -> bool:
    """Whether each candidate is filed under its words and no others."""
    filed: dict[int, set[str]] = {}
    for word in Word.objects.all():
        filed.setdefault(word.candidate_id, set()).add(str(word))
    return filed == {row.pk: words_of(row) for row in Candidate.objects.all()}


@pytest.fixture(params=[(2000, 20_000), (1, 20_000), (1, 1)], ids=["named", "listed", "looked up"])
def way(request, monkeypatch):
    """Each of the three ways in which words are looked up."""
    monkeypatch.setattr(index, "FEW", request.param[0])
    monkeypatch.setattr(index, "MANY", request.param[1])


def test_accents_case_and_inflections_are_forgiven_and_every_word_is_needed(way):
    candidate(headline="Négociations à Genève", place="Genève")
    candidate(headline="Rencontre à Genève", place="Genève")
    candidate(headline="Visite à Paris", place="Paris")
    assert {"Négociations à Genève", "Rencontre à Genève"} <= found("GENEVE")
    assert found("négocier geneve") == {"Négociations à Genève"}
    assert found("visite affaires") == {"Visite à Paris"}, "a word of its headline, one of its quote"
    assert found("samarcande") == found("rencontre samarcande") == set()


def test_the_beginning_of_a_long_word_is_enough_and_a_short_one_is_whole(way):
    candidate(headline="Merci à Samarcande")
    assert found("samarc") == {"Merci à Samarcande"}
    assert found("mer") == set()


def test_actors_places_and_speakers_are_found_too():
    candidate(headline="Sans nom", said_by=["Ankara"], place="Astana")
    assert found("turquie") == set() and found("ankara") == found("astana") == {"Sans nom"}
    assert "Sans nom" in found("france russie")


@pytest.mark.parametrize("text", ['"', "NEAR(", "%", "_", "\\", "*", "é" * 5000, "\u202e", "'; --"])
def test_nothing_that_is_typed_is_a_command(text):
    candidate()
    assert found(text) == set()


def test_bruno_finds_nothing_of_another_desk():
    candidate(headline="Réunion secrète")
    person("bruno")
    assert found("secrète", "sahel") == set()
    assert found("secrète", "sahel", "ukraine") == {"Réunion secrète"}


def test_the_index_is_true_after_each_verb():
    margaux, source = person("margaux"), article()
    assert is_true() and Word.objects.exists()
    first, second = candidate(article=source, headline="Un"), candidate(article=source, headline="Deux")
    amend_candidate(candidate=first, by=margaux, version=1, changes={"headline": "Tachkent", "place": "Tachkent"})
    assert is_true() and "Tachkent" in found("tachkent")
    undo_decision(decision=Decision.objects.latest("id"), by=margaux)
    assert is_true() and not found("tachkent")
    part = split_candidate(candidate=second, by=margaux, version=1, headline="Trois à Bichkek")
    assert is_true() and found("bichkek") == {"Trois à Bichkek"}
    first.refresh_from_db()
    second.refresh_from_db()
    merge_candidates(
        source=part, into=second, by=margaux, version=1, into_version=second.version, changes={"headline": "Douchanbé"}
    )
    assert is_true() and found("douchanbe") == {"Douchanbé"}
    accept_candidate(candidate=first, by=margaux, version=first.version)
    rows = Candidate.objects.pending()
    decide_all(
        timeline=timeline(), rows=rows, verb="reject", by=margaux, stamp=select(rows, "reject").stamp, reason="other"
    )
    redate_article(article=source, by=margaux, seen=date(2021, 12, 9), published_on=date(2021, 12, 10))
    assert is_true()
    Candidate.objects.filter(headline="Douchanbé").delete()
    assert is_true() and not found("douchanbe")


def test_what_an_application_of_before_wrote_is_filed_by_the_sweep():
    row = candidate(headline="Écrit sans index")
    Word.objects.filter(candidate=row).delete()
    assert not found("index")
    from timeline.jobs import enqueue

    enqueue("jobs.sweep", {}, by=None)
    Worker().run(once=True)
    assert is_true() and found("index") == {"Écrit sans index"}
