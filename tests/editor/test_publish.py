"""Publication: preview, publish, schedule, embargo, four eyes, withdraw."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import newsroom
from timeline.editor.moments import Never, Twice, read_moment
from timeline.models import Decision, Event, Publication, Timeline
from timeline.services import publish
from timeline.services.publish import stamp_of
from timeline.services.redate import redate_article
from timeline.services.revise import amend_event, choose_event
from timeline.services.snapshot import snapshot, whole

PAGE = "/desk/ukraine/publish/"


def stamp() -> str:
    return stamp_of(newsroom.timeline())


def test_the_preview_is_what_readers_will_see_and_nobody_may_keep_it(tab):
    row = newsroom.event()
    page = tab("margaux").get(PAGE + "preview/")
    assert page.status_code == 200 and page["Cache-Control"] == "private, no-store"
    assert row.headline in page.content.decode() and "card__headline" in page.content.decode()
    assert tab("bruno").get(PAGE + "preview/").status_code == 404


def test_a_publisher_publishes(tab):
    row = newsroom.event()
    answer = tab("pascal").post(PAGE + "now/", {"stamp": stamp(), "note": "Première édition"})
    assert answer.status_code == 303
    done = Publication.objects.get()
    assert (done.number, done.note, done.events.get().public_id) == (1, "Première édition", row.public_id)
    # The address of each edition is another to a cache for many, which may keep a page of before for a minute.
    page = tab("pascal").get(PAGE).content.decode()
    assert 'href="/t/ukraine/?edition=1"' in page and tab("pascal").get("/t/ukraine/?edition=1").status_code == 200


def test_publishing_is_the_main_thing_to_do_only_when_something_has_changed(tab):
    row, client = newsroom.event(), tab("pascal")

    def main() -> bool:
        return bool(re.search(r'<button[^>]*class="primary"[^>]*>Publier', client.get(PAGE).content.decode()))

    assert main()
    newsroom.publication(row)
    assert not main()
    newsroom.event(headline="Encore un")
    assert main()


@pytest.mark.parametrize("who", ["margaux", "chloe", "rachid"])
def test_nobody_less_than_a_publisher_publishes_or_withdraws(tab, who):
    newsroom.event()
    assert tab(who).post(PAGE + "now/", {"stamp": stamp()}).status_code == 403
    assert tab(who).post(PAGE + "withdraw/", {"sure": "yes"}).status_code == 403


def test_a_double_click_publishes_once(tab):
    newsroom.event()
    seen = stamp()
    client = tab("pascal")
    assert [client.post(PAGE + "now/", {"stamp": seen}).status_code for _click in range(2)] == [303, 409]
    assert Publication.objects.count() == 1


def test_publishing_a_draft_that_moved_meanwhile_is_refused_with_the_note_kept(tab):
    newsroom.event()
    seen = stamp()
    newsroom.event(headline="Arrivé entre-temps")
    answer = tab("pascal").post(PAGE + "now/", {"stamp": seen, "note": "Ma note"})
    assert answer.status_code == 409
    assert "Ma note" in answer.content.decode() and "Arrivé entre-temps" in answer.content.decode()


def test_nothing_to_publish_is_said(tab):
    newsroom.timeline()
    assert tab("pascal").post(PAGE + "now/", {"stamp": stamp()}).status_code == 422


def test_a_schedule_is_read_in_the_time_of_the_timeline(tab):
    newsroom.event()
    soon = timezone.now() + timedelta(days=400)
    local = soon.strftime("%Y-%m-%dT12:00")
    answer = tab("pascal").post(PAGE + "now/", {"stamp": stamp(), "release_at": local}, follow=True)
    day = "1er" if soon.day == 1 else soon.day
    assert f"la verront le {day} " in answer.content.decode(), "it says from when on readers see it"
    done = Publication.objects.get()
    assert done.release_at == read_moment(local, "Europe/Paris")
    assert Publication.objects.current("ukraine", timezone.now()) is None


def test_a_moment_already_past_is_refused(tab):
    newsroom.event()
    answer = tab("pascal").post(PAGE + "now/", {"stamp": stamp(), "release_at": "2020-01-01T10:00"})
    assert answer.status_code == 422 and not Publication.objects.exists()


def test_an_hour_that_comes_twice_is_asked_and_the_answer_taken():
    with pytest.raises(Twice) as told:
        read_moment("2026-10-25T02:30", "Europe/Paris")
    early, late = (moment for moment, _words in told.value.choices)
    assert late - early == timedelta(hours=1)
    assert read_moment(early.isoformat(), "Europe/Paris") == early == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_an_hour_that_does_not_exist_is_never_mapped_silently():
    with pytest.raises(Never):
        read_moment("2026-03-29T02:30", "Europe/Paris")


@pytest.mark.parametrize(
    "typed", ["demain", "2026-13-01T10:00", "9999-01-01T10:00", "0001-01-01T00:00", "2026-01-01T25:00"]
)
def test_a_moment_that_is_none_is_refused(tab, typed):
    newsroom.event()
    answer = tab("pascal").post(PAGE + "now/", {"stamp": stamp(), "embargo_until": typed})
    assert answer.status_code == 422 and not Publication.objects.exists()


def test_an_ambiguous_hour_is_asked_on_the_page(tab):
    newsroom.event()
    answer = tab("pascal").post(PAGE + "now/", {"stamp": stamp(), "embargo_until": "2027-10-31T02:30"})
    assert answer.status_code == 422
    assert "UTC+02:00" in answer.content.decode() and "UTC+01:00" in answer.content.decode()


def test_what_is_under_embargo_is_not_shown_early_by_a_slip(tab):
    newsroom.event()
    client = tab("pascal")
    later = (timezone.now() + timedelta(days=300)).strftime("%Y-%m-%dT12:00")
    client.post(PAGE + "now/", {"stamp": stamp(), "embargo_until": later})
    assert 'name="early"' in client.get(PAGE).content.decode()
    slip = client.post(PAGE + "now/", {"stamp": stamp(), "note": "Un mot tapé"})
    assert slip.status_code == 422 and "embargo" in slip.content.decode() and "Un mot tapé" in slip.content.decode()
    assert Publication.objects.count() == 1
    assert client.post(PAGE + "now/", {"stamp": stamp(), "embargo_until": later}).status_code == 303  # hidden as long
    assert client.post(PAGE + "now/", {"stamp": stamp(), "early": "yes"}).status_code == 303
    assert 'name="early"' not in client.get(PAGE).content.decode()  # overtaken: readers see it
    assert client.post(PAGE + "now/", {"stamp": stamp()}).status_code == 303


def test_an_embargo_hides_until_it_ends_or_is_lifted(tab):
    newsroom.event()
    client = tab("pascal")
    local = (timezone.now() + timedelta(days=300)).strftime("%Y-%m-%dT12:00")
    client.post(PAGE + "now/", {"stamp": stamp(), "embargo_until": local})
    assert Publication.objects.current("ukraine", timezone.now()) is None
    assert client.post(PAGE + "1/", {"do": "lift"}).status_code == 303
    assert Publication.objects.current("ukraine", timezone.now()).number == 1
    assert client.post(PAGE + "1/", {"do": "lift"}).status_code == 409
    assert client.post(PAGE + "1/", {"do": "cancel"}).status_code == 409


def test_a_scheduled_publication_is_cancelled_before_anybody_saw_it(tab):
    newsroom.event()
    client = tab("pascal")
    local = (timezone.now() + timedelta(days=300)).strftime("%Y-%m-%dT12:00")
    client.post(PAGE + "now/", {"stamp": stamp(), "release_at": local})
    assert client.post(PAGE + "1/", {"do": "cancel"}).status_code == 303
    assert Publication.objects.get().withdrawn_at


def test_four_eyes_hold_back_what_nobody_else_approved(tab):
    desk = newsroom.timeline()
    desk.second_approval = True
    desk.save()
    row = newsroom.event()
    assert tab("pascal").post(PAGE + "now/", {"stamp": stamp()}).status_code == 422
    tab("odile").post(reverse("editor:event-approve", args=["ukraine", row.public_id]), {"version": 1})
    assert tab("pascal").post(PAGE + "now/", {"stamp": stamp()}).status_code == 303


def test_what_readers_see_stays_until_somebody_else_approves_its_correction(tab, client):
    """Neither the rule of four eyes nor a correction under it takes from readers what was there before."""
    early, row = newsroom.event(headline="Avant"), newsroom.event(headline="Suivi")
    newsroom.publication(early, row)
    desk = newsroom.timeline()
    desk.second_approval = True
    desk.save()
    fields = {"headline": "Corrigé", "date": "2021-12-09", "kind": "meeting", "factuality": "happened", "saw": ""}
    tab("pascal").post(f"/desk/ukraine/events/{row.public_id}/amend/", {"version": 1, **fields})
    new = newsroom.event(headline="Inédit")
    page = tab("pascal").get(PAGE).content.decode()
    assert "3 événements attendent une seconde approbation" in page and "quittent les lecteurs" not in page
    assert "Dont 2 que les lecteurs continuent de voir comme à présent." in page
    seen = tab("pascal").get(reverse("editor:preview", args=["ukraine"])).content.decode()
    assert "Avant" in seen and "Suivi" in seen and "Corrigé" not in seen and "Inédit" not in seen
    assert (
        "Suivi" in tab("pascal").get(reverse("editor:preview-event", args=["ukraine", row.public_id])).content.decode()
    )
    assert tab("pascal").post(PAGE + "now/", {"stamp": stamp()}).status_code == 303
    told = {each.public_id: each.data["headline"] for each in Publication.objects.get(number=2).events.all()}
    assert told == {early.public_id: "Avant", row.public_id: "Suivi"}
    assert Publication.objects.get(number=2).facts["total"] == 2
    approve = reverse("editor:event-approve", args=["ukraine", row.public_id])
    assert tab("odile").post(approve, {"version": 2}).status_code == 303
    assert tab("pascal").post(PAGE + "now/", {"stamp": stamp()}).status_code == 303
    last = Publication.objects.get(number=3)
    assert [each.data["headline"] for each in last.events.all()] == ["Avant", "Corrigé"]
    assert [each.position for each in last.events.all()] == [0, 1]
    assert "Corrigé" in client.get("/t/ukraine/").content.decode() and new.public_id not in told


@pytest.mark.parametrize("rule_ends", [False, True])
def test_a_correction_that_was_held_back_is_told_before_it_goes_out_however_old_it_is(tab, rule_ends):
    row = newsroom.event(headline="Suivi")
    newsroom.publication(row)
    Timeline.objects.update(second_approval=True)
    fields = {"headline": "Corrigé", "date": "2021-12-09", "kind": "meeting", "factuality": "happened", "saw": ""}
    tab("pascal").post(f"/desk/ukraine/events/{row.public_id}/amend/", {"version": 1, **fields})
    tab("pascal").post(PAGE + "now/", {"stamp": stamp()})
    assert Publication.objects.get(number=2).events.get().data["headline"] == "Suivi"
    Decision.objects.update(at=timezone.now() - timedelta(days=1))
    page = tab("pascal").get(PAGE).content.decode()
    assert "Rien n’a changé" in page and "événement corrigé" not in page
    if rule_ends:
        Timeline.objects.update(second_approval=False)
    else:
        tab("odile").post(reverse("editor:event-approve", args=["ukraine", row.public_id]), {"version": 2})
    page = tab("pascal").get(PAGE).content.decode()
    assert "1 événement corrigé" in page and "Rien n’a changé" not in page


def test_nothing_is_kept_for_readers_of_what_was_left_out_removed_or_withdrawn(tab):
    out, gone, other = (newsroom.event(headline=name) for name in ("Laissé", "Retiré", "Autre"))
    newsroom.publication(out, gone, other)
    desk = newsroom.timeline()
    desk.second_approval = True
    desk.save()
    publisher = tab("pascal")
    publisher.post(reverse("editor:event-choose", args=["ukraine", out.public_id]), {"version": 1, "chosen": "no"})
    publisher.post(reverse("editor:event-remove", args=["ukraine", gone.public_id]), {"version": 1})
    out.refresh_from_db()
    gone.refresh_from_db()
    assert not out.chosen and gone.removed_at
    assert publisher.post(PAGE + "now/", {"stamp": stamp()}).status_code == 303
    assert [row.public_id for row in Publication.objects.get(number=2).events.all()] == [other.public_id]
    publisher.post(PAGE + "withdraw/", {"sure": "yes"})
    assert publisher.post(PAGE + "now/", {"stamp": stamp()}).status_code == 422


def test_withdrawing_needs_a_second_thought_and_works_once(tab, client):
    newsroom.publication()
    publisher = tab("pascal")
    assert publisher.post(PAGE + "withdraw/", {"note": "Erreur"}).status_code == 422
    assert publisher.post(PAGE + "withdraw/", {"note": "Erreur", "sure": "yes"}).status_code == 303
    assert publisher.post(PAGE + "withdraw/", {"note": "Erreur", "sure": "yes"}).status_code == 409
    assert client.get("/t/ukraine/").status_code == 410


def test_a_withdrawn_timeline_is_published_anew(tab, client):
    newsroom.publication()
    publisher = tab("pascal")
    publisher.post(PAGE + "withdraw/", {"sure": "yes"})
    assert publisher.post(PAGE + "now/", {"stamp": stamp()}).status_code == 303
    assert client.get("/t/ukraine/").status_code == 200


def test_another_desk_has_no_such_page(tab):
    newsroom.publication()
    bruno = tab("bruno")
    assert bruno.get(PAGE).status_code == 404
    for address in ("now/", "withdraw/", "1/"):
        assert bruno.post(PAGE + address, {"sure": "yes"}).status_code == 404
    assert bruno.post("/desk/sahel/publish/1/", {"do": "cancel"}).status_code == 404


def said_to_change(page: str) -> bool:
    return bool(re.search("événements? corrigés?", page))


def test_the_publish_page_knows_of_every_change_since_readers_last_saw_it(tab):
    """A correction, a further source, one taken back, another day of a source, leaving out and putting back."""
    row = newsroom.event(headline="Suivi")
    margaux = tab("margaux")
    address = f"/desk/ukraine/candidates/{row.candidates.get().pk}/"
    join = newsroom.candidate(article=newsroom.article("Un second texte.\n", title="Second"), headline="Aussi")

    def publish() -> None:
        newsroom.publication()
        # As if it were long ago: a decision made in the last half minute before it is looked at too.
        Publication.objects.update(created_at=timezone.now() - timedelta(seconds=1))
        Decision.objects.update(at=timezone.now() - timedelta(hours=1))
        assert not said_to_change(margaux.get(PAGE).content.decode())

    publish()
    fields = {"headline": "Corrigé", "date": "2021-12-07", "kind": "meeting", "factuality": "happened", "saw": ""}
    tab("pascal").post(f"/desk/ukraine/events/{row.public_id}/amend/", {"version": 1, **fields})
    page = margaux.get(PAGE).content.decode()
    assert said_to_change(page) and "Corrigé" in page
    publish()
    margaux.post(f"/desk/ukraine/candidates/{join.pk}/join/", {"version": 1, "event": row.public_id})
    assert said_to_change(margaux.get(PAGE).content.decode())
    publish()
    margaux.post(f"/desk/ukraine/undo/{join.decisions.latest('id').pk}/")
    assert said_to_change(margaux.get(PAGE).content.decode())
    publish()
    source = row.evidence.get().article
    redate_article(
        article=source, by=newsroom.person("margaux"), seen=source.published_on, published_on=date(2021, 12, 8)
    )
    assert said_to_change(margaux.get(PAGE).content.decode())
    publish()
    for chosen in ("no", "yes"):
        row.refresh_from_db()
        fields = {"version": row.version, "chosen": chosen}
        assert tab("pascal").post(f"/desk/ukraine/events/{row.public_id}/choose/", fields).status_code == 303
        page = margaux.get(PAGE).content.decode()
        assert ("1 événement quitte" in page) == (chosen == "no"), "left out: it leaves; put back: nothing changed"
        assert not said_to_change(page)
    assert margaux.get(address).status_code == 200


def test_the_publish_page_compares_what_was_touched_and_nothing_else(tab, monkeypatch):
    rows = [newsroom.event(headline=f"Événement {number}") for number in range(4)]
    newsroom.publication()
    Decision.objects.update(at=timezone.now() - timedelta(hours=1))
    compared = []
    monkeypatch.setattr(
        "timeline.editor.views.publishing.snapshot",
        lambda each, now: compared.append(each.event.pk) or snapshot(each, now=now),
    )
    fields = {"headline": "Autre", "date": "2021-12-07", "kind": "meeting", "factuality": "happened", "saw": ""}
    tab("pascal").post(f"/desk/ukraine/events/{rows[2].public_id}/amend/", {"version": 1, **fields})
    join = newsroom.candidate(headline="Encore")
    tab("margaux").post(f"/desk/ukraine/candidates/{join.pk}/join/", {"version": 1, "event": rows[1].public_id})
    page = tab("margaux").get(PAGE).content.decode()
    assert "2 événements corrigés" in page and "Autre" in page
    assert compared == [rows[1].pk], "another headline tells by itself; another source only beside what readers see"


def test_the_preview_comes_in_pages_that_hold_each_event_once(tab, monkeypatch):
    monkeypatch.setattr("timeline.editor.views.preview.PREVIEWED", 2)
    names = {newsroom.event(headline=f"Numéro {number}").headline for number in range(5)}
    client, address, seen, pages = tab("margaux"), PAGE + "preview/", [], 0
    while address:
        page = client.get(address).content.decode()
        seen += [name for name in names if name in page]
        found = re.search(r'href="(\?after=[a-z0-9]+)"', page)
        address, pages = PAGE + "preview/" + found[1] if found else "", pages + 1
    assert sorted(seen) == sorted(names) and pages == 3


def test_the_preview_draws_its_frise_and_leads_to_the_page_of_each_event(tab):
    event = newsroom.event(headline="Pas encore publié")
    client = tab("rachid")
    page = client.get(PAGE + "preview/").content.decode()
    assert 'data-src="/desk/ukraine/publish/preview/frise.json"' in page
    there = f"{PAGE}preview/e/{event.public_id}/"
    assert f'href="{there}"' in page
    drawn = client.get(PAGE + "preview/frise.json")
    assert drawn.json()["events"]["id"] == [event.public_id] and "no-store" in drawn["Cache-Control"]
    assert client.get(PAGE + "preview/frise.json?tile=0").json()["events"]["h"] == ["Pas encore publié"]
    whole, part = client.get(there).content.decode(), tab("rachid", htmx=True).get(there).content.decode()
    assert "<html" in whole and "<html" not in part
    for shown in (whole, part):
        assert "Pas encore publié" in shown and "Le Courrier" in shown and "Citer" not in shown
    for address in (there, PAGE + "preview/frise.json"):
        assert tab("bruno").get(address).status_code == 404
    choose_event(event=event, by=newsroom.person("margaux"), version=1, chosen=False)
    assert client.get(there).status_code == 404


def test_a_preview_that_is_too_long_to_draw_is_a_list(tab, monkeypatch):
    newsroom.event()
    monkeypatch.setattr("timeline.editor.views.preview.MOST_DRAWN", 0)
    assert "frise.json" not in tab("margaux").get(PAGE + "preview/").content.decode()
    assert tab("margaux").get(PAGE + "preview/frise.json").status_code == 404


def test_only_one_publication_is_what_readers_see(tab):
    newsroom.publication()
    newsroom.publication()
    page = tab("pascal").get(PAGE).content.decode()
    assert page.count("<strong>remplacée depuis</strong>") == page.count("<strong>publiée</strong>") == 1


def test_who_forgot_to_tick_the_box_finds_it_open(tab):
    newsroom.publication()
    page = tab("pascal").post(PAGE + "withdraw/", {"note": "Erreur"}).content.decode()
    assert '<details class="card" open>' in page and "Erreur" in page


def test_a_change_made_while_a_publication_begins_is_shown_by_it_and_no_correction(tab, monkeypatch):
    row, real = newsroom.event(), publish.standing

    def overtaken(timeline):
        """Somebody's change, begun after this publication, is there before it has read the events."""
        amend_event(event=row, by=newsroom.person("margaux"), version=1, changes={"headline": "Mieux dit"})
        return real(timeline)

    monkeypatch.setattr(publish, "standing", overtaken)
    done = newsroom.publication(row)
    assert done.events.get().data["headline"] == "Mieux dit" and done.events.get().data["changes"] == []
    monkeypatch.undo()
    # Worded anew, by another release say, it says so still.
    [found] = whole(Event.objects.filter(pk=row.pk))
    assert snapshot(found, now=timezone.now())["changes"] == []
