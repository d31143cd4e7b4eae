"""The review without a mouse, in a real browser under the strict policy: keys, focus, and no key while one types."""

from __future__ import annotations

import pytest

from tests import newsroom
from tests.browsing import ready, until
from timeline.models import Candidate, Draft, Event

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(page, live_server):
    """Margaux signed in on her queue, with three candidates to review; complaints of the browser are kept."""
    source = newsroom.article()
    Candidate.objects.all().delete()
    for name in ("Une", "Deux", "Trois"):
        newsroom.candidate(article=source, headline=name)
    page.complaints = []
    page.on("console", lambda line: page.complaints.append(line.text) if line.type == "error" else None)
    newsroom.sign_in(page, live_server.url, "margaux")
    page.wait_for_url("**/desk/")
    page.complaints.clear()  # the sign-in page is tested elsewhere
    return page


def test_a_right_candidate_takes_one_key_and_leads_to_the_next(desk):
    desk.keyboard.press("j")
    desk.keyboard.press("Enter")
    ready(desk, "#candidate h1:has-text('Une')")
    desk.keyboard.press("a")
    ready(desk, "#candidate h1:has-text('Deux')")
    assert Event.objects.get().headline == "Une"
    desk.keyboard.press("r")
    desk.keyboard.press("b")
    ready(desk, "#candidate h1:has-text('Trois')")
    desk.keyboard.press("u")
    ready(desk, "#candidate h1:has-text('Deux')")
    assert Candidate.objects.get(headline="Deux").status == Candidate.Status.PENDING
    assert desk.complaints == []


def test_a_key_pressed_again_before_the_next_has_come_decides_once(desk):
    desk.goto(desk.url + f"ukraine/candidates/{Candidate.objects.get(headline='Une').pk}/")
    desk.evaluate("document.querySelectorAll('[data-key-form=a] button').forEach((b) => { b.click(); b.click(); })")
    ready(desk, "#candidate h1:has-text('Deux')")
    desk.wait_for_timeout(500)
    assert desk.locator("#candidate h1").inner_text() == "Deux"
    assert Event.objects.get().headline == "Une"
    assert desk.complaints == [], "no conflict with oneself"


def test_one_key_each_leads_to_the_import_and_to_the_publication_and_into_their_text(desk):
    desk.goto(desk.url + "ukraine/")
    desk.keyboard.press("i")
    desk.wait_for_url("**/import/")
    assert desk.evaluate("document.activeElement.name") == "text"
    desk.keyboard.press("Escape")
    desk.keyboard.press("p")
    desk.wait_for_url("**/publish/")
    assert desk.complaints == []


def test_a_candidate_without_a_date_asks_for_it_first(desk):
    row = newsroom.candidate(
        headline="Quatre", edtf="", start_earliest=None, start_latest=None, end_earliest=None, end_latest=None
    )
    desk.goto(desk.url + f"ukraine/candidates/{row.pk}/?status=undated")
    desk.keyboard.press("a")
    assert desk.evaluate("document.activeElement.name") == "date"
    desk.keyboard.press("Escape")
    desk.reload()
    desk.keyboard.press("e")
    assert desk.evaluate("document.activeElement.name") == "date"
    desk.keyboard.type("mardi")
    desk.keyboard.press("Control+Enter")
    desk.wait_for_selector(".message--success")
    assert Event.objects.get().edtf == "2021-12-07"
    assert desk.complaints == []


def test_no_key_fires_while_one_types_or_when_they_are_off(desk):
    desk.goto(desk.url + f"ukraine/candidates/{Candidate.objects.get(headline='Une').pk}/")
    desk.keyboard.press("e")
    desk.keyboard.type("a d u ")
    assert "a d u " in desk.evaluate("document.activeElement.value"), "it was typed"
    assert not Event.objects.exists() and Candidate.objects.pending().count() == Candidate.objects.count()
    desk.keyboard.press("Escape")
    desk.keyboard.press("Shift+?")
    desk.wait_for_selector("dialog[open]")
    desk.uncheck("[data-keys-switch]")
    desk.keyboard.press("Escape")
    desk.keyboard.press("a")
    desk.keyboard.press("Control+a")
    desk.wait_for_timeout(500)
    assert not Event.objects.exists()


def test_a_typed_date_is_resolved_live_kept_as_a_draft_and_saved(desk):
    row = Candidate.objects.get(headline="Une")
    desk.goto(desk.url + f"ukraine/candidates/{row.pk}/")
    desk.keyboard.press("e")
    desk.fill("#amend-date", "fin janvier 2022")
    desk.wait_for_selector("#date-preview code:has-text('[2022-01-21..2022-01-31]')")
    desk.wait_for_selector("#draft-state:has-text('serveur')")
    assert Draft.objects.get().typed["date"] == ["fin janvier 2022"]
    desk.focus("#amend-date")
    desk.keyboard.press("Control+Enter")
    ready(desk, "#candidate h1:has-text('Deux')")
    assert Event.objects.get().edtf == "[2022-01-21..2022-01-31]"
    assert not Draft.objects.exists()


def test_somebody_faster_is_told_in_place_with_what_was_typed(desk):
    from timeline.services.review import amend_candidate

    row = Candidate.objects.get(headline="Une")
    desk.goto(desk.url + f"ukraine/candidates/{row.pk}/")
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Ma version")
    pascal = newsroom.person("pascal")
    amend_candidate(candidate=row, by=pascal, version=row.version, changes={"headline": "Sa version"})
    desk.click("button[name=then][value=save]")
    desk.wait_for_selector(".conflict-page")
    assert desk.input_value("[name=headline]") == "Ma version"
    until(desk, "document.activeElement.tagName === 'H1'")
    assert "Sa version" in desk.text_content(".diff")
    desk.click("button[name=then][value=save]")
    ready(desk, "#candidate h1:has-text('Ma version')")


def test_a_session_that_ends_is_opened_again_in_another_tab_and_the_form_goes_through(desk, live_server):
    row = Candidate.objects.get(headline="Une")
    desk.goto(desk.url + f"ukraine/candidates/{row.pk}/")
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Pas perdu")
    newsroom.end_session(desk)
    desk.click("button[name=then][value=save]")
    desk.wait_for_selector("#notice.message")
    assert desk.input_value("[name=headline]") == "Pas perdu"
    other = desk.context.new_page()
    newsroom.sign_in(other, live_server.url, "margaux")
    other.wait_for_url("**/desk/")
    desk.click("button[name=then][value=save]")
    ready(desk, "#candidate h1:has-text('Pas perdu')")
    assert desk.text_content("#notice") == ""
    row.refresh_from_db()
    assert row.headline == "Pas perdu"


def test_two_steps_bring_an_article_in_and_the_second_begins_at_its_head(desk):
    desk.goto(desk.url + "ukraine/import/")
    desk.wait_for_selector("textarea:focus")
    desk.keyboard.insert_text("Genève : rencontre\n\n9 décembre 2021\n\nLes deux ministres se sont vus mardi à Genève.")
    desk.keyboard.press("Control+Enter")
    ready(desk, "[name=step][value=confirm]", state="attached")
    assert desk.evaluate("document.activeElement.tagName") == "H1", "what was found is read before it is confirmed"
    assert desk.evaluate("scrollY") == 0
    desk.keyboard.press("Control+Enter")
    desk.wait_for_url("**/articles/*/")
    assert desk.complaints == []


def test_one_key_each_leads_to_the_split_and_to_the_whole_selection(desk):
    row = Candidate.objects.get(headline="Une")
    desk.goto(desk.url + f"ukraine/candidates/{row.pk}/")
    desk.keyboard.press("t")
    assert desk.evaluate("document.activeElement.id") == "split-headline"
    desk.keyboard.type("Une autre")
    desk.keyboard.press("Enter")
    ready(desk, "#candidate h1:has-text('Une autre')")
    desk.keyboard.press("q")
    ready(desk, "#queue")
    desk.keyboard.press("b")
    desk.keyboard.press("Enter")
    ready(desk, "#bulk")
    assert desk.complaints == []


def test_from_the_list_of_all_timelines_one_key_brings_an_article_into_the_only_one(desk):
    desk.keyboard.press("i")
    desk.wait_for_url("**/ukraine/import/")


def test_a_server_that_is_away_is_told_in_words_within_sight_and_nothing_typed_goes(desk):
    row = Candidate.objects.get(headline="Une")
    desk.set_viewport_size({"width": 800, "height": 500})
    desk.goto(desk.url + f"ukraine/candidates/{row.pk}/")
    desk.keyboard.press("e")
    desk.fill("[name=headline]", "Pas perdu")
    desk.focus("[name=place]")
    desk.context.set_offline(True)
    desk.keyboard.press("Control+Enter")
    desk.wait_for_selector("#notice.message--error:has-text('ne répond pas')")
    box = desk.locator("#notice").bounding_box()
    assert 0 <= box["y"] < 400, "in sight, wherever the form stands"
    assert desk.input_value("[name=headline]") == "Pas perdu"
    desk.context.set_offline(False)
    desk.focus("[name=place]")
    desk.keyboard.press("Control+Enter")
    ready(desk, "#candidate h1:has-text('Deux')")
    assert Event.objects.get().headline == "Pas perdu"
    assert desk.text_content("#notice") == ""


def test_what_was_looked_for_has_the_focus_so_that_letters_decide(desk):
    desk.goto(desk.url + "ukraine/")
    desk.keyboard.press("/")
    desk.keyboard.type("Deux")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**text=Deux**")
    until(desk, "document.activeElement.matches('a.row__link')")
    desk.keyboard.press("a")
    desk.wait_for_selector(".message--success:has-text('Deux')")
    assert Event.objects.get().headline == "Deux"


def test_a_selection_is_decided_and_taken_back_by_keys(desk):
    desk.goto(desk.url + "ukraine/")
    desk.keyboard.press("b")
    desk.keyboard.press("Enter")
    ready(desk, "#bulk")
    desk.keyboard.press("Control+Enter")
    ready(desk, ".message--success")
    assert Event.objects.count() == 3
    desk.keyboard.press("u")
    desk.wait_for_selector("#queue .row >> nth=2")
    assert Event.objects.live().count() == 0


def test_enter_in_the_note_of_a_rejection_takes_no_reason_by_itself(desk):
    desk.goto(desk.url + f"ukraine/candidates/{Candidate.objects.get(headline='Une').pk}/")
    desk.keyboard.press("r")
    desk.focus("#reject-note")
    desk.keyboard.type("hors sujet")
    desk.keyboard.press("Enter")
    assert desk.evaluate("document.activeElement.name") == "reason"
    desk.keyboard.press("x")
    ready(desk, "#candidate h1:has-text('Deux')")
    row = Candidate.objects.get(headline="Une")
    assert (row.reject_reason, row.reject_note) == ("off_topic", "hors sujet")


def test_an_event_is_joined_from_the_list_without_leaving_the_review(desk):
    event = newsroom.event(headline="Déjà là")
    desk.goto(desk.url + f"ukraine/candidates/{Candidate.objects.get(headline='Une').pk}/")
    desk.keyboard.press("m")
    ready(desk, "#merge")
    desk.keyboard.press("j")
    desk.keyboard.press("Enter")
    ready(desk, "#join h1")
    desk.keyboard.press("s")
    ready(desk, "#candidate h1:has-text('Deux')")
    assert event.evidence.count() == 2


def test_two_candidates_are_merged_field_by_field_by_keys(desk):
    other = newsroom.candidate(headline="Ailleurs", place="Berne", actors=[])
    desk.goto(desk.url + f"ukraine/candidates/{Candidate.objects.get(headline='Une').pk}/merge/?into={other.pk}")
    desk.focus("[name=take_place]")
    desk.keyboard.press("ArrowRight")
    desk.keyboard.press("Control+Enter")
    ready(desk, "#candidate h1:has-text('Ailleurs')")
    other.refresh_from_db()
    assert other.place == "Genève"


def test_of_several_timelines_the_key_asks_which(desk):
    newsroom.timeline("sahel").memberships.create(user=newsroom.person("margaux"), role="editor")
    desk.goto(desk.url)
    desk.keyboard.press("p")
    assert "Ouvrez d’abord" in desk.text_content("#notice")
    assert desk.evaluate("!!document.activeElement.closest('.timelines')")
    desk.keyboard.press("Enter")
    ready(desk, "h1:has-text('valider')")
    desk.keyboard.press("p")
    desk.wait_for_url("**/publish/")


def test_from_the_list_of_all_timelines_one_key_leads_to_the_publication_of_the_only_one(desk):
    desk.keyboard.press("p")
    desk.wait_for_url("**/ukraine/publish/")


def test_the_list_of_keys_opens_at_its_first_line(desk):
    desk.set_viewport_size({"width": 900, "height": 400})
    desk.keyboard.press("?")
    desk.wait_for_selector("dialog#keys[open]")
    assert desk.evaluate("document.getElementById('keys').scrollTop") == 0
    assert desk.evaluate("document.activeElement.id") == "keys-title"
    desk.keyboard.press("Escape")
    assert desk.locator("dialog#keys[open]").count() == 0
    assert desk.complaints == []


def test_a_correction_that_cannot_be_saved_leads_to_its_first_field(desk):
    desk.goto(desk.url + f"ukraine/candidates/{Candidate.objects.get(headline='Une').pk}/")
    desk.keyboard.press("e")
    desk.fill("#amend-date", "le trente-douze")
    desk.fill("form[action*='amend'] [name=place]", "Genève")
    desk.keyboard.press("Control+Enter")
    desk.wait_for_selector("#amend-date-error")
    desk.wait_for_selector("#amend-date:focus")
    assert desk.locator("form[action*='amend'] [name=place]").input_value() == "Genève"
