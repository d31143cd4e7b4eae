"""Acceptance per rule, and the decisions as a corpus."""

from __future__ import annotations

import json

import pytest
from django.urls import reverse

from tests import newsroom

pytestmark = pytest.mark.django_db


def test_rachid_reads_the_measure_and_takes_the_corpus(client):
    newsroom.event(rule="weekday/past")
    client.force_login(newsroom.person("rachid"))
    assert "weekday/past" in client.get(reverse("editor:measure", args=["ukraine"])).content.decode()
    answer = client.get(reverse("editor:corpus", args=["ukraine"]))
    (line,) = [json.loads(line) for line in b"".join(answer.streaming_content).splitlines()]
    assert line["events"][0]["title"] == "Rencontre à Genève"


@pytest.mark.parametrize("name", ["measure", "corpus"])
def test_bruno_sees_neither(client, name):
    newsroom.event()
    client.force_login(newsroom.person("bruno"))
    assert client.get(reverse(f"editor:{name}", args=["ukraine"])).status_code == 404
