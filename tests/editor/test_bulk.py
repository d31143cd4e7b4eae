"""All of a selection at once: dry run, deed, one undo."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import newsroom
from timeline.models import Candidate, Decision, Event, Evidence, LogEntry
from timeline.services.review import accept_candidate, state_of
from timeline.services.revise import amend_event
from timeline.services.twins import file_keys

PAGE = "/desk/ukraine/bulk/"
Status = Candidate.Status


@pytest.fixture
def three(db):
    source = newsroom.article()
    Candidate.objects.all().delete()
    return [newsroom.candidate(article=source, headline=f"Rencontre {number}") for number in range(3)]


def token(page: str) -> str:
    found = re.search(r'name="token"\s+value="([^"]+)"', page)
    assert found
    return found[1]


def test_a_dry_run_writes_nothing(tab, three):
    page = tab("margaux").post(PAGE, {"verb": "accept"})
    assert page.status_code == 200 and "3 propositions" in page.content.decode()
    assert not Event.objects.exists() and not Decision.objects.exists()


def test_what_the_dry_run_showed_is_done_and_undone_at_once(tab, three):
    client = tab("margaux")
    asked = token(client.post(PAGE + "?kind=meeting", {"verb": "accept"}).content.decode())
    assert client.post(PAGE, {"token": asked}).status_code == 303
    assert Event.objects.live().count() == 3
    decision = Decision.objects.first()
    assert client.post(f"/desk/ukraine/undo/{decision.pk}/").status_code == 303
    assert Event.objects.live().count() == 0
    assert Candidate.objects.pending().count() == 3


def test_a_selection_that_moved_is_refused_and_shown_again(tab, three):
    client = tab("margaux")
    asked = token(client.post(PAGE, {"verb": "defer"}).content.decode())
    tab("pascal").post(f"/desk/ukraine/candidates/{three[0].pk}/accept/", {"version": 1})
    answer = client.post(PAGE, {"token": asked})
    assert answer.status_code == 409 and "2 propositions" in answer.content.decode()
    assert Candidate.objects.filter(status=Status.DEFERRED).count() == 0


def test_a_double_click_acts_once(tab, three):
    client = tab("margaux")
    asked = token(client.post(PAGE, {"verb": "defer"}).content.decode())
    assert [client.post(PAGE, {"token": asked}).status_code for _click in range(2)] == [303, 409]


def test_one_undo_leaves_what_somebody_changed_since(tab, three):
    client = tab("margaux")
    asked = token(client.post(PAGE, {"verb": "defer"}).content.decode())
    client.post(PAGE, {"token": asked})
    three[0].refresh_from_db()
    tab("pascal").post(f"/desk/ukraine/candidates/{three[0].pk}/accept/", {"version": three[0].version})
    client.post(PAGE, {"undo": Decision.objects.filter(verb="defer").first().batch})
    assert Candidate.objects.pending().count() == 2
    assert Event.objects.live().count() == 1


def test_rejecting_all_needs_a_reason(tab, three):
    client = tab("margaux")
    asked = token(client.post(PAGE, {"verb": "reject"}).content.decode())
    assert client.post(PAGE, {"token": asked}).status_code == 422
    assert client.post(PAGE, {"token": asked, "reason": "background"}).status_code == 303
    assert Candidate.objects.filter(reject_reason="background").count() == 3


def test_a_token_is_of_one_person_on_one_timeline(tab, three):
    asked = token(tab("margaux").post(PAGE, {"verb": "accept"}).content.decode())
    assert tab("pascal").post(PAGE, {"token": asked}).status_code == 409
    assert tab("bruno").post("/desk/sahel/bulk/", {"token": asked}).status_code == 409
    assert tab("margaux").post(PAGE, {"token": asked + "x"}).status_code == 409
    assert not Event.objects.exists()


def test_who_may_not_review_may_not_do_it_to_many(tab, three):
    assert tab("chloe").post(PAGE, {"verb": "accept"}).status_code == 403
    assert tab("bruno").post(PAGE, {"verb": "accept"}).status_code == 404
    assert tab("margaux").post(PAGE, {"verb": "publish"}).status_code == 422
    assert tab("margaux").get(PAGE).status_code == 405


def test_the_selection_is_the_filter(tab, three):
    Candidate.objects.filter(pk=three[0].pk).update(kind="call")
    page = tab("margaux").post(PAGE + "?kind=call", {"verb": "accept"}).content.decode()
    assert "1 proposition" in page and "Rencontre 1" not in page


def left_by(row: Candidate) -> dict:
    """All that a decision leaves behind, keys and names of the row itself aside."""
    row.refresh_from_db()
    event = row.event
    decision = row.decisions.get()
    line = LogEntry.objects.get(data={"decision": decision.pk})
    return {
        "row": (row.status, row.version, row.decided_by_id, row.reject_reason, row.reject_note, row.flagged),
        "decision": (decision.verb, set(decision.before) ^ set(decision.after), decision.after["status"]),
        "stands": decision.after == state_of(row),
        "line": (line.verb, line.object_type, line.by_name, line.timeline_id),
        "event": event and {**event.content(), "headline": "", "sort_key": event.sort_key},
        "revisions": event and [(one.number, one.verb, one.by_name) for one in event.revisions.all()],
        "evidence": event and [(one.exact, one.why, one.article_id) for one in event.evidence.all()],
        "history": event and [(one.known_on, one.factuality, one.dates) for one in event.history.all()],
        "keys": event and sorted(event.twin_keys.values_list("key", flat=True)),
    }


@pytest.mark.parametrize("verb", ["accept", "reject", "defer"])
def test_many_at_once_leave_what_one_at_a_time_leaves(tab, three, verb):
    client = tab("margaux")
    more = {"reason": "other", "note": "déjà dit"} if verb == "reject" else {}
    client.post(f"/desk/ukraine/candidates/{three[0].pk}/{verb}/", {"version": 1, **more})
    asked = token(client.post(PAGE, {"verb": verb}).content.decode())
    assert client.post(PAGE, {"token": asked, **more}).status_code == 303
    alone, together, third = (left_by(row) for row in three)
    assert alone == together == third and alone["stands"]


def test_a_candidate_with_merged_ones_brings_all_their_sources(tab, three):
    client = tab("margaux")
    into, source, other = three
    client.post(f"/desk/ukraine/candidates/{source.pk}/merge/", {"into": into.pk, "version": 1, "into_version": 1})
    asked = token(client.post(PAGE, {"verb": "accept"}).content.decode())
    assert client.post(PAGE, {"token": asked}).status_code == 303
    into.refresh_from_db()
    other.refresh_from_db()
    assert into.event.evidence.count() == 2 and other.event.evidence.count() == 1


def test_a_candidate_of_another_article_is_told_of_its_new_twin(tab, three):
    other = newsroom.candidate(article=newsroom.article("Autre texte sur la rencontre de mardi.\n", title="Autre"))
    file_keys([other])
    client = tab("margaux")
    asked = token(client.post(PAGE + f"?article={three[0].article_id}", {"verb": "accept"}).content.decode())
    client.post(PAGE, {"token": asked})
    other.refresh_from_db()
    assert other.twin in Event.objects.all() and other.twin_relation == "confirms" and other.twin_why["fr"]


@pytest.mark.parametrize("verb", ["accept", "reject", "defer"])
def test_a_run_asks_as_much_for_three_as_for_twelve(tab, three, verb):
    def asked_for(rows):
        found = token(client.post(PAGE + f"?article={rows[0].article_id}", {"verb": verb}).content.decode())
        with CaptureQueriesContext(connection) as queries:
            assert client.post(PAGE, {"token": found, "reason": "other"}).status_code == 303
        return len(queries)

    client = tab("margaux")
    source = newsroom.article("Un texte plus long.\n", title="Autre")
    many = [newsroom.candidate(article=source, headline=f"Autre {n}", edtf="2020-01-01") for n in range(12)]
    assert asked_for(three) == asked_for(many)
    assert Decision.objects.filter(verb=verb).count() == 15


def run(client, verb: str, query: str = "") -> str:
    """Do `verb` on the selection of `query`; the batch."""
    asked = token(client.post(PAGE + query, {"verb": verb}).content.decode())
    assert client.post(PAGE + query, {"token": asked, "reason": "other"}).status_code == 303
    return Decision.objects.filter(verb=verb).first().batch


def left_by_undoing(row: Candidate) -> dict:
    """All that a decision and its undoing leave behind, keys and names of the row itself aside."""
    row.refresh_from_db()
    decision = row.decisions.get()
    event = decision.event
    line = LogEntry.objects.get(verb="undo", data={"decision": decision.pk})
    return {
        "row": (row.status, row.version, row.reject_reason, row.reject_note, row.event, row.sort_key),
        "as before": state_of(row) == decision.before,
        "undone": decision.undone_at is not None,
        "line": (line.object_type, line.object_id == row.pk, line.by_name, line.summary == row.headline),
        "event": event and (event.version, event.removed_at is not None),
        "left": event and (event.evidence.count(), event.history.count(), event.revisions.count()),
    }


@pytest.mark.parametrize("verb", ["accept", "reject", "defer"])
def test_many_undone_at_once_leave_what_one_at_a_time_leaves(tab, three, verb):
    client = tab("margaux")
    client.post(f"/desk/ukraine/candidates/{three[0].pk}/{verb}/", {"version": 1, "reason": "other"})
    client.post(f"/desk/ukraine/undo/{three[0].decisions.get().pk}/")
    assert client.post(PAGE, {"undo": run(client, verb, f"?article={three[1].article_id}")}).status_code == 303
    alone = three[0].decisions.earliest("id")
    three[0].decisions.exclude(pk=alone.pk).delete()
    Candidate.objects.filter(pk=three[0].pk).update(version=3)
    first, second, third = (left_by_undoing(row) for row in three)
    assert first == second == third and first["as before"] and first["undone"]


def test_one_undo_leaves_an_event_that_was_corrected_or_has_another_source(tab, three):
    client = tab("margaux")
    batch = run(client, "accept")
    corrected, joined, plain = (row.decisions.get().event for row in three)
    amend_event(event=corrected, by=newsroom.person("margaux"), version=1, changes={"headline": "Corrigé"})
    other = newsroom.candidate(article=newsroom.article("Autre texte.\n", title="Autre"))
    accept_candidate(candidate=other, by=newsroom.person("pascal"), version=1, into=joined)
    page = client.post(PAGE, {"undo": batch}, follow=True).content.decode()
    assert "1 décision annulée" in page or "1 decision undone" in page
    assert (
        set(Event.objects.live()) == {corrected, joined} and Candidate.objects.get(pk=three[2].pk).status == "pending"
    )
    assert joined.evidence.count() == 2 and corrected.evidence.count() == 1
    assert Decision.objects.filter(batch=batch, undone_at=None).count() == 2


def test_one_undo_takes_back_a_candidate_with_all_its_sources(tab, three):
    client = tab("margaux")
    into, source, other = three
    client.post(f"/desk/ukraine/candidates/{source.pk}/merge/", {"into": into.pk, "version": 1, "into_version": 1})
    client.post(PAGE, {"undo": run(client, "accept")})
    into.refresh_from_db()
    source.refresh_from_db()
    assert (into.status, source.status, source.merged_into) == ("pending", "merged", into)
    assert not Event.objects.live().exists() and not Evidence.objects.exists()


def test_undoing_many_published_ones_takes_a_publisher(tab, three):
    batch = run(tab("margaux"), "accept")
    newsroom.publication(*Event.objects.all())
    assert tab("margaux").post(PAGE, {"undo": batch}).status_code == 403
    assert Event.objects.live().count() == 3
    assert tab("pascal").post(PAGE, {"undo": batch}).status_code == 303
    assert Event.objects.live().count() == 0


@pytest.mark.parametrize("verb", ["accept", "reject", "defer"])
def test_one_undo_asks_as_much_for_three_as_for_twelve(tab, three, verb):
    def asked_for(rows):
        batch = run(client, verb, f"?article={rows[0].article_id}")
        with CaptureQueriesContext(connection) as queries:
            assert client.post(PAGE, {"undo": batch}).status_code == 303
        return len(queries)

    client = tab("margaux")
    source = newsroom.article("Un texte plus long.\n", title="Autre")
    many = [newsroom.candidate(article=source, headline=f"Autre {n}", edtf="2020-01-01") for n in range(12)]
    assert asked_for(three) == asked_for(many)
    assert not Decision.objects.filter(undone_at=None).exists()
