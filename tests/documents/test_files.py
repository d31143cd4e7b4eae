"""Word, PDF and ninjs files: what they say, and what is refused."""

from __future__ import annotations

import json
import zlib
from datetime import date
from pathlib import Path

import pytest

from timeline.documents import Unreadable, apart, find_in_file
from timeline.documents.pdf import find_in_pdf

from .files import archive, pdf, word

PARIS = "Europe/Paris"
LEAD = "Le ministre français des Affaires étrangères a rencontré son homologue russe à Genève mardi."


def read(data: bytes, name: str = "x"):
    return find_in_file(name, data, PARIS)


def test_a_word_file_gives_its_paragraphs_title_and_day():
    found = read(word("Genève : nouvelle rencontre", "Publié le 9 décembre 2021", LEAD))
    assert (found.title, found.published_on, found.language) == ("Genève : nouvelle rencontre", date(2021, 12, 9), "fr")
    assert found.text.endswith(LEAD)


def test_a_pdf_gives_its_paragraphs_without_the_line_ends_of_the_page():
    found = read(
        pdf(
            "Genève : nouvelle rencontre\nPublié le 9 décembre 2021\n"
            "Le ministre français des Affaires étrangères a rencontré son homo-\n"
            "logue russe à Genève mardi, à la veille d’une réunion du Conseil\n"
            "de sécurité.\n"
            "Les deux ministres doivent se revoir jeudi prochain à Paris, a dit\n"
            "le Quai d’Orsay."
        )
    )
    assert found.published_on == date(2021, 12, 9)
    assert (
        "a rencontré son homologue russe à Genève mardi, à la veille d’une réunion du Conseil de sécurité."
        in found.text
    )
    assert "\n\nLes deux ministres doivent se revoir jeudi prochain à Paris, a dit le Quai d’Orsay." in found.text


def test_a_pdf_of_short_answers_keeps_questions_apart_and_its_headline_whole():
    found = read(
        pdf(
            "“We will not wait until the summer”:\nKenya’s foreign minister on the Horn\nNairobi Courier, 26 March 2024\n"
            "Musalia Mudavadi met his Sudanese counterpart in Nairobi on Monday. He spoke to the\nCourier the day after.\n"
            "Nairobi Courier: Did Sudan ask Kenya to mediate?\n"
            "Musalia Mudavadi: They asked us last Thursday. We accepted on Friday.\nWhat happens next?\n"
            "We will host the two delegations on 9 April.\n"
        )
    )
    assert found.title == "“We will not wait until the summer”: Kenya’s foreign minister on the Horn"
    assert found.published_on == date(2024, 3, 26)
    paragraphs = found.text.split("\n\n")
    assert "Nairobi Courier: Did Sudan ask Kenya to mediate?" in paragraphs
    assert "What happens next?" in paragraphs


def test_the_day_a_file_was_made_is_not_taken_for_the_day_of_publication():
    assert read(word("Sans date", LEAD)).published_on is None
    assert read(pdf(f"Sans date\n{LEAD}")).published_on is None


def test_a_ninjs_item_says_its_day_in_its_own_zone():
    item = {
        "uri": "tag:afp.example:1",
        "headline": "Genève : nouvelle rencontre",
        "language": "fr-FR",
        "firstcreated": "2021-12-09T00:30:00+01:00",
        "versioncreated": "2023-01-01T00:00:00Z",
        "infosource": [{"name": "AFP"}],
        "body_html": f"<p>{LEAD}</p><script>alert(1)</script>",
    }
    found = read(json.dumps(item).encode())
    assert (found.title, found.publisher, found.language) == ("Genève : nouvelle rencontre", "AFP", "fr")
    assert (found.published_on, found.published_at.isoformat()) == (date(2021, 12, 9), "2021-12-09T00:30:00+01:00")
    assert LEAD in found.text and "alert" not in found.text


def test_a_ninjs_item_of_the_second_version_is_read_too():
    item = {
        "uri": "https://agence.example/1",
        "headlines": [{"role": "main", "value": "Genève"}],
        "bodies": [{"contenttype": "text/plain", "value": LEAD}],
        "contentcreated": "2021-12-09T10:00:00Z",
    }
    found = read(json.dumps(item).encode())
    assert (found.title, found.text, found.url) == ("Genève", LEAD, "https://agence.example/1")


def test_a_word_file_that_would_unpack_to_hundreds_of_megabytes_is_refused_on_its_directory(monkeypatch):
    bomb = archive({"word/document.xml": b"0" * 189_000_000})
    assert len(bomb) < 250_000
    monkeypatch.setattr(apart, "read_apart", None)  # nothing of it is unpacked, here or elsewhere
    with pytest.raises(Unreadable, match="too_big"):
        read(bomb)


def test_a_file_that_takes_longer_than_the_operator_allows_is_refused(monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 0)
    with pytest.raises(Unreadable, match="too_big"):
        read(word(LEAD))


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"word/document.xml": b"<x/>", **{f"word/{n}": b"" for n in range(5000)}}, "too_big"),
        ({"word/document.xml": b"<x/>", "../../etc/passwd": b"x"}, "damaged"),
        ({"word/document.xml": b"<x/>", "/etc/passwd": b"x"}, "damaged"),
        ({"xl/workbook.xml": b"<x/>"}, "kind"),
        ({"word/document.xml": b"<x/>"}, "damaged"),
        ({"word/document.xml": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}, "damaged"),
    ],
)
def test_hostile_archives_are_refused(parts, code):
    with pytest.raises(Unreadable) as refused:
        read(archive(parts))
    assert refused.value.code == code


def test_an_external_entity_in_a_word_file_is_not_fetched(tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("never shown")
    good = word(LEAD)
    assert good.startswith(b"PK")
    evil = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file://{secret}">]><x>&a;</x>'.encode()
    with pytest.raises(Unreadable):
        read(archive({"word/document.xml": evil, "[Content_Types].xml": evil}))


def test_the_letters_that_a_page_prints_as_one_sign_are_letters_again(monkeypatch):
    printed = "La date, ﬁxée au 29 mars, a été reportée oﬃciellement."
    monkeypatch.setattr("pypdf.PageObject.extract_text", lambda page: printed)
    found = find_in_pdf("a.pdf", pdf("x"), "Europe/Paris")
    assert found.text == "La date, fixée au 29 mars, a été reportée officiellement."


def test_a_pdf_with_a_bomb_in_a_stream_does_not_take_much():
    try:
        text = read(pdf("x", stream=zlib.compress(b"0 " * 100_000_000, 9))).text
    except Unreadable as refused:
        text = ""
        assert refused.code in {"too_big", "damaged", "empty"}
    assert len(text) < 1_000_000


@pytest.mark.parametrize("page", [b"<html></html>", b"<html><head><title>X</title></head><body> </body></html>"])
def test_a_page_without_words_is_said_to_be_empty(page: bytes):
    with pytest.raises(Unreadable, match="empty"):
        read(page)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\n", b"%PDF-1.7\nxref\ntrailer<</Root 1 0 R>>", b"PK\x03\x04", b"%PDF-" + b"[" * 200_000]
)
def test_damaged_files_are_refused_in_words(data: bytes):
    with pytest.raises(Unreadable) as refused:
        read(data)
    assert refused.value.code in {"damaged", "empty", "too_big"}


@pytest.mark.parametrize("data", [b"{", b"{}", b'{"a": 1}', b'{"a":' * 100_000, b'{"uri": "x", "body_text": ""}'])
def test_json_that_is_no_article_is_refused(data: bytes):
    with pytest.raises(Unreadable):
        read(data)


def test_a_pdf_of_pictures_says_that_it_has_no_text():
    with pytest.raises(Unreadable, match="empty"):
        read(pdf(""))
