"""An address of the inside is refused where it is typed: the same words for all, the reason in the log, nothing queued."""

from __future__ import annotations

import logging

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from timeline.models import Arrival, Feed, Job

pytestmark = pytest.mark.django_db
WORDS = "n’est pas lue ici"
INSIDE = [
    *("file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "data:text/html,x", "x", "//example.org/"),
    *("http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://017700000001/", "http://0177.0.0.1/"),
    *("http://127.1/", "http://127.0.0.1/", "http://0.0.0.0/", "http://0/", "http://10.0.0.1/", "http://172.16.0.1/"),
    *("http://192.168.1.1/", "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/"),
    *("http://[::1]/", "http://[::]/", "http://[::127.0.0.1]/", "http://[::ffff:127.0.0.1]/", "http://[fec0::1]/"),
    *("http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[fe80::1]/", "http://[fc00::1]/"),
    *("http://localhost/", "http://localhost./", "http://metadata.google.internal/", "http://printer.local/"),
    *("http://user:secret@example.org/", "http://user@example.org/", "http://example.org:22/", "http://a.org:8080/"),
    *("http://１２７.０.０.１/", "http://127。0。0。1/", "http://exa mple.org/", "http://example.org\\@127.0.0.1/"),
]


@pytest.mark.parametrize("url", INSIDE)
@pytest.mark.parametrize("way", ["import/address/", "feeds/"])
def test_the_form_refuses_it_in_one_sentence(tab, url: str, way: str, caplog):
    fields = {"url": url, "language": "fr", "trust": "confirm", "minutes": "30"}
    with caplog.at_level(logging.WARNING, "timeline.fetch"):
        answer = tab("margaux").post(f"/desk/ukraine/{way}", fields)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert page.count(WORDS) == 1 and "errorlist" not in page
    assert not Job.objects.exists() and not Arrival.objects.exists() and not Feed.objects.exists()
    assert "not taken" in caplog.text
    assert 'value="' in page  # what was typed is there to be mended


def test_a_table_leaves_such_lines_out_before_anything_is_queued(tab):
    rows = "\n".join(f'"{url}"' for url in INSIDE if "\\" not in url)
    data = f"url\n{rows}\nhttps://example.org/article".encode()
    chloe = tab("chloe")
    answer = chloe.post("/desk/ukraine/import/table/", {"file": SimpleUploadedFile("a.csv", data)}, follow=True)
    page = answer.content.decode()
    assert answer.context["good"] == 1 and answer.context["bad"] == len(rows.splitlines())
    assert WORDS in page
    chloe.post(answer.redirect_chain[-1][0])
    assert [row.url for row in Arrival.objects.filter(kind="row")] == ["https://example.org/article"]


def test_a_line_that_brings_its_text_is_fetched_from_nowhere(tab):
    data = "url;texte;date\nhttp://intranet/1;Le ministre a parlé mardi.;2021-12-09".encode()
    answer = tab("chloe").post("/desk/ukraine/import/table/", {"file": SimpleUploadedFile("a.csv", data)}, follow=True)
    assert answer.context["good"] == 1


def test_an_address_without_its_scheme_gets_the_usual_one(tab):
    tab("chloe").post("/desk/ukraine/import/address/", {"url": "www.example.org/a?b=c"})
    assert Arrival.objects.get().url == "https://www.example.org/a?b=c"
