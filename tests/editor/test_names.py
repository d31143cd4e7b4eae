"""The page of taught names."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests import newsroom
from timeline.models import KnownName

pytestmark = pytest.mark.django_db


def page(slug="ukraine"):
    return reverse("editor:names", args=[slug])


def test_margaux_teaches_a_name(client):
    client.force_login(newsroom.person("margaux"))
    answer = client.post(page(), {"name": "Ursel Brandenstein", "type": "person", "country": "aut"})
    assert answer.status_code == 303
    assert KnownName.objects.get().country == "AUT"
    assert "Ursel Brandenstein" in client.get(page()).content.decode()


def test_a_wrong_country_is_told_beside_its_field_and_the_name_is_kept(client):
    client.force_login(newsroom.person("margaux"))
    answer = client.post(page(), {"name": "Ursel <b>", "type": "person", "country": "1"})
    words = answer.content.decode()
    assert answer.status_code == 422
    assert 'value="Ursel &lt;b&gt;"' in words and "FRA" in words
    assert not KnownName.objects.exists()


def test_rachid_reads_but_does_not_teach(client):
    client.force_login(newsroom.person("rachid"))
    assert client.get(page()).status_code == 200
    assert client.post(page(), {"name": "X", "type": "person"}).status_code == 403


def test_bruno_finds_nothing_here(client):
    margaux = newsroom.person("margaux")
    from timeline.services.names import teach_name

    row = teach_name(timeline=newsroom.timeline(), by=margaux, name="Bankova", country="UKR")
    client.force_login(newsroom.person("bruno"))
    assert client.get(page()).status_code == 404
    assert client.post(reverse("editor:forget-name", args=["ukraine", row.pk])).status_code == 404
    assert client.post(reverse("editor:forget-name", args=["sahel", row.pk])).status_code == 404
    assert KnownName.objects.exists()


def test_margaux_forgets_a_name_and_reads_again(client):
    client.force_login(newsroom.person("margaux"))
    article = newsroom.article()
    client.post(page(), {"name": "Ursel Brandenstein", "type": "person", "country": "AUT"})
    assert client.post(reverse("editor:read-anew", args=["ukraine"])).status_code == 303
    assert article.readings.count() == 2
    assert client.post(reverse("editor:forget-name", args=["ukraine", KnownName.objects.get().pk])).status_code == 303
    assert not KnownName.objects.exists()
