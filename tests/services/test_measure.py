"""Decisions as measure: acceptance per rule, and a corpus that can be scored."""

from __future__ import annotations

import pytest

from tests import newsroom
from timeline.services.measure import acceptance, decided_corpus
from timeline.services.review import accept_candidate, amend_candidate, reject_candidate

pytestmark = pytest.mark.django_db


def test_odile_reads_the_acceptance_of_each_rule(django_assert_num_queries):
    margaux = newsroom.person("margaux")
    source = newsroom.article(text="Un texte sans date pour porter des candidats écrits à la main.")
    rows = [newsroom.candidate(article=source, headline=f"N° {i}", rule="r1" if i < 3 else "r2") for i in range(4)]
    accept_candidate(candidate=rows[0], by=margaux, version=1)
    amend_candidate(candidate=rows[1], by=margaux, version=1, changes={"place": "Paris"})
    accept_candidate(candidate=rows[1], by=margaux, version=2)
    reject_candidate(candidate=rows[2], by=margaux, version=1, reason="not_an_event")
    with django_assert_num_queries(1):
        scores = acceptance(source.timeline)
    (score,) = scores
    assert (score.rule, score.accepted, score.amended, score.rejected) == ("r1", 1, 1, 1)
    assert score.rate == pytest.approx(1 / 3)


def test_decisions_export_as_annotated_articles_of_this_desk_only():
    newsroom.event()
    newsroom.event(by="bruno")
    margaux = newsroom.person("margaux")
    row = newsroom.candidate(headline="À écarter")
    reject_candidate(candidate=row, by=margaux, version=1, reason="background", note="contexte")
    lines = list(decided_corpus(newsroom.timeline()))
    (line,) = lines
    assert line["dct"] == "2021-12-09" and line["lang"] == "fr"
    assert [event["title"] for event in line["events"]] == ["Rencontre à Genève"]
    assert line["rejected"][0]["reason"] == "background"
    event = line["events"][0]
    assert line["text"][event["quote_start"] : event["quote_end"]] == event["quote"]
