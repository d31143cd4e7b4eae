"""A file or a paste becomes words and facts: encodings are sniffed, stated dates come before guesses."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.documents import Unreadable, find_in_file, find_in_paste
from timeline.documents.values import local_day, moment_of

PARIS = "Europe/Paris"
STORY = "Le ministre français a été reçu à Genève mardi, selon l’Élysée. Il reviendra jeudi prochain à Paris."


def page(head: str = "", body: str = f"<h1>Genève</h1><p>{STORY}</p>", lang: str = "fr") -> str:
    body = f"<body><nav>Accueil</nav><article>{body}</article></body>"
    return f'<!doctype html><html lang="{lang}"><head>{head}</head>{body}</html>'


JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebPage", "datePublished": "2020-01-01"},
  {"@type": ["NewsArticle"], "headline": "Genève : nouvelle rencontre", "datePublished": "2021-12-08T23:30:00Z",
   "publisher": {"@type": "Organization", "name": "Le Courrier"}, "mainEntityOfPage": "https://courrier.example/a"}]}
</script>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_text_file_is_read_in_its_encoding(encoding: str):
    assert find_in_file("a.txt", STORY.encode(encoding), PARIS).text == STORY


def test_a_page_that_declares_latin_1_is_read_as_cp1252():
    source = page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')
    assert "l’Élysée" in find_in_file("a.html", source.encode("cp1252"), PARIS).text


def test_a_page_that_lies_about_its_encoding_is_read_all_the_same():
    source = page('<meta charset="iso-8859-1">')
    assert "l’Élysée" in find_in_file("a.html", source.encode("utf-8"), PARIS).text


def test_a_file_loses_its_nul_bytes_and_controls_and_nothing_else():
    data = "Le ministre\x00 est\x01 venu mardi à Paris, selon l’Élysée.".encode("cp1252")
    assert find_in_file("a.txt", data, PARIS).text == "Le ministre est venu mardi à Paris, selon l’Élysée."


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\x00\x00 \n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "kind"),
        (bytes(range(32)) * 40, "binary"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, code: str):
    with pytest.raises(Unreadable) as refused:
        find_in_file("a.txt", data, PARIS)
    assert refused.value.code == code


def test_json_ld_comes_before_meta_and_time_and_the_article_before_its_web_page():
    head = JSON_LD + '<meta property="article:published_time" content="2021-12-01">'
    found = find_in_paste(page(head, f'<time datetime="2021-11-30">hier</time><p>{STORY}</p>'), PARIS)
    assert (found.source, found.title, found.publisher) == ("json-ld", "Genève : nouvelle rencontre", "Le Courrier")
    assert found.url == "https://courrier.example/a"


GRAPH = """<script type="application/ld+json; charset=utf-8">{"@graph": [
  {"@type": "http://schema.org/NewsArticle", "headline": {"@value": "Genève"}, "datePublished": "2021-12-09",
   "publisher": {"@id": "https://courrier.example/#organization"}},
  {"@type": "Organization", "@id": "https://courrier.example/#organization", "name": "Le Courrier"}]}</script>"""


def test_a_publisher_that_stands_elsewhere_in_the_graph_is_looked_up():
    found = find_in_paste(page(GRAPH), PARIS)
    assert (found.source, found.title, found.publisher) == ("json-ld", "Genève", "Le Courrier")


def test_an_address_that_names_nothing_is_no_publisher():
    assert find_in_paste(page(GRAPH.replace('"name": "Le Courrier"', '"x": 1')), PARIS).publisher == ""


@pytest.mark.parametrize(
    "around", ["/*<![CDATA[*/ %s /*]]>*/", "<!-- %s -->", "//<![CDATA[\n%s\n//]]>", "<![CDATA[%s]]>"]
)
def test_json_ld_is_read_through_its_old_wrappings(around: str):
    statement = '{"@type": "NewsArticle", "headline": "Genève", "datePublished": "2021-12-09T08:00:00+01:00"}'
    found = find_in_paste(page(f'<script type="application/ld+json">{around % statement}</script>'), PARIS)
    assert (found.source, found.title) == ("json-ld", "Genève")


@pytest.mark.parametrize(
    ("stated", "at"),
    [
        ("Thu, 09 Dec 2021 00:30:00 +0100", "2021-12-09T00:30:00+01:00"),
        ("Wed, 08 Dec 2021 23:30:00 GMT", "2021-12-09T00:30:00+01:00"),
        ("2021-12-09T00:30:00+05:30", "2021-12-09T00:30:00+05:30"),
        ("2021-07-09T00:30:00-02:30", "2021-07-09T00:30:00-02:30"),
    ],
)
def test_the_moment_and_its_zone_are_kept_however_they_are_written(stated: str, at: str):
    found = find_in_paste(page(f'<meta property="article:published_time" content="{stated}">'), PARIS)
    assert found.published_at.isoformat() == at
    assert found.published_on == date(2021, found.published_at.month, 9)
    again = type(found).from_json(found.to_json())
    assert again.published_at.isoformat() == at, "the zone's name gives the offset back"


def test_half_past_midnight_in_paris_is_not_yesterday():
    found = find_in_paste(page(JSON_LD), PARIS)
    assert found.published_on == date(2021, 12, 9)
    assert found.published_at.isoformat() == "2021-12-09T00:30:00+01:00"
    assert found.zone == PARIS


def test_a_source_that_writes_its_own_offset_has_said_its_day():
    moment = moment_of("2021-12-09T00:30:00+03:00")
    day, at, zone = local_day(moment, PARIS)
    assert (day, zone, at) == (date(2021, 12, 9), "Etc/GMT-3", moment)


def test_meta_and_time_are_read_in_turn():
    meta = find_in_paste(page('<meta name="dc.date" content="2021-12-09T10:00:00+01:00">'), PARIS)
    assert (meta.source, meta.published_on) == ("meta", date(2021, 12, 9))
    time = find_in_paste(page("", f'<time datetime="2021-12-09">9 décembre</time><p>{STORY}</p>'), PARIS)
    assert (time.source, time.published_on) == ("time", date(2021, 12, 9))


@pytest.mark.parametrize("stated", ["0000-00-00", "9999-12-31", "2021-13-45", "hier", "", "null", "1638998400"])
def test_a_stated_date_that_is_none_is_left_out(stated: str):
    found = find_in_paste(page(f'<meta property="article:published_time" content="{stated}">'), PARIS)
    assert found.source in {"", "guess"}


def test_a_page_without_its_furniture():
    found = find_in_paste(page(), PARIS)
    assert STORY in found.text
    assert "Accueil" not in found.text


@pytest.mark.parametrize("head", ["Publié le 8 décembre 2021 à 10h24", "Paris, le 8 décembre 2021", "08/12/2021"])
def test_the_first_lines_of_a_text_may_name_the_day(head: str):
    found = find_in_paste(f"Nouvelle rencontre à Genève\n{head}\n\n{STORY}", PARIS)
    assert (found.published_on, found.source) == (date(2021, 12, 8), "line")
    assert found.title == "Nouvelle rencontre à Genève"


def test_a_text_without_any_date_says_so():
    found = find_in_paste(f"Nouvelle rencontre\n\n{STORY}", PARIS)
    assert (found.published_on, found.source) == (None, "")


def test_the_language_is_told_by_the_little_words():
    assert find_in_paste("The minister of the republic met his colleague in Geneva on Tuesday.", PARIS).language == "en"


@pytest.mark.parametrize(
    "source",
    [
        "<html>" + "<div>" * 20_000 + STORY,
        "<html><script type='application/ld+json'>" + "[" * 50_000 + "</script><p>" + STORY,
        "<html><body>" + "<p>&amp;" * 50_000,
        "<!doctype html>",
        "<html><meta property='article:published_time' content='" + "9" * 100_000 + "'><p>" + STORY,
    ],
)
def test_a_hostile_page_is_only_a_poor_one(source: str):
    assert isinstance(find_in_paste(source, PARIS).text, str)


ENGLISH = "The delegations of Sudan and Chad agreed on Wednesday to a truce of ten days, the minister said on Thursday."
LONG = "Les délégations du Soudan et du Tchad sont convenues mercredi d’une trêve de dix jours, a annoncé jeudi le ministre."


@pytest.mark.parametrize(
    ("line", "day", "publisher"),
    [
        (f"LE CAIRE, 14 mars 2024 (Agence Levant) — {LONG}", date(2024, 3, 14), "Agence Levant"),
        (f"Addis-Abeba, le 22 mars 2024 – {LONG}", date(2024, 3, 22), ""),
        (f"CAIRO, March 14, 2024 (Reuters) - {ENGLISH}", date(2024, 3, 14), "Reuters"),
        (f"LE CAIRE, 14 mars (AFP) — {LONG}", None, ""),
        (f"La trêve du 14 mars 2024 — la première de toutes — a été rompue. {LONG}", None, ""),
        (f"Le président soudanais, le 14 mars 2024 — un jeudi — a parlé. {LONG}", None, ""),
        (f"LE CAIRE (AFP) — {LONG} Rien n’avait bougé depuis le 14 mars 2022.", None, ""),
    ],
)  # fmt: skip
def test_a_dispatch_says_its_day_and_its_agency_in_its_dateline(line: str, day: date | None, publisher: str):
    found = find_in_paste(f"Une trêve de dix jours\n\n{line}", PARIS)
    assert (found.published_on, found.publisher) == (day, publisher)
    assert found.source == ("line" if day else "")
