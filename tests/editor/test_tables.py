"""Pages by which a table becomes many articles."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.newsroom import ARTICLE
from tests.services.test_arrive import work
from timeline.fetch import Refused
from timeline.models import Arrival, Article, Job

pytestmark = pytest.mark.django_db
HERE = "/desk/ukraine/import/table/"
TEXT = ARTICLE.strip().replace("\n", " ")
CSV = (
    "titre;texte;date\n"
    f'Genève;"{TEXT}";09/12/2021\n'
    f'Genève bis;"{TEXT} Encore.";2021-12-10T08:00:00+01:00\n'
    "=cmd();trop vieux;hier\n"
)


def give(client, text: str = CSV):
    return client.post(HERE, {"file": SimpleUploadedFile("articles.csv", text.encode())})


def test_chloe_looks_at_each_line_before_anything_is_brought_in(tab):
    client = tab("chloe")
    page = client.get(give(client)["Location"]).content.decode()
    assert "ce n’est pas un jour" in page
    assert page.index("ce n’est pas un jour") < page.index("9 décembre 2021"), "what is wrong comes first"
    assert "2 lignes peuvent être importées." in page
    assert not Article.objects.exists() and not Job.objects.exists()


def test_she_brings_the_good_lines_in_and_each_is_a_job_of_its_own(tab):
    client = tab("chloe")
    there = give(client)["Location"]
    assert client.post(there).status_code == 303
    assert Job.objects.filter(name="arrival.read").count() == 2
    assert 'hx-trigger="every 3s"' in client.get(there).content.decode()
    work()
    page = client.get(there).content.decode()
    assert "hx-trigger" not in page and "2 articles" in page
    assert {row.published_on.isoformat() for row in Article.objects.all()} == {"2021-12-09", "2021-12-10"}


def test_a_double_click_brings_them_in_once(tab):
    client = tab("chloe")
    there = give(client)["Location"]
    client.post(there)
    client.post(there)
    work()
    assert (Job.objects.filter(name="arrival.read").count(), Article.objects.count()) == (2, 2)


def test_a_line_that_fails_says_what_to_do_and_the_others_go_on(tab, monkeypatch):
    def refuse(url: str) -> None:
        raise Refused("its name led inside")

    monkeypatch.setattr("timeline.services.arrive.fetch", refuse)
    client = tab("chloe")
    there = give(client, f'url;texte;date\nhttps://example.org/1;;\n;"{TEXT}";2021-12-09\n')["Location"]
    client.post(there)
    work()
    assert "Cette adresse n’a pas pu être lue." in client.get(there).content.decode()
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nom;age\na;1\n", "La première ligne doit nommer les colonnes"),
        ("url\n", "Il n’y a aucune ligne"),
        ("", "La première ligne doit nommer les colonnes"),
    ],
)
def test_what_is_no_table_is_told_in_words(tab, text, words):
    response = give(tab("chloe"), text)
    assert response.status_code == 422
    assert words in response.content.decode()


def test_rachid_may_not_and_bruno_finds_nothing(tab):
    there = give(tab("chloe"))["Location"]
    number = Arrival.objects.get().pk
    assert tab("rachid").get(HERE).status_code == tab("rachid").post(there).status_code == 403
    assert tab("bruno").get(there).status_code == tab("bruno").post(there).status_code == 404
    assert tab("bruno").get(f"/desk/sahel/import/table/{number}/").status_code == 404
    assert not Job.objects.exists()
