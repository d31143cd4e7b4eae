"""Every output keeps to its standard, in both languages, whatever a title holds."""

from __future__ import annotations

import json
import re

import pytest

from tests.api import standards
from tests.reader.conftest import publish, told

pytestmark = pytest.mark.django_db
HERE = "/t/ukraine/"
STATUSES = ("happened", "ongoing", "scheduled", "announced", "expected", "feared", "demanded", "denied", "cancelled")
EDTF = (
    "2021-12-07",
    "2022-01-21/..",
    "../2022-02",
    "2022-01~",
    "[2022-01-03..2022-01-05]",
    "2021-12/2022-02",
    "2022-01?",
)
ODD = {
    "plain": "Rencontre à Genève",
    "markup": '<b>L’OTAN</b> & "l’Ukraine" <script>alert(1)</script> ]]> <!-- &amp; &#0;',
    "calendar": "BEGIN:VEVENT;X=1,2:3\\n\\ \r\nEND:VCALENDAR\r\nSUMMARY:autre",
    "controls": "a\x0b\x1b\x07b\u2028c\u0085d\ufffe",
    "right to left": "\u200fلقاء في جنيف\u200f و \u202eabc\u202c",
    "long": "Ünïcödé 🕊️👩🏽\u200d⚖️ " * 400,
    "formula": '=HYPERLINK("http://x")',
    "blank": " ",
}


@pytest.fixture(params=ODD)
def odd(request):
    """A timeline with one event of each factuality, dates of all shapes, each headline, name and place odd."""
    words = ODD[request.param]
    rows = [
        told(
            f"standard{number:02d}",
            EDTF[number % len(EDTF)],
            words,
            factuality=status,
            kind=("meeting", "attack", "agreement")[number % 3],
            said_by=() if status == "happened" else (words, "Kiev"),
            actors=(words, "OTAN") if number % 2 else (),
            place=words if number % 2 else None,
            sources=((words, "2021-12-01"), ("Le Monde", "2021-12-14")),
        )
        for number, status in enumerate((*STATUSES, "postponed"))
    ]
    rows.append(told("standard90", "2021-12-07", words, clock="14:30", timezone="Europe/Paris"))
    rows.append(told("standard91", "2021-12-07", words, sources=(("Le Monde", "2021-12-01"),), note=words))
    return publish(*rows, title=words[:200], description=words, note=words)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_outputs_keep_to_their_standards(client, odd, language):
    def read(name):
        answer = client.get(f"{HERE}{name}?lang={language}")
        assert answer.status_code == 200
        return answer

    assert standards.atom(read("feed.atom").content) == []
    assert standards.json_feed(read("feed.json").json()) == []
    assert standards.calendar(read("calendar.ics").content) == []
    assert standards.json_ld(read("events.jsonld").json()) == []
    assert standards.sitemap(read("sitemap.xml").content, "frise.example") == []
    assert standards.sitemap(client.get("/sitemap.xml").content, "frise.example") == []


def replaced(old: str, new: str, times: int = 1):
    """A document of ours with one thing wrong. What is not there cannot be made wrong."""

    def spoil(document: bytes) -> bytes:
        assert old.encode() in document, old
        return document.replace(old.encode(), new.encode(), times)

    return spoil


def without(pattern: str):
    def spoil(document: bytes) -> bytes:
        spoilt, n = re.subn(pattern.encode(), b"", document, count=1, flags=re.DOTALL)
        assert n, pattern
        return spoilt

    return spoil


def within(*path, **values):
    """JSON with other values at a place of it; `None` takes one away."""

    def spoil(document: bytes) -> bytes:
        whole = json.loads(document)
        node = whole
        for step in path:
            node = node[step]
        for name, value in values.items():
            node.pop(name.replace("at_", "@"), None) if value is None else node.update(
                {name.replace("at_", "@"): value}
            )
        return json.dumps(whole).encode()

    return spoil


ATOM, FEED, ICAL, LD, MAP = "feed.atom", "feed.json", "calendar.ics", "events.jsonld", "sitemap.xml"
BREACHES = [
    (ATOM, without("<id>.*?</id>")),
    (ATOM, without("<updated>.*?</updated>")),
    (ATOM, without("<title[^>]*>.*?</title>")),
    (ATOM, replaced("<updated>20", "<updated>le 20")),
    (ATOM, replaced("<id>http", "<id>frise")),
    (ATOM, replaced("</id>", "</id><title>Autre</title>")),
    (ATOM, replaced("</id>", "</id><titre/>")),
    (ATOM, replaced("</id>", '</id><link href="/relative"/>')),
    (ATOM, replaced("</id>", '</id><category label="x"/>')),
    (ATOM, replaced("</id>", "</id><author><uri>https://x.example/</uri></author>")),
    (ATOM, replaced('<content type="html">', '<content type="html">&lt;script&gt;')),
    (ATOM, replaced('<content type="html">', '<content type="html">&lt;p onclick="x"&gt;&lt;/p&gt;')),
    (ATOM, replaced('<content type="html">', '<content type="html">&lt;b&gt;')),
    (ATOM, replaced('xml:lang="fr"', 'xml:lang="en français"')),
    (FEED, within(version="https://jsonfeed.org/version/1")),
    (FEED, within(title=None)),
    (FEED, within(items=None)),
    (FEED, within(home_page_url="/t/ukraine/")),
    (FEED, within(auteur="x")),
    (FEED, within("items", 0, id=3)),
    (FEED, within("items", 0, tags=[""])),
    (FEED, within("items", 0, date_published="2021-12-07")),
    (FEED, within("items", 0, content_html="", content_text="")),
    (FEED, within("items", 0, content_html="<img src='https://x.example/'>")),
    (FEED, within("items", 0, language="français !")),
    (FEED, within("items", 0, authors=[{}])),
    (FEED, within("items", 0, _frise={"edtf": "2021"})),
    (ICAL, replaced("\r\n", "\n")),
    (ICAL, replaced("SUMMARY:", "SUMMARY:" + "x" * 80)),
    (ICAL, without("UID:.*?\r\n(?=[A-Z])")),
    (ICAL, without("DTSTART;.*?\\r\\n")),
    (ICAL, without("DTSTAMP:.*?\r\n")),
    (ICAL, without("PRODID:.*?\r\n(?=[A-Z])")),
    (ICAL, replaced("STATUS:CONFIRMED", "STATUS:DONE")),
    (ICAL, replaced("TRANSP:TRANSPARENT", "TRANSP:GLASS")),
    (ICAL, replaced("END:VEVENT", "SUMMARY:Encore\r\nEND:VEVENT")),
    (ICAL, replaced("END:VEVENT", "WHAT:x\r\nEND:VEVENT")),
    (ICAL, replaced("DTEND;VALUE=DATE:2021", "DTEND;VALUE=DATE:2001")),
    (LD, within("hasPart", 0, at_type="Meeting")),
    (LD, within("hasPart", 0, name="")),
    (LD, within("hasPart", 0, mood="good")),
    (LD, within("hasPart", 0, at_id="e1")),
    (LD, within("hasPart", 0, startDate="bientôt")),
    (LD, within("hasPart", 0, startDate="2021-12-09", endDate="2021-12-08")),
    (LD, within("hasPart", 0, eventStatus="https://schema.org/EventMaybe")),
    (LD, within("hasPart", 0, location={"@type": "Person", "name": "Genève"})),
    (LD, within("hasPart", 0, inLanguage="en français")),
    (MAP, replaced("<loc>https://frise.example/", "<loc>/")),
    (MAP, replaced("<loc>https://frise.example/", "<loc>https://other.example/")),
    (MAP, replaced("<lastmod>20", "<lastmod>le 20")),
    (MAP, replaced("<url>", "<page/><url>")),
    (MAP, replaced("sitemap/0.9", "sitemap/0.8")),
]


def checked(name: str, document: bytes) -> list[str]:
    if name == FEED:
        return standards.json_feed(json.loads(document))
    if name == LD:
        return standards.json_ld(json.loads(document))
    return {
        ATOM: standards.atom,
        ICAL: standards.calendar,
        MAP: lambda document: standards.sitemap(document, "frise.example"),
    }[name](document)


def test_each_check_finds_its_breach_in_what_was_right(client):
    """A check that finds nothing in anything proves nothing."""
    row = told("standard00", "2021-12-07", "Rencontre", place="Genève", actors=("OTAN",))
    publish(row, told("standard01", "2021-12-08", "Appel", sources=(("Le Monde", "2021-12-14"),)))
    right = {name: client.get(f"{HERE}{name}").content for name in (ATOM, FEED, ICAL, LD, MAP)}
    assert [name for name, document in right.items() if checked(name, document)] == []
    unfound = [(n, name) for n, (name, spoil) in enumerate(BREACHES) if not checked(name, spoil(right[name]))]
    assert unfound == []
