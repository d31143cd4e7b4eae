"""Another reading, on the page: a rival taken with one press, a later reading field by field, a merge taken apart."""

from __future__ import annotations

from tests import newsroom
from timeline.models import Candidate, Mention, Timeline
from timeline.services.merge import merge_candidates

DESK = "/desk/ukraine/"


def address(row: Candidate, verb: str = "") -> str:
    return f"{DESK}candidates/{row.pk}/{verb}"


def test_a_reading_set_aside_is_one_key_away(tab):
    row = newsroom.article().candidates.filter(mention__rivals__0__isnull=False).first()
    rival = row.mention.rivals[0]["edtf"]
    page = tab("margaux").get(address(row)).content.decode()
    assert 'data-key-form="c"' in page and f'value="{rival}"' in page
    answer = tab("margaux").post(address(row, "rival/"), {"version": row.version, "edtf": rival})
    assert answer.status_code == 303
    row.refresh_from_db()
    assert row.edtf == rival and row.amended
    assert "Margaux" in row.reasons["date"]["fr"]


def test_only_what_the_engine_offered_is_taken_that_way(tab):
    row = newsroom.article().candidates.exclude(mention=None).first()
    answer = tab("margaux").post(address(row, "rival/"), {"version": row.version, "edtf": "1066-10-14"})
    assert answer.status_code == 422
    row.refresh_from_db()
    assert not row.amended


def test_whom_the_article_leaves_unsaid_is_told_and_taken_away_with_one_press(tab):
    said = {"name": "France", "role": "agent", "country": "FRA"}
    guessed = {"name": "Mali", "role": "recipient", "country": "MLI"}
    row = newsroom.candidate(actors=[said, guessed], understood=["Mali"])
    page = tab("margaux").get(address(row)).content.decode()
    assert (
        page.count("sous-entendu par l’article</em>") == 1
        and page.count('value="Mali"\n            class="quiet"') == 1
    )
    assert 'value="France"\n            class="quiet"' not in page
    assert "without/" not in tab("rachid").get(address(row)).content.decode()
    assert tab("rachid").post(address(row, "without/"), {"version": row.version, "name": "Mali"}).status_code == 403
    assert tab("margaux").post(address(row, "without/"), {"version": row.version, "name": "France"}).status_code == 422
    assert tab("margaux").post(address(row, "without/"), {"version": 99, "name": "Mali"}).status_code == 409
    assert tab("margaux").post(address(row, "without/"), {"version": row.version, "name": "Mali"}).status_code == 303
    row.refresh_from_db()
    assert row.actors == [said] and row.amended
    again = {"version": row.version, "name": "Mali"}
    assert tab("margaux").post(address(row, "without/"), again).status_code == 422


def test_a_later_reading_is_shown_beside_what_stands_and_taken_or_left(tab):
    row = newsroom.candidate()
    Candidate.objects.filter(pk=row.pk).update(flagged="reread", reread={**row.content(), "headline": "Lu autrement"})
    page = tab("margaux").get(address(row)).content.decode()
    assert "Lu autrement" in page and 'name="take" value="headline"' in page
    assert "1 proposition qui se lit autrement" in tab("margaux").get(DESK).content.decode()
    assert "Lu autrement" in tab("rachid").get(address(row)).content.decode()
    assert tab("rachid").post(address(row, "look/"), {"version": 1, "do": "look"}).status_code == 403
    tab("margaux").post(address(row, "look/"), {"version": 1, "do": "take", "take": "headline"})
    row.refresh_from_db()
    assert (row.headline, row.flagged) == ("Lu autrement", "")


def test_a_stale_look_is_refused_with_both_versions(tab):
    row = newsroom.candidate()
    Candidate.objects.filter(pk=row.pk).update(flagged="reread", reread={}, version=2)
    assert "ne propose plus" in tab("margaux").get(address(row)).content.decode()
    assert tab("margaux").post(address(row, "look/"), {"version": 1, "do": "look"}).status_code == 409


def test_a_merged_one_is_taken_out_again(tab):
    a, b = newsroom.candidate(headline="A"), newsroom.candidate(headline="B")
    merge_candidates(source=a, into=b, by=newsroom.person("margaux"), version=1, into_version=1)
    a.refresh_from_db()
    assert "unmerge/" in tab("margaux").get(address(a)).content.decode()
    assert "unmerge/" not in tab("rachid").get(address(a)).content.decode()
    assert tab("margaux").post(address(a, "unmerge/"), {"version": a.version}).status_code == 303
    assert tab("margaux").post(address(a, "unmerge/"), {"version": a.version}).status_code == 409
    a.refresh_from_db()
    assert a.status == Candidate.Status.PENDING


def test_what_contradicts_the_day_of_publication_is_told_on_the_article(tab):
    article = newsroom.article()
    mention = Mention.objects.filter(reading__article=article).first()
    Mention.objects.filter(pk=mention.pk).update(flags=["tense-contradiction"])
    page = tab("margaux").get(f"{DESK}articles/{article.pk}/?mention={mention.pk}").content.decode()
    assert "contredit le jour de publication" in page and "redate/" in page
    assert "tense-contradiction" not in page


def test_an_event_in_doubt_is_told_on_the_landing_page(tab):
    event = newsroom.event()
    newsroom.doubt(event, "denies")
    page = tab("margaux").get(DESK).content.decode()
    assert "tray=flagged" in page and "met en doute" in page
    assert "met en doute" in tab("margaux").get("/desk/").content.decode()
    assert "dément" in tab("margaux").get(f"{DESK}events/?tray=flagged").content.decode()


def test_an_unknown_name_is_taught_from_the_candidate(tab):
    row = newsroom.candidate(actors=[{"name": "Zorglub & fils", "role": "agent", "country": None}])
    assert "names/?name=Zorglub%20%26%20fils#teach" in tab("margaux").get(address(row)).content.decode()
    page = tab("margaux").get(f"{DESK}names/?name=Zorglub%20%26%20fils").content.decode()
    assert 'value="Zorglub &amp; fils"' in page


def test_whom_one_may_give_a_candidate_to_is_a_list(tab):
    newsroom.person("pascal"), newsroom.person("rachid")
    row = newsroom.candidate()
    page = tab("margaux").get(address(row)).content.decode()
    assert '<option value="pascal">' in page and '<option value="rachid">' not in page
    assert "@rachid" in page  # whom a comment may call


def test_the_other_timelines_candidates_are_as_absent(tab):
    newsroom.timeline("ukraine")
    foreign = newsroom.candidate(by="bruno")
    absent = tab("margaux").post(f"{DESK}candidates/999999/look/", {"version": 1})
    for verb in ("look/", "rival/", "without/", "unmerge/"):
        answer = tab("margaux").post(f"{DESK}candidates/{foreign.pk}/{verb}", {"version": 1})
        assert (answer.status_code, answer.content) == (404, absent.content)
    assert Timeline.objects.count() == 2
