"""Every output keeps to its standard, in both languages, whatever a title holds."""

from __future__ import annotations

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


def test_the_checks_find_what_is_wrong():
    """A check that finds nothing in anything proves nothing."""
    assert standards.atom(b'<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><entry/></feed>')
    assert standards.json_feed({"version": "https://jsonfeed.org/version/1", "items": [{"id": 3, "tag": "x"}]})
    event = b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20220102\r\nDTEND;VALUE=DATE:20220102\r\nEND:VEVENT\r\n"
    assert standards.calendar(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event + b"END:VCALENDAR\r\n")
    assert standards.json_ld({"@type": "Event", "name": "x", "author": "y"})
    assert standards.sitemap(
        b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/x</loc></url></urlset>', "x"
    )
