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


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("meeting/veille-lendemain", 'rencontre · datée comme dans <span lang="fr">«\u00a0la veille\u00a0»</span>'),
        ("warning/undated", "avertissement · aucune date dans le texte"),
        ("meeting/of-no-language", "meeting/of-no-language"),
        ("<b>/date", "datée comme dans"),
    ],
)
def test_a_rule_is_told_in_words_with_an_example_of_what_it_reads(client, rule, words):
    newsroom.event(rule=rule)
    client.force_login(newsroom.person("rachid"))
    page = client.get(reverse("editor:measure", args=["ukraine"])).content.decode()
    assert words in page and "<b>/date" not in page


def test_every_rule_of_every_language_has_an_example():
    from timeline.temporal import example_of
    from timeline.temporal.languages.language import LANGUAGES, language

    rules = [(rule.name, name) for name in LANGUAGES for rule in language(name).rules]
    assert len(rules) > 300
    assert [rule for rule, name in rules if (example_of(rule) or ("", ""))[1] != name] == [], "one name, one language"


@pytest.mark.parametrize("name", ["measure", "corpus"])
def test_bruno_sees_neither(client, name):
    newsroom.event()
    client.force_login(newsroom.person("bruno"))
    assert client.get(reverse(f"editor:{name}", args=["ukraine"])).status_code == 404
