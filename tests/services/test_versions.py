"""An updated story is a new version: human work on unchanged sentences goes on."""

from __future__ import annotations

from datetime import date
from threading import Barrier, Thread

import pytest
from django.db import connections

from tests.newsroom import PUBLISHED, article, doubt, event, person, timeline
from timeline.models import Article, Candidate, Decision, Evidence
from timeline.services.ingest import import_article
from timeline.services.review import accept_candidate, reject_candidate
from timeline.services.undo import undo_decision
from timeline.services.versions import _move

URL = "https://www.courrier.example/monde/geneve"
MET = (
    "Le ministre français des Affaires étrangères, Jean-Yves Le Drian, a rencontré son homologue russe à Genève mardi."
)
AGAIN = "Les deux ministres doivent se revoir jeudi prochain à Paris, a annoncé le Quai d’Orsay."
MOVED = "Les deux ministres doivent se revoir vendredi prochain à Berlin, a annoncé le Quai d’Orsay."
FEAR = "L’Ukraine craint une attaque russe à partir de la fin janvier."
FIRST = f"{MET}\n\n{AGAIN} {FEAR}\n"
SECOND = f"Mise à jour avec l’annonce de Berlin.\n\n{MET}\n\n{MOVED} {FEAR}\n"

pytestmark = pytest.mark.django_db


def candidates(of: Article) -> dict[str, Candidate]:
    return {row.exact: row for row in Candidate.objects.filter(article=of).exclude(status="superseded")}


def about(of: Article, word: str) -> Candidate:
    return next(row for exact, row in candidates(of).items() if word in exact)


def test_the_same_address_with_other_words_is_the_next_version():
    first = article(FIRST, url=URL)
    second = article(SECOND, url="http://courrier.example/monde/geneve/?utm_source=x#top")
    third = article(SECOND + "Encore.", url=URL)
    assert [(row.version, row.story) for row in (first, second, third)] == [(1, None), (2, first), (3, first)]


def test_the_same_words_at_the_same_address_are_one_article():
    assert article(FIRST, url=URL) == article(FIRST, url=URL)
    assert Article.objects.count() == 1


def test_another_address_no_address_or_another_desk_is_another_story():
    article(FIRST, url=URL)
    assert article(SECOND, url="https://courrier.example/monde/autre").version == 1
    assert article(SECOND + ".").version == 1
    assert article(SECOND, by="bruno", url=URL).version == 1


def test_what_margaux_accepted_in_an_unchanged_sentence_stays_accepted_and_is_not_proposed_again():
    margaux, first = person("margaux"), article(FIRST, url=URL)
    met = about(first, "Genève")
    event = accept_candidate(candidate=met, by=margaux, version=met.version)
    second = article(SECOND, url=URL)
    moved = about(second, "Genève")
    assert (moved.pk, moved.status, moved.event, moved.decided_by) == (met.pk, "accepted", event, margaux)
    assert second.text[moved.quote_start : moved.quote_end] == moved.exact
    assert Evidence.objects.get(event=event).article == first, "the event cites the words as they were"


def test_what_an_updated_story_says_against_an_event_is_asked_once_and_stands_on_what_stays():
    """Two sentences deny one event: the candidates that the new version made of them go, and their doubts with them."""
    first, denied = article(FIRST, url=URL), event()
    two = [about(first, "Genève"), about(first, "revoir")]
    second = article(SECOND.replace(MOVED, AGAIN) + "Lue.")
    twins = [about(second, "Genève"), about(second, "revoir")]
    doubt(denied, "denies", two[0])
    for twin in twins:
        doubt(denied, "denies", twin)
    Candidate.objects.filter(pk=twins[1].pk).update(understood=["Mali"], proposed={"headline": "Autre"})
    for row, twin in zip(two, (about(second, "Genève"), about(second, "revoir")), strict=True):
        _move(row, twin)
    assert [one.candidate for one in denied.doubts.open()] == two
    two[1].refresh_from_db()
    assert two[1].understood == ["Mali"], "whom the new reading only understands is marked so"


def test_what_margaux_rejected_in_an_unchanged_sentence_stays_rejected():
    first = article(FIRST, url=URL)
    fear = about(first, "craint")
    reject_candidate(candidate=fear, by=person("margaux"), version=fear.version, reason="background")
    second = article(SECOND, url=URL)
    assert (about(second, "craint").status, about(second, "craint").reject_reason) == ("rejected", "background")


def test_an_undecided_candidate_of_a_changed_sentence_makes_room_for_the_new_one():
    first = article(FIRST, url=URL)
    old = about(first, "jeudi")
    second = article(SECOND, url=URL)
    old.refresh_from_db()
    assert (old.status, old.article) == ("superseded", first)
    assert about(second, "vendredi").status == "pending"


def test_a_decided_candidate_of_a_changed_sentence_stays_decided_and_is_flagged():
    first = article(FIRST, url=URL)
    old = about(first, "jeudi")
    accept_candidate(candidate=old, by=person("margaux"), version=old.version)
    article(SECOND, url=URL)
    old.refresh_from_db()
    assert (old.status, old.article, old.flagged) == ("accepted", first, "updated")


def test_an_acceptance_can_be_undone_after_the_candidate_moved_to_the_new_version():
    margaux, first = person("margaux"), article(FIRST, url=URL)
    met = about(first, "Genève")
    event = accept_candidate(candidate=met, by=margaux, version=met.version)
    article(SECOND, url=URL)
    undo_decision(decision=Decision.objects.get(verb="accept"), by=margaux)
    event.refresh_from_db()
    met.refresh_from_db()
    assert (met.status, event.removed_at is not None) == ("pending", True)


def test_dates_that_move_with_the_day_of_publication_follow_or_are_flagged():
    margaux, first = person("margaux"), article(FIRST, url=URL)
    met, fear = about(first, "Genève"), about(first, "craint")
    accept_candidate(candidate=met, by=margaux, version=met.version)
    second = article(SECOND, url=URL, published_on=date(2021, 12, 16))
    met.refresh_from_db()
    assert (met.article, met.edtf, met.flagged) == (second, "2021-12-07", "updated")
    fear.refresh_from_db()
    assert (fear.article, fear.status, fear.flagged) == (second, "pending", "")


@pytest.mark.django_db(transaction=True)
def test_four_people_who_import_four_versions_at_once_get_four_numbers():
    article(FIRST, url=URL)
    start, errors, desk, margaux = Barrier(4), [], timeline(), person("margaux")

    def bring(number: int) -> None:
        start.wait()
        try:
            import_article(
                timeline=desk,
                by=margaux,
                text=f"{SECOND} {number}",
                title="T",
                published_on=PUBLISHED,
                url=URL,
            )
        except Exception as error:
            errors.append(error)
        connections.close_all()

    threads = [Thread(target=bring, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(Article.objects.values_list("version", flat=True)) == [1, 2, 3, 4, 5]
