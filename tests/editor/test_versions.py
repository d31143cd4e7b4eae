"""What an update changed."""

from __future__ import annotations

import time

import pytest

from tests.newsroom import article, person
from tests.services.test_versions import FIRST, SECOND, URL, about
from timeline.editor.views.versions import changes
from timeline.services.review import accept_candidate

pytestmark = pytest.mark.django_db


def test_margaux_sees_what_is_gone_and_what_is_new(tab):
    first = article(FIRST, url=URL)
    second = article(SECOND, url=URL)
    client = tab("margaux")
    page = client.get(f"/desk/ukraine/articles/{second.pk}/versions/").content.decode()
    assert "<del>Les deux ministres doivent se revoir jeudi prochain à Paris" in page
    assert "<ins>Les deux ministres doivent se revoir vendredi prochain à Berlin" in page
    assert "<ins>Mise à jour avec l’annonce de Berlin.</ins>" in page
    assert (
        f"/desk/ukraine/articles/{second.pk}/versions/"
        in client.get(f"/desk/ukraine/articles/{first.pk}/versions/").content.decode()
    )
    assert (
        f"/desk/ukraine/articles/{second.pk}/versions/"
        in client.get(f"/desk/ukraine/articles/{second.pk}/").content.decode()
    )


def test_what_was_decided_on_words_that_changed_is_listed(tab):
    first = article(FIRST, url=URL)
    old = about(first, "jeudi")
    accept_candidate(candidate=old, by=person("margaux"), version=old.version)
    second = article(SECOND, url=URL)
    page = tab("margaux").get(f"/desk/ukraine/articles/{second.pk}/versions/").content.decode()
    assert f"/desk/ukraine/candidates/{old.pk}/" in page


def test_bruno_finds_nothing(tab):
    row = article(FIRST, url=URL)
    assert tab("bruno").get(f"/desk/ukraine/articles/{row.pk}/versions/").status_code == 404


def test_two_long_texts_are_compared_in_a_moment():
    started = time.monotonic()
    before = "".join(f"Il est venu mardi {number % 7}. " for number in range(40_000 // 3))
    assert changes(before, before.replace("mardi 3", "jeudi 3"))
    assert time.monotonic() - started < 5


def test_sentences_keep_their_words():
    found = changes("Il est venu mardi. Elle part.", "Il est venu mardi. Elle reste.")
    assert [(change.kind, change.sentences) for change in found] == [
        ("same", ["Il est venu mardi."]),
        ("gone", ["Elle part."]),
        ("new", ["Elle reste."]),
    ]
