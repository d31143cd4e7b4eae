"""Events that a file tells ready made: compared first, brought in as wanted, taken back together."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests import newsroom
from tests.services.test_arrive import work
from timeline.models import Arrival, Article, Decision, Event, Job, LogEntry, Membership
from timeline.services.redate import redate_article
from timeline.services.review import accept_candidate
from timeline.services.revise import amend_event, remove_event

pytestmark = pytest.mark.django_db
HERE = "/desk/ukraine/import/events/"
THERE = "/desk/sahel/import/events/"


def published() -> None:
    """A timeline with a meeting told by two sources, the second of another status, and a fear with a correction."""
    first = newsroom.event(headline="Rencontre à Genève", factuality="scheduled", said_by=["Quai d’Orsay"])
    later = newsroom.article(
        "Les deux ministres se sont vus mardi à Genève, a confirmé la Suisse.",
        published_on=date(2021, 12, 10),
        publisher="La Feuille",
        url="https://feuille.example/geneve",
    )
    row = newsroom.candidate(headline="Rencontre confirmée", article=later)
    accept_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version, into=first)
    second = newsroom.event(
        headline="=Attaque redoutée", factuality="feared", said_by=["Ukraine"], edtf="2022-01-21~/.."
    )
    amend_event(
        event=second,
        by=newsroom.person("margaux"),
        version=second.version,
        changes={"place": "Kiev"},
        note="Lieu ajouté.",
    )
    newsroom.publication(first, second)


def exported(name: str = "events.json", slug: str = "ukraine") -> bytes:
    answer = Client().get(f"/t/{slug}/{name}")
    assert answer.status_code == 200
    return answer.content


def give(client: Client, data: bytes, *, here: str = HERE, name: str = "a.json", **facts) -> str:
    answer = client.post(here, {"file": SimpleUploadedFile(name, data), **facts})
    assert answer.status_code == 303, answer.content.decode()
    return answer["Location"]


def bring(client: Client, there: str, **choice):
    seen = client.get(there).context["seen"]
    return client.post(there, {"seen": seen, **choice})


def without_dates(data: bytes) -> list[dict]:
    """The events but for what belongs to the site that published them."""
    own = ("first_published", "changed", "changes", "url", "id")
    return [{name: value for name, value in row.items() if name not in own} for row in json.loads(data)["events"]]


def test_an_export_brought_in_elsewhere_and_published_says_the_same(tab):
    published()
    before = exported()
    bruno = tab("bruno")
    there = give(bruno, before, here=THERE)
    page = bruno.get(there).content.decode()
    assert "2 nouveaux événements" in page and "=Attaque redoutée" in page
    assert not Event.objects.filter(timeline__slug="sahel").exists()
    assert bring(bruno, there)["Location"] == "/desk/sahel/events/"
    newsroom.publication(by="bruno")
    assert without_dates(exported(slug="sahel")) == without_dates(before)
    assert "2 événements identiques" in bruno.get(give(bruno, before, here=THERE)).content.decode()


def test_ids_are_kept_where_no_other_event_has_them(tab):
    published()
    before = json.loads(exported())
    ids = [row["id"] for row in before["events"]]
    Event.objects.all().delete()
    margaux = tab("margaux")
    bring(margaux, give(margaux, json.dumps(before).encode()))
    assert sorted(Event.objects.values_list("public_id", flat=True)) == sorted(ids)


@pytest.mark.parametrize("name", ["events.json", "events.csv", "timelinejs.json", "timelinejs.csv"])
def test_each_export_of_ours_is_known_again_where_it_came_from(tab, name):
    published()
    margaux = tab("margaux")
    answer = margaux.get(give(margaux, exported(name), name=name))
    assert (answer.context["counts"]["same"], answer.context["counts"]["wrong"]) == (2, 0), answer.context["changed"]


@pytest.mark.parametrize("name", ["events.csv", "timelinejs.json", "timelinejs.csv"])
def test_a_leaner_export_brings_date_status_and_a_source(tab, name):
    published()
    bruno = tab("bruno")
    bring(bruno, give(bruno, exported(name), here=THERE, name=name))
    fear = Event.objects.get(timeline__slug="sahel", factuality="feared")
    assert (fear.headline, fear.edtf) == ("=Attaque redoutée", "2022-01-21~/..")
    assert fear.said_by and fear.evidence.get().article.published_on == newsroom.PUBLISHED
    assert fear.history.get().factuality == "feared"


def test_a_quote_cites_the_article_that_is_here(tab):
    published()
    data = exported()
    Event.objects.all().delete()
    articles = Article.objects.count()
    margaux = tab("margaux")
    bring(margaux, give(margaux, data))
    assert Article.objects.count() == articles
    for event in Event.objects.all():
        for one in event.evidence.all():
            assert one.article.text[one.start : one.end] == one.exact


def test_a_quote_of_an_unknown_article_keeps_its_passage_which_the_engine_does_not_read(tab):
    published()
    data = exported()
    bruno = tab("bruno")
    bring(bruno, give(bruno, data, here=THERE))
    kept = Article.objects.filter(timeline__slug="sahel")
    assert {row.origin for row in kept} == {Article.QUOTED} and kept.count() == 2
    assert bruno.post("/desk/sahel/names/read-again/").status_code == 303
    assert not any(row.candidates.exists() for row in kept)
    redate_article(
        article=kept[0], by=newsroom.person("bruno"), seen=kept[0].published_on, published_on=date(2021, 12, 11)
    )
    assert Article.objects.get(pk=kept[0].pk).published_on == date(2021, 12, 11)
    assert not any(row.candidates.exists() for row in kept)


def test_changes_are_shown_and_taken_only_when_asked(tab):
    published()
    rows = json.loads(exported())
    meeting = next(row for row in rows["events"] if row["kind"] == "meeting" and row["factuality"] == "scheduled")
    meeting |= {"headline": "Rencontre de Genève", "note": "Titre corrigé."}
    pascal = tab("pascal")
    there = give(pascal, json.dumps(rows).encode())
    page = pascal.get(there).content.decode()
    assert "Rencontre de Genève" in page and "Titre corrigé." in page
    event = Event.objects.get(public_id=meeting["id"])
    bring(pascal, there)
    event.refresh_from_db()
    assert event.headline == "Rencontre à Genève", "kept unless asked"
    there = give(pascal, json.dumps(rows).encode())
    bring(pascal, there, changed="take", leave=[rows["events"].index(meeting) + 1])
    event.refresh_from_db()
    assert event.headline == "Rencontre à Genève", "left out"
    bring(pascal, give(pascal, json.dumps(rows).encode()), changed="take")
    event.refresh_from_db()
    assert (event.headline, event.note) == ("Rencontre de Genève", "Titre corrigé.")
    assert event.revisions.first().verb == "amend"


def test_an_editor_may_not_change_what_readers_have_seen(tab):
    published()
    rows = json.loads(exported())
    rows["events"][0]["headline"] = "Autrement"
    margaux = tab("margaux")
    answer = bring(margaux, give(margaux, json.dumps(rows).encode()), changed="take")
    assert "un responsable de publication" in margaux.get(answer["Location"]).content.decode()
    assert not Event.objects.filter(headline="Autrement").exists()


def test_what_changed_since_it_was_looked_at_is_a_409_and_nothing_is_done(tab):
    published()
    data = exported()
    bruno = tab("bruno")
    there = give(bruno, data, here=THERE)
    seen = bruno.get(there).context["seen"]
    other = give(bruno, data, here=THERE)
    bring(bruno, other)
    made = Event.objects.count()
    answer = bruno.post(there, {"seen": seen})
    assert answer.status_code == 409 and "regardez de nouveau" in answer.content.decode()
    assert Event.objects.count() == made
    assert Arrival.objects.get(pk=there.rstrip("/").split("/")[-1]).state == "found"


def test_a_second_press_makes_nothing_twice(tab):
    published()
    bruno = tab("bruno")
    there = give(bruno, exported(), here=THERE)
    seen = bruno.get(there).context["seen"]
    bruno.post(there, {"seen": seen})
    assert bruno.post(there, {"seen": seen}).status_code == 303
    assert Event.objects.filter(timeline__slug="sahel").count() == 2


def test_one_press_takes_all_of_it_back(tab):
    published()
    bruno = tab("bruno")
    bring(bruno, give(bruno, exported(), here=THERE))
    last = Decision.objects.filter(timeline__slug="sahel").first()
    bruno.post(f"/desk/sahel/undo/{last.pk}/")
    assert not Event.objects.live().filter(timeline__slug="sahel").exists()
    assert LogEntry.objects.filter(verb="undo").count() == 2


def test_what_was_changed_since_stands(tab):
    published()
    bruno = tab("bruno")
    bring(bruno, give(bruno, exported(), here=THERE))
    fear = Event.objects.get(timeline__slug="sahel", factuality="feared")
    amend_event(event=fear, by=newsroom.person("bruno"), version=1, changes={"place": "Kharkiv"})
    brought = Decision.objects.filter(timeline__slug="sahel", verb="bring").first()
    answer = bruno.post(f"/desk/sahel/undo/{brought.pk}/", follow=True)
    assert "1 décision annulée" in answer.content.decode().replace("\xa0", " ")
    assert Event.objects.live().get(timeline__slug="sahel") == fear


def test_what_was_removed_here_stays_so(tab):
    published()
    data = exported()
    event = Event.objects.get(factuality="feared")
    remove_event(event=event, by=newsroom.person("pascal"), version=event.version)
    margaux = tab("margaux")
    there = give(margaux, data)
    assert margaux.get(there).context["counts"]["removed"] == 1
    bring(margaux, there, changed="take")
    event.refresh_from_db()
    assert event.removed_at


TIMELINEJS = json.dumps(
    {
        "title": {"text": {"headline": "La crise"}},
        "events": [
            {
                "start_date": {"year": 2021, "month": 12, "day": 7, "hour": 14},
                "text": {"headline": "Genève <script>alert(1)</script>", "text": "<p>Ils se voient.</p>"},
                "media": {"url": "https://photo.example/a.jpg", "caption": "Le lac"},
                "group": "rencontre",
            },
            {"start_date": {"year": 2022}, "text": {"headline": "L’année"}},
            {"start_date": {"year": 2021, "month": 14}, "text": {"headline": "Nulle part"}},
        ],
    }
).encode()


def test_a_timeline_without_sources_of_its_own_is_the_source(tab):
    margaux = tab("margaux")
    refused = margaux.post(HERE, {"file": SimpleUploadedFile("a.json", TIMELINEJS)})
    assert refused.status_code == 422 and "qui l’a publié, et quand" in refused.content.decode().replace("&#x27;", "’")
    there = give(margaux, TIMELINEJS, publisher="Le Musée", published_on="2023-05-01", url="https://musee.example/")
    page = margaux.get(there).content.decode()
    assert "sa date n’est pas lisible" in page and "<script>alert" not in page
    bring(margaux, there)
    meeting = Event.objects.get(edtf="2021-12-07")
    assert (meeting.kind, meeting.clock) == ("meeting", "14:00")
    source = meeting.evidence.get()
    assert (source.article.title, source.article.publisher) == ("La crise", "Le Musée")
    assert "https://photo.example/a.jpg" in source.exact and "Le lac" in source.exact
    assert Event.objects.get(edtf="2022").evidence.get().article == source.article
    assert Event.objects.count() == 2


def test_a_long_file_is_work_for_the_background(tab, settings):
    slides = [{"start_date": {"year": 1700 + n}, "text": {"headline": f"Année {n}"}} for n in range(201)]
    margaux = tab("margaux")
    data = json.dumps({"events": slides}).encode()
    there = give(margaux, data, publisher="Le Musée", published_on="2023-05-01")
    answer = bring(margaux, there)
    assert "/jobs/" in answer["Location"] and not Event.objects.exists()
    assert margaux.get(there)["Location"] == answer["Location"], "asked twice, it is one job"
    work()
    assert Event.objects.count() == 201
    assert margaux.get(answer["Location"])["Location"] == "/desk/ukraine/events/"


def test_whoever_loses_the_role_before_it_runs_is_refused(tab):
    slides = [{"start_date": {"year": 1700 + n}, "text": {"headline": f"Année {n}"}} for n in range(201)]
    margaux = tab("margaux")
    there = give(margaux, json.dumps({"events": slides}).encode(), publisher="Le Musée", published_on="2023-05-01")
    bring(margaux, there)
    job = Job.objects.get(status="waiting")
    Membership.objects.filter(user__username="margaux").update(role="contributor")
    work()
    job.refresh_from_db()
    assert (job.status, job.failure) == ("refused", "rights") and not Event.objects.exists()


def test_the_number_of_queries_does_not_grow_with_the_events(tab, django_assert_max_num_queries):
    margaux = tab("margaux")
    for many in (20, 150):
        slides = [{"start_date": {"year": 1500 + many + n}, "text": {"headline": f"{many} {n}"}} for n in range(many)]
        there = give(margaux, json.dumps({"events": slides}).encode(), publisher="M", published_on="2023-05-01")
        with django_assert_max_num_queries(25):
            margaux.get(there)
        seen = margaux.get(there).context["seen"]
        with django_assert_max_num_queries(70):
            margaux.post(there, {"seen": seen})
    assert Event.objects.count() == 170


def test_chloe_may_not_bruno_finds_nothing_and_a_visitor_signs_in(tab, client):
    published()
    there = give(tab("margaux"), exported())
    number = there.rstrip("/").split("/")[-1]
    for name, status in (("chloe", 403), ("rachid", 403), ("bruno", 404)):
        assert tab(name).get(HERE).status_code == status
        assert tab(name).get(there).status_code == tab(name).post(there).status_code == status
    assert tab("bruno").get(f"{THERE}{number}/").status_code == 404
    assert "/accounts/login/" in client.get(HERE)["Location"]


@pytest.mark.parametrize("data", [b"", b"{}", b"a,b\n1,2", b'{"events": [', bytes(range(32)) * 50])
def test_what_is_no_file_of_events_is_told_in_words(tab, data):
    answer = tab("margaux").post(HERE, {"file": SimpleUploadedFile("a.json", data)})
    assert answer.status_code == 422
    assert 'class="problem' in answer.content.decode()


def test_what_cannot_be_read_is_counted_beyond_what_is_shown(tab):
    rows = [{"headline": f"Fait {number}", "edtf": "le 32 mai", "kind": "visit"} for number in range(305)]
    margaux = tab("margaux")
    there = give(margaux, json.dumps({"frise": 1, "events": rows}).encode())
    page = margaux.get(there).content.decode()
    assert page.count("line--wrong") == 300 and "et 5 de plus" in page
