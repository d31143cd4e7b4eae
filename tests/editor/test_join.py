"""One happening told twice: join, merge, split, and taking it back."""

from __future__ import annotations

from datetime import date

import pytest

from tests import newsroom
from timeline.models import Candidate, Event

Status = Candidate.Status


def address(row: Candidate, verb: str) -> str:
    return f"/desk/{row.timeline.slug}/candidates/{row.pk}/{verb}/"


@pytest.fixture
def two(db):
    source = newsroom.article()
    Candidate.objects.all().delete()
    other = newsroom.article("Un autre article raconte la rencontre de mardi.\n", title="Autre")
    Candidate.objects.filter(article=other).delete()
    return newsroom.candidate(article=source, headline="A"), newsroom.candidate(
        article=other, headline="B", place="Berne"
    )


def merged(client, source, into, **more):
    fields = {"into": into.pk, "version": source.version, "into_version": into.version, **more}
    return client.post(address(source, "merge"), fields)


def test_a_candidate_joins_an_event_as_a_further_source(tab, two):
    first, second = two
    client = tab("margaux")
    client.post(address(first, "accept"), {"version": 1})
    event = Event.objects.get()
    assert client.post(address(second, "join"), {"version": 1, "event": event.public_id}).status_code == 303
    assert event.evidence.count() == 2 and Event.objects.count() == 1
    decision = second.decisions.get()
    assert client.post(f"/desk/ukraine/undo/{decision.pk}/").status_code == 303
    assert event.evidence.count() == 1


def test_a_candidate_cannot_join_an_event_of_another_desk(tab, two):
    theirs = newsroom.event(by="bruno")
    answer = tab("margaux").post(address(two[0], "join"), {"version": 1, "event": theirs.public_id})
    assert answer.status_code == 404
    assert theirs.evidence.count() == 1


def test_a_merge_shows_both_and_takes_the_chosen_fields(tab, two):
    first, second = two
    client = tab("margaux")
    page = client.get(address(second, "merge") + f"?into={first.pk}").content.decode()
    assert "Berne" in page and "Genève" in page
    assert merged(client, second, first, take_place="source").status_code == 303
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.headline, first.place) == ("A", "Berne")
    assert (second.status, second.merged_into) == (Status.MERGED, first)


def test_every_source_of_a_merge_becomes_evidence(tab, two):
    first, second = two
    client = tab("margaux")
    merged(client, second, first)
    client.post(address(first, "accept"), {"version": 2})
    event = Event.objects.get()
    assert set(event.evidence.values_list("article__title", flat=True)) == {"Autre", "Genève : nouvelle rencontre"}
    decision = first.decisions.filter(verb="accept").get()
    client.post(f"/desk/ukraine/undo/{decision.pk}/")
    assert event.evidence.count() == 0 and not Event.objects.live().exists()


def test_a_merge_is_undone_whole(tab, two):
    first, second = two
    client = tab("margaux")
    merged(client, second, first, take_place="source")
    decision = second.decisions.get()
    assert client.post(f"/desk/ukraine/undo/{decision.pk}/").status_code == 303
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.place, second.status, second.merged_into) == ("Genève", Status.PENDING, None)


def test_a_merge_on_which_something_stands_is_not_undone_at_all(tab, two):
    first, second = two
    client = tab("margaux")
    merged(client, second, first)
    client.post(address(first, "accept"), {"version": 2})
    decision = second.decisions.get()
    assert client.post(f"/desk/ukraine/undo/{decision.pk}/").status_code == 409
    second.refresh_from_db()
    assert second.status == Status.MERGED


def test_merging_both_ways_moves_one_only(tab, two):
    first, second = two
    assert merged(tab("margaux"), second, first).status_code == 303
    assert merged(tab("pascal"), first, second).status_code == 409
    first.refresh_from_db()
    assert first.status == Status.PENDING


def test_merging_into_a_rejected_one_is_refused_whole(tab, two):
    first, second = two
    tab("pascal").post(address(first, "reject"), {"version": 1, "reason": "other"})
    assert merged(tab("margaux"), second, first).status_code == 409
    second.refresh_from_db()
    assert second.status == Status.PENDING


def test_nothing_of_another_desk_can_be_merged(tab, two):
    theirs = newsroom.candidate(by="bruno")
    assert merged(tab("margaux"), two[0], theirs).status_code == 404
    assert merged(tab("bruno"), theirs, two[0]).status_code == 404
    assert tab("margaux").get(address(two[0], "merge") + f"?into={theirs.pk}").status_code == 404
    assert tab("margaux").get(address(two[0], "merge") + f"?into={two[0].pk}").status_code == 404


def test_a_split_makes_a_second_candidate_and_is_undone(tab, two):
    first, _second = two
    client = tab("margaux")
    assert client.post(address(first, "split"), {"version": 1, "headline": " "}).status_code == 422
    answer = client.post(address(first, "split"), {"version": 1, "headline": "Une annonce"})
    part = Candidate.objects.get(split_from=first)
    assert answer["Location"].endswith(f"/candidates/{part.pk}/")
    assert (part.headline, part.exact, part.status) == ("Une annonce", first.exact, Status.PENDING)
    back = client.post(f"/desk/ukraine/undo/{part.decisions.get().pk}/")
    assert back["Location"].endswith(f"/candidates/{first.pk}/"), "not to the part, which is no more"
    part.refresh_from_db()
    assert part.status == Status.SUPERSEDED
    page = client.get(address(part, "")[:-1]).content.decode()
    assert "scission annulée" in page and "lecture plus récente" not in page


def test_after_the_part_margaux_decides_what_it_was_split_from(tab, two):
    first, second = two
    client = tab("margaux")
    client.post(address(first, "split"), {"version": 1, "headline": "Une annonce"})
    part = Candidate.objects.get(split_from=first)
    answer = client.post(address(part, "accept"), {"version": part.version})
    assert answer["Location"].endswith(f"/candidates/{first.pk}/"), "it stands before its part, and waits still"
    first.refresh_from_db()
    answer = client.post(address(first, "accept"), {"version": first.version})
    assert answer["Location"].endswith(f"/candidates/{second.pk}/"), "and then on, not back to the part"


@pytest.mark.parametrize("verb", ["join", "merge", "split"])
def test_who_only_reads_cannot(tab, two, verb):
    event = newsroom.event()
    fields = {"version": 1, "headline": "X", "into": two[1].pk, "event": event.public_id}
    assert tab("rachid").post(address(two[0], verb), fields).status_code == 403
    assert tab("bruno").post(address(two[0], verb), fields).status_code == 404


def test_a_merge_that_takes_the_date_of_an_undated_one_leaves_no_bound_behind(tab, two):
    first, second = two
    Candidate.objects.filter(pk=second.pk).update(
        edtf="", sort_key="9999-99-99", start_earliest=None, start_latest=None, end_earliest=None, end_latest=None
    )
    second.refresh_from_db()
    assert merged(tab("margaux"), second, first, take_date="source").status_code == 303
    first.refresh_from_db()
    assert (first.edtf, first.start_earliest, first.end_latest, first.sort_key) == ("", None, None, "9999-99-99")


def test_a_candidate_joins_any_event_that_its_words_or_its_day_bring_up(tab, two):
    first, second = two
    event = newsroom.event(article=first.article, headline="Entretien à Genève entre négociateurs")
    newsroom.event(by="bruno", headline="Entretien au Sahel")
    client = tab("margaux")
    for query in ("", "?with=negociateur", "?with=entretien+geneve", "?with=GENÈVE&sort=doubt"):
        page = client.get(address(second, "merge") + query).content.decode()
        assert event.headline in page and f'value="{event.public_id}"' in page, query
        assert "Sahel" not in page
    assert event.headline not in client.get(address(second, "merge") + "?with=absent").content.decode()
    answer = client.post(address(second, "join"), {"version": 1, "event": event.public_id})
    assert answer.status_code == 303 and event.evidence.count() == 2


def test_an_event_whose_headline_was_written_anew_is_found_by_it(tab, two):
    event = newsroom.event(article=two[0].article)
    Event.objects.filter(pk=event.pk).update(headline="Tout autre titre")
    for page in (address(two[1], "merge") + "?with=tout+autre", "/desk/ukraine/events/?text=tout+autre"):
        assert "Tout autre titre" in tab("margaux").get(page).content.decode()


def test_the_way_to_a_merge_and_back_keeps_the_filter(tab, two):
    first, second = two
    page = tab("margaux").get(address(second, "merge") + "?kind=meeting&sort=doubt").content.decode()
    assert f"{address(second, 'merge')}?kind=meeting&amp;sort=doubt&amp;into={first.pk}" in page
    assert f"/candidates/{second.pk}/?kind=meeting&amp;sort=doubt" in page


def test_an_undated_candidate_is_offered_no_event(tab, two):
    newsroom.event(article=two[0].article, headline="Un événement")
    bounds = dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"))
    row = newsroom.candidate(article=two[0].article, headline="Sans date", edtf="", **bounds)
    page = tab("margaux").get(address(row, "merge")).content.decode()
    assert "Un événement" not in page and ">B</a>" in page


def test_what_lies_years_away_is_offered_only_by_its_words(tab, two):
    first, _second = two
    days = ("start_earliest", "start_latest", "end_earliest", "end_latest")
    far = dict.fromkeys(days, date(2019, 5, 1))
    newsroom.event(article=first.article, headline="Un accord ancien", edtf="2019-05-01", **far)
    newsroom.candidate(article=first.article, headline="Un refus ancien", edtf="2019-05-01", **far)
    newsroom.event(article=first.article, headline="Un accord récent")
    page = tab("margaux").get(address(first, "merge")).content.decode()
    assert "Un accord récent" in page and "ancien" not in page
    page = tab("margaux").get(address(first, "merge") + "?with=ancien").content.decode()
    assert "Un accord ancien" in page and "Un refus ancien" in page


def test_the_nearest_open_candidates_of_both_states_are_offered_in_their_order(tab, two):
    first, second = two
    article = first.article
    days = [f"2021-12-{day:02d}" for day in range(1, 21)]
    for day in days:
        bounds = dict.fromkeys(
            ("start_earliest", "start_latest", "end_earliest", "end_latest"), date.fromisoformat(day)
        )
        newsroom.candidate(article=article, headline=f"Le {day}", edtf=day, sort_key=day, **bounds)
    for day in days[::2]:
        row = Candidate.objects.get(headline=f"Le {day}")
        tab("margaux").post(address(row, "defer"), {"version": row.version})
    Candidate.objects.filter(headline="Le 2021-12-09").update(status=Status.REJECTED)
    here = Candidate.objects.get(headline="Le 2021-12-10")
    shown = tab("margaux").get(address(here, "merge")).context["rows"]
    told = [row.headline for row in shown if row.headline.startswith("Le ")]
    around = [f"Le 2021-12-{day:02d}" for day in range(1, 21) if day not in {9, 10}]
    assert told == sorted(told) and set(told) <= set(around)
    assert len(shown) == 12 and here not in shown
    keys = [(row.sort_key, row.pk) for row in shown]
    assert keys == sorted(keys)
    everything = Candidate.objects.filter(timeline=here.timeline, status__in=["pending", "deferred"]).exclude(
        pk=here.pk
    )
    before = everything.filter(sort_key__lt=here.sort_key).order_by("-sort_key", "-id")[:6]
    after = everything.filter(sort_key__gte=here.sort_key).order_by("sort_key", "id")[:6]
    assert [row.pk for row in shown] == [row.pk for row in [*reversed(before), *after]]


def test_an_event_is_looked_at_beside_the_candidate_before_it_is_joined(tab, two):
    first, second = two
    client = tab("margaux")
    client.post(address(first, "accept"), {"version": 1})
    event = Event.objects.get()
    page = client.get(address(second, "merge")).content.decode()
    there = address(second, "merge") + f"?event={event.public_id}"
    assert f'href="{there}"' in page, "the row leads on, not out of the review"
    page = client.get(there).content.decode()
    assert "Berne" in page and "Genève" in page and f'value="{event.public_id}"' in page
    assert event.evidence.count() == 1, "looking joins nothing"
    assert tab("rachid").get(there).status_code in (403, 404)
    theirs = newsroom.event(by="bruno")
    assert client.get(address(second, "merge") + f"?event={theirs.public_id}").status_code == 404
