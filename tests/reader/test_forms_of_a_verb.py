"""Whoever types the infinitive finds the plural and the past, and nothing that was found before is lost."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps

from tests import newsroom
from timeline.models import PublishedEvent
from timeline.search_text import finds, search_text, stored, words


def found(asked: str, told: str) -> bool:
    return finds(words(asked), stored([told]))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("entamer", "Paris et Kiev entament des pourparlers"),
        ("affirmer", "ils affirment"),
        ("confirmer", "ses services confirment"),
        ("exprimer", "ils expriment leur inquiétude"),
        ("assumer", "elles assument"),
        ("proclamer", "ils proclament"),
        ("désarmer", "les milices désarment"),
        ("réclamer", "ils réclament"),
        ("entamer", "ils entamaient"),
        ("voter", "les députés votent"),
        ("voter", "il a voté"),
        ("voter", "les sanctions votées"),
        ("juger", "ils jugent"),
        ("juger", "il jugeait"),
        ("payer", "ils paient"),
        ("lever", "ils lèvent les sanctions"),
        ("semer", "ils sèment"),
        ("tirer", "ils tirèrent"),
        ("engageait", "engager"),
        ("engager", "engageant"),
        ("employer", "ils emploient"),
        ("appeler", "ils appellent"),
    ],
)
def test_the_infinitive_finds_its_forms(asked, told):
    assert found(asked, told)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("absolu", "absolument"),
        ("absolument", "absolue"),
        ("document", "documents"),
        ("testament", "testaments"),
        ("gouvernement", "gouverner"),
        ("entament", "entament"),
        ("talent", "talentueux"),
        ("accent", "accentue"),
        ("juge", "jugement"),
        ("vote", "votent"),
    ],
)
def test_what_was_found_before_is_still_found(asked, told):
    assert found(asked, told)


@pytest.mark.parametrize(
    ("asked", "told"), [("islam", "Islande"), ("intérim", "intérieur"), ("régime", "région"), ("mer", "merci")]
)
def test_what_is_another_word_is_not_found(asked, told):
    assert not found(asked, told)


@pytest.mark.django_db
def test_an_edition_of_an_older_release_is_made_ready_again(client):
    """Upgrading writes what may be searched anew, in editions seen or still to come, not in those of the past."""
    event = newsroom.event(headline="Paris et Kiev entament des pourparlers")
    past, present = newsroom.publication(event), newsroom.publication(event)
    PublishedEvent.objects.update(search_text=" pari kiev enta pourparler ")
    migration = import_module("timeline.migrations.0014_search_text_again")
    migration.refresh(apps, None)
    row = present.events.get()
    assert row.search_text == search_text(row.data)
    assert " entam " in row.search_text
    assert " entam " not in past.events.get().search_text
    assert "entament" in client.get("/t/ukraine/?q=entamer").content.decode()
