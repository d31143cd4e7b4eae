"""Accept, amend, reject, defer, reopen and undo, as the people of the desk do it."""

from __future__ import annotations

import json

import pytest
from django.urls import reverse

from tests import newsroom
from timeline.models import Candidate, Event

Status = Candidate.Status


def address(verb: str, row: Candidate) -> str:
    return reverse(f"editor:{verb}", args=[row.timeline.slug, row.pk])


def typed(row: Candidate, **changes: object) -> dict[str, object]:
    """The correction form as it stands on the page, some fields retyped."""
    from timeline.editor.forms import values_of

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


@pytest.fixture
def alone(db):
    """Candidates written by hand only: what the engine found in the article is set aside."""
    source = newsroom.article()
    Candidate.objects.all().delete()
    return source


def test_an_editor_accepts_with_one_press_and_is_on_the_next(tab, alone):
    first = newsroom.candidate(article=alone)
    second = newsroom.candidate(article=alone, headline="La suivante")
    answer = tab("margaux").post(address("accept", first), {"version": 1})
    assert answer.status_code == 303
    assert answer["Location"] == reverse("editor:candidate", args=["ukraine", second.pk])
    first.refresh_from_db()
    assert first.status == Status.ACCEPTED and first.event.headline == first.headline


def test_the_last_candidate_leads_back_to_the_queue(tab, alone):
    row = newsroom.candidate(article=alone)
    answer = tab("margaux").post(address("accept", row), {"version": 1})
    assert answer["Location"] == "/desk/ukraine/"


def test_the_filter_goes_with_the_editor_from_one_to_the_next(tab, alone):
    first = newsroom.candidate(article=alone)
    newsroom.candidate(article=alone, headline="Autre sorte", kind="call")
    third = newsroom.candidate(article=alone, headline="Même sorte")
    answer = tab("margaux").post(address("accept", first) + "?kind=meeting", {"version": 1})
    assert answer["Location"] == reverse("editor:candidate", args=["ukraine", third.pk]) + "?kind=meeting"


@pytest.mark.parametrize("who", ["chloe", "rachid"])
@pytest.mark.parametrize("verb", ["accept", "amend", "reject", "defer", "reopen"])
def test_who_only_contributes_or_reads_cannot_decide(tab, who, verb):
    row = newsroom.candidate()
    tab(who)
    answer = tab(who).post(address(verb, row), {"version": 1, "reason": "other"})
    assert answer.status_code == 403
    row.refresh_from_db()
    assert row.status == Status.PENDING


@pytest.mark.parametrize("verb", ["accept", "amend", "reject", "defer", "reopen"])
def test_another_desk_cannot_decide(tab, verb):
    row = newsroom.candidate()
    assert tab("bruno").post(address(verb, row), {"version": 1}).status_code == 404


@pytest.mark.parametrize("verb", ["accept", "amend", "reject", "defer", "reopen"])
def test_looking_changes_nothing(tab, verb):
    row = newsroom.candidate()
    assert tab("margaux").get(address(verb, row)).status_code == 405


def test_an_editor_rejects_with_a_reason(tab):
    row = newsroom.candidate()
    client = tab("margaux")
    assert client.post(address("reject", row), {"version": 1}).status_code == 422
    answer = client.post(address("reject", row), {"version": 1, "reason": "background", "note": "rappel"})
    assert answer.status_code == 303
    row.refresh_from_db()
    assert (row.status, row.reject_reason, row.reject_note) == (Status.REJECTED, "background", "rappel")


def test_an_editor_leaves_for_later_and_reopens(tab):
    row = newsroom.candidate()
    client = tab("margaux")
    client.post(address("reject", row), {"version": 1, "reason": "other"})
    assert client.post(address("reopen", row), {"version": 2}).status_code == 303
    client.post(address("defer", row), {"version": 3})
    row.refresh_from_db()
    assert row.status == Status.DEFERRED


def test_an_editor_corrects_every_field(tab):
    row = newsroom.candidate()
    fields = typed(
        row,
        headline="Les ministres se reverront",
        date="fin janvier",
        kind="visit",
        factuality="scheduled",
        said_by="Quai d’Orsay, Russie",
        actor_name=["France", "", "Suisse"],
        actor_role=["agent", "participant", "mediator"],
        actor_country=["fra", "RUS", ""],
        place="Paris",
    )
    answer = tab("margaux").post(address("amend", row), fields)
    assert answer.status_code == 303, answer.content.decode()
    row.refresh_from_db()
    assert row.headline == "Les ministres se reverront"
    assert row.edtf == "[2022-01-21..2022-01-31]"
    assert (row.kind, row.factuality, row.place) == ("visit", "scheduled", "Paris")
    assert row.said_by == ["Quai d’Orsay", "Russie"]
    assert row.actors == [
        {"name": "France", "role": "agent", "country": "FRA"},
        {"name": "Suisse", "role": "mediator", "country": None},
    ]
    assert row.amended and row.status == Status.PENDING


def test_an_editor_corrects_and_accepts_at_once(tab):
    row = newsroom.candidate()
    tab("margaux").post(address("amend", row), typed(row, place="Berne", then="accept"))
    assert Event.objects.get().place == "Berne"


@pytest.mark.parametrize("date", ["n'importe quoi", "2021-13-45", "0000-00-00", "[2022..", "99999", "31/02/2021"])
def test_a_date_that_means_nothing_is_refused_beside_its_field_and_kept(tab, date):
    row = newsroom.candidate()
    answer = tab("margaux").post(address("amend", row), typed(row, date=date, headline="Gardez-moi"))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Gardez-moi" in page and "aria-invalid" in page
    row.refresh_from_db()
    assert row.version == 1


def test_a_plan_needs_somebody_who_says_so(tab):
    row = newsroom.candidate()
    answer = tab("margaux").post(address("amend", row), typed(row, factuality="feared"))
    assert answer.status_code == 422


def test_a_country_that_is_no_code_is_refused_and_kept(tab):
    row = newsroom.candidate()
    answer = tab("margaux").post(address("amend", row), typed(row, actor_country=["<b>", "RUS"]))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Un pays s’écrit en trois lettres" in page and 'value="&lt;B&gt;"' in page


def test_what_is_not_a_field_is_ignored(tab):
    row = newsroom.candidate()
    tab("margaux").post(
        address("amend", row),
        typed(row, place="Berne", status="accepted", timeline=99, article=99, decided_by=1, amended="", event=3),
    )
    row.refresh_from_db()
    assert (row.place, row.status, row.event) == ("Berne", Status.PENDING, None)


def test_an_undated_candidate_goes_to_the_tray_and_cannot_be_accepted(tab, alone):
    row = newsroom.candidate(article=alone)
    client = tab("margaux")
    client.post(address("amend", row), typed(row, date=""))
    row.refresh_from_db()
    assert not row.dated
    assert client.post(address("accept", row), {"version": row.version}).status_code == 422
    assert row.headline in client.get("/desk/ukraine/?status=undated").content.decode()
    link = reverse("editor:candidate", args=["ukraine", row.pk])
    assert f'href="{link}' not in client.get("/desk/ukraine/").content.decode()


def test_the_second_of_two_people_learns_who_was_faster(tab):
    row = newsroom.candidate()
    newsroom.person("pascal")
    assert tab("pascal").post(address("accept", row), {"version": 1}).status_code == 303
    answer = tab("margaux").post(address("accept", row), {"version": 1})
    page = answer.content.decode()
    row.refresh_from_db()
    assert answer.status_code == 409
    assert "Pascal" in page and row.event.public_id in page
    assert Event.objects.count() == 1


def test_a_double_click_has_one_effect(tab):
    row = newsroom.candidate()
    client = tab("margaux")
    answers = [client.post(address("accept", row), {"version": 1}).status_code for _click in range(3)]
    assert answers == [303, 409, 409]
    assert Event.objects.count() == 1


def test_an_edit_over_an_edit_shows_both_and_loses_nothing(tab):
    row = newsroom.candidate()
    mine = typed(row, headline="Ma version", place="Lausanne")
    tab("pascal").post(address("amend", row), typed(row, headline="Sa version", kind="call"))
    answer = tab("margaux").post(address("amend", row), mine)
    page = answer.content.decode()
    assert answer.status_code == 409
    for words in ("Ma version", "Sa version", "Rencontre à Genève", "Lausanne"):
        assert words in page
    row.refresh_from_db()
    assert row.headline == "Sa version"
    # On top of theirs: what she left alone keeps the other's value.
    again = typed(row, headline="Ma version", place="Lausanne")
    assert tab("margaux").post(address("amend", row), again).status_code == 303
    row.refresh_from_db()
    assert (row.headline, row.kind, row.place) == ("Ma version", "call", "Lausanne")


@pytest.mark.parametrize("kind", ["candidate", "event"])
def test_a_date_that_another_corrected_stays_when_one_sends_ones_own_on_top(tab, kind):
    row = getattr(newsroom, kind)()

    def there() -> str:
        if isinstance(row, Candidate):
            return address("amend", row)
        return reverse("editor:event-amend", args=["ukraine", row.public_id])

    mine = typed(row, headline="Ma version")
    tab("pascal").post(there(), typed(row, date="8 décembre 2021"))
    answer = tab("margaux").post(there(), mine)
    assert answer.status_code == 409
    form, lines = answer.context["form"], {line.field: line for line in answer.context["lines"]}
    assert form["date"].value() == form.interval.edtf == "2021-12-08", "the form says what the row says now"
    assert not lines["date"].yours_changed and lines["headline"].yours_changed
    row.refresh_from_db()
    again = {"version": row.version, "saw": form.saw_json, "headline": "Ma version", "date": form["date"].value()}
    assert tab("margaux").post(there(), {**typed(row), **again}).status_code == 303
    row.refresh_from_db()
    assert (row.headline, row.edtf) == ("Ma version", "2021-12-08")


def test_on_a_conflict_each_field_can_be_taken_from_the_other(tab):
    row = newsroom.candidate()
    tab("pascal").post(address("amend", row), typed(row, headline="Sa version"))
    row.refresh_from_db()
    fields = typed(row, headline="Ma version", place="Lausanne", take_headline="theirs")
    tab("margaux").post(address("amend", row), fields)
    row.refresh_from_db()
    assert (row.headline, row.place) == ("Sa version", "Lausanne")


def test_an_edit_of_a_decided_candidate_keeps_what_was_typed_on_the_page(tab):
    row = newsroom.candidate()
    mine = typed(row, headline="Un long travail")
    tab("pascal").post(address("reject", row), {"version": 1, "reason": "other"})
    answer = tab("margaux").post(address("amend", row), mine)
    assert answer.status_code == 409
    assert "Un long travail" in answer.content.decode()


def test_an_editor_undoes(tab):
    row = newsroom.candidate()
    client = tab("margaux")
    client.post(address("accept", row), {"version": 1})
    decision = row.decisions.get()
    assert client.post(reverse("editor:undo", args=["ukraine", decision.pk])).status_code == 303
    row.refresh_from_db()
    assert row.status == Status.PENDING and not Event.objects.live().exists()
    assert client.post(reverse("editor:undo", args=["ukraine", decision.pk])).status_code == 409


def test_a_conflict_is_a_fragment_for_htmx(tab):
    row = newsroom.candidate()
    tab("pascal").post(address("accept", row), {"version": 1})
    answer = tab("margaux", htmx=True).post(address("accept", row), {"version": 1})
    assert answer.status_code == 409 and b"<!doctype" not in answer.content.lower()
