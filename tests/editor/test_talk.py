"""Comments, mentions, assignment, claims, half-typed corrections, and a session that ends in the middle of one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import newsroom
from timeline.models import Claim, Comment, Draft, LogEntry
from timeline.services.desk import add_comment, claim_candidate
from timeline.services.review import amend_candidate


def address(row, verb: str = "") -> str:
    return f"/desk/ukraine/candidates/{row.pk}/" + (f"{verb}/" if verb else "")


def test_a_reader_of_drafts_comments_and_calls_somebody(tab):
    row = newsroom.candidate()
    newsroom.person("pascal")
    newsroom.person("bruno")
    text = "Est-ce bien mardi, @pascal ? et @bruno, <script>alert(1)</script>"
    assert tab("rachid").post(address(row, "comment"), {"text": text, "field": "date"}).status_code == 303
    comment = Comment.objects.get()
    assert [user.username for user in comment.mentions.all()] == ["pascal"], "bruno is not on this desk"
    page = tab("pascal").get("/desk/mentions/").content.decode()
    assert "Est-ce bien mardi" in page and "<script>alert" not in page
    assert "Est-ce bien" not in tab("bruno").get("/desk/mentions/").content.decode()


def test_an_empty_comment_is_refused_and_a_long_one_kept_on_the_page(tab):
    row = newsroom.candidate()
    client = tab("margaux")
    assert client.post(address(row, "comment"), {"text": "  "}).status_code == 422
    answer = client.post(address(row, "comment"), {"text": "mot " * 600})
    assert answer.status_code == 422 and "mot mot mot" in answer.content.decode()


def test_an_editor_assigns_and_the_queue_can_be_narrowed_to_it(tab):
    row = newsroom.candidate()
    newsroom.person("pascal")
    client = tab("margaux")
    assert client.post(address(row, "assign"), {"to": "@pascal"}).status_code == 303
    assert address(row) in tab("pascal").get("/desk/ukraine/?mine=yes").content.decode()
    assert address(row) not in client.get("/desk/ukraine/?mine=yes").content.decode()
    for name in ("nobody", "bruno", "rachid"):
        newsroom.person(name) if name != "nobody" else None
        assert client.post(address(row, "assign"), {"to": name}).status_code == 422


def test_a_claim_tells_the_other_and_passes_by_itself(tab):
    row = newsroom.candidate()
    assert b"Margaux" not in tab("margaux").post(address(row, "claim")).content
    assert b"Margaux" in tab("pascal").post(address(row, "claim")).content
    assert "Margaux" in tab("pascal").get("/desk/ukraine/").content.decode()
    later = timezone.now() + timedelta(minutes=3)
    assert claim_candidate(candidate=row, by=newsroom.person("pascal"), now=later) is None
    assert Claim.objects.get().user == newsroom.person("pascal")


def test_a_claim_never_locks(tab):
    row = newsroom.candidate()
    tab("margaux").post(address(row, "claim"))
    assert tab("pascal").post(address(row, "accept"), {"version": 1}).status_code == 303


def test_what_is_half_typed_is_there_on_another_machine(tab):
    row = newsroom.candidate()
    fields = {"headline": "À moitié", "date": "fin jan", "status": "accepted", "csrfmiddlewaretoken": "x"}
    assert tab("margaux", htmx=True).post(address(row, "draft"), fields).status_code == 200
    assert set(Draft.objects.get().typed) == {"headline", "date"}
    page = tab("margaux").get(address(row)).content.decode()
    assert "À moitié" in page and "fin jan" in page
    assert "À moitié" not in tab("pascal").get(address(row)).content.decode()
    tab("margaux").post(address(row, "draft"), {"drop": "1"})
    assert "À moitié" not in tab("margaux").get(address(row)).content.decode()


def test_a_token_that_is_gone_leaves_the_form_and_asks_to_sign_in_above_it(tab):
    row = newsroom.candidate()
    client = tab("margaux", htmx=True, enforce_csrf_checks=True)
    there = f"http://testserver{address(row)}?sort=doubt"
    answer = client.post(address(row, "amend"), {"headline": "Pas perdu"}, headers={"HX-Current-URL": there})
    assert (answer.status_code, answer["HX-Retarget"]) == (403, "#notice")
    page = answer.content.decode()
    assert 'id="notice"' in page and "next=%2Fdesk%2Fukraine%2Fcandidates%2F" in page and "Pas perdu" not in page


def test_a_draft_taken_up_after_somebody_saved_still_meets_the_conflict(tab):
    row = newsroom.candidate()
    typed = {"headline": "À moitié", "date": "2021-12-07", "version": "1"}
    tab("margaux", htmx=True).post(address(row, "draft"), typed)
    changes = {"headline": "Déjà corrigé par Pascal"}
    amend_candidate(candidate=row, by=newsroom.person("pascal"), version=1, changes=changes)
    page = tab("margaux").get(address(row)).content.decode()
    form = page[page.index('id="amend"') :]
    assert 'name="version" value="1"' in form[: form.index("</form>")]
    answer = tab("margaux").post(address(row, "amend"), {**typed, "kind": "meeting", "factuality": "happened"})
    assert answer.status_code == 409
    assert "Déjà corrigé par Pascal" in answer.content.decode() and "À moitié" in answer.content.decode()
    row.refresh_from_db()
    assert row.headline == "Déjà corrigé par Pascal"


def test_a_session_that_ends_in_mid_edit_loses_nothing(client, db):
    row = newsroom.candidate()
    newsroom.person("margaux")
    fields = {"headline": "Un long travail", "date": "fin janvier", "version": "1", "page": address(row)}
    answer = client.post(address(row, "amend"), fields)
    assert answer.status_code == 302 and answer["Location"].startswith("/accounts/login/")
    client.login(username="margaux", password=newsroom.PASSWORD)
    page = client.get(address(row)).content.decode()
    assert "Un long travail" in page and "fin janvier" in page
    assert "Un long travail" not in client.get(address(row)).content.decode(), "held once"
    row.refresh_from_db()
    assert row.headline != "Un long travail"


@pytest.mark.parametrize(
    ("verb", "fields", "kept"),
    [
        ("split", {"headline": "L’autre moitié"}, '<details class="tools" data-key-open="t" open>'),
        ("reject", {"note": "L’autre moitié", "reason": "other"}, 'data-key-open="r" open'),
        ("comment", {"text": "L’autre moitié"}, '<textarea id="comment-text"'),
        ("assign", {"to": "L’autre moitié"}, "Rien n’a été envoyé"),
    ],
)
def test_whatever_form_was_sent_it_is_what_comes_back(client, db, verb, fields, kept):
    row = newsroom.candidate()
    newsroom.person("margaux")
    client.post(address(row, verb), {**fields, "version": "1", "page": address(row)})
    client.login(username="margaux", password=newsroom.PASSWORD)
    page = client.get(address(row)).content.decode()
    assert "L’autre moitié" in page and row.headline in page
    assert kept in page
    assert "L’autre moitié" not in client.get(address(row)).content.decode(), "held once"


def test_a_comment_on_an_event_comes_back_without_emptying_its_form(client, db):
    row = newsroom.event()
    newsroom.person("margaux")
    here = f"/desk/ukraine/events/{row.public_id}/"
    client.post(here + "comment/", {"text": "À vérifier", "page": here})
    client.login(username="margaux", password=newsroom.PASSWORD)
    page = client.get(here).content.decode()
    assert "À vérifier" in page and f">{row.headline}</textarea>" in page.replace("\n", "")


def test_an_htmx_form_sent_after_the_session_asks_to_sign_in_in_place(client, db):
    row = newsroom.candidate()
    answer = client.post(
        address(row, "amend"), {"headline": "X", "page": "//evil.example/"}, headers={"HX-Request": "true"}
    )
    assert answer.status_code == 401
    assert answer["HX-Retarget"] == "#notice" and b"evil" not in answer.content


def test_another_desk_cannot_talk_here(tab):
    row = newsroom.candidate()
    for verb in ("comment", "assign", "claim", "draft"):
        assert tab("bruno").post(address(row, verb), {"text": "x"}).status_code == 404


def test_what_a_comment_asked_is_done_and_calls_no_more(tab):
    newsroom.person("pascal")
    row = newsroom.candidate()
    add_comment(about=row, by=newsroom.person("margaux"), text="@pascal, à voir")
    comment = Comment.objects.get()
    done = f"/desk/mentions/{comment.pk}/done/"
    assert "1 commentaire vous appelle" in tab("pascal").get("/desk/").content.decode()
    # Nobody but whom it calls; to all others it is not there.
    assert tab("margaux").post(done).status_code == tab("bruno").post(done).status_code == 404
    assert tab("pascal").get(done).status_code == 405
    assert tab("pascal").post(done).status_code == 303
    assert tab("pascal").post(done).status_code == 303
    assert LogEntry.objects.filter(verb="settle-comment").count() == 1
    assert "commentaire vous appelle" not in tab("pascal").get("/desk/").content.decode()
    assert "à voir" not in tab("pascal").get("/desk/mentions/").content.decode()
    assert "à voir" in tab("pascal").get(f"/desk/ukraine/candidates/{row.pk}/").content.decode()
