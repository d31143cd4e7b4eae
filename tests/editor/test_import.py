"""Bring an article in: give it, confirm what was found, land on it. Bad input gets an answer and keeps what was typed."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests import newsroom
from timeline.jobs.worker import Worker
from timeline.models import Article, Candidate

pytestmark = pytest.mark.django_db
STORY = newsroom.ARTICLE
PAGE = f"""<!doctype html><html lang="fr"><head><meta charset="iso-8859-1"><title>x</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Genève : rencontre", "datePublished":
"2021-12-08T23:30:00Z", "publisher": {{"name": "Le Courrier"}}}}</script></head>
<body><article><p>{STORY}</p></article></body></html>"""


@pytest.fixture
def chloe(client: Client) -> Client:
    """Chloé contributes articles."""
    client.force_login(newsroom.person("chloe"))
    return client


def give(client: Client, slug: str = "ukraine", **fields: object):
    return client.post(reverse("editor:import", args=[slug]), {"text": "", **fields})


def confirm(client: Client, **fields: object):
    facts = {"step": "confirm", "text": STORY, "title": "Genève", "language": "fr", "published_on": "2021-12-09"}
    return give(client, **{**facts, "zone": "Europe/Paris", **fields})


def shown(answer, name: str) -> str:
    """The value of one field as the page shows it."""
    return str(answer.context["form"][name].value() or "")


def test_a_contributor_pastes_confirms_and_lands_on_the_article(chloe: Client):
    asked = give(chloe, text=f"Nouvelle rencontre à Genève\nPublié le 9 décembre 2021\n\n{STORY}")
    assert asked.status_code == 200 and not Article.objects.exists()
    assert "9 décembre 2021" in asked.content.decode()
    fields = {name: shown(asked, name) for name in asked.context["form"].fields}
    done = give(chloe, step="confirm", **fields)
    article = Article.objects.get()
    assert (done.status_code, done["Location"]) == (303, reverse("editor:article", args=["ukraine", article.pk]))
    assert article.published_on == date(2021, 12, 9)
    assert article.title == "Nouvelle rencontre à Genève"
    assert Candidate.objects.filter(article=article).exists()


def test_a_page_is_read_for_what_it_says_and_its_local_day_counts(chloe: Client):
    file = SimpleUploadedFile("a.html", PAGE.encode("cp1252"), content_type="text/html")
    asked = give(chloe, file=file)
    assert shown(asked, "published_on") == "2021-12-09"
    assert (shown(asked, "title"), shown(asked, "publisher")) == ("Genève : rencontre", "Le Courrier")
    assert "Quai d’Orsay" in shown(asked, "text")
    fields = {name: shown(asked, name) for name in asked.context["form"].fields}
    give(chloe, step="confirm", origin="file", **fields)
    article = Article.objects.get()
    assert (article.published_on, article.origin) == (date(2021, 12, 9), "file")
    assert article.published_at.isoformat() == "2021-12-08T23:30:00+00:00"


def test_what_the_person_gives_wins_over_what_is_found(chloe: Client):
    asked = give(chloe, text=PAGE, title="Mon titre", published_on="07/12/2021")
    assert (shown(asked, "title"), shown(asked, "published_on")) == ("Mon titre", "2021-12-07")
    assert "le vôtre est conservé" in asked.content.decode()


def test_a_text_without_any_day_asks_for_it(chloe: Client):
    asked = give(chloe, text="Le ministre est venu.")
    assert "Aucun jour de publication" in unescape(asked.content.decode())
    refused = confirm(chloe, published_on="", text="Le ministre est venu.")
    assert refused.status_code == 422
    assert "Indiquez le jour de publication" in refused.content.decode()
    assert shown(refused, "text") == "Le ministre est venu."


def test_the_same_text_leads_to_the_article_that_is_there(chloe: Client):
    first = confirm(chloe)
    again = confirm(chloe, text=STORY.replace("\n\n", "\r\n \r\n"), title="Autre titre")
    assert first["Location"] == again["Location"]
    assert Article.objects.count() == 1
    assert "déjà là" in chloe.get(again["Location"]).content.decode()


def test_an_article_without_any_dated_happening_is_kept_and_says_so(chloe: Client):
    done = confirm(chloe, text="Le ministre est venu.")
    assert Article.objects.count() == 1
    assert "aucun fait daté" in chloe.get(done["Location"]).content.decode()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("published_on", "0000-01-01", "pas un jour du calendrier"),
        ("published_on", "0001-01-01", "ne peut pas être une date de publication"),
        ("published_on", "9999-12-31", "ne peut pas être une date de publication"),
        ("published_on", "2021-02-30", "pas un jour du calendrier"),
        ("published_on", "hier \x00", "pas un jour du calendrier"),
        ("published_time", "25:00", "pas une heure"),
        ("zone", "Mars/Olympus", "fuseau horaire n’existe pas"),
        ("url", "javascript:alert(1)", "pas une adresse web"),
        ("url", "courrier.example", "pas une adresse web"),
        ("language", "xx", "xx"),
        ("title", "x" * 301, "300"),
        ("text", "", "Collez un texte"),
        ("text", " \x00\u200b \n", "Collez un texte"),
    ],
)
def test_an_error_stands_beside_its_field_and_nothing_is_lost(chloe: Client, field: str, value: str, words: str):
    refused = confirm(chloe, **{field: value})
    page = unescape(refused.content.decode())
    assert refused.status_code == 422
    assert not Article.objects.exists()
    assert words in page.split(f'id="id_{field}_error"')[1].split("</div>")[0]
    assert shown(refused, "title").startswith("x" if field == "title" else "Genève")
    if field != "text":
        assert unescape(page).count("Les deux ministres doivent se revoir") == 1


def test_a_paste_of_ten_megabytes_is_a_413_in_words_and_comes_back_whole(chloe: Client):
    text = "Le ministre est arrivé mardi. " * 340_000
    for answer in (give(chloe, text=text), confirm(chloe, text=text)):
        assert answer.status_code == 413
        page = answer.content.decode()
        assert "trop long" in page
        assert text.strip() in page
    assert not Article.objects.exists()


def test_a_file_that_is_too_big_is_a_413_and_the_typed_title_stays(chloe: Client):
    file = SimpleUploadedFile("a.txt", b"mardi " * 800_000)
    answer = give(chloe, file=file, title="Genève")
    assert answer.status_code == 413
    assert shown(answer, "title") == "Genève"


@pytest.mark.parametrize(
    "data", [b"", b"\x00" * 40, b"\x89PNG\r\n\x1a\n" + bytes(99), bytes(range(32)) * 9, b"\xd0\xcf\x11\xe0abc"]
)
def test_a_file_that_is_no_text_is_refused_in_words(chloe: Client, data: bytes):
    answer = give(chloe, file=SimpleUploadedFile("a.bin", data), title="Genève")
    assert answer.status_code == 422
    assert 'id="id_file_error"' in answer.content.decode()
    assert shown(answer, "title") == "Genève"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_text_file_in_any_usual_encoding_is_read(chloe: Client, encoding: str):
    asked = give(chloe, file=SimpleUploadedFile("a.txt", STORY.encode(encoding)))
    assert shown(asked, "text") == STORY.strip()


def test_nul_bytes_and_invisible_characters_are_cleaned_at_the_border(chloe: Client):
    confirm(chloe, text="Le ministre\x00 est ve\u200bnu\u202e mardi.", title="Ti\x00tre")
    article = Article.objects.get()
    assert (article.text, article.title) == ("Le ministre est venu mardi.", "Titre")


def test_a_very_long_article_is_read_in_the_background_and_its_page_says_so(chloe: Client, monkeypatch):
    monkeypatch.setattr("timeline.services.ingest.READ_AT_ONCE", 100)
    monkeypatch.setattr("timeline.editor.imports.READ_AT_ONCE", 100)
    done = confirm(chloe)
    page = chloe.get(done["Location"]).content.decode()
    assert "lu en tâche de fond" in page and 'hx-trigger="every 3s"' in page and "manage.py worker" in page
    assert not Article.objects.get().candidates.exists()
    Worker().run(once=True)
    page = chloe.get(done["Location"]).content.decode()
    assert "lu en tâche de fond" not in page and Article.objects.get().candidates.exists()


def test_an_hour_that_the_clocks_skip_or_repeat_is_asked_about(chloe: Client):
    skipped = confirm(chloe, published_on="2022-03-27", published_time="02:30")
    assert skipped.status_code == 422 and "sautent cette heure" in skipped.content.decode()
    twice = confirm(chloe, published_on="2021-10-31", published_time="02:30")
    assert twice.status_code == 422 and "deux fois cette heure" in twice.content.decode()


def test_a_hostile_article_is_shown_as_words(chloe: Client):
    title = '<script>alert(1)</script><img src=x onerror="alert(1)">'
    done = confirm(chloe, title=title, text=f"{title} Le ministre est venu mardi.", publisher="<b hx-get=/x>")
    page = chloe.get(done["Location"]).content.decode()
    assert "<script>alert" not in page and "<img src=x" not in page and "<b hx-get" not in page


def test_a_reader_of_drafts_may_not_and_another_desk_knows_nothing(client: Client):
    newsroom.timeline()
    address = reverse("editor:import", args=["ukraine"])
    client.force_login(newsroom.person("rachid"))
    assert client.get(address).status_code == 403
    client.force_login(newsroom.person("bruno"))
    foreign = client.get(address)
    absent = client.get(reverse("editor:import", args=["nowhere"]))
    assert foreign.status_code == absent.status_code == 404
    assert foreign.content == absent.content
    assert confirm(client).status_code == 404
    assert not Article.objects.exists()


def test_whoever_is_signed_out_finds_the_text_again_after_signing_in(client: Client):
    newsroom.person("chloe")
    answer = confirm(client, title="Gardé")
    assert answer.status_code == 302 and "/accounts/login/" in answer["Location"]
    login = client.post(answer["Location"], {"login": "chloe", "password": newsroom.PASSWORD})
    page = client.get(login["Location"])
    assert shown(page, "title") == "Gardé"
    assert "Quai d’Orsay" in shown(page, "text")


def test_the_page_speaks_english_to_who_asks_for_it(chloe: Client):
    page = chloe.get(reverse("editor:import", args=["ukraine"]), headers={"accept-language": "en"}).content.decode()
    assert "Bring an article in" in page


def test_an_article_without_a_title_is_called_by_its_first_words():
    long = (
        "Les ministres français et russe des Affaires étrangères se sont vus mardi à Genève, à la veille d’un conseil."
    )
    called = newsroom.article(f"{long} {long}", title="").title
    assert called == "Les ministres français et russe des Affaires étrangères se sont vus mardi à Genève, à la veille…"
    assert newsroom.article(f"Genève\n\n{long}", title="").title == "Genève"


def test_when_all_of_an_article_is_decided_the_way_on_is_shown(tab):
    row = newsroom.candidate()
    row.article.candidates.exclude(pk=row.pk).delete()
    page = f"/desk/ukraine/?article={row.article_id}&sort=article"
    assert "Tout est décidé dans cet article" not in tab("margaux").get(page).content.decode()
    tab("margaux").post(f"/desk/ukraine/candidates/{row.pk}/accept/", {"version": 1})
    answer = tab("margaux").get(page).content.decode()
    assert "Tout est décidé dans cet article" in answer and f'href="/desk/ukraine/articles/{row.article_id}/"' in answer
