"""Reading an article: written once, never over the work of a human."""

from __future__ import annotations

from datetime import date

import pytest

from tests import newsroom
from timeline.models import Article, Candidate, Mention
from timeline.services import extract as extracting
from timeline.services.extract import read_article
from timeline.services.review import amend_candidate, reject_candidate

pytestmark = pytest.mark.django_db


def test_margaux_imports_and_every_expression_has_its_reason():
    article = newsroom.article()
    mentions = Mention.objects.filter(reading__article=article)
    assert {"mardi", "jeudi prochain"} <= {mention.text for mention in mentions}
    for mention in mentions:
        assert article.text[mention.start : mention.end] == mention.text
        assert mention.why["fr"] and mention.why["en"]
    assert article.candidates.pending().exists()
    feared = article.candidates.get(factuality="feared")
    assert feared.edtf == "2022-01-21~/.." and feared.said_by


def test_reading_twice_changes_nothing():
    article = newsroom.article()
    before = list(article.candidates.values_list("id", "version", "fingerprint"))
    read_article(article=article)
    assert list(article.candidates.values_list("id", "version", "fingerprint")) == before
    assert article.readings.count() == 1


def test_a_newer_engine_updates_only_what_no_human_touched(monkeypatch):
    article = newsroom.article()
    rows = list(article.candidates.pending().order_by("id"))
    touched, rejected = rows[0], rows[1]
    margaux = newsroom.person("margaux")
    amend_candidate(candidate=touched, by=margaux, version=touched.version, changes={"headline": "Écrit à la main"})
    reject_candidate(candidate=rejected, by=margaux, version=rejected.version, reason="background")

    real = extracting.extract

    def newer(text, **facts):
        from dataclasses import replace

        found = real(text, **facts)
        return replace(found, candidates=tuple(c._replace(title=f"{c.title} !") for c in found.candidates))

    monkeypatch.setattr(extracting, "extract", newer)
    monkeypatch.setattr(extracting, "gazetteer_of", lambda timeline: (None, "99"))
    read_article(article=article)
    touched.refresh_from_db()
    rejected.refresh_from_db()
    assert touched.headline == "Écrit à la main" and touched.flagged
    assert rejected.status == Candidate.Status.REJECTED and not rejected.headline.endswith("!")
    others = article.candidates.exclude(pk__in=[touched.pk, rejected.pk])
    assert others and all(row.headline.endswith("!") for row in others)


def test_candidates_that_a_newer_engine_no_longer_finds_leave_the_queue(monkeypatch):
    article = newsroom.article()
    real = extracting.extract

    def blind(text, **facts):
        from dataclasses import replace

        return replace(real(text, **facts), candidates=())

    monkeypatch.setattr(extracting, "extract", blind)
    monkeypatch.setattr(extracting, "gazetteer_of", lambda timeline: (None, "99"))
    read_article(article=article)
    assert not article.candidates.pending().exists()
    assert article.candidates.filter(status=Candidate.Status.SUPERSEDED).exists()


def test_another_publication_date_is_another_reading():
    article = newsroom.article()
    Article.objects.filter(pk=article.pk).update(published_on=date(2021, 12, 16))
    article.refresh_from_db()
    read_article(article=article)
    assert article.readings.count() == 2
    newest = article.readings.order_by("-id").first()
    assert newest.mentions.get(text="mardi").edtf == "2021-12-14"


def test_an_article_without_any_date_is_read_and_says_so():
    article = newsroom.article(text="Aucune date ici, rien que des mots.")
    assert article.candidates.count() == 0
    article.refresh_from_db()
    assert article.state == Article.State.READ
