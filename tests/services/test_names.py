"""Names that editors teach are used at once, by their timeline alone."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from tests import newsroom
from timeline.models import KnownName
from timeline.services.extract import read_article
from timeline.services.names import forget_name, gazetteer_of, teach_name

pytestmark = pytest.mark.django_db

TEXT = "Ursel Brandenstein a rencontré le président Vladimir Poutine à Moscou mardi.\n"


def countries(article):
    return {actor["country"] for row in article.candidates.all() for actor in row.actors}


def test_margaux_teaches_a_name_and_the_next_article_knows_it():
    timeline = newsroom.timeline()
    teach_name(
        timeline=timeline, by=newsroom.person("margaux"), name="Ursel Brandenstein", country="aut", office="ministre"
    )
    assert "AUT" in countries(newsroom.article(text=TEXT))


def test_an_article_already_read_is_read_again_with_the_name():
    article = newsroom.article(text=TEXT)
    assert "AUT" not in countries(article)
    teach_name(timeline=article.timeline, by=newsroom.person("margaux"), name="Ursel Brandenstein", country="AUT")
    read_article(article=article)
    assert "AUT" in countries(article)
    assert article.readings.count() == 2


def test_bruno_does_not_read_with_the_names_of_another_desk():
    teach_name(timeline=newsroom.timeline(), by=newsroom.person("margaux"), name="Ursel Brandenstein", country="AUT")
    assert gazetteer_of(newsroom.timeline("sahel"))[1] != gazetteer_of(newsroom.timeline("ukraine"))[1]
    assert "AUT" not in countries(newsroom.article(text=TEXT, by="bruno"))


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"name": " \x00 "}, "name"),
        ({"name": "X", "country": "FR"}, "country"),
        ({"name": "X", "country": "F1A"}, "country"),
    ],
)
def test_a_name_that_cannot_be_is_refused_beside_its_field(facts, field):
    with pytest.raises(ValidationError) as refusal:
        teach_name(timeline=newsroom.timeline(), by=newsroom.person("margaux"), **facts)
    assert field in refusal.value.message_dict


def test_the_same_name_twice_is_refused_and_rachid_may_not_teach():
    timeline = newsroom.timeline()
    row = teach_name(timeline=timeline, by=newsroom.person("margaux"), name="Bankova", country="UKR", type="metonym")
    with pytest.raises(ValidationError):
        teach_name(timeline=timeline, by=newsroom.person("margaux"), name="Bankova")
    with pytest.raises(PermissionDenied):
        teach_name(timeline=timeline, by=newsroom.person("rachid"), name="Autre")
    forget_name(known=row, by=newsroom.person("margaux"))
    assert not KnownName.objects.exists()
