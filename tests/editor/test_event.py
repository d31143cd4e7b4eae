"""Events after review: correct, choose, approve, remove, restore, compare, look."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.urls import reverse

from tests import newsroom
from timeline.editor.forms import values_of
from timeline.models import Event


def address(row: Event, verb: str = "", *more: object) -> str:
    name = f"event-{verb}" if verb else "event"
    return reverse(f"editor:{name}", args=[row.timeline.slug, row.public_id, *more])


def typed(row: Event, **changes: object) -> dict[str, object]:
    seen = values_of(row)
    return {
        "version": row.version,
        "saw": json.dumps(seen),
        **{name: value for name, value in seen.items() if name != "actors"},
        "actor_name": [actor["name"] for actor in row.actors],
        "actor_role": [actor["role"] for actor in row.actors],
        "actor_country": [actor["country"] or "" for actor in row.actors],
        **changes,
    }


def test_an_editor_corrects_an_event_with_a_public_note(tab):
    row = newsroom.event()
    answer = tab("margaux").post(address(row, "amend"), typed(row, place="Berne", note="Lieu corrigé."))
    assert answer.status_code == 303
    row.refresh_from_db()
    assert (row.place, row.note, row.version) == ("Berne", "Lieu corrigé.", 2)
    assert row.revisions.count() == 2


def test_only_a_publisher_changes_what_readers_have_seen(tab):
    row = newsroom.event()
    newsroom.publication(row)
    row.refresh_from_db()
    assert tab("margaux").post(address(row, "amend"), typed(row, place="Berne")).status_code == 403
    pascal = tab("pascal")
    assert pascal.post(address(row, "amend"), typed(row, place="Berne")).status_code == 303
    assert "Les lecteurs le verront à la prochaine publication." in pascal.get(address(row)).content.decode()


@pytest.mark.parametrize(
    "verb", ["amend", "choose", "remove", "approve", "look", "restore", "comment", "draft", "date"]
)
def test_another_desk_finds_no_such_event(tab, verb):
    row = newsroom.event()
    more = [1] if verb == "restore" else []
    client = tab("bruno")
    ask = client.get if verb == "date" else client.post
    assert ask(address(row, verb, *more), {"version": 1}).status_code == 404
    here = reverse(f"editor:event-{verb}", args=["sahel", row.public_id, *more])
    assert ask(here, {"version": 1}).status_code == 404


def test_an_edit_over_an_edit_shows_both_and_can_be_sent_again(tab):
    row = newsroom.event()
    mine = typed(row, headline="Ma version", place="Lausanne")
    tab("pascal").post(address(row, "amend"), typed(row, headline="Sa version", kind="call"))
    answer = tab("margaux").post(address(row, "amend"), mine)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Ma version" in page and "Sa version" in page and "Lausanne" in page
    row.refresh_from_db()
    assert row.headline == "Sa version"


def test_a_stale_choice_is_refused_and_told(tab):
    row = newsroom.event()
    tab("pascal").post(address(row, "choose"), {"version": 1, "chosen": "no"})
    answer = tab("margaux").post(address(row, "choose"), {"version": 1, "chosen": "no"})
    assert answer.status_code == 409 and "Pascal" in answer.content.decode()


def test_an_event_left_out_is_not_published(tab):
    row = newsroom.event()
    other = newsroom.event(headline="L’autre")
    tab("margaux").post(address(row, "choose"), {"version": 1, "chosen": "no"})
    snapshot = newsroom.publication(other)
    assert list(snapshot.events.values_list("public_id", flat=True)) == [other.public_id]


def test_an_event_cannot_lose_its_date(tab):
    row = newsroom.event()
    answer = tab("margaux").post(address(row, "amend"), typed(row, date="", place="Berne"))
    assert answer.status_code == 422 and "Berne" in answer.content.decode()


def test_an_older_version_is_compared_and_restored(tab):
    row = newsroom.event()
    client = tab("margaux")
    client.post(address(row, "amend"), typed(row, place="Berne"))
    page = client.get(address(row) + "?a=1&b=2").content.decode()
    assert "Genève" in page and "Berne" in page
    assert client.get(address(row) + "?a=1&b=9").status_code == 404
    assert client.post(address(row, "restore", 1), {"version": 2}).status_code == 303
    row.refresh_from_db()
    assert (row.place, row.version) == ("Genève", 3)


def test_a_removed_event_comes_back_by_restoring(tab):
    row = newsroom.event()
    client = tab("margaux")
    client.post(address(row, "remove"), {"version": 1})
    row.refresh_from_db()
    assert row.removed_at
    assert client.post(address(row, "amend"), typed(row, place="Berne")).status_code == 409
    assert client.post(address(row, "restore", 1), {"version": 2}).status_code == 303
    row.refresh_from_db()
    assert row.removed_at is None


def test_approving_what_was_just_removed_is_a_conflict(tab):
    row = newsroom.event()
    tab("margaux").post(address(row, "remove"), {"version": 1})
    assert tab("pascal").post(address(row, "approve"), {"version": 1}).status_code == 409
    assert tab("pascal").post(address(row, "approve"), {"version": 2}).status_code == 409
    # Whoever removed it is told so too, not that they may not approve what they wrote.
    assert tab("margaux").post(address(row, "approve"), {"version": 2}).status_code == 409


def test_four_eyes_are_two_people_and_an_edit_voids_the_approval(tab):
    desk = newsroom.timeline()
    desk.second_approval = True
    desk.save()
    row = newsroom.event(by="margaux")
    assert tab("margaux").post(address(row, "approve"), {"version": 1}).status_code == 403
    assert tab("pascal").post(address(row, "approve"), {"version": 1}).status_code == 303
    row.refresh_from_db()
    assert row.approved_version == row.version
    assert tab("odile").post(address(row, "approve"), {"version": 1}).status_code == 409
    tab("margaux").post(address(row, "amend"), typed(row, place="Berne"))
    row.refresh_from_db()
    assert row.approved_version != row.version


def test_a_plan_whose_day_has_passed_comes_back_until_somebody_has_looked(tab):
    row = newsroom.event(factuality="scheduled", said_by=["Quai d’Orsay"])
    client = tab("margaux")
    listing = reverse("editor:events", args=["ukraine"]) + "?tray=overdue"
    assert address(row) in client.get(listing).content.decode()
    client.post(address(row, "look"), {"version": 1})
    assert address(row) not in client.get(listing).content.decode()


def test_the_lists_of_events_answer_under_any_filter(tab):
    newsroom.event()
    client = tab("rachid")
    for query in ("", "?tray=approval", "?tray=removed", "?tray=flagged", "?tray=left-out", "?tray=unpublished&text=x"):
        assert client.get(reverse("editor:events", args=["ukraine"]) + query).status_code == 200
    assert client.get(reverse("editor:events", args=["ukraine"]) + "?after=zz&tray=%00").status_code == 200


def test_a_typed_date_is_resolved_against_the_first_source(tab):
    row = newsroom.event()
    part = tab("margaux", htmx=True).get(address(row, "date"), {"date": "vendredi"}).content.decode()
    assert "décembre 2021" in part and "2021-12" in part
    assert date(2021, 12, 9) == newsroom.PUBLISHED


@pytest.mark.parametrize("verb", ["amend", "leave-out", "remove", "restore"])
def test_undoing_takes_a_change_of_an_event_back_as_a_new_version(tab, verb):
    event = newsroom.event(headline="Avant")
    client, there = tab("margaux"), f"/desk/ukraine/events/{event.public_id}/"
    fields = {"headline": "Après", "date": "2021-12-07", "kind": "meeting", "factuality": "happened", "saw": ""}
    steps = {
        "amend": [("amend/", fields)],
        "leave-out": [("choose/", {"chosen": "no"})],
        "remove": [("remove/", {})],
        "restore": [("remove/", {}), ("restore/1/", {})],
    }
    for number, (action, sent) in enumerate(steps[verb], start=1):
        assert client.post(there + action, {"version": number, **sent}).status_code == 303
    decision = event.decisions.order_by("-id").first()
    assert decision.verb == verb
    assert client.post(f"/desk/ukraine/undo/{decision.pk}/")["Location"] == there
    event.refresh_from_db()
    assert (event.headline, event.chosen) == ("Avant", True)
    assert bool(event.removed_at) == (verb == "restore")
    assert event.version == len(steps[verb]) + 2 == event.revisions.count()
    assert client.post(f"/desk/ukraine/undo/{decision.pk}/")["Location"] == "/desk/ukraine/log/"
    assert "message--error" in client.get("/desk/ukraine/log/").content.decode()


def test_a_change_of_an_event_on_which_another_stands_is_not_undone(tab):
    event = newsroom.event(headline="Avant")
    there = f"/desk/ukraine/events/{event.public_id}/"
    for number, chosen in enumerate(("no", "yes"), start=1):
        tab("margaux").post(there + "choose/", {"version": number, "chosen": chosen})
    first = event.decisions.get(verb="leave-out")
    assert tab("pascal").post(f"/desk/ukraine/undo/{first.pk}/")["Location"] == "/desk/ukraine/log/"
    event.refresh_from_db()
    assert event.version == 3 and event.chosen
    first.refresh_from_db()
    assert first.undone_at is None


def test_undoing_the_change_of_a_published_event_takes_a_publisher(tab):
    event = newsroom.event()
    newsroom.publication(event)
    tab("pascal").post(f"/desk/ukraine/events/{event.public_id}/choose/", {"version": 1, "chosen": "no"})
    decision = event.decisions.get(verb="leave-out")
    assert tab("margaux").post(f"/desk/ukraine/undo/{decision.pk}/").status_code == 403
    assert tab("pascal").post(f"/desk/ukraine/undo/{decision.pk}/").status_code == 303
    event.refresh_from_db()
    assert event.chosen


@pytest.mark.parametrize(("words", "edtf"), [("last Tuesday", "2021-12-07"), ("mardi dernier", "2021-12-07")])
def test_a_date_is_typed_in_the_language_of_the_article_or_of_the_page(tab, words, edtf):
    article = newsroom.article("The ministers met in Geneva on Tuesday.", language="en")
    row = newsroom.candidate(article=article)
    page = tab("margaux", htmx=True).get(f"/desk/ukraine/candidates/{row.pk}/date/", {"date": words})
    assert edtf in page.content.decode()
